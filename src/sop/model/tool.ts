import type { StepId, ToolId, ToolLinkId } from './ids';

/** The families of tools that account teams work with; any other text is allowed in a file. */
export const TOOL_CATEGORIES = [
  'crm',
  'helpdesk',
  'scheduling',
  'conferencing',
  'messaging',
  'documents',
  'analytics',
  'billing',
  'other',
] as const;

/** A system that steps are done with. `url` is empty or a safe http, https or mailto address. */
export interface Tool {
  readonly id: ToolId;
  readonly name: string;
  readonly category: string;
  readonly url: string;
  readonly aliases: readonly string[];
}

export const TOOL_USES = ['read', 'update', 'create', 'send', 'schedule', 'meet', 'approve', 'store'] as const;

/** What one step uses one tool for. */
export interface ToolLink {
  readonly id: ToolLinkId;
  readonly stepId: StepId;
  readonly toolId: ToolId;
  /** One of `TOOL_USES`, or any other word. */
  readonly use: string;
  /** The information in question, such as "Account record". */
  readonly what: string;
  /** True when this tool is the one home of that information. */
  readonly recordOfTruth: boolean;
}
