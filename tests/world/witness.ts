/** Everything that passes between server and people passes the witness: it writes the trace and asks the watches. */
import type { Connection } from '@common-ground/server/room/connection'
import { secretsOf } from '@common-ground/server/room/secrets'
import type { ParticipantRecord, Row } from '@common-ground/server/store/store'
import { isSpace } from '@common-ground/shared/room/space'
import type {
  ActMessage,
  EndedTold,
  PresenceMessage,
  WentBackTold,
} from '@common-ground/shared/wire/messages'
import { BorderWatch, type Reader } from './border-watch.ts'
import { HandWatch } from './hand-watch.ts'
import type { MemoryDisk } from './memory-disk.ts'
import type { MemoryStore } from './memory-store.ts'
import { RoomReplay } from './replay.ts'
import { Sent } from './sent.ts'
import { bytesMark, type Trace, violated } from './trace.ts'
import type { ClientEnd, Question, Replies } from './world-connection.ts'

export interface WitnessNeeds {
  readonly room: string
  readonly agreement: string
  readonly disk: MemoryDisk
  readonly trace: Trace
  readonly isHonest: (participant: string) => boolean
}

type Tells = Pick<ClientEnd, 'words' | 'presence' | 'knocks' | 'notYetIn' | 'wentBack' | 'ended'>

/** The short name of someone: the part of their name that is no canary. */
const short = ({ name }: ParticipantRecord): string => name.split(' ').at(-1) ?? name

export class Witness {
  readonly #needs: WitnessNeeds
  readonly #hands: HandWatch
  readonly #borders: BorderWatch
  readonly sent = new Sent()
  /** Told everything that is told to anyone, and every answer. */
  heard: ((reader: ParticipantRecord, what: string, told: object) => void) | undefined
  #replay: RoomReplay | undefined
  /** Who has opened what, ever: presence is told of nobody else. */
  readonly #opened = new Set<string>()
  /** The first thing that went wrong where nobody could throw. */
  #found: Error | undefined
  readonly #ended = new WeakSet<Connection>()

  constructor(needs: WitnessNeeds) {
    this.#needs = needs
    const { room, agreement, isHonest } = needs
    const replay = () => this.replay
    const participants = () => [...(this.#kept()?.participants.values() ?? [])]
    this.#hands = new HandWatch({
      sent: this.sent,
      replay,
      agreement,
      participant: (id) => this.#kept()?.participants.get(id),
      secret: (name) => secretsOf(room, this.#kept()?.receiptKey ?? new Uint8Array())(name),
      isHonest,
    })
    this.#borders = new BorderWatch({
      room,
      replay,
      agreement,
      participants,
      receiptKey: () => this.#kept()?.receiptKey,
      exists: () => this.#kept() !== undefined,
    })
  }

  /** What is recorded, as the rows said. */
  get replay(): RoomReplay {
    if (!this.#replay) throw new Error('nothing is recorded yet')
    return this.#replay
  }

  /** Reads the disk: at the beginning, and when another copy was put there. */
  async readDisk(store: MemoryStore): Promise<void> {
    this.#replay = (await RoomReplay.read(store, this.#needs.room)) ?? this.#replay
  }

  note(line: string): void {
    this.#needs.trace.add(line)
  }

  bug(what: string): void {
    this.guard(() => violated(`a bug was reported: ${what}`))
  }

  /** Throws what was found since this was asked last. */
  check(): void {
    const found = this.#found
    this.#found = undefined
    if (found) throw found
  }

  appended(rows: readonly Row[]): void {
    const kinds = rows.map((row) => (row.kind === 'entry' ? row.entry.act.type : row.kind))
    this.note(`stored ${kinds.join(' ')}`)
    this.guard(() => this.#hands.appended(rows))
  }

  /** A connection of the clerk's whose every message is looked at before it goes out. */
  watch(participant: ParticipantRecord, opening: number, tells: Tells): Connection {
    const borders = this.#borders
    const reader = { participant, opening }
    const telling =
      <Told extends object>(what: string, look: (told: Told) => void, tell: (told: Told) => void) =>
      (told: Told): void => {
        const bytes =
          'update' in told && told.update instanceof Uint8Array ? ` ${bytesMark(told.update)}` : ''
        const where = 'space' in told ? ` ${String(told.space)}` : ''
        this.note(`  told ${short(participant)} ${what}${where}${bytes}`)
        this.guard(() => {
          if (this.#ended.has(connection)) violated(`${participant.id} is told ${what} after the end`)
          look(told)
        })
        this.heard?.(participant, what, told)
        tell(told)
      }
    const connection: Connection = {
      participant,
      opening,
      spaces: new Set(),
      tellWords: telling('words', (told) => borders.words(reader, told), tells.words),
      tellPresence: telling(
        'presence',
        (told) => {
          borders.presence(participant, told)
          if (!this.#opened.has(`${told.participant}/${told.space}`))
            violated(`presence of ${told.participant} in ${told.space}, which they never opened`)
        },
        tells.presence,
      ),
      tellKnocks: telling('knocks', (told) => borders.knocks(participant, told), tells.knocks),
      tellNotYetIn: telling('not-yet-in', (told) => borders.notYetIn(participant, told), tells.notYetIn),
      tellWentBack: telling(
        'went-back',
        ({ space }: WentBackTold) => borders.wentBack(participant, space),
        tells.wentBack,
      ),
      end: (told: EndedTold) => {
        this.note(`  told ${short(participant)} ended ${told.because}`)
        this.guard(() => borders.ended(reader, told))
        this.#ended.add(connection)
        tells.ended(told)
      },
    }
    return connection
  }

  gone({ participant }: Connection): void {
    this.note(`  the line of ${short(participant)} ended`)
  }

  asked({ participant }: Connection, question: Question, message: unknown): void {
    if (typeof message !== 'object' || message === null || !('space' in message)) return
    const { id } = participant
    const space = String(message.space)
    const update = 'update' in message ? message.update : undefined
    const act = question === 'act' ? (message as ActMessage) : undefined
    if (question === 'words') this.sent.words(id, space, update)
    if (act) this.sent.act(id, act)
    if (question === 'open') this.#opened.add(`${id}/${space}`)
    const about = act ? act.act.type : update instanceof Uint8Array ? bytesMark(update) : ''
    this.note(`  ${short(participant)} asks ${question} ${space} ${about}`)
  }

  presenceAsked({ participant }: Connection, { space }: PresenceMessage): void {
    this.note(`  ${short(participant)} is present in ${space}`)
  }

  answered(connection: Connection, question: Question, message: unknown, reply: Replies[Question]): void {
    const { participant } = connection
    const said = 'refused' in reply ? reply.refused : question
    this.note(`  answered ${short(participant)} ${question} ${said}`)
    this.heard?.(participant, question, reply)
    if ('refused' in reply) return
    this.guard(() => this.#look(connection, message as { space: string; update: Uint8Array }, reply))
  }

  /** An answer of the door. */
  doorAnswered(reader: ParticipantRecord | undefined, reply: object): void {
    if (reader && this.#kept()) this.guard(() => this.#borders.says(reader, JSON.stringify(reply)))
  }

  #look(
    reader: Reader,
    { space, update }: { space: string; update: Uint8Array },
    reply: Exclude<Replies[Question], { refused: string }>,
  ): void {
    if (!isSpace(space)) violated('an answer about no space')
    else if ('receipt' in reply) this.#borders.opened(reader, space, reply)
    else if ('hash' in reply) this.#borders.isEntry(reader, space, reply)
    else this.#borders.isWritten(reader, space, update)
  }

  /** The server must not stumble over a violation: it is kept, and thrown when the step is over. */
  guard(look: () => void): void {
    try {
      look()
    } catch (error) {
      this.#found ??= error instanceof Error ? error : new Error(String(error))
    }
  }

  #kept() {
    return this.#needs.disk.contents.rooms.get(this.#needs.room)
  }
}
