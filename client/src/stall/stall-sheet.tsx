/** The sheet "How the room moves": the signs with what they saw and the moves that fit, and when the room says so. */
import { mediatorIsIn } from '@common-ground/shared/acts/pulse'
import type { StallSign } from '@common-ground/shared/momentum/stall-signs'
import { isSide } from '@common-ground/shared/room/participant'
import { useRef } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { useFocusStays } from '../ui/focus-stays.ts'
import { Sheet } from '../ui/sheet.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { type Go, type MoveHandlers, useMoves } from './moves.ts'
import { SignList } from './sign-list.tsx'
import styles from './stall.module.css'
import { ThresholdsPanel } from './thresholds-panel.tsx'
import { useSeesSigns } from './use-signs.ts'

interface StallSheetProps {
  readonly opened: boolean
  readonly signs: readonly StallSign[]
  readonly go: Go
  readonly others: MoveHandlers
  readonly onClose: () => void
}

/** A press leads somewhere else once the sheet has left the screen: the keyboard goes there and not back. */
const useLeaving = (go: Go, others: MoveHandlers, onClose: () => void) => {
  const then = useRef<(() => void) | undefined>(undefined)
  const leave = (to: () => void) => {
    then.current = to
    onClose()
  }
  const moves = useMoves(go, others)
  return {
    go: (...place: Parameters<Go>) => leave(() => go(...place)),
    moves: Object.fromEntries(
      Object.entries(moves).map(([name, make]) => [name, (sign: StallSign) => leave(() => make(sign))]),
    ) as MoveHandlers,
    onGone: () => {
      const to = then.current
      then.current = undefined
      to?.()
    },
  }
}

const Signs = ({ signs, go, moves }: { signs: readonly StallSign[]; go: Go; moves: MoveHandlers }) => {
  const words = useTableMessages().stall
  const { standing } = useSession().you
  const mediated = mediatorIsIn(useRoomState())
  if (!useSeesSigns())
    return <p className={styles.soft}>{mediated && isSide(standing) ? words.forMediator : words.observing}</p>
  if (signs.length === 0) return <p className={styles.soft}>{words.none}</p>
  return <SignList signs={signs} go={go} moves={moves} />
}

export const StallSheet = ({ opened, signs, go, others, onClose }: StallSheetProps) => {
  const { room, stall: words } = useTableMessages()
  const narrow = useBand() === 'companion'
  const leaving = useLeaving(go, others, onClose)
  const panel = useRef<HTMLDivElement>(null)
  useFocusStays(panel, '[tabindex="-1"]')
  return (
    <Sheet
      opened={opened}
      title={room.moves}
      closeLabel={words.close}
      narrow={narrow}
      onClose={onClose}
      onGone={leaving.onGone}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div ref={panel} tabIndex={-1} role="group" aria-label={room.moves} className={styles.panel}>
        <p className={styles.soft}>{words.lead}</p>
        <Signs signs={signs} go={leaving.go} moves={leaving.moves} />
        <ThresholdsPanel />
      </div>
    </Sheet>
  )
}
