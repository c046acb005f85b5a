// Begins the thread that searches: it reads sources as they are, however the process it belongs to was started.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
