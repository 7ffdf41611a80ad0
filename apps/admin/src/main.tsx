import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { ApiProvider } from './api/api-provider.tsx';
import { router } from './app/router.tsx';
import { ProofGate } from './features/session/proof-gate.tsx';
import './ui/tokens.css';
import './ui/base.css';
import { ToastRegion } from './ui/toast.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <ApiProvider>
      <RouterProvider router={router} />
      <ProofGate />
      <ToastRegion />
    </ApiProvider>
  </StrictMode>,
);
