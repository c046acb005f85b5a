/** On the card of a text the sides speak of in their caucuses: to a side its own words, to the mediator those of one side at a time, to nobody else anything. */
import type { OneText } from '@common-ground/shared/acts/one-text'
import { isSide } from '@common-ground/shared/room/participant'
import { type Side, sides } from '@common-ground/shared/room/side'
import { caucusWith } from '@common-ground/shared/room/space'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { ReadsThis } from '../ui/reads-this.tsx'
import { useSpineExtras } from '../ui/spine-extras.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { CriticismList } from './criticism-list.tsx'
import styles from './one-text.module.css'
import { useSaidInCaucus } from './said-of.ts'

interface CaucusFoldProps {
  readonly text: OneText
  readonly side: Side
  readonly opened: boolean
  readonly onOpened: (opened: boolean) => void
}

/** Nothing of it is in the page before somebody opens it. */
const CaucusFold = ({ text, side, opened, onOpened }: CaucusFoldProps) => {
  const words = useTableMessages().oneText.said
  const { you, door } = useSession()
  const { onEnter } = useSpineExtras()
  const said = useSaidInCaucus(text.id, side)
  const space = caucusWith[side]
  const name = isolated(door.sides[side])
  const mediates = you.standing === 'mediator'
  return (
    <div className={styles.inCaucus} data-space={space}>
      <div className={styles.ways}>
        {said.length === 0 ? (
          <p className={styles.hint}>{mediates ? words.ofNone(name) : words.ownNone}</p>
        ) : (
          <Button size="xs" variant="default" aria-expanded={opened} onClick={() => onOpened(!opened)}>
            {mediates ? words.of(name, said.length) : words.own(said.length)}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => onEnter(space)}>
          {mediates ? words.goTo(name) : words.goThere}
        </Button>
      </div>
      {opened && said.length > 0 && (
        <>
          <ReadsThis space={space} reader={you.standing} sides={door.sides} />
          <CriticismList criticisms={[...said].reverse()} space={space} open={false} ofVersions />
        </>
      )}
    </div>
  )
}

export const CaucusSaid = ({ text }: { readonly text: OneText }) => {
  const words = useTableMessages().oneText.said
  const { standing } = useSession().you
  const [opened, setOpened] = useState<Side>()
  const own = isSide(standing) ? standing : undefined
  const folds = own ? [own] : standing === 'mediator' ? sides : []
  const lead = own ? words.inCaucus : standing === 'mediator' ? words.inCaucuses : words.watching
  return (
    <>
      <p className={styles.hint}>{lead}</p>
      {folds.map((side) => (
        <CaucusFold
          key={side}
          text={text}
          side={side}
          opened={opened === side}
          onOpened={(open) => setOpened(open ? side : undefined)}
        />
      ))}
    </>
  )
}
