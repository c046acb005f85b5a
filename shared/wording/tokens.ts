/** Cuts a text into words, numbers and marks, each with its place; contractions come apart ("don't" is "do" and "not"). */

export interface Token {
  /** Place of the whole written word in the text, also where this is only a part of it. */
  readonly start: number
  readonly end: number
  /** In small letters, with one kind of apostrophe: what patterns are compared with. */
  readonly norm: string
  readonly type: 'word' | 'number' | 'mark' | 'line'
  /** Of a word that came apart: which part this is, from 0. */
  readonly part: number
  readonly parts: number
}

// Unambiguous at every character, so that time is linear in the length.
const anyPiece =
  /(\p{L}[\p{L}\p{M}]*(?:['’ʼ\-‐‑]\p{L}[\p{L}\p{M}]*)*)|(\p{N}[\p{N}\p{L}]*(?:[.,:/]\p{N}+)*)|(\n)|([^\s*_~])/uy
// The same for most of what is written, and ten times as fast. A word that goes on in other letters is left to the other.
const plainWord = /[A-Za-z]+(?:['-][A-Za-z]+)*(?!['-]?(?:[A-Za-z]|[^\0-\x7F]))/y
// Not the end of a line: that is a token.
const space = /(?:[^\S\n]|[*_~])*/y

const endings: Readonly<Record<string, string>> = {
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
  "'d": "'d",
}
const stems: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' }
/** After these "'s" is a verb; after all others it says whose something is. */
const beforeIs = new Set(
  'it that he she what there here who where how when why this everything nothing'.split(' '),
)

/** Written in haste, without the apostrophe or in short. */
const hasty: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    isnt: 'is not',
    arent: 'are not',
    wasnt: 'was not',
    werent: 'were not',
    havent: 'have not',
    hasnt: 'has not',
    cant: 'can not',
    cannot: 'can not',
    couldnt: 'could not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    shouldve: 'should have',
    shoulda: 'should have',
    couldve: 'could have',
    coulda: 'could have',
    youre: 'you are',
    youve: 'you have',
    youll: 'you will',
    theyre: 'they are',
    theyve: 'they have',
    thats: 'that is',
    whats: 'what is',
    im: 'i am',
    ive: 'i have',
    u: 'you',
    ur: 'your',
    gotta: 'got to',
    gonna: 'going to',
    wanna: 'want to',
  }).map(([word, parts]) => [word, parts.split(' ')]),
)

const apart = (norm: string): readonly string[] => {
  const at = norm.lastIndexOf("'")
  if (at < 0) return hasty.get(norm) ?? [norm]
  if (norm === "y'all") return ['you', 'all']
  if (norm === "let's") return ['let', 'us']
  const head = norm.slice(0, at)
  const tail = norm.slice(at)
  if (tail === "'t" && head.endsWith('n')) {
    const stem = head.slice(0, -1)
    return [...apart(stems[stem] ?? stem), 'not']
  }
  if (tail === "'s") return [...apart(head), beforeIs.has(head) ? 'is' : "'s"]
  const ending = endings[tail]
  return ending === undefined ? [norm] : [...apart(head), ending]
}

/** Small letters and one kind of apostrophe and hyphen, as patterns, names and muted words are written. */
export const normal = (words: string): string =>
  /^[A-Za-z]+$/.test(words)
    ? words.toLowerCase()
    : words.toLowerCase().replace(/[’ʼ‘]/g, "'").replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').trim()

/** Words longer than any in a pattern stay whole, whatever they hold. */
const longest = 64

const noSpace = (text: string, at: number): number => {
  space.lastIndex = at
  return at + (space.exec(text)?.[0].length ?? 0)
}

const pushWord = (tokens: Token[], word: string, start: number, end: number): void => {
  const norms = word.length > longest ? [word] : apart(normal(word))
  for (let part = 0; part < norms.length; part++)
    tokens.push({ start, end, norm: norms[part] ?? '', type: 'word', part, parts: norms.length })
}

/** The tokens of `text` from `from` up to `to`; places are those in the whole text. */
export const tokensOf = (text: string, from = 0, to = text.length): readonly Token[] => {
  const tokens: Token[] = []
  for (let start = noSpace(text, from); start < to; ) {
    plainWord.lastIndex = start
    const plain = plainWord.exec(text)
    if (plain) {
      const end = Math.min(to, start + plain[0].length)
      pushWord(tokens, plain[0], start, end)
      start = noSpace(text, end)
      continue
    }
    anyPiece.lastIndex = start
    const match = anyPiece.exec(text)
    // Nothing but white space begins no piece.
    if (!match) break
    const [written, word, number, line] = match
    const end = Math.min(to, start + written.length)
    if (word !== undefined) pushWord(tokens, word, start, end)
    else {
      const type = number !== undefined ? 'number' : line !== undefined ? 'line' : 'mark'
      tokens.push({ start, end, norm: written, type, part: 0, parts: 1 })
    }
    start = noSpace(text, end)
  }
  return tokens
}
