import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { FormActions, Stack } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import css from './recovery-codes-view.module.css';

const FILE = 'pixel-recovery-codes.txt';

/** The recovery codes, the one time that they are shown: to copy or to keep as a file. */
export function RecoveryCodesView({
  codes,
  onDone,
}: {
  codes: readonly string[];
  onDone: () => void;
}) {
  const text = `${codes.join('\n')}\n`;
  return (
    <Stack>
      <Notice tone="warn">
        <p>
          They are shown this once. Each signs you in one time when you do not have your phone. Keep
          them where you keep your passwords.
        </p>
      </Notice>
      <ul className={css.codes} aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <FormActions>
        <CopyButton text={text} label="Copy codes" />
        <Button
          small
          icon="file"
          onClick={() => saveFile(new Blob([text], { type: 'text/plain' }), FILE)}
        >
          Download
        </Button>
        <Button variant="primary" onClick={onDone}>
          I have kept them
        </Button>
      </FormActions>
    </Stack>
  );
}
