/** What the coach knows of its author, in memory for as long as the room is open: on or off, and what it leaves alone. */
import type { Finding } from '@common-ground/shared/wording/finding'
import type { StorageLike } from '../sync/seat-keeper.ts'
import { keptDraft } from '../ui/kept-draft.ts'

export interface CoachMemory {
  /** Undefined until the tab was asked. */
  readonly on: boolean | undefined
  /** The browser lets it read. */
  readonly works: boolean
  readonly muted: readonly string[]
  /** Places to leave alone. */
  readonly ignored: ReadonlySet<string>
  /** Rewrites that were taken: of its own words the coach says nothing more. */
  readonly taken: readonly string[]
}

export const coachMemory = keptDraft<CoachMemory>({
  on: undefined,
  works: true,
  muted: [],
  ignored: new Set(),
  taken: [],
})

const switchKey = 'common-ground.coach'

/** The switch alone is kept with the tab, and nothing else of the coach anywhere. */
export const recallSwitch = (owner: object, storage: StorageLike): void =>
  coachMemory.change(owner, (memory) => ({ ...memory, on: storage.getItem(switchKey) !== 'off' }))

export const switchCoach = (owner: object, storage: StorageLike, on: boolean): void => {
  coachMemory.change(owner, (memory) => ({ ...memory, on }))
  if (on) storage.removeItem(switchKey)
  else storage.setItem(switchKey, 'off')
}

export const mute = (owner: object, word: string): void =>
  coachMemory.change(owner, (memory) => ({
    ...memory,
    muted: [...memory.muted.filter((muted) => muted !== word), word],
  }))

export const bringBack = (owner: object, word: string): void =>
  coachMemory.change(owner, (memory) => ({
    ...memory,
    muted: memory.muted.filter((muted) => muted !== word),
  }))

const sentenceEnd = /[.!?\n]/

/** A place is a rule in its sentence: wherever the sentence goes, it is left alone; another sentence is another place. */
const placeOf = (text: string, { rule, start, end }: Finding): string => {
  let from = start
  while (from > 0 && !sentenceEnd.test(text.charAt(from - 1))) from -= 1
  let to = end
  while (to < text.length && !sentenceEnd.test(text.charAt(to))) to += 1
  return `${rule} ${text.slice(from, to).trim()}`
}

export const ignorePlace = (owner: object, text: string, finding: Finding): void =>
  coachMemory.change(owner, (memory) => ({
    ...memory,
    ignored: new Set(memory.ignored).add(placeOf(text, finding)),
  }))

/** A word or two stand in many a sentence; so many stand where they were put. */
const wordsOfItsOwn = 3

export const takeRewrite = (owner: object, rewrite: string): void => {
  if (rewrite.split(' ').length < wordsOfItsOwn) return
  coachMemory.change(owner, (memory) => ({
    ...memory,
    taken: [...memory.taken.filter((taken) => taken !== rewrite), rewrite],
  }))
}

/** Whether the finding touches words that stand there as the coach proposed them. */
const isOwn = (taken: readonly string[], text: string, { start, end }: Finding): boolean =>
  taken.some((rewrite) => {
    for (let at = text.indexOf(rewrite); at >= 0 && at < end; at = text.indexOf(rewrite, at + 1))
      if (at + rewrite.length > start) return true
    return false
  })

/** Findings without what is to be left alone. */
export const spokenOf = <T extends Finding>(
  { muted, ignored, taken }: CoachMemory,
  text: string,
  findings: readonly T[],
): readonly T[] =>
  findings.filter(
    (finding) =>
      !muted.includes(finding.word) && !ignored.has(placeOf(text, finding)) && !isOwn(taken, text, finding),
  )
