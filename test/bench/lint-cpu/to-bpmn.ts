import type { SopDocument } from '../../../src/sop/model/sop-document';
import type { StepKind } from '../../../src/sop/model/step';

const TAGS: { readonly [Kind in StepKind]: string } = {
  start: 'startEvent',
  task: 'userTask',
  decision: 'exclusiveGateway',
  approval: 'userTask',
  escalation: 'userTask',
  milestone: 'intermediateThrowEvent',
  'linked-sop': 'callActivity',
  end: 'endEvent',
};

const text = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The same steps, ways, lanes and places as BPMN, as far as BPMN has words for them. */
export function toBpmn(sop: SopDocument): string {
  const steps = [...sop.steps.values()];
  const ways = [...sop.connectors.values()];
  const lanes = [...sop.roles.values()].map((role) => {
    const refs = steps.filter(({ roleId }) => roleId === role.id).map(({ id }) => `<flowNodeRef>${id}</flowNodeRef>`);
    return `<lane id="lane-${role.id}" name="${text(role.name)}">${refs.join('')}</lane>`;
  });
  const nodes = steps.map(({ id, kind, name }) => `<${TAGS[kind]} id="${id}" name="${text(name)}">${endsOf(sop, id)}</${TAGS[kind]}>`);
  const flows = ways.map(
    ({ id, from, to, label }) => `<sequenceFlow id="${id}" name="${text(label)}" sourceRef="${from}" targetRef="${to}" />`,
  );
  const shapes = [...sop.drawing.placements.values()].map(
    ({ id, x, y, width, height }) =>
      `<di:BPMNShape id="${id}-shape" bpmnElement="${id}"><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" /></di:BPMNShape>`,
  );
  const edges = [...sop.drawing.routes.values()].map(({ id, points }) => {
    const stops = points.map(([x, y]) => `<dd:waypoint x="${x}" y="${y}" />`);
    return `<di:BPMNEdge id="${id}-edge" bpmnElement="${id}">${stops.join('')}</di:BPMNEdge>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:dd="http://www.omg.org/spec/DD/20100524/DI" id="definitions" targetNamespace="http://bpmn.io/schema/bpmn">
<process id="process" isExecutable="false"><laneSet id="lanes">${lanes.join('')}</laneSet>${nodes.join('')}${flows.join('')}</process>
<di:BPMNDiagram id="diagram"><di:BPMNPlane id="plane" bpmnElement="process">${shapes.join('')}${edges.join('')}</di:BPMNPlane></di:BPMNDiagram>
</definitions>`;
}

function endsOf(sop: SopDocument, id: string): string {
  const ends = [...sop.connectors.values()];
  const into = ends.filter(({ to }) => to === id).map((way) => `<incoming>${way.id}</incoming>`);
  const out = ends.filter(({ from }) => from === id).map((way) => `<outgoing>${way.id}</outgoing>`);
  return [...into, ...out].join('');
}
