/** The end of the page: who has signed, who can, what has to be looked at first, and the way to the sheet where one signs. */
import { hasSigned } from '@common-ground/shared/acts/signing'
import type { NumberedClause } from '@common-ground/shared/agreement/agreement-text'
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide, sides } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { clauseElementId, signElementId } from './elements.ts'
import { SignSheet } from './sign-sheet.tsx'
import { SignatureLines } from './signature-lines.tsx'
import styles from './signatures.module.css'
import { TakeBack } from './take-back.tsx'

const names = new Intl.ListFormat(undefined)

interface SignaturesPartProps {
  readonly open: boolean
  readonly outOfStep: readonly NumberedClause[]
  /** Whether there is anything to sign. */
  readonly content: boolean
}

const LookFirst = ({ clauses }: { readonly clauses: readonly NumberedClause[] }) => {
  const { signatures: words, clauseAbout } = useTableMessages().agreement
  return (
    <div className={styles.note}>
      <p>{words.lookFirst}</p>
      <ul>
        {clauses.map(({ id, number, heading }) => (
          <li key={id}>
            <a
              href={`#${clauseElementId(id)}`}
              onClick={(event) => {
                // What stands after `#` in this room's addresses is a secret's place.
                event.preventDefault()
                const clause = document.getElementById(clauseElementId(id))
                clause?.scrollIntoView({ block: 'center' })
                clause?.focus({ preventScroll: true })
              }}
            >
              {clauseAbout(number, heading)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export const SignaturesPart = ({ open, outOfStep, content }: SignaturesPartProps) => {
  const words = useTableMessages().agreement.signatures
  const { you, door } = useSession()
  const { signing, people, seats } = useRoomState()
  const [signs, setSigns] = useState(false)
  const part = useRef<HTMLElement>(null)
  const { signatures, sealed } = signing
  const own = isSide(you.standing) ? you.standing : undefined
  const me = people.get(you.id)
  const signedSides = sides.filter((side) => hasSigned(signing, side))
  const others = [...people.values()].filter(
    ({ id, standing, authority }) => standing === own && authority && id !== you.id && !seats.gone.has(id),
  )
  const maySign = open && own !== undefined && !signatures.has(you.id) && content
  const missing = own && sides.find((side) => side !== own && !hasSigned(signing, side))

  const action = () => {
    if (!maySign || !own) return null
    if (!me?.authority)
      return (
        <p className={styles.note}>
          {others.length === 0
            ? words.nobodyCan
            : words.whoCan(names.format(others.map(({ name }) => isolated(name))))}
        </p>
      )
    if (outOfStep.length > 0 && !sealed) return <LookFirst clauses={outOfStep} />
    return (
      <Button
        leftSection={<IconSignature size={18} stroke={1.7} aria-hidden />}
        variant={sealed ? 'default' : 'filled'}
        onClick={() => setSigns(true)}
      >
        {words.sign}
      </Button>
    )
  }

  return (
    <section
      ref={part}
      id={signElementId}
      tabIndex={-1}
      className={styles.part}
      aria-labelledby="agreement-signatures-title"
    >
      <h3 id="agreement-signatures-title" className={styles.title}>
        {words.title}
      </h3>
      <SignatureLines signatures={[...signatures.values()]} />
      <div role="status" className={styles.said}>
        {!sealed && signedSides[0] && (
          <p>
            {words.oneSigned(isolated(door.sides[signedSides[0]]))}{' '}
            {own && missing && signedSides[0] === own && words.waits(isolated(door.sides[otherSide(own)]))}
          </p>
        )}
        {!sealed && open && !content && <p>{words.nothingYet}</p>}
      </div>
      {action()}
      <TakeBack />
      {own && (
        <SignSheet
          opened={signs}
          side={own}
          onClose={() => setSigns(false)}
          onGone={() => {
            // The dialog gives the keyboard back a moment later, to a button that may have gone meanwhile.
            setTimeout(() => {
              if (document.activeElement === document.body) part.current?.focus({ preventScroll: true })
            }, 40)
          }}
        />
      )}
    </section>
  )
}
