/** How long each text can be, in Unicode code points. */
export const textLimits = {
  roomTitle: 120,
  sideName: 60,
  personName: 60,
  agreementToMediate: 8_000,
  statement: 1_000,
  paraphrase: 1_000,
  /** A name in the room glossary, and a phrase it stands instead of. */
  name: 80,
  phrase: 120,
  /** With an answer to a statement or to a paraphrase. */
  answerNote: 500,
  issueTitle: 120,
  agendaItem: 120,
  unit: 40,
  option: 80,
  value: 200,
  benefit: 500,
  /** The step of a gift, what is explored, the other side's point that led to an offer, how it can be checked. */
  gift: 500,
  exploring: 1_000,
  credit: 300,
  check: 300,
  reason: 500,
  /** What relation a person who is proposed as mediator has to either side. */
  disclosure: 1_000,
  /** What an issue is really about, for one side. */
  about: 500,
  goal: 2_000,
  /** How both will know that a goal is reached. */
  measure: 300,
  /** Why a goal matters to one side. */
  why: 300,
  notes: 50_000,
  /** One card of a goal round. */
  card: 1_000,
  /** What evidence says: one sentence, what follows from it, where it is from. */
  claim: 300,
  shows: 1_000,
  source: 300,
  fileName: 120,
  /** One cell of a table. */
  cell: 120,
  /** What someone asks, doubts or accepts it for. */
  evidenceAnswer: 500,
  checkWho: 120,
  checkHow: 500,
  checkResult: 1_000,
  /** The mediator's proposal, and a version of one text. */
  proposal: 4_000,
  oneText: 8_000,
  criticism: 500,
  /** One clause of the agreement in its own words: about fifty pages. In UTF-16 units. */
  clause: 200_000,
  /** What a milestone asks for, and on which condition. */
  milestone: 1_000,
  condition: 500,
  /** Typed by whoever signs. */
  signature: 120,
  /** What the waiting side could think about during a caucus, an item in one, and words carried out of it. */
  task: 300,
  item: 1_000,
  relay: 1_000,
} as const
