// Starts the web app: language first, then the client and the routes.
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { createClient } from './apollo/client.ts';
import { startI18n } from './i18n/index.ts';
import { createRouter } from './router.tsx';
import './ui/tokens.css';
import './ui/base.css';

await startI18n();
const client = createClient();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <RouterProvider router={createRouter(client)} />
    </ApolloProvider>
  </StrictMode>,
);
