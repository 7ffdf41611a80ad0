import type { Person, Role } from '@pixel/contract';
import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { type Draft, useDraft } from '../../api/use-draft.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions, FormStack } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { type ChosenClient, ClientChoice } from './client-choice.tsx';
import { RoleChoice } from './role-choice.tsx';

type Values = { role: Role; clients: readonly ChosenClient[] };

/** Changes what somebody may do, and for whom. */
export function PersonDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const utils = trpc.useUtils();
  const draft = useDraft(person, () => utils.users.get.fetch({ id: person.id }, { staleTime: 0 }));
  return (
    <Dialog title={person.name} description={person.email} onClose={onClose}>
      <PersonForm key={draft.formKey} draft={draft} onClose={onClose} />
    </Dialog>
  );
}

function PersonForm({ draft, onClose }: { draft: Draft<Person>; onClose: () => void }) {
  const { row: person } = draft;
  const utils = trpc.useUtils();
  const update = trpc.users.update.useMutation();
  const initial: Values = { role: person.role, clients: person.clients };
  const form = useForm({
    initial,
    schema: async () => (await import('@pixel/contract')).UpdateUser,
    toInput: ({ role, clients }) => ({
      ...{ id: person.id, version: person.version },
      role,
      clientIds: role === 'admin' ? [] : clients.map(({ id }) => id),
    }),
    send: async (input) => {
      const saved = await update.mutateAsync(input);
      await utils.users.list.invalidate();
      toast(`${saved.name} was changed.`);
      onClose();
    },
  });
  const { role, clients } = form.values;
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} onReload={draft.reload} />
      <RoleChoice
        role={role}
        onChange={(value) => form.set('role', value)}
        error={form.error('role')}
      />
      {role !== 'admin' && (
        <ClientChoice
          chosen={clients}
          onChange={(value) => form.set('clients', value)}
          error={form.error('clientIds')}
        />
      )}
      {role !== person.role && (
        <Notice>
          <p>Another role signs {person.name} out everywhere. API keys keep only what it allows.</p>
        </Notice>
      )}
      <FormActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="primary" busy={form.busy}>
          Save changes
        </Button>
      </FormActions>
    </FormStack>
  );
}
