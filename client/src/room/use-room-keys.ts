/** The keys of the frame: one for each tab, one for each space, the goal round, the glossary, and the sheet that lists them all. */
import type { Space } from '@common-ground/shared/room/space'
import { createElement } from 'react'
import { useMessages } from '../ui/messages.ts'
import { useListedKeys, useShortcut } from '../ui/shortcuts.ts'
import { type SpacePlace, useSpacePlace } from './space-place.ts'
import { type TablePlace, useTablePlace } from './table-place.ts'
import { type Tab, tabKeys } from './tabs.ts'

interface Openers {
  readonly keyboard: () => void
  readonly round: () => void
  readonly names: () => void
  readonly agenda: () => void
}

export const useRoomKeys = (table: TablePlace, { space, enter }: SpacePlace, open: Openers): void => {
  const { room, roundBar } = useMessages()
  const words = room.keyboard
  const go = (tab: Tab) => {
    if (space !== 'joint') enter('joint')
    table.go(tab)
  }
  useListedKeys(words.inFields)
  useShortcut('?', words.sheet, open.keyboard)
  useShortcut('r', roundBar.key, open.round)
  useShortcut('w', room.names, open.names)
  useShortcut('a', room.agenda, open.agenda)
  useShortcut(tabKeys.goals, words.goals, () => go('goals'))
  useShortcut(tabKeys.conversation, words.conversation, () => go('conversation'))
  useShortcut(tabKeys.ledger, words.ledger, () => go('ledger'))
  useShortcut(tabKeys.evidence, words.evidence, () => go('evidence'))
  useShortcut(tabKeys.agreement, room.tabs.agreement, () => go('agreement'))
}

/** For mediators. */
const DeskKey = () => {
  const { go } = useTablePlace()
  const { space, enter } = useSpacePlace()
  useShortcut(tabKeys.desk, useMessages().room.tabs.desk, () => {
    if (space !== 'joint') enter('joint')
    go('desk')
  })
  return null
}

/** For those who have another space than the joint room. */
export const SpaceKeys = ({ home }: { readonly home: Space }) => {
  const words = useMessages().room.keyboard
  const { enter } = useSpacePlace()
  useShortcut('j', words.joint, () => enter('joint'))
  useShortcut('p', words.notes, () => enter(home))
  return home === 'mediator' ? createElement(DeskKey) : null
}
