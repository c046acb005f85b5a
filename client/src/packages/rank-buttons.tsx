/** Which place one's own side gives one of three packages: three buttons, of which one is pressed. */
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './packages-card.module.css'
import { places } from './ranking.ts'

interface RankButtonsProps {
  readonly at: number
  readonly place: number | undefined
  readonly onPlace: (place: number) => void
}

export const RankButtons = ({ at, place, onPlace }: RankButtonsProps) => {
  const words = useTableMessages().packages
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons.
    <div role="group" aria-label={words.giveTo(at)} className={styles.ranks}>
      {places.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.rank}
          aria-pressed={place === one}
          onClick={() => onPlace(one)}
        >
          {words.give[one]}
        </button>
      ))}
    </div>
  )
}
