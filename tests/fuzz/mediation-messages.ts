/** The fields of acts of the mediator's desk, with something odd about them. */
import type { Random } from '../world/random.ts'
import { hash, quoted } from './json-parts.ts'

/** `id` is of something that is not there; `terms` are the JSON of a list. */
export const mediationFields = (
  random: Random,
  id: string,
  terms: string,
): readonly Readonly<Record<string, string>>[] => [
  {
    type: '"knock"',
    minutes: random.pick(['0', '121', '1e308', '"5"']),
    task: quoted(random.pick(['', '\ud800'])),
  },
  { type: '"let-in"', knock: id },
  { type: '"not-now"', knock: id },
  { type: '"take-back-knock"', knock: id },
  { type: '"ask-caucus"', side: '"b"' },
  { type: '"end-caucus"', caucus: id },
  { type: '"prolong-caucus"', caucus: id, minutes: random.pick(['-1', '0.5', '1e9']) },
  { type: '"add-caucus-item"', text: quoted(random.pick(['', '\u200b', 'x'.repeat(1_001), '\ud800'])) },
  { type: '"share-caucus-item"', item: id, sharing: quoted(random.pick(['may-say', 'open', '__proto__'])) },
  { type: '"use-caucus-item"', item: id, how: quoted(random.pick(['said', 'relayed', 'constructor'])) },
  { type: '"propose-relay"', to: quoted(random.pick(['joint', 'caucus-b', ''])), text: '"x"', item: id },
  { type: '"approve-relay"', relay: id, words: quoted(random.pick([hash(random), 'short'])) },
  { type: '"deliver-relay"', relay: id, text: quoted(random.pick(['x', '\u200d', 'x'.repeat(1_001)])) },
  { type: '"announce-proposal"', side: '"a"' },
  { type: '"receive-proposal"', proposal: id },
  { type: '"drop-proposal"', proposal: id },
  {
    type: '"put-proposal"',
    proposal: id,
    text: '"x"',
    terms,
    minutes: random.pick(['0', '1', '1e308', '10081']),
  },
  { type: '"vote"', proposal: id, answer: quoted(random.pick(['yes', 'no', 'maybe', '__proto__'])) },
  {
    type: '"start-text"',
    text: quoted(random.pick(['', 'x'])),
    criticisms: quoted(random.pick(['joint', 'nowhere'])),
  },
  { type: '"revise-text"', document: id, version: random.pick(['0', '1', '51', '1.5']), text: '"x"' },
  { type: '"put-text"', document: id, version: '1', minutes: random.pick(['0', '5', '1e9']) },
  {
    type: '"criticise"',
    document: id,
    version: '1',
    kind: quoted(random.pick(['would-not-work', 'no'])),
    text: '"x"',
  },
]
