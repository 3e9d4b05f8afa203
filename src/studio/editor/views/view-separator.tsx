import type { KeyboardEvent, PointerEvent } from 'react';
import { useStore } from 'zustand';
import { LARGEST_SHARE, LEAST_SHARE, viewSettings } from './view-settings';

const STEP = 2;

function resize(share: number): void {
  viewSettings.setState({ share: Math.round(Math.min(LARGEST_SHARE, Math.max(LEAST_SHARE, share))) });
}

/** The share that puts the separator under the pointer. */
function shareAt(separator: HTMLElement, clientX: number): number {
  const box = separator.parentElement?.getBoundingClientRect();
  return box === undefined || box.width === 0 ? LEAST_SHARE : ((clientX - box.left) / box.width) * 100;
}

/** Between the outline or table and the canvas: dragged, or moved by the arrow keys. */
export function ViewSeparator({ of }: { readonly of: string }) {
  const share = useStore(viewSettings, (settings) => settings.share);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') resize(share - STEP);
    else if (event.key === 'ArrowRight') resize(share + STEP);
    else if (event.key === 'Home') resize(LEAST_SHARE);
    else if (event.key === 'End') resize(LARGEST_SHARE);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(shareAt(event.currentTarget, event.clientX));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <hr> is not focusable; this is the window splitter of the ARIA practices
    <div
      className="view-separator"
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of the ${of}`}
      aria-controls="sop-text"
      aria-valuenow={share}
      aria-valuemin={LEAST_SHARE}
      aria-valuemax={LARGEST_SHARE}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    />
  );
}
