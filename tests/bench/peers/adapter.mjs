// What the adapters for peerbench share: one process runs the server, another loads the clients from their sources.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const server = join(root, 'server/dist/main.js')
const cache = join(root, 'node_modules/.cache/common-ground-bench')

/** The Yjs of the load generator, whose documents the clients watch and change: another copy of it would not know their types. */
const yjsOfBench = () => {
  const beside = createRequire(process.argv[1]).resolve('yjs/package.json')
  return pathToFileURL(join(dirname(beside), 'dist/yjs.mjs')).href
}

/** The clients from their sources, as one plain file: compiled as they are loaded they would be too slow to outrun a server. */
const buildClients = async () => {
  const vite = createRequire(join(root, 'server/package.json')).resolve('vite')
  const { build } = await import(pathToFileURL(vite).href)
  await build({
    root: dirname(fileURLToPath(import.meta.url)),
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'clients.ts',
      outDir: cache,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { external: ['yjs'], output: { paths: { yjs: yjsOfBench() } } },
    },
  })
}

/** Where the load generator reads which data a port stands for: the seats it took outlive it there. */
const noteOf = (port) => join(tmpdir(), `common-ground-bench-${port}`)

const ready = async (port) => {
  for (let tries = 0; tries < 500; tries += 1) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/ready`)).ok) return
    } catch {
      // It does not listen yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('the server did not become ready')
}

/** The parts of the load generator this needs stand beside its own file. */
const part = (name) => import(pathToFileURL(join(dirname(process.argv[1]), name)).href)

/** The port of the server itself: `url` may lead through a proxy that counts bytes. */
const serverPort = () => JSON.parse(process.argv[2]).port

const loadClients = async () => {
  const { MiniSio } = await part('sioclient.mjs')
  const { clientsOf } = await import(pathToFileURL(join(cache, 'clients.js')).href)
  const port = serverPort()
  return clientsOf({ MiniSio, port, notes: join(readFileSync(noteOf(port), 'utf8'), 'bench-seats') })
}

const runs = (program) => process.argv[1]?.endsWith(program) === true

// Once for a run, by the process that starts the others; several adapters share them.
if (runs('bench.mjs')) {
  globalThis.commonGroundClients ??= buildClients()
  await globalThis.commonGroundClients
}
/** Before anything is measured: reading them takes longer than a join. */
const clients = runs('load.mjs') ? await loadClients() : undefined

export const adapterOf = ({ label, environment = () => ({}) }) => ({
  info: { label, kind: 'project', crdt: true, persistent: true },

  start: async ({ port, dataDir }) => {
    if (!existsSync(server)) throw new Error('there is no production build: npm run build')
    writeFileSync(noteOf(port), dataDir)
    process.on('exit', () => rmSync(noteOf(port), { force: true }))
    const settings = { PORT: `${port}`, HOST: '127.0.0.1', DATA_DIR: join(dataDir, 'room'), NO_PAGES: '1' }
    Object.assign(process.env, settings, await environment({ dataDir }))
    // In this process, as the peers are, so that the measurements that collect garbage first do so here too.
    await import(pathToFileURL(server).href)
    await ready(port)
    return {}
  },

  connect: ({ url, room, peer }) => {
    const coming = clients.connect({ url, room, peer })
    let client
    coming.then(
      (came) => {
        client = came
      },
      (error) => peer.fail(error),
    )
    // The peer may go on, and close, before this hears that its client is there.
    const then = (what) => (client ? what(client) : coming.then(what, () => {}))
    return {
      send: (update) => then((to) => to.send(update)),
      close: () => then((to) => to.close()),
    }
  },
})
