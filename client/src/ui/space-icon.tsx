/** The sign of a space: the table for the joint room, a lock, two in talk, a notebook. */
import type { Space } from '@common-ground/shared/room/space'
import { IconLock, IconMessageUser, IconNotebook, IconUsers } from '@tabler/icons-react'
import { kindOf } from './space-words.ts'

const icons = { joint: IconUsers, side: IconLock, caucus: IconMessageUser, mediator: IconNotebook } as const

interface SpaceIconProps {
  readonly space: Space
  readonly size?: number
  readonly className?: string | undefined
}

export const SpaceIcon = ({ space, size = 16, className }: SpaceIconProps) => {
  const Icon = icons[kindOf(space).kind]
  return <Icon size={size} stroke={1.8} aria-hidden className={className} />
}
