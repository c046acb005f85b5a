/** People's text in Markdown: whatever stands in it is shown, and never becomes markup, a link or HTML. */
import type { Line, Run } from '@common-ground/shared/agreement/rich-text'
import { shownText, showsAll } from './shown-text.ts'

// A backslash before any ASCII punctuation is the character itself; only what can begin something is given one.
const special = /[\\`*_{}[\]<>#|~&$^!@]/g
// Schemes and "www." begin a link by themselves in the dialect of GitHub, as an address with @ does.
const schemes = /(\b[a-z][a-z0-9+.-]*):(?=\/\/)|\b(mailto|xmpp):/gi
const web = /\b(www)\./gi

const escaped = (text: string): string =>
  text
    .replace(special, '\\$&')
    .replace(schemes, (_, scheme, other) => `${scheme ?? other}\\:`)
    .replace(web, '$1\\.')

/** At the beginning of a line some characters begin a list, a heading or a rule. */
const escapedStart = (line: string): string =>
  line.replace(/^([-+=:])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2')

const space = /^\s/u
const punctuation = /^[\p{P}\p{S}]/u

const reference = (character: string): string => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`

/** White space at the ends of a marked run goes outside it: marks stand on words. */
const onWords = (runs: readonly Run[]): readonly Run[] =>
  runs.flatMap((run) => {
    if (!run.bold && !run.italic) return [run]
    const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? []
    return [{ text: before }, { ...run, text }, { text: after }].filter(({ text: part }) => part !== '')
  })

/**
 * Where marks begin or end inside a word, and one of the two characters there is punctuation, a reader of Markdown would
 * take the marks for text. Both characters are then written as references, which read as punctuation on either side.
 */
const isDoubtful = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  !space.test(before) &&
  !space.test(after) &&
  (punctuation.test(before) || punctuation.test(after))

const runText = (
  characters: readonly string[],
  before: string | undefined,
  after: string | undefined,
): string => {
  const first = isDoubtful(before, characters[0])
  const last = isDoubtful(characters.at(-1), after)
  const begun = first ? 1 : 0
  const ended = Math.max(begun, last ? characters.length - 1 : characters.length)
  const ends = characters.slice(ended).map(reference).join('')
  return (
    characters.slice(0, begun).map(reference).join('') +
    escaped(characters.slice(begun, ended).join('')) +
    ends
  )
}

/** Without line feeds, spaces at the ends, or anything that a line could begin with and be more than text. */
export const markdownLine = (line: Line): string => {
  const shown = line.map((run) => ({ ...run, text: shownText(run.text, showsAll) }))
  const runs = onWords(shown).map((run) => ({ ...run, characters: [...run.text] }))
  const text = runs
    .map(({ characters, bold, italic }, index) => {
      const marks = `${bold ? '**' : ''}${italic ? '*' : ''}`
      const inside = runText(characters, runs[index - 1]?.characters.at(-1), runs[index + 1]?.characters[0])
      return marks + inside + marks
    })
    .join('')
  return escapedStart(text.trim())
}
