import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Problem } from './problem.ts';

/** Why a form was not accepted. A conflict offers the newer version, since sending again cannot help. */
export function FormProblem({
  problem,
  onReload,
}: {
  problem: Problem | null;
  onReload?: () => void;
}) {
  if (!problem) return null;
  if (problem.code === 'conflict' && onReload) {
    return (
      <Notice
        tone="bad"
        action={
          <Button small icon="refresh" onClick={onReload}>
            Load the newer version
          </Button>
        }
      >
        <p>This was changed elsewhere after you opened it, so nothing was saved.</p>
      </Notice>
    );
  }
  return (
    <Notice tone="bad">
      <p>{problem.message}</p>
    </Notice>
  );
}
