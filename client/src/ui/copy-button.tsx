/** Copies a text and says so for a moment; where the clipboard is forbidden, through a selection as of old. */
import { Button, type ButtonProps } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'

interface CopyButtonProps extends ButtonProps {
  readonly text: string
  readonly label: string
  readonly copiedLabel: string
  /** What is copied, where the label alone does not tell. */
  readonly describe?: string
  readonly onCopied?: () => void
}

/** `navigator.clipboard` is missing on http addresses other than localhost. */
const copyBySelection = (text: string): boolean => {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  return copied
}

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard
    ? navigator.clipboard.writeText(text).then(
        () => true,
        () => copyBySelection(text),
      )
    : Promise.resolve(copyBySelection(text))

const shownFor = 2_000

export const CopyButton = ({ text, label, copiedLabel, describe, onCopied, ...props }: CopyButtonProps) => {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), shownFor)
    return () => clearTimeout(timer)
  }, [copied])
  const press = async () => {
    if (!(await copy(text))) return
    setCopied(true)
    onCopied?.()
  }
  const Icon = copied ? IconCheck : IconCopy
  return (
    <Button
      variant="default"
      {...props}
      leftSection={<Icon size={16} stroke={1.7} aria-hidden />}
      onClick={() => void press()}
      {...(describe === undefined ? {} : { 'aria-label': copied ? `${copiedLabel}: ${describe}` : describe })}
    >
      <span aria-live="polite">{copied ? copiedLabel : label}</span>
    </Button>
  )
}
