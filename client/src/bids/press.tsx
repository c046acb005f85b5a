/** One press that sends one act about sealed bids, with what the room says to it. */
import type { Act } from '@common-ground/shared/acts/act'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { ButtonProps } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useAct } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './bids.module.css'

interface PressProps extends Pick<ButtonProps, 'variant' | 'color'> {
  readonly act: Act
  /** It is recorded. */
  readonly onDone?: () => void
  readonly children: ReactNode
}

export const Press = ({ act, onDone, children, ...look }: PressProps) => {
  const words = useTableMessages().bids
  const { send, sending } = useAct()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const press = async () => {
    const reply = await send(act)
    setRefusal(isRefusal(reply) ? reply : undefined)
    if (!isRefusal(reply)) onDone?.()
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
