// `node build-if-stale.mjs [pages] [server]`: builds those of the two that are missing or older than their sources.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))
const parts = {
  pages: { folder: 'client', built: 'client/dist/index.html' },
  server: { folder: 'server', built: 'server/dist/main.js' },
}

/** Newest change under a path, in ms. */
const newest = (path) => {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  const inside = readdirSync(path).filter((name) => name !== 'node_modules' && name !== 'dist')
  return Math.max(0, ...inside.map((name) => newest(join(path, name))))
}

const isStale = ({ folder, built }) => {
  if (!existsSync(join(root, built))) return true
  const at = statSync(join(root, built)).mtimeMs
  return [folder, 'shared', 'package-lock.json'].some((path) => newest(join(root, path)) > at)
}

for (const name of process.argv.slice(2)) {
  const part = parts[name]
  if (!part) throw new Error(`there is no "${name}" to build: say ${Object.keys(parts).join(' or ')}`)
  if (!isStale(part)) continue
  // Not where what is printed after this may be read by a program.
  console.error(`Building the ${name} ...`)
  const cwd = join(root, part.folder)
  const vite = createRequire(join(cwd, 'package.json')).resolve('vite/package.json')
  execFileSync(process.execPath, [join(vite, '../bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd,
    stdio: ['inherit', 2, 'inherit'],
  })
}
