/** The tab "Evidence": A's evidence left, B's right, agreed facts and the mediator's in the middle; below, what only one's own people read. */
import type { EvidenceStanding } from '@common-ground/shared/ledger/evidence'
import { accessTo } from '@common-ground/shared/room/access'
import { isSide } from '@common-ground/shared/room/participant'
import { homeOf } from '@common-ground/shared/room/space'
import { Button, SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { Empty } from '../ui/empty.tsx'
import { evidenceWish } from '../ui/evidence-wish.ts'
import { useFocusStays } from '../ui/focus-stays.ts'
import { useKeptDraft } from '../ui/kept-draft.ts'
import { useShortcut } from '../ui/shortcuts.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { ComposerDialog } from './composer-dialog.tsx'
import { compose, evidenceDrafts, keep } from './drafts.ts'
import { EvidenceColumn, EvidenceList } from './evidence-column.tsx'
import { emptyDraft } from './evidence-draft.ts'
import styles from './evidence-view.module.css'
import { EvidenceLeftOver } from './left-overs.tsx'
import { OwnEvidence } from './own-evidence.tsx'
import { useEvidence } from './use-evidence.ts'

const filters = ['all', 'waiting', 'facts'] as const
type Filter = (typeof filters)[number]

export const EvidenceView = () => {
  const words = useTableMessages().evidence
  const session = useSession()
  const { you, door } = session
  const { stage } = useRoomState().stage
  const all = useEvidence('joint')
  const view = useRef<HTMLDivElement>(null)
  useFocusStays(view, 'article[data-evidence]')
  const [filter, setFilter] = useState<Filter>('all')
  const open = accessTo('joint', you.standing, stage) === 'write'
  const home = homeOf[you.standing]
  const add = () => compose(session, { space: 'joint' })
  const isWished = useKeptDraft(evidenceWish, session)
  useEffect(() => {
    if (!isWished) return
    evidenceWish.change(session, () => false)
    if (open) compose(session, { space: 'joint' })
  }, [isWished, session, open])
  useShortcut('n', words.addShortcut, () => {
    if (open) add()
  })
  const shown = all.filter((one) => {
    if (filter === 'waiting' && open) return one.waitsFor.includes(you.standing)
    return filter !== 'facts' || one.stands === 'agreed'
  })
  const facts = shown.filter(({ stands }) => stands === 'agreed')
  const apart = (of: 'a' | 'b' | 'mediator'): readonly EvidenceStanding[] =>
    shown.filter(({ card, stands }) => card.owner === of && stands !== 'agreed')
  const fromMediator = apart('mediator')
  const startWith = (claim: string) => {
    const { evidence } = evidenceDrafts.read(session)
    keep(session, 'evidence', 'joint', { ...(evidence.joint ?? emptyDraft('joint')), claim })
    add()
  }
  const column = (side: 'a' | 'b') => (
    <EvidenceColumn
      column={side}
      title={door.sides[side]}
      you={side === you.standing ? words.you : undefined}
      items={apart(side)}
      none={filter === 'all' ? words.noneOf(door.sides[side]) : undefined}
      open={open}
    />
  )

  return (
    <div ref={view} className={styles.view}>
      <div className={styles.tools}>
        {all.length > 0 && (
          <SegmentedControl
            aria-label={words.filter}
            value={filter}
            onChange={(value) => setFilter(filters.find((one) => one === value) ?? 'all')}
            data={filters
              // Whoever answers nothing, or no longer can, has nothing waiting.
              .filter((one) => one !== 'waiting' || (open && isSide(you.standing)))
              .map((one) => ({ value: one, label: words.filters[one] }))}
          />
        )}
        {open && (
          <Button
            className={styles.add ?? ''}
            leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
            onClick={add}
          >
            {words.add}
          </Button>
        )}
        {stage === 'closed' && <p className={styles.closed}>{words.closed}</p>}
      </div>
      {all.length === 0 ? (
        <div className={styles.empty}>
          <Empty
            title={words.empty.title}
            teaching={open ? words.empty.teaching : words.empty.readOnly}
            {...(open
              ? { lead: words.empty.lead, examples: words.empty.examples, onExample: startWith }
              : {})}
          />
        </div>
      ) : (
        <>
          {filter === 'waiting' && shown.length === 0 && (
            <p className={styles.nothing} role="status">
              {words.nothingWaits}
            </p>
          )}
          <div className={styles.table}>
            {column('a')}
            <EvidenceColumn
              column="middle"
              title={words.common}
              hint={words.commonHint}
              count={facts.length}
              items={facts}
              none={facts.length === 0 && filter !== 'waiting' ? words.noFacts : undefined}
              open={open}
            >
              {fromMediator.length > 0 && (
                <>
                  <h4 className={styles.from}>{words.fromMediator}</h4>
                  <EvidenceList items={fromMediator} open={open} />
                </>
              )}
            </EvidenceColumn>
            {column('b')}
          </div>
        </>
      )}
      {!open && (
        <div className={styles.left}>
          <EvidenceLeftOver composing={{ space: 'joint' }} />
        </div>
      )}
      {home && <OwnEvidence space={home} beside />}
      <ComposerDialog />
    </div>
  )
}
