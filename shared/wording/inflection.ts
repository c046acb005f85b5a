/** The forms of English verbs and nouns, so that a rewrite fits where it is put. */

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'
export type NounForm = 'singular' | 'plural'

/** Past and participle of verbs that do not simply take "ed". */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `be was been|have had had|do did done|go went gone|say said said|make made made|take took taken|give gave given
get got got|come came come|see saw seen|know knew known|think thought thought|find found found|tell told told
leave left left|feel felt felt|bring brought brought|begin began begun|keep kept kept|hold held held
write wrote written|stand stood stood|hear heard heard|let let let|mean meant meant|set set set|meet met met
pay paid paid|run ran run|sit sat sat|speak spoke spoken|lie lied lied|lead led led|read read read|grow grew grown
lose lost lost|fall fell fallen|send sent sent|build built built|understand understood understood|draw drew drawn
break broke broken|spend spent spent|cut cut cut|rise rose risen|drive drove driven|buy bought bought
wear wore worn|choose chose chosen|put put put|throw threw thrown|steal stole stolen|hide hid hidden
forget forgot forgotten|sell sold sold|win won won|shut shut shut|hurt hurt hurt|catch caught caught
fight fought fought|teach taught taught|mislead misled misled|withdraw withdrew withdrawn|sleep slept slept
deal dealt dealt|show showed shown|blow blew blown|swear swore sworn|bend bent bent|stick stuck stuck
screw screwed screwed|forgive forgave forgiven|overthrow overthrew overthrown|bet bet bet|cost cost cost
quit quit quit|rid rid rid|split split split|spread spread spread|undo undid undone|redo redid redone
overpay overpaid overpaid|undermine undermined undermined|shake shook shaken|tear tore torn|seek sought sought
ride rode ridden|sue sued sued|bite bit bitten|eat ate eaten|drink drank drunk|sink sank sunk|stink stank stunk
shrink shrank shrunk|withhold withheld withheld|uphold upheld upheld|become became become|bleed bled bled|hang hung hung|feed fed fed
grind ground ground|cast cast cast|hit hit hit|freeze froze frozen|overcome overcame overcome
ring rang rung|sing sang sung|spring sprang sprung|sting stung stung|swing swung swung|cling clung clung|fling flung flung|wring wrung wrung
fly flew flown|wake woke woken|shoot shot shot|strike struck struck|strive strove striven|bind bound bound|wind wound wound|breed bred bred
creep crept crept|dig dug dug|flee fled fled|forbid forbade forbidden|foresee foresaw foreseen|lend lent lent|lay laid laid|light lit lit
overhear overheard overheard|overtake overtook overtaken|overdo overdid overdone|override overrode overridden|rebuild rebuilt rebuilt
repay repaid repaid|rethink rethought rethought|rewrite rewrote rewritten|shed shed shed|shine shone shone|slide slid slid|spin spun spun
sweep swept swept|swim swam swum|tread trod trodden|undertake undertook undertaken|upset upset upset|weave wove woven|weep wept wept
misread misread misread|misunderstand misunderstood misunderstood|mistake mistook mistaken|outdo outdid outdone|underpay underpaid underpaid
overspend overspent overspent|burst burst burst|offset offset offset|reset reset reset|thrust thrust thrust|leap leapt leapt|kneel knelt knelt
stride strode stridden|slit slit slit|spit spat spat|bear bore borne|resell resold resold|retell retold retold|remake remade remade
retake retook retaken|undercut undercut undercut|input input input|speed sped sped|swell swelled swollen`
    .split(/[|\n]/)
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
)

/** Verbs of more than one syllable whose last consonant doubles. */
const doubling = new Set(
  'admit commit omit permit submit refer prefer occur regret begin forget control rebut transfer'.split(' '),
)

const doubles = (verb: string): boolean => doubling.has(verb) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb)

const regularPast = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return doubles(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}

const third = (verb: string): string => {
  if (verb === 'be') return 'is'
  if (verb === 'have') return 'has'
  if (verb === 'do' || verb === 'go' || verb === 'undo' || verb === 'redo') return `${verb}es`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
}

const ing = (verb: string): string => {
  if (verb === 'be') return 'being'
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
  return doubles(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`
}

const formOfVerb = (verb: string, form: VerbForm): string => {
  switch (form) {
    case 'base':
      return verb
    case 'third':
      return third(verb)
    case 'ing':
      return ing(verb)
    case 'past':
    case 'participle': {
      const known = irregular[verb]
      return known?.split(' ')[form === 'past' ? 0 : 1] ?? regularPast(verb)
    }
  }
}

/** A verb or a phrase that begins with one ("ask for"), in this form. */
export const conjugate = (phrase: string, form: VerbForm): string => {
  const [verb = '', ...rest] = phrase.split(' ')
  return [formOfVerb(verb, form), ...rest].join(' ')
}

/** A noun or a phrase that ends with one ("open point"), in this form. */
export const decline = (phrase: string, form: NounForm): string => {
  if (form === 'singular') return phrase
  if (/[^aeiou]y$/.test(phrase)) return `${phrase.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(phrase) ? `${phrase}es` : `${phrase}s`
}

const verbForms: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'ing']

/** Every way a verb is written, each with what it may be; "was" and "are" too. */
export const writtenForms = (verb: string): readonly string[] => [
  ...new Set([
    ...verbForms.map((form) => formOfVerb(verb, form)),
    ...(verb === 'be' ? ['are', 'were', 'am'] : []),
  ]),
]

/** Which form of the verb this is; past where it could be either. */
export const verbFormOf = (written: string, verb: string): VerbForm | undefined =>
  verbForms.find((form) => formOfVerb(verb, form) === written)

/** The form of a word whose verb is not known, as far as its ending tells. */
export const baseOf = (written: string): string => {
  for (const [verb, forms] of Object.entries(irregular)) {
    if (forms.split(' ').includes(written)) return verb
  }
  const stems = (ending: string): readonly string[] => {
    const stem = written.slice(0, -ending.length)
    return [`${stem}e`, stem, stem.slice(0, -1), stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem]
  }
  for (const [ending, form] of [
    ['ing', 'ing'],
    ['ed', 'past'],
    ['s', 'third'],
  ] as const) {
    if (!written.endsWith(ending)) continue
    const likely = written.slice(0, -ending.length)
    // "paying" and "asked" before "rating" and "hoped": a stem that ends like a whole word is one.
    const order = /(?:[aeiou][^aeiou]{2,}|[aeiouy]{2}[^aeiouv]|[wxy])$/.test(likely)
      ? [likely, ...stems(ending)]
      : stems(ending)
    const verb = order.find((one) => one.length > 1 && formOfVerb(one, form) === written)
    if (verb) return verb
  }
  return written
}
