import { useStore } from 'zustand';
import { editConnector } from '../../../sop/commands/edit-connector';
import { markOtherwise } from '../../../sop/commands/mark-otherwise';
import { removeItems } from '../../../sop/commands/remove-items';
import type { Connector } from '../../../sop/model/connector';
import { isHandoff } from '../../../sop/model/handoff';
import { insertStep } from '../../canvas/connectors/connector-tools';
import { focusPart } from '../../canvas/connectors/focus-part';
import { routeAgain } from '../../canvas/connectors/route-again';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';
import { FlagEntry, ListEntry, TextEntry } from './fields';
import { FindingsOf } from './findings-of';

/** A connector: its words, and what is handed over where the owners differ. */
export function ConnectorFields({ connector }: { readonly connector: Connector }) {
  const session = useEditor();
  const sop = useStore(session.inspectorMirror, (state) => state.sop);
  const edit = (changes: Partial<Pick<Connector, 'label' | 'outcome' | 'package'>>) =>
    void session.execute(editConnector, { connectorId: connector.id, changes });
  const name = (id: Connector['from']) => sop.steps.get(id)?.name || 'Unnamed step';
  const byHand = sop.drawing.routes.get(connector.id)?.byHand === true;
  const source = sop.steps.get(connector.from)?.kind;
  return (
    <div className="fields">
      <h2>Connector</h2>
      <p>
        {name(connector.from)} → {name(connector.to)}
      </p>
      <FindingsOf id={connector.id} />
      <TextEntry label="Label" value={connector.label} onCommit={(label) => edit({ label })} />
      {(source === 'decision' || source === 'approval') && (
        <TextEntry
          label={source === 'approval' ? 'Outcome (approved or rejected)' : 'Outcome (yes, no or your words)'}
          value={connector.outcome ?? ''}
          onCommit={(outcome) => edit({ outcome: outcome || null })}
        />
      )}
      {source === 'decision' && (
        <FlagEntry
          label="Takes all the rest"
          value={connector.otherwise === true}
          onCommit={(isOtherwise) => session.execute(markOtherwise, { connectorId: connector.id, isOtherwise })}
        />
      )}
      {isHandoff(sop, connector) && (
        <ListEntry label="What is handed over" one="item" values={connector.package ?? []} onCommit={(items) => edit({ package: items })} />
      )}
      <div className="fields-row">
        <Button onClick={() => insertStep(session, connector.id)}>Insert a step here</Button>
        <Button onClick={() => focusPart(session)}>Bend by hand</Button>
        <Button aria-disabled={!byHand} onClick={() => byHand && routeAgain(session, connector.id)}>
          Route automatically again
        </Button>
        <Button look="danger" onClick={() => session.execute(removeItems, { stepIds: [], connectorIds: [connector.id], noteIds: [] })}>
          Remove
        </Button>
      </div>
    </div>
  );
}
