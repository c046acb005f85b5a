/** What somebody writes in and someone else takes away meanwhile: its words are set aside for the writer, who is told. */
import { refuse } from '@common-ground/shared/room/refusal'
import { notifications } from '@mantine/notifications'
import { useEffect, useRef } from 'react'
import type { TextPlace } from '../sync/document-texts.ts'
import { useSession } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'

interface Written {
  readonly place: TextPlace
  readonly text: string
}

/** `written`: the texts one is writing in as they stand; undefined once they are gone; an empty list while one writes nothing. */
export const useKeptIfTaken = (written: readonly Written[] | undefined): void => {
  const session = useSession()
  const { goneUnderYou } = useTableMessages().agreement.wording
  const last = useRef<readonly Written[]>([])
  useEffect(() => {
    const before = last.current
    last.current = written ?? []
    if (written !== undefined || before.every(({ text }) => text.trim() === '')) return
    for (const { place, text } of before)
      if (text.trim() !== '') session.keepAside(place, text, refuse('words-gone'))
    notifications.show({ message: goneUnderYou, withBorder: true, autoClose: 15_000 })
  }, [written, session, goneUnderYou])
}
