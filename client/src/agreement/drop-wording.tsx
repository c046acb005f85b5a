/** Back to what was agreed: after a question, since the words of both sides go. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { ActButton } from '../ui/act-button.tsx'
import { CenterDialog } from '../ui/dialog.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './clause-card.module.css'
import { usePageAct } from './use-page-act.ts'

export const DropWording = ({ clause }: { readonly clause: string }) => {
  const { wording: words, sending: underWay } = useTableMessages().agreement
  const [asking, setAsking] = useState(false)
  const { send, sending, refusal } = usePageAct()
  const drop = async () => {
    if (await send({ type: 'drop-wording', clause }, ['clause-not-worded'])) setAsking(false)
  }
  return (
    <>
      <button type="button" className={styles.tool} onClick={() => setAsking(true)}>
        {words.drop}
      </button>
      <CenterDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={words.dropTitle}
        closeLabel={words.close}
      >
        <p className={styles.question}>{words.dropText}</p>
        <RefusalNote refusal={refusal} />
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => setAsking(false)}>
            {words.keepWords}
          </Button>
          <ActButton sending={sending ? underWay : undefined} onClick={() => void drop()}>
            {words.dropYes}
          </ActButton>
        </div>
      </CenterDialog>
    </>
  )
}
