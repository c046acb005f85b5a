/** That a caucus is on: since when and until about when, by the room's clock. */
import { type Caucus, caucusUntil } from '@common-ground/shared/acts/caucus'
import { useRoomState } from '../sync/hooks.ts'
import { momentText } from '../ui/moment.tsx'

interface RunningWordsProps {
  readonly caucus: Caucus
  readonly say: (since: string, until: string) => string
}

export const RunningWords = ({ caucus, say }: RunningWordsProps) => {
  const { pauses } = useRoomState()
  return <>{say(momentText(caucus.at), momentText(caucusUntil(caucus, pauses)))}</>
}
