/** The spine of time: A's offers left of it, B's right, newest last, and what the room did as small notes on it. */

import { ledgerOf } from '@common-ground/shared/documents/declare'
import { memo, useMemo } from 'react'
import { PackagesCard } from '../packages/packages-card.tsx'
import { useJointDoc, useRoomState, useSession } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { Moment } from '../ui/moment.tsx'
import { OfferEntry } from './offer-entry.tsx'
import styles from './spine.module.css'
import { type SpineRow, spineRows } from './spine-rows.ts'

/** Recomputed with the state, not with the document: a row never stands for an entry that is not folded yet. */
export const useSpineRows = (): readonly SpineRow[] => {
  const doc = useJointDoc()
  const { length } = useRoomState()
  return useMemo(() => spineRows(ledgerOf(doc).toArray().slice(0, length)), [doc, length])
}

interface NoteProps {
  readonly at: number
  readonly text: string
  readonly about?: string
}

const SpineNote = memo(({ at, text, about }: NoteProps) => (
  <li className={styles.row} data-kind="note">
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
  </li>
))

interface SpineProps {
  readonly rows: readonly SpineRow[]
  readonly answerable: boolean
}

export const Spine = memo(({ rows, answerable }: SpineProps) => {
  const { ledger: words, room } = useMessages()
  const { you, door } = useSession()
  const { offers, explorations, packageSets, issues, people } = useRoomState()
  return (
    <ol className={styles.spine}>
      {rows.map((row) => {
        if (row.kind === 'stage')
          return <SpineNote key={row.id} at={row.at} text={words.stageMoved(room.stage.names[row.stage])} />
        if (row.kind === 'issue') {
          const issue = issues.get(row.id)
          const opener = issue && (people.get(issue.by)?.name ?? '')
          return (
            issue && (
              <SpineNote
                key={row.id}
                at={row.at}
                text={words.issueOpened(opener ?? '')}
                about={issue.title}
              />
            )
          )
        }
        if (row.kind === 'packages') {
          const set = packageSets.get(row.id)
          const around = { issues, people, names: door.sides, you, answerable }
          return (
            set && (
              <li key={row.id} className={styles.row} data-kind="packages">
                <PackagesCard {...around} set={set} />
              </li>
            )
          )
        }
        const offer = offers.get(row.id)
        // What lies over both halves of the table says its own time.
        const side = offer?.kind === 'if-then' ? 'both' : (offer?.side ?? explorations.get(row.id)?.standing)
        return (
          <li key={row.id} className={styles.row} data-kind="offer" data-side={side}>
            {(side === 'a' || side === 'b') && <Moment at={row.at} className={styles.time} />}
            <OfferEntry id={row.id} answerable={answerable} />
          </li>
        )
      })}
    </ol>
  )
})
