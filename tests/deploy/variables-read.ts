/** Every environment variable the server reads, found by letting it read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configOf } from '@common-ground/server/config'
import { masterKeyOf, nextMasterKeyOf } from '@common-ground/server/store/master-key'
import { root } from '../source-files.ts'

export const variablesRead = (): ReadonlySet<string> => {
  const read = new Set<string>()
  const environment: Readonly<Record<string, string | undefined>> = new Proxy(
    {},
    {
      get: (_nothing, name) => {
        read.add(String(name))
        return undefined
      },
    },
  )
  configOf(environment)
  void masterKeyOf(environment, 'nowhere')
  void nextMasterKeyOf(environment, 'nowhere')
  const main = readFileSync(join(root, 'server/main.ts'), 'utf8')
  for (const [, name] of main.matchAll(/process\.env\.([A-Z_]+)/g)) read.add(name ?? '')
  return read
}
