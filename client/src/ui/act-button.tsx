/** A button that sends an act: says so until it is recorded, and keeps the keyboard meanwhile. */
import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'

interface ActButtonProps extends ButtonProps {
  /** What it says while its act has no answer; absent while it rests. */
  readonly sending: string | undefined
  /** Another act of the same place is on its way, or something is still missing: this one waits. */
  readonly waiting?: boolean
  readonly type?: 'button' | 'submit'
  readonly onClick?: () => void
  readonly children: ReactNode
}

/** Disabled for people and screen readers, not in the DOM: a disabled element would lose the focus it has. */
export const ActButton = ({
  sending,
  waiting = false,
  type = 'button',
  onClick,
  children,
  ...look
}: ActButtonProps) => {
  const idle = sending !== undefined || waiting
  return (
    <Button
      {...look}
      type={type}
      aria-disabled={idle}
      {...(waiting ? { 'data-disabled': true } : {})}
      onClick={(event) => {
        if (idle) event.preventDefault()
        else onClick?.()
      }}
    >
      {sending ?? children}
    </Button>
  )
}
