/** The room glossary in a sheet beside or over the table: names both sides use, those that wait, and where one is proposed. */
import { isAgreed, type NameEntry } from '@common-ground/shared/acts/glossary'
import { actAccess } from '@common-ground/shared/room/access'
import { isSide } from '@common-ground/shared/room/participant'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FocusEvent, useLayoutEffect, useRef, useState } from 'react'
import { useAgreedNames, useClosed, useRoomState, useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { EdgeDialog } from '../ui/dialog.tsx'
import { focusMainIfLost } from '../ui/focus-main.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { useKeptDraft } from '../ui/kept-draft.ts'
import { LeftOver } from '../ui/left-over.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './glossary.module.css'
import { NameCard } from './name-card.tsx'
import { emptyDraft, isBegun, nameDraft } from './name-draft.ts'
import { NameForm } from './name-form.tsx'
import { NameWords } from './name-words.tsx'
import { useNameActs } from './use-name-acts.ts'

/** A name moves between the lists when a side endorses it or takes that back: the keyboard goes with it. */
const useFocusFollows = () => {
  const panel = useRef<HTMLDivElement>(null)
  const held = useRef<string | undefined>(undefined)
  useLayoutEffect(() => {
    const { activeElement, body } = document
    if (activeElement !== body && activeElement !== null) return
    const card = held.current === undefined ? null : document.getElementById(held.current)
    ;(card ?? panel.current)?.focus({ preventScroll: true })
  })
  const onFocus = ({ target }: FocusEvent) => {
    held.current = target.closest('li')?.id
  }
  return { panel, onFocus }
}

const Example = () => {
  const words = useTableMessages().glossary
  return (
    <figure className={styles.example}>
      <figcaption>{words.example}</figcaption>
      <div className={styles.card} data-agreed>
        <NameWords words={{ name: words.exampleName, instead: words.exampleInstead }} />
        <div className={styles.foot}>
          <HalfDiscs a b label="" />
          <p className={styles.standing}>
            <span className={styles.waiting}>{words.both}</span>
          </p>
        </div>
      </div>
    </figure>
  )
}

/** A name that cannot be proposed any more: nothing anyone wrote is lost. */
const Begun = () => {
  const words = useTableMessages().glossary
  const session = useSession()
  const draft = useKeptDraft(nameDraft, session)
  if (!isBegun(draft)) return null
  return (
    <LeftOver
      label={words.form.begun}
      text={[draft.name, draft.instead].filter((text) => text !== '').join('\n')}
      onDrop={() => nameDraft.change(session, () => emptyDraft)}
    />
  )
}

const Propose = () => {
  const words = useTableMessages().glossary
  const session = useSession()
  // Read once: what is begun is in front when the sheet opens, and closes when its author says so.
  const [shown, setShown] = useState<'kept' | 'asked' | 'away'>(() =>
    isBegun(nameDraft.read(session)) ? 'kept' : 'away',
  )
  const [done, setDone] = useState(false)
  if (shown === 'away')
    return (
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
          // It stands where the form stood that had the keyboard.
          autoFocus={done}
          onClick={() => setShown('asked')}
        >
          {words.propose}
        </Button>
      </div>
    )
  return (
    <NameForm
      asked={shown === 'asked'}
      onDone={() => {
        setDone(true)
        setShown('away')
      }}
    />
  )
}

const Panel = ({ sought }: { readonly sought: string | undefined }) => {
  const words = useTableMessages().glossary
  const { standing } = useSession().you
  const { glossary } = useRoomState()
  const agreed = useAgreedNames()
  const closed = useClosed()
  const acts = useNameActs()
  const { panel, onFocus } = useFocusFollows()
  const proposes = actAccess['propose-name'][standing] !== 'never'
  const entries = [...glossary.values()]
  const open = entries.filter((entry) => !isAgreed(entry))
  const waitsForReader = ({ endorsed }: NameEntry) => isSide(standing) && !endorsed[standing]
  const lists = [
    // What one can answer comes first.
    {
      title: words.waiting,
      of: [...open.filter(waitsForReader), ...open.filter((one) => !waitsForReader(one))],
    },
    { title: words.agreed, of: entries.filter(isAgreed) },
  ]
  const gone = acts.refused && !glossary.has(acts.refused.entry)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div
      ref={panel}
      className={styles.panel}
      tabIndex={-1}
      role="group"
      aria-label={words.title}
      onFocus={onFocus}
    >
      <p className={styles.lead}>{words.lead}</p>
      <p className={styles.count} role="status">
        {words.count(agreed.length, open.length)}
      </p>
      <RefusalNote refusal={gone ? acts.refused?.refusal : undefined} />
      {entries.length === 0 && <Example />}
      {proposes && !closed && <Propose />}
      {(!proposes || closed) && <p className={styles.soft}>{closed ? words.closed : words.observer}</p>}
      {closed && <Begun />}
      {lists.map(
        ({ title, of }) =>
          of.length > 0 && (
            <section key={title} className={styles.part}>
              <h3>{title}</h3>
              <ul className={styles.cards}>
                {of.map((entry) => (
                  <NameCard key={entry.id} entry={entry} acts={acts} sought={entry.id === sought} />
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  )
}

/** What led here may be gone: a row among what waits, once its name is endorsed. */
const keepKeyboard = (): void => {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && activeElement.closest('[role="dialog"]')) activeElement.blur()
  focusMainIfLost()
}

interface GlossarySheetProps {
  readonly opened: boolean
  /** The name one comes for. */
  readonly sought: string | undefined
  readonly onClose: () => void
}

export const GlossarySheet = ({ opened, sought, onClose }: GlossarySheetProps) => {
  const words = useTableMessages().glossary
  const narrow = useBand() === 'companion'
  return (
    <EdgeDialog
      opened={opened}
      onClose={onClose}
      onGone={keepKeyboard}
      title={words.title}
      closeLabel={words.close}
      from={narrow ? 'bottom' : 'right'}
      size={narrow ? 'xl' : 560}
    >
      <Panel sought={sought} />
    </EdgeDialog>
  )
}
