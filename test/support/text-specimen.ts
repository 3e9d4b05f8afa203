import { settled } from '../../src/sop/drawing/settled';
import type { Connector } from '../../src/sop/model/connector';
import type { ConnectorId, NoteId, RoleId, StageId, StepId, ToolId } from '../../src/sop/model/ids';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { STEP_KINDS, type Step } from '../../src/sop/model/step';
import { aRole, aSop, aStage, aStep, aTool, aToolLink, idOf } from './sop-builders';

/** A name for each column: short, long, without end, in other alphabets, and such as nobody should write but somebody will. */
const NAMES = [
  'Call',
  'Customer onboarded',
  'Gather the account records of the last two quarters',
  'Send the summary of the quarterly business review to everybody who attended it and to the sponsor',
  'Rechnungslegungsvorschriften Donaudampfschifffahrtsgesellschaft',
  'Überprüfung der Änderungen bei „Größe“ – façade, naïve, žluťoučký kůň',
  'Έλεγχος λογαριασμού: ο πελάτης ζητά αλλαγές στο πεδίο',
  'Проверить договор и согласовать изменения с юристами',
  'quarterly business review '.repeat(14).trim(),
  'W'.repeat(120),
];
const LABELS = [
  'Yes',
  'Approved',
  'The customer wants changes to the scope',
  'Одобрено с изменениями',
  'word '.repeat(60).trim(),
  'M'.repeat(90),
];
const TOOLS = ['HubSpot', 'Google Workspace', 'Zoom', 'Salesforce Service Cloud', 'Jira'];
const OWNERS = ['Client', 'Chief financial officer', 'Head of customer success and renewals'];

/** An SOP of all that is hard to set: every kind with every name, with tools, owners and labels of all lengths. */
export function textSpecimen(): SopDocument {
  const owners = OWNERS.map((name) => aRole(name));
  const lanes = STEP_KINDS.map((kind) => aRole(kind));
  const stages = NAMES.map((_, index) => aStage(`Stage ${index}`));
  const steps = STEP_KINDS.flatMap((kind) =>
    NAMES.map(
      (name, index): Step =>
        aStep(kind, name, {
          id: `${kind}-${index}` as StepId, // a brand
          roleId: idOf<RoleId>(kind),
          stageId: idOf<StageId>(`Stage ${index}`),
          critical: index % 3 === 1,
          ...(kind === 'approval' ? { approverIds: owners.slice(0, index % 4).map((role) => role.id) } : {}),
          ...(kind === 'decision' && index % 2 === 1 ? { deciderRoleId: owners[index % 3]?.id } : {}),
        } as Partial<Step>), // exactOptionalPropertyTypes: a decider of undefined is none
    ),
  );
  const connectors = steps.flatMap((step, index): Connector[] => {
    const from = steps[index - 1];
    if (from === undefined || from.roleId !== step.roleId || step.kind === 'start' || step.kind === 'end') return [];
    return [{ id: `c${index}` as ConnectorId, from: from.id, to: step.id, label: LABELS[index % LABELS.length] ?? '', outcome: null }];
  });
  const toolLinks = steps.flatMap(({ id }, index) => TOOLS.slice(0, index % 6).map((tool) => aToolLink(id, tool)));
  const notes = [{ id: 'note' as NoteId, text: `One\n\n${NAMES.join(' ')}`, x: 0, y: -700, width: 180, height: 80 }];
  return settled(
    aSop({
      profile: { title: 'Specimen' },
      roles: [...lanes, ...owners],
      stages,
      tools: TOOLS.map((name) => aTool(name, { id: idOf<ToolId>(name) })),
      steps,
      connectors,
      toolLinks,
      notes,
    }),
  );
}
