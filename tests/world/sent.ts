/** What everyone has sent on their own connections, as it arrived at the server: whose hand anything can be of. */
import { asAsked } from '@common-ground/shared/acts/sent'
import { canonicalJson } from '@common-ground/shared/ledger/chain'
import type { ActMessage } from '@common-ground/shared/wire/messages'
import { factsOrNone, type Stretch } from './facts.ts'

export class Sent {
  /** By participant, space and client id: the first clock nobody has sent there yet. */
  readonly #words = new Map<string, number>()
  /** By participant and space: every act under its id. */
  readonly #acts = new Map<string, Set<string>>()
  /** Texts of goals somebody said they had on screen, when they endorsed. */
  readonly #endorsed = new Set<string>()

  words(by: string, space: string, update: unknown): void {
    for (const { client, to } of factsOrNone(update)?.structs ?? []) {
      const key = `${by}/${space}/${client}`
      this.#words.set(key, Math.max(to, this.#words.get(key) ?? 0))
    }
  }

  act(by: string, { space, id, act }: ActMessage): void {
    const key = `${by}/${space}/${id}`
    const known = this.#acts.get(key) ?? new Set()
    known.add(canonicalJson(asAsked(id, act)))
    this.#acts.set(key, known)
  }

  /** Said by an honest hand as it endorses: this text was on its screen. */
  sawText(by: string, goal: string, hash: string): void {
    this.#endorsed.add(`${by}/${goal}/${hash}`)
  }

  hasSentWords(by: string, space: string, { client, to }: Stretch): boolean {
    return (this.#words.get(`${by}/${space}/${client}`) ?? 0) >= to
  }

  hasSentAct(by: string, space: string, id: string, act: object): boolean {
    return this.#acts.get(`${by}/${space}/${id}`)?.has(canonicalJson(act)) ?? false
  }

  hadOnScreen(by: string, goal: string, hash: string): boolean {
    return this.#endorsed.has(`${by}/${goal}/${hash}`)
  }
}
