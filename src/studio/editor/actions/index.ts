import { reviewActions } from '../review-files/review-actions';
import type { Action } from './action';
import { alignActions } from './align-actions';
import { arrangeActions } from './arrange-actions';
import { commentActions } from './comment-actions';
import { connectorActions } from './connector-actions';
import { editActions } from './edit-actions';
import { fileActions } from './file-actions';
import { findActions } from './find-actions';
import { insertActions } from './insert-actions';
import { sizeActions } from './size-actions';
import { viewActions } from './view-actions';

/** Everything a person can do in the editor, in the order of the menus. */
export const ACTIONS: readonly Action[] = [
  ...fileActions,
  ...reviewActions,
  ...editActions,
  ...findActions,
  ...insertActions,
  ...arrangeActions,
  ...sizeActions,
  ...connectorActions,
  ...alignActions,
  ...viewActions,
  ...commentActions,
];
