import { describe, expect, it } from 'vitest';
import { type CaptureKind, readCapture } from '../../../src/studio/workshop/read-capture';

describe('a captured line', () => {
  it.each<[string, CaptureKind, string]>([
    ['Sales signs first', 'decision', 'Sales signs first'],
    ['action: Write the mail', 'action', 'Write the mail'],
    ['Q: Who signs?', 'question', 'Who signs?'],
    ['d:Ship it', 'decision', 'Ship it'],
    ['p: Too slow', 'problem', 'Too slow'],
    ['pl: Pricing', 'park', 'Pricing'],
    ['parking: Pricing', 'park', 'Pricing'],
    ['step: Call', 'step', 'Call'],
    ['Note: this stays', 'decision', 'Note: this stays'],
    ['Idea without a colon', 'decision', 'Idea without a colon'],
  ])('%s', (line, kind, text) => {
    expect(readCapture(line, 'decision')).toMatchObject({ kind, text });
  });

  it('says who and when at its end, if it is an action', () => {
    expect(readCapture('Write the mail @Bo Berg 2026-11-30', 'action')).toEqual({
      kind: 'action',
      text: 'Write the mail',
      owner: 'Bo Berg',
      due: '2026-11-30',
    });
    expect(readCapture('Mail bo@example.org', 'action')).toMatchObject({ text: 'Mail bo@example.org', owner: '' });
    expect(readCapture('Ask @Bo on 2026-11-30', 'question')).toMatchObject({ text: 'Ask @Bo on 2026-11-30', owner: '', due: '' });
  });

  it('says whose step it is', () => {
    expect(readCapture('s: Call the client @Sales', 'decision')).toMatchObject({ kind: 'step', text: 'Call the client', owner: 'Sales' });
  });
});
