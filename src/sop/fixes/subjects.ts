import type { Connector } from '../model/connector';
import type { Finding } from '../model/finding';
import type { Role } from '../model/role';
import type { SopDocument } from '../model/sop-document';
import type { Stage } from '../model/stage';
import type { Step } from '../model/step';
import type { Tool, ToolLink } from '../model/tool';

interface Rows {
  readonly steps: Step;
  readonly connectors: Connector;
  readonly roles: Role;
  readonly stages: Stage;
  readonly tools: Tool;
  readonly toolLinks: ToolLink;
}

/** The row that a finding is about, when it is one of that table and still there. */
export function subjectOf<Table extends keyof Rows>(sop: SopDocument, { subject }: Finding, table: Table): Rows[Table] | undefined {
  const rows: ReadonlyMap<string, Rows[Table]> = sop[table] as unknown as ReadonlyMap<string, Rows[Table]>; // ids are plain strings in findings
  return subject.table === table ? rows.get(subject.id) : undefined;
}
