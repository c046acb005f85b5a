/** Who is writing in this card right now, in the colour of their side. */

import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import type { Writer } from './use-writers.ts'
import styles from './writers-tag.module.css'

export const WritersTag = ({ writers }: { readonly writers: readonly Writer[] }) => {
  const messages = useMessages().goals
  const [one, other] = writers
  if (!one) return null
  const sentence =
    other === undefined
      ? messages.writing(isolated(one.name))
      : writers.length === 2
        ? messages.writingBoth(isolated(one.name), isolated(other.name))
        : messages.writingMany(writers.length)
  return (
    <span className={styles.tag} data-standing={one.standing}>
      {sentence}
    </span>
  )
}
