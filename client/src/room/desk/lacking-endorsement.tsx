/** Goals that lack an endorsement, with the half that has given one. */

import { useSession } from '../../sync/hooks.ts'
import { HalfDiscs } from '../../ui/half-discs.tsx'
import { useTableMessages } from '../../ui/table-messages.ts'
import { Voice } from '../../ui/voice.tsx'
import { useTablePlace } from '../table-place.ts'
import { useWaiting } from '../use-waiting.ts'
import { DeskCard, DeskRows } from './desk-card.tsx'

export const LackingEndorsement = () => {
  const { desk, room } = useTableMessages()
  const words = desk.lacking
  const { sides } = useSession().door
  const { goals } = useWaiting()
  const { go } = useTablePlace()
  const rows = goals.map(({ id, text, standing: { endorsed } }) => ({
    id,
    before: <HalfDiscs {...endorsed} size={20} label={room.rail.endorsedBy(endorsed.a, endorsed.b, sides)} />,
    text: (
      <Voice as="span" size="small">
        {text}
      </Voice>
    ),
    onPress: () => go('goals', `goal-${id}`),
  }))
  return (
    <DeskCard title={words.title} aside={rows.length > 0 && rows.length}>
      <DeskRows rows={rows} none={words.none} more={words.more} onMore={() => go('goals')} most={8} wide />
    </DeskCard>
  )
}
