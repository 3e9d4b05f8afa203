import { type ComponentType, lazy } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useEditor } from '../editor-session';
import type { DialogRequest } from '../panel-state';
import type { DialogProps } from './dialog-props';
import './dialogs.css';

type DialogViews = { readonly [Kind in DialogRequest['kind']]: ComponentType<DialogProps<Kind>> };

/** Each dialog is loaded when it is first opened. */
const VIEWS: DialogViews = {
  export: lazy(() => import('./export-dialog').then((module) => ({ default: module.ExportDialog }))),
  print: lazy(() => import('./print-dialog').then((module) => ({ default: module.PrintDialog }))),
  share: lazy(() => import('../share/share-dialog').then((module) => ({ default: module.ShareDialog }))),
  'send-for-review': lazy(() => import('../review-files/send-review-dialog').then((module) => ({ default: module.SendReviewDialog }))),
  wrapped: lazy(() => import('./wrapped-dialog').then((module) => ({ default: module.WrappedDialog }))),
  tools: lazy(() => import('./tools-dialog').then((module) => ({ default: module.ToolsDialog }))),
  publish: lazy(() => import('../versions/publish-dialog').then((module) => ({ default: module.PublishDialog }))),
  versions: lazy(() => import('../versions/versions-dialog').then((module) => ({ default: module.VersionsDialog }))),
  'sign-offs': lazy(() => import('../versions/sign-offs-dialog').then((module) => ({ default: module.SignOffsDialog }))),
  version: lazy(() => import('../versions/version-dialog').then((module) => ({ default: module.VersionDialog }))),
  sop: lazy(() => import('./sop-dialog').then((module) => ({ default: module.SopDialog }))),
  keys: lazy(() => import('./keys-dialog').then((module) => ({ default: module.KeysDialog }))),
  commands: lazy(() => import('./commands-dialog').then((module) => ({ default: module.CommandsDialog }))),
  messages: lazy(() => import('./messages-dialog').then((module) => ({ default: module.MessagesDialog }))),
  find: lazy(() => import('./find-dialog').then((module) => ({ default: module.FindDialog }))),
  backups: lazy(() => import('./backups-dialog').then((module) => ({ default: module.BackupsDialog }))),
  layout: lazy(() => import('./layout-dialog').then((module) => ({ default: module.LayoutDialog }))),
  'lane-order': lazy(() => import('./lane-order-dialog').then((module) => ({ default: module.LaneOrderDialog }))),
  paste: lazy(() => import('./paste-dialog').then((module) => ({ default: module.PasteDialog }))),
  overviews: lazy(() => import('../overviews/overviews-dialog').then((module) => ({ default: module.OverviewsDialog }))),
  connect: lazy(() => import('./connect-dialog').then((module) => ({ default: module.ConnectDialog }))),
  reconnect: lazy(() => import('./reconnect-dialog').then((module) => ({ default: module.ReconnectDialog }))),
  'remove-band': lazy(() => import('./remove-band-dialog').then((module) => ({ default: module.RemoveBandDialog }))),
};

const NAMES = {
  export: 'Export',
  print: 'Print',
  share: 'Share link',
  'send-for-review': 'Send for review',
  wrapped: 'Wrapped view',
  tools: 'Tools',
  publish: 'Publish',
  versions: 'Versions',
  'sign-offs': 'Sign-offs',
  version: 'Published version, read only',
  sop: 'About this SOP',
  keys: 'Keys',
  commands: 'Commands',
  messages: 'Messages',
  find: 'Find',
  backups: 'Earlier states',
  layout: 'Layout',
  'lane-order': 'Order of the lanes',
  paste: 'Paste as steps',
  overviews: 'Overviews',
  connect: 'Connect to',
  reconnect: 'Change the connector',
  'remove-band': 'Remove',
} as const satisfies Record<DialogRequest['kind'], string>;

/** The dialog that was asked for. Escape and a press outside close it; the focus goes back to where it was. */
export function Dialogs({ request }: { readonly request: DialogRequest }) {
  const { panels } = useEditor();
  const close = () => panels.setState({ dialog: null });
  // The table above pairs each kind with the view of its own kind; TypeScript can't follow that through an index.
  const View = VIEWS[request.kind] as ComponentType<{ request: DialogRequest; close(): void }>;
  return (
    <ModalOverlay className="dialog-overlay" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className="dialog" data-kind={request.kind}>
        {/* A dialog that takes the place of another one takes the focus too. */}
        <Dialog key={request.kind} className="dialog-body" aria-label={NAMES[request.kind]}>
          <View request={request} close={close} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
