/** What the sides said of a text, side A's left and side B's right as everywhere; each takes back its own. */
import type { Criticism } from '@common-ground/shared/acts/one-text'
import type { Side } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import { IconBulb, IconHandStop } from '@tabler/icons-react'
import { useId } from 'react'
import { Press } from '../proposals/press.tsx'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './one-text.module.css'

interface ListProps {
  readonly criticisms: readonly Criticism[]
  /** Where they stand. */
  readonly space: Space
  /** Whether one's own can be taken back. */
  readonly open: boolean
  /** Each names the version it is of. */
  readonly ofVersions?: boolean
}

const icons = { 'would-not-work': IconHandStop, 'would-work-if': IconBulb } as const

const CriticismItem = ({
  criticism,
  space,
  open,
  ofVersions,
}: Omit<ListProps, 'criticisms'> & { readonly criticism: Criticism }) => {
  const words = useTableMessages().oneText.said
  const { you } = useSession()
  const { people } = useRoomState()
  const { id, kind, text, by, at, standing, version } = criticism
  const Icon = icons[kind]
  return (
    <li className={styles.criticism} data-criticism={kind}>
      <p className={styles.criticismKind}>
        <Icon size={16} stroke={1.7} aria-hidden />
        {words.kinds[kind]}
      </p>
      <Voice size="small">{text}</Voice>
      <div className={styles.meta}>
        {ofVersions && <span>{words.ofVersion(version)}</span>}
        <bdi>{people.get(by)?.name}</bdi>
        <Moment at={at} />
        {open && standing === you.standing && (
          <Press
            act={{ type: 'take-back-criticism', criticism: id }}
            space={space}
            variant="subtle"
            color="gray"
            size="compact-xs"
          >
            {words.takeBack}
          </Press>
        )}
      </div>
    </li>
  )
}

interface CriticismListProps extends ListProps {
  /** The element that says whose they are. */
  readonly labelledBy?: string
}

export const CriticismList = ({ criticisms, labelledBy, ...props }: CriticismListProps) => (
  <ul className={styles.criticisms} aria-labelledby={labelledBy}>
    {criticisms.map((criticism) => (
      <CriticismItem key={criticism.id} criticism={criticism} {...props} />
    ))}
  </ul>
)

interface SideSaidProps extends ListProps {
  readonly side: Side
}

/** One side's half of them. */
export const SideSaid = ({ side, criticisms, ...props }: SideSaidProps) => {
  const words = useTableMessages().oneText.said
  const { you, door } = useSession()
  const name = useId()
  return (
    <div className={styles.half} data-side={side}>
      <p id={name} className={styles.halfName}>
        <bdi>{door.sides[side]}</bdi>
        {you.standing === side && <span className={styles.you}>{words.you}</span>}
      </p>
      {criticisms.length === 0 ? (
        <p className={styles.hint}>{words.none}</p>
      ) : (
        <CriticismList criticisms={criticisms} labelledBy={name} {...props} />
      )}
    </div>
  )
}
