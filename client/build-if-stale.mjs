// Builds the pages if they are missing or older than their sources.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'client/dist/index.html')
const sources = ['client', 'shared', 'package-lock.json'].map((name) => join(root, name))

/** Newest change under a path, in ms. */
const newest = (path) => {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  const inside = readdirSync(path).filter((name) => name !== 'node_modules' && name !== 'dist')
  return Math.max(0, ...inside.map((name) => newest(join(path, name))))
}

const isStale = () => {
  if (!existsSync(built)) return true
  const at = statSync(built).mtimeMs
  return sources.some((path) => newest(path) > at)
}

if (isStale()) {
  console.log('Building the pages ...')
  const vite = createRequire(import.meta.url).resolve('vite/package.json')
  execFileSync(process.execPath, [join(vite, '../bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'client'),
    stdio: 'inherit',
  })
}
