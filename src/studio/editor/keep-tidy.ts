import type { LivingDocument } from '../../engine/document/living-document';
import type { LayoutClient } from '../../engine/layout/create-layout-client';
import { layoutNeed } from '../../engine/layout/layout-need';
import type { LayoutResult } from '../../engine/layout/layout-result';
import { applyLayout } from '../../sop/commands/apply-layout';
import type { StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { layoutSettings } from './layout-settings';

interface Options {
  readonly document: LivingDocument;
  readonly settings: typeof layoutSettings;
  layout(): Promise<LayoutClient>;
  /** Resolves when the person has nothing in her hand: a drawing must not move under a drag. */
  handsFree(): Promise<void>;
  /** Makes a change that touches the whole drawing without keeping the page from answering. */
  inStages(change: () => void): void;
  onBusy(isBusy: boolean): void;
  /** `isWhole`: everything was laid out, not only what an edit touched. */
  onApplied(result: LayoutResult, isWhole: boolean): void;
}

export interface TidyKeeper {
  /** Tells that an edit was made here; `before`: the SOP as it was. */
  afterEdit(before: SopDocument): void;
  stop(): void;
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Beyond so many changes by others in the time of one layout it is left to the next edit. */
const MOST_TRIES = 5;

/**
 * Lays out after each edit that needs it, in the worker, and makes the result a part of the edit's own undo step. An edit that comes
 * meanwhile takes over; what is undone meanwhile stays as it was.
 */
export function createTidyKeeper({ document, settings, layout, handsFree, inStages, onBusy, onApplied }: Options): TidyKeeper {
  let run = 0;
  let fresh = new Set<StepId>();

  const attempt = async (kind: 'whole' | 'after-edit', isCurrent: () => boolean): Promise<void> => {
    for (let tries = 0; tries < MOST_TRIES && isCurrent(); tries += 1) {
      const sop = document.read();
      const { engine } = settings.getState();
      const client = await layout();
      const result = await (kind === 'whole' ? client.ask(sop, { kind, engine }) : client.ask(sop, { kind, fresh }));
      if (result === null) return;
      await handsFree();
      // Another tab may have changed it: then the answer is about a drawing that is gone.
      if (!isCurrent() || document.read() !== sop) continue;
      inStages(() => {
        if (document.amend(applyLayout, result) === null) onApplied(result, kind === 'whole');
      });
      fresh = new Set();
      return;
    }
  };
  return {
    afterEdit(before) {
      if (!settings.getState().keepTidy) return;
      const need = layoutNeed(before, document.read());
      if (need === null) return;
      run += 1;
      const mine = run;
      if (need.kind === 'after-edit') for (const id of need.fresh) fresh.add(id);
      onBusy(true);
      const isCurrent = () => run === mine;
      // The question to the worker copies the whole SOP: the answer to the key that was pressed is drawn first.
      nextTask()
        .then(() => attempt(need.kind, isCurrent))
        // The edit stands and every step is in its cell: only tidiness is missing, and the button says why if it can't be had.
        .catch(() => undefined)
        .finally(() => {
          if (isCurrent()) onBusy(false);
        });
    },
    stop() {
      run += 1;
    },
  };
}
