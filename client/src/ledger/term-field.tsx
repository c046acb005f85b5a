/** One issue inside the composer: where the side stood, and the new value. */
import type { IssueStanding } from '@common-ground/shared/ledger/concessions'
import { otherSide, type Side, type SideNames } from '@common-ground/shared/room/side'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import type { TermDraft, TermRefusals } from './package-draft.ts'
import styles from './term-field.module.css'
import { Value } from './value.tsx'
import { ValueControl } from './value-control.tsx'

interface TermFieldProps {
  readonly standing: IssueStanding
  readonly side: Side
  readonly names: SideNames
  readonly draft: TermDraft
  readonly refusals: TermRefusals | undefined
  readonly onChange: (draft: TermDraft) => void
}

export const TermField = ({ standing, side, names, draft, refusals, onChange }: TermFieldProps) => {
  const words = useMessages().ledger
  const { issue, last } = standing
  const own = last[side]
  const other = last[otherSide(side)]
  return (
    <fieldset className={styles.term}>
      <legend className={styles.title}>
        <bdi>{issue.title}</bdi>
      </legend>
      <dl className={styles.stood}>
        {own !== undefined && (
          <div>
            <dt>{words.composer.yourLast}</dt>
            <dd data-side={side}>
              <Value kind={issue.kind} value={own} />
            </dd>
          </div>
        )}
        {other !== undefined && (
          <div>
            <dt>
              <bdi>{words.composer.otherLast(isolated(names[otherSide(side)]))}</bdi>
            </dt>
            <dd data-side={otherSide(side)}>
              <Value kind={issue.kind} value={other} />
            </dd>
          </div>
        )}
      </dl>
      <div className={styles.values}>
        {own === undefined && (
          <div className={styles.value}>
            <span aria-hidden className={styles.label}>
              {words.composer.fromHint}
            </span>
            <ValueControl
              kind={issue.kind}
              label={words.composer.today(issue.title)}
              value={draft.from}
              error={refusals?.from?.sentence}
              optional
              onChange={(from) => onChange({ ...draft, from })}
            />
          </div>
        )}
        <div className={styles.value}>
          <span aria-hidden className={styles.label}>
            {words.composer.to}
          </span>
          <ValueControl
            kind={issue.kind}
            label={words.composer.newValue(issue.title)}
            value={draft.to}
            error={refusals?.to?.sentence}
            onChange={(to) => onChange({ ...draft, to })}
          />
        </div>
      </div>
    </fieldset>
  )
}
