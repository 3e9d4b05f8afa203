import { acceptChanges } from './accept-changes';
import { addNextStep } from './add-next-step';
import { addNote } from './add-note';
import { addReadSteps } from './add-read-steps';
import { addReceipts } from './add-receipts';
import { addRole } from './add-role';
import { addStage } from './add-stage';
import { addStep } from './add-step';
import { addTool } from './add-tool';
import { adoptLaneOrder } from './adopt-lane-order';
import { alignSteps } from './align-steps';
import { applyLayout } from './apply-layout';
import { assignSteps } from './assign-steps';
import { bendConnector } from './bend-connector';
import { branchStep } from './branch-step';
import { changeState } from './change-state';
import { changeStepKind } from './change-step-kind';
import { colorLane } from './color-lane';
import { colorStage } from './color-stage';
import { connectSteps } from './connect-steps';
import { distributeSteps } from './distribute-steps';
import { doTogether } from './do-together';
import { dropStepOnConnector } from './drop-step-on-connector';
import { duplicateItems } from './duplicate-items';
import { editConnector } from './edit-connector';
import { editNote } from './edit-note';
import { editRole } from './edit-role';
import { editSop } from './edit-sop';
import { editStage } from './edit-stage';
import { editStep } from './edit-step';
import { editTool } from './edit-tool';
import { editToolLink } from './edit-tool-link';
import { giveTool } from './give-tool';
import { insertStepBefore } from './insert-step-before';
import { insertStepOnConnector } from './insert-step-on-connector';
import { leadStepTo } from './lead-step-to';
import { liftWaiver } from './lift-waiver';
import { linkTool } from './link-tool';
import { markOtherwise } from './mark-otherwise';
import { mergeRoles } from './merge-roles';
import { mergeTools } from './merge-tools';
import { moveNote } from './move-note';
import { moveRole } from './move-role';
import { moveStage } from './move-stage';
import { moveStepAlong } from './move-step-along';
import { moveSteps } from './move-steps';
import { moveWay } from './move-way';
import { pasteItems } from './paste-items';
import { publishVersion } from './publish-version';
import { reconnectConnector } from './reconnect-connector';
import { removeItems } from './remove-items';
import { removeReceipts } from './remove-receipts';
import { removeRole } from './remove-role';
import { removeStage } from './remove-stage';
import { removeTool } from './remove-tool';
import { renameStep } from './rename-step';
import { resizeLane } from './resize-lane';
import { resizeStage } from './resize-stage';
import { restoreVersion } from './restore-version';
import { setCheckProfile } from './set-check-profile';
import { setPinned } from './set-pinned';
import { setRaci } from './set-raci';
import { splitStage } from './split-stage';
import { splitStep } from './split-step';
import { straightenConnector } from './straighten-connector';
import { takeTool } from './take-tool';
import { turnSteps } from './turn-steps';
import { unbranchStep } from './unbranch-step';
import { unlinkTool } from './unlink-tool';
import { waiveFinding } from './waive-finding';
import { writeStep } from './write-step';

/** Every command by its id. Each takes its own input; who runs one by id vouches for the input. */
export const COMMANDS = [
  acceptChanges,
  addNextStep,
  addNote,
  addReadSteps,
  addReceipts,
  addRole,
  addStage,
  addStep,
  addTool,
  adoptLaneOrder,
  alignSteps,
  applyLayout,
  assignSteps,
  bendConnector,
  branchStep,
  changeStepKind,
  changeState,
  colorLane,
  colorStage,
  connectSteps,
  distributeSteps,
  doTogether,
  dropStepOnConnector,
  duplicateItems,
  editConnector,
  editNote,
  editRole,
  editSop,
  editStage,
  editStep,
  editTool,
  editToolLink,
  insertStepBefore,
  insertStepOnConnector,
  leadStepTo,
  liftWaiver,
  takeTool,
  linkTool,
  markOtherwise,
  mergeRoles,
  mergeTools,
  moveNote,
  moveRole,
  moveStage,
  moveStepAlong,
  moveSteps,
  moveWay,
  pasteItems,
  publishVersion,
  reconnectConnector,
  removeItems,
  removeReceipts,
  removeRole,
  removeStage,
  removeTool,
  renameStep,
  resizeLane,
  resizeStage,
  restoreVersion,
  setCheckProfile,
  setPinned,
  setRaci,
  splitStage,
  splitStep,
  straightenConnector,
  turnSteps,
  unbranchStep,
  unlinkTool,
  waiveFinding,
  giveTool,
  writeStep,
] as const;
