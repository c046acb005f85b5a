/** One process of a batch: runs the worlds it is asked for, one after another. */
import './client-ids.ts'
import type { Asked } from './batch.ts'
import { runWorld } from './world.ts'

process.on('message', async (asked: Asked) => {
  const report = await runWorld(asked)
  process.send?.(report)
})
