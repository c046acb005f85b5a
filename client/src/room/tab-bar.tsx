/** The tabs of the table: above it on wide windows, under the thumb on narrow ones. */
import { Children, type ReactNode, Suspense } from 'react'
import { useGoals, useRoomState, useSession } from '../sync/hooks.ts'
import { Boundary } from '../ui/boundary.tsx'
import { useMessages } from '../ui/messages.ts'
import { AgreementCount } from './room-parts.ts'
import styles from './tab-bar.module.css'
import { useTablePlace } from './table-place.ts'
import { countsOf, type Tab, tabIcons, tabsOf } from './tabs.ts'

interface TabBarProps {
  readonly at: 'top' | 'bottom'
  /** What stands after the tabs: at the bottom, the way to what is one's own. */
  readonly children?: ReactNode
}

const short: Record<
  Tab,
  'desk' | 'goalsShort' | 'conversationShort' | 'ledgerShort' | 'evidenceShort' | 'agreementShort'
> = {
  desk: 'desk',
  goals: 'goalsShort',
  conversation: 'conversationShort',
  ledger: 'ledgerShort',
  evidence: 'evidenceShort',
  agreement: 'agreementShort',
}

export const TabBar = ({ at, children }: TabBarProps) => {
  const words = useMessages().room.tabs
  const place = useTablePlace()
  const goals = useGoals()
  const counts = countsOf(goals, useRoomState())
  return (
    <nav className={styles.bar} data-at={at} aria-label={words.label}>
      <ul className={styles.tabs}>
        {tabsOf(useSession().you.standing).map((tab) => {
          const Icon = tabIcons[tab]
          return (
            <li key={tab} className={styles.item}>
              <button
                type="button"
                id={`tab-${tab}`}
                className={styles.tab}
                aria-current={place.tab === tab ? 'page' : undefined}
                onClick={() => place.go(tab)}
              >
                {at === 'bottom' && <Icon size={20} stroke={1.7} aria-hidden />}
                <span>{at === 'bottom' ? words[short[tab]] : words[tab]}</span>
                {counts[tab] > 0 && at === 'top' && <span className={styles.count}>{counts[tab]}</span>}
                {tab === 'agreement' && at === 'top' && (
                  <Boundary failed={null}>
                    <Suspense>
                      <AgreementCount className={styles.count} />
                    </Suspense>
                  </Boundary>
                )}
              </button>
            </li>
          )
        })}
        {Children.toArray(children).map((child, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same few in the same order, for as long as the bar is there
          <li key={index} className={styles.item}>
            {child}
          </li>
        ))}
      </ul>
    </nav>
  )
}
