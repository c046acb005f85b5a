/** The waiting side's notice: with whom the mediator is, since when and until about when, and what one can do meanwhile. */
import type { Caucus } from '@common-ground/shared/acts/caucus'
import { isSide } from '@common-ground/shared/room/participant'
import { IconDoor } from '@tabler/icons-react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { NoticeBar } from '../ui/notice-bar.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './caucus.module.css'
import { RunningWords } from './running-words.tsx'
import { WaitingWord } from './waiting-word.tsx'

export const AwayNotice = ({ caucus }: { readonly caucus: Caucus }) => {
  const messages = useTableMessages().caucus
  const words = messages.door
  const { you, door } = useSession()
  const { people } = useRoomState()
  const waits = isSide(you.standing)
  const mediator = isolated(people.get(caucus.mediator)?.name ?? messages.someone)
  const side = isolated(door.sides[caucus.side])
  return (
    <NoticeBar icon={IconDoor} action={isSide(you.standing) && <WaitingWord side={you.standing} />}>
      <p>
        <RunningWords
          caucus={caucus}
          say={(since, until) => words.away(waits ? words.theMediator : mediator, side, since, until)}
        />
      </p>
      {caucus.task !== undefined && (
        <p className={styles.task}>
          <span className={styles.soft}>{words.taskIs} </span>
          <Voice as="span" size="small">
            {caucus.task}
          </Voice>
        </p>
      )}
    </NoticeBar>
  )
}
