/** Every bound of the product, in one place. Text lengths are Unicode code points, sizes are bytes, rates are per second. */
import { stallLimits } from './limits-of-stall.ts'
import { textLimits } from './text-limits.ts'

export const limits = {
  text: textLimits,
  /** Minutes of writing in a goal round. */
  roundMinutes: { least: 1, most: 60 },
  /** Cards one side, or the mediator, hands in to a goal round. */
  cardsPerChair: 10,
  /** Cards of the starter deck. */
  deckCards: { least: 12, most: 200 },
  /** Starter cards mixed into a round: at least so many and up to `spread` less one more, and as many as make up `together` cards. */
  dealt: { starters: { least: 6, spread: 4 }, together: 14 },
  /** A table beside a claim. Its characters are bounded so that it fits into one act, whatever has to be escaped. */
  table: { rows: 200, columns: 12, characters: 20_000 },
  /** Cards of one chair in one space, those taken back too: each stays in the ledger. */
  evidencePerChair: 120,
  /** How often one card of evidence may be changed: each time all of it stands in the ledger again. */
  revisionsPerEvidence: 50,
  /** Joint checks one chair has proposed. */
  checksPerChair: 120,
  optionsPerIssue: 20,
  editsPerStatement: 50,
  /** How often a statement may be said back. */
  roundsPerLoop: 3,
  /** How often one person, and one side in all, tells the mediator how heard they feel; and how many of those are shown. */
  pulses: { each: 100, ofSide: 2_000, shown: 12 },
  /** How long both sides can answer a proposal: up to seven days. And how many there are in a room's whole life, one texts put to the vote among them. */
  proposals: { minutes: { least: 1, most: 10_080 }, inAll: 100 },
  oneText: { inAll: 20, versions: 50, criticismsPerChair: 300 },
  /** How long a caucus is said to take, as its mediator knocks. */
  caucus: { minutes: { least: 1, most: 120 } },
  /** Items in one caucus, those taken away too, and how often one is used. */
  itemsPerCaucus: 300,
  usesPerItem: 20,
  /** Words to be carried out of one caucus: at once, and in all. */
  relays: { open: 20, inAll: 300 },
  /** How often one person asks for a pause. */
  pausesEach: 40,
  /** Of each chair's: nobody uses up what the others need. */
  issuesPerChair: 80,
  /** Items of the agenda one chair has put there, those taken off not counted, and the minutes one may take. */
  agenda: { perChair: 60, minutes: { least: 1, most: 240 } },
  /** How long a summons is shown to who comes in. */
  summonsMs: 10 * 60_000,
  /** How often one chair changes the title or the options of one issue. */
  editsPerIssue: 50,
  /** Of a package, or of both halves of an if-then together. */
  termsPerOffer: 20,
  /** How long an offer can stand: up to thirty days. */
  offerMinutes: { least: 1, most: 43_200 },
  /** Offers, gifts, explorings and sets of packages of one chair within a minute. */
  offersPerMinute: 60,
  numbers: {
    /** How often one side changes its own numbers, or shows them, in all: half of its share of that ledger. */
    acts: 4_000,
    /** Options weighed in all, and of one issue, those taken out meanwhile too. */
    worths: 500,
    worthsPerIssue: 40,
    /** Offers and gifts one side has said the cost or the worth of. */
    ratings: 500,
  },
  /**
   * Better for both, in a room's whole life: answers, packages in all of them and in one, and questions, cancelled ones too
   * (docs/decisions/0029).
   */
  better: { answers: 5, packages: 4, perAnswer: 3, questions: 30, apartMs: 120_000 },
  /** The search for packages (shared/tradeoffs). */
  search: {
    issues: 40,
    /** Of each issue. */
    options: 40,
    /** Efficient partial packages that are kept in all, and over the same issues. 40 issues of 40 options worth up to 10,000 stay below. */
    kept: 2 ** 23,
    keptPerIssue: 2 ** 20,
    /** Totals of one side that are told apart where a search has to round. */
    roundedTotals: 2 ** 17,
    /** Totals of one side among which equal packages are looked for. */
    ownTotals: 2 ** 19,
    /** Values of an amount that stand for the whole range. */
    amounts: 21,
  },
  /** Sealed bids: rounds of one bidding, values of its range, and biddings one chair has proposed on all issues. */
  bids: { rounds: { least: 1, most: 3 }, values: { least: 2, most: 101 }, perChair: 40 },
  stall: stallLimits,
  /** Names one chair has proposed and not withdrawn, and phrases listed with one. */
  namesPerChair: 40,
  phrasesPerName: 8,
  /** Goals one issue is said to serve, those on the board counted. */
  linksPerIssue: 40,
  /** Pieces of evidence linked to one goal or one issue, those taken back not counted. */
  evidencePerTarget: 40,
  /** Cards in each column of the board, for the same reason. */
  goalsPerColumn: 250,
  paragraphsPerGoal: 20,
  paragraphsPerMeasure: 5,
  paragraphsOfNotes: 1_000,
  paragraphsPerClause: 4_000,
  paragraphsPerMilestone: 20,
  milestones: 200,
  /** Of all words of the agreement as it is signed, as JSON, and how often one room seals it: each text is kept. */
  agreement: { characters: 2_000_000, seals: 10 },
  /**
   * A file that is checked as a joint record: its bytes, how deep it nests, entries of its ledger, and places it is told of that
   * do not hold. The record of a full room is about 20 MB.
   */
  record: { bytes: 64 * 1024 * 1024, depth: 64, entries: 200_000, findings: 20 },
  /** For how many days a signature can wait for legal advice. */
  adviceDays: 366,
  orderKey: 64,
  /** One message of words. A client that was away longer sends its words in one such message. */
  updateBytes: 256 * 1024,
  /** All words of one document since it was made. Entries of its ledger have bounds of their own. */
  documentBytes: 32 * 1024 * 1024,
  stateVectorBytes: 128 * 1024,
  /** Yjs client ids: one for each time a page is loaded or starts over. */
  clientsPerParticipant: 600,
  /** Of all people of a chair, also those who are gone. All chairs together must fit into a state vector. */
  clientsPerChair: 3_500,
  /** New client ids in one update: a client that had to take another id sends words of both. */
  newClientsPerUpdate: 2,
  /** Client ids in one update, new or known. */
  clientsPerUpdate: 4,
  /** Structs of all people of a chair in a document, also those who are gone, since reading it costs by the struct. */
  structsPerChair: 80_000,
  /** Structs in one update, and stretches it deletes. Text typed in one go is one struct. */
  structsPerUpdate: 5_000,
  /** Structs of others between the neighbours of a writer's own, in one update: what they wrote at the same place meanwhile. */
  stepsPerUpdate: 20_000,
  /** A frame above this closes the transport, so it stays well above what we answer with a refusal. */
  frameBytes: 512 * 1024,
  /** Characters of a frame of text, JSON: reading longer ones would hold everybody up, and no act is half as long. */
  textFrame: 64 * 1024,
  /** Frames of one connection that are read before others have their turn. */
  framesPerTurn: 1_000,
  /** Bytes told to a connection that wait for it to take the ones before: whoever reads slower is hung up on. */
  unreadBytes: 2 * 1024 * 1024,
  httpBodyBytes: 64 * 1024,
  /** How long the head of a request, and all of it, may take to arrive. */
  httpHeadMs: 15_000,
  httpRequestMs: 30_000,
  file: {
    /** Of one file, as it is sent and as it is kept. */
    bytes: 20 * 1024 * 1024,
    /** Of all files of each chair's, 200 MB in all: shared out, so that a full chair tells nothing of another. */
    bytesPerChair: {
      a: 80 * 1024 * 1024,
      b: 80 * 1024 * 1024,
      mediator: 40 * 1024 * 1024,
      observer: 0,
    },
    /** Pixels of a picture along one side, and of all its frames together. */
    pictureSide: 16_000,
    picturePixels: 50_000_000,
    pictureFrames: 500,
    /** How long cleaning a picture may take. */
    cleaningMs: 60_000,
    /** Pictures that wait to be cleaned, one after another. */
    cleaningQueue: 12,
    /** Bytes a second an upload keeps up with on average, after its first seconds: 20 MB are in after eleven minutes at the latest. */
    slowest: { perSecond: 32 * 1024, graceMs: 20_000 },
    /** How long a file may be on its way, in or out. */
    transferMs: 11 * 60_000,
    /** Uploads under way, and downloads. */
    uploadsPerParticipant: 2,
    uploadsPerAddress: 12,
    uploads: 40,
    downloadsPerParticipant: 8,
    downloadsPerAddress: 100,
    /** Bytes of uploads in memory, of all rooms. */
    bytesInFlight: 256 * 1024 * 1024,
    /** How long a file is kept that no entry names. */
    unnamedMs: 60 * 60_000,
  },
  connectionsPerParticipant: 6,
  /** Sockets of one network address: many rooms behind one office's address, not a flood. */
  connectionsPerAddress: 5_000,
  /** Addresses, chairs or seats whose pace is remembered: beyond it, the one not heard of longest is forgotten. */
  pacesKept: 100_000,
  /** People on one chair, waiting ones not counted. */
  seats: { a: 8, b: 8, mediator: 4, observer: 8 },
  /** People one side has proposed as mediator, and links to the mediator's chair of one room, those made with it too. */
  mediatorsAsked: 20,
  /** Joint rooms one after the other in one room: the first, and those opened afresh. */
  openings: 4,
  mediatorLinks: 30,
  /** People waiting at one door, and of those from one address: a crowd there leaves room for others. */
  waitingPerChair: 20,
  waitingPerAddress: 3,
  /** Devices one participant has opened their seat on. */
  devicesPerParticipant: 8,
  /** How long the link to open a seat on another device is good for. */
  deviceLinkMs: 10 * 60_000,
  /** For how many days a room may be kept. */
  keepDays: { least: 1, most: 730, usual: 90 },
  /** Entries of a ledger by people's acts: far above any session, and small enough to fold in a browser. */
  ledgerEntries: 20_000,
  /**
   * Those, shared out by chair, and bytes of its acts as JSON: nobody uses up the others'. `reserve` is for so many more of
   * what a room cannot do without: coming in, letting in, moving the stage.
   */
  ledgerShare: {
    a: { entries: 8_000, bytes: 6 * 1024 * 1024, reserve: 800 },
    b: { entries: 8_000, bytes: 6 * 1024 * 1024, reserve: 800 },
    mediator: { entries: 4_000, bytes: 3 * 1024 * 1024, reserve: 300 },
    observer: { entries: 0, bytes: 0, reserve: 100 },
  },
  rate: {
    words: { perSecond: 60, burst: 240 },
    acts: { perSecond: 20, burst: 80 },
    presence: { perSecond: 30, burst: 60 },
    opens: { perSecond: 2, burst: 20 },
    /** Bytes of words. */
    wordBytes: { perSecond: 64 * 1024, burst: 1024 * 1024 },
    /** Rooms opened from one address. */
    rooms: { perSecond: 1, burst: 1_000 },
    /** Requests with a secret that opens something, at one chair's door from one address, or for one seat. */
    door: { perSecond: 2, burst: 60 },
    /** Requests with a secret that opens nothing, and unreadable ones, from one address. */
    wrongSecrets: { perSecond: 5, burst: 300 },
    /** Exports asked for by one participant. */
    exports: { perSecond: 0.2, burst: 12 },
    /** Files asked for by one participant: a page with many previews at once. */
    downloads: { perSecond: 5, burst: 150 },
    /** Files sent by one participant, and from one address. */
    uploads: { perSecond: 0.2, burst: 20 },
    uploadsFromAddress: { perSecond: 1, burst: 60 },
    /** Handshakes from one address. */
    handshakes: { perSecond: 200, burst: 3_000 },
  },
  /** A refused update makes the gate build its twin anew: so many messages for each part of the document. */
  refusalCost: { messages: 20, partBytes: 256 * 1024 },
  /** A participant with this many messages waiting is answered `busy`. */
  queue: 250,
  /** How much of one participant's queue goes into one round, so that everyone else's next message is soon. */
  turnsPerRound: 16,
  wordBytesPerRound: 64 * 1024,
  /** Rows, and bytes, a document's log may have beyond its snapshot before it is compacted. */
  logRows: 1_000,
  logBytes: 2 * 1024 * 1024,
  /** As many rows, and this part of the document's bytes, are compacted as soon as nobody works on it for a moment. */
  restingLogRows: 64,
  restingLogPart: 1 / 16,
} as const
