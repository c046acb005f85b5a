/** Exclusive words that shut somebody out: no business at this table, not for people like you, ask somebody who cares, move then. */
import type { Family } from '../pattern.ts'

export const exclusiveShutOut = {
  kind: 'exclusive',
  reason: 'Who is sent off takes the question along; kept at the table, it can be answered by both.',
  patterns: [
    {
      id: 'no-business-at-this-table',
      match: [
        '[(have|has|had) (absolutely|really|simply)? no (business|place|seat|standing|right (to be|to sit)) ..1 (at|in|on|around|round) (this|our|the|my) ..1 (table|room|meeting|house|family|building|firm|company|club|kitchen|board|discussion|conversation|talks|decision|committee|village|neighbourhood|team) <rest>?] !(for (the|a) (piano|table|sofa|bed))',
      ],
      say: [
        'may need to settle with us who is heard when',
        'could first settle with us who is heard on what',
      ],
    },
    {
      id: 'not-for-people-like-that',
      match: [
        '[(this|the|our|my) ..2 (is|was) (not (a place|made|meant|built)?|no place|no home) for (people|families|children|dogs|anyone|men|women|tenants|somebody|someone|types|folk|those|the (kind|sort|type) of people) ..4 like (you|yours|him|her|them|that) <rest>?]',
        '[<i> (have|had|can|could|do|did)? (always|only)? ..1 (managed|coped|done|survived|lived|got by|got on|cope|manage|do) ..3 without (the likes of|people like|someone like|somebody like|outfits like|firms like|families like) (you|your|him|her|them) <rest>?]',
      ],
      say: [
        'I would like us to settle what would work for all of us',
        'let us see how this could work for everybody',
      ],
      ask: ['What would work for all of us?', 'How could this work for everybody?'],
    },
    {
      id: 'ask-somebody-who-cares',
      match: [
        '^ [(just|then|so|well|please)? (go and|go)? (ask|find|try|bother|pester|annoy|tell|ring|call|talk to|complain to) (somebody|someone|anyone|the people|people) (else)? (who|that|with) ((has|have)? ..1 (time|patience|nerves) for (you|this|that|it|your ..3)|(is interested|wants to (hear|listen|know)|is paid (for|to)|likes you|has nothing better)) <rest>?]',
      ],
      say: ['I would like us to find a better time for this', 'let us see who could help with this'],
      ask: ['When could we talk about this?', 'Who could help with this?'],
    },
    {
      id: 'too-much-for-you-then-move',
      match: [
        '[(if|when) (it|this|that|the ..2|my ..2|our ..2|life here|living here) (is|are|gets) (all|really|just)? too (loud|noisy|expensive|dear|much|dirty|hard|strict|early|boring|crowded|hot|cramped|slow|stressful|dark|small) (for (you|him|her|them))? , (then|well)? (just|you can|you should|you had better|why do not you|feel free to)? ((move|leave|quit|resign) ((out|away|house|elsewhere) <rest>?|$)|go (somewhere|elsewhere|home|back)|stay (at home|home|away)|sell <rest>|find (another|somewhere) <rest>|look (for another|elsewhere) <rest>?|buy (earplugs|yourself) <rest>?)]',
        '[(if|when) (you|he|she|they) (can|could) not (pay|manage|keep up|make (the|your) (payments|rent|instalments|numbers)|meet (the|your) (payments|targets|rent)|stand the (heat|noise|pace|smell)|keep (up|it clean|(him|her|it|them|the ..1) quiet)) ..4 , (then)? (just|you should|you had better)? (sell|move (out|away|$)|give (it|up|him|her|them) ..1|get (out|a loan|a job|rid) ..2|find (another|somewhere) ..2|quit|resign|leave $|do not (have|keep|buy|rent)) <rest>?]',
      ],
      say: ['I would like to know what would make this bearable for you', 'let us look at what would help'],
      ask: ['What would make this bearable for you?', 'What would have to change so that it works for you?'],
    },
    {
      id: 'only-those-get-to-speak',
      match: [
        '^ [only (those|people|the ones|somebody|someone|families) (of us)? (who|that|with) ..9 ((get|gets|should get|ought) to (decide|speak|vote|complain|judge|talk|have)|(get|gets|have|has|deserve|deserves|should have) (a|any) (say|voice|vote)|(can|may|should) (judge|speak|talk|complain|comment) ) <rest>?]',
      ],
      say: ['I would like us to settle who decides what', 'let us settle how everybody is heard'],
      ask: ['How do we settle who decides what?', 'How could everybody be heard in this?'],
    },
    {
      id: 'off-your-backside',
      match: [
        '[(so|just|now|then|and)? (you (could|can|should|might))? get (up)? off (your|his|her|their) (own|lazy|fat|big|comfy|comfortable)? ..1 (backside|backsides|arse|arses|ass|asses|bum|bums|butt|butts|sofa) (and <rest>|for <rest>)?]',
      ],
      say: ['I would like us to agree who does what', 'let us see what each of us can do'],
      ask: ['What could each of us do here?', 'I would like us to agree who does what.'],
    },
    {
      id: 'keep-it-from-our-door',
      match: [
        '[(so|just|and)? (please|kindly)? (stop|quit) (bringing|laying|dumping|dragging|carrying|leaving|coming|running) ..5 (to|at|on|onto) (my|our) ..1 (door|doorstep|desk|table|feet) <rest>?] !(shoes|parcels)',
        '[do not (bring|lay|come|dump|drag|drop) (this|that|it|these|your|with (this|that|your)) ..3 (<coldBurden>|excuses|divorce|feuds|whining|money troubles|nonsense) ..1 (to|at|on|onto) (my|our) ..1 (door|doorstep|desk|table|feet|inbox) <rest>?]',
      ],
      say: ['I would like us to agree who looks after this', 'let us see who can do what about this'],
      ask: ['Who could look after this?', 'How could we share this?'],
    },
    {
      id: 'heard-enough-from-you',
      match: [
        '[(<i>|the (committee|board|family|council|team|others|management|club|union)|<my> ..1) (have|has) heard (quite|more than|just about)? enough ..1 (from|of) (you|your ..2|him|her|them|<name>|<role>|the ..2) (for (today|now|one day))?] ($|,)',
        '(and|so|,) [leave (me|us) (be|in peace)] ($|,)',
      ],
      say: ['I would like us to come to a decision', 'I need a break before we go on'],
      ask: ['Could we take a break before we go on?', 'What do we need for a decision?'],
    },
    {
      id: 'since-when-do-they-get-a-vote',
      match: [
        '^ [since when (do|does|did|have|has) (the|our|my|your|a)? ..2 (get|have|had|got) (a|any|the)? ..1 (vote|say|voice|opinion|right|rights|veto) <rest>?]',
      ],
      say: ['how do we settle who decides what', 'how could we decide this together'],
      ask: ['How do we settle who decides what?', 'How could we decide this together?'],
    },
    {
      id: 'nothing-to-say-to-you',
      match: [
        '[(<my> ..1|<i>) (have|has) (absolutely)? nothing (more|further|left|else)? (left)? to (say|discuss|explain) (to|with) (you|your ..2|him|her|them|<name>) <rest>?]',
        '^ [(ring|call|ask|tell|write to|contact|go to|try|complain to) (the|your) (manufacturer|council|insurer|landlord|bank|agency|supplier|police|owner|owners|union|company|builder|developer|<role>) , (i|we) (only|just|merely) <rest>]',
      ],
      say: ['I need some time before we talk on', 'let us see who could help with this'],
      ask: ['Who could help us with this?', 'When could we talk about this?'],
    },
    {
      id: 'cannot-expect-us-to',
      match: [
        '[(you|he|she|they|<role>|<name>) (can|could) (not|hardly) (seriously|really|possibly)? expect (me|us|my ..2|our ..2|the ..2|everyone|others|anyone) to (pay|fix|clean|clear|mend|carry|cover|solve|sort|drop|bend|run|suffer|foot|bail|do) ..1 (for|up|out|after|your|his|her|their|what|everything) <rest>?]',
      ],
      say: ['I would like us to agree who does what', 'let us see what each of us can do'],
      ask: ['How do we share this out?', 'What could each of us do here?'],
    },
    {
      id: 'not-interested-in-your-troubles',
      match: [
        '(<i>|<my> ..1|the ..1|management|this ..1) (is|am|are) [not (remotely|at all|in the least|really|particularly|the least bit)? interested in (your|his|her|their) (<coldTheir>|(childcare|private|family|travel|personal|sob|domestic) ..1) <rest>?] !(do you)',
      ],
      say: ['looking for a way that works for both sides', 'interested in a plan that we can all live with'],
    },
    {
      id: 'you-were-not-invited-to-decide',
      match: [
        '[(you|he|she|they|your ..1|<name>) (were|was|are|is) not (invited|asked|hired|brought in|elected|called in|paid|here) to (decide|judge|vote|comment|criticise|lecture|interfere|rule|rearrange|have (an opinion|opinions)|give (your|us)|tell (me|us)) <rest>?]',
        '^ [not (everyone|everybody|all of (you|us)|every ..1) (is entitled to|gets|deserves|has|has earned|needs|should (get|have)|can have) (a|an|any) (opinion|say|vote|voice|view) <rest>?]',
        '[(you|they|he|she|<role>|your ..1) (can|could|should|may|are free to|is free to) (always)? (eat|go|live|work|shop|park|look|drink|rent|study|stay|play|sleep) (elsewhere|somewhere else|anywhere else) if (you|they|he|she|it|this|that|our|my) ..2 (not (like|want|agree|suit|appreciate|care|fit)|bothers|too good|so bad|so terrible) <rest>?]',
      ],
      say: ['I would like us to settle who decides what', 'let us settle how everybody is heard'],
      ask: ['How do we settle who decides what?', 'How could everybody be heard in this?'],
    },
  ],
} as const satisfies Family
