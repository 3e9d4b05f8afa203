import type { Missing } from '../../../engine/versions/publish-gate';
import { Button } from '../../ui/button';

interface GateListProps {
  readonly missing: readonly Missing[];
  /** Goes where it is put right. */
  show(missing: Missing): void;
}

/** What stands between the SOP and its next version; each leads to its place. */
export function GateList({ missing, show }: GateListProps) {
  return (
    <section className="gate" aria-labelledby="gate-head" data-open={missing.length > 0 || undefined}>
      <h3 id="gate-head">
        {missing.length === 0 ? 'Nothing is missing: it can be published' : `Missing before it can be published: ${missing.length}`}
      </h3>
      <ul className="gate-list">
        {missing.map((item) => (
          <li key={`${item.place.table}/${item.place.id}/${item.message}`}>
            <span>{item.message}</span>
            <Button aria-label={`Show: ${item.message}`} onClick={() => show(item)}>
              Show
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
