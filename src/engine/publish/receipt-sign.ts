/** Letters from the start of a file that tell whether it is a receipt. */
export const RECEIPT_HEAD = 400;

/** True when a file begins like a receipt of a published page. Whether it is a sound one, and of which SOP, `readReceipt` says. */
export function beginsLikeReceipt(head: string): boolean {
  return /^\ufeff?\s*\{[^{}]*"format"\s*:\s*"laneway-receipt"/.test(head.slice(0, RECEIPT_HEAD));
}
