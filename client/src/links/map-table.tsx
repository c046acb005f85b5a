/** The map's data as two tables: each issue with the goals it serves, each goal with the issues that serve it. */
import { useSession } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { useWays } from '../ui/ways.ts'
import type { MapData } from './map-data.ts'
import styles from './map-table.module.css'

interface RowProps {
  readonly name: string
  readonly place?: string
  readonly about?: string
  readonly linked: readonly string[]
  readonly none: string
  readonly onOpen: () => void
}

const Row = ({ name, place, about, linked, none, onOpen }: RowProps) => (
  <tr data-place={place}>
    <th scope="row">
      <button type="button" className={styles.open} dir="auto" onClick={onOpen}>
        {name}
      </button>
      {about && (
        <bdi className={styles.about} data-place={place}>
          {about}
        </bdi>
      )}
    </th>
    <td>
      {linked.length === 0 ? (
        <span className={styles.none}>{none}</span>
      ) : (
        <ul className={styles.linked}>
          {linked.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two goals may have the same words
            <li key={index} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
    </td>
  </tr>
)

interface MapTableProps {
  /** What is shown. */
  readonly data: MapData
  /** Everything, for the names of what is linked. */
  readonly whole: MapData
}

export const MapTable = ({ data, whole }: MapTableProps) => {
  const { links: words } = useTableMessages()
  const { sides } = useSession().door
  const { show } = useWays()
  const textOf = new Map([
    ...whole.goals.map(({ id, text }) => [id, text === '' ? words.noWords : text] as const),
    ...whole.issues.map(({ id, title }) => [id, title] as const),
  ])
  const texts = (ids: readonly string[]) => ids.map((id) => textOf.get(id) ?? words.noWords)
  return (
    <div className={styles.tables}>
      {data.issues.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.map.issues}</th>
              <th scope="col">{words.serves}</th>
            </tr>
          </thead>
          <tbody>
            {data.issues.map(({ id, title, goals, agreed }) => (
              <Row
                key={id}
                name={title}
                {...(agreed ? { about: words.map.agreed } : {})}
                linked={texts(goals)}
                none={words.map.noGoal}
                onOpen={() => show({ of: 'issue', id })}
              />
            ))}
          </tbody>
        </table>
      )}
      {data.goals.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.map.goals}</th>
              <th scope="col">{words.map.servedByHead}</th>
            </tr>
          </thead>
          <tbody>
            {data.goals.map(({ id, text, place, issues }) => (
              <Row
                key={id}
                name={text === '' ? words.noWords : text}
                place={place}
                about={place === 'middle' ? words.map.common : sides[place]}
                linked={texts(issues)}
                none={words.map.noIssue}
                onOpen={() => show({ of: 'goal', id })}
              />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
