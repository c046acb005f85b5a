/** Rich text as it is signed: paragraphs and lists of runs in bold, italic or plain; one form for all that look the same. */

export interface Run {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
}

export type Line = readonly Run[]

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: Line }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly Line[] }

export const plainLine = (text: string): Line => [{ text }]

export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: plainLine(text) })

export const bullets = (items: readonly string[]): Block => ({ kind: 'bullets', items: items.map(plainLine) })

/** A text of several lines, a paragraph each. */
export const paragraphs = (text: string): readonly Block[] => text.split('\n').map(paragraph)

const whiteSpace = /\p{White_Space}/u

const isAlike = (one: Run | undefined, other: Run): one is Run =>
  one !== undefined && one.bold === other.bold && one.italic === other.italic

/** One space for any run of white space, none at the ends, neighbours with the same marks as one, Unicode NFC. */
export const canonicalLine = (line: Line): Line => {
  const runs: Run[] = []
  let pending = false
  const add = (text: string, { bold, italic }: Run) => {
    const run: Run = { text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) }
    const last = runs.at(-1)
    if (isAlike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + text }
    else runs.push(run)
  }
  for (const run of line) {
    let text = ''
    for (const character of run.text) {
      if (whiteSpace.test(character)) {
        pending = true
        continue
      }
      // The space belongs to what comes after it: a mark that ends at a space looks the same with and without it.
      if (pending && (runs.length > 0 || text !== '')) text += ' '
      pending = false
      text += character
    }
    if (text !== '') add(text, run)
  }
  return runs.map((run) => ({ ...run, text: run.text.normalize('NFC') }))
}

const linesOf = (block: Block): readonly Line[] => (block.kind === 'paragraph' ? [block.runs] : block.items)

/** Empty lines and lists look like nothing and are nothing; lists of one kind that follow each other are one. */
export const canonicalBlocks = (blocks: readonly Block[]): readonly Block[] => {
  const result: Block[] = []
  for (const block of blocks) {
    const lines = linesOf(block)
      .map(canonicalLine)
      .filter((line) => line.length > 0)
    const last = result.at(-1)
    if (block.kind === 'paragraph') result.push(...lines.map((runs): Block => ({ kind: 'paragraph', runs })))
    else if (last && last.kind !== 'paragraph' && last.kind === block.kind)
      result[result.length - 1] = { kind: block.kind, items: [...last.items, ...lines] }
    else if (lines.length > 0) result.push({ kind: block.kind, items: lines })
  }
  return result
}

export const lineText = (line: Line): string => line.map(({ text }) => text).join('')

/** Without marks: a line each. */
export const blocksText = (blocks: readonly Block[]): string =>
  blocks.flatMap(linesOf).map(lineText).join('\n')
