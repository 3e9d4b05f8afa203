import { X } from 'lucide-react';
import { type ComponentType, lazy, Suspense } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useStore } from 'zustand';
import { Button } from '../ui/button';
import { type ReviewDialog, useReview } from './review-session';
import './review-dialog.css';

interface ViewProps {
  readonly request: ReviewDialog;
  close(): void;
}

const VIEWS: { readonly [Kind in ReviewDialog['kind']]: ComponentType<ViewProps> } = {
  suggest: lazy(() => import('./suggest-form').then((module) => ({ default: module.SuggestForm }))),
  'send-back': lazy(() => import('./send-back').then((module) => ({ default: module.SendBack }))),
  keys: lazy(() => import('./review-keys-page').then((module) => ({ default: module.ReviewKeysPage }))),
};

const NAMES = { suggest: 'Suggest a change', 'send-back': 'Send back', keys: 'Keys' } as const satisfies Record<
  ReviewDialog['kind'],
  string
>;

/** What was asked for, over the room. Escape and a press outside close it; the focus goes back to where it was. */
export function ReviewDialogs() {
  const { dialog } = useReview();
  const request = useStore(dialog, (state) => state.open);
  if (request === null) return null;
  const close = () => dialog.setState({ open: null });
  const View = VIEWS[request.kind];
  return (
    <ModalOverlay className="review-overlay" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className="review-dialog">
        <Dialog aria-label={NAMES[request.kind]}>
          <div className="review-dialog-head">
            <h2>{NAMES[request.kind]}</h2>
            <Button look="quiet" icon={<X size={16} aria-hidden />} label="Close" onClick={close} />
          </div>
          <Suspense fallback={<p>Opening…</p>}>
            <View request={request} close={close} />
          </Suspense>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
