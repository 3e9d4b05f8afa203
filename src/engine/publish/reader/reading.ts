import { localDay } from '../../../sop/model/local-day';
import type { Kept } from './kept';
import { every, make, say } from './make';
import { receiptOf } from './receipt';
import { receiptPart } from './receipt-form';
import { saveText } from './save-text';

interface Reader {
  readonly kept: Kept;
  role(): string | null;
}

export interface ReadingParts {
  /** Tells anew what changed, for the role that is chosen now. */
  tell(): void;
}

const SEEN = 'seen';

/** What changed since this reader last read the SOP, for their role, and the receipt that says that it was read. */
export function openReading({ kept, role }: Reader): ReadingParts {
  const { version, versionNumber, sopId } = document.body.dataset;
  const current = Number(versionNumber ?? 0);
  const banner = make('p', { class: 'news-line' });
  document.querySelector('#trust')?.after(banner);
  const seenBefore = kept.read(SEEN);
  if (typeof seenBefore !== 'number' && current > 0) kept.write(SEEN, current);

  const tell = () => {
    const seen = kept.read(SEEN);
    const mine = role();
    for (const item of every('#news li')) item.hidden = mine !== null && !(item.dataset.roles ?? '').split(' ').includes(mine);
    for (const block of every('#news .since')) block.toggleAttribute('data-last-read', block.dataset.since === String(seen));
    const block = every('#news .since').find(({ dataset }) => dataset.since === String(seen));
    if (typeof seen !== 'number' || current === 0 || seen >= current) {
      banner.replaceChildren();
      return;
    }
    const count = block === undefined ? 0 : every('li', block).filter((item) => !item.hidden).length;
    const whose = mine === null ? '' : ' for your role';
    const words =
      count === 0
        ? `Nothing changed${whose} since you read version ${seen}.`
        : `${count} ${count === 1 ? 'change' : 'changes'}${whose} since you read version ${seen}.`;
    banner.replaceChildren(words, ...(count === 0 ? [] : [' ', make('a', { href: '#news' }, 'See what changed')]));
  };

  const receipt = receiptPart({
    role,
    save(read, questions, chosen) {
      const day = localDay(new Date());
      const title = document.querySelector('h1')?.textContent ?? '';
      const said = { ...read, sopId: sopId ?? '', title, version: versionNumber ?? '', hash: version ?? '', readOn: day };
      saveText(`${sopId}-${day}.receipt.json`, receiptOf(said, questions, chosen), 'application/json');
      kept.write(SEEN, current);
      tell();
      say('Receipt saved. Give it to the keeper of this SOP.');
    },
  });
  const isPublished = version !== undefined && version !== '';
  document.querySelector('.text')?.append(isPublished ? receipt.form : draftWords());
  tell();
  return {
    tell() {
      tell();
      receipt.ask();
    },
  };
}

/** Why there is nothing to sign. */
function draftWords(): HTMLElement {
  return make('p', { class: 'soft no-receipt' }, 'Nobody can say yet that they have read this: receipts are for published versions.');
}
