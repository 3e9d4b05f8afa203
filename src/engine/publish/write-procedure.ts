import { durationWords } from '../../sop/model/duration';
import type { Expert } from '../../sop/model/expert';
import type { SopDocument } from '../../sop/model/sop-document';
import { plainMarkdown as plain } from '../exchange/plain-markdown';
import { pageTitle, versionWords } from './page-head';
import type { PageInfo } from './page-info';
import { hostOf } from './rich-text';
import { roleName } from './step-words';
import { tellSteps } from './tell-steps';
import type { Fact, Told, ToldStep, ToldTool, ToldWay } from './told-step';

/** An SOP as a procedure in Markdown: headings are stages and steps, ways are links to the heading of the step that they lead to. */
export function writeProcedure(sop: SopDocument, info: PageInfo): string {
  const told = tellSteps(sop);
  const goals = new Map([...sop.stages.values()].map(({ id, goal }) => [id as string, goal.trim()]));
  const anchors = new Map(told.map((step) => [step.id as string, anchorOf(step)]));
  const blocks = [`# ${plain(pageTitle(sop))}`, ...headOf(sop, info)];
  told.forEach((step, index) => {
    if (told[index - 1]?.stage !== step.stage) {
      const goal = step.stageId === null ? '' : (goals.get(step.stageId) ?? '');
      blocks.push(`## ${plain(step.stage)}`, goal === '' ? '' : plain(goal));
    }
    blocks.push(...stepBlocks(step, anchors));
  });
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function headOf(sop: SopDocument, info: PageInfo): readonly string[] {
  const { review, ownerRoleId, summary, expert } = sop.profile;
  const facts = [
    `**${versionWords(info)}**`,
    ownerRoleId === null ? '' : `Kept by ${plain(roleName(sop, ownerRoleId))}`,
    expert === undefined || expert.name.trim() === '' ? '' : `Ask ${expertWords(expert)}`,
    review.lastReviewedOn === null ? '' : `Last reviewed ${plain(review.lastReviewedOn)}`,
    info.reviewDue === null ? '' : `Next review due ${info.reviewDue}`,
    review.every === null ? '' : `Reviewed every ${plain(durationWords(review.every))}`,
  ];
  return [facts.filter((fact) => fact !== '').join(' · '), block(summary)];
}

function expertWords({ name, contact }: Expert): string {
  return hostOf(contact) === '' ? plain(name) : `[${plain(name)}](<${contact.trim().replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

function stepBlocks(step: ToldStep, anchors: ReadonlyMap<string, string>): readonly string[] {
  const link = (stepId: string, words: string) => `[${plain(words)}](#${anchors.get(stepId) ?? ''})`;
  return [
    `### ${headingOf(step)}`,
    [`**${plain(step.owner)}**`, step.kindWord, ...step.tags].join(' · '),
    ...step.facts.map((fact) => factBlock(fact, link)),
    list(
      'Checklist',
      step.checklist.map(({ text, owner, evidence }) => {
        const notes = [owner, evidence === '' ? '' : `shown by ${evidence}`].filter((note) => note !== '').join('; ');
        return `[ ] ${plain(text)}${notes === '' ? '' : ` (${plain(notes)})`}`;
      }),
    ),
    list('Tools', step.tools.map(toolLine)),
    step.ways.length === 0
      ? 'Nothing follows: here this way is done.'
      : list(
          step.isFork ? 'Which applies' : step.ways.length > 1 ? 'All of these follow' : 'What follows',
          step.ways.map((way) => wayLine(way, link)),
        ),
  ];
}

type Link = (stepId: string, words: string) => string;

function factBlock({ term, list: isList, values }: Fact, link: Link): string {
  const one = (told: Told) => (told.is === 'step' ? link(told.stepId, told.text) : plain(told.text));
  const [first] = values;
  if (first?.is === 'markdown') return `**${term}:**\n\n${block(first.text)}`;
  return isList ? list(term, values.map(one)) : `**${term}:** ${values.map(one).join(', ')}`;
}

function toolLine({ tool, name, uses }: ToldTool): string {
  const linked = hostOf(tool.url) === '' ? plain(name) : `[${plain(name)}](<${tool.url.trim().replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return uses.length === 0 ? linked : `${linked}: ${plain(uses.join('; '))}`;
}

function wayLine({ stepId, number, name, owner, answer, isHandoff, handsOver, isBack }: ToldWay, link: Link): string {
  const head = answer === '' ? '' : `**${plain(answer)}:** `;
  const tail = [isHandoff ? ` → ${plain(owner)}` : '', handsOver.length === 0 ? '' : `. Hands over: ${plain(handsOver.join(', '))}`].join(
    '',
  );
  return `${head}${isBack ? 'back to' : 'go to'} ${link(stepId, `step ${number}, ${name}`)}${tail}`;
}

function list(term: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `**${term}:**\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

const headingOf = ({ number, name }: ToldStep): string => `${number}. ${plain(name)}`;

/** The address that Git hosts give to a heading. */
function anchorOf({ number, name }: ToldStep): string {
  return `${number}-${name}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .trim()
    .replace(/ /g, '-');
}

/** Markdown of the SOP itself: kept, but without HTML and pictures, and with no heading of its own that would cut the procedure. */
function block(markdown: string): string {
  return markdown
    .trim()
    .replace(/</g, '\\<')
    .replace(/!\[/g, '\\![')
    .replace(/^#{1,6}\s+(.*)$/gm, '**$1**')
    .replace(/\]\((?!https?:|mailto:)/gi, ']\\(');
}
