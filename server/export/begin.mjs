// Begins the process that makes documents: it reads sources as they are, however the server was started.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
