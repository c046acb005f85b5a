/** Builds the pages: React, nothing inlined into the HTML, files compressed once; API and socket proxied in development. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { pdfData } from './pdf-data.ts'
import { type ModulesKnown, placeOf } from './room-modules.ts'

const server = 'http://127.0.0.1:3000'

/** Fonts are compressed already. */
const compressible = /\.(?:css|html|js|svg)$/

/** Lays a `.br` and a `.gz` beside every file, which the room's server hands out to whoever takes them. */
const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  async writeBundle({ dir }) {
    if (dir === undefined) return
    const files = await readdir(dir, { recursive: true })
    for (const file of files.filter((name) => compressible.test(name))) {
      const path = join(dir, file)
      const content = await readFile(path)
      await writeFile(`${path}.br`, await promisify(brotliCompress)(content))
      await writeFile(`${path}.gz`, await promisify(gzip)(content))
    }
  },
})

/** What only sheets and dialogs need, however many there are: it comes with the first of them. */
const forSheets =
  /node_modules\/(?:react-remove-scroll|use-sidecar|tslib|@mantine\/core\/esm\/components\/(?:Overlay|ModalBase|Modal|Drawer|ScrollArea|Paper)\/)|src\/ui\/(?:sheet|dialog)\./

/** What many later parts need and nothing that is seen first: it comes with the first of them, too. */
const forLater =
  /node_modules\/@mantine\/core\/esm\/components\/(?:SegmentedControl|FloatingIndicator)\/|shared\/room\/refusal(?:-sentences|s-of-)/

export default defineConfig({
  plugins: [react(), pdfData(), precompress()],
  resolve: {
    alias: [
      { find: /^typebox$/, replacement: fileURLToPath(new URL('no-shapes.ts', import.meta.url)) },
      { find: /^socket\.io-parser$/, replacement: fileURLToPath(new URL('no-parser.ts', import.meta.url)) },
    ],
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': server,
      '/socket': { target: server, ws: true },
    },
  },
  // They are made as modules.
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // The policy of the page is script-src 'self': nothing may be inlined into the HTML.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What nearly every part of the room needs is one file: dozens of small ones compress worse and each has to be asked for.
    // So are the words of what is seen first, and the later words, which nobody needs to come in: by themselves, since
    // a group takes along what its files need.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // By itself, so that it is run before what the rest of the page needs.
            {
              name: 'early',
              test: /src\/(?:early-door|seat-storage|entry\/ask-early|sync\/seat-keeper)\.ts$/,
              priority: 7,
            },
            {
              name: 'words',
              test: /src\/ui\/messages(?:\/(?!en-wording|en-front|en-dates|en-again|en-verify)[^/]+)?\.ts$/,
              priority: 6,
            },
            { name: 'later-words', test: /src\/ui\/(?:messages\/table\/|table-messages)/, priority: 5 },
            // A file for each would be more of file than of icon.
            {
              name: 'icons',
              test: /@tabler\/icons-react\/dist\/esm\/icons\//,
              minShareCount: 3,
              priority: 4,
            },
            {
              name: 'shared',
              test: (id) => !forSheets.test(id) && !forLater.test(id),
              minShareCount: 13,
              priority: 4,
            },
            // Forty files of some hundred bytes, six at a time, would be asked for in seven turns.
            // Each takes along what its files need, so that what others need, too, goes first.
            ...(['start', 'pages', 'room'] as const).map((place, at) => ({
              debugName: place,
              name: (id: string, modules: ModulesKnown) =>
                placeOf(id, (one) => modules.getModuleInfo(one)) === place ? place : null,
              priority: 3 - at,
            })),
          ],
        },
      },
    },
  },
})
