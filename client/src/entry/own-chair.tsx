/** Which chair this is, in its colour and shape: whom one sits for, mediates, or observes. */
import { isSide, type Standing } from '@common-ground/shared/room/participant'
import type { SideNames } from '@common-ground/shared/room/side'
import { IconEye } from '@tabler/icons-react'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import styles from './door.module.css'

interface OwnChairProps {
  readonly standing: Standing
  readonly sides: SideNames
  /** Nobody has let them in yet. */
  readonly knocking?: boolean
}

export const OwnChair = ({ standing, sides, knocking = false }: OwnChairProps) => {
  const words = useMessages().entry.door
  const chair = knocking ? words.wouldBe : words.youAre
  const said = isSide(standing) ? chair.party(isolated(sides[standing])) : chair[standing]
  return (
    <p className={styles.chair} data-standing={standing}>
      {standing === 'observer' ? (
        <IconEye size={26} stroke={1.6} aria-hidden />
      ) : (
        <HalfDiscs a={standing !== 'b'} b={standing !== 'a'} size={26} label="" />
      )}
      <bdi>{said}</bdi>
    </p>
  )
}
