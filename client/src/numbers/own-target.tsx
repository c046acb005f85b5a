/** One's own target, where the steps of the other side on an amount have become smaller and smaller: nothing else is said of it. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { settlementsOf } from '@common-ground/shared/acts/settlements'
import { movementOf } from '@common-ground/shared/momentum/movement'
import { stepsShrink } from '@common-ground/shared/numbers/shrinking'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { VisuallyHidden } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './before-accepting.module.css'
import { useOwnNumbers, useOwnSide } from './own-numbers.ts'
import { valueText } from './value-text.ts'

const OfSide = ({ side, issue }: { readonly side: Side; readonly issue: Issue }) => {
  const words = useTableMessages().numbers
  const { offers, biddings, proposals } = useRoomState()
  const { numbers } = useOwnNumbers(side)
  const target = numbers.issues.get(issue.id)?.target
  const shrink = useMemo(
    () =>
      target !== undefined &&
      stepsShrink(
        issue,
        movementOf(issue, offers.values(), settlementsOf({ biddings, proposals })).moves,
        otherSide(side),
      ),
    [target, issue, offers, biddings, proposals, side],
  )
  if (target === undefined || !shrink) return null
  return (
    <div className={styles.line} data-own-target title={words.onlyYours}>
      <VisuallyHidden>{words.onlyYours}: </VisuallyHidden>
      <IconLock size={15} stroke={1.8} aria-hidden />
      <p>{words.ownTarget(isolated(issue.title), valueText(issue, target, words))}</p>
    </div>
  )
}

/** For the card of an issue. Of no kind but amounts is there anything to show. */
export const OwnTarget = ({ issue }: { readonly issue: Issue }) => {
  const side = useOwnSide()
  return side && issue.kind.type === 'amount' ? <OfSide side={side} issue={issue} /> : null
}
