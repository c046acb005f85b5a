/** Exclusive words: the one who has to change, learn, adapt and clear up is always the other. */
import type { Family } from '../pattern.ts'

export const exclusiveToMend = {
  kind: 'exclusive',
  reason: 'Told that only they have to change, people defend what they do; asked what would help, they move.',
  patterns: [
    {
      id: 'they-have-to-mend',
      match: [
        '(<theirsWho>) [((will|must|shall) (just|simply) (have to)?|(just|simply) (have to|has to|need to|needs to|must)|will (just|simply) (have|need) to) (live with|put up|accept|get used|lump|wait|cope|manage|deal with|make do|adapt|swallow|do without|go without|tighten|grin|work (harder|longer|more)|learn to|adjust|pay !(online|by|at)|find (another|somewhere)) <rest>?] !(until|for the)',
        '(<theirsWho>) ..3 [(get|gets|getting) off (your|his|her|its|their) (backside|backsides|arse|ass|bum|butt|bottom|high horse|chair|lazy ..1|sofa) <rest>?]',
        '(<theirsWho>) (really|just|simply|all|both|finally|first|clearly|also|always)? [(need|needs|have|has) (got)? to (really|just|simply|finally|first|seriously|all)? <theirsMend> <rest>?]',
        '(<theirsWho>) (really|just|simply|all|both|finally|first|clearly|also|always)? [(must|should|ought to|better|had better|will have to|would do well to|might want to|are going to have to|is going to have to|will (just|simply) have to) (really|just|simply|finally|first|seriously|all)? <theirsMend> <rest>?]',
        '(<theirsWho>) [(could|can) (at least|for once|finally|just|perhaps)? (start (pulling|listening|behaving|treating|showing|helping|making an) | learn to !(swim|drive|cook|ski|play|sail|ride|dance) | show (some | a bit of | a little) (respect|gratitude|goodwill) | make (an effort | more of an effort | some effort) | try (listening|harder)) <rest>?]',
      ],
      say: ['could tell us what would help', 'could talk with us about who does what'],
    },
    {
      id: 'better-mend-it',
      match: [
        '^ [(you|he|she|they|<name>|your ..1|somebody|someone) (at|on|in)? (your (end|side|office|place))? (had)? better (<coldDeal>|<theirsMend>|hope|watch|think|start|find|get|explain|come up|have a|count|check|look|ask|pray|be (sure|careful|ready|prepared)|make (sure|it|up)|hurry|tell|learn) <rest>] !(..8 (before it rains|cold|seat))',
        '[(somebody|someone|one of you|some of you|whoever) (at|on|in|over|from) (your ..2|there|head office) ..1 (had better|better|needs to|must|has to|ought to) (count|check|do|clean|sort|fix|learn|read|listen|explain|think|start|train|take (responsibility|the blame)|own|get (a|their|your)) <rest>]',
      ],
      say: ['I would like us to agree who does what', 'it would help if we agreed on the next step'],
      ask: ['What could each of us do next?', 'I would like us to agree who does what.'],
    },
    {
      id: 'you-lot-need-to',
      match: [
        '^ [(you lot|you people|your lot|your sort) ..1 (need to|have (to|got to)|should|must|had better|better|ought to) !(help|be proud|have|come|sit|eat|try|see) <rest>]',
        '^ [your people ..1 (need to|have (to|got to)|must|had better|better|ought to|should) (<theirsMend>|train|count|learn|read|check|clean|pay|fix|sort) <rest>?]',
      ],
      say: ['I would like us to agree who does what', 'it would help if we agreed on the next step'],
      ask: ['What could each of us do next?', 'I would like us to agree who does what.'],
    },
    {
      id: 'mend-what-they-broke',
      match: [
        '[(must|should|can|could|will|needs to|need to|have to|has to|had better|ought to|may) ..1 (clean up|clear up|fix|mend|repair|pay for|sort out|put right|mop up|own|answer for|own up to|live with|undo|solve|tidy|tidy up|eat) (what|whatever|everything|the mess) !(i|we) ..4 <theirsBroke> <rest>?]',
        '^ [(then|so|just|now|please|go and)? (clean up|clear up|fix|mend|repair|pay for|sort out|put right|mop up|own up to|live with|undo|tidy up) (what|whatever|everything|the mess) (that)? (you|they|he|she|your ..2|<name>|<role>) ..2 <theirsBroke> <rest>?]',
      ],
      say: ['could work with us on putting this right', 'could tell us what would help to put this right'],
      ask: ['How could we put this right together?', 'What would help to put this right?'],
    },
    {
      id: 'has-to-adapt-not-we',
      match: [
        '[(<theirsWho>) ..1 (need|needs|have|has|should|must|ought|had|will|can) ..3 (<theirsMend>|<coldYield>|change|bend|adapt|move) ..6 , (and|but)? (not (us|me|the other way|the rest of us) | (i|we|it|this ..1|the ..1) (certainly)? (do|does|will|am|are|is|shall) (certainly)? not ((have to|need to|going to) <rest>)?)] $$',
        '[(it is|this is) (you|them|him|her|your ..1) that (needs|need|have|has) to (change|adapt|move|learn|give|yield|bend|fit) <rest>?]',
        '[<other> (are|is) the (one|ones) (who|that) (needs|need|have|has|must|should|ought) (to)? (change|adapt|move|learn|give (in|way|up|ground)|yield|bend|fit in|explain|apologise|apologize|pay|sort|fix|stop|lose|back down|prove) <rest>?]',
        '[(i|we|<my> ..2) ((do|does) not (have|need)|should not have|(do|does) not see why (i|we|it) should have) to (change (a thing|one bit|an inch|(my|our) (ways|plans))|(adapt|bend|budge|compromise|apologise|justify|explain|give|move|fit|put up) (a thing|an inch|one bit|at all|in|myself|ourselves|up|with <rest>)?)] ($$ | , (you|they|and|that))',
      ],
      say: ['we could each take a step', 'we need to see who can do what'],
      ask: ['What step could each of us take?', 'What would make this work for both of us?'],
    },
  ],
} as const satisfies Family
