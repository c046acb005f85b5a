/** Three packages on the spine, with a dashed edge since they bind nobody: side by side, ranked by the other side, and what they can lead to. */
import type { Consents } from '@common-ground/shared/acts/consent'
import type { Issue } from '@common-ground/shared/acts/issues'
import type { PackageSet } from '@common-ground/shared/acts/packages'
import type { Standing } from '@common-ground/shared/room/participant'
import { otherSide, type SideNames } from '@common-ground/shared/room/side'
import { Button, VisuallyHidden } from '@mantine/core'
import { memo } from 'react'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { Moment } from '../ui/moment.tsx'
import { offerWish } from '../ui/offer-wish.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { keepRanks, packageDrafts } from './drafts.ts'
import { keepKeyboardWith, packagesElementId, usePackagesAnswer } from './packages-answer.ts'
import styles from './packages-card.module.css'
import { PackagesTable } from './packages-table.tsx'
import { RankButtons } from './rank-buttons.tsx'
import { orderOf, placesIn, ranked, unranked } from './ranking.ts'

interface PackagesCardProps {
  readonly set: PackageSet
  readonly issues: ReadonlyMap<string, Issue>
  readonly people: Consents
  readonly names: SideNames
  readonly you: { readonly id: string; readonly standing: Standing }
  /** Whether the room takes answers at all. */
  readonly answerable: boolean
}

/** What the other side said of one package. */
const Rank = ({ set, at }: { readonly set: PackageSet; readonly at: number }) => {
  const words = useTableMessages().packages
  const place = set.ranked?.order.indexOf(at)
  return (
    <span className={styles.said} data-place={place}>
      {place === undefined ? words.notRanked : words.rank[place]}
    </span>
  )
}

/** By the other side, while it says which it prefers. */
const Ranking = ({ set, issues }: Pick<PackagesCardProps, 'set' | 'issues'>) => {
  const words = useTableMessages().packages
  const session = useSession()
  const { id } = set
  const draft = useKeptPart(packageDrafts, session, ({ ranks }) => ranks[id]) ?? unranked
  const { give, sending, refusal } = usePackagesAnswer(id)
  const order = orderOf(draft)
  const leave = () => {
    keepRanks(session, id, undefined)
    keepKeyboardWith(id)
  }
  const send = async () => {
    if (order && (await give({ type: 'rank-packages', packages: id, order })))
      keepRanks(session, id, undefined)
  }
  return (
    <>
      <PackagesTable
        packages={set.packages}
        issues={issues}
        label={words.three}
        footTitle={words.yours}
        foot={(at) => (
          <RankButtons
            at={at}
            place={draft[at]}
            onPlace={(place) => keepRanks(session, id, ranked(draft, at, place))}
          />
        )}
      />
      <div className={styles.foot}>
        <p className={styles.hint}>{words.rankHint}</p>
        <div className={styles.buttons}>
          {set.ranked && (
            <Button variant="subtle" color="gray" onClick={leave}>
              {words.keep}
            </Button>
          )}
          <ActButton
            sending={sending ? words.sending : undefined}
            waiting={!order}
            onClick={() => void send()}
          >
            {words.rankThem}
          </ActButton>
        </div>
      </div>
      <RefusalNote refusal={refusal} />
    </>
  )
}

/** For everybody: the three with the ranks as they come; for their maker's side what they lead to. */
const Shown = ({ set, issues, people, names, you, answerable }: PackagesCardProps) => {
  const words = useTableMessages().packages
  const session = useSession()
  const { give, sending, refusal } = usePackagesAnswer(set.id)
  const { id, side, packages, ranked: said, withdrawn } = set
  const other = otherSide(side)
  const live = answerable && !withdrawn
  const makes = live && you.standing === side
  const offer = (at: number) => () =>
    offerWish.change(session, () => ({ kind: 'offer', terms: [...(packages[at] ?? [])] }))
  return (
    <>
      <PackagesTable
        packages={packages}
        issues={issues}
        label={words.three}
        footTitle={words.ranks(names[other])}
        foot={(at) => (
          <span className={styles.under}>
            <Rank set={set} at={at} />
            {makes && (
              <Button size="xs" variant="default" onClick={offer(at)}>
                {words.makeOffer}
                <VisuallyHidden>: {words.name(at)}</VisuallyHidden>
              </Button>
            )}
          </span>
        )}
      />
      <div className={styles.foot}>
        <p className={styles.hint}>
          {withdrawn ? (
            <>
              {words.withdrawn(people.get(withdrawn.by)?.name ?? '')} <Moment at={withdrawn.at} />
            </>
          ) : said ? (
            <>
              {words.rankedBy(people.get(said.by)?.name ?? '')} <Moment at={said.at} />
            </>
          ) : (
            words.waits(isolated(names[other]))
          )}
        </p>
        <div className={styles.buttons}>
          {makes && (
            <ActButton
              variant="subtle"
              color="gray"
              sending={sending ? words.sending : undefined}
              onClick={() => void give({ type: 'withdraw-packages', packages: id })}
            >
              {words.withdraw}
            </ActButton>
          )}
          {live && you.standing === other && said && (
            <Button variant="default" onClick={() => keepRanks(session, id, placesIn(said.order))}>
              {words.change}
            </Button>
          )}
        </div>
      </div>
      <RefusalNote refusal={refusal} />
    </>
  )
}

export const PackagesCard = memo((props: PackagesCardProps) => {
  const { set, people, names, you, answerable } = props
  const words = useTableMessages().packages
  const session = useSession()
  const { id, side, by, benefit, at, ranked: said, withdrawn } = set
  const other = otherSide(side)
  const changing = useKeptPart(packageDrafts, session, ({ ranks }) => ranks[id] !== undefined)
  const ranks = answerable && !withdrawn && you.standing === other && (!said || changing)
  const maker = people.get(by)?.name ?? ''
  return (
    <article
      id={packagesElementId(id)}
      tabIndex={-1}
      className={styles.card}
      data-side={side}
      data-status={withdrawn ? 'withdrawn' : 'open'}
      aria-label={words.by(maker, names[side])}
    >
      <header className={styles.head}>
        <span className={styles.kind}>{words.kind(isolated(names[other]))}</span>
        <Moment at={at} className={styles.time} />
        <span className={styles.who}>
          <bdi>{maker}</bdi>
          {by === you.id && <span>{words.you}</span>}
          <bdi className={styles.side}>{names[side]}</bdi>
        </span>
      </header>
      <p className={styles.hint}>{words.equalFor(isolated(names[side]))}</p>
      <div>
        <span className={styles.hint}>{words.gains(isolated(names[other]))}</span>
        <Voice size="small">{benefit}</Voice>
      </div>
      {ranks ? <Ranking set={set} issues={props.issues} /> : <Shown {...props} />}
    </article>
  )
})
PackagesCard.displayName = 'PackagesCard'
