/** The door itself: whose room, who is inside, the agreement to mediate, your name, and in. */
import { limits } from '@common-ground/shared/room/limits'
import { standingOf } from '@common-ground/shared/room/participant'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { lengthOf, textRefusal } from '@common-ground/shared/room/text'
import type { Door as DoorOfRoom } from '@common-ground/shared/wire/http'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { type Messages, useMessages } from '../ui/messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { Voice } from '../ui/voice.tsx'
import { CalmPage } from './calm-page.tsx'
import styles from './door.module.css'
import { SmallTable } from './small-table.tsx'

interface DoorProps {
  readonly door: DoorOfRoom
  /** Answers with a refusal, or with nothing once the person is in. */
  readonly onAccept: (name: string) => Promise<RefusalReply | undefined>
}

const limit = limits.text.personName

const noteOn = (name: string, words: Messages['entry']['check']): string | undefined => {
  switch (textRefusal(name.trim(), limit)?.refused) {
    case undefined:
      return undefined
    case 'text-empty':
      return words.name
    case 'text-too-long':
      return words.long(limit, lengthOf(name.trim()) - limit)
    default:
      return words.unreadable
  }
}

export const Door = ({ door, onAccept }: DoorProps) => {
  const words = useMessages().entry
  const [name, setName] = useState('')
  const [checked, setChecked] = useState(false)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const input = useRef<HTMLInputElement>(null)
  const standing = standingOf(door.chair)
  const note = door.you ? undefined : noteOn(name, words.check)

  useEffect(() => {
    document.title = door.title
  }, [door.title])

  const accept = async (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (note !== undefined) {
      input.current?.focus()
      return
    }
    setSending(true)
    setRefusal(undefined)
    const refused = await onAccept(name.trim())
    if (!refused) return
    setSending(false)
    setRefusal(refused)
  }

  return (
    <CalmPage width="wide">
      <div className={styles.door}>
        <div className={styles.head}>
          <p className={styles.invited}>{door.you ? words.door.back : words.door.invited}</p>
          <h1 className={styles.title} dir="auto">
            {door.title}
          </h1>
        </div>
        <section className={styles.agreement} aria-labelledby="agreement">
          <h2 id="agreement" className={styles.agreementHeading}>
            {words.door.agreement}
          </h2>
          <p className={styles.agreementLead}>{words.door.agreementLead}</p>
          <Voice as="div" className={styles.text}>
            {door.agreement.text}
          </Voice>
        </section>
        <section className={styles.seat} aria-label={words.door.table}>
          <SmallTable door={door} own={standing} ownName={door.you?.name ?? name.trim()} />
          <p className={styles.chair} data-standing={standing}>
            <HalfDiscs a={standing !== 'b'} b={standing !== 'a'} size={26} label="" />
            <bdi>
              {standing === 'mediator' ? words.door.youMediate : words.door.youSitFor(door.sides[standing])}
            </bdi>
          </p>
        </section>
        <div className={styles.way}>
          <form className={styles.form} noValidate onSubmit={(event) => void accept(event)}>
            {door.you ? (
              <p className={styles.known}>{words.door.asName(door.you.name)}</p>
            ) : (
              <TextInput
                ref={input}
                id="your-name"
                label={words.door.name}
                placeholder={words.door.nameExample}
                autoComplete="name"
                dir="auto"
                size="md"
                value={name}
                error={checked ? note : undefined}
                onChange={(event) => setName(event.currentTarget.value)}
              />
            )}
            <RefusalNote refusal={refusal} />
            <Button type="submit" size="md" fullWidth loading={sending} loaderProps={{ type: 'dots' }}>
              {sending ? words.door.accepting : words.door.accept}
            </Button>
            <p className={styles.note}>{words.door.acceptNote}</p>
          </form>
        </div>
      </div>
    </CalmPage>
  )
}
