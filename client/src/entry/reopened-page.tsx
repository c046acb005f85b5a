/** The joint room was opened afresh while this page was in the one before: what that means, words that were not recorded, and the way in. */
import { isSide } from '@common-ground/shared/room/participant'
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useSession } from '../sync/hooks.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { CalmPage } from './calm-page.tsx'
import doorStyles from './door-page.module.css'
import { Unsent } from './unsent.tsx'

interface ReopenedPageProps {
  /** Into the new joint room. */
  readonly onGoIn: () => void
}

export const ReopenedPage = ({ onGoIn }: ReopenedPageProps) => {
  const words = useTableMessages().mediators.reopened
  const { you, door } = useSession()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The room went from under whatever had the keyboard.
    heading.current?.focus()
  }, [])
  return (
    <CalmPage>
      <div className={doorStyles.closed} role="status" data-ended="reopened">
        <HalfDiscs a={false} b={false} size={44} label="" />
        <h1 ref={heading} tabIndex={-1} className={doorStyles.heading}>
          {words.title}
        </h1>
        <p className={doorStyles.sentence}>{isSide(you.standing) ? words.sides(door.sides) : words.others}</p>
        <div className={doorStyles.actions}>
          <Button onClick={onGoIn}>{words.goIn}</Button>
        </div>
      </div>
      <Unsent />
    </CalmPage>
  )
}
