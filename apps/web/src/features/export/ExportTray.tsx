// The exports that go on while one works, at the foot of every page; loaded only when there are any.
import { lazy, Suspense, useState } from 'react';
import { useStore } from '../../lib/store.ts';
import { exportJobs } from './_lib/jobStore.ts';
import { hasKeptJobs } from './_lib/keptJobs.ts';

// Where it can't be fetched, the page goes on without it, and the files still come.
const TrayPanel = lazy(() =>
  import('./_components/TrayPanel.tsx').then(
    (module) => ({ default: module.TrayPanel }),
    () => ({ default: () => null }),
  ),
);

/** Nothing at all while there is none. */
export function ExportTray() {
  const jobs = useStore(exportJobs);
  const [leftBehind] = useState(hasKeptJobs);
  if (jobs.length === 0 && !leftBehind) return null;
  return (
    <Suspense fallback={null}>
      <TrayPanel />
    </Suspense>
  );
}
