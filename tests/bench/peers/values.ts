/** Values of the benchmark's maps as lines of a card: strings as they are, everything else with a sign before it. */
import * as Y from 'yjs'

const toLine = (value: unknown): string =>
  typeof value === 'string' && !value.startsWith('=') ? value : `=${JSON.stringify(value)}`

const fromLine = (line: string): unknown => (line.startsWith('=') ? JSON.parse(line.slice(1)) : line)

const textSign = 'text '

/** A map's fields are a line each, `name: value`; a text in it is one of them, and says so. */
const fieldLine = (name: string, value: unknown): string =>
  value instanceof Y.Text ? `${textSign}${name}: ${value.toString()}` : `${name}: ${toLine(value)}`

export const linesOfValue = (value: unknown): readonly string[] =>
  value instanceof Y.Map
    ? [...value.entries()].map(([name, field]) => fieldLine(name, field))
    : [toLine(value)]

const fieldsFrom = (lines: readonly string[]): Y.Map<unknown> => {
  const map = new Y.Map<unknown>()
  for (const line of lines) {
    const colon = line.indexOf(': ')
    const [name, words] = [line.slice(0, colon), line.slice(colon + 2)]
    if (name.startsWith(textSign)) map.set(name.slice(textSign.length), new Y.Text(words))
    else map.set(name, fromLine(words))
  }
  return map
}

/** The same back. A map has several fields, so one line is a plain value. */
export const valueFrom = (lines: readonly string[]): unknown =>
  lines.length > 1 ? fieldsFrom(lines) : fromLine(lines[0] ?? '')
