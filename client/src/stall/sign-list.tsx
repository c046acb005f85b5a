/** Signs one below the other: what each says, what it saw, and the moves that fit as buttons. */
import { movesThatFit, type StallSign } from '@common-ground/shared/momentum/stall-signs'
import { Button } from '@mantine/core'
import { useTableMessages } from '../ui/table-messages.ts'
import type { Go, MoveHandlers } from './moves.ts'
import { Saw } from './saw.tsx'
import styles from './stall.module.css'

interface SignListProps {
  readonly signs: readonly StallSign[]
  readonly go: Go
  readonly moves: MoveHandlers
}

export const SignList = ({ signs, go, moves }: SignListProps) => {
  const words = useTableMessages().stall
  return (
    <ul className={styles.list}>
      {signs.map((sign) => (
        <li key={sign.sign} className={styles.sign}>
          <h3 className={styles.says}>{words.signs[sign.sign]}</h3>
          <Saw sign={sign} go={go} />
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
          <div className={styles.moves} role="group" aria-label={words.fits}>
            {movesThatFit[sign.sign].map((move) => {
              const make = moves[move]
              return (
                make && (
                  <Button key={move} size="xs" variant="default" onClick={() => make(sign)}>
                    {words.moves[move]}
                  </Button>
                )
              )
            })}
          </div>
        </li>
      ))}
    </ul>
  )
}
