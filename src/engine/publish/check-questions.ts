import type { RoleId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { approversOf } from './step-facts';
import { roleName } from './step-words';
import type { ToldStep } from './told-step';

/** A question that somebody who read the SOP can answer. */
export interface CheckQuestion {
  readonly question: string;
  readonly options: readonly string[];
  /** The place of the right one among the options. */
  readonly right: number;
}

/** The questions for everybody (`role`: null), or for those of a role. */
export interface CheckSet {
  readonly role: RoleId | null;
  readonly questions: readonly CheckQuestion[];
}

const MOST_OPTIONS = 4;

/** The questions for everybody, and those for each role, about the steps that it has a part in; a role that has nothing to be asked about has none. */
export function checkSets(sop: SopDocument, told: readonly ToldStep[]): readonly CheckSet[] {
  const own = [...sop.roles.keys()].map((role) => {
    const parts = told.filter(({ roles }) => roles.includes(role));
    // What the role does itself comes before what it is only asked or told about.
    const sorted = [...parts.filter(({ roleId }) => roleId === role), ...parts.filter(({ roleId }) => roleId !== role)];
    return { role, questions: checkQuestions(sop, sorted) };
  });
  return [{ role: null, questions: checkQuestions(sop, told) }, ...own.filter(({ questions }) => questions.length > 0)];
}

/** Up to three questions made from the SOP: who approves, what follows an answer, which tool, who does it. The same for the same SOP. */
export function checkQuestions(sop: SopDocument, told: readonly ToldStep[]): readonly CheckQuestion[] {
  const roles = [...sop.roles.keys()].map((id) => roleName(sop, id));
  const tools = [...sop.tools.values()].map(({ name }) => name.trim()).filter((name) => name !== '');
  const approvers = told.flatMap(({ id, name }) => {
    const [only, ...more] = approversOf(sop.steps.get(id) ?? { id, kind: 'task', name, roleId: null, stageId: null });
    return only === undefined || more.length > 0 ? [] : [ask(`Who approves “${name}”?`, roles, roleName(sop, only))];
  });
  const answers = told.flatMap(({ name, ways, isFork }) => {
    const way = isFork
      ? (ways.find(({ answer, isBack }) => answer !== '' && isBack) ?? ways.find(({ answer }) => answer !== ''))
      : undefined;
    return way === undefined
      ? []
      : [
          ask(
            `“${name}”: what follows the answer “${way.answer}”?`,
            ways.map((one) => one.name),
            way.name,
          ),
        ];
  });
  const used = told.flatMap(({ name, tools: [tool, ...more] }) =>
    tool === undefined || more.length > 0 ? [] : [ask(`Which tool is used for “${name}”?`, tools, tool.name)],
  );
  const owners = told
    .filter(({ kind, roleId }) => kind === 'task' && roleId !== null)
    .map(({ name, owner }) => ask(`Who does “${name}”?`, roles, owner));
  return [approvers, answers, used, owners].flatMap((made) => made.find((question) => question !== null) ?? []).slice(0, 3);
}

/** Null: there is nothing to choose from. The options keep their order, so the right one is not always the first. */
function ask(question: string, all: readonly string[], answer: string): CheckQuestion | null {
  const options = [...new Set(all)];
  const at = options.indexOf(answer);
  if (at < 0 || options.length < 2) return null;
  const from = Math.max(0, Math.min(at - 1, options.length - MOST_OPTIONS));
  return { question, options: options.slice(from, from + MOST_OPTIONS), right: at - from };
}
