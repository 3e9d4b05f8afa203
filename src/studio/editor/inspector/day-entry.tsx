import { useState } from 'react';
import { dayOf } from '../../../sop/model/period';
import { TextEntry } from './fields';

interface DayProps {
  readonly label: string;
  /** ISO 8601 date. */
  readonly value: string | undefined;
  onCommit(day: string | undefined): void;
}

/** A day of the calendar; what is none stays as it was, and says why. */
export function DayEntry({ label, value, onCommit }: DayProps) {
  const [wrong, setWrong] = useState('');
  const commit = (text: string) => {
    const day = text === '' ? undefined : dayOf(text);
    setWrong(day === null ? text : '');
    if (day !== null && day !== value) onCommit(day);
  };
  return (
    <>
      <TextEntry label={label} hint="Such as: 2027-01-31" value={value ?? ''} onCommit={commit} />
      {wrong !== '' && (
        <p className="entry-wrong" role="alert">
          “{wrong}” is no day. Write it like 2027-01-31: year, month, day.
        </p>
      )}
    </>
  );
}
