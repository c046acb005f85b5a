/** The editor of one clause, loaded when somebody writes: its words shared live, everybody's carets in it, and a quiet row of tools. */
import { clauseFragment } from '@common-ground/shared/documents/agreement-roots'
import { limits } from '@common-ground/shared/room/limits'
import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { useJointDoc, useSession } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { isBesideField } from '../wording/coached.ts'
import { liveCoach } from '../wording/live-coach.ts'
import liveStyles from '../writing/live-text.module.css'
import { liveText } from '../writing/live-text.ts'
import { isSet, richWords, type Setting } from '../writing/rich-words.ts'
import blockStyles from './blocks-view.module.css'
import { ClauseTools, settings } from './clause-tools.tsx'

interface ClauseEditorProps {
  readonly clause: string
  readonly number: number
  /** `back`: the keyboard goes back to the clause. */
  readonly onDone: (back: boolean) => void
}

const bounds = { units: limits.text.clause, lines: limits.paragraphsPerClause }

const ends = (event: KeyboardEvent): boolean =>
  !event.isComposing &&
  (event.key === 'Escape' || (event.key === 'Enter' && (event.metaKey || event.ctrlKey)))

/** Whether the keyboard is still where it was when one began: the editor may have taken a while to load. */
const stillHere = (host: HTMLElement): boolean => {
  const { activeElement } = document
  return (
    activeElement === null ||
    activeElement === document.body ||
    host.closest('[data-clause]')?.contains(activeElement) === true
  )
}

export const ClauseEditor = ({ clause, number, onDone }: ClauseEditorProps) => {
  const session = useSession()
  const fragment = clauseFragment(useJointDoc(), clause)
  const { agreement, places } = useTableMessages()
  const words = agreement.wording
  const host = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor>()
  const [set, setSet] = useState<readonly Setting[]>([])
  const done = useEffectEvent(onDone)
  const label = words.field(number)

  useLayoutEffect(() => {
    if (!fragment || !host.current) return
    const made = liveText({
      host: host.current,
      fragment,
      presence: session.presence,
      writes: true,
      sides: session.door.sides,
      say: places,
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      extensions: [...richWords(bounds), liveCoach],
      onKey: (event) => {
        if (!ends(event)) return false
        event.stopPropagation()
        done(true)
        return true
      },
      onBlur: (to) => {
        if (!isBesideField(to)) done(false)
      },
    })
    made.on('transaction', () => {
      const now = settings.filter((setting) => isSet(made, setting))
      setSet((before) => (before.join() === now.join() ? before : now))
    })
    setEditor(made)
    if (stillHere(host.current)) made.commands.focus('end', { scrollIntoView: true })
    else done(false)
    return () => {
      made.destroy()
      setEditor(undefined)
    }
  }, [fragment, session, places, label])

  useEffect(() => {
    session.whereabouts({ clause })
    return () => session.whereabouts({})
  }, [session, clause])

  return (
    <>
      <ClauseTools editor={editor} set={set} onDone={() => onDone(true)} />
      <Voice as="div">
        <div ref={host} className={`${liveStyles.words} ${blockStyles.blocks}`} />
      </Voice>
    </>
  )
}
