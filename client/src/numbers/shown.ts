/** What the sides show the mediator, as the mediator's page has it: from the mediator's own space alone. */
import { type NumberKind, numberKinds } from '@common-ground/shared/acts/numbers'
import { triesOf } from '@common-ground/shared/documents/declare'
import type { ShownRatings } from '@common-ground/shared/numbers/cost-beside-worth'
import { readRows, type ShownRow } from '@common-ground/shared/numbers/shown-content'
import { type Side, sides } from '@common-ground/shared/room/side'
import { useMemo } from 'react'
import { useSpaceDoc, useSpaceOpened, useSpaceState } from '../sync/hooks.ts'

export interface ShownKind {
  readonly kind: NumberKind
  readonly since: number
  readonly rows: readonly ShownRow[]
}

export interface ShownToMediator {
  readonly opened: boolean
  readonly of: Readonly<Record<Side, readonly ShownKind[]>>
  readonly ratings: Readonly<Record<Side, ShownRatings>>
}

const space = 'mediator'

export const useShown = (): ShownToMediator => {
  const opened = useSpaceOpened(space)
  const { numbersShown } = useSpaceState(space)
  const doc = useSpaceDoc(space)
  return useMemo(() => {
    const tries = triesOf(doc)
    const kindsOf = (side: Side) =>
      numberKinds.flatMap((kind) => {
        const shown = numbersShown[side][kind]
        return shown ? [{ kind, since: shown.since, rows: readRows(tries.get(shown.id)) }] : []
      })
    const of = { a: kindsOf('a'), b: kindsOf('b') }
    const rated = (side: Side): ShownRatings => {
      const rows = (kind: NumberKind) => of[side].find((shown) => shown.kind === kind)?.rows
      return { cost: rows('cost'), worth: rows('worth') }
    }
    return { opened, of, ratings: { a: rated('a'), b: rated('b') } }
  }, [opened, numbersShown, doc])
}

export const showsAnything = ({ of }: ShownToMediator): boolean => sides.some((side) => of[side].length > 0)
