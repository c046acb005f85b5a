/** Who is writing here right now, in the colour of their side. */
import type { Standing } from '@common-ground/shared/room/participant'
import { isolated } from './isolated.ts'
import { useMessages } from './messages.ts'
import styles from './writers-tag.module.css'

export interface Writer {
  readonly participant: string
  readonly name: string
  readonly standing: Standing
}

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
