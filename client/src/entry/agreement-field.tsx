/** The agreement to mediate as everyone will accept it: the usual words, which whoever opens the room may change. */
import { defaultAgreement } from '@common-ground/shared/room/agreement-to-mediate'
import { limits } from '@common-ground/shared/room/limits'
import { Textarea, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { type Ref, useState } from 'react'
import { LengthLeft } from '../ui/length-left.tsx'
import { useMessages } from '../ui/messages.ts'
import styles from './agreement-field.module.css'
import { isUsual } from './draft.ts'

interface AgreementFieldProps {
  readonly text: string
  readonly note: string | undefined
  readonly field: Ref<HTMLTextAreaElement>
  readonly onChange: (text: string) => void
}

/** Closed until someone asks: most rooms start with the usual words. */
export const AgreementField = ({ text, note, field, onChange }: AgreementFieldProps) => {
  const words = useMessages().entry.agreement
  const usual = isUsual(text)
  /** Words changed and put aside: going back to the usual ones loses nothing. */
  const [aside, setAside] = useState<string>()
  const swap = () => {
    setAside(usual ? undefined : text)
    onChange(usual ? (aside ?? text) : defaultAgreement)
  }
  return (
    <details className={styles.agreement}>
      <summary className={styles.summary}>
        <IconChevronRight size={16} stroke={1.8} aria-hidden className={styles.chevron} />
        <span className={styles.name}>
          <span className={styles.heading}>{words.heading}</span>
          <span className={styles.which}>{usual ? words.usual : words.changed}</span>
        </span>
      </summary>
      <Textarea
        ref={field}
        id="agreement"
        label={words.label}
        description={words.hint}
        value={text}
        error={note}
        rows={10}
        dir="auto"
        autoComplete="off"
        classNames={{ root: styles.field ?? '', label: styles.label ?? '', input: styles.text ?? '' }}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div className={styles.foot}>
        {note === undefined && (
          <LengthLeft text={text} limit={limits.text.agreementToMediate} words={words} />
        )}
        {(!usual || aside !== undefined) && (
          <UnstyledButton className={styles.swap} onClick={swap}>
            {usual ? words.own : words.restore}
          </UnstyledButton>
        )}
      </div>
    </details>
  )
}
