import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { invariant } from '#shared/invariant.ts';
import { App } from './app/app.tsx';
import { createQueryClient } from './app/query-client.ts';
import { listenForLocking } from './lib/before-lock.ts';
import { listenForChanges } from './lib/changes.ts';
import { listenForNotices } from './lib/notices.ts';
import { allowOnlyEmptyMarkup } from './lib/trusted-html.ts';

allowOnlyEmptyMarkup();
const root = document.getElementById('root');
invariant(root, 'index.html has an element with the id root');

const queryClient = createQueryClient();
listenForChanges(queryClient);
listenForNotices();
listenForLocking();
createRoot(root).render(<App queryClient={queryClient} />);
