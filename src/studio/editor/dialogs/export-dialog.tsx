import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/button';
import { inform } from '../../ui/notices';
import { themeStore } from '../../ui/theme';
import { useEditor } from '../editor-session';
import { printForm } from '../print/print-form';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';
import { type ExportForm, exportSop } from './export-sop';
import { PaperChoices } from './paper-choices';

const SCALES = [1, 2, 3, 4] as const;
/** A page is done sooner than its number can be said: it is told once in so long. */
const TELL_MS = 1000;

const FORMATS = [
  { id: 'json', name: 'SOP file (.sop.json)', says: 'to go on working, and for Git' },
  { id: 'page', name: 'Published page (HTML)', says: 'to read, walk through and print; works offline, everything inside' },
  { id: 'procedure', name: 'Procedure (Markdown)', says: 'the steps as text, for wikis and Git' },
  { id: 'png', name: 'Picture (PNG)', says: 'the whole diagram, for slides and mail' },
  { id: 'svg', name: 'Drawing (SVG)', says: 'sharp at every size, text and tool links stay' },
  { id: 'pdf', name: 'Pages (PDF)', says: 'the diagram in rows, for mail and printers; its text can be found' },
  { id: 'screen', name: 'PNG as on screen', says: 'just what the canvas shows now' },
] as const satisfies readonly { id: ExportForm['format']; name: string; says: string }[];

const FOR = [
  { id: 'internal', name: 'the team, everything' },
  { id: 'client', name: 'the client, without internal work' },
  { id: 'management', name: 'management, only what it decides' },
] as const satisfies readonly { id: ExportForm['audience']; name: string }[];

/** Hands the SOP on: as a file, or as a picture that opens again as an SOP. */
export function ExportDialog({ close }: DialogProps<'export'>) {
  const session = useEditor();
  const theme = useStore(themeStore, (state) => state.theme);
  const [form, setForm] = useState<ExportForm>({
    format: 'png',
    scale: 2,
    theme: 'light',
    background: true,
    carry: true,
    audience: 'internal',
    print: printForm(session.mirror.getState().sop),
  });
  const [busy, setBusy] = useState(false);
  const [pages, setPages] = useState('');
  const [problem, setProblem] = useState<{ readonly text: string; readonly scale?: number } | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (wanted: ExportForm) => {
    running.current = new AbortController();
    setBusy(true);
    setProblem(null);
    setPages('');
    let told = Number.NEGATIVE_INFINITY;
    const atPage = (done: number, of: number) => {
      if (performance.now() - told < TELL_MS) return;
      told = performance.now();
      setPages(`Page ${done} of ${of} is done.`);
    };
    const result = await exportSop(session, wanted, { signal: running.current.signal, atPage });
    setBusy(false);
    if (result.done) {
      const missing = result.missing === '' ? '' : ` Its font has no shape for ${result.missing}: boxes stand there.`;
      inform(`Saved ${result.fileName}.${missing}`);
      close();
    } else if (result.problem !== null) setProblem(result.problem);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(form);
  };
  const change = (changes: Partial<ExportForm>) => {
    setProblem(null);
    setForm({ ...form, ...changes });
  };
  const picture = form.format === 'png' || form.format === 'svg';
  return (
    <form className="dialog-body" style={{ padding: 0 }} onSubmit={submit}>
      <DialogHead title="Export" close={close} />
      <fieldset className="export-choices" disabled={busy}>
        <legend className="visually-hidden">Format</legend>
        {FORMATS.map(({ id, name, says }) => (
          <label key={id} className="choice">
            <input type="radio" name="format" value={id} checked={form.format === id} onChange={() => change({ format: id })} />
            <span>
              {name} <small>{says}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {(form.format === 'png' || form.format === 'screen') && (
        <fieldset className="fields-row" style={{ border: 0, padding: 0, margin: 0 }} disabled={busy}>
          <legend className="entry-label">Size</legend>
          {SCALES.map((scale) => (
            <label key={scale}>
              <input type="radio" name="scale" checked={form.scale === scale} onChange={() => change({ scale })} /> {scale}×
            </label>
          ))}
        </fieldset>
      )}
      {form.format === 'page' && (
        <fieldset className="fields-row" style={{ border: 0, padding: 0, margin: 0 }} disabled={busy}>
          <legend className="entry-label">For</legend>
          {FOR.map(({ id, name }) => (
            <label key={id}>
              <input type="radio" name="audience" checked={form.audience === id} onChange={() => change({ audience: id })} /> {name}
            </label>
          ))}
        </fieldset>
      )}
      {form.format === 'pdf' && <PaperChoices form={form.print} change={(print) => change({ print })} busy={busy} />}
      {picture && (
        <div className="fields-row">
          <label>
            <input
              type="checkbox"
              checked={form.theme === 'dark'}
              onChange={(event) => change({ theme: event.target.checked ? 'dark' : 'light' })}
            />{' '}
            Dark
            {theme === 'dark' ? ' (as the editor now)' : ''}
          </label>
          <label>
            <input type="checkbox" checked={form.background} onChange={(event) => change({ background: event.target.checked })} /> With a
            background
          </label>
        </div>
      )}
      {(picture || form.format === 'screen') && (
        <label>
          <input type="checkbox" checked={form.carry} onChange={(event) => change({ carry: event.target.checked })} /> Carry the SOP inside,
          so that the picture opens again here
        </label>
      )}
      {problem !== null && (
        <div className="dialog-error" role="alert">
          <p>{problem.text}</p>
          {problem.scale !== undefined && (
            <Button
              onClick={() => {
                const smaller = { ...form, scale: problem.scale ?? 1 };
                setForm(smaller);
                void run(smaller);
              }}
            >
              Export at {problem.scale}×
            </Button>
          )}
        </div>
      )}
      {busy && pages !== '' && <p role="status">{pages}</p>}
      <div className="dialog-actions">
        <Button onClick={() => (busy ? running.current?.abort() : close())}>Cancel</Button>
        <Button type="submit" look="primary" disabled={busy}>
          {busy ? 'Exporting…' : 'Export now'}
        </Button>
      </div>
    </form>
  );
}
