/** The sheet of three equal packages, from when it is first asked for. */
import type { Space } from '@common-ground/shared/room/space'
import { Suspense } from 'react'
import { usePackagesOpened } from '../packages/drafts.ts'
import { useEver } from '../ui/use-ever.ts'
import { PackagesSheet } from './room-parts.ts'
import { TabBoundary } from './tab-boundary.tsx'

interface PackagesPartProps {
  /** Leads to one's own numbers. */
  readonly onNumbers: (space: Space) => void
}

export const PackagesPart = ({ onNumbers }: PackagesPartProps) => {
  const asked = useEver(usePackagesOpened())
  if (!asked) return null
  return (
    <TabBoundary>
      <Suspense>
        <PackagesSheet onNumbers={onNumbers} />
      </Suspense>
    </TabBoundary>
  )
}
