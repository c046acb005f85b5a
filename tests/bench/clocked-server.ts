/** The real server in a process of its own, whose clock can be put forward: for measuring what time brings about. */
import { randomBytes } from 'node:crypto'
import { openPostgresStore } from '@common-ground/server/store/postgres-store'
import { runServer, schedule } from '../rig/running-server.ts'
import { postgresPlaces } from '../store/postgres-places.ts'

let ahead = 0
/** Lets the retention clock look now. */
let look = (): void => undefined
const places = process.argv.includes('postgres') ? await postgresPlaces() : undefined
const elsewhere =
  places && (await openPostgresStore({ url: await places.url('bench'), masterKey: randomBytes(32) }))

const server = await runServer({
  clock: () => Date.now() + ahead,
  wrapStore: (store) => elsewhere ?? store,
  schedule: (action, ms) => {
    if (ms !== 60_000) return schedule(action, ms)
    look = action
    return () => undefined
  },
})
process.on('message', async (message) => {
  if (typeof message === 'number') {
    ahead += message
    look()
    return
  }
  await server.close()
  await elsewhere?.close()
  await places?.drop()
  process.exit(0)
})
process.send?.(server.origin)
