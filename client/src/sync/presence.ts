/** Presence in the shape an editor's caret plugin expects of an awareness: own whereabouts out, others' in. */
import type { Standing } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import type { PresenceTold, Whereabouts } from '@common-ground/shared/wire/messages'
import type * as Y from 'yjs'
import { standsInText } from './cursor-check.ts'
import { Listeners } from './listeners.ts'
import { OwnWhereabouts } from './own-whereabouts.ts'
import { type Here, type Present, Roster, type Who } from './roster.ts'
import type { Schedule } from './surroundings.ts'

export type { Here, Present } from './roster.ts'

export interface CaretState {
  readonly user: { readonly name: string; readonly color: string; readonly standing: Standing }
  readonly cursor?: NonNullable<Whereabouts['cursor']>
}

export interface PresenceNeeds {
  readonly space: Space
  readonly you: string
  readonly doc: Y.Doc
  readonly schedule: Schedule
  /** Null: this connection only watches from now on. */
  readonly send: (at: Whereabouts | null) => void
  /** Looks a participant up in the ledger; undefined for someone who is not in it yet, or gone. */
  readonly who: Who
}

export type AwarenessEvent = 'change' | 'update'
export interface AwarenessChange {
  readonly added: readonly number[]
  readonly updated: readonly number[]
  readonly removed: readonly number[]
}
export type AwarenessListener = (change: AwarenessChange, origin: unknown) => void

/** The caret plugin takes six-digit colours only, so these cannot be CSS variables. */
const colors = {
  a: '#2d5fa3',
  b: '#985a14',
  mediator: '#67588f',
  observer: '#5f6571',
} as const satisfies Record<Standing, string>

const noChange: AwarenessChange = { added: [], updated: [], removed: [] }

/** Who someone is comes from the ledger, looked up by participant; a message says only where they are. */
export class Presence {
  readonly #needs: PresenceNeeds
  readonly #listeners = new Listeners()
  readonly subscribe = this.#listeners.subscribe
  readonly #awareness = { change: new Set<AwarenessListener>(), update: new Set<AwarenessListener>() }
  readonly #roster: Roster
  readonly #own: OwnWhereabouts
  readonly #states = new Map<number, CaretState>()
  #doc: Y.Doc
  #opened = false
  /** The space is open only to know of it: nobody is told that someone came in. */
  #away = false

  constructor(needs: PresenceNeeds) {
    this.#needs = needs
    this.#doc = needs.doc
    this.#roster = new Roster(needs.who)
    this.#own = new OwnWhereabouts(needs.schedule, (at) => {
      if (!this.#away) needs.send(at)
    })
    this.#refresh()
  }

  get doc(): Y.Doc {
    return this.#doc
  }

  get clientID(): number {
    return this.#doc.clientID
  }

  /** Own and others' carets by client id, as the caret plugin reads them. */
  get states(): Map<number, CaretState> {
    return this.getStates()
  }

  /** Judged each time it is asked: a cursor may be told before the words it stands in have come. */
  getStates(): Map<number, CaretState> {
    this.#judge()
    return this.#states
  }

  getLocalState(): CaretState | null {
    return this.getStates().get(this.clientID) ?? null
  }

  /** Takes `cursor` only: whatever a plugin says of the user is not believed, here or on the wire. */
  setLocalStateField(field: string, value: unknown): void {
    if (field === 'cursor' && this.#own.setCursor(value)) this.#ownMoved()
  }

  setLocalState(state: { readonly cursor?: unknown } | null): void {
    this.setLocalStateField('cursor', state?.cursor)
  }

  on(event: AwarenessEvent, listener: AwarenessListener): void {
    this.#awareness[event].add(listener)
  }

  off(event: AwarenessEvent, listener: AwarenessListener): void {
    this.#awareness[event].delete(listener)
  }

  /** Every connection that is here and which card it is in, this one first. */
  people(): readonly Present[] {
    return this.#roster.people
  }

  /** Every participant who is here and known, once each. */
  here(): readonly Here[] {
    return this.#roster.here
  }

  whereabouts(at: Whereabouts): void {
    if (this.#own.move(at)) this.#ownMoved()
  }

  get away(): boolean {
    return this.#away
  }

  /** Before it is opened. */
  stayAway(): void {
    this.#away = true
  }

  /** Whoever stayed away comes in. */
  come(): void {
    if (!this.#away) return
    this.#away = false
    if (this.#opened) this.#own.tell()
  }

  /** Whoever was in it goes out, and goes on knowing of it: for its people they are not there any more. */
  go(): void {
    if (this.#away) return
    this.#away = true
    this.#own.move({})
    this.#own.rest()
    if (this.#opened) this.#needs.send(null)
  }

  /** The document has another identity: cursors in the old one mean nothing any more. */
  bind(doc: Y.Doc): void {
    this.#doc = doc
    this.#own.setCursor(undefined)
    this.#changed(noChange)
  }

  /** The room answered `open` and said who is present. It knows nothing of this connection yet. */
  opened(present: readonly PresenceTold[]): void {
    const before = this.#roster.others()
    this.#roster.clear()
    for (const told of present) this.#roster.hear(told)
    const removed = before.filter((id) => !this.#roster.has(id))
    const added = this.#roster.others().filter((id) => !before.includes(id))
    this.#changed({ added, updated: before.filter((id) => !removed.includes(id)), removed })
    this.#opened = true
    if (!this.#away) this.#own.tell()
  }

  told(told: PresenceTold): void {
    const kind = told.at === null ? 'removed' : this.#roster.has(told.clientId) ? 'updated' : 'added'
    this.#roster.hear(told)
    this.#changed({ ...noChange, [kind]: [told.clientId] })
  }

  /** Without a connection nobody is known to be here. */
  cut(): void {
    this.#opened = false
    const removed = this.#roster.others()
    this.#roster.clear()
    this.#own.rest()
    this.#changed({ ...noChange, removed })
  }

  /** The ledger may know other people now. */
  peopleChanged(): void {
    this.#changed(noChange)
  }

  leave(): void {
    this.#own.rest()
  }

  #changed(change: AwarenessChange): void {
    this.#refresh()
    for (const listener of [...this.#awareness.change]) listener(change, 'room')
    this.#updated(change, 'room')
  }

  /** No `change`: nobody draws their own caret, and redrawing every editor at each own keystroke would be felt. */
  #ownMoved(): void {
    this.#refresh()
    this.#updated({ ...noChange, updated: [this.clientID] }, 'local')
  }

  #updated(change: AwarenessChange, origin: string): void {
    for (const listener of [...this.#awareness.update]) listener(change, origin)
    this.#listeners.tell()
  }

  #refresh(): void {
    this.#roster.refresh({ participant: this.#needs.you, clientId: this.clientID, at: this.#own.at })
  }

  #judge(): void {
    this.#states.clear()
    for (const { participant, clientId, at } of this.#roster.people) {
      const known = this.#needs.who(participant)
      if (!known) continue
      const user = { name: known.name, color: colors[known.standing], standing: known.standing }
      const cursor = at.cursor && standsInText(this.#needs.space, this.#doc, at) ? { cursor: at.cursor } : {}
      this.#states.set(clientId, { user, ...cursor })
    }
  }
}
