/** What an entry of the ledger recorded, in words: behind the name of who did it, and what they said by it. */
import type { RecordedAct, RoomAct } from '@common-ground/shared/acts/act'
import { termsOf } from '@common-ground/shared/acts/offers'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'

export interface Did {
  readonly sentence: string
  /** In the person's own words. */
  readonly said?: string
}

export const useDid = (act: RecordedAct | RoomAct): Did => {
  const { better, bids, caucus, did, evidence, numbers, order, proposals, room, round, wentBack } =
    useTableMessages()
  const { people, seats, issues, glossary, agenda, evidence: cards, items, relays } = useRoomState()
  const { sides } = useSession().door
  const nameOf = (id: string): string =>
    people.get(id)?.name ?? seats.admitted.get(id)?.name ?? wentBack.someone
  switch (act.type) {
    case 'admit':
      return { sentence: did.admit(act.name) }
    case 'remove':
    case 'part-with-mediator':
    case 'keep-mediator':
    case 'share-authority':
      return { sentence: did[act.type](nameOf(act.participant)) }
    case 'ask-mediator':
      return { sentence: did[act.type], said: `${act.name}\n${act.disclosure}` }
    case 'decline-mediator':
      return { sentence: did[act.type], ...(act.reason === undefined ? {} : { said: act.reason }) }
    case 'move-stage':
      return { sentence: did['move-stage'](room.stage.names[act.to]) }
    case 'endorse':
      return { sentence: did.endorse, ...(act.words ? { said: act.words.text } : {}) }
    case 'change-wording':
      return { sentence: act.removed ? did.removedGoal : did[act.type] }
    case 'post-statement':
    case 'edit-statement':
      return { sentence: did[act.type], said: act.text }
    case 'hear-back':
      return act.confirmed === undefined
        ? { sentence: did[act.type] }
        : { sentence: did['heard-yes'], said: act.confirmed }
    case 'answer-understood':
    case 'answer-agree':
      return { sentence: did[act.type], ...(act.note === undefined ? {} : { said: act.note }) }
    case 'open-issue':
    case 'retitle-issue':
    case 'accept-title':
      return { sentence: did[act.type], said: act.title }
    case 'add-option':
    case 'remove-option':
      return { sentence: did[act.type], said: act.option }
    case 'set-aside-issue':
    case 'take-up-issue':
      return { sentence: did[act.type], said: issues.get(act.issue)?.title ?? '…' }
    case 'gift':
    case 'explore':
      return { sentence: did[act.type], said: act.text }
    case 'present-packages':
      return { sentence: did[act.type], said: act.benefit }
    case 'link':
    case 'unlink':
      return { sentence: did[act.type], said: issues.get(act.issue)?.title ?? '…' }
    case 'propose-name':
      return { sentence: did[act.type], said: act.name }
    case 'endorse-name':
    case 'withdraw-name-endorsement':
      return { sentence: did[act.type], said: glossary.get(act.entry)?.name ?? '…' }
    case 'offer':
    case 'counter': {
      const terms = termsOf(act.gets ? act : { terms: act.terms }).map(
        ({ issue, to }) => `${issues.get(issue)?.title ?? '…'}: ${to}`,
      )
      return { sentence: did[act.type], said: terms.join('\n') }
    }
    case 'add-evidence':
    case 'revise-evidence':
    case 'bring-evidence':
      return { sentence: did[act.type], said: act.claim }
    case 'answer-evidence':
      return {
        sentence: did[act.type](evidence.rungs[act.answer]),
        ...(act.text === undefined ? {} : { said: act.text }),
      }
    case 'link-evidence':
    case 'unlink-evidence':
      return { sentence: did[act.type], said: cards.get(act.evidence)?.claim ?? '…' }
    case 'propose-check':
      return { sentence: did[act.type], said: `${act.who}: ${act.how}` }
    case 'report-check':
      return { sentence: did[act.type], said: act.result }
    case 'add-agenda-item':
    case 'edit-agenda-item':
      return { sentence: order.did[act.type], said: act.title }
    case 'begin-agenda-item':
    case 'finish-agenda-item':
    case 'move-agenda-item':
    case 'remove-agenda-item':
      return { sentence: order.did[act.type], said: agenda.find(({ id }) => id === act.item)?.title ?? '…' }
    case 'summon':
    case 'hide-item':
    case 'show-item':
    case 'lock-item':
    case 'unlock-item':
    case 'withdraw-order-proposal':
      return { sentence: order.did[act.type] }
    case 'decline':
      return { sentence: did.decline, ...(act.reason === undefined ? {} : { said: act.reason }) }
    case 'place-bid':
      return { sentence: bids.did[act.type], said: act.amount }
    case 'settle-bids':
      return { sentence: bids.did[act.type], said: act.price }
    case 'propose-bidding':
      return { sentence: bids.did[act.type], said: issues.get(act.issue)?.title ?? '…' }
    case 'join-bidding':
    case 'drop-bidding':
    case 'open-bid-round':
    case 'bid-committed':
    case 'no-overlap':
    case 'open-draw':
      return { sentence: bids.did[act.type] }
    case 'hand-in':
      return { sentence: round.did[act.type], said: act.text }
    case 'start-round':
    case 'end-writing':
    case 'mark-again':
    case 'end-round':
    case 'withdraw-round-proposal':
    case 'take-back-card':
    case 'done-writing':
    case 'not-done-writing':
    case 'mark-card':
    case 'done-marking':
    case 'not-done-marking':
    case 'deal-cards':
    case 'reveal-matches':
      return { sentence: round.did[act.type] }
    case 'set-issue-numbers':
    case 'rate-offer':
    case 'note-about':
    case 'set-alternative':
    case 'grant-numbers':
    case 'revoke-numbers':
    case 'renew-numbers':
    case 'lock-numbers':
    case 'show-numbers':
    case 'hide-numbers':
      return { sentence: numbers.did[act.type] }
    case 'switch-better':
      return { sentence: better.did[act.on ? 'switch-on' : 'switch-off'] }
    case 'ask-better':
    case 'cancel-better':
    case 'answer-better':
      return { sentence: better.did[act.type] }
    case 'sign':
      return { sentence: did.sign(act.name) }
    case 'tick-loops':
      return { sentence: did[act.type][act.include ? 'yes' : 'no'] }
    case 'set-follow-up':
      return { sentence: act.day === undefined ? did[act.type].none : did[act.type].day(act.day) }
    case 'ask-carry':
    case 'carry-over':
      return { sentence: did[act.type](did.carried[act.kind]) }
    case 'add-caucus-item':
    case 'propose-relay':
    case 'change-relay':
    case 'deliver-relay':
      return { sentence: caucus.did[act.type], said: act.text }
    case 'share-caucus-item':
      return { sentence: caucus.did[act.type][act.sharing], said: items.get(act.item)?.text ?? '…' }
    case 'use-caucus-item':
      return { sentence: caucus.did[act.type][act.how], said: items.get(act.item)?.text ?? '…' }
    case 'approve-relay':
      return { sentence: caucus.did[act.type], said: relays.get(act.relay)?.text ?? '…' }
    case 'prolong-caucus':
      return { sentence: caucus.did[act.type](act.minutes) }
    case 'begin-caucus':
      return { sentence: caucus.did[act.type](nameOf(act.mediator), sides[act.side]) }
    case 'relayed':
      return { sentence: caucus.did[act.type](sides[act.from]), said: act.text }
    case 'ask-caucus':
    case 'drop-caucus':
    case 'knock':
    case 'take-back-knock':
    case 'let-in':
    case 'not-now':
    case 'end-caucus':
    case 'close-caucus':
    case 'remove-caucus-item':
    case 'decline-relay':
    case 'take-back-relay':
      return { sentence: caucus.did[act.type] }
    case 'put-proposal':
    case 'start-text':
    case 'revise-text':
      return { sentence: proposals.did[act.type], said: act.text }
    case 'put-text':
      return { sentence: proposals.did[act.type](act.version) }
    case 'close-proposal':
      return { sentence: proposals.did[act.type][act.outcome] }
    case 'criticise':
      return { sentence: proposals.did[act.type][act.kind], said: act.text }
    case 'announce-proposal':
    case 'receive-proposal':
    case 'drop-proposal':
    case 'vote':
    case 'end-text':
    case 'take-back-criticism':
      return { sentence: proposals.did[act.type] }
    default:
      return { sentence: did[act.type] }
  }
}
