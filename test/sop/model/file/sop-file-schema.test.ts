import { describe, expect, it } from 'vitest';
import { sopJsonSchema } from '../../../../src/sop/model/file/sop-file-schema';

describe('the JSON Schema of a file', () => {
  it('fits the shapes that the reader reads by (else: npm run schema)', async () => {
    await expect(`${JSON.stringify(sopJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../../../public/sop.schema.json');
  });
});
