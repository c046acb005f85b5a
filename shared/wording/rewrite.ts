/** Puts what was found into a rewrite, so that it fits where it stands: forms of words, agreement, capital letters. */
import type { Compiled, Walk } from './compile.ts'
import { baseOf, conjugate, decline, type VerbForm } from './inflection.ts'
import type { Rewrite } from './pattern.ts'
import type { Reading } from './reading.ts'

const agreements = {
  is: ['am', 'are', 'is'],
  was: ['was', 'were', 'was'],
  has: ['have', 'have', 'has'],
  does: ['do', 'do', 'does'],
} as const

const isAgreement = (name: string): name is keyof typeof agreements => Object.hasOwn(agreements, name)

const many = new Set(
  'you we they people folks guys lot all both parents children staff kids police'.split(' '),
)

/** Which of first, plural and third a subject is. */
const personOf = (subject: string): 0 | 1 | 2 => {
  const last = subject.toLowerCase().split(' ').at(-1) ?? ''
  if (last === 'i') return 0
  return many.has(last) || /[^s]s$/.test(last) ? 1 : 2
}

const isUpper = (letters: string): boolean => letters !== letters.toLowerCase()
const mine = /^I\b/

const withFirst = (words: string, up: boolean): string => {
  const first = [...words][0] ?? ''
  return (up ? first.toUpperCase() : first.toLowerCase()) + words.slice(first.length)
}

interface Found {
  readonly compiled: Compiled
  readonly walk: Walk
  readonly reading: Reading
}

/** As it was written, and its words in small letters without their contractions. */
const wordsAt = (
  { compiled, walk, reading }: Found,
  slot: string,
): { readonly written: string; readonly norm: string } => {
  const at = compiled.slots.indexOf(slot)
  const from = walk.starts[at] ?? -1
  const to = walk.ends[at] ?? -1
  const first = reading.tokens[from]
  const last = reading.tokens[to - 1]
  if (at < 1 || from < 0 || to <= from || !first || !last) return { written: '', norm: '' }
  const norm = reading.tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ')
  // A part of a contraction cannot be cut out of it: then it is said in full.
  const whole = first.part === 0 && last.part === last.parts - 1
  const written = whole ? reading.text.slice(first.start, last.end) : norm
  // The capital letter of the sentence is not the word's own: "You just want" becomes "it seems you want".
  const loud = written.length > 1 && written === written.toUpperCase()
  const own = loud || from > reading.sentence.from || reading.nameAt(from) > 0 || mine.test(written)
  return { written: own ? written : withFirst(written, false), norm }
}

const forms: ReadonlySet<string> = new Set(['base', 'third', 'past', 'participle', 'ing'])
const isForm = (name: string): name is VerbForm => forms.has(name)

const like = (found: Found, slot: string, word: string): string => {
  const { norm } = wordsAt(found, slot)
  // Of a phrase the first word is the verb: "stirring the pot".
  const lemma = found.compiled.lemmas.get(norm) ?? found.compiled.lemmas.get(norm.split(' ')[0] ?? '')
  // Written as it is in the pattern, a word is a noun there.
  if (!lemma) return decline(word, /[^s]s$/.test(norm) ? 'plural' : 'singular')
  return 'verb' in lemma ? conjugate(word, lemma.form) : decline(word, lemma.form)
}

const inForm = (found: Found, slot: string, form: VerbForm): string => {
  const { norm } = wordsAt(found, slot)
  const [verb = '', ...rest] = norm.split(' ')
  const lemma = found.compiled.lemmas.get(verb)
  const base = lemma && 'verb' in lemma ? lemma.verb : baseOf(verb)
  return conjugate([base, ...rest].join(' '), form)
}

/** The rewrite in words; undefined when something it needs was not found. */
export const fill = (rewrite: Rewrite, found: Found): string | undefined => {
  let missing = false
  const words = rewrite.replace(
    /\{(\w+)(?:([.:~])([^}]+))?\}/g,
    (_, slot: string, sign?: string, rest = '') => {
      const { written, norm } = wordsAt(found, slot)
      if (written === '') missing = true
      if (sign === '~') return like(found, slot, rest)
      if (sign === ':' && isForm(rest)) return inForm(found, slot, rest)
      if (sign === '.' && isAgreement(rest)) return agreements[rest][personOf(norm)]
      return sign === undefined ? written : ''
    },
  )
  return missing ? undefined : words.replace(/ {2,}/g, ' ').trim()
}

/** The rewrite with the capital letter that belongs at the place of `span`. */
export const fitted = (words: string, span: string, opensSentence: boolean): string => {
  const first = [...span][0] ?? ''
  const up = isUpper(first) && !(mine.test(span) && !opensSentence)
  // "YOU ALWAYS" is loud: what stands in its place is not.
  const loud = span.length > 3 && span === span.toUpperCase()
  return up && (opensSentence || !loud) ? withFirst(words, true) : words
}
