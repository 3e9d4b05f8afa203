/** What a deep link asks for, such as `#step=approve-plan&role=sales`. */
export interface Address {
  readonly step: string | null;
  readonly role: string | null;
  /** Walk through, beginning at `step`. */
  readonly walk: boolean;
}

const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** Reads the part of an address behind `#`; null: it is an ordinary place on the page or nothing. */
export function readAddress(hash: string): Address | null {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const idOf = (key: string) => {
    const id = asked.get(key) ?? '';
    return ID.test(id) ? id : null;
  };
  const address = { step: idOf('step'), role: idOf('role'), walk: asked.has('walk') };
  return address.step === null && address.role === null && !address.walk ? null : address;
}

/** The other way round. */
export function writeAddress({ step, role, walk }: Address): string {
  const parts = [walk ? 'walk=1' : '', step === null ? '' : `step=${step}`, role === null ? '' : `role=${role}`];
  return `#${parts.filter((part) => part !== '').join('&')}`;
}
