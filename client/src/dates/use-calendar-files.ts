/** Invitations of one page as calendar files: the time is asked for with the first and stands for all of them. */
import { useEffect, useRef, useState } from 'react'
import { saveFile } from '../ui/save-file.ts'
import { emptyMeeting, type Meeting, type MeetingDraft } from './meeting.ts'

/** Whose link it is, and its whole address. */
export interface OwnLink {
  readonly chair: string
  readonly address: string
}

export interface CalendarFiles {
  /** Once it has been chosen. */
  readonly meeting: Meeting | undefined
  readonly draft: MeetingDraft
  readonly setDraft: (draft: MeetingDraft) => void
  /** For which link the time is asked for; `all`: it is only changed. */
  readonly asking: OwnLink | 'all' | undefined
  /** Address of the link whose file was saved a moment ago. */
  readonly saved: string | undefined
  /** What makes the files could not be fetched. */
  readonly failed: boolean
  readonly press: (link: OwnLink) => void
  readonly change: () => void
  readonly settle: (meeting: Meeting) => void
  readonly close: () => void
}

/** In ms. */
const shownFor = 2_000

/** `title`: the room's. */
export const useCalendarFiles = (title: string): CalendarFiles => {
  const [meeting, setMeeting] = useState<Meeting>()
  const [draft, setDraft] = useState(emptyMeeting)
  const [asking, setAsking] = useState<OwnLink | 'all'>()
  const [saved, setSaved] = useState<string>()
  const [failed, setFailed] = useState(false)
  /** What was pressed to ask: the keyboard goes back there. */
  const pressed = useRef<Element>(null)
  useEffect(() => {
    if (saved === undefined) return
    const timer = setTimeout(() => setSaved(undefined), shownFor)
    return () => clearTimeout(timer)
  }, [saved])

  const save = async ({ address }: OwnLink, at: Meeting) => {
    setFailed(false)
    try {
      const { invitationFile } = await import('./invitation-file.ts')
      const file = await invitationFile({ title, address, meeting: at }, Date.now())
      saveFile('invitation.ics', new Blob([file], { type: 'text/calendar;charset=utf-8' }))
      setSaved(address)
    } catch {
      // The network: what was typed stays, and the next press tries again.
      setFailed(true)
    }
  }

  const ask = (link: OwnLink | 'all') => {
    pressed.current = document.activeElement
    setAsking(link)
  }
  const close = () => {
    setAsking(undefined)
    if (pressed.current instanceof HTMLElement) pressed.current.focus()
  }

  return {
    meeting,
    draft,
    setDraft,
    asking,
    saved,
    failed,
    press: (link) => (meeting ? void save(link, meeting) : ask(link)),
    change: () => ask('all'),
    settle: (at) => {
      setMeeting(at)
      close()
      if (asking !== undefined && asking !== 'all') void save(asking, at)
    },
    close,
  }
}
