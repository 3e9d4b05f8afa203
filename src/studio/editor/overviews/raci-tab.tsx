// biome-ignore-all lint/a11y/noRedundantRoles: rows and headers say that they belong to a grid
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are gone through and written is a grid
import { Undo2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { raciSheet } from '../../../engine/exchange/sheets/overview-sheets';
import { RACI_LETTERS } from '../../../sop/model/raci-letters';
import { Button } from '../../ui/button';
import { OverviewFoot } from './overview-foot';
import { overviewWords } from './overview-words';
import { NAME_SEPARATOR, RaciRowView, raciAt } from './raci-row';
import { LETTER_WORDS, letterOf } from './raci-words';
import { type RaciControls, useRaci } from './use-raci';
import './raci.css';

const PAGE = 10;
const FAR = 10_000;

/** The keys of a cell. True: it was one of them. */
function onCellKey({ go, toggle, clear, session }: RaciControls, { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const far = ctrlKey || metaKey;
  const letter = letterOf(key);
  if (altKey) return false;
  if (far && key.toLowerCase() === 'z') session.takeBack(shiftKey ? 'redo' : 'undo');
  else if (far && key.toLowerCase() === 'y') session.takeBack('redo');
  else if (key === 'Home') go(far ? -FAR : 0, -FAR);
  else if (key === 'End') go(far ? FAR : 0, FAR);
  else if (far) return false;
  else if (key === 'ArrowDown') go(1, 0);
  else if (key === 'ArrowUp') go(-1, 0);
  else if (key === 'ArrowRight') go(0, 1);
  else if (key === 'ArrowLeft') go(0, -1);
  else if (key === 'PageDown') go(PAGE, 0);
  else if (key === 'PageUp') go(-PAGE, 0);
  else if (letter !== undefined) toggle(letter);
  else if (key === 'Delete' || key === 'Backspace') clear();
  else return false;
  return true;
}

/** The letters of the chosen cell as buttons, for who does not use keys. */
function Letters({ raci }: { readonly raci: RaciControls }) {
  const { sop, active, cell, toggle, session } = raci;
  if (active === null) return null;
  const { step, role } = overviewWords(sop);
  return (
    <div className="raci-letters" role="toolbar" aria-label="Letters of the chosen cell">
      <span className="raci-chosen">
        {step(active.stepId)} · <b>{role(active.roleId)}</b>
      </span>
      {RACI_LETTERS.map((letter) => (
        <button
          key={letter}
          type="button"
          className="button"
          aria-pressed={cell?.letters.includes(letter) === true}
          onClick={() => toggle(letter)}
        >
          <b>{letter}</b> {LETTER_WORDS[letter].word}
        </button>
      ))}
      <Button look="quiet" icon={<Undo2 size={15} aria-hidden />} onClick={() => session.takeBack('undo')}>
        Undo
      </Button>
    </div>
  );
}

/** Who does, answers for, is asked and is told, step by step. A letter that is set here changes the SOP: another R moves the step to that lane. */
export function RaciTab() {
  const raci = useRaci();
  const { grid, sop, root, active, goTo } = raci;
  const { role, stepName, number } = overviewWords(sop);
  if (grid.rows.length === 0 || grid.roleIds.length === 0)
    return <p>There is nothing to share out yet: add a role and a step that somebody does.</p>;
  const roleNames = grid.roleIds.map(role).join(NAME_SEPARATOR);
  return (
    <>
      <p>
        <b>R</b> does the step, <b>A</b> answers for it, <b>C</b> is asked before, <b>I</b> is told after. Each step has one R, its owner,
        and one A. Arrows go from cell to cell; the keys R, A, C and I give a letter or take it.
      </p>
      <Letters raci={raci} />
      <div className="overview-frame raci-frame">
        <table
          ref={root}
          role="grid"
          className="overview-table raci-table"
          aria-label="Who does what"
          aria-rowcount={grid.rows.length + 1}
          aria-colcount={grid.roleIds.length + 1}
          onKeyDown={(event) => {
            if (onCellKey(raci, event)) event.preventDefault();
          }}
          onFocus={(event) => {
            const at = raciAt(event.target);
            if (at !== null && (at.stepId !== active?.stepId || at.roleId !== active.roleId)) goTo(at);
          }}
        >
          <thead>
            <tr role="row">
              <th role="columnheader" scope="col">
                Step
              </th>
              {grid.roleIds.map((id) => (
                <th key={id} role="columnheader" scope="col">
                  {role(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row) => (
              <RaciRowView
                key={row.stepId}
                row={row}
                name={stepName(row.stepId)}
                number={number(row.stepId)}
                roleIds={grid.roleIds}
                roleNames={roleNames}
                active={active?.stepId === row.stepId ? active.roleId : null}
              />
            ))}
          </tbody>
        </table>
      </div>
      <OverviewFoot what="raci" sheet={() => raciSheet(sop)} />
    </>
  );
}
