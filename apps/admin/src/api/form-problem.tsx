import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import css from './form-problem.module.css';
import { isStale, type Problem } from './problem.ts';

/** Why a form was not accepted. A conflict offers the newer version, since sending again cannot help. */
export function FormProblem({
  problem,
  onReload,
}: {
  problem: Problem | null;
  onReload?: () => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed can be a screen away from here.
  useEffect(() => {
    if (problem) place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  if (!problem) return null;
  return (
    <div ref={place} className={css.place}>
      <Verdict problem={problem} {...(onReload && { onReload })} />
    </div>
  );
}

function Verdict({ problem, onReload }: { problem: Problem; onReload?: () => void }) {
  if (isStale(problem) && onReload) {
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
