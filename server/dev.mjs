// For developers: the server restarted on every change and Vite with hot reload in front of it. Ctrl-C stops both.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const resolve = createRequire(import.meta.url).resolve
const clientResolve = createRequire(new URL('../client/package.json', import.meta.url)).resolve

const run = (args, environment = {}) =>
  spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } })

const processes = [
  run([resolve('tsx/cli'), 'watch', 'server/main.ts'], { NO_PAGES: '1', LOG_LEVEL: 'info' }),
  run([join(clientResolve('vite/package.json'), '../bin/vite.js'), 'client']),
]

const stop = () => {
  for (const child of processes) child.kill('SIGTERM')
}
for (const child of processes) child.once('exit', stop)
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
