import { Button } from '../../ui/button.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions, Stack } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';

/** The link of an invitation that no mail brings, shown once. */
export function InvitationLink({ link, onClose }: { link: string; onClose: () => void }) {
  return (
    <Dialog title="Hand over this link" onClose={onClose}>
      <Stack>
        <Notice tone="warn">
          <p>
            No mail server is set, so no mail was sent. Give this link to the person and to nobody
            else: it works once, for seven days, and is not shown again.
          </p>
        </Notice>
        <CodeBlock code={link} copyLabel="Copy link" primary />
        <FormActions>
          <Button onClick={onClose}>Done</Button>
        </FormActions>
      </Stack>
    </Dialog>
  );
}
