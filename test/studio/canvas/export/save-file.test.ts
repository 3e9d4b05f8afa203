// @vitest-environment jsdom
import { fileSave } from 'browser-fs-access';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SopId } from '../../../../src/sop/model/ids';
import { saveBlob, saveText } from '../../../../src/studio/canvas/export/save-file';

vi.mock('browser-fs-access', () => ({ fileSave: vi.fn() }));

const save = vi.mocked(fileSave);
let next = 0;
const freshId = () => `sop-${next++}` as SopId;
const handleOf = (name: string) => ({ name }) as FileSystemFileHandle; // only the name is looked at
let downloads: string[] = [];

beforeEach(() => {
  save.mockReset();
  downloads = [];
  URL.createObjectURL = () => 'blob:x';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download);
  });
});
afterEach(() => vi.restoreAllMocks());

describe('saving an SOP as a file', () => {
  it('asks once and writes to the same file from then on', async () => {
    const id = freshId();
    save.mockResolvedValueOnce(handleOf('mine.sop.json')).mockResolvedValueOnce(handleOf('mine.sop.json'));

    expect(await saveText(id, 'Account management', '{}', { asNew: false })).toBe('mine.sop.json');
    expect(await saveText(id, 'Account management', '{}', { asNew: false })).toBe('mine.sop.json');

    expect(save.mock.calls[0]?.[1]).toMatchObject({ fileName: 'account-management.sop.json' });
    expect(save.mock.calls[1]?.[2]).toEqual(handleOf('mine.sop.json'));
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('asks again for “Save as”, and when the file has gone', async () => {
    const id = freshId();
    save.mockResolvedValueOnce(handleOf('a.sop.json'));
    await saveText(id, 'A', '{}', { asNew: false });
    save.mockResolvedValueOnce(handleOf('b.sop.json'));
    expect(await saveText(id, 'A', '{}', { asNew: true })).toBe('b.sop.json');
    save.mockRejectedValueOnce(new DOMException('gone', 'NotFoundError')).mockResolvedValueOnce(handleOf('c.sop.json'));
    expect(await saveText(id, 'A', '{}', { asNew: false })).toBe('c.sop.json');
  });

  it('names the download where the browser has no dialog', async () => {
    save.mockResolvedValueOnce(null);

    expect(await saveText(freshId(), 'A', '{}', { asNew: false })).toBe('a.sop.json');
  });

  it('says nothing when the person changes their mind', async () => {
    vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(4000);
    save.mockRejectedValueOnce(new DOMException('', 'AbortError'));

    expect(await saveText(freshId(), 'A', '{}', { asNew: false })).toBeNull();
    expect(downloads).toEqual([]);
  });

  it('downloads when the browser closes its dialog before anybody could see it, or refuses to show it', async () => {
    save.mockRejectedValueOnce(new DOMException('', 'AbortError'));
    expect(await saveText(freshId(), 'A', '{}', { asNew: false })).toBe('a.sop.json');
    save.mockRejectedValueOnce(new DOMException('', 'SecurityError'));
    expect(await saveText(freshId(), 'B', '{}', { asNew: false })).toBe('b.sop.json');
    expect(downloads).toEqual(['a.sop.json', 'b.sop.json']);
  });

  it('passes on what went wrong with the disk', async () => {
    save.mockRejectedValueOnce(new DOMException('No space left', 'QuotaExceededError'));

    await expect(saveText(freshId(), 'A', '{}', { asNew: false })).rejects.toThrow('No space left');
  });

  it('downloads pictures under their name', () => {
    expect(saveBlob('a.png', new Blob(['x']))).toBe('a.png');
    expect(downloads).toEqual(['a.png']);
  });
});
