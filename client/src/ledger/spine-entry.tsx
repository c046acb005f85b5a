/** One entry of the spine: an offer or an exploring as a card on its side, everything else as a small note in the middle. */
import type { Consents } from '@common-ground/shared/acts/consent'
import type { Exploration } from '@common-ground/shared/acts/explorations'
import type { Issue } from '@common-ground/shared/acts/issues'
import { memo } from 'react'
import { useMessages } from '../ui/messages.ts'
import { Moment } from '../ui/moment.tsx'
import { placeName } from '../ui/place-name.ts'
import { Voice } from '../ui/voice.tsx'
import { OfferCard, type OfferCardProps } from './offer-card.tsx'
import { offerElementId } from './offer-element.ts'
import { OfferTerms } from './offer-terms.tsx'
import styles from './spine.module.css'
import { isSameDay } from './spine-days.ts'
import type { SpineRow } from './spine-rows.ts'

type Around = Omit<OfferCardProps, 'offer'>

interface NoteProps {
  readonly at: number
  readonly text: string
  readonly about?: string
}

const SpineNote = ({ at, text, about }: NoteProps) => (
  <p className={styles.note}>
    <Moment at={at} className={styles.noteTime} />
    <span>
      <bdi>{text}</bdi>
      {about !== undefined && (
        <>
          {' '}
          <bdi className={styles.about}>{about}</bdi>
        </>
      )}
    </span>
  </p>
)

const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' })
const oneDay = 24 * 60 * 60 * 1000

const DayLine = ({ at }: { readonly at: number }) => {
  const words = useMessages().issues.spine
  const now = Date.now()
  const text = isSameDay(at, now)
    ? words.today
    : isSameDay(at, now - oneDay)
      ? words.yesterday
      : weekday.format(at)
  return (
    <p className={styles.day}>
      <span>{text}</span>
    </p>
  )
}

interface ExploringProps {
  readonly exploring: Exploration
  readonly issues: ReadonlyMap<string, Issue>
  readonly people: Consents
  readonly names: OfferCardProps['names']
}

/** Looks like nothing that binds: dashed, no status, nothing to accept. */
const PlainExploring = ({ exploring, issues, people, names }: ExploringProps) => {
  const { issues: words, places } = useMessages()
  const { id, standing, by, text, terms, takenBack } = exploring
  const name = people.get(by)?.name ?? ''
  const chair = placeName(standing, names, places)
  return (
    <article
      id={offerElementId(id)}
      tabIndex={-1}
      className={styles.exploring}
      data-side={standing}
      data-back={takenBack !== undefined}
      aria-label={words.spine.exploringBy(name, chair)}
    >
      <header className={styles.exploringHead}>
        <span className={styles.exploringKind}>{words.spine.exploring}</span>
        <bdi>{name}</bdi>
      </header>
      <Voice>{text}</Voice>
      {terms.length > 0 && <OfferTerms terms={terms} issues={issues} />}
      {takenBack && (
        <p className={styles.back}>{words.spine.takenBack(people.get(takenBack.by)?.name ?? '')}</p>
      )}
    </article>
  )
}

interface SpineEntryProps extends Around {
  readonly row: SpineRow
  readonly offer: OfferCardProps['offer'] | undefined
  readonly exploring: Exploration | undefined
  readonly issue: Issue | undefined
}

/** Drawn again only when its own row, offer, exploring or issue is another one. */
export const SpineEntry = memo(({ row, offer, exploring, issue, ...around }: SpineEntryProps) => {
  const { ledger, issues: words, room } = useMessages()
  const nameOf = (id: string): string => around.people.get(id)?.name ?? ''
  switch (row.kind) {
    case 'day':
      return <DayLine at={row.at} />
    case 'stage':
      return <SpineNote at={row.at} text={ledger.stageMoved(room.stage.names[row.stage])} />
    case 'issue': {
      const { by, change } = row
      const title = issue?.title ?? ''
      switch (change.what) {
        case 'opened':
          return <SpineNote at={row.at} text={ledger.issueOpened(nameOf(by))} about={title} />
        case 'retitled':
          return <SpineNote at={row.at} text={words.spine.retitled(nameOf(by))} about={change.title} />
        case 'option-added':
          return (
            <SpineNote at={row.at} text={words.spine.optionAdded(nameOf(by), change.option)} about={title} />
          )
        case 'option-removed':
          return (
            <SpineNote
              at={row.at}
              text={words.spine.optionRemoved(nameOf(by), change.option)}
              about={title}
            />
          )
      }
      break
    }
    case 'exploring':
      return (
        exploring && (
          <>
            <Moment at={row.at} className={styles.time} />
            <PlainExploring exploring={exploring} {...around} />
          </>
        )
      )
    case 'offer':
      return (
        offer && (
          <>
            <Moment at={row.at} className={styles.time} />
            <OfferCard offer={offer} {...around} />
          </>
        )
      )
  }
})
SpineEntry.displayName = 'SpineEntry'
