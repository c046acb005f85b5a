/** One press that sends one act about a proposal, with what the room says to it. */
import type { Act } from '@common-ground/shared/acts/act'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import type { ButtonProps } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useSpaceAct } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './proposals.module.css'

interface PressProps extends Pick<ButtonProps, 'variant' | 'color' | 'size'> {
  readonly act: Act
  readonly space?: Space
  readonly children: ReactNode
}

export const Press = ({ act, space = 'joint', children, ...look }: PressProps) => {
  const words = useTableMessages().proposals
  const { send, sending } = useSpaceAct(space)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const press = async () => {
    const reply = await send(act)
    setRefusal(isRefusal(reply) ? reply : undefined)
  }
  return (
    <div className={styles.press}>
      <ActButton {...look} sending={sending ? words.sending : undefined} onClick={() => void press()}>
        {children}
      </ActButton>
      <RefusalNote refusal={refusal} />
    </div>
  )
}
