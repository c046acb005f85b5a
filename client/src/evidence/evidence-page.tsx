/** The evidence of a private space on that space's own page. */
import type { Space } from '@common-ground/shared/room/space'
import { ComposerDialog } from './composer-dialog.tsx'
import { OwnEvidence } from './own-evidence.tsx'

export const EvidencePage = ({ space }: { readonly space: Space }) => (
  <>
    <OwnEvidence space={space} />
    <ComposerDialog />
  </>
)
