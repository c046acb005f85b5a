/** Open ways to ask what a closed or a leading question asks, with what it is about kept where it can be told. */

const fillers =
  /^(?:(?:and|so|but|then|well|okay|ok|now|also|or|please|surely|obviously|clearly|of course)[, ]+)+/iu

interface Form {
  readonly from: RegExp
  /** The groups of `from`, in order. */
  readonly to: (groups: readonly string[]) => readonly string[]
}

const topic = (words: string | undefined): string => (words ?? '').trim().replace(/[?.!\s]+$/u, '')

/** Each takes what a question is about into two or three open ones. The first that fits. */
const forms: readonly Form[] = [
  {
    from: /^(?:do|would|could|will|can)(?:n['’]t)? you (?:really |even |actually )?(?:want|like|need|prefer) (?:to )?(.+)$/iu,
    to: ([what]) => [
      `What would ${topic(what)} make possible for you?`,
      `What matters to you about ${topic(what)}?`,
    ],
  },
  {
    from: /^(?:do|did)(?:n['’]t)? you (?:really |even |actually )?(?:think|believe|feel|agree) (?:that )?(.+)$/iu,
    to: ([what]) => [`How do you see it: ${topic(what)}?`, 'How does it look from where you sit?'],
  },
  {
    from: /^(?:can|could|will|would|won['’]t|can['’]t|couldn['’]t|wouldn['’]t) you (?:please |really |even )?(.+)$/iu,
    to: ([what]) => [
      `What would it take for you to ${topic(what)}?`,
      `What would make it hard to ${topic(what)}?`,
    ],
  },
  {
    from: /^(?:can|could|should|shall|can['’]t|couldn['’]t|shouldn['’]t) we (?:not |just )?(.+)$/iu,
    to: ([what]) => [`How might we ${topic(what)}?`, `What would have to be true for us to ${topic(what)}?`],
  },
  {
    from: /^why (?:can|do|wo|did|could|would)n['’]?t (?:you|we|they) (?:just |simply )?(.+)$/iu,
    to: ([what]) => [`What makes it hard to ${topic(what)}?`, `What would have to change to ${topic(what)}?`],
  },
  {
    from: /^(?:when|how soon)\b(.*)$/iu,
    to: () => ['What does the timing depend on?', 'How does the timing look from your side?'],
  },
  {
    from: /^how (?:much|many)\b(.*)$/iu,
    to: () => ['How did you arrive at that number?', 'What would a good number have to cover for you?'],
  },
  {
    from: /^(?:who|whom|whose|which|where)\b(.*)$/iu,
    to: () => ['What matters most to you in choosing?', 'How do you see the possibilities?'],
  },
]

const general = {
  closed: ['What matters most to you about …?', 'How does … look from where you sit?'],
  leading: ['How do you see …?', 'What led you to …?', 'What am I missing about …?'],
} as const

/** "my rent" asked of you is still mine: only questions without first and second person inside are turned around. */
const keepsItsSense = (variant: string, question: string): boolean =>
  variant.length <= 140 && !/\b(?:my|mine|me|myself)\b/iu.test(question)

export const openVariants = (question: string, kind: 'closed' | 'leading'): readonly string[] => {
  const bare = question.replace(fillers, '').replace(/,? (?:right|correct|okay|ok)\s*\?+$/iu, '?')
  for (const { from, to } of forms) {
    const groups = from.exec(bare)?.slice(1)
    const made = groups && to(groups).filter((variant) => keepsItsSense(variant, question))
    if (made && made.length > 0) return [...made, ...general[kind].slice(0, 3 - made.length)].slice(0, 3)
  }
  return general[kind]
}
