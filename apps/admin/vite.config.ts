import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.PIXEL_API ?? 'http://localhost:3000';
const proxied = ['/trpc', '/api', '/widget', '/chat'];

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2023',
    // A data: URL in a style sheet would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Without groups every small component becomes a request of its own.
        codeSplitting: {
          groups: [
            { name: 'validator', test: /node_modules[\\/]zod|packages[\\/]contract/ },
            { name: 'vendor', test: /node_modules/ },
            { name: 'ui', test: /src[\\/](ui|api)[\\/]/ },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(proxied.map((path) => [path, { target: api, changeOrigin: false }])),
  },
});
