import type { Role } from '@pixel/contract';
import { useState } from 'react';
import { itemsOf, totalOf } from '../../api/pages-of.ts';
import { QueryView } from '../../api/query-view.tsx';
import { InvitationsPanel } from '../../features/people/invitations-panel.tsx';
import { InviteDialog } from '../../features/people/invite-dialog.tsx';
import { PeopleTable } from '../../features/people/people-table.tsx';
import { RegistrationPanel } from '../../features/people/registration-panel.tsx';
import { ROLES } from '../../features/people/roles.ts';
import { usePeople } from '../../features/people/use-people.ts';
import { useSession } from '../../features/session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { useIsAdmin } from '../use-is-admin.ts';
import { useSearchParam } from '../use-search-param.ts';

const FILTERS = [
  { value: '', label: 'Any role' },
  ...ROLES.map(({ value, label }) => ({ value, label })),
] as const;

export function Component() {
  const isAdmin = useIsAdmin();
  const [isInviting, setInviting] = useState(false);
  if (!isAdmin)
    return (
      <Page>
        <EmptyState isPage icon="people" title="For administrators">
          Ask one of them when somebody needs access.
        </EmptyState>
      </Page>
    );
  return (
    <Page>
      <PageHeader
        title="People"
        description="Who can sign in, and what they may do."
        actions={
          <Button variant="primary" icon="plus" onClick={() => setInviting(true)}>
            Invite
          </Button>
        }
      />
      <PeoplePanel onInvite={() => setInviting(true)} />
      <InvitationsPanel />
      <RegistrationPanel />
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Page>
  );
}

function PeoplePanel({ onInvite }: { onInvite: () => void }) {
  const [search, setSearch] = useSearchParam('search');
  const [wanted, setRole] = useSearchParam('role');
  const role: Role | '' = ROLES.find(({ value }) => value === wanted)?.value ?? '';
  const ownId = useSession().data?.user?.id ?? '';
  const people = usePeople({ search, role });
  return (
    <>
      <Toolbar>
        <SearchField label="Search people" value={search} onChange={setSearch} />
        <Segmented name="Role" value={role} options={FILTERS} onChange={setRole} />
      </Toolbar>
      <Panel flush>
        <QueryView query={people} lines={5}>
          {(data) => {
            const items = itemsOf(data);
            if (items.length === 0)
              return (
                <EmptyState
                  icon="search"
                  title="Nobody found"
                  action={<Button onClick={onInvite}>Invite somebody</Button>}
                >
                  Nobody with an account fits this search.
                </EmptyState>
              );
            return (
              <>
                <PeopleTable people={items} ownId={ownId} />
                <LoadMore query={people} shown={items.length} total={totalOf(data)} />
              </>
            );
          }}
        </QueryView>
      </Panel>
    </>
  );
}
