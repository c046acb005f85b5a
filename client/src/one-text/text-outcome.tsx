/** Where a text stands: which of its versions were answered and what came of it, whether answers are open, that it was put aside. */

import { isSide } from '@common-ground/shared/room/participant'
import { sides } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { proposalElementId } from '../proposals/proposal-element.ts'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { drawOnDemand } from '../ui/on-demand.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './one-text.module.css'
import type { TextView } from './use-text.ts'

const Answering = ({ id, version }: { readonly id: string; readonly version: number }) => {
  const words = useTableMessages().oneText
  const { you } = useSession()
  return (
    <div className={styles.answering}>
      <p className={styles.line}>{words.answering(version)}</p>
      <Button
        size="xs"
        variant={isSide(you.standing) ? 'filled' : 'default'}
        onClick={() => drawOnDemand(proposalElementId(id))}
      >
        {isSide(you.standing) ? words.toOwnAnswer : words.toAnswer}
      </Button>
    </div>
  )
}

export const TextOutcome = ({ view: { text, vote } }: { readonly view: TextView }) => {
  const { oneText: words, proposals: proposalWords } = useTableMessages()
  const { proposals, people } = useRoomState()
  const closed = [...proposals.values()].filter(
    ({ put, ended }) => put?.version?.document === text.id && ended !== undefined,
  )
  const nameOf = (id: string | undefined): string => isolated(people.get(id ?? '')?.name ?? '')
  return (
    <div role="status" aria-live="polite" className={styles.outcomes}>
      {closed.map(({ id, put, status, ended }) => {
        const number = put?.version?.number ?? 0
        const said = ended?.said
        return (
          <p key={id} className={styles.outcome} data-text-outcome={status}>
            {status === 'agreed' && <HalfDiscs a b size={22} label="" />}
            <span>
              <strong>{status === 'agreed' ? words.agreed(number) : words.none(number)}</strong>{' '}
              {ended && <Moment at={ended.at} />}
              {said && <> {proposalWords.ended.by(nameOf(said[sides[0]]), nameOf(said[sides[1]]))}</>}
            </span>
          </p>
        )
      })}
      {vote?.status === 'put' && <Answering id={vote.id} version={vote.put?.version?.number ?? 0} />}
      {text.ended && (
        <p className={styles.outcome} data-text-outcome="aside">
          <span>
            <strong>{words.asided(nameOf(text.ended.by))}</strong> <Moment at={text.ended.at} />
          </span>
        </p>
      )}
    </div>
  )
}
