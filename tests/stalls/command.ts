/** `npm run stalls`: at which message stall signs first show in real negotiations, and whether they foretell anything. */
import { readCasino } from '../replay/casino.ts'
import { played } from './played.ts'
import { report } from './report.ts'

export const usage = `Usage: npm run stalls -- FILE

FILE  dialogues in the CaSiNo format (see tests/data)

Plays each dialogue by the rules of the room and reads the stall signs after every message. Tables say at which message each
first shows, and with which precision and recall it comes before the first "not yet" or walk-away, and before a walk-away,
beside three baselines: messages so far, refusal words so far, "not yet" answers so far. The last line is one JSON object.`

export interface Terminal {
  readonly read: (file: string) => Uint8Array
  readonly print: (line: string) => void
  readonly say: (line: string) => void
}

const bytesOf = (file: string, { read, say }: Terminal): Uint8Array | undefined => {
  try {
    return read(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    say(`${file} cannot be read${code}.`)
    return undefined
  }
}

/** Answers the exit code: 0; 1 where the file cannot be read; 2 where the command is not understood. */
export const run = (args: readonly string[], terminal: Terminal): number => {
  const { print, say } = terminal
  const [file, ...more] = args
  if (file === undefined || more.length > 0 || file.startsWith('-')) {
    say(usage)
    return 2
  }
  const bytes = bytesOf(file, terminal)
  if (!bytes) return 1
  const readings = readCasino(bytes)
  if ('because' in readings) {
    say(`${file} holds no dialogues: ${readings.because}.`)
    return 1
  }
  const plans = readings.ok.flatMap((reading) => {
    if ('ok' in reading) return [reading.ok]
    say(`dialogue ${reading.broken} is skipped: ${reading.because}.`)
    return []
  })
  for (const line of report(plans.map(played))) print(line)
  return 0
}
