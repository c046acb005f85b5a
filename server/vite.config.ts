/** Builds the server for production: its sources and those of `shared` in a few files for Node, every package left where it is. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** What documents are set by, laid beside the code that looks for it beside itself. */
const templates = (): Plugin => ({
  name: 'templates',
  generateBundle() {
    for (const name of readdirSync(at('export')).filter((each) => each.endsWith('.typ')))
      this.emitFile({ type: 'asset', fileName: name, source: readFileSync(at(`export/${name}`)) })
  },
})

export default defineConfig({
  plugins: [templates()],
  // Two copies of Yjs, one here and one in a package, would not know each other's documents.
  ssr: { external: true, noExternal: [/^@common-ground\//] },
  build: {
    ssr: true,
    outDir: 'dist',
    target: 'node20.19',
    // Names are read in what the log says of an error.
    minify: false,
    rolldownOptions: {
      // Under the names, and in the folder, that the server begins its process and its thread by.
      input: {
        'main.js': at('main.ts'),
        'rotate-master-key.js': at('rotate-master-key.ts'),
        'verify.js': at('verify.ts'),
        'begin-export.mjs': at('export/worker.ts'),
        'begin-search.mjs': at('search/worker.ts'),
      },
      output: { entryFileNames: '[name]', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
