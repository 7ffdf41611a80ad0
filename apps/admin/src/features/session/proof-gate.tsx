import { lazy, Suspense, useSyncExternalStore } from 'react';
import { proofStore } from '../../api/proof.ts';

const ProofDialog = lazy(() => import('./proof-dialog.tsx'));

/** Shows the question for the password whenever a call waits for its answer; rendered once. */
export function ProofGate() {
  const isWanted = useSyncExternalStore(proofStore.subscribe, proofStore.isWanted);
  if (!isWanted) return null;
  return (
    <Suspense>
      <ProofDialog />
    </Suspense>
  );
}
