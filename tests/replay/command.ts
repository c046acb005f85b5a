/** Reads the command line of `npm run replay`. */
import { parseArgs } from 'node:util'
import { humanStroke } from './pace.ts'

export const usage = `Usage: npm run replay -- FILE [--rooms N] [--first K] [--json]
       npm run replay -- FILE --watch K [--server URL] [--pace MS]

FILE          dialogues in the CaSiNo format (see tests/data)
--rooms N     rooms played at once (default 8, at most 64)
--first K     only the first K dialogues of the file
--json        the last line is one JSON object
--watch K     plays dialogue K (counted from 1) at human speed in a running server
--server URL  where that server is (default http://127.0.0.1:3000)
--pace MS     milliseconds between two characters when watching (default ${humanStroke})`

export type Command =
  | {
      readonly kind: 'play'
      readonly file: string
      readonly rooms: number
      readonly first: number
      readonly json: boolean
    }
  | {
      readonly kind: 'watch'
      readonly file: string
      readonly dialogue: number
      readonly origin: string
      readonly stroke: number
    }

/** A whole number from 1; `absent` when the flag was not given. */
const count = (flag: string, value: string | undefined, absent: number, most: number): number => {
  if (value === undefined) return absent
  if (!/^[1-9]\d{0,8}$/.test(value) || Number(value) > most)
    throw new TypeError(`${flag} ${value} does not fit`)
  return Number(value)
}

const originOf = (server: string): string => {
  const url = URL.canParse(server) ? new URL(server) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new TypeError('--server needs an address such as http://127.0.0.1:3000')
  return url.origin
}

const options = {
  rooms: { type: 'string' },
  first: { type: 'string' },
  json: { type: 'boolean' },
  watch: { type: 'string' },
  server: { type: 'string' },
  pace: { type: 'string' },
} as const

/** Throws a TypeError with a sentence when the arguments do not fit together. */
export const readCommand = (args: readonly string[]): Command => {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new TypeError('name one file')
  const { rooms, first, json, watch, server, pace } = values
  if (watch === undefined) {
    if (server !== undefined || pace !== undefined) throw new TypeError('--server and --pace go with --watch')
    const all = Number.POSITIVE_INFINITY
    return {
      kind: 'play',
      file,
      rooms: count('--rooms', rooms, 8, 64),
      first: count('--first', first, all, all),
      json: json ?? false,
    }
  }
  if (rooms !== undefined || first !== undefined || json) throw new TypeError('--watch plays one dialogue')
  return {
    kind: 'watch',
    file,
    dialogue: count('--watch', watch, 1, Number.POSITIVE_INFINITY),
    origin: originOf(server ?? 'http://127.0.0.1:3000'),
    stroke: count('--pace', pace, humanStroke, 60_000),
  }
}
