import { type FormEvent, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { Person } from '../../sop/model/thread';
import { Button } from '../ui/button';
import { personSetting } from './person-setting';
import './name-form.css';

/** Asks for the name that stands beside what a person writes. */
export function NameForm({ answer }: { answer(person: Person | null): void }) {
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    personSetting.setState({ name: name.trim() });
    answer(personSetting.getState());
  };
  return (
    <ModalOverlay className="name-overlay" isOpen isDismissable onOpenChange={(open) => !open && answer(null)}>
      <Modal className="name-dialog">
        <Dialog aria-label="Your name">
          <form className="name-form" onSubmit={submit}>
            <h2>Who writes here?</h2>
            <p>Your name stands beside what you write. It is kept on this device and asked for once.</p>
            <label>
              <span>Your name</span>
              <input
                name="person-name"
                autoComplete="name"
                autoFocus
                value={name}
                maxLength={200}
                onChange={(event) => setName(event.target.value)}
              />
            </label>
            <div className="name-actions">
              <Button look="quiet" onClick={() => answer(null)}>
                Cancel
              </Button>
              <Button type="submit" look="primary" disabled={name.trim() === ''}>
                Go on
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
