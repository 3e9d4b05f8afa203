import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { nameAsked } from './person-setting';

const NameForm = lazy(() => import('./name-form').then((module) => ({ default: module.NameForm })));

/** Stands once in each room where something is written: shows the form when a name is needed. */
export function NameAsked() {
  const answer = useStore(nameAsked, (state) => state.answer);
  return answer === null ? null : (
    <Suspense fallback={null}>
      <NameForm answer={answer} />
    </Suspense>
  );
}
