/** The name people see of a file: what may stand in it, how it may end, and the nearest name that may. */
import type { FileKind } from './file.ts'
import { endingsOf } from './file-kind.ts'
import { limits } from './limits.ts'
import { type Refusal, refuse } from './refusal.ts'
import { isBlank, lengthOf } from './text.ts'

/** A name is no path, and it reads as it is: `invoice⁠gpj.exe` turned around is not an `exe.jpg`. */
const unfit = /[/\\\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\u2028\u2029]/u
const unfitAll = /[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\u2028\u2029]/gu

export const fileNameRefusal = (name: string): Refusal | undefined => {
  const fits =
    name.length <= limits.text.fileName * 2 &&
    lengthOf(name) <= limits.text.fileName &&
    name.isWellFormed() &&
    !unfit.test(name) &&
    !isBlank(name) &&
    name.trim() === name &&
    name !== '.' &&
    name !== '..'
  return fits ? undefined : refuse('file-name')
}

/** What programs that open files go by: what follows the last dot, if it is short and no number. `St. Ana` has none. */
const ending = /\.(?=[^.]*\p{L})([^.\s]{1,5})$/u

const endingOf = (name: string): string | undefined => ending.exec(name)?.[1]?.toLowerCase()

const hasItsEnding = (name: string, kind: FileKind): boolean => {
  const found = endingOf(name)
  return found !== undefined && endingsOf(kind).includes(found)
}

/** A name that says another kind would be saved under it, and opened as what it says. */
export const fileEndingRefusal = (name: string, kind: FileKind): Refusal | undefined =>
  endingOf(name) === undefined || hasItsEnding(name, kind) ? undefined : refuse('file-ending')

/** The name it is shown and saved under: it always ends as its kind does, whatever was recorded. */
export const fullFileName = ({ name, kind }: { readonly name: string; readonly kind: FileKind }): string =>
  hasItsEnding(name, kind) ? name : `${name}.${endingsOf(kind)[0]}`

/** Shortens in the middle of nothing: the end of a name says what it is, so that stays. */
const shortened = (name: string): string => {
  const letters = [...name]
  if (letters.length <= limits.text.fileName) return name
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 ? [...name.slice(dot)] : []
  const kept = ending.length > 12 ? [] : ending
  return [...letters.slice(0, limits.text.fileName - kept.length), ...kept].join('')
}

/** The nearest name that fits, to be offered in a field: its maker decides. */
export const cleanFileName = (name: string, otherwise: string): string => {
  // Far beyond any name a disk holds: nothing of it is worth walking.
  const last = name.slice(-4_000).split(/[/\\]/).at(-1) ?? ''
  const clean = shortened(last.toWellFormed().replace(unfitAll, '').trim()).trim()
  return fileNameRefusal(clean) ? otherwise : clean
}
