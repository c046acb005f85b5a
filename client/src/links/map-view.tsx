/** The map: which issue serves which goal, as a picture or a table, and in words what serves nothing and what nothing serves. */
import { onTable } from '@common-ground/shared/acts/issues'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import { SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useGoals, useRoomState } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { mapData, onlySuch, openings, termsToTrade, type Which } from './map-data.ts'
import { MapPicture } from './map-picture.tsx'
import { MapTable } from './map-table.tsx'
import styles from './map-view.module.css'

/** Beyond so many rows the picture begins with what is linked. */
const readable = 40

const whiches = ['all', 'linked', 'unlinked'] as const satisfies readonly Which[]
const shapes = ['picture', 'table'] as const

export const MapView = ({ narrow }: { readonly narrow: boolean }) => {
  const words = useTableMessages().links.map
  const goals = useGoals()
  const state = useRoomState()
  const data = useMemo(() => {
    const agreed = issueStandings(state).filter((standing) => standing.agreed !== undefined)
    const ids = new Set(agreed.map(({ issue }) => issue.id))
    return mapData(goals, onTable(state.issues), state.links, ids)
  }, [goals, state])
  const [which, setWhich] = useState<Which>(() =>
    data.goals.length + data.issues.length > readable && state.links.size > 0 ? 'linked' : 'all',
  )
  const [shape, setShape] = useState<(typeof shapes)[number]>('picture')
  const shown = useMemo(() => onlySuch(data, which), [data, which])
  const trade = termsToTrade(data)
  const opening = openings(data)
  if (data.goals.length + data.issues.length === 0) return <p className={styles.words}>{words.empty}</p>
  const nothing = shown.goals.length + shown.issues.length === 0
  return (
    <div className={styles.view}>
      <ul className={styles.words}>
        {trade > 0 && <li>{words.trade(trade)}</li>}
        {opening > 0 && <li>{words.opening(opening)}</li>}
        {trade + opening === 0 && <li>{words.whole}</li>}
      </ul>
      <div className={styles.controls}>
        <SegmentedControl
          size="xs"
          aria-label={words.which}
          data={whiches.map((value) => ({ value, label: words[value] }))}
          value={which}
          onChange={(value) => setWhich(whiches.find((one) => one === value) ?? 'all')}
        />
        {!narrow && (
          <SegmentedControl
            size="xs"
            aria-label={words.as}
            data={shapes.map((value) => ({ value, label: words[value] }))}
            value={shape}
            onChange={(value) => setShape(value === 'table' ? 'table' : 'picture')}
          />
        )}
      </div>
      {nothing ? (
        <p className={styles.words}>{words.nothing}</p>
      ) : narrow || shape === 'table' ? (
        <MapTable data={shown} whole={data} />
      ) : (
        <MapPicture data={shown} />
      )}
    </div>
  )
}
