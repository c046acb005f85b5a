/** What a thing of the joint room is called in a line, briefly: undefined where it is not there any more. */
import type { JointItem } from '@common-ground/shared/acts/joint-item'
import type { OrderStep } from '@common-ground/shared/acts/order'
import { useGoals, useRoomState } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'

const longest = 60

/** The first words of it, in one line. */
const brief = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  const letters = [...line]
  return letters.length <= longest
    ? line
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}

export const useNames = (): ((item: JointItem) => string | undefined) => {
  const { noWords } = useTableMessages().order
  const { issues, statements, evidence, agenda } = useRoomState()
  const goals = useGoals()
  const text = (item: JointItem): string | undefined => {
    if ('goal' in item) return goals.find(({ id }) => id === item.goal)?.text
    if ('issue' in item) return issues.get(item.issue)?.title
    if ('statement' in item) return statements.get(item.statement)?.text
    if ('evidence' in item) return evidence.get(item.evidence)?.claim
    return agenda.find(({ id }) => id === item.agenda)?.title
  }
  return (item) => {
    const said = text(item)
    return said === undefined ? undefined : brief(said) || noWords
  }
}

/** The same of what a step is about; a view is called as its tab is. */
export const useStepName = (): ((step: OrderStep) => string | undefined) => {
  const { tabs } = useTableMessages().room
  const name = useNames()
  return (step) => {
    if (step.type === 'summon') return 'view' in step.to ? tabs[step.to.view] : name(step.to)
    return name(typeof step.item === 'string' ? { agenda: step.item } : step.item)
  }
}
