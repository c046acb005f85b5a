/** The mediator's desk: the whole room on one screen. Who is where, the stage, what is open, what is stuck, what may be carried, and one's own notes. */
import { homeOf } from '@common-ground/shared/room/space'
import { RailNotes } from '../../notes/rail-notes.tsx'
import { useSession } from '../../sync/hooks.ts'
import { useSpacePlace } from '../space-place.ts'
import { BeingHeard } from './being-heard.tsx'
import styles from './desk.module.css'
import { DeskAgenda } from './desk-agenda.tsx'
import { DeskAgreement } from './desk-agreement.tsx'
import { DeskProposal } from './desk-proposal.tsx'
import { DeskRelays } from './desk-relays.tsx'
import { DeskSigns } from './desk-signs.tsx'
import { DeskText } from './desk-text.tsx'
import { LackingEndorsement } from './lacking-endorsement.tsx'
import { OpenOffers } from './open-offers.tsx'
import { ShareCards } from './share-cards.tsx'
import { StageCard } from './stage-card.tsx'
import { WhoIsWhere } from './who-is-where.tsx'

export const DeskView = () => {
  const { you } = useSession()
  const { enter } = useSpacePlace()
  return (
    <div className={styles.desk}>
      <div className={styles.column}>
        <WhoIsWhere />
        <StageCard />
        {homeOf[you.standing] && (
          <div className={styles.notes}>
            <RailNotes onOpen={enter} />
          </div>
        )}
      </div>
      <div className={styles.column}>
        <DeskSigns />
        <div className={styles.pair}>
          <OpenOffers />
          <BeingHeard />
        </div>
        <LackingEndorsement />
        <DeskAgenda />
      </div>
      <div className={styles.column}>
        <ShareCards />
        <DeskRelays />
        <DeskProposal />
        <DeskText />
        <DeskAgreement />
      </div>
    </div>
  )
}
