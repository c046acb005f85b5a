/** Takes contractions apart ("don't" is "do" and "not"), and tells what "'s" after a noun is: "is", "has" or whose something is. */

const endings: Readonly<Record<string, string>> = {
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
  "'d": "'d",
}
const stems: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' }
/** After these "'s" is a verb; after all others it is one only where the next word shows it. */
const beforeIs = new Set(
  'it that he she what there here who where how when why this everything nothing everyone everybody somebody someone'.split(
    ' ',
  ),
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
    hadnt: 'had not',
    cant: 'can not',
    cannot: 'can not',
    couldnt: 'could not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    mustnt: 'must not',
    neednt: 'need not',
    wouldve: 'would have',
    shouldve: 'should have',
    shoulda: 'should have',
    couldve: 'could have',
    coulda: 'could have',
    woulda: 'would have',
    youre: 'you are',
    youve: 'you have',
    youll: 'you will',
    youd: "you 'd",
    theyre: 'they are',
    theyve: 'they have',
    theyll: 'they will',
    theyd: "they 'd",
    thats: 'that is',
    whats: 'what is',
    whos: 'who is',
    wheres: 'where is',
    hows: 'how is',
    theres: 'there is',
    heres: 'here is',
    shes: 'she is',
    hes: 'he is',
    im: 'i am',
    ive: 'i have',
    weve: 'we have',
    u: 'you',
    ur: 'your',
    ya: 'you',
    yous: 'you',
    gotta: 'got to',
    gonna: 'going to',
    wanna: 'want to',
    gimme: 'give me',
    outta: 'out of',
    cos: 'because',
    cuz: 'because',
    pls: 'please',
    plz: 'please',
  }).map(([word, parts]) => [word, parts.split(' ')]),
)

/** The parts of one written word, in small letters. */
export const apart = (norm: string): readonly string[] => {
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

/** What is never somebody's: after these "'s" is a verb. */
const shown = new Set(
  `always never not just only a an the being so too already really going gonna hardly constantly forever simply totally completely
  obviously clearly why what where how nothing no now supposed about been got had done gone to in on at out up off down back behind
  wrong right late fault responsible useless hopeless unreasonable impossible ridiculous unbelievable my your our his her their
  refusing taking making trying lying getting using playing doing asking telling turning coming ignoring hiding acting wasting
  stalling dragging blocking holding running causing costing giving putting pushing pulling keeping leaving letting demanding
  threatening bullying messing ruining destroying breaking avoiding dodging sitting talking shouting calling sending charging
  stealing treating blaming changing cutting selling saying claiming pretending behaving enjoying expecting forgetting`.split(
    /\s+/,
  ),
)
const has = new Set('been got had done gone become taken made kept left given shown lost broken'.split(' '))
const between = new Set('always never not just only already really now simply also ever hardly'.split(' '))

/** What "'s" is, by the words that follow it: "Karen's always late" is "is", "Karen's been late" is "has". */
export const readOfS = (word: (ahead: number) => string): "'s" | 'is' | 'has' => {
  if (!shown.has(word(1))) return "'s"
  let ahead = 1
  while (between.has(word(ahead))) ahead++
  return has.has(word(ahead)) ? 'has' : 'is'
}
