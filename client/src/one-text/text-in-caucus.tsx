/** In a caucus: the text both sides work on, where its side says what it thinks of it and the mediator reads that. */
import { isTextOpen, type OneText } from '@common-ground/shared/acts/one-text'
import type { Side } from '@common-ground/shared/room/side'
import { caucusWith } from '@common-ground/shared/room/space'
import { Button } from '@mantine/core'
import { useId, useRef, useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useFocusStays } from '../ui/focus-stays.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { CriticismForm } from './criticism-form.tsx'
import { CriticismList } from './criticism-list.tsx'
import { SaidLeftOver } from './joint-said.tsx'
import styles from './one-text.module.css'
import { useSaidInCaucus } from './said-of.ts'
import { useText } from './use-text.ts'
import { VersionView } from './version-view.tsx'

const Part = ({ text, side }: { readonly text: OneText; readonly side: Side }) => {
  const words = useTableMessages().oneText.caucus
  const { you, door } = useSession()
  const space = caucusWith[side]
  const { version, choose, open } = useText(text, space)
  const said = useSaidInCaucus(text.id, side)
  const [shown, setShown] = useState(true)
  const heading = useId()
  const root = useRef<HTMLElement>(null)
  useFocusStays(root, 'section')
  const own = you.standing === side
  const name = isolated(door.sides[side])
  return (
    <section ref={root} tabIndex={-1} className={styles.inCaucusPart} aria-labelledby={heading}>
      <header className={styles.versionHead}>
        <h2 id={heading} className={styles.title}>
          {words.title}
        </h2>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? words.hide : words.show}
        </Button>
      </header>
      <p className={styles.hint}>{own ? words.reads : words.readsOf(name)}</p>
      {shown && <VersionView text={text} version={version} onChoose={choose} />}
      {said.length > 0 ? (
        <CriticismList criticisms={[...said].reverse()} space={space} open={open} ofVersions />
      ) : (
        !own && <p className={styles.hint}>{words.none}</p>
      )}
      {own && (open ? <CriticismForm text={text} space={space} /> : <SaidLeftOver document={text.id} />)}
    </section>
  )
}

/** The newest text, where the sides speak of it in their caucuses and it is still worked on. */
export const TextInCaucus = ({ side }: { readonly side: Side }) => {
  const { oneTexts, proposals } = useRoomState()
  const text = [...oneTexts.values()].at(-1)
  if (text?.criticisms !== 'caucus') return null
  // What was begun and can be said no more is kept here, where nobody else reads it.
  if (!isTextOpen(text, proposals)) return <SaidLeftOver document={text.id} />
  return <Part text={text} side={side} />
}
