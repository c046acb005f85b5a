/** The architecture as a test: who may import whom, pure shared code, small files with one job, nothing dead, no holes. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layers } from './import-table.ts'
import { features, type Layer } from './import-table-features.ts'
import { packageOf, root, type SourceFile, sourceFiles, target } from './source-files.ts'

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')

const code = sourceFiles.filter(({ path }) => /\.tsx?$/.test(path))
const at = (prefix: string) => code.filter(({ path }) => path.startsWith(prefix))

const layerOf = ({ path }: SourceFile): Layer | undefined => layers.find(({ of }) => path.startsWith(of))

const breaches = (file: SourceFile): string[] => {
  const layer = layerOf(file)
  if (!layer) return []
  return file.imports
    .filter((specifier) => {
      const to = target(file, specifier)
      if (to === undefined) return !layer.packages.includes(packageOf(specifier))
      return !to.startsWith(layer.of) && !layer.from.some((allowed) => to.startsWith(allowed))
    })
    .map((specifier) => `${file.path} imports ${specifier}`)
}

describe('imports', () => {
  it('follow the table', () => {
    expect(code.flatMap(breaches)).toEqual([])
  })

  it('of the room screen, the list of its parts and the desk, which shows a little of each, alone name features', () => {
    const allowed = ['client/src/room/room-screen.tsx', 'client/src/room/room-parts.ts']
    const others = at('client/src/room/').filter(
      ({ path }) => !allowed.includes(path) && !path.startsWith('client/src/room/desk/'),
    )
    const naming = others.filter((file) =>
      file.imports.some((specifier) =>
        features.some((name) => target(file, specifier)?.startsWith(`client/src/${name}/`)),
      ),
    )
    expect(naming.map(({ path }) => path)).toEqual([])
  })

  it('lead to files that exist', () => {
    const missing = sourceFiles.flatMap((file) =>
      file.imports
        .map((specifier) => target(file, specifier))
        .filter((to) => to !== undefined && (to.startsWith('missing') || !existsSync(join(root, to)))),
    )
    expect(missing).toEqual([])
  })
})

describe('files', () => {
  it('of shared are pure: no clock, no randomness, no network, no DOM, no node', () => {
    const impure =
      /\b(Date\.now|new Date|Math\.random|performance|process|window|document|navigator|localStorage|fetch|setTimeout|setInterval|crypto|require)\b(?=[.(])/
    const offenders = at('shared/').filter(({ text }) =>
      impure.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '')),
    )
    expect(offenders.map(({ path }) => path)).toEqual([])
  })

  it('are short', () => {
    const long = code.filter(({ text }) => text.split('\n').length > 260)
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([])
  })

  it('open with a sentence on their job', () => {
    const silent = sourceFiles
      .filter(({ path }) => !path.endsWith('.css'))
      .filter(({ text }) => !/^(#!.*\n)?(\/\*|\/\/)/.test(text))
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  it('do not step around the type checker or switch a test off', () => {
    const banned =
      /\bas\s+unknown\s+as\b|:\s*any\b|<\s*any\s*>|@ts-(?:ignore|nocheck|expect-error)|\b(?:it|test|describe)\.(?:skip|only|todo)\b|\bx(?:it|describe)\(/
    const offenders = code.filter(
      ({ path, text }) => path !== 'tests/architecture.test.ts' && banned.test(withoutComments(text)),
    )
    expect(offenders.map(({ path }) => path)).toEqual([])
  })

  it('stand in folders with a meaning', () => {
    const bags = sourceFiles.filter(({ path }) =>
      /(^|\/)(utils?|helpers?|common|misc|types)(\/|\.tsx?$)/.test(path),
    )
    expect(bags.map(({ path }) => path)).toEqual([])
  })

  it('are all in use', () => {
    const byPath = new Map(sourceFiles.map((file) => [file.path, file]))
    const isRoot = ({ path }: SourceFile) =>
      /\.(test\.ts|config\.ts|mjs)$/.test(path) ||
      ['server/main.ts', 'server/rotate-master-key.ts', 'server/verify.ts', 'client/src/main.tsx'].includes(
        path,
      ) ||
      /^tests\/[a-z-]+\/main\.ts$/.test(path)
    const reached = new Set<string>()
    const waiting = sourceFiles.filter(isRoot)
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      if (reached.has(file.path)) continue
      reached.add(file.path)
      // A child process or a dynamic import names its file in a string.
      const named = [...file.text.matchAll(/['"`](?:\.{0,2}\/)?([\w./-]+\.(?:tsx?|mjs))['"`]/g)].map(
        (match) => match[1] ?? '',
      )
      for (const specifier of [
        ...file.imports,
        ...named.map((name) => (name.startsWith('.') ? name : `./${name}`)),
      ]) {
        const to = target(file, specifier)
        const next = to === undefined ? undefined : byPath.get(to)
        if (next) waiting.push(next)
      }
    }
    expect(sourceFiles.filter(({ path }) => !reached.has(path)).map(({ path }) => path)).toEqual([])
  })
})

describe('promises', () => {
  const pattern = /\[([TRE]\d+)\]/g
  const shown = new Set(
    code
      .filter(({ path }) => path.endsWith('.test.ts') && path !== 'tests/architecture.test.ts')
      .flatMap(({ text }) => [...text.matchAll(pattern)].map((match) => match[1])),
  )
  const promised = new Set(
    [...readFileSync(join(root, 'docs/security.md'), 'utf8').matchAll(/^\| ([TRE]\d+) \|/gm)].map(
      (match) => match[1],
    ),
  )

  it('in docs/security.md each have a test, and each test’s promise stands there', () => {
    expect([...promised].sort()).toEqual([...shown].sort())
  })
})
