/** What somebody had begun to write beneath a statement and cannot send any more: the loop closed, or the room did. */
import type { Statement } from '@common-ground/shared/acts/conversation'
import { isClosed, waitingTry } from '@common-ground/shared/acts/loop'
import { isSide } from '@common-ground/shared/room/participant'
import { useSession } from '../sync/hooks.ts'
import { LeftOver } from '../ui/left-over.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useBegun, useWriting, type Writing } from './drafts.ts'

const all: readonly Writing[] = ['edit', 'back', 'partly', 'no', 'understood', 'agree']

/** What can be written there now, or again after the next act. */
const possible = ({ loop }: Statement, writing: Writing): boolean => {
  if (writing === 'back') return !isClosed(loop)
  return writing === 'partly' || writing === 'no' ? waitingTry(loop) !== undefined : true
}

const One = ({ statement, writing }: { readonly statement: string; readonly writing: Writing }) => {
  const labels = useTableMessages().conversation.leftOver
  const { kept, forget } = useWriting(statement, writing)
  return <LeftOver label={labels[writing]} text={kept} onDrop={forget} />
}

interface LeftOversProps {
  readonly statement: Statement
  readonly open: boolean
}

export const LeftOvers = ({ statement, open }: LeftOversProps) => {
  const { standing } = useSession().you
  const looped = isSide(statement.standing) && isSide(standing)
  const gone = open && looped ? all.filter((writing) => !possible(statement, writing)) : open ? [] : all
  const begun = useBegun(statement.id, gone)
  return begun.map((writing) => <One key={writing} statement={statement.id} writing={writing} />)
}
