import { unsealedCount } from '../../../engine/versions/seal';
import { LIFECYCLE_NAMES } from '../../../sop/model/lifecycle';
import type { SopDocument } from '../../../sop/model/sop-document';
import { momentOf } from './standing-words';

/** Who led the SOP where, when and why; the last first. */
export function LifeLog({ sop }: { readonly sop: SopDocument }) {
  const entries = [...sop.lifecycle.values()].reverse();
  if (entries.length === 0) return null;
  const unsealed = unsealedCount(sop);
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
      {unsealed > 0 && (
        <p className="dialog-soft">
          {unsealed === entries.length ? 'This log is' : `The last ${unsealed} are`} not sealed: nobody would see that somebody edited the
          file. The next change of state seals all of it.
        </p>
      )}
    </details>
  );
}
