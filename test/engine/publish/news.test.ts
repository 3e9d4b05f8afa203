import { describe, expect, it } from 'vitest';
import { checkQuestions, checkSets } from '../../../src/engine/publish/check-questions';
import { newsOf } from '../../../src/engine/publish/news';
import { questionsFor, readQuestions, receiptOf } from '../../../src/engine/publish/reader/receipt';
import { tellSteps } from '../../../src/engine/publish/tell-steps';
import type { RoleId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { withVersion } from '../../support/published';
import { anApproval, anEnd, aRole, aSop, aTask, aTool, aToolLink, connectorsOf, idOf } from '../../support/sop-builders';

const [sales, lead, finance] = [idOf<RoleId>('Sales'), idOf<RoleId>('Lead'), idOf<RoleId>('Finance')];
const sop = aSop({
  roles: [aRole('Finance'), aRole('Sales'), aRole('Lead')],
  tools: [aTool('CRM'), aTool('Mail')],
  steps: [
    aTask('Look up', { roleId: sales }),
    aTask('Draft', { roleId: sales }),
    anApproval('Approve', { roleId: lead, approverIds: [lead] }),
    aTask('Invoice', { roleId: finance }),
    anEnd('Done', { roleId: finance }),
  ],
  connectors: connectorsOf('Look up > Draft > Approve > [approved] Invoice > Done', 'Approve > [rejected] Look up'),
  toolLinks: [aToolLink('Look up', 'CRM')],
});
const same = (one: SopDocument) => one;
const ownedBy = (whole: SopDocument, name: string, roleId: RoleId): SopDocument => ({
  ...whole,
  steps: new Map([...whole.steps].map(([id, step]) => [id, step.name === name ? { ...step, roleId } : step])),
});
const forRole = (news: Awaited<ReturnType<typeof newsOf>>, id: RoleId) =>
  news[0]?.changes.filter(({ roleIds }) => roleIds.includes(id)).map(({ sentence }) => sentence) ?? [];

describe('what changed for a role', () => {
  it('is told to those whose work it is, also when only a hand-off follows from it, and to nobody else', async () => {
    const first = await withVersion(sop, '2026-01-01T09:00:00Z');
    const news = await newsOf(ownedBy(first, 'Draft', lead), same);

    expect(news.map(({ since }) => since)).toEqual([1]);
    expect(forRole(news, sales)).toEqual([
      'Draft moved from Sales to Lead',
      expect.stringMatching(/Sales hands Look up over to Lead/),
      expect.stringMatching(/^No longer: Sales hands Draft over/),
    ]);
    expect(forRole(news, finance)).toEqual([]);
  });

  it('compares each version with what is shown now: what was changed back is no news', async () => {
    const first = await withVersion(sop, '2026-01-01T09:00:00Z');
    const second = await withVersion(ownedBy(first, 'Draft', lead), '2026-02-01T09:00:00Z');
    const back = ownedBy(second, 'Draft', sales);

    expect((await newsOf(back, same)).map(({ since }) => since)).toEqual([2]);
    expect(await newsOf(sop, same)).toEqual([]);
  });
});

describe('the questions of a receipt', () => {
  const questions = checkQuestions(sop, tellSteps(sop));

  it('are made from the SOP, and have their right answer among the options', () => {
    expect(questions.map(({ question, options, right }) => [question, options[right]])).toEqual([
      ['Who approves “Approve”?', 'Lead'],
      ['“Approve”: what follows the answer “rejected”?', 'Look up'],
      ['Which tool is used for “Look up”?', 'CRM'],
    ]);
    expect(checkQuestions(aSop(), [])).toEqual([]);
  });

  it('are about the steps of the role that is chosen, and those for everybody where it has none', () => {
    const sets = checkSets(sop, tellSteps(sop));
    const asked = (role: string | null) => questionsFor(sets, role).map(({ question }) => question);

    expect(asked(null)).toEqual(questions.map(({ question }) => question));
    expect(asked(sales)).toEqual(['Which tool is used for “Look up”?', 'Who does “Look up”?']);
    expect(asked(finance)).toEqual(['Who does “Invoice”?']);
    expect(asked('gone')).toEqual(asked(null));
  });

  it('come through the page as they are, and a receipt says which answers were right', () => {
    const sets = checkSets(sop, tellSteps(sop));
    expect(readQuestions(JSON.stringify(sets))).toEqual(sets);
    expect(readQuestions('{')).toEqual([]);
    expect(readQuestions('[1, {"question": "x"}, {"role": null, "questions": [1]}]')).toEqual([]);

    const said = { reader: 'Cleo', role: null, roleName: '', readOn: '2026-11-27' };
    const read = { sopId: 'sop-1', title: 'T', version: '2', hash: 'abc', ...said };
    const receipt = JSON.parse(receiptOf(read, questions, [questions[0]?.right ?? 0, null, 9]));
    expect(receipt).toMatchObject({ format: 'laneway-receipt', formatVersion: 1, hash: 'abc' });
    expect(receipt.answers.map(({ right }: { right: boolean }) => right)).toEqual([true, false, false]);
  });
});
