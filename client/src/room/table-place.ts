/** Where this person looks: the tab in front, kept in the address, and the way to one card on it. */
import { createContext, useCallback, useContext, useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { useSession } from '../sync/hooks.ts'
import { arriveAt } from './arrive-at.ts'
import { isTab, type Tab, tabsOf } from './tabs.ts'

export interface TablePlace {
  readonly tab: Tab
  /** Brings a tab to the front, and when an element is named, goes to it. */
  go(tab: Tab, element?: string): void
}

export const TablePlaceContext = createContext<TablePlace | null>(null)

export const useTablePlace = (): TablePlace => {
  const place = useContext(TablePlaceContext)
  if (!place) throw new Error('useTablePlace is for components of the room screen.')
  return place
}

const parameter = 'tab'

/** For the room screen, which provides it. The parameter survives a reload and names no content. */
export const useAddressPlace = (): TablePlace => {
  const [search, setSearch] = useSearchParams()
  const asked = search.get(parameter)
  const own = tabsOf(useSession().you.standing)
  const [first = 'goals'] = own
  const tab = isTab(asked) && own.includes(asked) ? asked : first
  const go = useCallback(
    (next: Tab, element?: string) => {
      // The state of the history entry says in which space one is.
      const { state } = window.history
      setSearch(next === first ? {} : { [parameter]: next }, { replace: true, state })
      if (element !== undefined) arriveAt(element)
    },
    [setSearch, first],
  )
  return useMemo(() => ({ tab, go }), [tab, go])
}
