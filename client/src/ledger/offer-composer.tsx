/** Writing an offer or a counter-offer: which issues, which values, and what the other side gains. */
import { limits } from '@common-ground/shared/room/limits'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { Textarea } from '@mantine/core'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { LengthLeft } from '../ui/length-left.tsx'
import { useMessages } from '../ui/messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { coached } from '../wording/coached.ts'
import type { Composing } from './drafts.ts'
import { IssuePicker } from './issue-picker.tsx'
import styles from './offer-composer.module.css'
import { emptyTerm, toggled, withTerm } from './package-draft.ts'
import { TermField } from './term-field.tsx'
import { useComposer } from './use-composer.ts'

interface OfferComposerProps {
  readonly side: Side
  readonly composing: Composing
  readonly onRecorded: () => void
}

export const OfferComposer = ({ side, composing, onRecorded }: OfferComposerProps) => {
  const words = useMessages().ledger
  const names = useSession().door.sides
  const composer = useComposer(side, composing)
  const { standings, draft, refusals, sending, change } = composer
  const issues = standings.map(({ issue }) => issue)
  const order = issues.map(({ id }) => id)
  const send = async () => {
    if (!sending && (await composer.send())) onRecorded()
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void send()
      }}
    >
      {composer.tooLate && <p className={styles.late}>{words.composer.answered}</p>}
      <IssuePicker
        issues={issues}
        chosen={draft.issues}
        onToggle={(issue) => change(toggled(draft, issue, order))}
      />
      <RefusalNote refusal={refusals.whole} />
      {standings
        .filter(({ issue }) => draft.issues.includes(issue.id))
        .map((standing) => (
          <TermField
            key={standing.issue.id}
            standing={standing}
            side={side}
            names={names}
            draft={draft.values[standing.issue.id] ?? emptyTerm}
            refusals={refusals.terms.get(standing.issue.id)}
            onChange={(term) => change(withTerm(draft, standing.issue.id, term))}
          />
        ))}
      <div>
        <Textarea
          {...coached}
          label={words.composer.gains(isolated(names[otherSide(side)]))}
          description={words.composer.gainsHint}
          placeholder={words.composer.gainsPlaceholder}
          value={draft.benefit}
          onChange={(event) => change({ ...draft, benefit: event.currentTarget.value })}
          error={refusals.benefit?.sentence}
          autosize
          minRows={2}
          maxRows={6}
          required
          dir="auto"
          classNames={{ input: styles.voice ?? '' }}
        />
        <LengthLeft text={draft.benefit} limit={limits.text.benefit} words={words} />
      </div>
      <RefusalNote refusal={composer.refusal} />
      <div className={styles.foot}>
        <span className={styles.readers}>{words.bothRead}</span>
        <ActButton type="submit" sending={sending ? words.sending : undefined}>
          {composer.counters ? words.composer.sendCounter : words.composer.send}
        </ActButton>
      </div>
    </form>
  )
}
