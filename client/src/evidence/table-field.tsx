/** Where a table is pasted, or read from a CSV file: what was pasted stays, also when no table can be made of it. */
import { limits } from '@common-ground/shared/room/limits'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { Button, FileButton, Textarea } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './composer.module.css'
import type { EvidenceDraft } from './evidence-draft.ts'
import { EvidenceTableView } from './evidence-table.tsx'
import { SeenRefusal } from './seen-refusal.tsx'

interface TableFieldProps {
  readonly draft: EvidenceDraft
  /** That it stands in the way of sending. */
  readonly missing: RefusalReply | undefined
  /** What the room said no to. */
  readonly refused: RefusalReply | undefined
  readonly onChange: (next: (draft: EvidenceDraft) => EvidenceDraft) => void
}

const format = new Intl.NumberFormat()
/** A field with more in it than this is itself slow: more is kept, and refused, without being laid out. */
const shownAtMost = 10_000
const loadReader = () => import('./parse-table.ts')

export const TableField = ({ draft, missing, refused, onChange }: TableFieldProps) => {
  const words = useTableMessages().evidence.table
  const fileWords = useTableMessages().evidence.file
  const [refusal, setRefusal] = useState<RefusalReply>()
  const reading = useRef(0)
  const { tableText, table } = draft

  const read = async (text: string) => {
    reading.current += 1
    const mine = reading.current
    setRefusal(undefined)
    onChange((now) => ({ ...now, tableText: text, table: undefined }))
    if (text.trim() === '') return
    const reader = await loadReader().catch(() => undefined)
    if (mine !== reading.current) return
    if (!reader) return setRefusal({ ...replyOf({ refused: 'unreachable' }), sentence: words.cannotRead })
    const { parseTable } = reader
    const { table: parsed, fault } = parseTable(text)
    if (parsed) onChange((now) => ({ ...now, tableText: text, table: parsed }))
    else {
      const { refused, sentence } = replyOf(fault)
      const where = fault.line === undefined ? '' : `${words.lineOf(format.format(fault.line))} `
      setRefusal({ refused, sentence: where + sentence })
    }
  }

  // Kept text that is no table says why again when the composer is opened anew.
  const readKept = useEffectEvent(() => {
    if (tableText !== '' && !table) void read(tableText)
  })
  useEffect(() => {
    // Before it is needed: what is pasted is a table at once, and the next press sends it.
    loadReader().catch(() => undefined)
    readKept()
  }, [])

  return (
    <div className={styles.group}>
      <SeenRefusal refusal={refusal} quiet />
      <SeenRefusal refusal={refused} />
      {table ? (
        <div className={styles.part}>
          <p className={styles.partTitle}>
            {words.fits(format.format(table.rows.length), format.format(table.columns.length))}
          </p>
          <EvidenceTableView table={table} claim={draft.claim} />
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            className={styles.start ?? ''}
            onClick={() => onChange((now) => ({ ...now, table: undefined, tableText: '' }))}
          >
            {words.remove}
          </Button>
        </div>
      ) : (
        <Textarea
          label={words.label}
          description={words.hint}
          value={tableText.slice(0, shownAtMost)}
          readOnly={tableText.length > shownAtMost}
          onChange={(event) => void read(event.currentTarget.value)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain')
            if (text.length <= shownAtMost) return
            event.preventDefault()
            void read(text)
          }}
          rows={3}
          // What is wrong with it is said already.
          error={missing && (refusal ? true : missing.sentence)}
          dir="auto"
          spellCheck={false}
        />
      )}
      {!table && tableText !== '' && (
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          className={styles.start ?? ''}
          onClick={() => void read('')}
        >
          {words.remove}
        </Button>
      )}
      {!table && (
        <FileButton
          accept=".csv,.tsv,text/csv,text/tab-separated-values"
          onChange={(file) => {
            // Beyond what can be read anyway, only so much is taken from the disk.
            if (file)
              void file
                .slice(0, limits.table.characters * 21 * 4)
                .text()
                .then(read)
          }}
        >
          {(button) => (
            <Button {...button} size="xs" variant="default" className={styles.start ?? ''}>
              {fileWords.chooseTable}
            </Button>
          )}
        </FileButton>
      )}
    </div>
  )
}
