/** The numbers of a space: a side's own at home, what it shows in its caucus, and what both show with the mediator. */
import { isSide } from '@common-ground/shared/room/participant'
import type { Side } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import { useClosed, useSession } from '../sync/hooks.ts'
import { kindOf } from '../ui/space-words.ts'
import { Grants } from './grants.tsx'
import { MediatorNumbers } from './mediator-numbers.tsx'
import styles from './numbers-editor.module.css'
import { NumbersEditor } from './numbers-editor.tsx'
import { useOwnNumbers } from './own-numbers.ts'

/** Beside what one says in confidence: what the mediator sees of one's numbers, from the side's own space. */
const ShownFromHere = ({ side }: { readonly side: Side }) => {
  const own = useOwnNumbers(side)
  const readOnly = useClosed()
  return own.opened && <Grants own={own} readOnly={readOnly} />
}

export const NumbersPage = ({ space }: { readonly space: Space }) => {
  const { standing } = useSession().you
  const of = kindOf(space)
  if (of.kind === 'mediator') return <MediatorNumbers />
  if (!('side' in of)) return null
  if (of.kind === 'side') return <NumbersEditor side={of.side} />
  return (
    <div className={styles.beside}>
      {isSide(standing) ? <ShownFromHere side={of.side} /> : <MediatorNumbers of={of.side} />}
    </div>
  )
}
