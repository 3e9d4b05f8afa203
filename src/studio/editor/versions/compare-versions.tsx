import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { MARK_LOOKS } from '../../../engine/exchange/svg/paint-marks';
import { openVersion } from '../../../engine/versions/open-version';
import { standingOf } from '../../../engine/versions/standing';
import { changesFor } from '../../../sop/diff/changes-for';
import { diffSops } from '../../../sop/diff/diff-sops';
import type { RoleId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { pictureTheme, themeStore } from '../../ui/theme';
import { ChoiceEntry } from '../inspector/fields';
import { ComparedPicture } from './compared-picture';
import { marksOf } from './marks-of';
import { overlaid } from './overlaid';

const NOW = 'now';

/** What a version holds, or the SOP of now; a text says why it can't be opened, null: it is under way. */
function useContent(sop: SopDocument, which: string): SopDocument | string | null {
  const [opened, setOpened] = useState<{ readonly which: string; readonly is: SopDocument | string } | null>(null);
  const version = [...sop.versions.values()].find(({ id }) => id === which);
  useEffect(() => {
    if (version === undefined) return;
    let isGone = false;
    void openVersion(version).then((result) => {
      if (!isGone) setOpened({ which: version.id, is: result.ok ? result.sop : result.reason });
    });
    return () => {
      isGone = true;
    };
  }, [version]);
  if (which === NOW) return sop;
  return opened?.which === which ? opened.is : null;
}

interface DifferencesProps {
  readonly before: SopDocument;
  readonly after: SopDocument;
  readonly names: readonly [string, string];
}

function Differences({ before, after, names }: DifferencesProps) {
  const theme = useStore(themeStore, (state) => pictureTheme(state.theme));
  const [role, setRole] = useState('');
  const changes = useMemo(
    () => (role === '' ? diffSops(before, after) : changesFor(role as RoleId, before, after)), // the choices below are ids of roles
    [before, after, role],
  );
  const marks = useMemo(() => marksOf(changes), [changes]);
  const [isOver, setOver] = useState(false);
  const over = useMemo(() => overlaid({ before, after, marks }), [before, after, marks]);
  const roles = new Map([...before.roles, ...after.roles]);
  const count = changes.length === 0 ? 'No differences' : changes.length === 1 ? '1 difference' : `${changes.length} differences`;
  return (
    <>
      <ChoiceEntry
        label="Only what concerns"
        value={role}
        choices={[{ id: '', name: 'Everybody' }, ...[...roles.values()].map(({ id, name }) => ({ id, name: name || 'Unnamed role' }))]}
        onCommit={setRole}
      />
      <div role="status">
        <h4>{count}</h4>
      </div>
      <ul className="change-list">
        {changes.map(({ kind, subject, sentence }) => (
          <li key={`${subject.table}/${subject.id}/${sentence}`}>
            <span className="change-kind" data-kind={kind}>
              <span aria-hidden="true">{MARK_LOOKS[kind].sign}</span> {MARK_LOOKS[kind].word}
            </span>{' '}
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <label>
          <input type="checkbox" checked={isOver} onChange={(event) => setOver(event.target.checked)} /> One over the other
        </label>
      )}
      {changes.length > 0 && isOver && (
        <ComparedPicture sop={over.sop} name={`${names[1]}, over ${names[0]}`} marks={over.marks} theme={theme} />
      )}
      {changes.length > 0 && !isOver && (
        <div className="compared" data-wide={after.profile.direction === 'right' || undefined}>
          <ComparedPicture sop={before} name={names[0]} marks={marks.before} theme={theme} />
          <ComparedPicture sop={after} name={names[1]} marks={marks.after} theme={theme} />
        </div>
      )}
    </>
  );
}

/** Any two versions, or one and the SOP of now: what differs in words, and marked in both pictures. */
export function CompareVersions({ sop }: { readonly sop: SopDocument }) {
  const versions = [...sop.versions.values()];
  // What was just published is compared with the version before it, a draft with the last one.
  const [from, setFrom] = useState<string>(
    () => (versions.at(standingOf(sop).state === 'published' ? -2 : -1) ?? versions.at(-1))?.id ?? NOW,
  );
  const [to, setTo] = useState<string>(NOW);
  const [before, after] = [useContent(sop, from), useContent(sop, to)];
  const choices = [{ id: NOW, name: 'The SOP of now' }, ...versions.map(({ id, number }) => ({ id, name: `Version ${number}` })).reverse()];
  const nameOf = (id: string) => choices.find((choice) => choice.id === id)?.name ?? '';
  const trouble = [before, after].find((one) => typeof one === 'string');
  return (
    <section className="compare" aria-labelledby="compare-head">
      <h3 id="compare-head">Compare</h3>
      <div className="publish-fields">
        <ChoiceEntry label="Before" value={from} choices={choices} onCommit={setFrom} />
        <ChoiceEntry label="After" value={to} choices={choices} onCommit={setTo} />
      </div>
      {typeof trouble === 'string' && <p className="dialog-error">{trouble}</p>}
      {typeof before === 'object' && before !== null && typeof after === 'object' && after !== null && (
        <Differences before={before} after={after} names={[nameOf(from), nameOf(to)]} />
      )}
    </section>
  );
}
