/** What the sides show the mediator, beside the joint table. */
import { sides } from '@common-ground/shared/room/side'
import { CostBesideWorth } from './cost-beside-worth.tsx'
import type { ShownToMediator } from './shown.ts'
import { ShownTable } from './shown-table.tsx'

export const RailShown = ({ shown }: { readonly shown: ShownToMediator }) => (
  <>
    {sides.map(
      (side) =>
        shown.of[side].length > 0 && <ShownTable key={side} side={side} shown={shown.of[side]} narrow />,
    )}
    <CostBesideWorth shown={shown} />
  </>
)
