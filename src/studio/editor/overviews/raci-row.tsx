// biome-ignore-all lint/a11y/noRedundantRoles: rows and headers say that they belong to a grid
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are gone through and written is a grid
import { memo } from 'react';
import type { RoleId, StepId } from '../../../sop/model/ids';
import type { RaciRow } from '../../../sop/overviews/raci-grid';
import { cellWords } from './raci-words';
import { raciKey } from './use-raci';

interface RaciRowProps {
  readonly row: RaciRow;
  readonly name: string;
  readonly number: number;
  readonly roleIds: readonly RoleId[];
  /** Their names, in the same order, as one text. */
  readonly roleNames: string;
  /** The role of the cell with the Tab stop, when it is in this row. */
  readonly active: RoleId | null;
}

/** Between names in one text; no name has it. */
export const NAME_SEPARATOR = '\u0001';

function RaciRowOnce({ row, name, number, roleIds, roleNames, active }: RaciRowProps) {
  const names = roleNames.split(NAME_SEPARATOR);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span className="raci-number">{number}</span> {name}
      </th>
      {roleIds.map((roleId, index) => {
        const cell = row.cells.get(roleId) ?? { letters: [], parts: [] };
        return (
          <td key={roleId} role="gridcell" data-raci={raciKey({ stepId: row.stepId, roleId })} tabIndex={active === roleId ? 0 : -1}>
            <span className="visually-hidden">{`${name}, ${names[index]}: ${cellWords(cell)}`}</span>
            <span aria-hidden="true">
              {cell.letters.map((letter) => (
                <span key={letter} className="raci-letter" data-letter={letter}>
                  {letter}
                </span>
              ))}
              {cell.parts.map((part) => (
                <small key={part}>{part}</small>
              ))}
            </span>
          </td>
        );
      })}
    </tr>
  );
}

const said = ({ cells }: RaciRow) => [...cells.values()].map(cellWords).join();

/** A row is drawn anew only when something that it shows has changed: with sixty steps a key must not wait for the others. */
export const RaciRowView = memo(
  RaciRowOnce,
  (before, now) =>
    before.active === now.active &&
    before.name === now.name &&
    before.number === now.number &&
    before.roleNames === now.roleNames &&
    before.roleIds.join() === now.roleIds.join() &&
    (before.row === now.row || said(before.row) === said(now.row)),
);

/** The cell that an event hit, by its key; null: none. */
export function raciAt(target: EventTarget | null): { readonly stepId: StepId; readonly roleId: RoleId } | null {
  const key = target instanceof Element ? target.closest('[data-raci]')?.getAttribute('data-raci') : null;
  const [stepId, roleId] = key?.split('/') ?? [];
  return stepId === undefined || roleId === undefined ? null : { stepId: stepId as StepId, roleId: roleId as RoleId }; // written from a cell
}
