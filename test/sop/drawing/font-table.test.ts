import { describe, expect, it } from 'vitest';
import { fontFaces } from '../../support/font/write-font-faces';
import { fontTable } from '../../support/font/write-font-table';

describe('the font of the drawing', () => {
  it('is measured by the widths of the font that ships (else: npm run font)', async () => {
    await expect(fontTable()).toMatchFileSnapshot('../../../src/sop/drawing/font-table.ts');
  });

  it('is loaded in all the parts that the package has (else: npm run font)', async () => {
    await expect(fontFaces()).toMatchFileSnapshot('../../../src/studio/ui/diagram-font.css');
  });
});
