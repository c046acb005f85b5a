/** All that can be linked with one issue, goal or piece of evidence, as switches one can press; a goal without a measure asks for it first. */
import { isLocked } from '@common-ground/shared/acts/order'
import { isBlank } from '@common-ground/shared/room/text'
import { TextInput } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { type RefObject, useRef, useState } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import type { Choice } from './choices.ts'
import styles from './link-choices.module.css'
import { MeasureFirst } from './measure-first.tsx'
import { type Linking, namedIn, useLinking } from './use-linking.ts'
import { useMayLink } from './use-links.ts'

interface RowProps {
  readonly choice: Choice
  readonly linking: Linking
  readonly mayLink: boolean
  /** Of it, or what it would be linked with. */
  readonly locked: boolean
  readonly measuring: boolean
  readonly onMeasure: (row: string | undefined) => void
  readonly onGo: () => void
  readonly onLinked: (() => void) | undefined
}

const Row = ({ choice, linking, mayLink, locked, measuring, onMeasure, onGo, onLinked }: RowProps) => {
  const words = useTableMessages().links
  const box: RefObject<HTMLInputElement | null> = useRef(null)
  const sending = linking.isSending(choice.pair)
  const set = async (linked: boolean) => {
    if ((await linking.set(choice.pair, linked)) && linked) onLinked?.()
  }
  const done = () => {
    onMeasure(undefined)
    box.current?.focus({ preventScroll: true })
  }
  return (
    <li className={styles.choice} data-place={choice.place} data-linked={choice.linked}>
      <div className={styles.line}>
        <label className={styles.pick}>
          <input
            ref={box}
            type="checkbox"
            checked={choice.linked}
            aria-disabled={!mayLink || sending}
            disabled={locked}
            onChange={() => {
              if (!mayLink || sending) return
              if (choice.asks !== undefined && !choice.linked) onMeasure(choice.id)
              else void set(!choice.linked)
            }}
          />
          <span className={styles.text} data-voice={choice.voice}>
            <bdi>{choice.text === '' ? words.noWords : choice.text}</bdi>
            {sending && <span className={styles.note}>{words.sending}</span>}
            {locked && <span className={styles.note}>{words.locked}</span>}
            {!sending && !locked && choice.asks !== undefined && (
              <span className={styles.note}>{words.measure.needed}</span>
            )}
          </span>
        </label>
        <button type="button" className={styles.go} aria-label={`${words.go}: ${choice.text}`} onClick={onGo}>
          <IconArrowRight size={15} stroke={1.8} aria-hidden />
        </button>
      </div>
      {measuring && !choice.linked && choice.asks !== undefined && (
        <MeasureFirst
          goal={choice.asks}
          onKept={() => {
            done()
            // The link waits until the room has recorded the measure.
            void set(true)
          }}
          onCancel={done}
        />
      )}
    </li>
  )
}

interface LinkChoicesProps {
  readonly label: string
  readonly nothing: string
  readonly choices: readonly Choice[]
  readonly onGo: (choice: Choice) => void
  readonly onLinked?: () => void
  /** A goal that asks for its measure from the start: it was made just now. */
  readonly measure?: string | undefined
}

/** With more than so many, one can search. */
const searchedFrom = 9

export const LinkChoices = ({ label, nothing, choices, onGo, onLinked, measure }: LinkChoicesProps) => {
  const words = useTableMessages().links
  const linking = useLinking()
  const mayLink = useMayLink()
  const { order } = useRoomState()
  const isHeld = ({ pair }: Choice) => namedIn(pair).some((item) => isLocked(order, item))
  const [find, setFind] = useState('')
  const [asked, setAsked] = useState<{
    readonly row: string | undefined
    readonly from: string | undefined
  }>()
  // A new goal asks by itself once; pressing another moves the question there.
  const measuring = asked && asked.from === measure ? asked.row : measure
  const wanted = find.trim().toLocaleLowerCase()
  const shown = isBlank(wanted)
    ? choices
    : choices.filter(({ text }) => text.toLocaleLowerCase().includes(wanted))
  if (choices.length === 0) return <p className={styles.nothing}>{nothing}</p>
  return (
    <div className={styles.choices}>
      {choices.length >= searchedFrom && (
        <TextInput
          type="search"
          size="sm"
          dir="auto"
          aria-label={words.find}
          placeholder={words.find}
          value={find}
          onChange={(event) => setFind(event.currentTarget.value)}
        />
      )}
      <ul className={styles.list} aria-label={label}>
        {shown.map((choice) => (
          <Row
            key={choice.id}
            choice={choice}
            linking={linking}
            mayLink={mayLink(...namedIn(choice.pair))}
            locked={isHeld(choice)}
            measuring={measuring === choice.id}
            onMeasure={(row) => setAsked({ row, from: measure })}
            onGo={() => onGo(choice)}
            onLinked={onLinked}
          />
        ))}
      </ul>
      {shown.length === 0 && <p className={styles.nothing}>{words.nothingFound}</p>}
      <RefusalNote refusal={linking.refusal} />
    </div>
  )
}
