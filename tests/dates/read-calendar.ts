/** Reads a calendar file by the rules of RFC 5545, strictly, and says what it holds. */

export interface Property {
  readonly name: string
  readonly parameters: string
  /** As written, escapes and all. */
  readonly raw: string
}

export interface Part {
  readonly kind: string
  readonly properties: readonly Property[]
  readonly parts: readonly Part[]
}

const octets = (line: string): number => new TextEncoder().encode(line).length

/** Lines as they were before they were folded. Throws at what is no line of a calendar. */
const unfolded = (file: string): readonly string[] => {
  if (!file.endsWith('\r\n')) throw new Error('the last line does not end')
  const lines = file.slice(0, -2).split('\r\n')
  for (const line of lines) {
    if (octets(line) > 75) throw new Error(`${octets(line)} octets in a line`)
    if (/[\r\n]/.test(line)) throw new Error('a line break inside of a line')
    if (!line.isWellFormed()) throw new Error('half a character')
    if (/(?!\t)\p{Cc}/u.test(line)) throw new Error('a control character')
  }
  return lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n')
}

const propertyOf = (line: string): Property => {
  const found = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[A-Za-z0-9/-]+)*):(.*)$/s.exec(line)
  const [, name, parameters = '', raw = ''] = found ?? []
  if (name === undefined) throw new Error(`no property: ${line}`)
  return { name, parameters, raw }
}

/** Texts of one kind of property. Throws where one is escaped in another way than texts are. */
export const textOf = ({ raw }: Property): string => {
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/s.test(raw)) throw new Error(`not escaped: ${raw}`)
  return raw.replace(/\\([\\;,nN])/g, (_, what: string) => (what.toLowerCase() === 'n' ? '\n' : what))
}

export const readCalendar = (file: string): Part => {
  const open: { kind: string; properties: Property[]; parts: Part[] }[] = []
  let whole: Part | undefined
  for (const property of unfolded(file).map(propertyOf)) {
    if (whole) throw new Error('something after the end')
    const inner = open.at(-1)
    if (property.name === 'BEGIN') open.push({ kind: property.raw, properties: [], parts: [] })
    else if (property.name !== 'END') {
      if (!inner) throw new Error('a property of nothing')
      inner.properties.push(property)
    } else {
      if (!inner || inner.kind !== property.raw) throw new Error(`${property.raw} ends and was not begun`)
      open.pop()
      const around = open.at(-1)
      if (around) around.parts.push(inner)
      else whole = inner
    }
  }
  if (!whole) throw new Error('it does not end')
  return whole
}

/** The one property of this name; throws where there are none or several. */
export const only = ({ properties, kind }: Part, name: string): Property => {
  const [first, ...more] = properties.filter((property) => property.name === name)
  if (!first || more.length > 0) throw new Error(`${kind} has ${first ? 'more than one' : 'no'} ${name}`)
  return first
}

export const namesIn = ({ properties }: Part): readonly string[] => properties.map(({ name }) => name)

export const eventsIn = ({ parts }: Part): readonly Part[] => parts.filter(({ kind }) => kind === 'VEVENT')
