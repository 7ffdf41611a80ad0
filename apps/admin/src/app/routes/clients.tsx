import { useState } from 'react';
import { useNavigate } from 'react-router';
import { itemsOf, totalOf } from '../../api/pages-of.ts';
import { QueryView } from '../../api/query-view.tsx';
import { ClientDialog } from '../../features/clients/client-dialog.tsx';
import { ClientsTable } from '../../features/clients/clients-table.tsx';
import { useClients } from '../../features/clients/use-clients.ts';
import { Button } from '../../ui/button.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { useIsAdmin } from '../use-is-admin.ts';
import { useSearchParam } from '../use-search-param.ts';

export function Component() {
  const [search, setSearch] = useSearchParam('search');
  const [isAdding, setAdding] = useState(false);
  const navigate = useNavigate();
  const isAdmin = useIsAdmin();
  const clients = useClients(search);
  const add = isAdmin && (
    <Button variant="primary" icon="plus" onClick={() => setAdding(true)}>
      Add client
    </Button>
  );
  const isEmpty = clients.data && totalOf(clients.data) === 0 && !search;

  return (
    <Page>
      <PageHeader
        title="Clients"
        description="The businesses you make bots for."
        actions={!isEmpty && add}
      />
      {!isEmpty && (
        <Toolbar>
          <SearchField label="Search clients" value={search} onChange={setSearch} />
        </Toolbar>
      )}
      <Panel flush>
        <QueryView query={clients} lines={8}>
          {(data) => {
            const items = itemsOf(data);
            if (items.length === 0)
              return search ? (
                <EmptyState
                  icon="search"
                  title={`No client called “${search}”`}
                  action={<Button onClick={() => setSearch('')}>Clear search</Button>}
                />
              ) : (
                <EmptyState icon="clients" title="No clients yet" action={add}>
                  A client is a business with its own bots, sources and conversations.
                </EmptyState>
              );
            return (
              <>
                <ClientsTable clients={items} />
                <LoadMore query={clients} shown={items.length} total={totalOf(data)} />
              </>
            );
          }}
        </QueryView>
      </Panel>
      {isAdding && (
        <ClientDialog
          onSaved={(client) => navigate(`/clients/${client.id}`)}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  );
}
