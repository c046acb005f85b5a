/** The door itself: whose room, who is inside, the agreement to mediate, your name, and in; or a knock, where someone lets you in. */
import { limits } from '@common-ground/shared/room/limits'
import { isSide, standingOf } from '@common-ground/shared/room/participant'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { lengthOf, textRefusal } from '@common-ground/shared/room/text'
import type { Door as DoorOfRoom } from '@common-ground/shared/wire/http'
import { Button, TextInput } from '@mantine/core'
import { IconDoor } from '@tabler/icons-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { isolated } from '../ui/isolated.ts'
import { type Messages, useMessages } from '../ui/messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { AgreementSheet, type Reword } from './agreement-sheet.tsx'
import { CalmPage } from './calm-page.tsx'
import styles from './door.module.css'
import { mediatorIsInside } from './mediator-is-inside.ts'
import { OwnChair } from './own-chair.tsx'
import { SmallTable } from './small-table.tsx'

interface DoorProps {
  readonly door: DoorOfRoom
  /** The agreement is not the one this person read before. */
  readonly changed?: boolean
  /** Answers with a refusal, or with nothing once the person is in. */
  readonly onAccept: (name: string) => Promise<RefusalReply | undefined>
  /** For whoever may reword the agreement, where this page can do it. */
  readonly onReword?: Reword
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

/** Who lets one in, where one must knock. */
const KnockNote = ({ door }: { readonly door: DoorOfRoom }) => {
  const words = useMessages().entry.door
  const standing = standingOf(door.chair)
  return (
    <p className={styles.knock} data-standing={standing}>
      <IconDoor size={20} stroke={1.6} aria-hidden className={styles.knockIcon} />
      <span>
        {isSide(standing)
          ? words.knockSide(isolated(door.sides[standing]))
          : standing === 'mediator' && mediatorIsInside(door)
            ? words.knockMediator
            : words.knockObserver(door.sides.a, door.sides.b)}
      </span>
    </p>
  )
}

export const Door = ({ door, changed = false, onAccept, onReword }: DoorProps) => {
  const words = useMessages().entry
  const [name, setName] = useState('')
  const [checked, setChecked] = useState(false)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const input = useRef<HTMLInputElement>(null)
  const standing = standingOf(door.chair)
  const note = door.you ? undefined : noteOn(name, words.check)
  const knocks = door.knock && !door.you

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

  const going = knocks ? words.door.knocking : words.door.accepting
  const go = knocks ? words.door.acceptAndKnock : words.door.accept
  return (
    <CalmPage width="wide">
      <div className={styles.door}>
        <div className={styles.head}>
          <p className={styles.invited}>{door.you ? words.door.back : words.door.invited}</p>
          <h1 className={styles.title} dir="auto">
            {door.title}
          </h1>
        </div>
        <AgreementSheet
          key={door.agreement.hash}
          agreement={door.agreement}
          changed={changed}
          onReword={door.mayReword ? onReword : undefined}
        />
        <section className={styles.seat} aria-label={words.door.table}>
          <SmallTable door={door} own={standing} ownName={door.you?.name ?? name.trim()} />
          <OwnChair standing={standing} sides={door.sides} knocking={knocks} />
          {knocks && <KnockNote door={door} />}
        </section>
        <div className={styles.way}>
          <form className={styles.form} noValidate onSubmit={(event) => void accept(event)}>
            {door.you ? (
              <p className={styles.known}>{words.door.asName(isolated(door.you.name))}</p>
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
              {sending ? going : go}
            </Button>
            <p className={styles.note}>{knocks ? words.door.knockNote : words.door.acceptNote}</p>
          </form>
        </div>
      </div>
    </CalmPage>
  )
}
