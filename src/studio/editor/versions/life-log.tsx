import { LIFECYCLE_NAMES } from '../../../sop/model/lifecycle';
import type { SopDocument } from '../../../sop/model/sop-document';
import { momentOf } from './standing-words';

/** Who led the SOP where, when and why; the last first. */
export function LifeLog({ sop }: { readonly sop: SopDocument }) {
  const entries = [...sop.lifecycle.values()].reverse();
  if (entries.length === 0) return null;
  return (
    <details className="life-log">
      <summary>What happened so far ({entries.length})</summary>
      <ol>
        {entries.map(({ id, to, by, at, reason, version }) => (
          <li key={id}>
            <strong>
              {LIFECYCLE_NAMES[to]}
              {version === undefined ? '' : to === 'published' ? ` as version ${version}` : ` from version ${version}`}
            </strong>{' '}
            · {by} · {momentOf(at)}
            {reason === '' ? '' : ` · ${reason}`}
          </li>
        ))}
      </ol>
    </details>
  );
}
