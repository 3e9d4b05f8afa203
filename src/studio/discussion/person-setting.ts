import { createStore, type StoreApi } from 'zustand/vanilla';
import { isId, newId, type PersonId } from '../../sop/model/ids';
import type { Person } from '../../sop/model/thread';
import { createSetting } from '../ui/create-setting';

/** How this person signs; asked once, kept on this device. The id is made once, so that a name may change and words stay hers. */
export const personSetting = createSetting<Person>('laneway-person', ({ id, name }) => ({
  id: (isId(id) ? id : newId('person')) as PersonId, // what looks like an id under this key was made just here
  name: typeof name === 'string' ? name.slice(0, 200) : '',
}));

/** Keeps the id from the first day on, also where only the name was known before. */
export function keepPersonId(): void {
  personSetting.setState({});
}

/** Null: nobody asks for a name. Else the form shows (`NameForm`) and answers once; null means that the person would rather not. */
export const nameAsked: StoreApi<{ readonly answer: ((person: Person | null) => void) | null }> = createStore(() => ({ answer: null }));

/** Who writes here, with a name; asks for it where there is none yet. Null: the person gave none, so nothing is written. */
export function askName(): Promise<Person | null> {
  const person = personSetting.getState();
  if (person.name.trim() !== '') {
    keepPersonId();
    return Promise.resolve({ id: person.id, name: person.name.trim() });
  }
  nameAsked.getState().answer?.(null);
  return new Promise((resolve) => {
    nameAsked.setState({
      answer(given) {
        nameAsked.setState({ answer: null });
        resolve(given);
      },
    });
  });
}
