/** The thread that searches: one order after another, so that no room's turn is ever held up by it. */
import { parentPort } from 'node:worker_threads'
import { lookThrough } from '@common-ground/shared/better/looks'
import type { SearchOrder, SearchResult } from './messages.ts'

const port = parentPort
if (!port) throw new Error('this is a thread of the server, and nothing by itself')

port.on('message', ({ task, seed }: SearchOrder) => {
  const result: SearchResult = { found: lookThrough(task, seed) }
  port.postMessage(result)
})
