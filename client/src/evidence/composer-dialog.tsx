/** The composer over whatever page one is on: the whole screen beside a call, a dialog elsewhere. What was written stays. */
import { useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { Sheet } from '../ui/sheet.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Composer } from './composer.tsx'
import { compose, composingKey, evidenceDrafts } from './drafts.ts'

export const ComposerDialog = () => {
  const words = useTableMessages().evidence
  const session = useSession()
  const narrow = useBand() === 'companion'
  const composing = useKeptPart(evidenceDrafts, session, (drafts) => drafts.composing)
  return (
    <Sheet
      opened={composing !== undefined}
      title={composing?.revises === undefined ? words.composer.title : words.composer.revise}
      closeLabel={words.close}
      narrow={narrow}
      onClose={() => compose(session, undefined)}
    >
      {composing && <Composer key={composingKey(composing)} composing={composing} />}
    </Sheet>
  )
}
