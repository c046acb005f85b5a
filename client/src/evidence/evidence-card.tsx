/** One piece of evidence: its claim, what it shows and where it is from, what lies beside it, and what became of it. */

import { mayAnswer } from '@common-ground/shared/acts/evidence-answers'
import type { Said as OrderSaid } from '@common-ground/shared/acts/order'
import type { EvidenceStanding } from '@common-ground/shared/ledger/evidence'
import type { Space } from '@common-ground/shared/room/space'
import { memo, type ReactNode } from 'react'
import { EvidenceLinks } from '../links/evidence-links.tsx'
import { OrderMenu } from '../order/order-menu.tsx'
import { IfHidden, IfLocked } from '../order/ordered.tsx'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { Boundary } from '../ui/boundary.tsx'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { placeName } from '../ui/place-name.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { CalendarDay } from './calendar-day.tsx'
import { Checks } from './checks.tsx'
import { EvidenceAnswers } from './evidence-answers.tsx'
import styles from './evidence-card.module.css'
import { evidenceElementId } from './evidence-element.ts'
import { EvidenceTableView } from './evidence-table.tsx'
import { FileView } from './file-view.tsx'
import { AnswerLeftOver, CheckLeftOver, EvidenceLeftOver, ResultLeftOver } from './left-overs.tsx'
import { OwnTools } from './own-tools.tsx'
import { Said } from './said.tsx'

interface EvidenceCardProps {
  readonly standing: EvidenceStanding
  readonly space: Space
  /** Whether the space takes acts from the one who looks. */
  readonly open: boolean
}

const Stands = ({ standing, space, open }: EvidenceCardProps) => {
  const { evidence: words, places } = useTableMessages()
  const { door } = useSession()
  const { stands, accepted, waitsFor } = standing
  const names = new Intl.ListFormat(undefined).format(
    waitsFor.map((chair) => placeName(chair, door.sides, places)),
  )
  return (
    <p className={styles.stands} data-stands={stands}>
      {space === 'joint' && stands !== 'withdrawn' && (
        <HalfDiscs {...accepted} size={20} label={words.saysSo(accepted.a, accepted.b, door.sides)} />
      )}
      <span className={styles.standing}>{words.stands[stands]}</span>
      {open && waitsFor.length > 0 && <bdi className={styles.hint}>{words.waitsFor(names)}</bdi>}
    </p>
  )
}

/** A card taken back keeps its place as one line: what was seen is not made unseen. What was being written about it stays too. */
const TakenBack = ({ standing, space }: Omit<EvidenceCardProps, 'open'>) => {
  const words = useTableMessages().evidence
  return (
    <>
      <Voice size="small" className={styles.struck}>
        {standing.card.claim}
      </Voice>
      <p className={styles.hint}>{words.stands.withdrawn}</p>
      <EvidenceLeftOver composing={{ space, revises: standing.card.id }} />
      <AnswerLeftOver card={standing.card} />
      <CheckLeftOver card={standing.card} />
      {standing.checks.map((check) => (
        <ResultLeftOver key={check.id} check={check} />
      ))}
    </>
  )
}

interface FactsProps {
  readonly standing: EvidenceStanding
  readonly children: ReactNode
}

const Facts = ({ standing, children }: FactsProps): ReactNode => {
  const words = useTableMessages().evidence
  const { people } = useRoomState()
  const { you } = useSession()
  const { card, assertion } = standing
  const maker = people.get(card.by)?.name ?? ''
  return (
    <header className={styles.head}>
      <span className={styles.kind}>{words.kinds[card.kind]}</span>
      {assertion && (
        <span className={styles.assertion} title={words.assertionHint}>
          {words.assertion}
        </span>
      )}
      {card.date !== undefined && <CalendarDay day={card.date} />}
      <span className={styles.who}>
        <bdi>{maker}</bdi>
        {card.by === you.id && <span className={styles.you}>{words.you}</span>}
        <Moment at={card.at} />
      </span>
      {children}
      {card.revised && (
        <span className={styles.revised}>
          {words.revisedBy(isolated(people.get(card.revised.by)?.name ?? ''))} <Moment at={card.revised.at} />
        </span>
      )}
    </header>
  )
}

interface EvidenceCardViewProps extends EvidenceCardProps {
  /** Of the joint room alone. */
  readonly locked?: OrderSaid | undefined
  readonly hidden?: OrderSaid | undefined
}

/** Drawn again only when something about it changed, so that many cards stay quick. */
export const EvidenceCardView = memo(
  ({ standing, space, open: spaceOpen, locked, hidden }: EvidenceCardViewProps) => {
    const words = useTableMessages().evidence
    const { you } = useSession()
    const open = spaceOpen && !locked
    const { card, stands } = standing
    const own = card.owner === you.standing
    const item = { evidence: card.id }
    const answers = open && !own && mayAnswer(space, card.owner, you.standing)
    return (
      <IfHidden item={item} name={card.claim} element={evidenceElementId(card.id)} hidden={hidden}>
        <article
          id={evidenceElementId(card.id)}
          tabIndex={-1}
          className={styles.card}
          data-evidence={card.id}
          data-owner={card.owner}
          data-stands={stands}
          aria-label={words.card(card.claim)}
        >
          {stands === 'withdrawn' ? (
            <TakenBack standing={standing} space={space} />
          ) : (
            <>
              <Facts standing={standing}>
                {space === 'joint' && <OrderMenu item={item} name={card.claim} />}
              </Facts>
              <Voice>{card.claim}</Voice>
              <p className={styles.shows} dir="auto">
                {card.shows}
              </p>
              {card.source !== undefined && (
                <p className={styles.source} dir="auto">
                  <span className={styles.hint}>{words.source}</span> {card.source}
                </p>
              )}
              {card.table && (
                <Boundary failed={<p className={styles.hint}>{words.table.cannotShow}</p>}>
                  <EvidenceTableView table={card.table} claim={card.claim} />
                </Boundary>
              )}
              {card.file && (
                <Boundary failed={<p className={styles.hint}>{words.file.cannotShow}</p>}>
                  <FileView file={card.file} />
                </Boundary>
              )}
              <Said standing={standing} />
              {(space === 'joint' || stands !== 'open' || standing.waitsFor.length > 0) && (
                <Stands standing={standing} space={space} open={open} />
              )}
              {answers ? (
                <EvidenceAnswers card={card} space={space} given={standing.answers[you.standing]} />
              ) : (
                <AnswerLeftOver card={card} />
              )}
              {space === 'joint' && <EvidenceLinks evidence={card.id} claim={card.claim} />}
              {space === 'joint' && <Checks standing={standing} open={open} />}
              <IfLocked item={item} locked={locked} />
              {spaceOpen && own && <OwnTools card={card} space={space} locked={locked !== undefined} />}
              {!open && own && <EvidenceLeftOver composing={{ space, revises: card.id }} />}
            </>
          )}
        </article>
      </IfHidden>
    )
  },
  (before, after) =>
    before.space === after.space &&
    before.open === after.open &&
    before.locked === after.locked &&
    before.hidden === after.hidden &&
    sameStanding(before.standing, after.standing),
)

/** A reading is made anew with every act; a card whose parts are the very same says the same. */
const sameStanding = (one: EvidenceStanding, other: EvidenceStanding): boolean =>
  one.card === other.card &&
  one.checks.length === other.checks.length &&
  one.checks.every((check, index) => check === other.checks[index])
