import { LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';

export function Component() {
  useTitle('Not found');
  return (
    <EmptyState
      isPage
      icon="search"
      title="There is no such page"
      action={
        <LinkButton to="/" variant="primary">
          Go home
        </LinkButton>
      }
    >
      The address may be mistyped, or what it named was deleted.
    </EmptyState>
  );
}
