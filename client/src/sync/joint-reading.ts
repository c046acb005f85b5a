/** What the joint document says: its ledger folded, its goal cards, and who the ledger knows. */
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { ChainCheck } from '@common-ground/shared/ledger/chain'
import type * as Y from 'yjs'
import { GoalBoard, type GoalCard } from './goal-board.ts'
import { LedgerReader } from './ledger-reader.ts'

export interface JointReadingNeeds {
  readonly room: string
  readonly doc: Y.Doc
  readonly changed: () => void
  /** The ledger knows other people, or other names, than before. */
  readonly peopleChanged: () => void
}

export class JointReading {
  readonly #needs: JointReadingNeeds
  readonly #ledger: LedgerReader
  readonly #board: GoalBoard
  #people: RoomState['people']

  constructor(needs: JointReadingNeeds) {
    this.#needs = needs
    this.#ledger = new LedgerReader(needs.room, needs.doc, () => this.#ledgerChanged())
    this.#board = new GoalBoard(needs.doc, needs.changed)
    this.#people = this.state().people
  }

  state(): RoomState {
    return this.#ledger.state()
  }

  broken(): ChainCheck | undefined {
    return this.#ledger.broken()
  }

  /** The goal cards in order; the same array while nothing changed. */
  goals(): readonly GoalCard[] {
    return this.#board.cards(this.state().endorsements)
  }

  /** Reads from this document from now on. */
  attach(doc: Y.Doc): void {
    this.#board.attach(doc)
    this.#ledger.attach(doc)
    this.#ledgerChanged()
  }

  leave(): void {
    this.#ledger.leave()
    this.#board.leave()
  }

  #ledgerChanged(): void {
    const { people } = this.state()
    const known = this.#people
    this.#people = people
    if (people !== known) this.#needs.peopleChanged()
    this.#needs.changed()
  }
}
