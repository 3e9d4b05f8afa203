import type { Connector } from '../model/connector';
import type { RoleId, StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { ToolLink } from '../model/tool';
import type { Change, Pair } from './change';
import { sentenceFor, toldOrOther } from './told-record';
import { capital, clipped, quoted, stepName, toldText, toldTexts, toldValue, toolName } from './words';

const ownersOf = (sop: SopDocument, ids: readonly StepId[]): readonly RoleId[] => {
  const owners = ids.flatMap((id) => sop.steps.get(id)?.roleId ?? []);
  return [...new Set(owners)];
};

/** “Renew? to Expand (yes)”. */
function way(sop: SopDocument, { from, to, outcome, label }: Connector): string {
  const word = outcome?.trim() || label.trim();
  return `${stepName(sop, from)} to ${stepName(sop, to)}${word ? ` (${clipped(word)})` : ''}`;
}

const ends = ({ from, to }: Connector): readonly StepId[] => [...new Set([from, to])];

function changedConnector(was: Connector, is: Connector, pair: Pair): Change | null {
  const leads = [
    ...(was.from === is.from ? [] : [`now starts at ${stepName(pair.after, is.from)}`]),
    ...(was.to === is.to ? [] : [`now leads to ${stepName(pair.after, is.to)}`]),
  ];
  const said = was.label.toLowerCase() === (was.outcome ?? '') && is.label.toLowerCase() === (is.outcome ?? '');
  const fields = [
    ...toldText('outcome', was.outcome ?? '', is.outcome ?? ''),
    ...(said ? [] : toldText('label', was.label, is.label)),
    ...(was.otherwise === is.otherwise ? [] : [`${is.otherwise ? 'now' : 'no longer'} taken when no other way fits`]),
    ...toldTexts('handed over:', 'what is handed over', was.package, is.package),
  ];
  const words = toldOrOther(was, is, { leads, fields });
  if (words === null) return null;
  return {
    kind: leads.length > 0 ? 'moved' : 'changed',
    subject: { table: 'connectors', id: is.id },
    sentence: sentenceFor(`The connector from ${way(pair.before, was)}`, words),
    roleIds: [...new Set([...ownersOf(pair.before, ends(was)), ...ownersOf(pair.after, ends(is))])],
    stepIds: [...new Set([...ends(was), ...ends(is)])],
  };
}

function singleConnector(kind: 'added' | 'removed', sop: SopDocument, connector: Connector): Change {
  return {
    kind,
    subject: { table: 'connectors', id: connector.id },
    sentence: `Connector from ${way(sop, connector)} ${kind}`,
    roleIds: ownersOf(sop, ends(connector)),
    stepIds: ends(connector),
  };
}

export function diffConnectors(pair: Pair): readonly Change[] {
  return diffRows(pair.before.connectors, pair.after.connectors, {
    changed: (was, is) => changedConnector(was, is, pair),
    added: (row) => singleConnector('added', pair.after, row),
    removed: (row) => singleConnector('removed', pair.before, row),
  });
}

/** “HubSpot (update Account record)”. */
const used = (sop: SopDocument, { toolId, use, what }: ToolLink) =>
  `${toolName(sop, toolId)} (${[use, clipped(what)].filter((word) => word !== '').join(' ')})`;

function changedLink(was: ToolLink, is: ToolLink, pair: Pair): Change | null {
  const truth = is.recordOfTruth ? 'now the record of truth' : 'no longer the record of truth';
  const words = toldOrOther(was, is, {
    leads: [],
    fields: [
      ...(was.stepId === is.stepId ? [] : [`now used in ${stepName(pair.after, is.stepId)}`]),
      ...(was.toolId === is.toolId ? [] : toldValue('tool', toolName(pair.before, was.toolId), toolName(pair.after, is.toolId))),
      ...toldValue('used to', was.use, is.use),
      ...toldText('what it is used for', was.what, is.what),
      ...(was.recordOfTruth === is.recordOfTruth ? [] : [truth]),
    ],
  });
  if (words === null) return null;
  const name = `${capital(stepName(pair.before, was.stepId))} with ${toolName(pair.before, was.toolId)}`;
  return {
    kind: 'changed',
    subject: { table: 'toolLinks', id: is.id },
    sentence: sentenceFor(name, words),
    roleIds: [...new Set([...ownersOf(pair.before, [was.stepId]), ...ownersOf(pair.after, [is.stepId])])],
    stepIds: [...new Set([was.stepId, is.stepId])],
  };
}

export function diffToolLinks(pair: Pair): readonly Change[] {
  const single = (kind: 'added' | 'removed', sop: SopDocument, link: ToolLink): Change => ({
    kind,
    subject: { table: 'toolLinks', id: link.id },
    sentence: `${capital(stepName(sop, link.stepId))} ${kind === 'added' ? 'now uses' : 'no longer uses'} ${used(sop, link)}`,
    roleIds: ownersOf(sop, [link.stepId]),
    stepIds: [link.stepId],
  });
  return diffRows(pair.before.toolLinks, pair.after.toolLinks, {
    changed: (was, is) => changedLink(was, is, pair),
    added: (row) => single('added', pair.after, row),
    removed: (row) => single('removed', pair.before, row),
  });
}

interface RowTellers<Row> {
  changed(was: Row, is: Row): Change | null;
  added(row: Row): Change;
  removed(row: Row): Change;
}

/** What became of the rows of a table, told in its order; what is gone comes last. */
export function diffRows<Row extends { readonly id: string }>(
  before: ReadonlyMap<string, Row>,
  after: ReadonlyMap<string, Row>,
  { changed, added, removed }: RowTellers<Row>,
): readonly Change[] {
  const now = [...after.values()].flatMap((row) => {
    const was = before.get(row.id);
    return was === undefined ? [added(row)] : was === row ? [] : (changed(was, row) ?? []);
  });
  return [...now, ...[...before.values()].filter(({ id }) => !after.has(id)).map(removed)];
}

/** A note is told by its first words. */
export const noteName = (text: string) => `The note ${quoted(clipped(text))}`;
