/** The wording coach of a page: reads along where people write, underlines, and speaks to the author alone when asked. */
import type { ReviewOptions } from '@common-ground/shared/wording/finding'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { StorageLike } from '../sync/seat-keeper.ts'
import { useKeptDraft } from '../ui/kept-draft.ts'
import { useWordingMessages } from '../ui/wording-messages.ts'
import { Coach } from './coach.ts'
import { coachMemory, ignorePlace, mute, recallSwitch, switchCoach, takeRewrite } from './coach-memory.ts'
import { CoachPanel } from './coach-panel.tsx'
import type { CoachedText } from './coached-text.ts'
import { placed, seenFrame } from './placed.ts'
import { Reviewer } from './reviewer.ts'
import { useOpened } from './use-opened.ts'
import styles from './wording-coach.module.css'

interface WordingCoachProps {
  /** Whose memory it is: it goes with its owner. */
  readonly owner: object
  /** Where the tab keeps the switch. */
  readonly storage: StorageLike
  /** What it is told about the room; the same object while that is the same. */
  readonly options: ReviewOptions
}

const newWorker = () => new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' })

const useCoach = ({ owner, storage, options }: WordingCoachProps): Coach | undefined => {
  const memory = useKeptDraft(coachMemory, owner)
  const [coach, setCoach] = useState<Coach>()
  const make = useEffectEvent((reviewer: Reviewer) => new Coach(reviewer, { options, memory }))
  useEffect(() => {
    recallSwitch(owner, storage)
    const reviewer = new Reviewer(newWorker, () =>
      coachMemory.change(owner, (now) => ({ ...now, works: false })),
    )
    const made = make(reviewer)
    const end = made.begin()
    setCoach(made)
    return () => {
      setCoach(undefined)
      end()
      reviewer.end()
    }
  }, [owner, storage])
  useEffect(() => coach?.set({ options, memory }), [coach, options, memory])
  return coach
}

/** How long a short word of it stays, in ms. */
const sayFor = 3_000

/** One line at the field, on request only; screen readers hear it too. */
const useSaying = () => {
  const line = useRef<HTMLParagraphElement>(null)
  const [said, setSaid] = useState<{ readonly text: string; readonly field: CoachedText }>()
  useEffect(() => {
    if (!said || !line.current) return
    const { offsetWidth: width, offsetHeight: height } = line.current
    const { left, top } = placed(said.field.element.getBoundingClientRect(), { width, height }, seenFrame())
    Object.assign(line.current.style, { left: `${left}px`, top: `${top}px` })
    const silent = () => setSaid(undefined)
    const timer = setTimeout(silent, sayFor)
    window.addEventListener('keydown', silent)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('keydown', silent)
    }
  }, [said])
  return { line, said, say: (text: string, field: CoachedText) => setSaid({ text, field }) }
}

export const WordingCoach = (props: WordingCoachProps) => {
  const { owner, storage } = props
  const words = useWordingMessages()
  const coach = useCoach(props)
  const { on, works } = useKeptDraft(coachMemory, owner)
  const panel = useRef<HTMLDivElement>(null)
  const { line, said, say } = useSaying()
  const { opened, close } = useOpened(coach, panel, (field) =>
    say(works ? (on ? words.nothing : words.isOff) : words.unavailable, field),
  )
  /** The keyboard is in the field again before the panel goes. */
  const then = (act: (now: NonNullable<typeof opened>) => void) => () => {
    if (!opened) return
    close(true)
    act(opened)
  }
  return (
    <>
      <p ref={line} role="status" className={styles.said} data-says={said !== undefined}>
        {said?.text}
      </p>
      {opened && (
        <CoachPanel
          key={`${opened.mark.id} ${opened.by}`}
          opened={opened}
          panel={panel}
          onClose={close}
          onTaken={(rewrite) => takeRewrite(owner, rewrite)}
          onIgnore={then(({ field, mark }) => ignorePlace(owner, field.read(), mark))}
          onMute={then(({ mark }) => mute(owner, mark.word))}
          onOff={then(() => switchCoach(owner, storage, false))}
        />
      )}
    </>
  )
}
