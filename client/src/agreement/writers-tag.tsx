/** Who is writing here right now, in the colour of their side. */
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import type { Writer } from './use-writers.ts'
import styles from './writers-tag.module.css'

export const WritersTag = ({ writers }: { readonly writers: readonly Writer[] }) => {
  const words = useMessages().goals
  const [one, other] = writers
  if (!one) return null
  const said =
    other === undefined
      ? words.writing(isolated(one.name))
      : writers.length === 2
        ? words.writingBoth(isolated(one.name), isolated(other.name))
        : words.writingMany(writers.length)
  return (
    <span className={styles.tag} data-standing={one.standing}>
      {said}
    </span>
  )
}
