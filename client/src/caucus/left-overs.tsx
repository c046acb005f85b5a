/** What somebody had begun to write in a caucus and cannot send any more: the room was closed, or the words it was about are gone. */
import { isRelayOpen } from '@common-ground/shared/acts/relays'
import { isBlank } from '@common-ground/shared/room/text'
import { LeftOver } from '../ui/left-over.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useCaucusDraft } from './drafts.ts'
import type { CaucusView } from './use-caucus.ts'

interface Left {
  readonly key: string
  readonly label: string
  readonly text: string | undefined
  readonly drop: () => void
}

const without = <T,>(all: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> => {
  const { [key]: _, ...others } = all
  return others
}

const useLeft = ({ space, state, writes }: CaucusView): readonly Left[] => {
  const words = useTableMessages().caucus.leftOver
  const { draft, change } = useCaucusDraft(space)
  const isOpen = (id: string) => {
    const relay = state.relays.get(id)
    return writes && relay !== undefined && isRelayOpen(relay)
  }
  const changes = Object.entries(draft.changes).filter(([id]) => !isOpen(id))
  const instead = changes.map(([id, text]) => ({
    key: `change ${id}`,
    label: words.change,
    text,
    drop: () => change({ changes: without(draft.changes, id) }),
  }))
  if (writes) return instead
  const { item, word, relays, knock } = draft
  return [
    { key: 'item', label: words.item, text: item, drop: () => change({ item: '' }) },
    { key: 'word', label: words.word, text: word, drop: () => change({ word: '' }) },
    ...Object.entries(relays).map(([of, { text }]) => ({
      key: `relay ${of}`,
      label: words.relay,
      text,
      drop: () => change({ relays: without(relays, of) }),
    })),
    ...instead,
    {
      key: 'task',
      label: words.task,
      text: knock.task,
      drop: () => change({ knock: { ...knock, task: '' } }),
    },
  ]
}

export const LeftOvers = ({ caucus }: { readonly caucus: CaucusView }) =>
  useLeft(caucus).map(
    ({ key, label, text = '', drop }) =>
      !isBlank(text) && <LeftOver key={key} label={label} text={text} onDrop={drop} />,
  )
