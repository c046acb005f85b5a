/** Tells an English question as open, closed or leading, and offers open ways to ask. Silent for statements and other languages. */
import { openVariants } from './open-variants.ts'

export interface QuestionFound {
  readonly kind: 'open' | 'closed' | 'leading'
  /** Open ways to ask; `…` stands for words still to be found. Empty for a question that is open. */
  readonly variants: readonly string[]
}

/** Auxiliaries that begin a question answered by yes or no. */
const auxiliary =
  '(?:do|does|did|is|are|was|were|am|will|would|can|could|shall|should|may|might|must|has|have|had)'
const subject =
  "(?:I|i|you|we|he|she|it|they|this|that|these|those|there|the|a|an|your|our|my|his|her|its|their|any|anyone|anybody|someone|somebody|everyone|everybody|anything|something|everything|all|both|one|either|each|some|[A-Z][\\p{L}’'-]*)"

/** "Don't you think", "isn't it obvious": the answer is in the question. */
const negated =
  /^(?:don|doesn|didn|isn|aren|wasn|weren|won|wouldn|can|couldn|shouldn|haven|hasn|hadn|ain)['’]?t (?:you|we|they|it|that|this|there|he|she|i|the|our|your)\b/iu
const leadingStart = [
  negated,
  /^(?:so|then|well|but|and|surely|obviously|clearly|of course)[, ]+(?:you|we|they|it|that|this|there|i)\b(?!['’]?d? (?:like|want)\b)/iu,
  /^(?:surely|obviously|clearly|of course)\b/iu,
  /^(?:do|does|did|would|will|can|could|are|is|were|was|have|has|should) (?:you|we|they|anyone|anybody) (?:really|honestly|seriously|actually|truly|not|even)\b/iu,
  /^(?:would|do|will) you (?:agree|admit|accept|concede|deny) that\b/iu,
  /^(?:don['’]?t|do) you (?:think|feel|believe) (?:it['’]s|that['’]s|it is|that is)? ?(?:time|fair|unfair|reasonable|unreasonable|right|wrong|better|best|obvious|ridiculous)\b/iu,
  /^how (?:can|could) you (?:say|think|expect|do|believe|justify|possibly|even|ask|claim)\b/iu,
  /^why (?:can['’]?t|don['’]?t|won['’]?t|didn['’]?t|couldn['’]?t|wouldn['’]?t|aren['’]?t|isn['’]?t) (?:you|we|they|it)\b/iu,
  /^why (?:should|would) (?:i|we)\b/iu,
  /^who (?:do you think you|else but you|in their right mind)\b/iu,
]
/** "…, right?", "…, isn't it?": a statement that asks to be nodded at. */
const tag =
  /,? (?:right|correct|no|yes|ok|okay|agreed|don['’]?t you think|wouldn['’]?t you (?:say|agree)|huh|eh|(?:is|are|was|were|do|does|did|have|has|had|will|would|can|could|should)n['’]t (?:it|you|we|they|he|she|that|there|i)|won['’]t (?:it|you|we|they|he|she)|can['’]t (?:we|you|they)|(?:is|are|was|were|do|does|did|has|have|will|would|can|could) (?:it|you|we|they|he|she|there))\s*\?+$/iu

const openStart =
  /^(?:(?:and|so|but|then|well|okay|ok|now|also|or|thanks|thank you|please|hi|hello)[, ]+)*(?:(?:from|on|for) (?:my|your|our|their) (?:side|end|part|point of view|perspective),? )?(?:(?:on|in|from|for|to|with|at|by|about|under) )?(?:what|how|why|in what way|in which way|tell me|tell us|help me understand|help us understand|describe|walk me through|walk us through|say more)\b/iu
/** Begins like an open one and is answered in one word. */
const closedStart =
  /^(?:(?:and|so|but|then|well|okay|ok|now|also|or)[, ]+)*(?:(?:on|in|from|for|to|with|at|by|until|till|since|under) )?(?:when|where|who|whom|whose|which|how (?:many|much|long|old|far|often|soon|late|early|big|large|tall|likely)|what (?:time|day|date|year|month|number|price|sum|amount|percentage|rate|size|colour|color))\b/iu
const asks =
  /^(?:can|could|would|will) you (?:please )?(?:tell|explain|describe|help|say more|walk|share|show)\b.*\b(?:what|how|why|about|more)\b/iu

const closedFrom = new RegExp(
  `^(?:(?:and|so|but|then|well|okay|ok|now|also|or|please|if [^,]{3,60})[, ]+)*${auxiliary} (?:${subject})(?![\\p{L}])`,
  'u',
)

/** The last sentence that asks, without what stands around it. Undefined where nothing asks. */
const lastQuestion = (text: string): string | undefined => {
  const sentences = text.trim().match(/[^.!?\n]+(?:[.!?]+|\n|$)/gu) ?? []
  const asked = sentences.map((one) => one.trim()).filter((one) => one !== '')
  const marked = asked.findLast((one) => one.endsWith('?'))
  if (marked !== undefined) return marked
  // Somebody who is still typing has not come to the mark yet.
  return asked.at(-1)
}

const looksEnglish = (question: string): boolean => /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(question)

const kindOf = (question: string): QuestionFound['kind'] | undefined => {
  const marked = question.endsWith('?')
  const begun = question.replace(/^["“”'‘’(\s-]+/u, '')
  // Only names have capitals behind the first letter: "Is Maya …" asks in English, "Was uns …" does not.
  const bare = begun.charAt(0).toLowerCase() + begun.slice(1)
  if (leadingStart.some((start) => start.test(bare)))
    return marked || negated.test(bare) ? 'leading' : undefined
  if (marked && tag.test(bare)) return 'leading'
  if (asks.test(bare)) return 'open'
  if (closedStart.test(bare)) return marked ? 'closed' : undefined
  if (openStart.test(bare))
    return marked || /^(?:tell|help|describe|walk|say more)/iu.test(bare) ? 'open' : undefined
  return marked && closedFrom.test(bare) ? 'closed' : undefined
}

export const questionKind = (text: string): QuestionFound | undefined => {
  const question = lastQuestion(text)
  if (question === undefined || !looksEnglish(question)) return undefined
  const kind = kindOf(question)
  if (kind === undefined) return undefined
  return { kind, variants: kind === 'open' ? [] : openVariants(question, kind) }
}
