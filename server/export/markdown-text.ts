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

/** Where marks begin or end within a word. */
const isWithinWord = (left: Piece | undefined, right: Piece | undefined): boolean => {
  const before = left?.characters.at(-1)
  const after = right?.characters[0]
  if (!left || !right || before === undefined || after === undefined) return false
  return (isMarked(left) || isMarked(right)) && !space.test(before) && !space.test(after)
}

/** Marks that begin before punctuation or end after it within a word, or end where others begin, can be read otherwise. */
const isDoubtful = (left: Piece | undefined, right: Piece | undefined): boolean => {
  if (!left || !right || !isWithinWord(left, right)) return false
  if (isMarked(left) && isMarked(right)) return true
  const is = punctuation.test(left.characters.at(-1) ?? '')
  const next = punctuation.test(right.characters[0] ?? '')
  return (isMarked(right) && next && !is) || (isMarked(left) && is && !next)
}

const simple = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, bold, italic }) => {
      const marks = `${bold ? '**' : ''}${italic ? '*' : ''}`
      return marks + escaped(text) + marks
    })
    .join('')

const pieceText = ({ characters }: Piece, begins: boolean, ends: boolean): string => {
  const begun = begins ? 1 : 0
  const ended = Math.max(begun, characters.length - (ends ? 1 : 0))
  return (
    characters.slice(0, begun).map(reference).join('') +
    escaped(characters.slice(begun, ended).join('')) +
    characters.slice(ended).map(reference).join('')
  )
}

/**
 * Both characters beside marks within a word are written as references, which read as punctuation on either side; bold
 * and italic have different marks, and one that goes on is not ended. So no two marks are read as one.
 */
const careful = (pieces: readonly Piece[]): string => {
  let open: readonly string[] = []
  let text = ''
  const mark = (wanted: readonly string[]) => {
    const ended = open.findIndex((one) => !wanted.includes(one))
    const kept = ended === -1 ? open : open.slice(0, ended)
    const begun = wanted.filter((one) => !kept.includes(one))
    text += [...open.slice(kept.length)].reverse().join('') + begun.join('')
    open = [...kept, ...begun]
  }
  pieces.forEach((piece, index) => {
    mark([...(piece.bold ? ['**'] : []), ...(piece.italic ? ['_'] : [])])
    const [before, after] = [pieces[index - 1], pieces[index + 1]]
    text += pieceText(piece, isWithinWord(before, piece), isWithinWord(piece, after))
  })
  mark([])
  return text
}

/** Without line feeds, spaces at the ends, or anything that a line could begin with and be more than text. */
export const markdownLine = (line: Line): string => {
  const shown = line.map((run) => ({ ...run, text: shownText(run.text, showsAll) }))
  const pieces = onWords(shown).map((run): Piece => ({ ...run, characters: [...run.text] }))
  const doubtful = pieces.some((piece, index) => isDoubtful(piece, pieces[index + 1]))
  return escapedStart((doubtful ? careful(pieces) : simple(pieces)).trim())
}
