/** An answer about one record, worked out once: a record that an edit did not touch is the same object afterwards. */
export function perRecord<Row extends object, Answer>(work: (row: Row) => Answer): (row: Row) => Answer {
  const known = new WeakMap<Row, { readonly answer: Answer }>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before.answer;
    const answer = work(row);
    known.set(row, { answer });
    return answer;
  };
}
