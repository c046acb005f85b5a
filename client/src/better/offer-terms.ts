/** What of a package has to be offered: all that is not agreed already as the package has it. */
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { issueStandings } from '@common-ground/shared/ledger/concessions'

interface Ending {
  readonly issue: string
  readonly to: string
}

export const offerTerms = (
  joint: Pick<RoomState, 'issues' | 'offers' | 'biddings' | 'proposals'>,
  terms: readonly Ending[],
): readonly Ending[] => {
  const agreed = new Map(issueStandings(joint).map(({ issue, agreed: one }) => [issue.id, one?.value]))
  return terms.filter(({ issue, to }) => agreed.get(issue) !== to)
}
