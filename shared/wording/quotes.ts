/** What in a text is quoted: the words of others, which are never judged. */

/** A stretch of text: first character, and after the last. */
export type Stretch = readonly [start: number, end: number]

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '‹': '›',
  '‘': '’',
  '「': '」',
}
const letter = /[\p{L}\p{N}]/u

/** Whether a straight quote mark can open here: nothing written right before it, and something right after. */
const opens = (before: string, after: string): boolean => !letter.test(before) && after.trim() !== ''

const quoteMark = /["'“”„«»‹›‘’「」\n>]/g

/** Of a line, in order, without overlap. What is opened and never closed reaches to the end of its line. */
export const quotesOf = (text: string): readonly Stretch[] => {
  const found: Stretch[] = []
  let open: { readonly at: number; readonly until: string } | undefined
  quoteMark.lastIndex = 0
  for (let match = quoteMark.exec(text); match; match = quoteMark.exec(text)) {
    const at = match.index
    const mark = match[0]
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    if (mark === '\n') {
      // Single marks are apostrophes more often than quotes that somebody forgot to close.
      if (open && open.until !== "'" && open.until !== '’') found.push([open.at, at])
      open = undefined
    } else if (mark === '>') {
      // A line that begins with ">" is somebody else's, as in mail.
      if (!open && (before === '\n' || at === 0)) open = { at, until: '\n' }
    } else if (open) {
      const inWord = letter.test(before) && letter.test(after)
      const closes =
        mark === open.until || (open.until === '”' && mark === '"') || (open.until === '“' && mark === '”')
      if (closes && !((mark === "'" || mark === '’') && inWord)) {
        found.push([open.at, at + 1])
        open = undefined
      }
    } else if (mark === '"' || mark === "'") {
      if (opens(before, after)) open = { at, until: mark }
    } else {
      const until = pairs[mark]
      if (until !== undefined && opens(before, after)) open = { at, until }
    }
  }
  if (open && open.until !== "'" && open.until !== '’') found.push([open.at, text.length])
  return found
}
