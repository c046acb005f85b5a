/** Builds the pages: React, strict about inline scripts, with the API and the socket proxied in development. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:3000'

export default defineConfig({
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': server,
      '/socket': { target: server, ws: true },
    },
  },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // The policy of the page is script-src 'self': nothing may be inlined into the HTML.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
})
