/** A line across the top while there is a version of the text one has not been led to, wherever one is; and its news, said without taking the keyboard. */
import { isTextOpen, type OneText, voteOn } from '@common-ground/shared/acts/one-text'
import { Button, VisuallyHidden } from '@mantine/core'
import { IconWriting } from '@tabler/icons-react'
import { useClosed, useRoomState, useSession } from '../sync/hooks.ts'
import { NoticeBar } from '../ui/notice-bar.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { useLooked } from './drafts.ts'
import { textElementId } from './text-element.ts'

interface NoticeProps {
  /** Leads to its card. */
  readonly onLook: (element: string) => void
}

const Bar = ({ text, onLook }: NoticeProps & { readonly text: OneText }) => {
  const words = useTableMessages().oneText.notice
  const { you } = useSession()
  const { proposals } = useRoomState()
  const { draft: looked = 0, change } = useLooked(text.id)
  const closed = useClosed()
  const version = text.versions.length
  const own = text.versions.at(-1)?.by === you.id
  // Answers that are open have a line of their own.
  const shown =
    !closed && !own && looked < version && isTextOpen(text, proposals) && !voteOn(proposals, text.id)
  const said = version === 1 ? words.first : words.version(version)
  return (
    <>
      <VisuallyHidden role="status" aria-live="polite">
        {shown && said}
      </VisuallyHidden>
      {shown && (
        <NoticeBar
          icon={IconWriting}
          action={
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                change(version)
                onLook(textElementId(text.id))
              }}
            >
              {words.look}
            </Button>
          }
        >
          <p>{said}</p>
        </NoticeBar>
      )}
    </>
  )
}

/** Of the newest text alone: no two are worked on at once. */
export const TextNotice = ({ onLook }: NoticeProps) => {
  const text = [...useRoomState().oneTexts.values()].at(-1)
  return text && <Bar text={text} onLook={onLook} />
}
