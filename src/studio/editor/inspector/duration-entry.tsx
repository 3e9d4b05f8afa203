import { useState } from 'react';
import { durationWords, readDuration } from '../../../sop/model/duration';
import { TextEntry } from './fields';

interface DurationProps {
  readonly label: string;
  /** ISO 8601, or undefined. */
  readonly value: string | undefined;
  onCommit(value: string | undefined): void;
}

/** A span of time, read and written in plain words such as “2 days”. What is none is told below the field and changes nothing. */
export function DurationEntry({ label, value, onCommit }: DurationProps) {
  const [wrong, setWrong] = useState('');
  const commit = (text: string) => {
    const duration = text === '' ? undefined : readDuration(text);
    setWrong(duration === null ? text : '');
    if (duration !== null && duration !== value) onCommit(duration);
  };
  return (
    <>
      <TextEntry label={label} hint="Such as: 2 days, 4 hours" value={value === undefined ? '' : durationWords(value)} onCommit={commit} />
      {wrong !== '' && (
        <p className="entry-wrong" role="alert">
          “{wrong}” is no span of time. Write it like 2 days or 4 hours.
        </p>
      )}
    </>
  );
}
