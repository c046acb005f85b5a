/** One issue inside the composer: where the sides stood, and the new value. */
import type { IssueStanding } from '@common-ground/shared/ledger/concessions'
import type { Standing } from '@common-ground/shared/room/participant'
import { type Side, type SideNames, sides } from '@common-ground/shared/room/side'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import type { TermRefusals } from './package-act.ts'
import type { TermDraft } from './package-draft.ts'
import styles from './term-field.module.css'
import { Value } from './value.tsx'
import { ValueControl } from './value-control.tsx'

interface TermFieldProps {
  readonly standing: IssueStanding
  readonly you: Standing
  /** Whose move it is; of what is explored, nobody's. */
  readonly giver: Side | undefined
  readonly names: SideNames
  readonly draft: TermDraft
  readonly refusals: TermRefusals | undefined
  readonly onChange: (draft: TermDraft) => void
}

export const TermField = ({ standing, you, giver, names, draft, refusals, onChange }: TermFieldProps) => {
  const words = useTableMessages().offers.composer
  const { issue, last } = standing
  const newTo = giver === undefined ? words.to.explore : words.to.move
  return (
    <fieldset className={styles.term}>
      <legend className={styles.title}>
        <bdi>{issue.title}</bdi>
      </legend>
      <dl className={styles.stood}>
        {sides.map((side) => {
          const value = last[side]
          return (
            value !== undefined && (
              <div key={side}>
                <dt>
                  <bdi>{side === you ? words.yourLast : words.otherLast(isolated(names[side]))}</bdi>
                </dt>
                <dd data-side={side}>
                  <Value kind={issue.kind} value={value} />
                </dd>
              </div>
            )
          )
        })}
      </dl>
      <div className={styles.values}>
        {giver !== undefined && last[giver] === undefined && (
          <div className={styles.value}>
            <span aria-hidden className={styles.label}>
              {words.fromHint}
            </span>
            <ValueControl
              kind={issue.kind}
              title={issue.title}
              label={words.today(issue.title)}
              value={draft.from}
              error={refusals?.from?.sentence}
              optional
              onChange={(from) => onChange({ ...draft, from })}
            />
          </div>
        )}
        <div className={styles.value}>
          <span aria-hidden className={styles.label}>
            {newTo}
          </span>
          <ValueControl
            kind={issue.kind}
            title={issue.title}
            label={words.newValue(issue.title)}
            value={draft.to}
            error={refusals?.to?.sentence}
            onChange={(to) => onChange({ ...draft, to })}
          />
        </div>
      </div>
    </fieldset>
  )
}
