/** What one's own numbers say of an offer before it is accepted. */
import type { Offer } from '@common-ground/shared/acts/offers'
import { type Before, beforeAccepting } from '@common-ground/shared/numbers/before-accepting'
import type { Side } from '@common-ground/shared/room/side'
import { useMemo } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { useOwnNumbers } from './own-numbers.ts'

/** To be thought over once more. */
export const warns = ({ against, beyond }: Before): boolean => against === 'below' || beyond.length > 0

/** Undefined where nothing can be said: no numbers at all, or nothing in the offer to weigh. */
export const useBefore = (side: Side, offer: Pick<Offer, 'terms' | 'gets'>): Before | undefined => {
  const { opened, numbers } = useOwnNumbers(side)
  const { biddings, issues, offers, proposals } = useRoomState()
  const silent = !opened || (numbers.issues.size === 0 && numbers.alternative === undefined)
  return useMemo(
    () => (silent ? undefined : beforeAccepting({ numbers }, { biddings, issues, offers, proposals }, offer)),
    [silent, numbers, biddings, issues, offers, proposals, offer],
  )
}
