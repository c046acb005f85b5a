/** Reads a PDF as a reader with assistive technology does: its text, its structure, its outline and what it says of itself. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Outlined {
  readonly title: string
  readonly items: readonly Outlined[]
}

interface Tagged {
  readonly role: string
  readonly children: readonly (Tagged | object)[]
}

export interface ReadPdf {
  readonly pages: number
  /** White space of any kind and length is one space. */
  readonly text: string
  /** Without any white space: lines may break anywhere in scripts without spaces. */
  readonly letters: string
  /** Roles of the structure tree, in reading order. */
  readonly roles: readonly string[]
  /** Titles, each with two spaces a level before it. */
  readonly outline: readonly string[]
  readonly info: Readonly<Record<string, unknown>>
  readonly xmp: Readonly<Record<string, string>>
  /** Of the first page, in points. */
  readonly size: readonly [number, number]
}

const outlined = (items: readonly Outlined[], depth = 0): readonly string[] =>
  items.flatMap(({ title, items: below }) => [`${'  '.repeat(depth)}${title}`, ...outlined(below, depth + 1)])

const isTagged = (node: Tagged | object): node is Tagged => 'role' in node

const rolesOf = ({ role, children }: Tagged): readonly string[] => [
  role,
  ...children.filter(isTagged).flatMap(rolesOf),
]

export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  // A copy: the bytes go over to the reader.
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  try {
    const texts: string[] = []
    const roles: string[] = []
    let size: readonly [number, number] = [0, 0]
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const [, , width = 0, height = 0] = page.view
      if (number === 1) size = [width, height]
      const { items } = await page.getTextContent()
      texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
      roles.push(...rolesOf(await page.getStructTree()))
    }
    const { info, metadata } = await document.getMetadata()
    const text = texts.join('\n').replace(/\s+/gu, ' ')
    return {
      pages: document.numPages,
      text,
      letters: text.replace(/\s/gu, ''),
      roles,
      outline: outlined((await document.getOutline()) ?? []),
      info: Object.fromEntries(Object.entries(info)),
      xmp: Object.fromEntries(metadata ?? []),
      size,
    }
  } finally {
    await document.loadingTask.destroy()
  }
}

/** Every font of the file by its name, and whether it is embedded as a subset. */
export const fontsOf = (
  bytes: Uint8Array,
): readonly { readonly name: string; readonly subset: boolean }[] => {
  const raw = Buffer.from(bytes).toString('latin1')
  return [...raw.matchAll(/\/Type \/FontDescriptor[\s\S]*?endobj/g)].map(([descriptor]) => {
    const name = /\/FontName \/(\S+)/.exec(descriptor)?.[1] ?? ''
    return {
      name: name.replace(/^[A-Z]{6}\+/, ''),
      subset: /^[A-Z]{6}\+/.test(name) && /\/FontFile[23]/.test(descriptor),
    }
  })
}
