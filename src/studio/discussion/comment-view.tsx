import { useState } from 'react';
import { useStore } from 'zustand';
import type { CommentState, ThreadState } from '../../sop/feedback/fold-thread';
import type { Person } from '../../sop/model/thread';
import { Button } from '../ui/button';
import { CommentText } from './comment-text';
import { useDiscussion } from './discussion-session';
import { personSetting } from './person-setting';
import { type FieldValues, ThreadFields } from './thread-fields';
import { colourOf, initialsOf, nameOf } from './thread-words';
import { useOpener } from './use-opener';
import { addEntry } from './write-review';
import { WritingForm } from './writing-form';
import './comment.css';

const MOMENT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** When something was written, in the words of this place. */
export function Moment({ at }: { readonly at: string }) {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? null : <time dateTime={at}>{MOMENT.format(date)}</time>;
}

/** The initials of a person on her colour; her name stands beside it. */
function PersonSign({ person }: { readonly person: Person }) {
  return (
    <span className="person-sign" data-colour={colourOf(person)} aria-hidden="true">
      {initialsOf(person.name)}
    </span>
  );
}

interface Props {
  readonly state: ThreadState;
  readonly comment: CommentState;
}

/** Rewrites an own comment; of the first one also what kind of comment it is. */
function EditForm({ state: { thread, type, owner, due }, comment, end }: Props & { end(): void }) {
  const session = useDiscussion();
  const [values, setValues] = useState<FieldValues>({ type, owner, due });
  const isFirst = comment.id === thread.id;
  const send = async (text: string) => {
    const isDone = await addEntry(
      session,
      thread.id,
      { kind: 'edit', of: comment.id, text, ...(isFirst ? values : {}) },
      'Comment changed',
    );
    if (isDone) end();
    return isDone;
  };
  return (
    <WritingForm label="Comment" send={send} says="Save" start={comment.text} cancel={end}>
      {isFirst && <ThreadFields values={values} onChange={(changes) => setValues({ ...values, ...changes })} />}
    </WritingForm>
  );
}

/** One comment with its author; its own author can rewrite and delete it. */
export function CommentView({ state, comment }: Props) {
  const session = useDiscussion();
  const me = useStore(personSetting, ({ id }) => id);
  const [isWriting, setWriting] = useState(false);
  const opener = useOpener(isWriting);
  const { id, by, at, text, editedAt, isDeleted } = comment;
  const remove = () => void addEntry(session, state.thread.id, { kind: 'delete', of: id }, 'Comment deleted');
  return (
    <li className="comment">
      <PersonSign person={by} />
      <div className="comment-body">
        <p className="comment-head">
          <strong>{nameOf(by)}</strong> <Moment at={at} />
          {editedAt !== null && !isDeleted && <span> · edited</span>}
        </p>
        {isDeleted && <p className="discussion-soft">This comment was deleted.</p>}
        {!isDeleted && isWriting && <EditForm state={state} comment={comment} end={() => setWriting(false)} />}
        {!isDeleted && !isWriting && <CommentText text={text} />}
        {by.id === me && !isDeleted && !isWriting && (
          <div className="comment-actions">
            <Button ref={opener} look="quiet" onClick={() => setWriting(true)}>
              Edit
            </Button>
            <Button look="quiet" onClick={remove}>
              Delete
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
