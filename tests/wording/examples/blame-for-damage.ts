/** Sentences of blame for damage. */
import type { blameForDamage } from '@common-ground/shared/wording/families/blame-for-damage'
import type { ExamplesOf } from './examples.ts'

export const blameForDamageExamples: ExamplesOf<typeof blameForDamage> = {
  'nearly-burned-it-down': {
    hits: ['Your wiring nearly burned the house down.', 'Your wake nearly sank our boat.'],
    misses: ['Your soup nearly burned my tongue, it was that good.', 'We nearly burned the cake.'],
  },
  'their-thing-damaged-ours': {
    hits: [
      "Your son bullied mine until he wouldn't go to school any more.",
      'Your roots have cracked our wall.',
    ],
    misses: [
      'Your electrician turned off the power so that we could work safely.',
      "Your son damaged the bike by accident and he'd like to pay for it.",
    ],
  },
  'they-damaged-ours': {
    hits: [
      'You broke the lift by overloading it and now nobody can get upstairs.',
      'You left the tap running and soaked three floors.',
    ],
    misses: ['You turned off everything before leaving, right?', 'They emptied the skip on Friday.'],
  },
  'cost-us-something': {
    hits: [
      'Your silence on this has cost us the permit.',
      'Your late specification cost us the entire quarter.',
    ],
    misses: [
      "Your course cost me four hundred pounds, here's the receipt.",
      'The new boiler you recommended cost us about two thousand euros.',
    ],
  },
  'cut-down-ours': {
    hits: ['He cut down half our hedge.', 'You shut off our water without asking.'],
    misses: [
      'He cut down the tree in March, as we agreed.',
      'They shut off the water for an hour to fit the valve.',
    ],
  },
  'undercut-us': {
    hits: [
      'You undercut our price behind our back and lost us the tender.',
      'Your partner undercut us on every school contract.',
    ],
    misses: [
      'The river undercut the bank near our fence.',
      'We undercut each other on purpose in the auction game.',
    ],
  },
  'turned-it-into-a-dump': {
    hits: [
      'Your kids have turned the hallway into a football pitch.',
      'You turned a lovely apartment into a dump.',
    ],
    misses: [
      'They turned our old garage into a bar and it looks great.',
      'You turned this place into a home.',
    ],
  },
  'got-it-wrong': {
    hits: ['you people lost my parcel twice', 'Your surveyor got the boundary completely wrong.'],
    misses: [
      'I think they got the date wrong on the form, could you check?',
      'You had it wrong and so did I.',
    ],
  },
  'handled-it-badly': {
    hits: [
      'Your firm treats a small shop like ours badly because it thinks it can.',
      'Your fitter installed the boiler carelessly.',
    ],
    misses: ['He behaved badly and has said sorry.', 'You badly need a rest.'],
  },
  'bleeding-them-dry': {
    hits: [
      'You big chains are bleeding small growers dry.',
      'You bosses have squeezed these workers until nothing was left.',
    ],
    misses: ['They squeezed us in at short notice.', "Please drain the tank until it's dry."],
  },
  'let-it-rot': {
    hits: [
      'You let the gutters clog up and the ceiling came down on my bed.',
      'The council let the whole building rot.',
    ],
    misses: ['They let the contract lapse by mutual agreement.', 'You let the dough run over the edge, ha.'],
  },
  'could-not-get-one-right': {
    hits: [
      "They couldn't manage to get one invoice right between them.",
      "You can't even get one delivery right.",
    ],
    misses: [
      "You can't do a roof without a permit, as I understand it.",
      "You can't run a shop without a licence.",
    ],
  },
  'made-this-bed': {
    hits: [
      'The Petersons brought this on themselves when they built over the line.',
      'Head office made this bed and our members are lying in it',
    ],
    misses: [
      "You made this bed yourself? It's beautiful.",
      'They started this whole idea of a shared garden, and I love it.',
    ],
  },
}
