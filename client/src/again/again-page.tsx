/** The page that begins a new room from an earlier agreement: the record of a room, its check, its text, and the form. */
import { useEffect, useEffectEvent } from 'react'
import { CalmPage } from '../entry/calm-page.tsx'
import type { SeatStorage } from '../sync/seat-keeper.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { useAgainMessages } from '../ui/again-messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { FileChoice } from '../verify/file-choice.tsx'
import { useCheck } from '../verify/use-check.ts'
import styles from './again-page.module.css'
import { BeginFrom } from './begin-from.tsx'
import { useTakenRecord } from './use-taken-record.ts'

interface AgainPageProps {
  /** The earlier room's id, as the calendar has it; anything else names none. */
  readonly room: string
  readonly surroundings: Surroundings
  readonly storage: SeatStorage
}

export const AgainPage = ({ room, surroundings, storage }: AgainPageProps) => {
  const words = useAgainMessages()
  const taking = useTakenRecord(surroundings, storage, room)
  const { check, begin } = useCheck()
  const checkTaken = useEffectEvent((file: File) => begin(file, ''))
  const taken = taking.state === 'taken' ? taking.file : undefined
  useEffect(() => {
    if (taken) checkTaken(taken)
  }, [taken])
  useEffect(() => {
    document.title = words.document
  }, [words.document])
  const busy = taking.state === 'taking' || check.state === 'running'
  const done = check.state === 'done' ? check : undefined
  return (
    <CalmPage busy={busy}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <RefusalNote refusal={taking.state === 'refused' ? taking.refusal : undefined}>
        <p className={styles.text}>{words.notTaken}</p>
      </RefusalNote>
      <div role="status" className={styles.told}>
        {taking.state === 'taking' && words.taking}
        {check.state === 'running' && words.checking}
        {check.state === 'failed' && words.failed[check.because]}
        {done && done.file === taken && words.taken}
      </div>
      {taking.state !== 'taking' && !taken && (
        <>
          <p className={styles.text}>{words.choose}</p>
          <FileChoice again={check.state !== 'idle'} onFile={(file) => begin(file, '')} />
        </>
      )}
      {done && (
        <BeginFrom
          key={done.file.lastModified}
          verification={done.verification}
          room={room}
          fromRoom={done.file === taken}
          surroundings={surroundings}
          storage={storage}
        />
      )}
    </CalmPage>
  )
}
