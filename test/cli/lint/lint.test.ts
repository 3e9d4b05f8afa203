import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lint } from '../../../src/cli/lint/lint';
import { createLivingDocument, seededDoc } from '../../../src/engine/document/create-living-document';
import { openSopBytes } from '../../../src/engine/exchange/open-sop-bytes';
import { paintSvg } from '../../../src/engine/exchange/svg/paint-svg';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import { checkSop } from '../../../src/sop/rules/check-sop';
import { RULES } from '../../../src/sop/rules/index';
import { lintSop } from '../../../src/sop/rules/lint-sop';
import { aSop, aTask, aTool, aWaiver } from '../../support/sop-builders';
import { type BuiltCli, builtCli } from '../built-cli';

let cli: BuiltCli;
let folder = '';
beforeAll(async () => {
  cli = await builtCli();
  folder = await cli.folder();
});
afterAll(() => cli.remove());

async function aFile(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Who is to blame in the file that breaks the rule: its table, its id, and how it is called in words. */
const CULPRITS: Readonly<Record<string, readonly [table: string, id: string, words: string]>> = {
  'no-orphan-steps': ['steps', 'send-a-welcome-gift', '“Send a welcome gift”'],
  'every-step-owned': ['steps', 'gather-account-records', '“Gather account records”'],
  'every-step-staged': ['steps', 'propose-an-upgrade', '“Propose an upgrade”'],
  'one-start': ['steps', 'account-is-inherited', '“Account is inherited”'],
  'at-least-one-end': ['sop', 'sop-rules-at-least-one-end', '“Hand over a new account”'],
  'reachable-from-start': ['steps', 'call-the-former-manager', '“Call the former manager”'],
  'reaches-an-end': ['steps', 'propose-an-upgrade', '“Propose an upgrade”'],
  'decision-outcomes': ['connectors', 'c4', '“Room to grow?” to “Propose an upgrade”'],
  'approval-complete': ['steps', 'approve-the-plan', '“Approve the plan”'],
  'no-empty-names': ['steps', 'rework-the-plan', 'A task of “Account manager” in “Onboarding”'],
  'no-duplicate-names': ['roles', 'account-manager-2', '“account Manager”'],
  'safe-tool-addresses': ['tools', 'hubspot', '“HubSpot”'],
  'no-empty-lanes': ['roles', 'legal-counsel', '“Legal counsel”'],
  'no-empty-stages': ['stages', 'renewal', '“Renewal”'],
  'loops-lead-out': ['steps', 'plan-the-campaign', '“Plan the campaign”'],
  'named-roles-exist': ['steps', 'propose-an-upgrade', '“Propose an upgrade”'],
  'submissions-come-before': ['steps', 'approve-the-plan', '“Propose an upgrade”'],
  'critical-not-skipped': ['steps', 'propose-an-upgrade', '“Propose an upgrade”'],
  'critical-has-result': ['steps', 'gather-account-records', '“Gather account records”'],
  'escalation-complete': ['steps', 'ask-for-help', '“Ask for help”'],
  'no-self-approval': ['steps', 'approve-the-plan', '“Account manager”'],
  'approvers-agree-how': ['steps', 'approve-the-plan', '2 approvers'],
  'submissions-on-every-way': ['steps', 'approve-the-plan', '“Propose terms”'],
  'rejected-goes-back': ['connectors', 'c6', '“Room to grow?”'],
  'threshold-ranges': ['steps', 'room-to-grow', 'between 5 and 10 %'],
  'no-near-duplicates': ['roles', 'acct-mgr', '“Acct Mgr”'],
  'review-in-time': ['sop', 'sop-rules-review-in-time', '2020-07-31'],
  'steps-in-their-cells': ['steps', 'propose-an-upgrade', '“Propose an upgrade”'],
  'no-overlapping-steps': ['steps', 'rework-the-plan', '“Gather account records”'],
  'no-lines-through-steps': ['connectors', 'c2', '“Rework the plan”'],
  'approval-has-submission': ['steps', 'approve-the-plan', '“Approve the plan”'],
  'decision-has-question': ['steps', 'room-to-grow', '“Growth potential”'],
  'decision-has-decider': ['steps', 'room-to-grow', '“Room to grow?”'],
  'handoff-has-package': ['connectors', 'c1', '“Sales lead”'],
  'no-ping-pong': ['connectors', 'c9', '“Propose an upgrade”'],
  'verb-first': ['steps', 'propose-an-upgrade', '“Upgrade proposal”'],
  'short-names': ['steps', 'propose-an-upgrade', '12 words'],
  'not-overloaded': ['stages', 'growth', '“Estimate the effort”'],
  'tools-are-used': ['tools', 'zoom', '“Zoom”'],
  'named-tools-linked': ['steps', 'propose-an-upgrade', '“HubSpot”'],
  'one-action': ['steps', 'propose-an-upgrade', '“Write an offer and send it”'],
  'metrics-have-targets': ['steps', 'propose-an-upgrade', '“Upgrades sold”'],
  'linked-sop-named': ['steps', 'propose-an-upgrade', '“Propose an upgrade”'],
  'no-placeholders': ['steps', 'propose-an-upgrade', '“Propose TBD”'],
  'one-record-of-truth': ['toolLinks', 'rework-the-plan-sharepoint', '“HubSpot”'],
  'approval-has-due-time': ['steps', 'approve-the-plan', '“Approve the plan”'],
  'decision-takes-all': ['steps', 'room-to-grow', '“Room to grow?”'],
  'review-planned': ['sop', 'sop-rules-review-planned', '“Hand over a new account”'],
};

/** What is not there any more once the editor has opened a file. */
const PUT_RIGHT_BY_OPENING = [
  'named-roles-exist',
  'safe-tool-addresses',
  'no-lines-through-steps',
  'steps-in-their-cells',
  'no-overlapping-steps',
];

/** The verb in this process: what is the same for every rule needs no process of its own. */
async function lintHere(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  const out: string[] = [];
  const code = await lint.run(args, {
    result: (text) => out.push(text),
    print: (line) => out.push(`${line}\n`),
    talk: () => undefined,
  });
  return { code, out: out.join('') };
}

describe('laneway lint', () => {
  it.each(RULES.map(({ id, severity }) => ({ id, severity })))(
    'names the culprit in a file that breaks $id, in words and as JSON',
    async ({ id, severity }) => {
      const [table, culprit, words] = CULPRITS[id] ?? ['', '', ''];
      const file = `fixtures/rules.${id}.sop.json`;

      const [said, json] = await Promise.all([lintHere(file), lintHere(file, '--json')]);

      expect([said.code, json.code]).toEqual(severity === 'error' ? [1, 1] : [0, 0]);
      expect(said.out).toContain(words);
      expect(said.out).toContain(`[${id}, ${table} ${culprit}]`);
      const { findings, ...rest } = JSON.parse(json.out);
      expect(rest).toEqual({});
      expect(findings[0]).toEqual({ rule: id, severity, subject: { table, id: culprit }, message: expect.stringContaining(words) });
      expect(Object.keys(findings[0])).toEqual(['rule', 'severity', 'subject', 'message']);
    },
  );

  it('has nothing to say on stdout of a sound SOP, and an empty list as JSON', async () => {
    expect(await cli.run('lint', 'fixtures/rules.sound.sop.json')).toEqual({
      code: 0,
      out: '',
      err: 'laneway: “fixtures/rules.sound.sop.json”: no errors, no warnings\n',
    });
    expect(await cli.run('lint', '--json', 'fixtures/rules.sound.sop.json')).toEqual({ code: 0, out: '{"findings":[]}\n', err: '' });
  });

  it('puts right what needs no asking, says so, writes it, and tells what is left', async () => {
    const out = join(folder, 'fixed.sop.json');

    const said = await cli.run('lint', 'fixtures/rules.named-tools-linked.sop.json', '--fix', '-o', out);

    expect(said).toMatchObject({ code: 0, out: '' });
    expect(said.err).toContain('laneway: “Propose an upgrade in HubSpot” mentions “HubSpot”, and has no link to it: Link “HubSpot”\n');
    expect(JSON.parse((await cli.run('lint', '--json', out)).out)).toEqual({ findings: [] });
    expect((await cli.run('lint', 'fixtures/rules.sound.sop.json', '--fix')).code).toBe(2);
  });

  it('says which published version was changed by hand, and is not content with that', async () => {
    const said = await lintHere('fixtures/reading.everything.sop.json');

    expect(said.code).toBe(1);
    expect(said.out).toContain('error: Version 1 was changed after it was published [versions-untouched, sop ');
  });

  it('finds what the editor finds, in a picture that carries its SOP too', async () => {
    const sop = aSop({ steps: [aTask('Kick off', { roleId: null })] });
    const file = await aFile('carried.svg', paintSvg(sop, { theme: 'light', carrySource: true }));

    expect(JSON.parse((await cli.run('lint', '--json', file)).out)).toEqual({ findings: lintSop(sop) });
  });

  it('looks as closely as the file says, or as it is told to', async () => {
    const sop = aSop({ profile: { checkProfile: 'sketch' }, steps: [aTask('Kick off', { roleId: null })] });
    const file = await aFile('draft.sop.json', writeSopFile(sop));

    const [own, standard, strict] = await Promise.all([
      lintHere(file, '--json'),
      lintHere(file, '--json', '--profile', 'standard'),
      lintHere(file, '--json', '--profile', 'strict'),
    ]);

    expect(own).toEqual({ code: 0, out: '{"findings":[]}\n' });
    expect(standard.code).toBe(1);
    expect(JSON.parse(standard.out)).toEqual({ findings: lintSop(sop, { profile: 'standard' }) });
    expect(JSON.parse(strict.out).findings).toContainEqual(expect.objectContaining({ rule: 'review-planned', severity: 'warning' }));
    await expect(lintHere(file, '--profile', 'lax')).rejects.toThrow('“lax” is no way to check: strict, standard or sketch');
  });

  it('counts nothing that is waived, and lists it with the reason', async () => {
    const { on, ...undated } = aWaiver('every-step-owned', 'kick-off', { by: 'Ana' });
    const sop = aSop({ steps: [aTask('Kick off', { roleId: null })], waivers: [{ ...undated, on }] });
    const file = await aFile('waived.sop.json', writeSopFile(sop));

    const said = JSON.parse((await lintHere(file, '--json')).out);

    expect(said.findings.map(({ rule }: { rule: string }) => rule)).not.toContain('every-step-owned');
    expect(said.waived).toEqual([
      {
        rule: 'every-step-owned',
        severity: 'error',
        subject: { table: 'steps', id: 'kick-off' },
        message: '“Kick off” has no owner',
        reason: 'Agreed with the customer',
        by: 'Ana',
        on,
      },
    ]);
  });

  it('leaves alone what is waived, and what its profile does not ask, when it puts things right', async () => {
    const steps = [aTask('Write it down in HubSpot'), aTask('Look it up in HubSpot')];
    const waivers = [aWaiver('named-tools-linked', 'write-it-down-in-hubspot')];
    const file = await aFile('fixing.sop.json', writeSopFile(aSop({ steps, tools: [aTool('HubSpot')], waivers })));
    const [out, sketched] = [join(folder, 'fixing-1.sop.json'), join(folder, 'fixing-2.sop.json')];

    await lintHere(file, '--fix', '-o', out);
    await lintHere(file, '--fix', '-o', sketched, '--profile', 'sketch');

    const linked = async (path: string) =>
      JSON.parse(await readFile(path, 'utf8')).toolLinks.map(({ stepId }: { stepId: string }) => stepId);
    expect(await linked(out)).toEqual(['look-it-up-in-hubspot']);
    expect(await linked(sketched)).toEqual([]);
  });

  it.each(RULES.map(({ id }) => id))('finds in the file that breaks %s what the editor finds when it opens it', async (id) => {
    const file = `fixtures/rules.${id}.sop.json`;
    const opened = await openSopBytes(file, await readFile(file));
    if (!opened.ok) throw new Error(opened.reason);
    const { findings } = JSON.parse((await lintHere(file, '--json')).out);

    const inEditor = createLivingDocument({ doc: seededDoc(opened.sop) }).read();

    // Opening a file leaves out what leads nowhere and puts every step into its cell; the reader tells what it left out.
    const putRight = findings.filter((finding: { rule: string }) => PUT_RIGHT_BY_OPENING.includes(finding.rule));
    expect(checkSop(inEditor, { today: new Date().toISOString().slice(0, 10) }).findings).toEqual(
      findings.filter((finding: unknown) => !putRight.includes(finding)),
    );
    expect(putRight.length > 0).toBe(PUT_RIGHT_BY_OPENING.includes(id));
  });

  it('tells on stderr what had to be put right while reading, with its place', async () => {
    const file = await aFile(
      'dangling.sop.json',
      (await readFile('fixtures/rules.sound.sop.json', 'utf8')).replace('"to": "gather-account-records"', '"to": "nowhere"'),
    );

    const said = await cli.run('lint', '--json', file);

    expect(said.code).toBe(1);
    expect(said.err).toMatch(/^laneway: “.*dangling\.sop\.json”, connectors\[0\]\.to: .*“nowhere”.*\n$/);
    expect(JSON.parse(said.out).findings.map(({ rule }: { rule: string }) => rule)).toContain('no-orphan-steps');
  });

  it.each([
    ['cut-off.sop.json', '{ "format": "laneway-sop", "steps": [', /JSON/],
    ['empty.sop.json', '', /empty/],
    ['list.sop.json', '[1, 2]', /not an SOP/],
    ['other.sop.json', '{ "nodes": [] }', /format/],
    ['newer.sop.json', '{ "format": "laneway-sop", "formatVersion": 99 }', /newer Laneway \(format 99\)/],
    ['bytes.sop.json', new Uint8Array([0x7b, 0xff, 0xfe, 0x80]), /not sound JSON/],
    ['plain.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', /without an SOP/],
    ['notes.txt', 'Kick off the account', /not an SOP/],
  ])('refuses %s in one line that says why and where', async (name, content, why) => {
    const file = await aFile(name, content);

    const said = await cli.run('lint', '--json', file);

    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toMatch(/^laneway: [^\n]+\n$/);
    expect(said.err).toMatch(why);
    expect(said.err).toContain(name);
    expect(said.err).not.toMatch(/\bat .+:\d+:\d+/);
  });

  it('refuses a file that is not there and a folder, in words', async () => {
    expect(await cli.run('lint', join(folder, 'none.sop.json'))).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^laneway: “.*none\.sop\.json” can’t be read: there is no such file.*\n$/),
    });
    expect(await cli.run('lint', folder)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/it is a folder, not a file\n$/) });
  });

  it('lets no name in a file move the cursor or break a line', async () => {
    const name = 'Kick\u001b[2J\u009b31m\noff';
    const file = await aFile('wild.sop.json', writeSopFile(aSop({ steps: [aTask(name, { roleId: null })] })));

    const [said, json] = await Promise.all([cli.run('lint', file), cli.run('lint', file, '--json')]);

    expect(`${said.out}${said.err}${json.out}`).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(said.out).toContain('“Kick [2J 31m off” has no owner');
    expect(() => JSON.parse(json.out)).not.toThrow();
  });

  it('ends quietly when nobody reads on', async () => {
    const steps = Array.from({ length: 5000 }, (_, index) => aTask(`Step ${index}`, { roleId: null }));
    const file = await aFile('long.sop.json', writeSopFile(aSop({ steps })));
    const child = spawn(process.execPath, [cli.program, 'lint', file], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    child.stdout.once('data', () => child.stdout.destroy());

    const code = await new Promise((resolve) => child.on('close', resolve));

    expect(code).toBe(1);
    expect(err).toMatch(/^laneway: “.*long\.sop\.json”: \d+ errors, 1 warning, \d+ hints\n$/);
  });
});
