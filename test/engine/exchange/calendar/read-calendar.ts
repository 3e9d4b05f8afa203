/** A small reader of RFC 5545, written from the RFC and not from our writer: lines, events, and the days on which they fall. */
export interface ReadEvent {
  readonly fields: ReadonlyMap<string, string>;
  readonly alarms: readonly ReadonlyMap<string, string>[];
}

const unescaped = (text: string) => text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

/** The file without its folds, after a look at what every line must be. */
function linesOf(file: string): readonly string[] {
  if (!file.endsWith('\r\n')) throw new Error('the last line has no end');
  const raw = file.slice(0, -2).split('\r\n');
  for (const line of raw) {
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
    if (/[\r\n]/.test(line)) throw new Error(`a bare line end: ${JSON.stringify(line)}`);
    if (line.includes('\ufffd')) throw new Error(`cut within a letter: ${line}`);
  }
  return raw.join('\n').replaceAll('\n ', '').split('\n');
}

export function readCalendar(file: string): { readonly name: string; readonly events: readonly ReadEvent[] } {
  const events: ReadEvent[] = [];
  const open: { kind: string; fields: Map<string, string>; alarms: Map<string, string>[] }[] = [];
  let name = '';
  for (const line of linesOf(file)) {
    const [head = '', ...rest] = line.split(':');
    const value = rest.join(':');
    const key = head.split(';')[0] ?? '';
    if (key === 'BEGIN') open.push({ kind: value, fields: new Map(), alarms: [] });
    else if (key === 'END') {
      const done = open.pop();
      if (done?.kind !== value) throw new Error(`${value} ends and was not open`);
      if (value === 'VEVENT') events.push(done);
      if (value === 'VALARM') open.at(-1)?.alarms.push(done.fields);
      if (value === 'VCALENDAR') name = done.fields.get('X-WR-CALNAME') ?? '';
    } else {
      const isText = ['SUMMARY', 'DESCRIPTION', 'CATEGORIES', 'X-WR-CALNAME'].includes(key);
      open.at(-1)?.fields.set(key, isText ? unescaped(value) : value);
    }
  }
  if (open.length > 0) throw new Error('something was never ended');
  return { name, events };
}

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const timeOf = (basic: string) => Date.UTC(Number(basic.slice(0, 4)), Number(basic.slice(4, 6)) - 1, Number(basic.slice(6, 8)));
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The days of an event before `end`: every day is looked at and asked whether it fits the rule. */
export function daysOf({ fields }: ReadEvent, end: string): readonly string[] {
  const start = timeOf(fields.get('DTSTART') ?? '');
  const listed = (fields.get('RDATE') ?? '').split(',').filter(Boolean).map(timeOf).map(iso);
  const rule = new Map((fields.get('RRULE') ?? '').split(';').map((part) => part.split('=') as [string, string]));
  const step = Number(rule.get('INTERVAL') ?? 1);
  const days: string[] = [];
  for (let time = start; iso(time) < end; time += DAY) if (fits(rule, new Date(time), new Date(start), step)) days.push(iso(time));
  return fields.has('RRULE') ? days : [iso(start), ...listed].filter((day) => day < end);
}

function fits(rule: ReadonlyMap<string, string>, day: Date, start: Date, step: number): boolean {
  const apart = Math.round((day.getTime() - start.getTime()) / DAY);
  const months = (day.getUTCFullYear() - start.getUTCFullYear()) * 12 + day.getUTCMonth() - start.getUTCMonth();
  const weekdays = rule.get('BYDAY')?.split(',');
  if (weekdays !== undefined && !weekdays.includes(WEEKDAYS[day.getUTCDay()] ?? '')) return false;
  if (rule.get('FREQ') === 'DAILY') return apart % step === 0;
  if (rule.get('FREQ') === 'WEEKLY') return apart % (7 * step) === 0;
  if (rule.get('FREQ') === 'YEARLY') {
    if (months % (12 * step) !== 0) return false;
  } else if (months % step !== 0) return false;
  const among = rule.get('BYMONTHDAY')?.split(',').map(Number) ?? [start.getUTCDate()];
  const there = among.filter((one) => new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), one)).getUTCMonth() === day.getUTCMonth());
  const chosen = rule.get('BYSETPOS') === '-1' ? there.slice(-1) : there;
  return chosen.includes(day.getUTCDate());
}
