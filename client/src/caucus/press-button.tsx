/** A button of a caucus that sends one act: it says so itself, and the others of its place wait. */
import type { Act } from '@common-ground/shared/acts/act'
import type { ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { ActButton } from '../ui/act-button.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import type { Pressing } from './use-press.ts'

interface PressButtonProps extends Pick<ButtonProps, 'variant' | 'color' | 'size'> {
  readonly pressing: Pressing
  readonly act: Act
  /** Where two buttons of one place send the same kind of act. */
  readonly as?: string
  /** It is recorded. */
  readonly onDone?: () => void
  readonly children: ReactNode
}

export const PressButton = ({
  pressing,
  act,
  as = act.type,
  onDone,
  children,
  ...look
}: PressButtonProps) => {
  const words = useTableMessages().caucus
  const { sent, give } = pressing
  return (
    <ActButton
      size="xs"
      {...look}
      sending={sent === as ? words.sending : undefined}
      waiting={sent !== undefined && sent !== as}
      onClick={() => void give(act, as).then((recorded) => recorded && onDone?.())}
    >
      {children}
    </ActButton>
  )
}
