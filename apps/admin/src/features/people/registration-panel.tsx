import type { RegistrationPolicy } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Stack } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { toast } from '../../ui/toast.tsx';

const POLICIES = [
  { value: 'invite-only', label: 'Invited people' },
  { value: 'open', label: 'Anybody' },
  { value: 'closed', label: 'Nobody' },
] as const satisfies readonly { value: RegistrationPolicy; label: string }[];

const MEANINGS: Record<RegistrationPolicy, string> = {
  'invite-only': 'An account is made with the link of an invitation.',
  open: 'Whoever confirms an e-mail address gets an account, as a user without clients: they see nothing until you give them one.',
  closed: 'No account is made, also not with an invitation that was sent already.',
};

/** Who may make an account. */
export function RegistrationPanel() {
  const utils = trpc.useUtils();
  const registration = trpc.auth.registration.useQuery();
  const set = trpc.auth.setRegistration.useMutation({
    onSuccess: (saved) => utils.auth.registration.setData(undefined, saved),
    onError: (error) => toast(problemOf(error).message, 'bad'),
  });
  return (
    <Panel title="Who may make an account">
      <QueryView query={registration} lines={2}>
        {({ policy, sendsMail }) => (
          <Stack>
            <Segmented
              name="Who may make an account"
              wrap
              value={set.isPending ? set.variables.policy : policy}
              options={POLICIES}
              onChange={(value) => set.mutate({ policy: value })}
            />
            <p>{MEANINGS[policy]}</p>
            {policy === 'open' && !sendsMail && (
              <Notice tone="warn">
                <p>
                  No mail server is set, so nobody gets the link that confirms an address. Set
                  <code> SMTP_URL</code> and start the server again.
                </p>
              </Notice>
            )}
          </Stack>
        )}
      </QueryView>
    </Panel>
  );
}
