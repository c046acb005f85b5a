/** The real server in a process of its own, on a data directory of the caller's: for killing it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { root } from '../source-files.ts'

export interface ServerProcess {
  readonly origin: string
  /** SIGKILL: nothing of it runs any more when this resolves. */
  kill(): Promise<void>
  /** SIGTERM: it settles what it has taken and stops by itself. Resolves to its exit code. */
  stop(): Promise<number | null>
}

const addressIn = async (child: ChildProcess): Promise<string> => {
  if (!child.stdout) throw new Error('the server has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/\S+/.exec(line)
    if (address) return address[0]
  }
  throw new Error('the server ended before it listened')
}

export const startServer = async (
  dataDir: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<ServerProcess> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', NO_PAGES: '1', ...environment, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const origin = await addressIn(child)
  child.stdout?.resume()
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal)
    const [code] = await ended
    return code
  }
  return {
    origin,
    kill: async () => {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
  }
}
