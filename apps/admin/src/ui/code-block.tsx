import css from './code-block.module.css';
import { CopyButton } from './copy-button.tsx';

/** Text to be copied whole. */
export function CodeBlock({
  code,
  copyLabel,
  primary = false,
}: {
  code: string;
  copyLabel: string;
  primary?: boolean;
}) {
  return (
    <div className={css.block}>
      <pre className={css.code}>
        <code>{code}</code>
      </pre>
      <CopyButton text={code} label={copyLabel} primary={primary} />
    </div>
  );
}
