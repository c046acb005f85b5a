/** Text as shared text can hold it: readable characters only, within the bounds of length and paragraphs. */
import { lengthOf } from '@common-ground/shared/room/text'

const unreadable = /[\p{Cc}\p{Noncharacter_Code_Point}]/gu

/** What is left of pasted or typed text: lines of readable characters. */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .split('\n')
    .map((line) => line.replace(unreadable, ''))
    .join('\n')

/** The text cut to `characters` code points. */
export const cutTo = (text: string, characters: number): string =>
  lengthOf(text) <= characters ? text : [...text].slice(0, Math.max(0, characters)).join('')

/** The lines of a text, the empty ones only where they are wanted; what is beyond the last allowed line goes on in it. */
export const linesWithin = (text: string, most: number, emptyLines = false): readonly string[] => {
  const lines = text.split('\n').filter((line) => emptyLines || line.trim() !== '')
  const room = Math.max(1, most)
  if (lines.length <= room) return lines
  return [...lines.slice(0, room - 1), lines.slice(room - 1).join(' ')]
}

/** One line: what a field that takes no paragraphs holds. */
export const oneLine = (text: string): string => plainText(text).replace(/\n+/g, ' ')
