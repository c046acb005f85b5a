/** The messages on a socket: one declaration each is its type, its check and its documentation. */
import Type, { type Static } from 'typebox'
import { Act } from '../acts/act.ts'
import { Hash, Identifier } from '../acts/identifier.ts'
import type { Certificate } from '../room/certificate.ts'
import type { Participant, Standing } from '../room/participant.ts'
import type { RefusalReply } from '../room/refusal.ts'
import type { Side } from '../room/side.ts'
import type { Space } from '../room/space.ts'
import { Secret } from './http.ts'

/** Binary data: a Uint8Array on both ends (parser.ts). */
const Bytes = Type.Refine(
  Type.Unsafe<Uint8Array>({}),
  (value) => value instanceof Uint8Array,
  () => 'bytes',
)

/** The handshake of a socket (socket.io `auth`, never part of the address). */
export const Hello = Type.Object(
  {
    protocol: Type.Integer(),
    room: Identifier,
    seat: Secret,
    /** Which joint room its page is of, as the door said: words for one that has ended must not come into the next. */
    opening: Type.Integer({ minimum: 1 }),
  },
  { additionalProperties: false },
)
export type Hello = Static<typeof Hello>

const SpaceName = Type.String({ maxLength: 32 })

/**
 * What the server says was recorded of a space at some moment, and can recognise as its own: with it a client can show a
 * store that came back older than what people saw.
 */
export const Receipt = Type.Object(
  {
    /** How many updates the document's log had. */
    position: Type.Integer({ minimum: 0 }),
    /** How many entries the ledger had, and the hash of the last. */
    seq: Type.Integer({ minimum: 0 }),
    head: Hash,
    /** HMAC-SHA-256 of room, space and the above under a key derived from the room's. */
    mac: Hash,
  },
  { additionalProperties: false },
)
export type Receipt = Static<typeof Receipt>

/** `open`: start or resume reading a space. The state vector says what the client already has. */
export const OpenMessage = Type.Object(
  {
    space: SpaceName,
    stateVector: Bytes,
    clientId: Type.Integer({ minimum: 0, maximum: 0xffff_ffff }),
    /** The last receipt this client was shown for this space. */
    seen: Type.Optional(Receipt),
    /** Only to know of it: nobody is told that someone came in, before they say where they are. */
    watching: Type.Optional(Type.Literal(true)),
    /** It can unpack the words of a whole document. */
    unpacks: Type.Optional(Type.Literal(true)),
  },
  { additionalProperties: false },
)
export type OpenMessage = Static<typeof OpenMessage>

export interface Opened {
  /** Everything the client lacks, as one Yjs update. */
  readonly words: Uint8Array
  /** The words are the whole document in Yjs' second encoding, deflated (raw, without a header). */
  readonly packed?: true
  /** What the server has: the client answers with what lies beyond it. */
  readonly stateVector: Uint8Array
  readonly present: readonly PresenceTold[]
  readonly receipt: Receipt
  /** Times the store came back older than what someone had seen of this space. */
  readonly wentBack: readonly WentBack[]
}

/** The store once held more than it does now: until `seen` something was recorded of which only `kept` was left. */
export interface WentBack {
  /** When it was noticed, ms since 1970. */
  readonly at: number
  readonly seen: { readonly position: number; readonly seq: number; readonly head: string }
  readonly kept: { readonly position: number; readonly seq: number; readonly head: string }
}

/** `words`: one Yjs update (v1) for one space, at most `limits.updateBytes`. The answer is a verdict. */
export const WordsMessage = Type.Object({ space: SpaceName, update: Bytes }, { additionalProperties: false })
export type WordsMessage = Static<typeof WordsMessage>

export interface WordsVerdict {
  readonly words: 'recorded' | 'nothing-new'
}

/** `words` from the server: recorded words of others, or an entry of the ledger. */
export interface WordsTold {
  readonly space: Space
  readonly update: Uint8Array
  /** With an entry of the ledger, and now and then. */
  readonly receipt?: Receipt
}

/** `act`: one act. Sending it again with the same id is harmless. */
export const ActMessage = Type.Object(
  { space: SpaceName, id: Identifier, act: Act },
  { additionalProperties: false },
)
export type ActMessage = Static<typeof ActMessage>

export interface ActRecorded {
  readonly seq: number
  readonly hash: string
  readonly at: number
}

const clock = Type.Object(
  { client: Type.Integer({ minimum: 0 }), clock: Type.Integer({ minimum: 0 }) },
  { additionalProperties: false },
)
const side = Type.Optional(Type.Integer({ minimum: -1, maximum: 1 }))
const nothing = Type.Optional(Type.Null())

/**
 * A Yjs relative position as JSON: beside an item, or at an end of a type inside the document. A position that names
 * neither cannot be resolved, and one that names a root by its name would make that root.
 */
const Position = Type.Union([
  Type.Object(
    { item: clock, type: Type.Optional(Type.Union([clock, Type.Null()])), tname: nothing, assoc: side },
    { additionalProperties: false },
  ),
  Type.Object({ type: clock, item: nothing, tname: nothing, assoc: side }, { additionalProperties: false }),
])

/** Where someone is: which card, clause or milestone they write in, and where their cursor stands in it. */
export const Whereabouts = Type.Object(
  {
    goal: Type.Optional(Identifier),
    clause: Type.Optional(Identifier),
    milestone: Type.Optional(Identifier),
    cursor: Type.Optional(Type.Object({ anchor: Position, head: Position }, { additionalProperties: false })),
  },
  { additionalProperties: false },
)
export type Whereabouts = Static<typeof Whereabouts>

/** `presence`: volatile, never stored, told to the readers of the space. `at` is null of one that only watches from now on. No answer. */
export const PresenceMessage = Type.Object(
  { space: SpaceName, at: Type.Union([Whereabouts, Type.Null()]) },
  { additionalProperties: false },
)
export type PresenceMessage = Static<typeof PresenceMessage>

/** `presence` from the server, stamped with who it is. `at` is null when that connection left, or only watches. */
export interface PresenceTold {
  readonly space: Space
  readonly participant: string
  readonly clientId: number
  readonly at: Whereabouts | null
}

/** Someone at a door that the one who is told this answers. */
export interface Knock {
  readonly participant: string
  readonly name: string
  readonly standing: Standing
  /** ms since 1970 */
  readonly at: number
  /** Which sides have already said yes to an observer. */
  readonly sides: readonly Side[]
}

/** `knocks` from the server: everyone waiting at doors this participant answers, each time that changes. */
export interface KnocksTold {
  readonly waiting: readonly Knock[]
}

/**
 * `not-yet-in` from the server: everyone who was first on a link and has not accepted the agreement, once the joint space
 * is open and each time that changes.
 */
export interface NotYetInTold {
  readonly people: readonly Participant[]
}

/** `went-back` from the server: the store is older than what someone had seen. */
export interface WentBackTold {
  readonly space: Space
  readonly wentBack: WentBack
}

/** `ended` from the server, before it hangs up: this seat is no more, or the room is not, or the joint room is another from now on. */
export interface EndedTold {
  readonly because: 'removed' | 'left' | 'destroyed' | 'reopened'
  readonly certificate?: Certificate
}

export type Answer<T> = T | RefusalReply

export interface ClientToServer {
  open: (message: OpenMessage, answer: (reply: Answer<Opened>) => void) => void
  words: (message: WordsMessage, answer: (reply: Answer<WordsVerdict>) => void) => void
  act: (message: ActMessage, answer: (reply: Answer<ActRecorded>) => void) => void
  presence: (message: PresenceMessage) => void
}

export interface ServerToClient {
  words: (told: WordsTold) => void
  presence: (told: PresenceTold) => void
  knocks: (told: KnocksTold) => void
  'not-yet-in': (told: NotYetInTold) => void
  'went-back': (told: WentBackTold) => void
  ended: (told: EndedTold) => void
}
