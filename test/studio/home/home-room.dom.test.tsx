import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library, LibraryEntry } from '../../../src/engine/library/library';
import type { SopId } from '../../../src/sop/model/ids';
import { HomeRoom } from '../../../src/studio/home/home-room';

const entry = (changes: Partial<LibraryEntry> = {}): LibraryEntry => ({
  id: 'sop-1' as SopId,
  title: 'Account management',
  ownerRole: 'Account manager',
  stepCount: 22,
  findings: { errors: 1, warnings: 2 },
  changedAt: Date.UTC(2026, 0, 2),
  removedAt: null,
  ...changes,
});

/** A library that remembers what it was asked. */
function aLibrary(entries: readonly LibraryEntry[], trouble: string | null = null) {
  const asked: string[] = [];
  const ask =
    (what: string) =>
    async (...args: readonly unknown[]) => {
      asked.push([what, ...args].join(' '));
    };
  const library = {
    trouble,
    list: async () => entries,
    subscribe: () => () => undefined,
    rename: ask('rename'),
    remove: ask('remove'),
    restore: ask('restore'),
    purge: ask('purge'),
    duplicate: ask('duplicate'),
  } as unknown as Library; // the home screen asks for no more than this
  return { library, asked };
}

function show(entries: readonly LibraryEntry[], trouble: string | null = null) {
  const { library, asked } = aLibrary(entries, trouble);
  const host = {
    library,
    open: (id: SopId) => void asked.push(`open ${id}`),
    review: (id: SopId) => void asked.push(`review ${id}`),
    chooseFile: () => undefined,
    startBlank: () => void asked.push('blank'),
    startFrom: () => undefined,
  };
  render(<HomeRoom host={host} />);
  return asked;
}

describe('the home screen', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', async () => ({ json: async () => [] }));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('lists what is due for review, the longest overdue first, and nothing that is fresh', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 1) });
    const review = (lastReviewedOn: string) => ({ every: 'P3M', lastReviewedOn, triggers: [] });
    const asked = show([
      entry({ id: 'soon' as SopId, title: 'Renewals', review: review('2026-08-05') }),
      entry({ id: 'late' as SopId, title: 'Handover', review: review('2026-05-01') }),
      entry({ id: 'fresh' as SopId, title: 'Welcome', review: review('2026-10-30') }),
      entry({ id: 'none' as SopId, title: 'Notes' }),
    ]);

    const section = await screen.findByRole('region', { name: 'Due for review' });
    vi.useRealTimers();

    expect([...section.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^Handover.*Overdue since .*2026/),
      expect.stringMatching(/^Renewals.*Due on .*2026/),
    ]);
    fireEvent.click(within(section).getByRole('button', { name: 'Handover' }));
    expect(asked).toEqual(['open late']);
  });

  it('says what to do when nothing is there', async () => {
    const asked = show([]);
    expect(await screen.findByText(/Nothing here yet/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'New blank SOP' }));
    expect(asked).toEqual(['blank']);
  });

  it('lists an SOP with keeper, steps and findings, and opens it', async () => {
    const asked = show([entry()]);
    const row = (await screen.findByRole('button', { name: 'Account management' })).closest('tr');
    expect(row).toHaveTextContent('Account manager');
    expect(row).toHaveTextContent('22');
    expect(row).toHaveTextContent('1 error, 2 warnings');
    fireEvent.click(screen.getByRole('button', { name: 'Account management' }));
    expect(asked).toEqual(['open sop-1']);
  });

  it('renames with Enter, and not with Escape', async () => {
    const asked = show([entry()]);
    fireEvent.click(await screen.findByRole('button', { name: 'Rename Account management' }));
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'New title' }), { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: 'Rename Account management' }));
    const field = screen.getByRole('textbox', { name: 'New title' });
    fireEvent.change(field, { target: { value: '  Key accounts ' } });
    fireEvent.submit(field);
    await waitFor(() => expect(asked).toEqual(['rename sop-1 Key accounts']));
  });

  it('asks a second time before an SOP in the bin is gone for good', async () => {
    const asked = show([entry({ removedAt: Date.UTC(2026, 0, 3) })]);
    fireEvent.click(await screen.findByRole('button', { name: 'Delete Account management for good' }));
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Really delete for good' }));
    expect(asked).toEqual(['purge sop-1']);
  });

  it('says aloud that nothing is kept', async () => {
    show([], 'The storage of this browser is blocked.');
    expect(await screen.findByRole('alert')).toHaveTextContent('The storage of this browser is blocked.');
  });
});
