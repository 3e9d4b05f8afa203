import { X } from 'lucide-react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useStore } from 'zustand';
import { Button } from '../ui/button';
import { keySettings } from '../ui/key-settings';
import { useWorkshop } from './workshop-session';

const KEYS = [
  ['→', 'Next stage, if you lead'],
  ['←', 'Previous stage, if you lead'],
  ['Home', 'First stage, if you lead'],
  ['End', 'Last stage, if you lead'],
  ['0–5', 'Vote: how sure you are of this stage'],
  ['P', 'Park something'],
  ['B', 'Blank the screen, or show it again'],
  ['F', 'Full screen, or leave it'],
  ['Ctrl+Z', 'Take back what was captured last'],
  ['?', 'This page'],
] as const;

/** Every key of the room. */
export function HallKeys() {
  const { view } = useWorkshop();
  const { singleKeys } = useStore(keySettings);
  const close = () => view.setState({ dialog: null });
  return (
    <ModalOverlay className="workshop-overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="workshop-dialog">
        <Dialog className="workshop-dialog-body" aria-label="Keys">
          <div className="workshop-dialog-head">
            <h2>Keys</h2>
            <Button look="quiet" icon={<X size={16} aria-hidden />} label="Close" onClick={close} />
          </div>
          <dl className="hall-keys">
            {KEYS.map(([key, says]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
          <label>
            <input type="checkbox" checked={singleKeys} onChange={({ target }) => keySettings.setState({ singleKeys: target.checked })} />{' '}
            Single keys, without Ctrl or Alt
          </label>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
