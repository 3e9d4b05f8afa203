import { type KeyboardEvent, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { anchorKey } from '../../sop/feedback/anchors';
import { Button } from '../ui/button';
import { keySettings } from '../ui/key-settings';
import { Composer } from './composer';
import { DiscussionHead } from './discussion-head';
import { useDiscussion, useDiscussionPanel } from './discussion-session';
import { firstThreads, listThreads, type ThreadGroup } from './list-threads';
import { goToThread } from './show-threads';
import { shownThreads } from './shown-threads';
import { ThreadItem } from './thread-item';
import './discussion.css';

/** So many threads are drawn at first: hundreds would make each move of the picture dearer. */
const PAGE = 60;

function Group({ group: { key, title, threads }, count }: { readonly group: ThreadGroup; readonly count: number }) {
  return (
    <section className="discussion-group" aria-labelledby={`discussion-${key}`}>
      <h3 id={`discussion-${key}`}>{`${title} (${count})`}</h3>
      <ul>
        {threads.map((state) => (
          <ThreadItem key={state.thread.id} state={state} />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  /** Starts a comment about what is at hand in the room. */
  startComment(): void;
  /** Absent where the discussions are always there. */
  close?(): void;
}

const KEYS: Readonly<Record<string, 1 | -1>> = { ']': 1, '[': -1 };

/** All discussions of an SOP, stage by stage, with what can be said in them. The room gives it its frame. */
export function Discussions({ startComment, close }: Props) {
  const session = useDiscussion();
  const sop = useStore(session.mirror, (state) => state.sop);
  const records = useStore(session.records, (state) => state.records.threads);
  const filter = useDiscussionPanel((state) => state.filter);
  const composing = useDiscussionPanel((state) => state.composing);
  const threads = useMemo(() => shownThreads(records.values()), [records]);
  const opened = useDiscussionPanel((state) => state.openThread);
  const [most, setMost] = useState(PAGE);
  const listed = useMemo(() => listThreads(sop, threads, filter), [sop, threads, filter]);
  const { groups, waiting, order } = useMemo(() => firstThreads(listed, most, opened), [listed, most, opened]);
  const counts = new Map(listed.groups.map((group) => [group.key, group.threads.length]));
  const rest = listed.order.length - order.length;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = KEYS[event.key];
    const isWriting = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
    if (by === undefined || isWriting || event.ctrlKey || event.metaKey || !keySettings.getState().singleKeys) return;
    event.preventDefault();
    event.stopPropagation();
    goToThread(session, by, 'thread');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: two keys walk through the list from wherever in it the focus is
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: as above
    <div className="discussion" onKeyDown={onKeyDown}>
      <DiscussionHead
        threads={threads}
        listed={listed.order.length}
        startComment={startComment}
        {...(close === undefined ? {} : { close })}
      />
      {composing !== null && <Composer key={anchorKey(composing)} first={composing} />}
      <div className="discussion-list">
        {order.length === 0 && (
          <p className="discussion-none">
            {threads.length === 0
              ? 'Nobody has commented yet. Press C at a step, a connector, a lane or a stage.'
              : 'Nothing here passes the filter.'}
          </p>
        )}
        {groups.map((group) => (
          <Group key={group.key} group={group} count={counts.get(group.key) ?? group.threads.length} />
        ))}
        {waiting.length > 0 && (
          <section className="discussion-group" aria-labelledby="discussion-waiting">
            <h3 id="discussion-waiting">{`Waiting for their place (${listed.waiting.length})`}</h3>
            <p className="discussion-soft">
              What these are about is not in the SOP now. They come back with it, or go where you attach them.
            </p>
            <ul>
              {waiting.map((state) => (
                <ThreadItem key={state.thread.id} state={state} isWaiting />
              ))}
            </ul>
          </section>
        )}
        {rest > 0 && (
          <Button onClick={() => setMost(order.length + PAGE)}>
            Show {Math.min(rest, PAGE)} more of {rest}
          </Button>
        )}
      </div>
    </div>
  );
}
