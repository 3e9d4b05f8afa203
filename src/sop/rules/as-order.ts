import { beginsWithVerb } from './begins-with-verb';
import { VERBS } from './verbs';
import { wordIn } from './word-in';

/** Deeds as things, by the verb that they come from where no ending tells it. */
const FROM: Readonly<Record<string, string>> = {
  approval: 'approve',
  renewal: 'renew',
  proposal: 'propose',
  analysis: 'analyze',
  assessment: 'assess',
  confirmation: 'confirm',
  negotiation: 'negotiate',
  creation: 'create',
  preparation: 'prepare',
  validation: 'validate',
  verification: 'verify',
  evaluation: 'evaluate',
  communication: 'communicate',
  implementation: 'implement',
  migration: 'migrate',
  payment: 'pay',
  shipment: 'ship',
  delivery: 'deliver',
  invoicing: 'invoice',
  pricing: 'price',
  definition: 'define',
  notification: 'notify',
  registration: 'register',
  selection: 'select',
  collection: 'collect',
  integration: 'integrate',
  installation: 'install',
  configuration: 'configure',
  activation: 'activate',
  cancellation: 'cancel',
  escalation: 'escalate',
  allocation: 'allocate',
  generation: 'generate',
  presentation: 'present',
  introduction: 'introduce',
  resolution: 'resolve',
  distribution: 'distribute',
  publication: 'publish',
  termination: 'terminate',
  optimization: 'optimize',
  fulfilment: 'fulfil',
  fulfillment: 'fulfill',
  signing: 'sign',
  planning: 'plan',
  handover: 'hand over',
};

/** The name as an instruction: “Contract renewal” is “Renew contract”, “Sending the offer” is “Send the offer”; null: no way to tell. */
export function asOrder(name: string): string | null {
  const words = name.trim().split(/\s+/);
  const [first = '', ...rest] = words;
  const begun = verbOf(first);
  const last = words.at(-1) ?? '';
  const ended = wordIn(FROM, last.toLowerCase()) ?? (VERBS.has(last.toLowerCase()) ? last.toLowerCase() : undefined);
  const said =
    begun !== null && rest.length > 0
      ? [begun, ...rest]
      : ended !== undefined && rest.length > 0 && rest.length < 4
        ? [ended, small(first), ...rest.slice(0, -1)]
        : null;
  if (said === null) return null;
  const order = said.join(' ');
  const whole = order.charAt(0).toUpperCase() + order.slice(1);
  return beginsWithVerb(whole) ? whole : null;
}

/** “Sending” and “sends” come from “send”. */
function verbOf(word: string): string | null {
  const plain = word.toLowerCase();
  const stems = plain.endsWith('ing')
    ? [plain.slice(0, -3), `${plain.slice(0, -3)}e`, plain.slice(0, -4)]
    : plain.endsWith('s')
      ? [plain.slice(0, -1), plain.replace(/es$/, ''), plain.replace(/ies$/, 'y')]
      : [];
  return stems.find((stem) => VERBS.has(stem)) ?? null;
}

/** A name of its own keeps its capitals. */
const small = (word: string) => (/^\p{Lu}\p{Ll}*$/u.test(word) ? word.toLowerCase() : word);
