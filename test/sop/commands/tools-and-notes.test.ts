import { describe, expect, it } from 'vitest';
import { addNote } from '../../../src/sop/commands/add-note';
import { addTool } from '../../../src/sop/commands/add-tool';
import { editNote } from '../../../src/sop/commands/edit-note';
import { editTool } from '../../../src/sop/commands/edit-tool';
import { editToolLink } from '../../../src/sop/commands/edit-tool-link';
import { giveTool } from '../../../src/sop/commands/give-tool';
import { linkTool } from '../../../src/sop/commands/link-tool';
import { moveNote } from '../../../src/sop/commands/move-note';
import { removeTool } from '../../../src/sop/commands/remove-tool';
import { takeTool } from '../../../src/sop/commands/take-tool';
import { unlinkTool } from '../../../src/sop/commands/unlink-tool';
import { settled } from '../../../src/sop/drawing/settled';
import type { NoteId, StepId, ToolId, ToolLinkId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { done, refusal } from '../../support/run-commands';
import { aSop, aTask, aTool, idOf } from '../../support/sop-builders';

const tool = (name: string) => idOf<ToolId>(name);
const link = (id: string) => id as ToolLinkId;
const note = (id: string) => id as NoteId;
const NAME = 'Send the summary of the review to all who attended';
const STEP = idOf<StepId>(NAME);

const sop = settled(aSop({ steps: [aTask(NAME)], tools: [aTool('CRM'), aTool('Mail')] }));
const heightOf = (of: SopDocument) => of.drawing.placements.get(STEP)?.height ?? 0;

describe('a tool', () => {
  const input = { toolId: tool('Desk'), name: 'Desk', category: 'helpdesk', url: ' HTTPS://desk.example/a ' };

  it('is added with a clean address, or with none', () => {
    expect(done(sop, addTool, input).tools.get(tool('Desk'))).toEqual({
      id: 'desk',
      name: 'Desk',
      category: 'helpdesk',
      url: 'https://desk.example/a',
      aliases: [],
    });
    expect(done(sop, addTool, { ...input, url: '' }).tools.get(tool('Desk'))?.url).toBe('');
    expect(done(sop, editTool, { toolId: tool('CRM'), changes: { url: 'mailto:help@crm.example' } }).tools.get(tool('CRM'))?.url).toBe(
      'mailto:help@crm.example',
    );
    expect(done(sop, editTool, { toolId: tool('CRM'), changes: { name: 'HubSpot' } }).tools.get(tool('CRM'))).toMatchObject({
      name: 'HubSpot',
      url: '',
    });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://me:pw@crm.example',
    '//crm.example',
    'java\nscript:alert(1)',
    'vbscript:x',
  ])('never gets the address %j', (url) => {
    const why = 'Only plain http, https and mailto addresses can be linked';

    expect(refusal(sop, addTool, { ...input, url })).toBe(why);
    expect(refusal(sop, editTool, { toolId: tool('CRM'), changes: { url } })).toBe(why);
  });

  it('says why not', () => {
    expect(refusal(sop, addTool, { ...input, toolId: tool('CRM') })).toBe('That tool is there already');
    expect(refusal(sop, addTool, { ...input, name: '' })).toBe('A tool needs a name');
    expect(refusal(sop, editTool, { toolId: tool('Gone'), changes: {} })).toBe('That tool is not there any more');
    expect(refusal(sop, editTool, { toolId: tool('CRM'), changes: { name: ' ' } })).toBe('A tool needs a name');
    expect(refusal(sop, removeTool, { toolId: tool('Gone') })).toBe('That tool is gone already');
    expect(refusal(sop, linkTool, { toolLinkId: link('a'), stepId: idOf('Gone'), toolId: tool('CRM') })).toBe(
      'That step is not there any more',
    );
    expect(refusal(sop, linkTool, { toolLinkId: link('a'), stepId: STEP, toolId: tool('Gone') })).toBe('That tool is not there any more');
    expect(refusal(sop, editToolLink, { toolLinkId: link('a'), changes: {} })).toBe('That link is not there any more');
    expect(refusal(sop, unlinkTool, { toolLinkId: link('a') })).toBe('That link is gone already');
  });

  it('makes the card of its step higher as long as it is linked', () => {
    const linked = done(sop, linkTool, { toolLinkId: link('a'), stepId: STEP, toolId: tool('CRM'), use: 'update' });
    const edited = done(linked, editToolLink, { toolLinkId: link('a'), changes: { what: 'Account record', recordOfTruth: true } });

    expect(heightOf(linked)).toBeGreaterThan(heightOf(sop));
    expect(edited.toolLinks.get(link('a'))).toMatchObject({ use: 'update', what: 'Account record', recordOfTruth: true });
    expect(refusal(linked, linkTool, { toolLinkId: link('a'), stepId: STEP, toolId: tool('Mail') })).toBe('That link is there already');
    expect(heightOf(done(linked, unlinkTool, { toolLinkId: link('a') }))).toBe(heightOf(sop));
  });

  it('goes with all its links', () => {
    const linked = ['a', 'b'].reduce((of, id) => done(of, linkTool, { toolLinkId: link(id), stepId: STEP, toolId: tool('CRM') }), sop);
    const left = done(done(linked, linkTool, { toolLinkId: link('d'), stepId: STEP, toolId: tool('Mail') }), removeTool, {
      toolId: tool('CRM'),
    });

    expect([...left.toolLinks.keys()]).toEqual(['d']);
    expect(heightOf(done(linked, removeTool, { toolId: tool('CRM') }))).toBe(heightOf(sop));
  });
});

describe('a note', () => {
  const noted = done(sop, addNote, { noteId: note('n'), text: 'Ask Legal', x: 10.4, y: -20.6 });

  it('is put on the drawing, written, resized and moved', () => {
    expect(noted.notes.get(note('n'))).toEqual({ id: 'n', text: 'Ask Legal', x: 10, y: -21, width: 180, height: 80 });
    expect(done(noted, editNote, { noteId: note('n'), changes: { text: '', width: 300 } }).notes.get(note('n'))).toMatchObject({
      text: '',
      width: 300,
      height: 80,
    });
    expect(done(noted, moveNote, { noteId: note('n'), x: 5, y: 6.5 }).notes.get(note('n'))).toMatchObject({ x: 5, y: 7 });
  });

  it('says why not', () => {
    expect(refusal(noted, addNote, { noteId: note('n'), text: '', x: 0, y: 0 })).toBe('That note is there already');
    expect(refusal(noted, addNote, { noteId: note('m'), text: '', x: Number.NaN, y: 0 })).toBe('That place is outside of the drawing');
    expect(refusal(noted, editNote, { noteId: note('m'), changes: {} })).toBe('That note is not there any more');
    expect(refusal(noted, editNote, { noteId: note('n'), changes: { height: Number.NaN } })).toMatch(/^A note is at least /);
    expect(refusal(noted, moveNote, { noteId: note('m'), x: 0, y: 0 })).toBe('That note is not there any more');
    expect(refusal(noted, moveNote, { noteId: note('n'), x: 0, y: 1e9 })).toBe('That place is outside of the drawing');
  });
});

describe('several steps at once', () => {
  const [one, two] = [idOf<StepId>('One'), idOf<StepId>('Two')];
  const both = settled(aSop({ steps: [aTask('One'), aTask('Two')], tools: [aTool('CRM')] }));
  const links = [
    { stepId: one, toolLinkId: link('a') },
    { stepId: two, toolLinkId: link('b') },
  ];
  const users = (of: SopDocument) => [...of.toolLinks.values()].map(({ stepId, toolId }) => `${stepId} ${of.tools.get(toolId)?.name}`);

  it('get a tool, each once, and a new one with its name; and lose it together', () => {
    const linked = done(both, linkTool, { toolLinkId: link('first'), stepId: one, toolId: tool('CRM') });
    const given = done(linked, giveTool, { toolId: tool('CRM'), links });

    expect(users(given)).toEqual(['one CRM', 'two CRM']);
    expect(users(done(both, giveTool, { toolId: 'new' as ToolId, fresh: { name: 'Desk', category: 'other', url: '' }, links }))).toEqual([
      'one Desk',
      'two Desk',
    ]);
    expect(users(done(given, takeTool, { toolId: tool('CRM'), stepIds: [one, two] }))).toEqual([]);
    expect(refusal(both, takeTool, { toolId: tool('CRM'), stepIds: [one] })).toMatch(/None of these steps/);
    expect(refusal(both, giveTool, { toolId: 'new' as ToolId, links })).toMatch(/not there any more/);
    expect(refusal(both, giveTool, { toolId: tool('CRM'), links: [] })).toMatch(/No step is selected/);
  });
});
