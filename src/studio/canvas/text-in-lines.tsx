import { Fragment } from 'react';

/** Lines that were broken by `sop/drawing`: the browser breaks none of them, and the spaces at their ends take no room. */
export function TextInLines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
}
