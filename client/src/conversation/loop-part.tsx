/** The loop beneath a statement: said back by the other side, heard by its author's, at most three times. */
import type { Consents } from '@common-ground/shared/acts/consent'
import type { Statement } from '@common-ground/shared/acts/conversation'
import { isClosed, maySayBack, waitingTry } from '@common-ground/shared/acts/loop'
import { limits } from '@common-ground/shared/room/limits'
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { IconCheck } from '@tabler/icons-react'
import { useClosed, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { useWriting } from './drafts.ts'
import { HearBack } from './hear-back.tsx'
import styles from './loop.module.css'
import { SayBackForm } from './say-back-form.tsx'
import { TryLine } from './try-line.tsx'
import { type TalkAct, useTalkAct } from './use-talk-act.ts'

interface LoopPartProps {
  readonly statement: Statement & { readonly standing: Side }
  readonly people: Consents
  readonly open: boolean
}

type WithActing = Pick<LoopPartProps, 'statement'> & { readonly acting: TalkAct }

const SayBack = ({ statement, acting }: WithActing) => {
  const words = useTableMessages().conversation.loop
  const { id, words: hash, loop } = statement
  const writing = useWriting(id, 'back')
  const { text } = writing
  if (text === undefined)
    return (
      <ActButton
        size="compact-sm"
        variant="default"
        data-key="r"
        sending={undefined}
        waiting={acting.sent !== undefined}
        onClick={() => writing.begin('', hash)}
      >
        {loop.state === 'none' ? words.sayBack : words.sayBackAgain}
      </ActButton>
    )
  return (
    <SayBackForm
      statement={statement}
      text={text}
      sending={acting.sent === 'say-back'}
      changed={writing.on !== hash}
      onRead={() => writing.read(hash)}
      onChange={writing.write}
      onSend={async () => {
        if (await acting.give({ type: 'say-back', statement: id, words: hash, text: text.trim() }))
          writing.forget()
      }}
      onCancel={() => writing.putAway()}
    />
  )
}

const Leave = ({ statement, acting }: WithActing) => {
  const { loop: words, sending } = useTableMessages().conversation
  return (
    <ActButton
      size="compact-sm"
      variant="subtle"
      color="gray"
      data-key="l"
      sending={acting.sent === 'leave-loop' ? sending : undefined}
      onClick={() => void acting.give({ type: 'leave-loop', statement: statement.id })}
    >
      {words.leave}
    </ActButton>
  )
}

/** How a loop that does not go on stands. */
const LoopEnd = ({ statement, people }: Omit<LoopPartProps, 'open'>) => {
  const words = useTableMessages().conversation.loop
  const { door } = useSession()
  const { loop, standing } = statement
  if (loop.state === 'confirmed')
    return (
      <div className={styles.confirmed} data-side={otherSide(standing)}>
        <p className={styles.by}>{words.saidBack(isolated(people.get(loop.saidBy)?.name ?? ''))}</p>
        <Voice>{loop.paraphrase}</Voice>
        <p className={styles.done}>
          <IconCheck size={15} stroke={2} aria-hidden />
          {words.confirmed(isolated(door.sides[otherSide(standing)]))}
        </p>
      </div>
    )
  return <p className={styles.quiet}>{loop.state === 'left' ? words.left : words.none}</p>
}

export const LoopPart = ({ statement, people, open }: LoopPartProps) => {
  const words = useTableMessages().conversation.loop
  const { you, door } = useSession()
  const acting = useTalkAct()
  const { loop, standing } = statement
  const other = otherSide(standing)
  const waiting = waitingTry(loop)
  const tries = loop.state === 'open' ? loop.tries : []
  const closed = useClosed()
  const over = !closed && tries.length === limits.roundsPerLoop && !waiting
  return (
    <div className={styles.loop} data-state={loop.state}>
      {tries.length > 0 && (
        <ol className={styles.tries} data-side={other}>
          {tries.map((one, index) => (
            <TryLine
              key={one.id}
              one={one}
              round={index + 1}
              nameOf={(participant) => people.get(participant)?.name ?? ''}
            />
          ))}
        </ol>
      )}
      {open && waiting && you.standing === standing && (
        <HearBack statement={statement} waiting={waiting} acting={acting} />
      )}
      {waiting && (you.standing !== standing || !open) && (
        <p className={styles.quiet}>
          {closed ? words.unanswered : words.waitsFor(isolated(door.sides[standing]))}
        </p>
      )}
      {over && <p className={styles.quiet}>{words.over}</p>}
      <div className={styles.row}>
        {loop.state !== 'open' && <LoopEnd statement={statement} people={people} />}
        {open && you.standing === other && maySayBack(loop) && (
          <SayBack statement={statement} acting={acting} />
        )}
        {open && isSide(you.standing) && loop.state === 'open' && !isClosed(loop) && (
          <Leave statement={statement} acting={acting} />
        )}
      </div>
      <RefusalNote refusal={acting.refusal} />
    </div>
  )
}
