// How the web app is built and served while developing: hashed files, nothing inline (the CSP allows no inline code).
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pdfjsFiles } from './pdfjs-files.ts';

const api = process.env.API_URL ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [react(), pdfjsFiles()],
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/graphql', '/attachments', '/exports', '/plan-drafts'].map((path) => [path, { target: api }]),
    ),
  },
  build: {
    sourcemap: false,
    // A data: URI would break `default-src 'self'`.
    assetsInlineLimit: 0,
    target: 'es2022',
  },
});
