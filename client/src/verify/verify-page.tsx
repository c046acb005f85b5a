/** The page that checks a joint record on this device, without a server: a file, a fingerprint, a verdict. */
import { steps } from '@common-ground/shared/verify/verification'
import { Button, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { CalmPage } from '../entry/calm-page.tsx'
import { useVerifyMessages } from '../ui/verify-messages.ts'
import { FileChoice } from './file-choice.tsx'
import { type Check, useCheck } from './use-check.ts'
import { Verdict } from './verdict.tsx'
import styles from './verify.module.css'

const percent = new Intl.NumberFormat(undefined, { style: 'percent' })

interface RunningProps {
  readonly running: Extract<Check, { state: 'running' }>
  readonly onStop: () => void
}

const Running = ({ running: { file, progress }, onStop }: RunningProps) => {
  const words = useVerifyMessages()
  const stop = useRef<HTMLButtonElement>(null)
  useEffect(() => stop.current?.focus(), [])
  const done = progress ? (steps.indexOf(progress.step) + progress.done) / steps.length : 0
  return (
    <div className={styles.running}>
      <p className={styles.text} dir="auto">
        {words.checking(file.name)}
      </p>
      <progress value={done} max={1} aria-label={words.percent(percent.format(done))} />
      <Button ref={stop} variant="default" onClick={onStop}>
        {words.stop}
      </Button>
    </div>
  )
}

export const VerifyPage = () => {
  const words = useVerifyMessages()
  const { check, begin, stop } = useCheck()
  const [file, setFile] = useState<File>()
  const [key, setKey] = useState('')
  const choice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    document.title = words.document
  }, [words.document])
  const take = (taken: File) => {
    setFile(taken)
    begin(taken, key)
  }
  const failed =
    check.state === 'failed' &&
    { unreadable: words.unreadable, failed: words.failed, 'not-started': words.notStarted }[check.because]
  return (
    <CalmPage busy={check.state === 'running'}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      {check.state === 'running' ? (
        <Running
          running={check}
          onStop={() => {
            stop()
            // The button that was pressed is gone.
            requestAnimationFrame(() => choice.current?.querySelector('button')?.focus())
          }}
        />
      ) : (
        <div ref={choice}>
          <FileChoice again={file !== undefined} onFile={take} />
        </div>
      )}
      <form
        className={styles.key}
        onSubmit={(event) => {
          event.preventDefault()
          if (file && check.state !== 'running') begin(file, key)
        }}
      >
        <TextInput
          label={words.key}
          description={words.keyHint}
          value={key}
          autoComplete="off"
          spellCheck={false}
          className={styles.keyField}
          onChange={(event) => setKey(event.currentTarget.value)}
        />
        {file && (
          <Button type="submit" variant="default" aria-disabled={check.state === 'running'}>
            {words.compare}
          </Button>
        )}
      </form>
      <div role="status" className={styles.told}>
        {check.state === 'stopped' && words.stopped}
        {failed}
      </div>
      {check.state === 'done' && <Verdict file={check.file} verification={check.verification} />}
      <p className={styles.keep}>{words.keep}</p>
    </CalmPage>
  )
}
