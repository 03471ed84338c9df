import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import './global.css';
import { readPreferences } from '../lib/preferences/preferences-store';
import { loadLanguage } from '../lib/text/languages';
import { markStyles } from './style-nonce';

markStyles();
await loadLanguage(readPreferences().locale);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
