/** Who is here, in their places: A left, the mediator in the middle, B right; a press tells names and who may commit. */
import type { Standing } from '@common-ground/shared/room/participant'
import { Popover } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { useMessages } from '../ui/messages.ts'
import { PersonDisc } from '../ui/person-disc.tsx'
import { placeName } from './chair-words.ts'
import styles from './people-bar.module.css'
import { type Seated, usePeople } from './use-people.ts'

const order = ['a', 'mediator', 'b'] as const satisfies readonly Standing[]
const shown = { companion: 2, tablet: 3, desktop: 4 } as const

const PeopleList = () => {
  const words = useMessages().room
  const { sides } = useSession().door
  const places = usePeople()
  return (
    <div className={styles.places}>
      {order.map((standing) =>
        places[standing].length === 0 && standing === 'mediator' ? null : (
          <section key={standing} className={styles.place} data-standing={standing}>
            <h3 className={styles.placeName} dir="auto">
              {placeName(standing, sides, words)}
            </h3>
            <ul className={styles.list}>
              {places[standing].map((person) => (
                <li key={person.id} className={styles.person}>
                  <PersonDisc name={person.name} standing={standing} away={!person.here} size={28} />
                  <span className={styles.who}>
                    <span className={styles.name}>
                      <bdi>{person.name}</bdi>
                      {person.you && <span className={styles.soft}> {words.people.you}</span>}
                    </span>
                    <span className={styles.soft}>
                      {person.here ? words.people.here : words.people.away}
                      {person.authority && ` · ${words.people.mayCommit}`}
                    </span>
                  </span>
                </li>
              ))}
              {places[standing].length === 0 && <li className={styles.soft}>{words.people.away}</li>}
            </ul>
          </section>
        ),
      )}
    </div>
  )
}

export const PeopleBar = () => {
  const words = useMessages().room
  const { sides } = useSession().door
  const places = usePeople()
  const [opened, setOpened] = useState(false)
  const band = useBand()
  const most = shown[band]
  const told = (person: Seated) =>
    words.people.person(
      person.name,
      placeName(person.standing, sides, words),
      person.here ? words.people.here : words.people.away,
    )
  const everyone = order.flatMap((standing) => places[standing])
  return (
    <Popover opened={opened} onChange={setOpened} width={300} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={styles.bar}
          aria-label={[words.people.label, ...everyone.map(told)].join('; ')}
          onClick={() => setOpened((before) => !before)}
        >
          {order.map(
            (standing) =>
              places[standing].length > 0 && (
                <span key={standing} className={styles.group}>
                  {places[standing].slice(0, most).map((person) => (
                    <span key={person.id} className={styles.disc}>
                      <PersonDisc
                        name={person.name}
                        standing={standing}
                        away={!person.here}
                        size={band === 'companion' ? 24 : 28}
                      />
                    </span>
                  ))}
                  {places[standing].length > most && (
                    <span
                      className={styles.more}
                      data-more={words.people.more(places[standing].length - most)}
                    />
                  )}
                </span>
              ),
          )}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.people.label}>
        <PeopleList />
      </Popover.Dropdown>
    </Popover>
  )
}
