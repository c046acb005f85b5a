/** The field in which the agreement to mediate is written, with a way back to the usual words and to one's own. */
import {
  defaultAgreement,
  letsMediatorDestroy,
  withMediatorDestroys,
} from '@common-ground/shared/room/agreement-to-mediate'
import { limits } from '@common-ground/shared/room/limits'
import { Textarea, UnstyledButton } from '@mantine/core'
import { type Ref, useState } from 'react'
import { LengthLeft } from '../ui/length-left.tsx'
import { useMessages } from '../ui/messages.ts'
import { coached } from '../wording/coached.ts'
import styles from './agreement-field.module.css'
import { isUsual } from './draft.ts'

export interface AgreementTextProps {
  readonly text: string
  readonly note: string | undefined
  readonly field: Ref<HTMLTextAreaElement>
  readonly onChange: (text: string) => void
}

export const AgreementText = ({ text, note, field, onChange }: AgreementTextProps) => {
  const words = useMessages().entry.agreement
  const usual = isUsual(text)
  /** Words changed and put aside: going back to the usual ones loses nothing. */
  const [aside, setAside] = useState<string>()
  const swap = () => {
    setAside(usual ? undefined : text)
    onChange(usual ? (aside ?? text) : defaultAgreement)
  }
  return (
    <>
      <Textarea
        {...coached}
        ref={field}
        id="agreement-text"
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
      {/* The browser's own: the first page has no other, and a part of the library would come with it. */}
      <label className={styles.mediator}>
        <input
          type="checkbox"
          checked={letsMediatorDestroy(text)}
          onChange={({ currentTarget }) => onChange(withMediatorDestroys(text, currentTarget.checked))}
        />
        {words.mediatorDestroys}
      </label>
    </>
  )
}
