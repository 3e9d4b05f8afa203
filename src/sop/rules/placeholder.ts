const WHOLE = /^(?:n\/?a|to ?do|placeholder|unknown|somebody|someone|x{3,}|[.…\-–_?]+|<[^<>]+>)$/i;
const WITHIN =
  /(?<![\p{L}\p{N}])(?:TBD|TBC|TBA|T\.B\.D\.|TODO|FIXME)(?![\p{L}\p{N}])|(?<!\p{L})(?:tbd|to be (?:decided|defined|determined|confirmed|announced|named|filled in)|lorem ipsum)(?!\p{L})|\?\?|x{4,}/iu;

/** True when a text only keeps the place for what somebody still has to decide. */
export function isPlaceholder(text: string): boolean {
  return WHOLE.test(text.trim()) || WITHIN.test(text);
}
