import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { submissionSetting } from './submission-setting';

const SubmissionLayer = lazy(() => import('./submission-layer').then((module) => ({ default: module.SubmissionLayer })));

/** What is submitted to approvals, on request. */
export function Submissions() {
  const isShown = useStore(submissionSetting, (setting) => setting.isShown);
  return isShown ? (
    <Suspense fallback={null}>
      <SubmissionLayer />
    </Suspense>
  ) : null;
}
