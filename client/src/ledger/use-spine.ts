/** What stands along the spine, what of it is shown, and the entry it is to be brought to. */
import { ledgerOf } from '@common-ground/shared/documents/declare'
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useJointDoc, useRoomState, useSession } from '../sync/hooks.ts'
import { drawsOnDemand } from '../ui/on-demand.ts'
import { showEverything, useShown } from './ledger-filter.ts'
import { offerOfElement } from './offer-element.ts'
import { endOfDay } from './spine-days.ts'
import { type SpineRow, shownRows, spineRows, withDays } from './spine-rows.ts'

interface SpineContent {
  /** Every entry there is, and those that are shown. */
  readonly all: readonly SpineRow[]
  readonly shown: readonly SpineRow[]
  /** Those shown, and the days they were made on. */
  readonly rows: readonly SpineRow[]
  /** Names what is shown: another one when something else is. */
  readonly what: string
  readonly target: { readonly id: string } | undefined
}

/**
 * Recomputed with the state, not with the document: a row never stands for an entry that is not folded yet. The same list
 * while nothing came to it: entries are added, and never changed.
 */
const useAllRows = (): readonly SpineRow[] => {
  const doc = useJointDoc()
  const { length } = useRoomState()
  const before = useRef<readonly SpineRow[]>([])
  return useMemo(() => {
    const rows = spineRows(ledgerOf(doc).toArray().slice(0, length))
    const same = rows.length === before.current.length && rows.at(-1)?.id === before.current.at(-1)?.id
    if (!same) before.current = rows
    return before.current
  }, [doc, length])
}

export const useSpine = (expired: ReadonlySet<string>): SpineContent => {
  const session = useSession()
  const { offers, explorations, biddings, packageSets, proposals, oneTexts } = useRoomState()
  const filter = useShown()
  const all = useAllRows()
  const shown = useMemo(
    () =>
      shownRows(all, filter, { offers, explorations, biddings, packageSets, proposals, oneTexts }, expired),
    [all, filter, offers, explorations, biddings, packageSets, proposals, oneTexts, expired],
  )
  const rows = useMemo(() => withDays(shown, endOfDay, Date.now()), [shown])
  const [target, setTarget] = useState<{ readonly id: string }>()
  const isShown = (id: string): boolean => shown.some((row) => row.id === id)

  const draw = useEffectEvent((element: string): boolean => {
    const id = offerOfElement(element)
    if (id === undefined || !all.some((row) => row.id === id)) return false
    if (!isShown(id)) showEverything(session)
    setTarget({ id })
    return true
  })
  // Before anybody can look for what it has just drawn.
  useLayoutEffect(() => drawsOnDemand((element) => draw(element)), [])

  const seen = useRef(all.length)
  const showOwn = useEffectEvent(() => {
    const added = all.slice(seen.current)
    seen.current = all.length
    // Whoever makes an offer sees it, whatever they had chosen to see before.
    if (added.some(({ id }) => offers.get(id)?.by === session.you.id && !isShown(id))) showEverything(session)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time there are more of them
  useEffect(() => showOwn(), [all])

  return { all, shown, rows, what: `${filter.issue ?? ''} ${filter.open}`, target }
}
