/** What must hold when nothing is on its way any more: copies, ledgers, texts, knocks, the live room, and the end of it. */
import { createPublicKey, verify } from 'node:crypto'
import { agreedNames } from '@common-ground/shared/acts/glossary'
import { answersDoorFor, doorSpaces, isSeated } from '@common-ground/shared/acts/seats'
import { canonicalJson, checkChain } from '@common-ground/shared/ledger/chain'
import { emptyRoom, foldAll } from '@common-ground/shared/ledger/fold'
import type { Standing } from '@common-ground/shared/room/participant'
import { spaces } from '@common-ground/shared/room/space'
import { lettersOf } from '@common-ground/shared/room/text'
import type { Backups } from './backups.ts'
import type { Cast } from './cast.ts'
import { mustEqual } from './documents.ts'
import { holds } from './facts.ts'
import { liveMustEqual } from './live-room.ts'
import { nothingByHalf, offersSay } from './offer-watch.ts'
import type { Seated } from './person.ts'
import { RoomReplay } from './replay.ts'
import type { Setting } from './setting.ts'
import type { Sitting } from './tab.ts'
import { violated } from './trace.ts'
import { shows, standsIn, type Typed } from './typed.ts'

/** Every space of every joint room there has been. */
const volumesUpTo = (newest: number) =>
  Array.from({ length: newest }, (_, before) =>
    spaces.map((space) => ({ space, opening: before + 1 })),
  ).flat()

export class SettledChecks {
  readonly #setting: Setting
  readonly #cast: Cast
  readonly #backups: Backups

  constructor(setting: Setting, cast: Cast, backups: Backups) {
    this.#setting = setting
    this.#cast = cast
    this.#backups = backups
  }

  async run(pass: (ms: number) => Promise<void>): Promise<void> {
    if (!this.#setting.exists) return this.#destroyed()
    await this.#replays()
    this.#names()
    nothingByHalf(this.#setting.witness.replay.joint)
    for (const seated of this.#inside()) this.#copies(seated)
    for (const person of this.#cast.honest)
      for (const tab of person.tabs)
        for (const sitting of tab.past) this.#texts(person.label, sitting, sitting === tab.sitting)
    this.#gone()
    this.#losses()
    await liveMustEqual(this.#setting, pass)
  }

  /** Everyone whose page says that it is in the room. */
  #inside(): readonly Seated[] {
    return this.#cast
      .seated()
      .filter(({ sitting: { session } }) => !session.ended() && session.connection().link === 'online')
  }

  /** A phrase leads to one agreed name at most, and no agreed name is itself a phrase to be replaced. */
  #names(): void {
    const names = agreedNames(this.#setting.witness.replay.joint.glossary)
    const texts = names.flatMap(({ name, instead }) => [name, ...instead].map(lettersOf))
    if (new Set(texts).size !== texts.length) violated(`agreed names clash: ${texts.join(', ')}`)
  }

  /** The rows as they came, and the disk read afresh, are the same; so are their chains. */
  async #replays(): Promise<void> {
    const { store, record, witness } = this.#setting
    const fresh = await RoomReplay.read(store, record.id)
    if (!fresh) return violated('the room is gone')
    if (fresh.opening !== witness.replay.opening) violated('another joint room is the newest on the disk')
    for (const { space, opening } of volumesUpTo(fresh.opening)) {
      const { doc, entries } = fresh.of(space, opening)
      mustEqual(space, doc, witness.replay.of(space, opening).doc, 'the disk', 'what was recorded')
      const chain = checkChain(entries)
      if (!chain.whole) violated(`the chain of ${space} breaks at ${chain.at}: ${chain.because}`)
      const shown = JSON.stringify(doc.getArray('ledger').toArray())
      if (shown !== JSON.stringify(entries)) violated(`the ledger in ${space} is not the one beside it`)
    }
    return undefined
  }

  #copies({ person, sitting: { session, opened } }: Seated): void {
    const { replay } = this.#setting.witness
    for (const space of opened) {
      const one = session.space(space)
      if (!one.document.isOpen()) violated(`${person.label} is online and ${space} is not open`)
      mustEqual(space, one.document.doc(), replay.of(space).doc, `the copy of ${person.label}`, 'the room')
      if (one.state().head !== replay.of(space).state.head)
        violated(`${person.label} reads the ledger of ${space} up to ${one.state().length}`)
      const broken = one.ledgerBroken()
      if (broken && this.#setting.restored === 0) violated(`${person.label} sees a broken ledger of ${space}`)
    }
    const now = this.#setting.clock.now
    if (offersSay(session.state(), now) !== offersSay(foldAll(emptyRoom, replay.of('joint').entries), now))
      violated(`${person.label} reads other offers, or another end of them, than were recorded`)
    const knocking = this.#knocking(session.you.standing)
    const told = session.knocks().map(({ participant }) => participant)
    if ([...told].sort().join() !== [...knocking].sort().join())
      violated(`${person.label} is told of the knocks ${told.join()}, waiting are ${knocking.join()}`)
    const holding = this.#holdingAChair()
    const arriving = session.notYetIn().map(({ id }) => id)
    if ([...arriving].sort().join() !== [...holding].sort().join())
      violated(`${person.label} is told that ${arriving.join()} hold chairs, and those are ${holding.join()}`)
  }

  /** Who was first on a link and has not come in. */
  #holdingAChair(): readonly string[] {
    const { people, seats } = this.#setting.witness.replay.joint
    return this.#participants()
      .filter(({ id, first }) => first && !people.has(id) && !seats.gone.has(id))
      .map(({ id }) => id)
  }

  #participants() {
    const room = this.#setting.disk.contents.rooms.get(this.#setting.record.id)
    return [...(room?.participants.values() ?? [])]
  }

  #knocking(who: Standing): readonly string[] {
    const { replay } = this.#setting.witness
    return this.#participants()
      .filter(({ id, first, standing }) => {
        const waits = !replay.joint.seats.gone.has(id) && !isSeated(replay.joint, id, first)
        const away = doorSpaces(standing).some((space) => replay.of(space).state.seats.turnedAway.has(id))
        return waits && !away && answersDoorFor(replay.joint, who, standing)
      })
      .map(({ id }) => id)
  }

  /** What someone typed is in the room, was deleted, or is set aside on their page while that is open. */
  #texts(label: string, { session, opening, typed, restored }: Sitting, isOpen: boolean): void {
    const { replay } = this.#setting.witness
    const kept = session.setAside()
    const isKept = ({ space, text }: Typed) =>
      kept.some((one) => one.space === space && standsIn(text, one.text))
    for (const one of typed.all) {
      if (replay.has(opening) && holds(replay.of(one.space, opening).doc, [one.stretch])) continue
      // Whoever was not in the room any more when the store went back could not offer their words again.
      const wasOver = this.#setting.restored > 0 && session.connection().link === 'refused'
      const mayBeLost = isOpen
        ? one.deleted || one.shownAgain || isKept(one) || wasOver || this.#isShown(one)
        : !one.recorded || restored !== this.#setting.restored
      if (!mayBeLost) {
        const { client, from, to } = one.stretch
        const how = isOpen ? 'open' : 'closed'
        violated(
          `what ${label} typed in ${one.space} on a page that is ${how} is nowhere: ${one.text} (${client}:${from}-${to})`,
        )
      }
    }
  }

  /** Words that were lost may be in the room again by another's hand: what is shown again is not kept. */
  #isShown({ space, text }: Typed): boolean {
    const { doc } = this.#setting.witness.replay.of(space)
    return this.#setting.restored > 0 && shows(doc, space, text)
  }

  /** Nobody whose seat is gone is in the room. */
  #gone(): void {
    const { gone } = this.#setting.witness.replay.joint.seats
    for (const { person, sitting } of this.#inside())
      if (gone.has(sitting.session.you.id)) violated(`${person.label} is gone and online`)
    for (const { label, participant, hand } of this.#cast.hostile)
      if (participant !== undefined && gone.has(participant) && hand?.online)
        violated(`${label} is gone and online`)
  }

  /** R12: whose page showed entries that are gone is shown which, and everybody in that space that there was a loss. */
  #losses(): void {
    const inside = this.#inside()
    for (const { sitting, space, entries } of this.#backups.losses) {
      if (!inside.some((one) => one.sitting === sitting)) continue
      const shown = new Set(sitting.session.lostEntries(space).map(({ hash }) => hash))
      // The same act again, at a moment that did not move on: the very same entry, recorded once more.
      const again = new Set(this.#setting.witness.replay.of(space).entries.map(({ hash }) => hash))
      if (entries.some(({ hash }) => !shown.has(hash) && !again.has(hash)))
        violated(`entries of ${space} are gone and not shown as lost`)
      for (const { person, sitting: other } of inside)
        if (other.opened.has(space) && !other.session.wentBack().some((loss) => loss.space === space))
          violated(`${person.label} is not told that ${space} went back`)
    }
  }

  async #destroyed(): Promise<void> {
    const { store, record } = this.#setting
    const certificate = await store.certificate(record.id)
    if (!certificate) return violated('a room is gone without a certificate')
    const { signature, ...signed } = certificate
    const der = Buffer.concat([
      Buffer.from('302a300506032b6570032100', 'hex'),
      Buffer.from(signed.publicKey, 'base64'),
    ])
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
    if (!verify(null, Buffer.from(canonicalJson(signed)), key, Buffer.from(signature, 'base64')))
      violated('the certificate is not signed')
    for (const { person } of this.#inside()) violated(`${person.label} is in a room that was destroyed`)
    return undefined
  }
}
