import type { User } from '@pixel/contract';
import { FormProblem } from '../../api/form-problem.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { TextField } from '../../ui/field.tsx';
import { FormRow, FormStack } from '../../ui/form.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SaveChanges } from '../../ui/save-changes.tsx';
import { toast } from '../../ui/toast.tsx';

/** Who is signed in, and the name that others see. */
export function ProfilePanel() {
  const profile = trpc.auth.profile.useQuery();
  return (
    <Panel title="You">
      <QueryView query={profile} lines={2}>
        {(user) => <ProfileForm key={user.id} user={user} />}
      </QueryView>
    </Panel>
  );
}

function ProfileForm({ user }: { user: User }) {
  const utils = trpc.useUtils();
  const update = trpc.auth.updateProfile.useMutation();
  const form = useForm({
    initial: { name: user.name },
    schema: async () => (await import('@pixel/contract')).UpdateProfile,
    toInput: (values) => values,
    send: async (input) => {
      await update.mutateAsync(input);
      toast('Your name was saved.');
      await Promise.all([utils.auth.profile.invalidate(), utils.auth.state.invalidate()]);
    },
  });
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} />
      <FormRow>
        <TextField
          label="Name"
          autoComplete="name"
          hint="Visitors see it when you answer them yourself."
          value={form.values.name}
          onChange={(value) => form.set('name', value)}
          error={form.error('name')}
        />
        <TextField
          label="E-mail"
          readOnly
          hint="You sign in with it."
          value={user.email}
          onChange={() => undefined}
        />
      </FormRow>
      <SaveChanges form={form}>Save name</SaveChanges>
    </FormStack>
  );
}
