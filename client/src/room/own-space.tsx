/** A space other than the joint room with what comes into it when it is needed: notes, numbers, evidence, the table of a caucus. */
import { type Space, sideOfCaucus } from '@common-ground/shared/room/space'
import { type ReactNode, Suspense } from 'react'
import { useMessages } from '../ui/messages.ts'
import { PrivateSpace } from './private-space.tsx'
import {
  CaucusBeside,
  EvidencePage,
  ItemsTable,
  NotesPage,
  NumbersPage,
  RelaysPart,
  TextInCaucus,
} from './room-parts.ts'
import { TabBoundary } from './tab-boundary.tsx'
import { Waiting } from './table.tsx'

interface OwnSpaceProps {
  readonly space: Space
  readonly menu: ReactNode
  readonly notices: ReactNode
  readonly coach: ReactNode
  readonly main: (content: ReactNode, busy: boolean) => ReactNode
}

interface PartProps {
  readonly children: ReactNode
  readonly until?: ReactNode
}

const Part = ({ children, until }: PartProps) => (
  <TabBoundary>
    <Suspense fallback={until}>{children}</Suspense>
  </TabBoundary>
)

export const OwnSpace = ({ space, ...frame }: OwnSpaceProps) => {
  const words = useMessages().room
  const loading = <Waiting>{words.loadingTab}</Waiting>
  const side = sideOfCaucus(space)
  return (
    <PrivateSpace
      {...frame}
      space={space}
      notes={
        <Part until={loading}>
          <NotesPage space={space} />
        </Part>
      }
      numbers={
        <Part>
          <NumbersPage space={space} />
        </Part>
      }
      evidence={
        <Part>
          <EvidencePage space={space} />
        </Part>
      }
      caucus={
        side && {
          table: (
            <>
              <Part>
                <TextInCaucus side={side} />
              </Part>
              <Part until={loading}>
                <ItemsTable side={side} />
              </Part>
            </>
          ),
          relays: (
            <Part>
              <RelaysPart side={side} />
            </Part>
          ),
          beside: (
            <Part>
              <CaucusBeside side={side} />
            </Part>
          ),
        }
      }
    />
  )
}
