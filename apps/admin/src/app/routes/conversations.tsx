import { ConversationBrowser } from '../../features/conversations/conversation-browser.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';

export function Component() {
  return (
    <Page>
      <PageHeader title="Conversations" description="What visitors ask, and what they were told." />
      <ConversationBrowser />
    </Page>
  );
}
