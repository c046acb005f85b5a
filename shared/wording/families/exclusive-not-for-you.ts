/** Exclusive words: we will not move for them: not just because you ask, nobody is going to clean up after you, no help from us. */
import type { Family } from '../pattern.ts'

export const exclusiveNotForYou = {
  kind: 'exclusive',
  reason: 'A plain refusal to do something for them ends the talk; who can do what is a question for both.',
  patterns: [
    {
      id: 'not-for-your-sake',
      match: [
        '^ [(<i>|<my> ..2) (will|do|does|shall|am|are|is|would|can) not ..8 ((just|only|merely|simply) because (you|your|he|his|she|her|<name>)|just so that (you|he|she|they)|just for (you|him|her)) !(..8 , (but|you)) <rest>?]',
        '[(<i>|<my> ..2) (will|am|are|is|do|does|can|shall) not ..7 (to suit|to please|for the sake of|to accommodate|to fit|to humour|for the convenience of) (you|him|her|them|your ..2|<name>|<role>) <rest>?]',
        '[why should (i|we|my ..2|our ..2|the rest of us|everyone else|anyone) (have to|be the one to|be the ones to)? ..1 (pay|suffer|wait|move|change|clean|cover|carry|give|lose|bend|fix|work|miss|sell|close|apologise|lift a finger) ..6 (because|so that|just so|while|when|if|for) (you|your|yours|he|his|she|her|they|their|someone|somebody|some) <rest>?]',
        '^ [<i> (never|did not) (promise|promised|sign|signed|order|ordered|ask|asked|break|broke|made|make|want|wanted|invite|invited|said|say|spill|spilled) ..6 , (so|and) (i|we) (am|are|will) not ..1 (paying|fixing|cleaning|apologising|replacing|clearing|mending|covering|carrying|pay|fix|clean|apologise|replace|clear|mend|cover|carry) !yet <rest>?]',
      ],
      say: ['I would like us to agree first who does what', 'we need to know first how we share this'],
      ask: ['How could we share this?', 'I would like us to agree first who does what.'],
    },
    {
      id: 'not-going-to-serve-them',
      match: [
        '[(nobody|no one|no-one|none of us|not one of us) ..1 (is going to|will|wants to|is here to|is paid to|should have to) (pick up (after|your)|clean up (after|your)|carry (you|your|him|her|them)|pay (your|for your (mistake|mess|holiday))|do your|cover (for)? (you|your|him)|wash your|bail (you|him|her|them)|run after|sort (out)? your|tidy up after|hold (your|his|her) hand|solve your|cook for you|come running|jump for|shed a tear|cry over|feel sorry for|rescue (you|him|her|them)) <rest>?]',
        '^ [<i> (do|am|are|will|would) not (going to)? (work for|answer to|report to|obey|belong to|live for|exist for|dance to|jump when|bow to|kneel to|run after|run around after|bend over for|wait on|cook for|clean for|clean up for|pay for|cover for) (you|him|her|them|<name>|anyone|anybody)] ($$ | , (so|you|and (i|we) never))',
        '<i> only [(look after|take care of|care about|worry about|clean|clean up after|pay for|deal with) (my|our) own (mess|kids|children|family|people|side|stuff|problems|team|debts|bills)?] $$',
        '[<i> should not (have to|need to|be expected to|be asked to|be made to|be the (one|ones) (to|who (has|have) to)) (be the (one|ones) (to|who))? ..1 (chase|chasing|clean up|clean your|fix your|fix (what|this|that)|pay for|ring round|sort (out)? (your|this|that)|solve your|carry|explain (this|it|that) (again|to you)|remind (you|him|her|them)|beg|run after|cover for|suffer|babysit|put up|bear|teach (you|him|her|them)|tell (you|him|her|them) (again|twice|every|how)) <rest>?]',
      ],
      say: ['I would like us to agree first who does what', 'we need to know first how we share this'],
      ask: ['How could we share this?', 'I would like us to agree first who does what.'],
    },
    {
      id: 'tired-of-carrying-them',
      match: [
        '[<i> (am|are) (so)? (done|finished|through|tired of|sick of|fed up with|sick and tired of) (with)? ((carrying|cleaning up|covering|paying|picking up|fixing|chasing|reminding|babysitting|running|rescuing|saving|mopping up|nursing|mothering|propping up|footing|bailing out) ..1 (for (you|him|her|them|your)|after (you|him|her|them|your)|your|his|her|their|you|him|them)|being the (only one (who|to)|fool|mug|bank|one who)|holding (your|his|her) hand|bending over|playing (nanny|mother|bank|referee)|begging) <rest>?]',
        '[<i> (have|had) (got)? (enough|plenty|quite enough|more than enough|my hands full|too much|our hands full) (on (my|our) (plate|plates|hands|mind)|to (do|carry|deal with|worry about)|of (my|our) own)? ..2 without ..3 (your|you|his|her|their) <rest>?]',
      ],
      say: ['I am worn out, and I would like us to share this', 'this has become too much for me alone'],
      ask: [
        'This has become too much for me alone. How could we share it?',
        'I would like us to share this.',
      ],
    },
    {
      id: 'no-help-from-us',
      match: [
        '^ [(you|he|she|they|<name>|your ..2) (will|can|should|must) not (get|be getting|have|see|receive|find|expect|count on) (any|a|one|another|so much as|much|a single)? ..2 (help|sympathy|pity|penny|cent|support|apology|favour|favours|tears|compassion|handouts) (out of|from) (me|us|my ..2|our ..2)] ($$|,|with|when|for)',
        '[<i> (refuse|decline) to <theirsDeclined> <rest>?]',
        '^ [<i> (do|did) not owe (you|him|her|them|your ..2|anyone|<name>|anybody) (an (explanation|apology)|anything|a (thing|penny|cent|favour)|any (explanation|favours|apology)) ..3] ($$|,)',
        '[<i> (have|had) (absolutely)? nothing (more|left)? to (learn|gain) from (you|a|an|your ..2|people|him|her|them|someone|somebody) <rest>?]',
      ],
      say: ['I would like us to agree first who does what', 'we need to know first how we share this'],
      ask: ['How could we share this?', 'I would like us to agree first who does what.'],
    },
    {
      id: 'no-business-of-ours',
      match: [
        '[<i> (am|are) not (remotely|in the least|the least bit|at all|in the slightest) interested in (how|what|why|where|whether|who) (you|your|he|his|she|her|they|their|<name>|<role>) <rest>]',
        "[(it|that|this|what ..5|how ..5|who ..5|which ..5) (is|are) none of (the ..2|<role>|anyone|anybody|other people) 's (damn|bloody)? (business|concern|affair) <rest>?]",
        '[(it|that|this) (is|was|will be|has been) never (my|our) (job|duty|task|responsibility|problem|business|fault) (to (clean|pay|fix|sort|solve|chase|carry|look after|babysit|clear|explain) <rest>)?] $$',
        '[(it|that|this|which) (is|was) (not|exactly|precisely)? (what|why) (i|we) (pay|paid|hired|hire|employ|employed|keep) (you|them|him|her|your ..1|people) for] $$',
      ],
      say: ['I would like us to settle who does what', 'we need to know how we share this'],
      ask: ['How could we share this?', 'I would like us to settle who does what.'],
    },
  ],
} as const satisfies Family
