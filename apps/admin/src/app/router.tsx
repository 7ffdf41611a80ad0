import { createBrowserRouter, redirect } from 'react-router';
import { RequireSession } from './require-session.tsx';
import { RouteError } from './route-error.tsx';
import { Shell } from './shell.tsx';
import { Splash } from './splash.tsx';

/** Every address of the app. Each page is its own chunk, so the first one loads alone. */
export const router = createBrowserRouter([
  {
    HydrateFallback: Splash,
    ErrorBoundary: RouteError,
    children: [
      { path: '/sign-in', lazy: () => import('./routes/sign-in.tsx') },
      { path: '/forgot-password', lazy: () => import('./routes/forgot-password.tsx') },
      { path: '/reset-password', lazy: () => import('./routes/reset-password.tsx') },
      { path: '/register', lazy: () => import('./routes/register.tsx') },
      { path: '/verify-email', lazy: () => import('./routes/verify-email.tsx') },
      { path: '/setup', lazy: () => import('./routes/setup.tsx') },
      {
        Component: RequireSession,
        children: [
          {
            path: '/start',
            lazy: () => import('./routes/start/start.tsx'),
            children: [
              { index: true, lazy: () => import('./routes/start/client.tsx') },
              { path: 'bot', lazy: () => import('./routes/start/bot.tsx') },
              { path: ':botId/knowledge', lazy: () => import('./routes/start/knowledge.tsx') },
              { path: ':botId/try', lazy: () => import('./routes/start/try.tsx') },
              { path: ':botId/embed', lazy: () => import('./routes/start/embed.tsx') },
            ],
          },
          {
            Component: Shell,
            children: [
              {
                ErrorBoundary: RouteError,
                children: [
                  { index: true, lazy: () => import('./routes/home.tsx') },
                  { path: 'clients', lazy: () => import('./routes/clients.tsx') },
                  { path: 'clients/:clientId', lazy: () => import('./routes/client.tsx') },
                  { path: 'bots', lazy: () => import('./routes/bots.tsx') },
                  {
                    path: 'bots/:botId',
                    lazy: () => import('./routes/bot/bot.tsx'),
                    children: [
                      {
                        index: true,
                        loader: ({ params }) => redirect(`/bots/${params.botId}/sources`),
                      },
                      { path: 'sources', lazy: () => import('./routes/bot/sources.tsx') },
                      { path: 'qa', lazy: () => import('./routes/bot/qa.tsx') },
                      { path: 'findings', lazy: () => import('./routes/bot/findings.tsx') },
                      { path: 'persona', lazy: () => import('./routes/bot/persona.tsx') },
                      { path: 'preview', lazy: () => import('./routes/bot/preview.tsx') },
                      { path: 'tests', lazy: () => import('./routes/bot/tests.tsx') },
                      { path: 'widget', lazy: () => import('./routes/bot/widget.tsx') },
                      { path: 'gaps', lazy: () => import('./routes/bot/gaps.tsx') },
                      {
                        path: 'conversations',
                        lazy: () => import('./routes/bot/conversations.tsx'),
                      },
                    ],
                  },
                  { path: 'conversations', lazy: () => import('./routes/conversations.tsx') },
                  {
                    path: 'conversations/:conversationId',
                    lazy: () => import('./routes/conversation.tsx'),
                  },
                  { path: 'people', lazy: () => import('./routes/people.tsx') },
                  {
                    path: 'settings',
                    lazy: () => import('./routes/settings.tsx'),
                    children: [
                      { index: true, loader: () => redirect('/settings/account') },
                      { path: 'account', lazy: () => import('./routes/account.tsx') },
                      { path: 'api-keys', lazy: () => import('./routes/api-keys.tsx') },
                      { path: 'audit', lazy: () => import('./routes/audit.tsx') },
                      { path: 'system', lazy: () => import('./routes/system.tsx') },
                    ],
                  },
                  { path: '*', lazy: () => import('./routes/not-found.tsx') },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
]);
