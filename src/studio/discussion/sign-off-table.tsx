import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { LivingReview } from '../../engine/comments/living-review';
import type { Mirror } from '../../engine/document/mirror';
import { fileNameOf } from '../../engine/exchange/file-name-of';
import { signOffSheet } from '../../engine/exchange/sheets/sign-off-sheet';
import { writeCsv } from '../../engine/exchange/sheets/write-csv';
import { openVersion } from '../../engine/versions/open-version';
import { type SignOffCell, type SignOffMatrix, signOffMatrix } from '../../sop/feedback/sign-offs';
import type { RoleId, StageId } from '../../sop/model/ids';
import { localDay } from '../../sop/model/local-day';
import type { SopDocument } from '../../sop/model/sop-document';
import { saveBlob } from '../canvas/export/save-file';
import { announce } from '../ui/announcer';
import { Button } from '../ui/button';
import { alertPerson } from '../ui/notices';
import { keepPersonId, personSetting } from './person-setting';
import type { ReviewMirror } from './review-mirror';
import './sign-off-table.css';

interface SignOffTableProps {
  readonly mirror: StoreApi<Mirror>;
  readonly review: LivingReview;
  readonly records: StoreApi<ReviewMirror>;
}

/** The versions that somebody signed, opened, to say what has changed since. */
function useSignedVersions(sop: SopDocument, records: ReviewMirror['records']): ReadonlyMap<number, SopDocument> {
  const [versions, setVersions] = useState<ReadonlyMap<number, SopDocument>>(new Map());
  const wanted = [...new Set([...records.signOffs.values()].map(({ version }) => version))].join(' ');
  const published = sop.versions;
  useEffect(() => {
    let isGone = false;
    const numbers = new Set(wanted.split(' ').map(Number));
    const open = async () => {
      const opened = new Map<number, SopDocument>();
      for (const version of published.values()) {
        if (!numbers.has(version.number)) continue;
        const read = await openVersion(version);
        if (read.ok) opened.set(version.number, read.sop);
      }
      if (!isGone) setVersions(opened);
    };
    void open();
    return () => {
      isGone = true;
    };
  }, [wanted, published]);
  return versions;
}

interface CellProps {
  readonly cell: SignOffCell;
  readonly where: string;
  readonly ownId: string;
  sign(takesBack: boolean): void;
}

function Cell({ cell, where, ownId, sign }: CellProps) {
  const own = cell.words.find(({ signOff }) => signOff.by.id === ownId);
  return (
    <td>
      {cell.print === null && <span className="sign-off-none">No step</span>}
      <ul>
        {cell.words.map(({ signOff: { id, by, at, version }, lapsed }) => (
          <li key={id} className="sign-off-word" data-lapsed={lapsed !== null || undefined}>
            <strong>{lapsed === null ? '✓ Signed' : '✗ Lapsed'}</strong> {by.name || 'Somebody'}, {localDay(new Date(at))}
            {version === undefined ? ', draft' : `, version ${version}`}
            {lapsed === null ? '' : `: ${lapsed}`}
          </li>
        ))}
      </ul>
      {cell.print !== null && own?.lapsed !== null && (
        <Button aria-label={`${own === undefined ? 'Sign off' : 'Sign off again'}: ${where}`} onClick={() => sign(false)}>
          {own === undefined ? 'Sign off' : 'Sign off again'}
        </Button>
      )}
      {own !== undefined && (
        <Button look="quiet" aria-label={`Take back: ${where}`} onClick={() => sign(true)}>
          Take back
        </Button>
      )}
    </td>
  );
}

function useSigning({ mirror, review }: SignOffTableProps) {
  return (cell: SignOffCell, where: string, takesBack: boolean) => {
    const { id, name } = personSetting.getState();
    if (name.trim() === '') return alertPerson('Write your name first: a sign-off says who stands by it.');
    keepPersonId();
    const version = [...mirror.getState().sop.versions.values()].at(-1)?.number;
    const { stageId, roleId } = cell;
    const written = review.signOff({
      stageId,
      roleId,
      by: { id, name: name.trim() },
      print: cell.print ?? 'nothing',
      ...(version === undefined ? {} : { version }),
      ...(takesBack ? { takesBack } : {}),
    });
    if (written.ok) announce(takesBack ? `Taken back: ${where}` : `Signed off: ${where}`);
    else alertPerson(`${written.reason}.`);
  };
}

function summary({ stageIds, roleIds, cell }: SignOffMatrix): string {
  const cells = stageIds.flatMap((stageId) => roleIds.map((roleId) => cell(stageId, roleId))).filter(({ print }) => print !== null);
  const signed = cells.filter(({ words }) => words.some(({ lapsed }) => lapsed === null)).length;
  return `${signed} of ${cells.length} parts are signed off`;
}

/** Who stands by which part: a row for each stage, a column for each role, and in each cell the words of people and a button. */
export function SignOffTable(props: SignOffTableProps) {
  const sop = useStore(props.mirror, (state) => state.sop);
  const records = useStore(props.records, (state) => state.records);
  const person = useStore(personSetting);
  const versions = useSignedVersions(sop, records);
  const matrix = useMemo(() => signOffMatrix(sop, records.signOffs, versions), [sop, records.signOffs, versions]);
  const sign = useSigning(props);
  const stage = (id: StageId) => sop.stages.get(id)?.name || 'Unnamed stage';
  const role = (id: RoleId) => sop.roles.get(id)?.name || 'Unnamed role';
  const save = () => {
    const text = `\ufeff${writeCsv(signOffSheet(sop, matrix))}`;
    const name = saveBlob(fileNameOf(sop.profile.title, '-sign-offs.csv'), new Blob([text], { type: 'text/csv;charset=utf-8' }));
    announce(`Saved ${name}`);
  };
  if (matrix.roleIds.length === 0) return <p>There is nothing to sign off yet: no step has both an owner and a stage.</p>;
  return (
    <div className="sign-offs">
      <p>“This is how the work is done”: each role says it for its part of a stage. It lapses only where that part changes.</p>
      <label className="sign-off-name">
        <span>Your name</span>
        <input value={person.name} maxLength={200} onChange={(event) => personSetting.setState({ name: event.target.value })} />
      </label>
      <p role="status">{summary(matrix)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be in reach of the keys */}
      <section className="sign-off-scroll" aria-label="Sign-offs by stage and role" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Stage</th>
              {matrix.roleIds.map((id) => (
                <th key={id} scope="col">
                  {role(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.stageIds.map((stageId) => (
              <tr key={stageId}>
                <th scope="row">{stage(stageId)}</th>
                {matrix.roleIds.map((roleId) => {
                  const cell = matrix.cell(stageId, roleId);
                  const where = `${role(roleId)} in ${stage(stageId)}`;
                  return (
                    <Cell key={roleId} cell={cell} where={where} ownId={person.id} sign={(takesBack) => sign(cell, where, takesBack)} />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <Button onClick={save}>Download CSV</Button>
      </p>
    </div>
  );
}
