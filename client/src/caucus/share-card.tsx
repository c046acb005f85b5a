/** What a mediator may carry out of the caucus they come from, read before they go in elsewhere. */
import { type Item, type Sharing, shareCard } from '@common-ground/shared/acts/items'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { CenterDialog } from '../ui/dialog.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './caucus.module.css'
import { useCaucus } from './use-caucus.ts'

const counted = ['may-say', 'may-hint', 'sealed'] as const satisfies readonly Sharing[]

const Texts = ({ title, items }: { readonly title: string; readonly items: readonly Item[] }) =>
  items.length > 0 && (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.items}>
        {items.map(({ id, text }) => (
          <li key={id} className={styles.shareText}>
            <Voice size="small">{text}</Voice>
          </li>
        ))}
      </ul>
    </section>
  )

interface ShareCardProps {
  /** Whose caucus is gone into. */
  readonly into: Side
  readonly onGo: () => void
  readonly onStay: () => void
}

export const ShareCard = ({ into, onGo, onStay }: ShareCardProps) => {
  const words = useTableMessages().caucus.share
  const { state, sideName } = useCaucus(otherSide(into))
  const counts = shareCard(state.items)
  const of = (sharing: Sharing) =>
    [...state.items.values()].filter((item) => !item.removed && item.sharing === sharing)
  return (
    <CenterDialog opened onClose={onStay} title={words.title(sideName)} closeLabel={words.stay} size={520}>
      <div className={styles.share}>
        <dl className={styles.counts}>
          {counted.map((sharing) => (
            <div key={sharing} className={styles.count} data-sharing={sharing}>
              <dt>{words.counts[sharing]}</dt>
              <dd>{counts[sharing]}</dd>
            </div>
          ))}
        </dl>
        <Texts title={words.maySay} items={of('may-say')} />
        <Texts title={words.mayHint} items={of('may-hint')} />
        {counts.sealed > 0 && <p className={styles.soft}>{words.sealedStays}</p>}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onStay}>
            {words.stay}
          </Button>
          <Button color="mediator" data-autofocus onClick={onGo}>
            {words.goIn}
          </Button>
        </div>
      </div>
    </CenterDialog>
  )
}
