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

interface Piece extends Run {
  readonly characters: readonly string[]
}

const isMarked = (piece: Piece): boolean => (piece.bold ?? piece.italic) === true

/**
 * Marks that begin before punctuation, or end after it, in the middle of a word are text to a reader of Markdown. There,
 * both characters beside the marks are written as references, which read as punctuation on either side.
 */
const isDoubtful = (left: Piece | undefined, right: Piece | undefined): boolean => {
  const before = left?.characters.at(-1)
  const after = right?.characters[0]
  if (!left || !right || before === undefined || after === undefined) return false
  if (space.test(before) || space.test(after)) return false
  const [is, next] = [punctuation.test(before), punctuation.test(after)]
  return (isMarked(right) && next && !is) || (isMarked(left) && is && !next)
}

const pieceText = (left: Piece | undefined, piece: Piece, right: Piece | undefined): string => {
  const { characters } = piece
  const begun = isDoubtful(left, piece) ? 1 : 0
  const ended = Math.max(begun, characters.length - (isDoubtful(piece, right) ? 1 : 0))
  const [begins, inside, ends] = [
    characters.slice(0, begun),
    characters.slice(begun, ended),
    characters.slice(ended),
  ]
  return begins.map(reference).join('') + escaped(inside.join('')) + ends.map(reference).join('')
}

/** Without line feeds, spaces at the ends, or anything that a line could begin with and be more than text. */
export const markdownLine = (line: Line): string => {
  const shown = line.map((run) => ({ ...run, text: shownText(run.text, showsAll) }))
  const pieces = onWords(shown).map((run): Piece => ({ ...run, characters: [...run.text] }))
  const text = pieces.map((piece, index) => {
    const marks = `${piece.bold ? '**' : ''}${piece.italic ? '*' : ''}`
    return marks + pieceText(pieces[index - 1], piece, pieces[index + 1]) + marks
  })
  return escapedStart(text.join('').trim())
}
