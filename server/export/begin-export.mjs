// Begins the process that makes documents where the server runs from its sources. Where it is built, `worker.ts` has this name.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
