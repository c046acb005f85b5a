/** A person as a disc in the colour of their place, a square for an observer, with their initials; faded while they are away. */

import type { Standing } from '@common-ground/shared/room/participant'
import { type CSSProperties, memo } from 'react'
import styles from './person-disc.module.css'
import { whenAsked } from './when-asked.ts'

interface PersonDiscProps {
  readonly name: string
  readonly standing: Standing
  readonly away?: boolean
  readonly size?: number
}

const letters = whenAsked(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }))

const firstLetter = (word: string): string => {
  for (const { segment } of letters().segment(word)) return segment.toLocaleUpperCase()
  return ''
}

/** First letters of the first and the last word, whole characters as people count them. Pictures and signs only where a name has nothing else. */
export const initialsOf = (name: string): string => {
  const all = name.trim().split(/\s+/)
  const spoken = all.filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const words = spoken.length > 0 ? spoken : all
  const last = words.length > 1 ? words.at(-1) : undefined
  return firstLetter(words[0] ?? '') + firstLetter(last ?? '')
}

/**
 * Decoration: the name stands beside it or in the label of what holds it. The initials are drawn, not written, or they
 * would count as the words of a button.
 */
export const PersonDisc = memo(({ name, standing, away = false, size = 26 }: PersonDiscProps) => (
  <span
    className={styles.disc}
    data-standing={standing}
    data-away={away}
    style={{ '--disc-size': `${size}px` } as CSSProperties}
    data-initials={initialsOf(name)}
    aria-hidden
  />
))
PersonDisc.displayName = 'PersonDisc'
