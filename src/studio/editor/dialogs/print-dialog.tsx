import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { sheetOf } from '../../../engine/exchange/pages/sheet';
import { Button } from '../../ui/button';
import { inform } from '../../ui/notices';
import { useMedia } from '../../ui/use-media';
import { useEditor } from '../editor-session';
import { pageWords } from '../print/page-words';
import { PagesPreview } from '../print/pages-preview';
import { type PrintForm, printForm, rememberPrintForm, sheetNameOf } from '../print/print-form';
import { PrintLayer } from '../print/print-layer';
import { useWrapped } from '../print/use-wrapped';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';
import { PaperChoices } from './paper-choices';
import './print-dialog.css';

/** Pixels for each px of a PNG: sharp on screens of today. */
const PNG_SCALE = 2;

/** Prints an SOP in rows on pages, or saves the rows as one picture. */
export function PrintDialog({ close }: DialogProps<'print'>) {
  const { mirror, panels } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
  const [form, setForm] = useState(() => printForm(sop));
  const [problem, setProblem] = useState<{ readonly text: string; readonly scale: number } | null>(null);
  const [saving, setSaving] = useState(false);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const sheet = useMemo(() => sheetOf(form.paper, form.orientation), [form]);
  const sheetName = sheetNameOf(form);
  const made = useWrapped(sop, sheet, 'light');
  const isReady = made !== null && made.pictures.length === made.wrapped.pages.length;
  usePrintKey(isReady);
  useFocusAfterPrint();

  const change = (next: PrintForm) => {
    rememberPrintForm(next);
    setProblem(null);
    setForm(next);
  };
  const save = async (format: 'svg' | 'png', scale = PNG_SCALE) => {
    stop.current = new AbortController();
    setSaving(true);
    setProblem(null);
    try {
      const { saveRows } = await import('../print/save-rows');
      const result = await saveRows(sop, { format, sheet, sheetName, scale }, stop.current.signal);
      if ('saved' in result) inform(`Saved ${result.saved}.`);
      else setProblem(tooLargeWords(result.tooLarge));
    } catch (error) {
      if (!stop.current.signal.aborted)
        setProblem({ text: `The picture could not be made: ${error instanceof Error ? error.message : 'unknown reason'}.`, scale: 0 });
    } finally {
      setSaving(false);
    }
  };
  return (
    <>
      <DialogHead title="Print" close={close} />
      <PaperChoices form={form} change={change} busy={false} />
      <PagesPreview made={made} sheetName={sheetName} words={made === null ? null : pageWords(made.wrapped)} />
      {problem !== null && (
        <div className="dialog-error" role="alert">
          <p>{problem.text}</p>
          {problem.scale > 0 && <Button onClick={() => void save('png', problem.scale)}>Save at {problem.scale}×</Button>}
        </div>
      )}
      <div className="dialog-actions">
        <Button onClick={() => panels.setState({ dialog: { kind: 'wrapped' } })}>Show wrapped</Button>
        <Button disabled={saving} onClick={() => void save('svg')}>
          Save as SVG
        </Button>
        <Button disabled={saving} onClick={() => void save('png')}>
          Save as PNG
        </Button>
        <Button look="primary" disabled={!isReady} onClick={print}>
          Print
        </Button>
      </div>
      {made !== null && <PrintLayer sheetName={sheetName} pictures={made.pictures} />}
    </>
  );
}

/** Sends the print layer to the printer; fonts first, because a printer does not wait for them. */
function print(): void {
  void document.fonts.ready.then(() => window.print());
}

/** Ctrl+P once more prints what is shown. */
function usePrintKey(isReady: boolean): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (isReady) print();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [isReady]);
}

/** Paper hides the window, and what had the focus in it loses it: it gets it back, or Escape would reach nothing. */
function useFocusAfterPrint(): void {
  const isPaper = useMedia('print');
  const held = useRef<Element | null>(null);
  useEffect(() => {
    if (isPaper) return;
    const hold = () => {
      if (document.activeElement !== document.body) held.current = document.activeElement;
    };
    hold();
    if (document.activeElement === document.body && held.current instanceof HTMLElement) held.current.focus();
    document.addEventListener('focusin', hold);
    return () => document.removeEventListener('focusin', hold);
  }, [isPaper]);
}

function tooLargeWords(asked: { readonly width: number; readonly height: number; readonly largestScale: number }) {
  const size = `${asked.width} × ${asked.height} pixels are more than this browser can make.`;
  if (asked.largestScale <= 0) return { text: `${size} Save an SVG instead: it has no limit.`, scale: 0 };
  return { text: `${size} The largest that works is ${asked.largestScale}×.`, scale: asked.largestScale };
}
