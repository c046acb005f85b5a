/** The editor of one card, loaded when somebody writes: its words shared live, everybody's carets in it. */
import { goalFragment, measureFragment } from '@common-ground/shared/documents/goals'
import { limits } from '@common-ground/shared/room/limits'
import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { useJointDoc, useSession } from '../sync/hooks.ts'
import { Left } from '../ui/length-left.tsx'
import { useMessages } from '../ui/messages.ts'
import { Voice } from '../ui/voice.tsx'
import { isBesideField } from '../wording/coached.ts'
import { liveCoach } from '../wording/live-coach.ts'
import styles from '../writing/live-text.module.css'
import { liveText } from '../writing/live-text.ts'
import { cardAround } from './card-elements.ts'
import { boundsOf } from './goal-text.ts'

/** Where one began to write: at the point one pressed, or at the end of the text. */
export type WritingFrom = { readonly left: number; readonly top: number } | 'end'

/** Which words of a card. */
export type GoalPart = 'text' | 'measure'

interface GoalEditorProps {
  readonly goal: string
  readonly part: GoalPart
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

export const GoalEditor = ({ goal, part, from, onDone }: GoalEditorProps) => {
  const session = useSession()
  const doc = useJointDoc()
  const fragment = part === 'text' ? goalFragment(doc, goal) : measureFragment(doc, goal)
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
      bounds: boundsOf[part],
      sides: session.door.sides,
      say: places,
      attributes: writes
        ? {
            role: 'textbox',
            'aria-multiline': 'true',
            'aria-label': `${part === 'text' ? `${messages.text}.` : messages.measure.label} ${messages.bothRead}`,
          }
        : // Tiptap calls even read-only words a field.
          { role: 'presentation' },
      extensions: writes ? [liveCoach] : [],
      onKey: (event) => {
        if (!ends(event)) return false
        event.stopPropagation()
        done(true)
        return true
      },
      onBlur: (to) => {
        if (!isBesideField(to)) done(false)
      },
      onWords: setLeft,
    })
    start(editor)
    return () => editor.destroy()
  }, [fragment, part, session, writes, messages, places])

  useEffect(() => {
    if (!writes) return
    session.whereabouts({ goal })
    return () => session.whereabouts({})
  }, [session, goal, writes])

  const words = <div ref={host} className={styles.words} />
  return (
    <>
      {part === 'text' ? <Voice as="div">{words}</Voice> : <div dir="auto">{words}</div>}
      {writes && left !== undefined && (
        <Left left={left} limit={limits.text[part === 'text' ? 'goal' : 'measure']} words={messages} />
      )}
    </>
  )
}
