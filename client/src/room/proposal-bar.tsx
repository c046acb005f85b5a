/** The line across the top about a proposal: its part of the page comes once there ever was one. */
import { useRoomState } from '../sync/hooks.ts'
import { ProposalNotice } from './room-parts.ts'

export const ProposalBar = () => (useRoomState().proposals.size > 0 ? <ProposalNotice /> : null)
