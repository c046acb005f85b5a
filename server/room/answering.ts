/**
 * Answers what was asked in "better for both", once the question is recorded: looks for packages away from the room's
 * turns, and tells what was found in a turn of the room, at a time that follows from the question alone.
 */
import { type AnswerBetterAct, betterLeft, isBetterOn, openQuestion } from '@common-ground/shared/acts/better'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { FoundPackage } from '@common-ground/shared/better/looks'
import { answerMs } from '@common-ground/shared/better/plan'
import { lockedOf, type SearchTask, searchTask } from '@common-ground/shared/better/task'
import { lockedNumbers } from '@common-ground/shared/numbers/side-numbers'
import { limits } from '@common-ground/shared/room/limits'
import type { Side } from '@common-ground/shared/room/side'
import { homeOf } from '@common-ground/shared/room/space'
import type { ClerkDependencies } from './clerk-needs.ts'
import type { Search } from './searching.ts'
import type { Table } from './table.ts'
import { turnByItself } from './turn-by-itself.ts'
import type { Turns } from './turns.ts'

type AnsweringNeeds = Pick<ClerkDependencies, 'searcher' | 'schedule' | 'clock' | 'chance' | 'report'>

/** A search that broke is begun anew so often; then the room says that it could not look. */
const attempts = 3
/** Until an answer that could not be recorded is tried again. */
const againMs = 2_000

/** By everything decided so far: somebody may have cancelled it, switched off or closed the room while it was looked for. */
const isAsked = ({ better, stage, destruction }: RoomState, { question }: AnswerBetterAct): boolean => {
  if (stage.stage === 'closed' || destruction.agreed) return false
  return isBetterOn(better) && openQuestion(better)?.id === question
}

/** What is being looked for. */
class Looking {
  readonly question: string
  search: Search | undefined
  wait: (() => void) | undefined
  ended = false

  constructor(question: string) {
    this.question = question
  }

  end(): void {
    this.ended = true
    this.search?.cancel()
    this.wait?.()
  }
}

export class Answering {
  readonly #table: Table
  readonly #turns: Turns
  readonly #with: AnsweringNeeds
  #looking: Looking | undefined

  constructor(table: Table, turns: Turns, needs: AnsweringNeeds) {
    this.#table = table
    this.#turns = turns
    this.#with = needs
  }

  /** After everything recorded, and on waking: begins what was asked and has no answer, and ends what nobody waits for. */
  look(): void {
    const { state } = this.#table
    const isClosed = state.stage.stage === 'closed' || state.destruction.agreed !== undefined
    const question = isClosed ? undefined : openQuestion(state.better)
    if (this.#looking?.question === question?.id) return
    this.close()
    if (!question) return
    const looking = new Looking(question.id)
    this.#looking = looking
    // From now, also after a restart: an answer that came as soon as it was found would tell how long that took.
    const waited = this.#wait(looking, answerMs(question.against.issues.length))
    void this.#answer(looking, this.#task(question.id), waited)
  }

  /** Stops looking. What was asked stays asked, and is begun anew when the room wakes. */
  close(): void {
    this.#looking?.end()
    this.#looking = undefined
  }

  #wait(looking: Looking, ms: number): Promise<void> {
    return new Promise((resolve) => {
      looking.wait = this.#with.schedule(resolve, ms)
    })
  }

  /** By numbers as they were locked, whatever was changed since. Undefined where there is nothing to look for. */
  #task(id: string): SearchTask | undefined {
    const { state, drafts } = this.#table
    const question = state.better.questions.get(id)
    const of = (side: Side) => {
      const own = drafts.of(homeOf[side]).recordedState
      const numbers = lockedNumbers(own)
      return numbers && lockedOf(numbers, own.numbers.locked ?? {})
    }
    const [a, b] = [of('a'), of('b')]
    const wanted = Math.min(limits.better.perAnswer, betterLeft(state.better).packages)
    return question && a && b ? searchTask(state, question.against, { a, b }, wanted) : undefined
  }

  async #answer(looking: Looking, task: SearchTask | undefined, waited: Promise<void>): Promise<void> {
    const [packages] = await Promise.all([task ? this.#found(looking, task) : [], waited])
    const act: AnswerBetterAct = {
      type: 'answer-better',
      question: looking.question,
      packages: packages ?? [],
      ...(packages ? {} : { failed: true }),
    }
    while (!looking.ended && !(await this.#tell(act))) await this.#wait(looking, againMs)
  }

  /** Undefined when it could not be done, however often it was tried. */
  async #found(looking: Looking, task: SearchTask): Promise<readonly FoundPackage[] | undefined> {
    const { searcher, report } = this.#with
    // Drawn from the question: begun anew after a crash, it finds the same.
    const seed = this.#table.secret(`better for both: ${looking.question}`)
    for (let attempt = 1; attempt <= attempts && !looking.ended; attempt += 1)
      try {
        looking.search = searcher.search(task, seed)
        return await looking.search.found
      } catch (error) {
        report('search-broken', error)
      }
    return undefined
  }

  /** Whether it is settled: told, or not asked any more. */
  async #tell(act: AnswerBetterAct): Promise<boolean> {
    const { clock, chance } = this.#with
    const due = (joint: RoomState) => (isAsked(joint, act) ? act : undefined)
    const turn = turnByItself(this.#table, { due, now: clock, chance })
    return (await this.#turns.take({ id: this.#table.room.id }, turn)) === 'settled'
  }
}
