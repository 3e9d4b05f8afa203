import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announcer } from '../../../src/studio/ui/announcer';
import { alertPerson, inform, Notices } from '../../../src/studio/ui/notices';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  act(() => void vi.runAllTimers());
  vi.useRealTimers();
});

function show(): void {
  render(
    <>
      <Notices />
      <Announcer />
    </>,
  );
}

it('a notice is shown and spoken politely, offers what can be done, and goes by itself', () => {
  show();
  const undo = vi.fn();
  act(() => inform('Removed 1 step.', { offer: { label: 'Undo', act: undo } }));
  expect(screen.getByRole('status')).toHaveTextContent('Removed 1 step.');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();

  act(() => inform('Saved.'));
  act(() => void vi.advanceTimersByTime(9000));
  expect(screen.queryByText('Saved.', { selector: 'p' })).toBeNull();
});

it('an alert is assertive and stays until it is dismissed', () => {
  show();
  act(() => alertPerson('“x.txt” can’t be opened.'));
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.getByRole('alert')).toHaveTextContent('“x.txt” can’t be opened.');
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('of one topic only the newest notice stays, so that its “Undo” means what it stands beside', () => {
  show();
  act(() => inform('Saved.'));
  act(() => inform('Dot given', { topic: 'review', offer: { label: 'Undo', act: vi.fn() } }));
  act(() => inform('Declined', { topic: 'review', offer: { label: 'Undo', act: vi.fn() } }));
  expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(1);
  expect(screen.queryByText('Dot given', { selector: 'p' })).toBeNull();
  expect(screen.getByText('Saved.', { selector: 'p' })).toBeInTheDocument();
});
