const PRIMES = [0x01000193, 0x85ebca6b] as const;
const STARTS = [0x811c9dc5, 0x9e3779b9] as const;

/** Stirs the bits of a number, so that one letter more changes all of them. */
function stirred(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/** A print of 64 bits as 16 hexadecimal digits. It tells texts apart by chance, not against somebody who means to deceive. */
export function printOf(text: string): string {
  let [one, other]: [number, number] = [...STARTS];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charCodeAt(index);
    one = Math.imul(one ^ letter, PRIMES[0]);
    other = Math.imul((other << 13) ^ (other >>> 19) ^ letter, PRIMES[1]);
  }
  return [stirred(one), stirred(other ^ one)].map((half) => half.toString(16).padStart(8, '0')).join('');
}
