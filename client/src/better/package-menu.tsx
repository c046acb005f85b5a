/** Packages as a menu, side by side where there is room: what each changes of what is on the table, and nothing about who gains. */
import type { BetterQuestion } from '@common-ground/shared/acts/better'
import { isSide } from '@common-ground/shared/room/participant'
import { Button, VisuallyHidden } from '@mantine/core'
import { IconArrowNarrowRight } from '@tabler/icons-react'
import { valueText } from '../numbers/value-text.ts'
import { useClosed, useRoomState, useSession } from '../sync/hooks.ts'
import { offerWish } from '../ui/offer-wish.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { offerTerms } from './offer-terms.ts'
import styles from './package-menu.module.css'

type Package = NonNullable<BetterQuestion['answer']>['packages'][number]

interface LineProps {
  readonly issue: string
  readonly from: string | undefined
  readonly to: string
}

const Line = ({ issue: id, from, to }: LineProps) => {
  const { better: words, numbers } = useTableMessages()
  const issue = useRoomState().issues.get(id)
  if (!issue) return null
  return (
    <li className={styles.line}>
      <bdi className={styles.issue}>{issue.title}</bdi>
      <span className={styles.move}>
        {from !== undefined && (
          <>
            <VisuallyHidden>{words.from}</VisuallyHidden>
            <s className={styles.from}>
              <bdi>{valueText(issue, from, numbers)}</bdi>
            </s>
          </>
        )}
        <span className={styles.to}>
          <IconArrowNarrowRight size={16} stroke={1.6} aria-hidden className={styles.arrow} />
          <VisuallyHidden>{words.to}</VisuallyHidden>
          <bdi>{valueText(issue, to, numbers)}</bdi>
        </span>
      </span>
    </li>
  )
}

interface OneProps {
  readonly number: number
  readonly question: BetterQuestion
  readonly package: Package
  readonly onWished: () => void
}

const One = ({ number, question, package: { terms }, onWished }: OneProps) => {
  const words = useTableMessages().better
  const session = useSession()
  const state = useRoomState()
  const closed = useClosed()
  const before = new Map(question.against.issues.map(({ issue, to }) => [issue, to]))
  const moved = terms.filter(({ issue, to }) => before.get(issue) !== to)
  const stays = terms.length - moved.length
  const wish = () => {
    offerWish.change(session, () => ({ kind: 'offer', terms: offerTerms(state, terms) }))
    onWished()
  }
  return (
    <li className={styles.package}>
      <p className={styles.name}>{words.package(number)}</p>
      <ul className={styles.lines}>
        {moved.map(({ issue, to }) => (
          <Line key={issue} issue={issue} from={before.get(issue)} to={to} />
        ))}
      </ul>
      {stays > 0 && <p className={styles.stays}>{words.stays(stays)}</p>}
      {isSide(session.you.standing) && !closed && (
        <Button
          size="compact-sm"
          variant="default"
          className={styles.offer ?? ''}
          aria-label={words.makeOfferOf(number)}
          onClick={wish}
        >
          {words.makeOffer}
        </Button>
      )}
    </li>
  )
}

interface PackageMenuProps {
  readonly question: BetterQuestion
  readonly packages: readonly Package[]
  /** A package was taken to the composer of offers. */
  readonly onWished?: () => void
}

const stay = () => {}

export const PackageMenu = ({ question, packages, onWished = stay }: PackageMenuProps) => (
  <ol className={styles.menu}>
    {packages.map((one, at) => (
      <One
        key={JSON.stringify(one.terms)}
        number={at + 1}
        question={question}
        package={one}
        onWished={onWished}
      />
    ))}
  </ol>
)
