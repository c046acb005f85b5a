/** What an offer can say besides, folded away so that the ordinary one stays short: the whole package, credit, a check. */
import { limits } from '@common-ground/shared/room/limits'
import { isBlank } from '@common-ground/shared/room/text'
import { Checkbox } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './composer-more.module.css'
import { ComposerWords } from './composer-words.tsx'
import type { PackageRefusals } from './package-act.ts'
import type { PackageDraft } from './package-draft.ts'

interface ComposerMoreProps {
  readonly draft: PackageDraft
  readonly refusals: PackageRefusals
  readonly onChange: (draft: PackageDraft) => void
}

export const ComposerMore = ({ draft, refusals, onChange }: ComposerMoreProps) => {
  const { offers } = useTableMessages()
  const words = offers.composer
  const [opened, setOpened] = useState(false)
  const isGift = draft.kind === 'gift'
  const filled = !isBlank(draft.credit) || !isBlank(draft.check) || (draft.whole && !isGift)
  const shown = opened || filled || refusals.credit !== undefined || refusals.check !== undefined
  return (
    <div className={styles.more}>
      {!filled && (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={shown}
          onClick={() => setOpened(!opened)}
        >
          {shown ? (
            <IconChevronUp size={16} stroke={1.6} aria-hidden />
          ) : (
            <IconChevronDown size={16} stroke={1.6} aria-hidden />
          )}
          {shown ? words.less : isGift ? words.moreGift : words.more}
        </button>
      )}
      {shown && (
        <>
          {!isGift && (
            <Checkbox
              label={offers.whole}
              description={words.wholeHint}
              checked={draft.whole}
              onChange={(event) => onChange({ ...draft, whole: event.currentTarget.checked })}
            />
          )}
          <ComposerWords
            label={words.credit}
            hint={words.creditHint}
            placeholder={words.creditPlaceholder}
            text={draft.credit}
            limit={limits.text.credit}
            error={refusals.credit?.sentence}
            rows={1}
            onChange={(credit) => onChange({ ...draft, credit })}
          />
          <ComposerWords
            label={words.check}
            placeholder={words.checkPlaceholder}
            text={draft.check}
            limit={limits.text.check}
            error={refusals.check?.sentence}
            rows={1}
            onChange={(check) => onChange({ ...draft, check })}
          />
        </>
      )}
    </div>
  )
}
