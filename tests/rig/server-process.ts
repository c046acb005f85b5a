/** The real server in a process of its own, on a data directory of the caller's: for killing it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { root } from '../source-files.ts'

export interface ServerProcess {
  readonly origin: string
  readonly pid: number
  /** Resolves to its exit code when it ended, whoever ended it; null when a signal did. */
  readonly ended: Promise<number | null>
  /** SIGKILL: nothing of it runs any more when this resolves. */
  kill(): Promise<void>
  /** SIGTERM: it settles what it has taken and stops by itself. Resolves to its exit code. */
  stop(): Promise<number | null>
}

type Hear = (line: string) => void

const addressIn = (child: ChildProcess, hear: Hear | undefined): Promise<string> =>
  new Promise((resolve, reject) => {
    const listen = (output: Readable | null, hear: Hear): void => {
      if (!output) return
      createInterface({ input: output }).on('line', (line) => {
        hear(line)
        const address = /is open at (http:\/\/\S+)/.exec(line)?.[1]
        if (address !== undefined) resolve(address)
      })
    }
    listen(child.stdout, hear ?? (() => undefined))
    listen(child.stderr, hear ?? console.error)
    child.once('exit', () => reject(new Error('the server ended before it listened')))
  })

const fromSources = ['--import', 'tsx', 'server/main.ts']

/**
 * `hear` is told every line the server writes; without it, only what goes to its error output is shown.
 * `program`: what node is told to run.
 */
export const startServer = async (
  dataDir: string,
  environment: NodeJS.ProcessEnv = {},
  hear?: Hear,
  program: readonly string[] = fromSources,
): Promise<ServerProcess> => {
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      NO_PAGES: '1',
      WARM_UP: 'no',
      ...environment,
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit').then(([code]): number | null => code)
  const origin = await addressIn(child, hear)
  const { pid } = child
  if (pid === undefined) throw new Error('the server has no process')
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal)
    return ended
  }
  return {
    origin,
    pid,
    ended,
    kill: async () => {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
  }
}
