/** Problem framing that singles somebody out: harder the minute you walk in, one person who blocks it, with your track record. */
import type { Family } from '../pattern.ts'

export const problemOnePerson = {
  kind: 'problem',
  reason: 'Singled out, people defend themselves; what is hard can be looked at from both sides.',
  patterns: [
    {
      id: 'worse-when-you-walk-in',
      match: [
        '^ [..6 (get+v|become+v|turn+v|go+v|start+v|begin+v|make+v|is|are|change+v) ..3 <flawTurn> ..4 (the (minute|moment|second|instant|day)|when|whenever|as soon as|once|every time|each time) (that)? <flawWho> ..2 <flawShow> <rest>?]',
        '^ [..5 (trouble|problems|the problems|arguments|the arguments|chaos|the fights|fights|the shouting|tears|the tears|drama|the drama|misery) ..2 (start+v|begin+v|kick+v off|break+v out|fly|flies) ..4 (the (minute|moment|second|day)|when|whenever|as soon as|once|every time|with) (that)? <flawWho> ..2 <flawShow> <rest>?]',
        '^ [(the fun|all fun|the peace|the talking|all conversation) ..1 (end+v|stop+v|go+v) ..4 (the (minute|moment|second|day)|when|whenever|as soon as|once|every time) (that)? <flawWho> ..2 <flawShow> <rest>?]',
        '^ [(nobody|no one|no-one|none of us|not one of us|how can anyone|how is anyone supposed to|it is impossible to) ..1 (can|could|is able to|gets|get|will ever|will)? ..1 (get|do|concentrate|work|breathe|think|sleep|relax|rest|focus|enjoy|learn|talk|speak|finish|move|function|live|decide|agree) ..5 with (you|him|her|<name>|<role>|your ..2) (hovering|shouting|yelling|watching|around|breathing|interrupting|constantly|always|meddling|there|in the (room|way|house|office)|looking|stomping|moaning|banging|standing|talking|acting|in charge|ordering|nagging) <rest>?]',
      ],
      say: ['this has become hard for us', 'we need an easier way to do this together'],
      ask: [
        'This has become hard for us; what could make it easier?',
        'We need an easier way to do this together.',
      ],
    },
    {
      id: 'nobody-wants-to-be-near-you',
      match: [
        '^ [(nobody|no one|no-one|none of us|hardly anyone|hardly anybody|not one of us) ..1 (wants to|want to|wants|would|dares to|dares|likes to|likes|is willing to|volunteers to|chooses to|enjoys) !(argue|fight|quarrel|compete|interfere|take|start) ..6 (with|near|next to|beside|around|under|opposite) (you|him|her|<name>|<role>|your (lot|side|team|people|son|daughter|firm|company)) ($|any more|anymore|again|and|or|because) <rest>?]',
      ],
      say: [
        'it has become hard for us to be around each other',
        'we need an easier way of dealing with each other',
      ],
      ask: [
        'It has become hard for us to be around each other. What could change that?',
        'We need an easier way of dealing with each other.',
      ],
    },
    {
      id: 'ever-noticed-it-is-you',
      match: [
        '^ [(have|has|did|do) (you|it) (ever|not)? ..1 (noticed|wondered|occurred to you|crossed your mind|dawned on you|asked yourself|thought|considered|stopped to think|notice|wonder) (about|why|that|how)? ...9 (you are (always (late|involved|the one|there when)|the (problem|reason|common|only|cause|one|difficult))|you happen to|it is you|is you|your fault|you (might|may|could) be (the|part of the) (problem|reason|cause|one)|maybe (you are|it is) (the|you|your)|(everyone|everybody) (else|avoids|leaves|dislikes|hates|has trouble|finds|is afraid|complains|walks|goes quiet)|(nobody|no one) (else|likes|wants|trusts|talks|invites|sits|stays|calls)|one thing in common|common denominator|common factor|every (team|job|tenant|neighbour|partner)) <rest>?] !(off|invited)',
        '^ [(funny|strange|odd|curious|interesting) (how|that) ..5 (trouble|problems|wrong|missing|late|mess|argument|arguments|blame|worse) ..5 (when|whenever|every time|and) ..3 (you|he|she|<name>) <rest>?] $$',
        '[(whenever|every time|each time|wherever) ..1 (a|an|the|any|something|anything|things|it|one) ..2 (go+v|turn+v|run+v|fall+v|end+v|fail+v|break+v) ..2 (wrong|sour|south|apart|late|badly|in tears|down|over budget|pear-shaped|off) ..1 ,? ..1 (you|he|she|<name>|<role>|your ..1) ..1 (happen+v to be|(are|is|were|was) (there|around|nearby|involved|on it|in charge|behind it|somewhere near|the (one|reason))|(have|has|had) (a hand|something)|turn+v out) !(to help|and help) <rest>?]',
      ],
      say: [
        'I see a pattern here that I would like us to look at',
        'I would like to hear how this looks to you',
      ],
      ask: ['I see a pattern here that I would like us to look at.', 'How does this look to you?'],
    },
    {
      id: 'i-am-not-the-one-who',
      match: [
        '[(i|we) (am|are|was|were) not the (one|ones|person|party|side|people) ..1 (with (the|an|a) ..2 (issues|issue|problem|problems|attitude|temper|agenda|ego)|((who|that) (is|was|has|had|keeps)? ..1)? (causing|making (trouble|this|it|everything|threats)|refusing|holding|blocking|shouting|starting|playing games|breaking|dragging|lying|hiding|being difficult|refuse+v|delete+v|broke|lie+v|lied|started|shout+v|block+v|hid|cause+v|walked out|walked away|changed|cancelled|forgot|messed|ruin+v|damage+v|lost|left|failed|cheat+v|moved the|crashed|insisted|overspent|flooded|wrecked|scratched|smashed|wanted (this|a|the) ..1)) <rest>?]',
        '^ [(it was not|it is not) (me|us) (who|that) (crashed|broke|insisted|ruined|damaged|caused|overspent|flooded|wrecked|lied|cheated|walked out|messed|scratched|smashed|started (this|it|the (fight|row|quarrel|trouble|argument))|wanted this) <rest>?]',
      ],
      say: ['I see this from another side', 'I would like us to look at both sides of this'],
      ask: ['I see this from another side.', 'I would like us to look at both sides of this.'],
    },
    {
      id: 'fine-until-they-sent-you',
      match: [
        '^ [(we|this|it|they|everyone|everybody|the ..1|our ..1|things) ..1 (was|were|had|used to be|got on|got along|worked|ran|lived|did) ..5 <troublePeace> ..5 (until|till|before) ..3 ((sent|brought (in)?|hired|appointed|put|let) (in)? (you|him|her|<name>)) <rest>?]',
        '^ [..5 (atmosphere|mood|place|team|house|home|office|family|building|street|club|everything|things|it|we|nobody|life|work|everyone|morale|department) ..6 (poisonous|sour|awful|terrible|icy|frosty|ruined|horrible|toxic|tense|hell|worse|downhill|miserable|unbearable|chaos|war|dreadful|falling apart) ..3 (ever)? since (<other>|your ..2|that ..1) !(died|passed|fell|lost|went into) <rest>?]',
      ],
      say: ['this has been hard for us for some time', 'we need an easier way to do this together'],
      ask: [
        'This has been hard for us for some time; what could make it easier?',
        'We need an easier way to do this together.',
      ],
    },
    {
      id: 'one-person-who-blocks',
      match: [
        '[(there is|we have|i know|i see|i can think of|it is)? ..1 (only|just)? one (person|man|woman|tenant|neighbour|family|household|member|parent|employee|colleague|side|party|company|supplier|of us|flat|house) ..3 ((who|that) ..2 (can not (get|be|keep|live|work|agree|stop|behave|cope|wait)|(will|would) not|refuse+v|complain+v|object+v|cause+v|block+v|hold+v (us|this|everything|it)|make+v (trouble|everything|things|life|it ..1 (hard|difficult|impossible))|ruin+v|spoil+v|always ..1 (late|complain+v|object+v|shout+v|argue+v)|keep+v (blocking|shouting|complaining|refusing|cancelling|arguing|moving|making|causing)|never (pay+v|answer+v|clean+v|help+v|listen+v)|stop+v (this|us|it|everything|the ..1))|causing|making (trouble|everything|things|life)|blocking|to blame|responsible for (this|all|the (mess|delay|trouble|row)))  <rest>?] !(<number>)',
        '[(you|he|she|they|<name>|<role>) (are|is|was|were) (again|still)? (the only|the sole|the) (one|ones|person|people|tenant|owner|member|neighbour) ..2 (who|that) ..2 (complain+v|object+v|refuse+v|block+v|(has|have) (a|an|any) (problem|issue|difficulty|trouble) with|can not (agree|compromise|get|behave|wait)|will not (agree|sign|pay|move|budge)|(is|are) (against|difficult|holding|stopping|causing|arguing|making)) <rest>?] !(yet)',
      ],
      say: ['this is hard for us as things are', 'I would like us to find a way that works for everyone'],
      ask: [
        'This is hard for us as things are; how could it get easier?',
        'I would like us to find a way that works for everyone.',
      ],
    },
    {
      id: 'with-your-track-record',
      match: [
        '^ !(..4 (need|looking|want|glad|lucky|hire|seek)) [..5 (a|an|someone|somebody|people|anyone|anybody|any|no|coming from) ..3 with your (track record|record|history|reputation|attitude|manners|temper|behaviour|conduct|credit history|habits|ego) <rest>?]',
      ],
      say: ['I need something I can rely on here', 'I would like to know what I can rely on this time'],
      ask: ['I need something I can rely on here.', 'What can I rely on this time?'],
    },
    {
      id: 'no-dispute-without-you',
      match: [
        '[there would (be|have been|never have been|never be) (no|never|not any|any)? ..2 (dispute|trouble|argument|arguments|delays|row|fight|conflict|strike) ..3 (if (you|he|she|they|<name>|<role>) (had|did not|were not|was not|would|just|only|listened|paid|stopped|kept)|without (you|<your>|<name>|<role>)|had (you|he|she|they)) !(, thank) <rest>?]',
      ],
      say: ['we may see the cause of this differently', 'I would like us to look at how this came about'],
      ask: ['We may see the cause of this differently.', 'Shall we look together at how this came about?'],
    },
    {
      id: 'hardly-blameless',
      match: [
        '[<flawWho> (is|are) (hardly|scarcely|not exactly|not) ..1 (part of the (solution|answer)|blameless|an angel|a saint|a ray of sunshine|a joy|a pleasure) (to (live|work|deal) with ..2|$|in|when|either)] !(for|to)',
      ],
      say: ['we may all have a part in this', 'I would like us to look at both sides of this'],
      ask: ['We may all have a part in this.', 'I would like us to look at both sides of this.'],
    },
    {
      id: 'all-this-because-of-you',
      match: [
        '^ [..2 (all (this|that|the|of this)|this (whole|entire)|so much|such a lot of) ..2 (hassle|trouble|fuss|mess|stress|misery|chaos|drama|aggravation|grief|bother|nonsense|arguing) ...2 (just|only|simply|purely|all)? (because|thanks to|on account of|due to) (<flawWho>|<your>|you) <rest>?]',
        '^ [(you|he|she|<name>) and (your|his|her) (precious|bloody|damn|endless|constant|stupid)? !(mother|brother|sister|friends|girlfriend|boyfriend|kids|dog|dogs|visitors) (<flawHabit>|<problemConduct>|rules|lists|speeches|excuses|hedge|demands)] , (it is|there is|always|one|nothing|every|never|we|i am)',
        '^ [(you|he|she|<name>) and (your|his|her) (precious|bloody|damn|stupid|blasted) <word>] , (it is|there is|always|one|nothing|every|never|we|i am)',
      ],
      say: ['this is hard for us as things are', 'I would like us to find a way that works for everyone'],
      ask: [
        'This is hard for us as things are; how could it get easier?',
        'I would like us to find a way that works for everyone.',
      ],
    },
  ],
} as const satisfies Family
