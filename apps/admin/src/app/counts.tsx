import { Link } from 'react-router';
import { formatCount } from '../ui/format.ts';
import css from './counts.module.css';

/** Numbers that lead to the rows they count; a dash until they are known. */
export function Counts({
  counts,
}: {
  counts: readonly { label: string; to: string; count: number | undefined }[];
}) {
  return (
    <ul className={css.counts}>
      {counts.map(({ label, to, count }) => (
        <li key={label}>
          <Link to={to}>
            <strong>{count === undefined ? '–' : formatCount(count)}</strong>
            <span>{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
