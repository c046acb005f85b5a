/** The editor of one card, loaded when somebody writes: its words shared live, everybody's carets in it. */
import { goalFragment } from '@common-ground/shared/documents/goals'
import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { useJointDoc, useSession } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from '../writing/live-text.module.css'
import { liveText } from '../writing/live-text.ts'
import { cardAround } from './card-elements.ts'
import { goalBounds } from './goal-text.ts'
import { LengthLeft } from './length-left.tsx'

/** Where one began to write: at the point one pressed, or at the end of the text. */
export type WritingFrom = { readonly left: number; readonly top: number } | 'end'

interface GoalEditorProps {
  readonly goal: string
  /** Absent for those who only watch others write. */
  readonly from: WritingFrom | undefined
  /** `back`: the keyboard goes back to the card. */
  readonly onDone: (back: boolean) => void
}

/** Whether the keyboard is still where it was when one began: the editor may have taken a while to load. */
const stillHere = (host: HTMLElement): boolean => {
  const { activeElement } = document
  return (
    activeElement === null ||
    activeElement === document.body ||
    cardAround(activeElement) === cardAround(host)
  )
}

const putCaret = (editor: Editor, from: WritingFrom): void => {
  const at = from === 'end' ? undefined : editor.view.posAtCoords(from)?.pos
  editor.commands.focus(at ?? 'end', { scrollIntoView: from === 'end' })
}

const ends = (event: KeyboardEvent): boolean =>
  !event.isComposing &&
  (event.key === 'Escape' || (event.key === 'Enter' && (event.metaKey || event.ctrlKey)))

export const GoalEditor = ({ goal, from, onDone }: GoalEditorProps) => {
  const session = useSession()
  const fragment = goalFragment(useJointDoc(), goal)
  const { goals: messages, places } = useMessages()
  const host = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState<number>()
  const writes = from !== undefined
  const done = useEffectEvent(onDone)
  const start = useEffectEvent((editor: Editor) => {
    if (from === undefined) return
    if (stillHere(editor.view.dom)) putCaret(editor, from)
    else onDone(false)
  })

  useLayoutEffect(() => {
    if (!fragment || !host.current) return
    const editor = liveText({
      host: host.current,
      fragment,
      presence: session.presence,
      writes,
      bounds: goalBounds,
      sides: session.door.sides,
      say: places,
      attributes: writes
        ? {
            role: 'textbox',
            'aria-multiline': 'true',
            'aria-label': `${messages.text}. ${messages.bothRead}`,
          }
        : // Tiptap calls even read-only words a field.
          { role: 'presentation' },
      onKey: (event) => {
        if (!ends(event)) return false
        event.stopPropagation()
        done(true)
        return true
      },
      onBlur: () => done(false),
      onWords: setLeft,
    })
    start(editor)
    return () => editor.destroy()
  }, [fragment, session, writes, messages, places])

  useEffect(() => {
    if (!writes) return
    session.whereabouts({ goal })
    return () => session.whereabouts({})
  }, [session, goal, writes])

  return (
    <>
      <Voice as="div">
        <div ref={host} className={styles.words} />
      </Voice>
      {writes && left !== undefined && <LengthLeft left={left} />}
    </>
  )
}
