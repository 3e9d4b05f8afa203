import type { RoleId, StageId, StepId } from '../../sop/model/ids';
import type { StepKind } from '../../sop/model/step';
import type { Tool } from '../../sop/model/tool';

/** One value of a fact. */
export type Told =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'markdown'; readonly text: string }
  | { readonly is: 'step'; readonly text: string; readonly stepId: StepId };

/** Something that is known of a step: a word for it and what it is. `list`: several things, one under the other. */
export interface Fact {
  readonly term: string;
  readonly list: boolean;
  readonly values: readonly Told[];
}

export interface ToldTool {
  readonly tool: Tool;
  readonly name: string;
  /** What for, such as "Update: Account record". */
  readonly uses: readonly string[];
  /** Here the information is kept. */
  readonly isHome: boolean;
}

export interface ToldItem {
  readonly id: string;
  readonly text: string;
  /** Who ticks it, when it is not the owner of the step. */
  readonly owner: string;
  readonly evidence: string;
}

/** A way from or to a step. */
export interface ToldWay {
  readonly stepId: StepId;
  readonly number: number;
  readonly name: string;
  readonly owner: string;
  /** What stands on the connector; empty: nothing. */
  readonly answer: string;
  /** The owner changes. */
  readonly isHandoff: boolean;
  /** What is handed over. */
  readonly handsOver: readonly string[];
  /** It leads to a step that was told before. */
  readonly isBack: boolean;
}

/** A step as a procedure tells it. Every way to tell an SOP (page, Markdown) says the same. */
export interface ToldStep {
  readonly id: StepId;
  readonly number: number;
  readonly kind: StepKind;
  readonly kindWord: string;
  readonly name: string;
  readonly roleId: RoleId | null;
  readonly owner: string;
  readonly stageId: StageId | null;
  readonly stage: string;
  /** Short facts that stand in one line: critical, due, how often. */
  readonly tags: readonly string[];
  readonly facts: readonly Fact[];
  readonly checklist: readonly ToldItem[];
  readonly tools: readonly ToldTool[];
  /** The ways out are answers to a question: one of them is taken. */
  readonly isFork: boolean;
  readonly ways: readonly ToldWay[];
  readonly from: readonly ToldWay[];
  /** Every role that has a part in it: owner, approvers, who decides, is asked, is told or ticks. */
  readonly roles: readonly RoleId[];
}
