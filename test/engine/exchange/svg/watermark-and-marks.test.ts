import { describe, expect, it } from 'vitest';
import { pagePainter } from '../../../../src/engine/exchange/pages/paint-pages';
import { paintWrapped } from '../../../../src/engine/exchange/pages/paint-wrapped';
import { sheetOf } from '../../../../src/engine/exchange/pages/sheet';
import { wrapSop } from '../../../../src/engine/exchange/pages/wrap-sop';
import { MARK_LOOKS, type MarkKind } from '../../../../src/engine/exchange/svg/paint-marks';
import { paintSvg } from '../../../../src/engine/exchange/svg/paint-svg';
import { settled } from '../../../../src/sop/drawing/settled';
import type { ConnectorId, StepId } from '../../../../src/sop/model/ids';
import { anEnd, aSop, aStart, aTask, connectorsOf, idOf } from '../../../support/sop-builders';

const sop = settled(aSop({ steps: [aStart('Begin'), aTask('Call'), anEnd('Done')], connectors: connectorsOf('Begin > Call > Done') }));

describe('a draft that leaves the editor', () => {
  it('has its word across the picture and in plain text beside the title; what is published has none', () => {
    const draft = paintSvg(sop, { theme: 'light', watermark: 'Draft' });
    const live = paintSvg(sop, { theme: 'light', watermark: null });

    expect(draft).toContain('data-watermark="Draft"');
    expect(draft).toMatch(/>Draft.{1,6}3 steps/);
    expect(live).not.toContain('Draft');
    expect(live).toBe(paintSvg(sop, { theme: 'light' }));
  });

  it('has it on every page', () => {
    const wrapped = wrapSop(sop, sheetOf('a4', 'landscape'), 'light');
    const pages = wrapped.pages.map(pagePainter(wrapped, { watermark: 'Draft' }));

    for (const { svg } of pages) expect(svg.match(/>Draft</g)?.length).toBeGreaterThan(1);
    expect(paintWrapped(sop, { sheet: sheetOf('a4', 'portrait'), theme: 'light', carrySource: false, watermark: 'Retired' }).svg).toContain(
      '>Retired<',
    );
  });
});

describe('a picture of what differs', () => {
  it('marks steps and connectors by a pattern, a sign and a word, each kind by its own', () => {
    const marks = {
      steps: new Map<StepId, MarkKind>([[idOf('Call'), 'moved']]),
      connectors: new Map<ConnectorId, MarkKind>([['c1' as ConnectorId, 'added']]),
    };
    const svg = paintSvg(sop, { theme: 'dark', marks });

    expect(svg).toContain('data-marked-step="call"');
    expect(svg).toContain('data-marked-connector="c1"');
    expect(svg).toContain('→ Moved');
    expect(svg).toContain('+ Added');
    for (const part of ['sign', 'word', 'dashes'] as const)
      expect(new Set(Object.values(MARK_LOOKS).map((look) => look[part])).size).toBe(4);
  });

  it('leaves out what is not there any more', () => {
    const marks = {
      steps: new Map([[idOf('Gone'), 'removed' as const]]),
      connectors: new Map([['gone' as ConnectorId, 'removed' as const]]),
    };

    expect(paintSvg(sop, { theme: 'light', marks })).not.toContain('data-mark');
  });
});
