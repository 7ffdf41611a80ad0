import { defineConfig } from 'vite';

const api = process.env.PIXEL_API ?? 'http://localhost:3000';

export default defineConfig({
  base: '/api/docs/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    // A data: URL in a style sheet would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { port: 5174, proxy: { '^/api/(?!docs/)': { target: api } } },
});
