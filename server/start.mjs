// Starts the room from a fresh checkout: builds the pages if they are missing or older than their sources, then serves.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'client/dist/index.html')

/** Newest change under a path, in ms. */
const newest = (path) => {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  const inside = readdirSync(path).filter((name) => name !== 'node_modules' && name !== 'dist')
  return Math.max(0, ...inside.map((name) => newest(join(path, name))))
}

const sources = ['client', 'shared', 'package-lock.json'].map((name) => join(root, name))
const isStale = () => {
  const at = statSync(built).mtimeMs
  return sources.some((path) => newest(path) > at)
}

if (!existsSync(built) || isStale()) {
  console.log('Building the pages ...')
  // npm sets this when it runs us, so that the very same npm is used.
  const npm = process.env.npm_execpath
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  execFileSync(command, [...first, 'run', 'build', '--silent'], { cwd: root, stdio: 'inherit' })
}

register()
await import('./main.ts')
