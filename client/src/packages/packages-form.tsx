/** Finding three packages at a level, and presenting them with one sentence. */
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { isBlank } from '@common-ground/shared/room/text'
import type { OwnChoice } from '@common-ground/shared/tradeoffs/own-choice'
import { Loader, Textarea } from '@mantine/core'
import { IconInfoCircle, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useAct, useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { useKeptDraft } from '../ui/kept-draft.ts'
import { LengthLeft } from '../ui/length-left.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import { openPackages, packageDrafts } from './drafts.ts'
import { LevelField } from './level-field.tsx'
import styles from './packages-sheet.module.css'
import { PackagesTable } from './packages-table.tsx'
import { type Found, type FoundPackages, useFound } from './use-found.ts'
import type { Choosing } from './use-own-choice.ts'

/** Where nothing says better: somewhat above the middle. */
const otherwise = 70

const format = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 })

const Equal = ({ found }: { readonly found: FoundPackages }) => {
  const words = useTableMessages().packages
  const { issues } = useRoomState()
  return (
    <PackagesTable
      packages={found.packages}
      issues={issues}
      label={words.three}
      footTitle={
        <span className={styles.forUs}>
          <span>
            <IconLock size={14} stroke={1.8} aria-hidden /> {words.forUs}
          </span>
          <span className={styles.onlyUs}>{words.onlyUs}</span>
        </span>
      }
      foot={(at) => <span className={styles.value}>{words.of100(format.format(found.values[at] ?? 0))}</span>}
    />
  )
}

/** What the search says, in a region that is there before it speaks. */
const Result = ({ found }: { readonly found: Found | undefined }) => {
  const words = useTableMessages().packages
  return (
    <>
      <div role="status" className={styles.told} data-found={found !== undefined && 'packages' in found}>
        {!found ? (
          <span className={styles.searching}>
            <Loader size="xs" color="var(--cg-common)" aria-hidden />
            {words.searching}
          </span>
        ) : 'none' in found ? (
          <p className={styles.none}>
            <IconInfoCircle size={18} stroke={1.6} aria-hidden />
            {words.none[found.none]}
          </p>
        ) : (
          words.found
        )}
      </div>
      {found && 'packages' in found && <Equal found={found} />}
    </>
  )
}

interface PackagesFormProps extends Pick<Choosing, 'last' | 'alternative'> {
  readonly side: Side
  readonly choice: OwnChoice
}

export const PackagesForm = ({ side, choice, last, alternative }: PackagesFormProps) => {
  const words = useTableMessages()
  const own = words.packages
  const session = useSession()
  const { issues } = useRoomState()
  const { send, sending } = useAct()
  const drafts = useKeptDraft(packageDrafts, session)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const level = drafts.level ?? last ?? otherwise
  const found = useFound(choice, level)
  const other = isolated(session.door.sides[otherSide(side)])
  const left = choice.left.map((id) => issues.get(id)?.title ?? '')
  const { benefit } = drafts
  const ready = found !== undefined && 'packages' in found

  const present = async () => {
    setTried(true)
    setRefusal(undefined)
    if (!ready || isBlank(benefit)) return
    const packages = found.packages.map((terms) => terms.map((term) => ({ ...term })))
    const reply = await send({ type: 'present-packages', packages, benefit: benefit.trim() })
    if (isRefusal(reply)) return setRefusal(reply)
    packageDrafts.change(session, ({ ranks }) => ({ opened: true, benefit: '', ranks }))
    openPackages(session, false)
  }

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void present()
      }}
    >
      <LevelField
        level={level}
        last={last}
        alternative={alternative}
        onChange={(next) => packageDrafts.change(session, (before) => ({ ...before, level: next }))}
      />
      <Result found={found} />
      {left.length > 0 && <p className={styles.small}>{own.left(new Intl.ListFormat().format(left))}</p>}
      <div>
        <Textarea
          {...coached}
          label={own.benefit(other)}
          placeholder={own.benefitPlaceholder}
          value={benefit}
          onChange={(event) => {
            const text = event.currentTarget.value
            packageDrafts.change(session, (before) => ({ ...before, benefit: text }))
          }}
          error={tried && isBlank(benefit) ? own.benefitMissing : undefined}
          autosize
          minRows={2}
          maxRows={5}
          required
          dir="auto"
          classNames={{ input: styles.voice ?? '' }}
        />
        <LengthLeft text={benefit} limit={limits.text.benefit} words={words.ledger} />
      </div>
      <p className={styles.small}>{own.tells}</p>
      <RefusalNote refusal={refusal} />
      <ActButton
        type="submit"
        className={styles.send ?? ''}
        sending={sending ? own.sending : undefined}
        waiting={!ready}
      >
        {own.present}
      </ActButton>
    </form>
  )
}
