/** The turn of words: judged by the gate, recorded, then told to every other reader of the space. */
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import type { Chance } from '@common-ground/shared/round/dealing'
import type { WordsMessage, WordsVerdict } from '@common-ground/shared/wire/messages'
import type { Row } from '../store/store.ts'
import type { Connection } from './connection.ts'
import { followUp } from './following-up.ts'
import { toWrite } from './permission.ts'
import type { Table } from './table.ts'
import type { Turn } from './turns.ts'

/** What refused words cost their writer: they make work that grows with the document. */
export interface Toll {
  /** Whether earlier ones are not paid back yet. What is behind them in the queue is not even looked at then. */
  isOwed(): boolean
  /** As if so many messages more had been sent. */
  charge(messages: number): void
}

export interface Writing {
  readonly connection: Connection
  readonly message: WordsMessage
  readonly toll: Toll
}

/** What the turn asks its clerk for. */
interface Means {
  readonly clock: () => number
  readonly chance: Chance
}

/** An honest client starts over after a refusal, and pauses. */
const costOf = (documentBytes: number): number =>
  limits.refusalCost.messages * Math.max(1, Math.ceil(documentBytes / limits.refusalCost.partBytes))

interface Judged {
  readonly space: Space
  /** The effective change; undefined when there was nothing new in it. */
  readonly update: Uint8Array | undefined
  /** What carries the entries that follow from it into the ledger. */
  readonly carriers: readonly Uint8Array[]
  readonly rows: readonly Row[]
}

const judgeNow = (
  table: Table,
  { clock, chance }: Means,
  { connection, message, toll }: Writing,
): Judged | Refusal => {
  if (toll.isOwed()) return refuse('too-fast')
  if (connection.opening !== table.opening) return refuse('reopened')
  const space = toWrite(table.asked(connection, message.space))
  if (typeof space !== 'string') return space
  const draft = table.drafts.of(space)
  const at = table.time(clock())
  const verdict = draft.words(message.update, connection.participant, at)
  if (verdict !== undefined && isRefusal(verdict)) {
    toll.charge(costOf(draft.bytes))
    return verdict
  }
  if (!verdict) return { space, update: undefined, carriers: [], rows: [] }
  // Most words are written while nobody has signed anything, and nothing of the agreement has to be read.
  const { signing } = draft.state
  const mayFall = space === 'joint' && signing.signatures.size > 0 && !signing.sealed
  const cause = { because: 'words', by: connection.participant.id } as const
  const fallen = mayFall ? followUp(table.drafts, table.means(chance, cause), at) : nothingFallen
  const carriers =
    fallen.length === 0 ? verdict.carriers : [...verdict.carriers, ...fallen.map(({ carrier }) => carrier)]
  return { space, update: verdict.update, carriers, rows: draft.takeRows() }
}

export class WordsTurn implements Turn {
  readonly #table: Table
  readonly #means: Means
  readonly #writing: Writing
  #answer: ((answer: WordsVerdict | Refusal) => void) | undefined
  #judged: Judged | Refusal | undefined

  /** `answer` is called once. */
  constructor(
    table: Table,
    means: Means,
    writing: Writing,
    answer: (answer: WordsVerdict | Refusal) => void,
  ) {
    this.#table = table
    this.#means = means
    this.#writing = writing
    this.#answer = answer
  }

  decide(): readonly Row[] {
    const judged = judgeNow(this.#table, this.#means, this.#writing)
    this.#judged = judged
    return isRefusal(judged) ? [] : judged.rows
  }

  settle(failed: boolean): void {
    const judged = this.#judged
    // Also what was refused, or nothing new, was judged on what others wrote in this round.
    if (failed || judged === undefined) this.#say(refuse('not-saved'))
    else if (isRefusal(judged)) this.#say(judged)
    else this.#tell(judged)
  }

  #tell({ space, update, carriers }: Judged): void {
    const table = this.#table
    if (!update) {
      this.#say(nothingNew)
      return
    }
    table.audience.tellWords(table.toldWith(space, update), this.#writing.connection)
    for (const carrier of carriers)
      table.audience.tellWords({ space, update: carrier, receipt: table.receipt(space) })
    this.#say(recorded)
  }

  refuse(refusal: Refusal): void {
    this.#say(refusal)
  }

  #say(answer: WordsVerdict | Refusal): void {
    this.#answer?.(answer)
    this.#answer = undefined
  }
}

const nothingFallen: ReturnType<typeof followUp> = []
const nothingNew: WordsVerdict = { words: 'nothing-new' }
const recorded: WordsVerdict = { words: 'recorded' }
