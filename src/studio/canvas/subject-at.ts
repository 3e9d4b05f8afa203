import type { ConnectorId } from '../../sop/model/ids';
import type { MenuSubject } from './canvas-session';

/** What an event hit: a step, a connector or the empty ground; null: a control that answers for itself. */
export function subjectAt(target: EventTarget | null): MenuSubject | null {
  if (!(target instanceof Element)) return null;
  const tools = target.closest('[data-tools-of]')?.getAttribute('data-tools-of');
  if (tools) return { table: 'connectors', id: tools };
  if (target.closest('button, input, textarea, .note, .band-header') !== null) return null;
  const step =
    target.closest('[data-step-id]')?.getAttribute('data-step-id') ?? target.closest('.react-flow__node')?.getAttribute('data-id');
  if (step) return { table: 'steps', id: step };
  const connector = connectorAt(target);
  if (connector) return { table: 'connectors', id: connector };
  return { table: 'canvas', id: '' };
}

/** The connector whose line or label an element is part of. */
export function connectorAt(element: Element): ConnectorId | null {
  const part = element.closest('[data-connector-id], [data-label-of]');
  const id = part?.getAttribute('data-connector-id') ?? part?.getAttribute('data-label-of');
  return id ? (id as ConnectorId) : null; // the attribute was written from a connector's id
}
