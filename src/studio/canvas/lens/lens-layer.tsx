import { lazy, Suspense } from 'react';
import { useWindow } from '../canvas-session';
import './lens.css';

const PackageWords = lazy(() => import('./package-words').then((module) => ({ default: module.PackageWords })));

/** What a lens writes on the drawing, beside what it leaves in full. */
export function LensLayer() {
  const isOn = useWindow((state) => state.lens !== null && state.lens.isQuiet !== true);
  return isOn ? (
    <Suspense fallback={null}>
      <PackageWords />
    </Suspense>
  ) : null;
}
