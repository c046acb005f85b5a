/** Bringing one's evidence out to more readers: who will read it, and what of it, is said before it goes. */
import type { EvidenceCard } from '@common-ground/shared/acts/evidence'
import { fullFileName } from '@common-ground/shared/room/file-name'
import type { Space } from '@common-ground/shared/room/space'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useOpenedState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { CenterDialog } from '../ui/dialog.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { kindOf } from '../ui/space-words.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './evidence-answers.module.css'
import { evidenceElementId } from './evidence-element.ts'
import { useEvidenceAct } from './use-evidence-act.ts'

interface BringToProps {
  readonly card: EvidenceCard
  readonly from: Space
  readonly to: Space
}

export const BringTo = ({ card, from, to }: BringToProps) => {
  const words = useTableMessages().evidence
  const { door, you } = useSession()
  // Known only where one has been: what is in a private space is not looked up by going in, which others there would see.
  const there = useOpenedState(to)?.evidence
  const acting = useEvidenceAct(to)
  const [opened, setOpened] = useState(false)
  const known = [...(there?.values() ?? [])].some(
    ({ owner, words: say, withdrawn }) => owner === card.owner && say === card.words && !withdrawn,
  )
  const of = kindOf(to)
  const side = of.kind === 'caucus' ? door.sides[of.side] : ''
  const label =
    of.kind === 'joint'
      ? words.bring.joint
      : you.standing === 'mediator'
        ? words.bring.caucusOf(side)
        : words.bring.caucus
  if (known)
    return (
      <span className={styles.already}>
        {label}: {words.bring.there}
      </span>
    )
  const send = async () => {
    const act = { type: 'bring-evidence' as const, from, evidence: card.id, words: card.words }
    if (!(await acting.give(act))) return
    setOpened(false)
    // The button that led here is gone: it is there now.
    requestAnimationFrame(() =>
      document.getElementById(evidenceElementId(card.id))?.focus({ preventScroll: true }),
    )
  }
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpened(true)}>
        {label}
      </Button>
      <CenterDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={words.bring.title}
        closeLabel={words.close}
      >
        <div className={styles.dialog}>
          <p className={styles.readers}>
            <bdi>
              {of.kind === 'joint'
                ? words.bring.readers.joint(door.sides.a, door.sides.b)
                : words.bring.readers.caucus(side)}
            </bdi>
          </p>
          <Voice>{card.claim}</Voice>
          <p>{words.bring.what}</p>
          {card.file && (
            <p>
              {words.bring.fileName} <bdi>{fullFileName(card.file)}</bdi>
            </p>
          )}
          <p>{words.bring.forGood}</p>
          <RefusalNote refusal={acting.refusal} />
          <div className={styles.buttons}>
            <Button variant="subtle" color="gray" onClick={() => setOpened(false)}>
              {words.cancel}
            </Button>
            <ActButton sending={acting.sent ? words.sending : undefined} onClick={() => void send()}>
              {words.bring.sure}
            </ActButton>
          </div>
        </div>
      </CenterDialog>
    </>
  )
}
