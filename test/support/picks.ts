import type { Command } from '../../src/sop/commands/command';
import { branchPlaces } from '../../src/sop/model/forks';
import type { ConnectorId, NoteId, RoleId, StageId, StepId, ToolId, ToolLinkId, WaiverId } from '../../src/sop/model/ids';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { STEP_KINDS } from '../../src/sop/model/step';

/** Some numbers from 0 to below 1, out of which a turn picks what it needs. */
export type Dice = readonly number[];

/** What a turn does with a command; the same picks give the same command and input on equal SOPs. */
export type Execute = <Input>(command: Command<Input>, input: Input) => void;

/** Picks out of the SOP of now; every tenth pick names something that is not there, as a slow hand does. */
export class Picks {
  private at = 0;

  constructor(
    readonly sop: SopDocument,
    private readonly dice: Dice,
    readonly turn: number,
  ) {}

  number(below: number): number {
    this.at += 1;
    return Math.floor((this.dice[this.at % this.dice.length] ?? 0) * below);
  }

  private out<Id>(ids: Iterable<Id>, gone: Id): Id {
    const all = [...ids];
    return this.number(12) === 0 || all.length === 0 ? gone : (all[this.number(all.length)] ?? gone);
  }

  step = () => this.out(this.sop.steps.keys(), 'gone' as StepId);
  /** A step in a branch, when there is one. */
  branchStep = () =>
    this.out(
      [...branchPlaces(this.sop)].filter(([, { depth }]) => depth > 0).map(([id]) => id),
      this.step(),
    );
  role = () => this.out(this.sop.roles.keys(), 'gone' as RoleId);
  stage = () => this.out(this.sop.stages.keys(), 'gone' as StageId);
  tool = () => this.out(this.sop.tools.keys(), 'gone' as ToolId);
  connector = () => this.out(this.sop.connectors.keys(), 'gone' as ConnectorId);
  /** One of several ways out of a step, when there is such a step. */
  wayOfFork = () => {
    const all = [...this.sop.connectors.values()];
    const forks = all.filter(({ id, from }) => all.some((other) => other.id !== id && other.from === from));
    return this.out(
      forks.map(({ id }) => id),
      this.connector(),
    );
  };
  link = () => this.out(this.sop.toolLinks.keys(), 'gone' as ToolLinkId);
  note = () => this.out(this.sop.notes.keys(), 'gone' as NoteId);
  waiver = () => this.out(this.sop.waivers.keys(), 'gone' as WaiverId);
  roleOrNone = () => (this.number(5) === 0 ? null : this.role());
  stageOrNone = () => (this.number(5) === 0 ? null : this.stage());
  name = () =>
    ['Call the client', 'Plan', 'A name that is long enough to be broken into several lines of a card', '', 'Prüfen 検査'][
      this.number(5)
    ] ?? '';
  at_ = () => ({ x: this.number(3000) - 400, y: this.number(1600) - 300 });
  /** A number that a program might bring: mostly sound, now and then no number at all. */
  wild = () =>
    [Number.NaN, Number.POSITIVE_INFINITY, -1e300, 1e300, 0.1 + this.number(900), -0][this.number(40)] ?? this.number(3000) - 400;
  outcome = () => ['approved', 'rejected', 'yes', 'no', 'Later', null][this.number(6)] ?? null;
  kind = () => STEP_KINDS[this.number(8)] ?? 'task';
  /** An id that nothing new can have. */
  badId = <Id extends string>(known: Iterable<Id>): Id => [...known, '_unassigned' as Id, 'no id!' as Id][this.number(3)] ?? ('' as Id); // brands
  goal = () => ({ x: this.wild(), y: this.wild(), roleId: this.roleOrNone(), stageId: this.stageOrNone() });
}

/** One thing that a person might do. */
export type Turn = (picks: Picks, execute: Execute) => void;
