import { type FormEvent, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type Missing, publishGate } from '../../../engine/versions/publish-gate';
import { type Standing, standingOf } from '../../../engine/versions/standing';
import type { ThreadId } from '../../../sop/model/ids';
import type { LifecycleState } from '../../../sop/model/lifecycle';
import { personSetting } from '../../discussion/person-setting';
import { showThread } from '../../discussion/show-threads';
import { Button } from '../../ui/button';
import { afterDialog } from '../dialogs/after-dialog';
import { DialogHead } from '../dialogs/dialog-head';
import type { DialogProps } from '../dialogs/dialog-props';
import { useEditor } from '../editor-session';
import { showSubject } from '../panels/show-subject';
import { moveTo, publishNow } from './change-life';
import { GateList } from './gate-list';
import { LifeLog } from './life-log';
import { standingStory, standingWords } from './standing-words';
import './versions.css';

type Move = { readonly to: Exclude<LifecycleState, 'published'>; readonly label: string };

/** What else can be done from here than publish. */
function movesFrom({ state, last, version }: Standing): readonly Move[] {
  const draft: Move = { to: 'draft', label: 'Back to draft' };
  const review: Move = { to: 'in-review', label: 'Send for review' };
  const retire: readonly Move[] = version === null ? [] : [{ to: 'retired', label: 'Retire' }];
  if (state === 'in-review') return [draft, { to: 'approved', label: 'Approve' }];
  if (state === 'approved') return [draft];
  if (state === 'retired') return [draft];
  if (state === 'published') return [review, ...retire];
  return last?.to === 'in-review' ? [] : [review, ...retire];
}

/** Leads an SOP through its life: for review, approved, published as its next version, retired. */
export function PublishDialog({ close }: DialogProps<'publish'>) {
  const session = useEditor();
  const { mirror, panels, review } = session;
  const sop = useStore(mirror, (state) => state.sop);
  const standing = useMemo(() => standingOf(sop), [sop]);
  const { name: author } = useStore(personSetting);
  const approved = standing.state === 'approved' ? (standing.last?.by ?? '') : '';
  const [approver, setApprover] = useState(approved);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const records = useStore(review, (state) => state.records);
  const missing = useMemo(() => publishGate({ ...sop, ...records }, { author, approver }), [sop, records, author, approver]);
  const next = (standing.version ?? 0) + 1;
  const isRetired = standing.state === 'retired';

  const show = ({ place }: Missing) => {
    if (place.table === 'form') form.current?.querySelector<HTMLInputElement>(`[name="${place.id}"]`)?.focus();
    else {
      close();
      afterDialog(() => {
        if (place.table === 'threads')
          showThread(session.discussion, place.id as ThreadId); // the gate read it from the table of threads
        else showSubject(session, { subject: place });
      });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy || missing.length > 0 || isRetired) return;
    setBusy(true);
    void publishNow(session, { author, approver, reason })
      .then((isDone) => isDone && close())
      .finally(() => setBusy(false));
  };
  const move = ({ to }: Move) => {
    if (!moveTo(session, to, { author, reason })) return;
    setReason('');
    if (to === 'approved') setApprover(author);
  };
  return (
    <form ref={form} className="publish-form" onSubmit={submit}>
      <DialogHead title="Publish" close={close} />
      <p className="standing">
        <strong>{standingWords(standing)}.</strong> {standingStory(standing)}
      </p>
      <div className="publish-fields">
        <label className="entry">
          <span className="entry-label">Your name</span>
          <input name="author" value={author} maxLength={200} onChange={(event) => personSetting.setState({ name: event.target.value })} />
        </label>
        <label className="entry">
          <span className="entry-label">Approved by</span>
          <input name="approver" value={approver} maxLength={200} onChange={(event) => setApprover(event.target.value)} />
        </label>
      </div>
      <label className="entry">
        <span className="entry-label">What changed, and why</span>
        <textarea name="reason" rows={2} value={reason} maxLength={5000} onChange={(event) => setReason(event.target.value)} />
      </label>
      {!isRetired && <GateList missing={missing} show={show} />}
      <LifeLog sop={sop} />
      <div className="dialog-actions">
        <Button look="quiet" onClick={() => panels.setState({ dialog: { kind: 'versions' } })}>
          Versions…
        </Button>
        {movesFrom(standing).map((one) => (
          <Button key={one.to} disabled={author.trim() === ''} onClick={() => move(one)}>
            {one.label}
          </Button>
        ))}
        {!isRetired && (
          <Button type="submit" look="primary" disabled={busy || missing.length > 0}>
            Publish version {next}
          </Button>
        )}
      </div>
    </form>
  );
}
