/** Watches every row that gets into the store: nobody's hand is forged, nobody writes where they may not, chains are whole. */
import type { EntryRow, ParticipantRecord, Row, WordsRow } from '@common-ground/server/store/store'
import type { RecordedAct } from '@common-ground/shared/acts/act'
import { asSent } from '@common-ground/shared/acts/as-sent'
import { openRound } from '@common-ground/shared/acts/bidding'
import { hasConsented } from '@common-ground/shared/acts/consent'
import { placedIn } from '@common-ground/shared/acts/own-bids'
import { type OpenAfreshAct, openAfresh, opensAfreshFor } from '@common-ground/shared/acts/reopening'
import { isSeated } from '@common-ground/shared/acts/seats'
import type { RecordedChangeWording } from '@common-ground/shared/acts/wording'
import { goalHash } from '@common-ground/shared/documents/goal-words'
import { goalsOf, goalWords } from '@common-ground/shared/documents/goals'
import { canonicalJson, chainStart, hashOf } from '@common-ground/shared/ledger/chain'
import type { Entry, PersonsEntry, RoomsEntry } from '@common-ground/shared/ledger/entry'
import { whatFollows } from '@common-ground/shared/ledger/following'
import { actAccess } from '@common-ground/shared/room/access'
import { actSpaces } from '@common-ground/shared/room/act-spaces'
import { isRenewed } from '@common-ground/shared/room/space'
import { watchAnswer } from './better-watch.ts'
import { factsOf } from './facts.ts'
import { watchOffers } from './offer-watch.ts'
import { type Hand, PlaceRules } from './place-rules.ts'
import { accessOf, type RoomReplay } from './replay.ts'
import type { Sent } from './sent.ts'
import { violated } from './trace.ts'

export interface HandWatchNeeds {
  readonly sent: Sent
  readonly replay: () => RoomReplay
  /** Hash of the agreement in force. */
  readonly agreement: string
  readonly participant: (id: string) => ParticipantRecord | undefined
  /** What the room keeps for itself under a name. */
  readonly secret: (name: string) => string
  /** Whether someone is one of the honest: those say what they had on screen. */
  readonly isHonest: (participant: string) => boolean
}

export class HandWatch {
  readonly #needs: HandWatchNeeds
  /** Who wrote the last words. */
  #wrote: string | null = null

  constructor(needs: HandWatchNeeds) {
    this.#needs = needs
  }

  /** Rows that are on the disk now, in the order in which they were decided. */
  appended(rows: readonly Row[]): void {
    const replay = this.#needs.replay()
    replay.before = replay.joint
    for (const [at, row] of rows.entries()) {
      if (row.kind === 'words') this.#words(row)
      if (row.kind === 'entry') this.#entry(row)
      if (row.kind === 'seats-gone' && !this.#says(rows[at - 1], row.participant))
        violated(`the seats of ${row.participant} are gone without an entry`)
    }
  }

  /** Whether a row is the entry after which someone's seats are gone. */
  #says(row: Row | undefined, participant: string): boolean {
    if (row?.kind !== 'entry') return false
    const { act, by } = row.entry
    return act.type === 'leave'
      ? by === participant
      : act.type === 'remove' && act.participant === participant
  }

  #words(row: WordsRow): void {
    const { by, space } = row
    this.#wrote = by
    const writer = this.#known(by)
    const { joint } = this.#needs.replay()
    const access = accessOf(joint, this.#needs.agreement, writer, space)
    if (access !== 'write') violated(`words of ${writer.id} in ${space}, which they may ${access}`)
    for (const stretch of factsOf(row.update).structs)
      if (!this.#needs.sent.hasSentWords(writer.id, space, stretch))
        violated(`words in ${space} as ${writer.id}, who never sent them`)
    this.#apply(row, writer.standing)
  }

  #apply({ space, opening, update, newClients, by, position }: WordsRow, hand: Hand): void {
    const replays = this.#needs.replay()
    if (opening !== (isRenewed(space) ? replays.opening : 1))
      violated(`a row of ${space} of the joint room ${opening}, where ${replays.opening} is the newest`)
    const replay = replays.of(space)
    if (position !== replay.length)
      violated(`position ${position} of ${space} after ${replay.length} updates`)
    for (const client of newClients) {
      if (replay.clients.has(client)) violated(`client id ${client} of ${space} is bound twice`)
      replay.clients.set(client, by)
    }
    for (const { client } of factsOf(update).structs) {
      const owner = replay.clients.get(client)
      if (owner !== by) violated(`words in ${space} by ${by} under the client id of ${owner}`)
    }
    replay.apply(update, (transaction) => {
      const breach = new PlaceRules(space, transaction, hand).breach()
      if (breach) violated(`in ${space}: ${breach}`)
    })
    const { pendingStructs, pendingDs } = replay.doc.store
    if (pendingStructs || pendingDs) violated(`something of ${space} is pending in the log`)
  }

  #entry({ entry, carrier }: EntryRow): void {
    const { space, act } = entry
    if (act.type === 'open-afresh') this.#openedAfresh(act)
    const replay = this.#needs.replay().of(space)
    if (carrier.by !== null) violated(`an entry of ${space} carried by ${carrier.by}`)
    this.#chained(entry, replay.entries)
    if (entry.standing === 'room') this.#ofTheRoom(entry)
    else this.#ofSomeone(entry)
    this.#apply(carrier, 'server')
    const last = replay.doc.getArray<Entry>('ledger').toArray().at(-1)
    if (last?.hash !== entry.hash) violated(`the carrier of an entry of ${space} does not hold it`)
    replay.seal(entry)
  }

  /** Only when both sides have let somebody in who is not to read, and saying what became of the room. */
  #openedAfresh(act: OpenAfreshAct): void {
    const replay = this.#needs.replay()
    if (!opensAfreshFor(replay.joint)) violated('the joint room is opened afresh for nobody')
    if (canonicalJson(act) !== canonicalJson(openAfresh(replay.joint)))
      violated('what the joint room is opened with is not what it came to')
    replay.openAfresh()
  }

  #ofSomeone(entry: PersonsEntry): void {
    const { space, id, by, act } = entry
    const actor = this.#known(by)
    if (actor.standing !== entry.standing) violated(`an entry of ${by} with another standing`)
    const sent = asSent(act)
    if (sent && !this.#needs.sent.hasSentAct(by, space, id, sent))
      violated(`an entry by ${by}, who never sent that act`)
    if (act.type === 'change-wording') this.#followsFromWords(act, by)
    else this.#permitted(act, entry, actor)
    this.#aboutGoals(entry)
    watchOffers(this.#needs.replay().joint, entry)
    this.#aboutBids(entry)
  }

  /** The room itself does what follows from the entries before it, and nothing else. */
  #ofTheRoom({ act, space }: RoomsEntry): void {
    const replay = this.#needs.replay()
    if (act.type === 'open-afresh') return
    if (act.type === 'renew-numbers') {
      if (replay.opening === 1 || replay.joint.length !== 1)
        violated('numbers are renewed in a room that goes on')
      return
    }
    if (act.type === 'answer-better') {
      watchAnswer((one) => replay.of(one).state, act)
      return
    }
    // The name of a draw is chance: whatever it is, the rest follows from it.
    const newId = () => (act.type === 'open-bid-round' ? act.draw : '')
    const { secret } = this.#needs
    const due = whatFollows((one) => replay.of(one).state, {
      chance: { newId, below: () => 0, deck: [] },
      secret,
      // Nobody in these worlds carries anything over.
      archived: () => undefined,
      // Nor does anybody sign anything.
      agreement: () => '',
      cause: { because: 'ledger' },
    })
    if (due?.space !== space || due.act.type !== act.type)
      violated(`${act.type} by the room, which was not due`)
    // The cards that are dealt are drawn by lot.
    else if (act.type !== 'deal-cards' && canonicalJson(act) !== canonicalJson(due.act))
      violated(`${act.type} by the room says something else than is due`)
  }

  #chained({ hash, ...entry }: Entry, before: readonly Entry[]): void {
    const last = before.at(-1)
    if (entry.seq !== before.length) violated(`seq ${entry.seq} after ${before.length} entries`)
    if (entry.prev !== (last?.hash ?? chainStart)) violated(`entry ${entry.seq} does not hold on to the last`)
    if (hashOf(entry) !== hash) violated(`entry ${entry.seq} has another hash`)
    if (last && entry.at < last.at) violated(`entry ${entry.seq} is older than the one before`)
    if (before.some(({ id }) => id === entry.id)) violated(`the act ${entry.id} is recorded twice`)
  }

  #permitted(
    act: Exclude<RecordedAct, RecordedChangeWording>,
    { space, by, standing }: PersonsEntry,
    actor: ParticipantRecord,
  ): void {
    const { joint } = this.#needs.replay()
    if (joint.destruction.agreed !== undefined) violated(`${act.type} in a room that ended`)
    if (!isSeated(joint, by, actor.first)) violated(`${act.type} of someone without a seat`)
    if (act.type !== 'consent' && !hasConsented(joint.people, by, this.#needs.agreement))
      violated(`${act.type} before consent`)
    const may = actAccess[act.type][standing]
    if (!actSpaces[act.type][space] || may === 'never') violated(`${act.type} by ${standing} in ${space}`)
    if (may === 'until-closed' && joint.stage.stage === 'closed') violated(`${act.type} in a closed room`)
    if (act.type === 'accept' && !joint.people.get(by)?.authority) violated('accepted without authority')
  }

  /** Right after the words that took endorsed words away, by whoever wrote those. */
  #followsFromWords({ goal, from, removed }: RecordedChangeWording, by: string): void {
    const { joint, of } = this.#asReplayed()
    if (by !== this.#wrote) violated(`${by} changed the wording, and ${this.#wrote} wrote last`)
    const made = joint.endorsements.get(goal)
    if (made?.a?.text !== from && made?.b?.text !== from) violated('a changed wording nobody had endorsed')
    const words = goalWords(goalsOf(of.doc).get(goal))
    if ((words === undefined) !== (removed === true))
      violated('a removed card is there, or a changed one is not')
    if (words && goalHash(words) === from) violated('a changed wording that says the same')
  }

  #asReplayed() {
    const replay = this.#needs.replay()
    return { joint: replay.joint, of: replay.of('joint') }
  }

  /** An endorsement is of the words as they stand, and of words its maker had on screen. */
  #aboutGoals({ act, by }: PersonsEntry): void {
    if (act.type !== 'endorse') return
    const words = goalWords(goalsOf(this.#needs.replay().of('joint').doc).get(act.goal))
    if (!words || goalHash(words) !== act.text) violated('an endorsement of words that do not stand there')
    if (this.#needs.isHonest(by) && !this.#needs.sent.hadOnScreen(by, act.goal, act.text))
      violated('an endorsement of words its maker did not have on screen')
  }

  /** One bid of a side for the round that is open, by someone who may commit for it. */
  #aboutBids({ act, by, space }: PersonsEntry): void {
    if (act.type !== 'place-bid') return
    const replay = this.#needs.replay()
    const { joint } = replay
    const bidding = joint.biddings.get(act.bidding)
    if (!bidding || openRound(bidding)?.round !== act.round) violated('a bid in no open round')
    if (placedIn(replay.of(space).state, act.bidding, act.round)) violated('a second bid in a round')
    if (!joint.people.get(by)?.authority) violated('a bid without authority')
  }

  #known(id: string | null): ParticipantRecord {
    const participant = id === null ? undefined : this.#needs.participant(id)
    return participant ?? violated(`something by ${id}, who is nobody here`)
  }
}
