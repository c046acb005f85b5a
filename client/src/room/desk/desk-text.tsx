/** One text on the desk: which version stands, how much either side said of it, and the way to it; without one, the way to begin. */
import { isTextOpen, type OneText } from '@common-ground/shared/acts/one-text'
import { type Side, sides } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { BeginText } from '../../one-text/begin-text.tsx'
import { useSaidHere, useSaidInCaucus } from '../../one-text/said-of.ts'
import { textElementId } from '../../one-text/text-element.ts'
import { useRoomState, useSession } from '../../sync/hooks.ts'
import { isolated } from '../../ui/isolated.ts'
import { useTableMessages } from '../../ui/table-messages.ts'
import { useTablePlace } from '../table-place.ts'
import styles from './desk.module.css'
import { DeskCard } from './desk-card.tsx'

/** Counted, never in words: both sides' lie side by side here. */
const Said = ({ text, side }: { readonly text: OneText; readonly side: Side }) => {
  const words = useTableMessages().oneText.desk
  const { sides: names } = useSession().door
  const here = useSaidHere(text.id).filter(({ standing }) => standing === side)
  const inCaucus = useSaidInCaucus(text.id, side)
  return <p className={styles.soft}>{words.said(isolated(names[side]), here.length + inCaucus.length)}</p>
}

export const DeskText = () => {
  const words = useTableMessages().oneText.desk
  const { oneTexts, proposals } = useRoomState()
  const { go } = useTablePlace()
  const text = [...oneTexts.values()].at(-1)
  const shown = text && isTextOpen(text, proposals) ? text : undefined
  const look = (element: string) => go('ledger', element)
  return (
    <DeskCard
      title={words.title}
      of="mediator"
      aside={shown && <strong>{words.stands(shown.versions.length)}</strong>}
    >
      {shown && (
        <>
          {sides.map((side) => (
            <Said key={side} text={shown} side={side} />
          ))}
          <Button
            size="sm"
            variant="default"
            className={styles.deed ?? ''}
            onClick={() => look(textElementId(shown.id))}
          >
            {words.look}
          </Button>
        </>
      )}
      <BeginText onLook={look} />
    </DeskCard>
  )
}
