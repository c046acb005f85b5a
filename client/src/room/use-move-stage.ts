/** Moving the stage: sends the act, and knows who has already suggested the same. */
import type { MoveStageAct, Outcome, StageState } from '@common-ground/shared/acts/stage'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import type { Stage } from '@common-ground/shared/room/stage'
import { useState } from 'react'
import { useAct } from '../sync/hooks.ts'

export interface Step {
  readonly to: Stage
  readonly outcome?: Outcome
}

export const suggestedBy = (side: Side, { proposed }: StageState, step: Step): boolean =>
  proposed[side]?.to === step.to && proposed[side]?.outcome === step.outcome

/** Whether the step is taken at once when this side says yes to it. */
export const completes = (side: Side, stage: StageState, step: Step): boolean =>
  suggestedBy(otherSide(side), stage, step)

export const useMoveStage = () => {
  const { send, sending } = useAct()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const move = async (step: Step): Promise<boolean> => {
    setRefusal(undefined)
    const act: MoveStageAct = { type: 'move-stage', ...step }
    const reply = await send(act)
    if (!isRefusal(reply)) return true
    setRefusal(reply)
    return false
  }
  return { move, sending, refusal }
}
