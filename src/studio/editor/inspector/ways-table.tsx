import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { connectRefusal } from '../../../sop/commands/connect-refusal';
import { connectSteps } from '../../../sop/commands/connect-steps';
import { wordFor } from '../../../sop/commands/default-outcome';
import { editConnector } from '../../../sop/commands/edit-connector';
import { markOtherwise } from '../../../sop/commands/mark-otherwise';
import { moveWay } from '../../../sop/commands/move-way';
import { reconnectConnector } from '../../../sop/commands/reconnect-connector';
import { removeItems } from '../../../sop/commands/remove-items';
import type { Connector } from '../../../sop/model/connector';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Step } from '../../../sop/model/step';
import { stepOrder } from '../../../sop/model/step-numbers';
import { numbersOf } from '../../../sop/rules/threshold-ranges';
import { wordsOf } from '../../../sop/rules/words-of';
import { Button } from '../../ui/button';
import { addNext } from '../actions/add-next';
import { useEditor } from '../editor-session';
import { OURS, outcomeFrom } from '../entry/read-ways';
import { ChoiceEntry, FlagEntry, TextEntry } from './fields';
import './ways-table.css';

const NEW_STEP = 'a new step';
const nameOf = (step: Step | undefined) => step?.name || 'Unnamed step';

/** What a way says from now on. A yes that is told in other words stays a yes: its colour and its arrow mean that. */
function rewordWay({ outcome }: Connector, text: string): Pick<Connector, 'label' | 'outcome'> {
  const said = outcomeFrom(text);
  const staysOurs = said !== null && !OURS.includes(said) && outcome !== null && OURS.includes(outcome.toLowerCase());
  return { label: wordFor(said), outcome: staysOurs ? outcome : said };
}

interface RowProps {
  readonly sop: SopDocument;
  readonly way: Connector;
  readonly at: number;
  readonly count: number;
  readonly hasOtherwise: boolean;
  /** The other way that takes the same numbers. */
  readonly twin: Connector | undefined;
  onRemoved(): void;
}

function WayRow({ sop, way, at, count, hasOtherwise, twin, onRemoved }: RowProps) {
  const { execute } = useEditor();
  const name = `way ${at + 1}`;
  const targets = stepOrder(sop).filter((id) => id === way.to || connectRefusal(sop, way.from, id, way.id) === null);
  const choices = targets.map((id) => ({ id, name: nameOf(sop.steps.get(id)) }));
  const leadTo = (text: string) => {
    const to = targets.find((id) => id === text);
    if (to !== undefined) execute(reconnectConnector, { connectorId: way.id, to });
  };
  const remove = () => {
    if (execute(removeItems, { stepIds: [], connectorIds: [way.id], noteIds: [] })) onRemoved();
  };
  return (
    <tbody>
      <tr>
        <td>
          <TextEntry
            label={`When, ${name}`}
            hint="Say when"
            value={wordsOf(way)}
            onCommit={(text) => execute(editConnector, { connectorId: way.id, changes: rewordWay(way, text) })}
          />
        </td>
        <td>
          <ChoiceEntry label={`Goes to, ${name}`} value={way.to} choices={choices} onCommit={leadTo} />
        </td>
      </tr>
      <tr>
        <td colSpan={2}>
          <div className="way-row-tools">
            {hasOtherwise && (
              <FlagEntry
                label="Takes all the rest"
                value={way.otherwise === true}
                onCommit={(isOtherwise) => execute(markOtherwise, { connectorId: way.id, isOtherwise })}
              />
            )}
            <span />
            {at > 0 && (
              <Button
                look="quiet"
                icon={<ArrowUp size={14} aria-hidden />}
                label={`Move ${name} up`}
                onClick={() => execute(moveWay, { connectorId: way.id, by: -1 })}
              />
            )}
            {at < count - 1 && (
              <Button
                look="quiet"
                icon={<ArrowDown size={14} aria-hidden />}
                label={`Move ${name} down`}
                onClick={() => execute(moveWay, { connectorId: way.id, by: 1 })}
              />
            )}
            <Button look="quiet" icon={<X size={14} aria-hidden />} label={`Remove ${name}`} onClick={remove} />
          </div>
          {twin !== undefined && <p className="way-wrong">Takes some of the same numbers as “{wordsOf(twin)}”</p>}
        </td>
      </tr>
    </tbody>
  );
}

/** The ways out of a decision or an approval as a small table: when, and where to. */
export function WaysTable({ step }: { readonly step: Step }) {
  const session = useEditor();
  const sop = useStore(session.inspectorMirror, (state) => state.sop);
  const place = useRef<HTMLFieldSetElement>(null);
  const ways = [...sop.connectors.values()].filter(({ from }) => from === step.id);
  const isDecision = step.kind === 'decision';
  const { overlaps, gaps } = isDecision ? numbersOf(ways) : { overlaps: [], gaps: [] };
  const twinOf = (way: Connector) => overlaps.find((pair) => pair.includes(way))?.find((one) => one !== way);
  const free = stepOrder(sop).filter((id) => connectRefusal(sop, step.id, id) === null);
  const add = (chosen: string) => {
    const to = free.find((id) => id === chosen);
    if (to !== undefined) session.execute(connectSteps, { from: step.id, to });
    else if (chosen === NEW_STEP) addNext(session, step.id, { kind: 'task' });
  };
  return (
    <fieldset ref={place} className="list-entry">
      <legend className="entry-label">Ways out</legend>
      {ways.length > 0 && (
        <table className="ways-table">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Goes to</th>
            </tr>
          </thead>
          {ways.map((way, at) => (
            <WayRow
              key={way.id}
              sop={sop}
              way={way}
              at={at}
              count={ways.length}
              hasOtherwise={isDecision}
              twin={twinOf(way)}
              // The pressed button goes with its row.
              onRemoved={() => place.current?.querySelector<HTMLElement>('.way-add .entry-select')?.focus()}
            />
          ))}
        </table>
      )}
      {gaps.map((gap) => (
        <p key={gap} className="way-wrong">
          No way takes {gap}
        </p>
      ))}
      <div className="way-add">
        <ChoiceEntry
          label="Add a way to"
          value=""
          choices={[
            { id: '', name: 'Choose a step…' },
            { id: NEW_STEP, name: 'A new step' },
            ...free.map((id) => ({ id, name: nameOf(sop.steps.get(id)) })),
          ]}
          onCommit={add}
        />
      </div>
    </fieldset>
  );
}
