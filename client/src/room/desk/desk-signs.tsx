/** Stall signs on the desk, with what each saw and the moves that fit: one press away, most of them on this very screen. */

import { Button } from '@mantine/core'
import { useMoves } from '../../stall/moves.ts'
import { SignList } from '../../stall/sign-list.tsx'
import { useSigns, useUndismissed } from '../../stall/use-signs.ts'
import { useTableMessages } from '../../ui/table-messages.ts'
import { useDialogPlaces } from '../dialog-places.ts'
import { useTablePlace } from '../table-place.ts'
import styles from './desk.module.css'
import { DeskCard, deskPart, goToPart } from './desk-card.tsx'

export const DeskSigns = () => {
  const { desk, stall } = useTableMessages()
  const { go } = useTablePlace()
  const { open } = useDialogPlaces()
  const { shown, dismiss } = useUndismissed(useSigns())
  const moves = useMoves(go, {
    pause: () => open('pause'),
    caucus: () => goToPart(deskPart.where),
    'neutral-proposal': () => goToPart(deskPart.proposal),
  })
  if (shown.length === 0) return null
  return (
    <DeskCard
      title={desk.signs.title}
      of="mediator"
      aside={
        <>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => open('stall')}>
            {desk.signs.when}
          </Button>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={dismiss}>
            {stall.notNow}
          </Button>
        </>
      }
    >
      <div className={styles.signs}>
        <SignList signs={shown} go={go} moves={moves} />
      </div>
    </DeskCard>
  )
}
