import { useMessages } from '../../ui/announcer';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** What was said in this window, to be read again: newest first. */
export function MessagesDialog({ close }: DialogProps<'messages'>) {
  const messages = useMessages();
  return (
    <>
      <DialogHead title="Messages" close={close} />
      {messages.length === 0 ? (
        <p>Nothing was said yet. Each thing that you do here is told in a sentence, and the last fifty stand here.</p>
      ) : (
        <ol className="messages-list">
          {messages.map(({ key, sentence, at }) => (
            <li key={key}>
              <time dateTime={new Date(at).toISOString()}>{clock.format(at)}</time> {sentence}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
