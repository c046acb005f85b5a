/** The live editor on a space's page of notes: made with the page, and gone with it, undo and all. */
import { notesOf } from '@common-ground/shared/documents/notes'
import { limits } from '@common-ground/shared/room/limits'
import type { Space } from '@common-ground/shared/room/space'
import type { Editor } from '@tiptap/core'
import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { useSession, useSpace, useSpaceDoc } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { liveCoach } from '../wording/live-coach.ts'
import { type Bounds, roomLeft } from '../writing/bounds.ts'
import { liveText } from '../writing/live-text.ts'

const bounds: Bounds = {
  text: limits.text.notes,
  paragraphs: limits.paragraphsOfNotes,
  emptyLines: true,
}

interface NotesEditor {
  readonly host: RefObject<HTMLDivElement | null>
  /** Characters that still fit; undefined before the editor is there. */
  readonly left: number | undefined
  readonly blank: boolean
  /** Begins the page, or goes on at its end, with these words. */
  readonly begin: (text: string) => void
}

export const useNotesEditor = (
  space: Space,
  writes: boolean,
  label: string,
  writing: boolean,
): NotesEditor => {
  const { door } = useSession()
  const fragment = notesOf(useSpaceDoc(space))
  const { presence } = useSpace(space)
  const { places } = useMessages()
  const host = useRef<HTMLDivElement>(null)
  const made = useRef<Editor>(undefined)
  const [left, setLeft] = useState<number>()
  /** A copy that was opened afresh takes the keyboard over, if it was here. */
  const goOn = useEffectEvent((editor: Editor, hadKeyboard: boolean) => {
    setLeft(roomLeft(editor.state.doc, bounds))
    if (hadKeyboard) editor.commands.focus('end')
  })
  const keyboardHere = useRef(writing)

  useLayoutEffect(() => {
    if (!host.current) return
    const editor = liveText({
      host: host.current,
      fragment,
      presence,
      writes,
      bounds,
      sides: door.sides,
      say: places,
      attributes: writes
        ? { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label }
        : { role: 'document', 'aria-label': label, tabindex: '0' },
      extensions: writes ? [liveCoach] : [],
      onWords: setLeft,
    })
    made.current = editor
    goOn(editor, keyboardHere.current)
    return () => {
      keyboardHere.current = editor.isFocused
      made.current = undefined
      editor.destroy()
    }
  }, [fragment, presence, writes, door.sides, places, label])

  return {
    host,
    left,
    blank: left === bounds.text,
    begin: (text) => {
      made.current?.chain().focus('end').insertContent({ type: 'text', text }).splitBlock().run()
    },
  }
}
