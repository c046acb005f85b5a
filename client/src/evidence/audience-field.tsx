/** Who will read the evidence: chosen before a word of it is sent, and said in words. */
import { accessTo } from '@common-ground/shared/room/access'
import type { Space } from '@common-ground/shared/room/space'
import { Radio } from '@mantine/core'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { kindOf } from '../ui/space-words.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './composer.module.css'

interface AudienceFieldProps {
  readonly audience: Space
  readonly disabled: boolean
  readonly onChange: (audience: Space) => void
}

export const AudienceField = ({ audience, disabled, onChange }: AudienceFieldProps) => {
  const words = useTableMessages().evidence.composer
  const session = useSession()
  const { you, door } = session
  const { stage } = useRoomState().stage
  const mayAdd = session.spaces().filter((space) => accessTo(space, you.standing, stage) === 'write')
  const label = (space: Space): string => {
    const of = kindOf(space)
    if (of.kind !== 'caucus') return words.audienceOf[of.kind]
    return you.standing === 'mediator'
      ? words.audienceOf.caucusOf(door.sides[of.side])
      : words.audienceOf.caucus
  }
  return (
    <Radio.Group
      label={words.audience}
      value={audience}
      onChange={(value) => {
        const chosen = mayAdd.find((space) => space === value)
        if (chosen && !disabled) onChange(chosen)
      }}
    >
      <div className={styles.audiences}>
        {mayAdd.map((space) => (
          <Radio key={space} value={space} label={label(space)} classNames={{ radio: styles.radio ?? '' }} />
        ))}
      </div>
    </Radio.Group>
  )
}
