/** The agenda on the desk: its items in their order, which one runs and how long yet; a press opens it. */
import { isRunningItem } from '@common-ground/shared/acts/agenda'
import { Button } from '@mantine/core'
import { IconCircle, IconCircleCheck, IconPlayerPlay } from '@tabler/icons-react'
import { ItemLeft } from '../../order/item-left.tsx'
import { useRoomState } from '../../sync/hooks.ts'
import { useTableMessages } from '../../ui/table-messages.ts'
import { useDialogPlaces } from '../dialog-places.ts'
import { DeskCard, DeskRows } from './desk-card.tsx'

export const DeskAgenda = () => {
  const words = useTableMessages().desk.agenda
  const { agenda } = useRoomState()
  const { open } = useDialogPlaces()
  const show = () => open('agenda')
  const rows = agenda.map((item) => {
    const running = isRunningItem(item)
    const Icon = running ? IconPlayerPlay : item.finished === undefined ? IconCircle : IconCircleCheck
    return {
      id: item.id,
      before: <Icon size={16} stroke={1.8} aria-hidden />,
      text: <bdi>{item.title}</bdi>,
      after: running ? <ItemLeft item={item} /> : item.finished === undefined ? undefined : words.done,
      onPress: show,
    }
  })
  return (
    <DeskCard
      title={words.title}
      aside={
        <Button size="compact-xs" variant="subtle" color="gray" onClick={show}>
          {words.open}
        </Button>
      }
    >
      <DeskRows rows={rows} none={words.none} more={words.more} onMore={show} most={5} />
    </DeskCard>
  )
}
