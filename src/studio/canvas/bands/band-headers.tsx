import { Plus } from 'lucide-react';
import { addRole } from '../../../sop/commands/add-role';
import { addStage } from '../../../sop/commands/add-stage';
import { newId, type RoleId, type StageId } from '../../../sop/model/ids';
import { useSession, useSop } from '../canvas-session';
import { axisOf, type BandTable, bandsOf } from './band-geometry';
import { BandHeader } from './band-header';
import './band-headers.css';

/** Puts in a new lane or stage and starts writing its name. */
function useAddBand(table: BandTable): (() => void) | null {
  const { execute, window } = useSession();
  if (execute === null) return null;
  return () => {
    const id = table === 'roles' ? newId<RoleId>('role') : newId<StageId>('stage');
    const added =
      table === 'roles'
        ? execute(addRole, { roleId: id as RoleId, name: 'New role' })
        : execute(addStage, { stageId: id as StageId, name: 'New stage' });
    if (added) window.getState().startRename({ table, id });
  };
}

/** The names of all lanes (or stages) in a strip that stays in view while the picture moves under it. */
export function BandHeaders({ table }: { readonly table: BandTable }) {
  const direction = useSop((sop) => sop.profile.direction);
  const bands = useSop((sop) => (table === 'roles' ? sop.drawing.lanes : sop.drawing.stages));
  const sop = useSop((all) => all);
  const add = useAddBand(table);
  const axis = axisOf(table, direction);
  const ordered = bands.size === 0 ? [] : bandsOf(sop, table);
  const last = ordered.at(-1);
  const what = table === 'roles' ? 'lane' : 'stage';
  return (
    <nav className="band-headers" data-axis={axis} data-table={table} aria-label={table === 'roles' ? 'Lanes' : 'Stages'}>
      {ordered.map((band, index) => (
        <BandHeader key={band.id} table={table} band={band} index={index} axis={axis} />
      ))}
      {add !== null && (
        <div className="band-add" style={{ '--start': last === undefined ? 0 : last.start + last.size }}>
          <button type="button" onClick={add} aria-label={`Add ${what}`} data-tip={`Add ${what}`}>
            <Plus size={16} aria-hidden />
          </button>
        </div>
      )}
    </nav>
  );
}
