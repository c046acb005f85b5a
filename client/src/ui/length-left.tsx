/** How much of a limit is left, said calmly and only where it is near. */

import { lengthOf } from '@common-ground/shared/room/text'
import styles from './length-left.module.css'
import { whenAsked } from './when-asked.ts'

interface Limited {
  readonly limit: number
  readonly words: {
    readonly left: (count: number, formatted: string) => string
    readonly over: (count: number, formatted: string) => string
  }
}

const format = whenAsked(() => new Intl.NumberFormat())

/** Where what is left is known already. */
export const Left = ({ left, limit, words }: Limited & { readonly left: number }) => {
  if (left > limit / 5) return null
  return (
    <p className={styles.left} data-over={left < 0}>
      {left < 0 ? words.over(-left, format().format(-left)) : words.left(left, format().format(left))}
    </p>
  )
}

export const LengthLeft = ({ text, ...limited }: Limited & { readonly text: string }) => (
  <Left left={limited.limit - lengthOf(text)} {...limited} />
)
