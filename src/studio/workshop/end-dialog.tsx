import { X } from 'lucide-react';
import { useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { editSop } from '../../sop/commands/edit-sop';
import { localDay } from '../../sop/model/local-day';
import { reviewDueOn } from '../../sop/model/review-state';
import { Button } from '../ui/button';
import { alertPerson } from '../ui/notices';
import { MinutesView } from './minutes-view';
import { useWorkshop, useWorkshopSop, useWorkshopState } from './workshop-session';

const PERIODS = [
  ['P1M', 'in a month'],
  ['P3M', 'in three months'],
  ['P6M', 'in six months'],
  ['P1Y', 'in a year'],
] as const;

/** When the SOP is looked at next: counted from today, since today it was. Empty: as it was. */
function NextReview({ every, choose }: { readonly every: string; choose(every: string): void }) {
  const { review } = useWorkshopSop().profile;
  const today = localDay(new Date());
  const periods =
    PERIODS.some(([period]) => period === review.every) || review.every === null
      ? PERIODS
      : [[review.every, 'as planned'] as const, ...PERIODS];
  return (
    <label className="workshop-field">
      <span>Next review of the SOP</span>
      <select value={every} onChange={(event) => choose(event.target.value)}>
        <option value="">Leave it as it is: this was no review</option>
        {periods.map(([period, words]) => (
          <option key={period} value={period}>
            {reviewDueOn({ every: period, lastReviewedOn: today, triggers: [] }) ?? ''}, {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the minutes will say, when the SOP is looked at next, and the end of the workshop. */
export function EndDialog() {
  const { view, records, opened, note } = useWorkshop();
  const sop = useWorkshopSop();
  const { workshop } = useWorkshopState();
  const [every, setEvery] = useState(opened.as === 'lead' ? (sop.profile.review.every ?? '') : '');
  const close = () => view.setState({ dialog: null });
  const end = () => {
    if (every !== '') {
      const review = { ...sop.profile.review, every, lastReviewedOn: localDay(new Date()) };
      const reason = opened.document.execute(editSop, { changes: { review } });
      if (reason !== null) return alertPerson(`${reason}.`);
    }
    if (note({ kind: 'end' }) !== null) close();
  };
  return (
    <ModalOverlay className="workshop-overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="workshop-dialog">
        <Dialog className="workshop-dialog-body" aria-label="End the workshop">
          <div className="workshop-dialog-head">
            <h2>End the workshop</h2>
            <Button look="quiet" icon={<X size={16} aria-hidden />} label="Close" onClick={close} />
          </div>
          {opened.as === 'lead' && <NextReview every={every} choose={setEvery} />}
          <h3>The minutes so far</h3>
          <MinutesView sop={sop} records={records} workshop={workshop} />
          <div className="workshop-acts">
            <Button onClick={close}>Go on with the workshop</Button>
            <Button look="primary" onClick={end}>
              End it now
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
