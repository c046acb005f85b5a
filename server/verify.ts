/** `npm run verify -- FILE [--key KEY] [--json]`: checks a joint record without the room, and says in words what is whole. */
import { parseArgs } from 'node:util'
import type { Verification } from '@common-ground/shared/verify/verification'
import { verifyRecord } from '@common-ground/shared/verify/verify-record'
import { readUpTo } from './verify/read-file.ts'
import { jsonOf, reportOf } from './verify/report.ts'

const usage = `npm run verify -- FILE [--key KEY] [--json]

Checks the file of a joint record. KEY is the server's key or its fingerprint, as whoever runs the server says it.
The exit code is 0 for a whole record, 1 for one that is not whole, 2 for what was not checked.`

const exitCodes = { whole: 0, 'not-whole': 1, 'not-checked': 2 } as const satisfies Record<
  Verification['verdict'],
  number
>

interface Asked {
  readonly file: string
  readonly key: string
  readonly json: boolean
}

const asked = (): Asked | undefined => {
  try {
    const { values, positionals } = parseArgs({
      options: { key: { type: 'string', default: '' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [file, ...more] = positionals
    return file === undefined || more.length > 0 ? undefined : { file, ...values }
  } catch (error) {
    // Options it does not know.
    if (error instanceof TypeError) return undefined
    throw error
  }
}

const run = async (): Promise<number> => {
  const question = asked()
  if (!question) {
    console.error(usage)
    return exitCodes['not-checked']
  }
  const { file, key, json } = question
  const read = await readUpTo(file)
  if ('unread' in read) {
    console.error(read.unread)
    return exitCodes['not-checked']
  }
  const verification: Verification = verifyRecord(read.bytes, { expectedKey: key })
  console.log(json ? jsonOf(verification) : reportOf(verification))
  return exitCodes[verification.verdict]
}

process.exitCode = await run()
