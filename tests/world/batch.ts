/** Runs many worlds over several processes: seeds are dealt to them one at a time. */
import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { WorldReport } from './world.ts'

export interface Batch {
  readonly from: number
  readonly seeds: number
  readonly steps: number
  readonly told: (report: WorldReport) => void
}

/** What a child is asked: one world. */
export interface Asked {
  readonly seed: number
  readonly steps: number
}

/** More would only wait for each other. */
const processesAtMost = 8

const child = (): ChildProcess => fork(fileURLToPath(new URL('./batch-child.ts', import.meta.url)))

/** Resolves when every seed has been run; rejects when a child dies. */
export const runBatch = ({ from, seeds, steps, told }: Batch): Promise<void> => {
  const processes = Math.min(seeds, processesAtMost, availableParallelism())
  let next = from
  let answered = 0
  return new Promise((done, failed) => {
    const children = Array.from({ length: processes }, child)
    const finish = (error?: Error): void => {
      for (const one of children) one.removeAllListeners('exit').kill()
      if (error) failed(error)
      else done()
    }
    const deal = (one: ChildProcess): void => {
      if (next >= from + seeds) return
      one.send({ seed: next, steps } satisfies Asked)
      next += 1
    }
    for (const one of children) {
      one.on('message', (report: WorldReport) => {
        told(report)
        answered += 1
        if (answered === seeds) finish()
        else deal(one)
      })
      one.on('exit', (code) => finish(new Error(`a process that ran worlds ended with ${code}`)))
      deal(one)
    }
  })
}
