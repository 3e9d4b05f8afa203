import { useStore } from 'zustand';
import { writeReturnedReview } from '../../engine/comments/returned-review';
import { fileNameOf } from '../../engine/exchange/file-name-of';
import type { Person } from '../../sop/model/thread';
import { saveBlob } from '../canvas/export/save-file';
import { askName, personSetting } from '../discussion/person-setting';
import { Button } from '../ui/button';
import { inform } from '../ui/notices';
import { countsOf, countWords } from './review-counts';
import { type ReviewSession, useReview } from './review-session';

function fileOf({ opened, mirror }: ReviewSession, by: Person): { readonly name: string; readonly text: string } {
  const { profile } = mirror.getState().sop;
  const sopId = opened.forReview?.sopId ?? profile.id;
  const at = new Date().toISOString();
  const text = writeReturnedReview({ sopId, title: profile.title, by, at, records: opened.review.read() });
  return { name: fileNameOf(`${profile.title} ${by.name}`, '.review.json'), text };
}

/** Puts all that was written here into a file for whoever asked for the review. */
export function SendBack({ close }: { close(): void }) {
  const session = useReview();
  const { discussion, opened } = session;
  const records = useStore(discussion.records, (state) => state.records);
  const me = useStore(personSetting);
  const words = countWords(countsOf(records, me.id));
  const to = opened.forReview?.from ?? '';
  const save = async () => {
    const by = await askName();
    if (by === null) return;
    const { name, text } = fileOf(session, by);
    inform(`Saved ${saveBlob(name, new Blob([text], { type: 'application/json' }))}. Send it to ${to === '' ? 'who asked you' : to}.`);
    close();
  };
  return (
    <>
      <p>
        {words === '' ? 'You have written nothing yet.' : `In it: ${words} by you.`} The file carries the whole discussion and nothing of
        the drawing. Send it to {to === '' ? 'who asked you for the review' : to}, by mail or chat: it is taken in with “Import reviews…”.
      </p>
      <p className="review-soft">You can go on writing and send it again: what was sent before is taken in once.</p>
      <div className="review-acts">
        <Button look="primary" disabled={words === ''} onClick={() => void save()}>
          Download the review file
        </Button>
        <Button look="quiet" onClick={close}>
          Cancel
        </Button>
      </div>
    </>
  );
}
