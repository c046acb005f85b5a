/** The project's own source files and what each imports, for the tests that look at the source itself. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
  /** Import specifiers as written. */
  readonly imports: readonly string[]
}

const left = new Set(['node_modules', 'dist', 'data', '.git'])
const isSource = (name: string): boolean => /\.(ts|tsx|mjs|css)$/.test(name)

const walk = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    if (left.has(name)) return []
    const path = `${folder}/${name}`
    if (statSync(join(root, path)).isDirectory()) return walk(path)
    return isSource(name) ? [path] : []
  })

const importPattern =
  /(?:^|[\s;])(?:import|export)\s(?:[^'"()]*?\sfrom\s)?\s*['"]([^'"\n]+)['"]|import\(\s*['"]([^'"\n]+)['"]\s*\)|@import\s+['"]([^'"]+)['"]/g

const importsOf = (text: string): string[] =>
  [...text.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')

export const sourceFiles: readonly SourceFile[] = ['shared', 'server', 'client', 'tests']
  .flatMap(walk)
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    return { path, text, imports: importsOf(text) }
  })

const packages: Readonly<Record<string, string>> = {
  '@common-ground/shared': 'shared',
  '@common-ground/server': 'server',
  '@common-ground/client': 'client/src',
}

/** The file of this project an import leads to; undefined for packages from elsewhere. */
export const target = (from: SourceFile, specifier: string): string | undefined => {
  if (specifier.startsWith('.')) {
    const path = relative(root, resolve(join(root, dirname(from.path)), specifier)).replaceAll('\\', '/')
    return existsSync(join(root, path)) ? path : `missing: ${path}`
  }
  const [scope, name, ...rest] = specifier.split('/')
  const folder = packages[`${scope}/${name}`]
  return folder && `${folder}/${rest.join('/')}.ts`
}

/** The package an import names, for packages from elsewhere: `node:fs`, `yjs`, `@mantine/core`. */
export const packageOf = (specifier: string): string =>
  specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? '')
