/** Words on their way out of either caucus: how many wait for their owner, how many may be delivered. The words themselves stand in their caucus alone. */
import { isRelayOpen } from '@common-ground/shared/acts/relays'
import { type Side, sides } from '@common-ground/shared/room/side'
import { caucusWith } from '@common-ground/shared/room/space'
import { useSession, useSpaceState } from '../../sync/hooks.ts'
import { isolated } from '../../ui/isolated.ts'
import { useTableMessages } from '../../ui/table-messages.ts'
import { useSpacePlace } from '../space-place.ts'
import { DeskCard, type DeskRow, DeskRows } from './desk-card.tsx'

const useRow = (side: Side): readonly DeskRow[] => {
  const words = useTableMessages().desk.relays
  const { sides: names } = useSession().door
  const space = caucusWith[side]
  const open = [...useSpaceState(space).relays.values()].filter(isRelayOpen)
  const { enter } = useSpacePlace()
  if (open.length === 0) return []
  const approved = open.filter(({ status }) => status === 'approved').length
  const text =
    approved > 0
      ? words.approved(approved, isolated(names[side]))
      : words.waits(open.length, isolated(names[side]))
  return [{ id: side, text, onPress: () => enter(space) }]
}

export const DeskRelays = () => {
  const words = useTableMessages().desk.relays
  const rows = [...useRow(sides[0]), ...useRow(sides[1])]
  return (
    <DeskCard title={words.title}>
      <DeskRows rows={rows} none={words.none} more={() => ''} onMore={() => undefined} whole />
    </DeskCard>
  )
}
