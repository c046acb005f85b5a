/**
 * Plays recorded negotiations through real rooms and says whether every copy ended up the same.
 * Exit 0 when nothing went wrong, 1 when something did or the file cannot be played, 2 when the command is not understood.
 */
import { readFile } from 'node:fs/promises'
import { browserSurroundings } from '@common-ground/client/sync/credentials'
import { type Reading, readCasino } from './casino.ts'
import { type Command, readCommand, usage } from './command.ts'
import { Failure, sayOf } from './failure.ts'
import { nameOf, type Plan } from './plan.ts'
import { isClean, type Outcome, run } from './run.ts'
import { startTemporaryServer } from './temporary-server.ts'
import { watch } from './watch.ts'

export interface Output {
  /** Everything on the way. */
  readonly say: (line: string) => void
  /** The result. */
  readonly print: (line: string) => void
}

const readFileAt = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new Failure(`${file} cannot be read${code}.`)
  }
}

const readingsIn = async (file: string): Promise<readonly Reading[]> => {
  const readings = readCasino(await readFileAt(file))
  if ('because' in readings) throw new Failure(`${file} cannot be played: ${readings.because}.`)
  return readings.ok
}

const brokenLine = ({ broken, dialogue, because }: Extract<Reading, { broken: number }>): string =>
  `${nameOf({ position: broken, ...(dialogue === undefined ? {} : { dialogue }) })} is broken: ${because}`

const summary = (outcome: Outcome, broken: number): string => {
  const { dialogues, statements, loops, offers, accepted, declined, walkedAway } = outcome
  const { errors, diverged, lost, seconds } = outcome
  return [
    `${dialogues} dialogues played in ${seconds} s, ${broken} broken and skipped.`,
    `${statements} statements (${loops} said back and confirmed), ${offers} offers (${accepted} accepted, ${declined} declined), ${walkedAway} walked away.`,
    `errors ${errors}, diverged ${diverged}, lost ${lost}: ${isClean(outcome) ? 'all copies are the same.' : 'NOT as it should be.'}`,
  ].join('\n')
}

const playFile = async (
  command: Extract<Command, { kind: 'play' }>,
  { say, print }: Output,
): Promise<boolean> => {
  const readings = (await readingsIn(command.file)).slice(0, command.first)
  const plans: Plan[] = []
  for (const reading of readings) {
    if ('ok' in reading) plans.push(reading.ok)
    else say(`${brokenLine(reading)}; it is skipped.`)
  }
  const server = await startTemporaryServer()
  const stop = new AbortController()
  const interrupted = () => {
    stop.abort()
    void server.remove().finally(() => process.exit(130))
  }
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', interrupted)
  try {
    const outcome = await run(server, plans, { rooms: command.rooms, say, signal: stop.signal })
    print(command.json ? JSON.stringify(outcome) : summary(outcome, readings.length - plans.length))
    return isClean(outcome)
  } finally {
    await server.remove()
    process.off('SIGINT', interrupted)
    process.off('SIGTERM', interrupted)
  }
}

const watchOne = async (
  command: Extract<Command, { kind: 'watch' }>,
  { print }: Output,
): Promise<boolean> => {
  const readings = await readingsIn(command.file)
  const reading = readings[command.dialogue - 1]
  if (!reading) throw new Failure(`${command.file} has only ${readings.length} dialogues.`)
  if (!('ok' in reading)) throw new Failure(`${brokenLine(reading)}.`)
  const surroundings = browserSurroundings(command.origin)
  const waits = { waitForMediator: 20_000, lookAround: 3_000 }
  await watch(reading.ok, { surroundings, stroke: command.stroke, ...waits, say: print })
  return true
}

const commandIn = (args: readonly string[], { say }: Output): Command | undefined => {
  try {
    return readCommand(args)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    say(`${error.message}\n\n${usage}`)
    return undefined
  }
}

/** Does what the arguments ask; answers the exit code. */
export const replay = async (args: readonly string[], output: Output): Promise<number> => {
  const command = commandIn(args, output)
  if (!command) return 2
  try {
    const clean = await (command.kind === 'play' ? playFile(command, output) : watchOne(command, output))
    return clean ? 0 : 1
  } catch (error) {
    // What we expected might fail is a sentence; a bug keeps its stack.
    if (!(error instanceof Failure)) throw error
    output.say(sayOf(error))
    return 1
  }
}
