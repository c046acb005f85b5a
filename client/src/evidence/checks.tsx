/** Joint checks of one piece of evidence: those there are, and the way to propose one where something is doubted. */
import { isDoubted, isRunning } from '@common-ground/shared/acts/evidence-checks'
import type { EvidenceStanding } from '@common-ground/shared/ledger/evidence'
import { isBlank } from '@common-ground/shared/room/text'
import { Button } from '@mantine/core'
import { useSession } from '../sync/hooks.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { CheckForm } from './check-form.tsx'
import { CheckView } from './check-view.tsx'
import styles from './checks.module.css'
import { evidenceDrafts, keep } from './drafts.ts'
import { CheckLeftOver } from './left-overs.tsx'

interface ChecksProps {
  readonly standing: EvidenceStanding
  readonly open: boolean
}

export const Checks = ({ standing, open }: ChecksProps) => {
  const words = useTableMessages().evidence.check
  const session = useSession()
  const { you } = session
  const { card, checks } = standing
  const draft = useKeptPart(evidenceDrafts, session, (drafts) => drafts.checks[card.id])
  const own = checks.some(
    (check) => check.standing === you.standing && check.words === card.words && isRunning(check),
  )
  const mayPropose = open && !own && isDoubted(card)
  const written = draft !== undefined && !(isBlank(draft.who) && isBlank(draft.how))
  const begin = () =>
    keep(session, 'checks', card.id, {
      who: '',
      how: '',
      until: '',
      ...draft,
      // What was written is about what stood there then.
      words: written ? draft.words : card.words,
      closed: false,
    })
  if (checks.length === 0 && !mayPropose && !written) return null
  return (
    <div className={styles.checks}>
      {checks.map((check) => (
        <CheckView key={check.id} check={check} card={card} open={open} />
      ))}
      {!mayPropose && <CheckLeftOver card={card} />}
      {mayPropose &&
        (draft && !draft.closed ? (
          <CheckForm card={card} draft={draft} />
        ) : (
          <Button size="xs" variant="default" className={styles.propose ?? ''} onClick={begin}>
            {words.propose}
          </Button>
        ))}
    </div>
  )
}
