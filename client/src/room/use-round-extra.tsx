/** The way to a goal round among the board's tools: the same for as long as the room is, or all cards would be looked at again. */
import { type ReactNode, Suspense, useMemo } from 'react'
import type { Dialog } from './room-menu.tsx'
import { RoundEntry } from './room-parts.ts'

/** `open` has to be the same each time, too. */
export const useRoundExtra = (open: (dialog: Dialog) => void): ReactNode =>
  useMemo(
    () => (
      <Suspense>
        <RoundEntry onOpen={() => open('round')} />
      </Suspense>
    ),
    [open],
  )
