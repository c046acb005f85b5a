/** The tabs of an archive: below its bar on wide windows, under the thumb on narrow ones. */
import {
  IconArrowForwardUp,
  IconArrowsExchange,
  IconCircleHalf2,
  IconFileCheck,
  IconMessageUser,
  IconQuote,
} from '@tabler/icons-react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './archive.module.css'
import { type ArchivedTab, archivedTabs } from './archived-views.tsx'

export type ArchiveTab = 'carry' | ArchivedTab | 'caucus'

const icons = {
  carry: IconArrowForwardUp,
  goals: IconCircleHalf2,
  conversation: IconQuote,
  ledger: IconArrowsExchange,
  evidence: IconFileCheck,
  caucus: IconMessageUser,
} as const satisfies Record<ArchiveTab, unknown>

interface ArchiveTabsProps {
  readonly at: 'top' | 'bottom'
  readonly tab: ArchiveTab
  /** Whether there is a caucus of then. */
  readonly caucus: boolean
  readonly onTab: (tab: ArchiveTab) => void
}

export const ArchiveTabs = ({ at, tab, caucus, onTab }: ArchiveTabsProps) => {
  const words = useTableMessages().archive
  const all: readonly ArchiveTab[] = ['carry', ...archivedTabs, ...(caucus ? (['caucus'] as const) : [])]
  return (
    <nav className={styles.tabs} data-at={at} aria-label={words.tabs.label}>
      <ul>
        {all.map((one) => {
          const Icon = icons[one]
          return (
            <li key={one}>
              <button
                type="button"
                className={styles.tab}
                aria-current={one === tab ? 'page' : undefined}
                onClick={() => onTab(one)}
              >
                {at === 'bottom' && <Icon size={20} stroke={1.7} aria-hidden />}
                <span>{at === 'bottom' ? words.short[one] : words.tabs[one]}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
