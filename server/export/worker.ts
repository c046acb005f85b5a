/** The process that makes documents: one order after another, each answered with a file or with a failure. */
import { writeFileSync } from 'node:fs'
import { make } from './make.ts'
import type { ExportNews, ExportOrder } from './order.ts'

const tell = (news: ExportNews): void => {
  if (!process.send) throw new Error('this is a process of the server, and nothing by itself')
  process.send(news)
}

/** Where memory runs out, Linux ends this process and not the server. Elsewhere, and where it may not be said, nothing is gained. */
const giveWay = (): void => {
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000')
  } catch {
    // There is no such file, or it is not ours to write.
  }
}

giveWay()
process.on('disconnect', () => process.exit())
process.on('message', async (order: ExportOrder) => {
  try {
    tell({ made: await make(order, (step) => tell({ step })) })
  } catch (error) {
    // Where it happened, not what it says: the message of an error can quote people's text.
    const where = error instanceof Error ? (error.stack ?? '').match(/^\s+at .*$/gm)?.slice(0, 6) : undefined
    tell({ failed: where?.join('\n') ?? 'without a trace' })
  }
})
