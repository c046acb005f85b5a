/** What the mediator does with a text: writes the next version, asks for a yes or no to the newest, puts it aside. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Press } from '../proposals/press.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useRevision } from './drafts.ts'
import styles from './one-text.module.css'
import { PutForm } from './put-form.tsx'
import { ReviseForm } from './revise-form.tsx'
import type { TextView } from './use-text.ts'

export const MediatorWays = ({ view: { text } }: { readonly view: TextView }) => {
  const words = useTableMessages().oneText
  const { draft, change } = useRevision(text.id)
  const [asks, setAsks] = useState<'put' | 'aside'>()
  const newest = text.versions.length
  const rest = () => setAsks(undefined)
  if (draft) return <ReviseForm text={text} draft={draft} />
  if (asks === 'put') return <PutForm document={text.id} version={newest} onDone={rest} />
  if (asks === 'aside')
    return (
      <div className={styles.form}>
        <p className={styles.hint}>{words.aside.sure}</p>
        <div className={styles.ways}>
          <Press act={{ type: 'end-text', document: text.id }} color="mediator" size="sm">
            {words.aside.yes}
          </Press>
          <Button size="sm" variant="subtle" color="gray" onClick={rest}>
            {words.back}
          </Button>
        </div>
      </div>
    )
  return (
    <div className={styles.ways}>
      <Button
        size="sm"
        color="mediator"
        onClick={() => change({ text: text.versions.at(-1)?.text ?? '', from: newest })}
      >
        {words.revise.press}
      </Button>
      <Button size="sm" variant="default" onClick={() => setAsks('put')}>
        {words.put.press(newest)}
      </Button>
      <Button size="sm" variant="subtle" color="gray" onClick={() => setAsks('aside')}>
        {words.aside.press}
      </Button>
    </div>
  )
}
