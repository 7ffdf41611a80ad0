import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMayManage } from '../../api/may-manage.tsx';
import { itemsOf, totalOf } from '../../api/pages-of.ts';
import { QueryView } from '../../api/query-view.tsx';
import { BotsTable } from '../../features/bots/bots-table.tsx';
import { CreateBotDialog } from '../../features/bots/create-bot-dialog.tsx';
import { useBots } from '../../features/bots/use-bots.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { useSearchParam } from '../use-search-param.ts';

export function Component() {
  const [search, setSearch] = useSearchParam('search');
  const [isAdding, setAdding] = useState(false);
  const navigate = useNavigate();
  const bots = useBots({ search });
  const mayManage = useMayManage();
  const isEmpty = bots.data && totalOf(bots.data) === 0 && !search;

  return (
    <Page>
      <PageHeader
        title="Bots"
        description="Every assistant of every client."
        actions={
          !isEmpty &&
          mayManage && (
            <Button variant="primary" icon="plus" onClick={() => setAdding(true)}>
              Add bot
            </Button>
          )
        }
      />
      {!isEmpty && (
        <Toolbar>
          <SearchField label="Search bots" value={search} onChange={setSearch} />
        </Toolbar>
      )}
      <Panel flush>
        <QueryView query={bots} lines={8}>
          {(data) => {
            const items = itemsOf(data);
            if (items.length === 0)
              return search ? (
                <EmptyState
                  icon="search"
                  title={`No bot called “${search}”`}
                  action={<Button onClick={() => setSearch('')}>Clear search</Button>}
                />
              ) : (
                <EmptyState
                  icon="bots"
                  title="No bots yet"
                  action={
                    mayManage && (
                      <LinkButton to="/start" variant="primary" icon="plus">
                        Make the first bot
                      </LinkButton>
                    )
                  }
                >
                  Five short screens from a website address to a bot that answers from it.
                </EmptyState>
              );
            return (
              <>
                <BotsTable bots={items} />
                <LoadMore query={bots} shown={items.length} total={totalOf(data)} />
              </>
            );
          }}
        </QueryView>
      </Panel>
      {isAdding && (
        <CreateBotDialog
          onCreated={(bot) => navigate(`/bots/${bot.id}/sources`)}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  );
}
