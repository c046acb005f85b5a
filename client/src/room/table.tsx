/** The table in the middle: the tab in front; tabs once seen keep what was typed in them while others are in front. */
import { Loader, VisuallyHidden } from '@mantine/core'
import {
  Activity,
  type ComponentType,
  Suspense,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react'
import { useSession } from '../sync/hooks.ts'
import { issueWish } from '../ui/issue-wish.ts'
import { useKeptDraft } from '../ui/kept-draft.ts'
import { useMessages } from '../ui/messages.ts'
import { offerWish } from '../ui/offer-wish.ts'
import { type SpineExtras, SpineExtrasContext } from '../ui/spine-extras.ts'
import { AnnounceProposal, BeginText, ProposalRow, TextRow } from './room-parts.ts'
import { useSpacePlace } from './space-place.ts'
import { TabBoundary } from './tab-boundary.tsx'
import styles from './table.module.css'
import { useTablePlace } from './table-place.ts'
import { type Tab, tabs } from './tabs.ts'

export type Views = Readonly<Record<Tab, ComponentType>>

/** Where the skip link goes. */
export const tableId = 'table'

export const Waiting = ({ children }: { readonly children: string }) => (
  <div className={styles.wait} role="status">
    <Loader size="sm" color="var(--cg-common)" aria-hidden />
    <p>{children}</p>
  </div>
)

/** A tab that goes to the back takes what had the keyboard with it: the table has it then. */
const keepFocus = (): void => {
  const { activeElement } = document
  if (activeElement === document.body || activeElement?.getClientRects().length === 0)
    document.getElementById(tableId)?.focus({ preventScroll: true })
}

const end = (
  <>
    <AnnounceProposal />
    <BeginText />
  </>
)

interface TableProps {
  readonly views: Views
}

export const Table = ({ views }: TableProps) => {
  const words = useMessages().room
  const { tab, go } = useTablePlace()
  const { enter } = useSpacePlace()
  const spineExtras = useMemo(
    (): SpineExtras => ({ Proposal: ProposalRow, Text: TextRow, onEnter: enter, end }),
    [enter],
  )
  // The press is answered first; what the tab holds follows, however much that is.
  const front = useDeferredValue(tab)
  const session = useSession()
  const issueWished = useKeptDraft(issueWish, session) !== undefined
  const wished = useKeptDraft(offerWish, session) !== undefined || issueWished
  useEffect(() => {
    if (wished) go('ledger')
  }, [wished, go])
  const [seen, setSeen] = useState<ReadonlySet<Tab>>(new Set([front]))
  if (!seen.has(front)) setSeen(new Set(seen).add(front))
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time another tab comes to the front
  useLayoutEffect(() => {
    if (seen.size > 1) keepFocus()
  }, [front])
  return (
    <SpineExtrasContext value={spineExtras}>
      {tabs
        .filter((tab) => seen.has(tab))
        .map((tab) => {
          const View = views[tab]
          return (
            <Activity key={tab} mode={tab === front ? 'visible' : 'hidden'}>
              <section className={styles.panel} aria-labelledby={`heading-${tab}`}>
                <VisuallyHidden component="h2" id={`heading-${tab}`}>
                  {words.tabs[tab]}
                </VisuallyHidden>
                <TabBoundary>
                  <Suspense fallback={<Waiting>{words.loadingTab}</Waiting>}>
                    <View />
                  </Suspense>
                </TabBoundary>
              </section>
            </Activity>
          )
        })}
    </SpineExtrasContext>
  )
}
