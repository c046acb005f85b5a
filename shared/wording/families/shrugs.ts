/** Shrugs in any frame: a word that makes a worry small, and a person or an order beside it. */
import type { Family } from '../pattern.ts'

export const shrugs = {
  kind: 'minimiser',
  reason: 'What makes a worry small makes it louder; asked about, it can be settled.',
  patterns: [
    {
      id: 'shrug-beside-a-person',
      match: [
        '^ !(..7 <scornTold>) !(..8 (not|never|without) ..2 <shrugWord>) !((i|we) (am|are|was|were|feel|felt|get|got|have been) ..2 <shrugWord>) !(..1 (i|we) (will|can|shall) ..2 <shrugWord>) [..6 you|your|they|their|<role>|<name> ..7 <shrugWord> <rest>?]',
        '^ !(..7 <scornTold>) !(..8 (not|never|without) ..2 <shrugWord>) !((i|we) (am|are|was|were|feel|felt|get|got|have been) ..2 <shrugWord>) !(..1 (i|we) (will|can|shall) ..2 <shrugWord>) [..6 <shrugWord> ..5 you|your|they|their|<role>|<name> <rest>?]',
        '^ !(..1 (i|we) ..2 <shrugWord>) [(please|just|now|stop|quit|enough|no|this|all this|that|it is|such|what a|try to|let us|maybe|perhaps) ..4 <shrugWord> !(..4 (for (me|us)|at home)) <rest>?]',
      ],
      say: ['I would like to understand what this means to you', 'we feel differently about this'],
      ask: ['I would like to understand what this means to you.', 'What matters most to you here?'],
    },
    {
      id: 'not-all-about-you',
      match: [
        '[(not everything) ..2 (is|revolves|has to be) ..1 (about|around) (you|him|her|them|your ..2) <rest>?]',
        '[(it|this|the world|the universe|life|everything) (is|does|do) not ..1 (always|only|just|all)? (about|revolve around|revolves around|turn around|stop for|owe|owes) (you|him|her|them|your ..2) !(..4 (money|rent|that you)) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (are|is|were|was) (not|hardly|scarcely) (the (only|first|last) (one|person|tenant|customer|parent|man|woman|client|supplier|neighbour|patient|employee|family|company|mother|father|student)|alone|special|unique|the centre|the center|the victim|a victim|made of (glass|sugar)|going to (die|melt|starve|break)) !(..4 (in (this|feeling)|who (needs|wants)|to blame)) <rest>?]',
        '[(we all|everybody|everyone|all of us) (have|has|had) (to|got to)? ..2 (been there|been through (it|this|worse)|had to|make sacrifices|make do|compromise sometimes|problems|bad days|our (own)? (problems|troubles|crosses)|a bad day|worse|tighten our belts|to suffer|to deal with) !(..4 (together|i)) <rest>?]',
        '[(it|this|that|things) (could|might) ..1 (be|have been) (a (lot|whole lot)|far|much|so much)? worse !(for|if|than) <rest>?]',
        '[(be|you should be|just be|at least be|count yourself) (glad|grateful|thankful|happy|lucky|pleased) (that)? (it|this|you|they|i|we|there|nobody|at all) !(..4 (have (met|found))) <rest>?]',
        '[(there are|i have|we have|people have|some people have) ..2 (bigger|more important|far worse|worse|better|more pressing|more serious|far better) (things|problems|fish|matters|tragedies) (to|in|than|out|going) !(..4 (i would like|we could)) <rest>?]',
        '^ [(it is|this is|that is)? (nothing personal|just business|only business|purely business|not personal|for your own good|for the best|water under the bridge|ancient history|old news|dead and buried|all in the past)] ($$|,)',
        '[(let bygones be bygones|what is done is done|time to move on|life goes on|time heals <rest>|these things happen|it happens to (everyone|everybody|all of us|the best of us)|accidents happen|shit happens|stuff happens|no harm done|no harm , no foul|no great loss|no great shame|it is what it is|that is just how it (is|goes)|that is just the way it (is|goes))] ($$|,|so|and you|for you)',
        '[(stop|quit|no point|tired of you|you (are|keep)|he is|she is|they are|always) ..1 (living in the past|dragging up|raking up|dredging up|digging up|bringing up old|harping|going on about|opening old|dwelling on|clinging to|holding on to (old|the past)|making everything about|turning everything into|crying wolf) <rest>?]',
      ],
      say: ['I would like to know what weighs on you here', 'I see that this is not easy'],
      ask: ['I would like to know what weighs on you here.', 'I see that this is not easy. What would help?'],
    },
    {
      id: 'is-that-all',
      match: [
        '^^ [(not again|oh not again|not that again|not this again|again with (the|this|that|your) ..3|are you quite (done|finished)|what is it this time|here we go again) ..5] $$',
        '^^ [is that really (it|all) ..5] $$',
        '[(is|are) (that|this|it|these) (honestly|really|seriously|genuinely|truly) (what|all|the (thing|reason)) (you|he|she|they|all this|this|we) (are|is|were|have|came|called|wrote|want|got|complain|worry) !(..4 (need|looking for|asking for|agreed)) <rest>?]',
        '^ [(fine|sure|right|ok|okay) , whatever <rest>?]',
        '^^ [(suit (yourself|yourselves)|you do you|knock yourself out|if you say so|if you insist|if that makes you (feel better|happy)|if it makes you (feel better|happy)|whatever (makes|helps) you <rest>|have it your way|please yourself|be my guest|whatever floats your boat) (, <rest>)?] $$',
        '[(i|we|nobody|no one|who) (do|does|did|have|has) (not (have)? (got)? (the|any)? | (got)? no) (time|patience|energy|nerves|appetite|bandwidth) (for|to deal with|to indulge|to listen to|to hold|to pander|to babysit) (this|that|your|his|her|their|all|such|hurt|feelings|drama|you) <rest>?]',
        '[(feeling+n|emotion+n|sentiment|sentimentality|tears|hurt feelings|sensitivities) (have|has|had|do|does|is|are) (no|not|of no|never) (place|pay|matter|business|belong|come into|interest|relevant|concern|count|an argument|evidence|facts|help|going to) !(..4 (wrong|bad)) <rest>?]',
        '[(leave|keep|check|put) (your|the|all|his|her|their) (feeling+n|emotion+n|tears|drama|ego+n|personal feelings|sensitivities) (at|out|aside|under|to yourself|to yourselves|in check|for) <rest>?]',
        '[(save|tell|keep) (it|that|them|your ..2) (for|to) (your (therapist|diary|mother|mum|shrink|friends|priest|dog)|someone who cares|somebody who cares|the judge|the marines) <rest>?]',
        '[if you (can not|cannot) (stand|take|handle) (the heat|it|a (joke|bit)|criticism|pressure|the pressure|this) <rest>?]',
        '[(where|what) is (the|your) (harm|big deal|great tragedy|crime|tragedy|drama) (in|about|with|here|there)? ..5] $$',
      ],
      say: [
        'I would like to know what would help you here',
        'I would like to understand what matters to you here',
      ],
      ask: ['What would help you here?', 'What matters most to you here?'],
    },
    {
      id: 'hardly-noticeable',
      match: [
        '[(you|he|she|they|nobody|no one|anyone|your ..1) (will|would|can|could|do) (not|hardly|barely|scarcely|never|soon)? (even|ever|hardly|barely)? (notice|feel it|feel a thing|miss it|miss him|miss her|miss them|see it|hear it|remember) (it|the difference|a thing|anything|this)? ..4 (in (a|six|two|three|five|ten) (week|month|year|months|weeks|years)|anyway|at all|$)] !(at all (if|because))',
        '[(it|this|that|signing|paying|moving|saying|a little|one) ..3 (will|would|is|was|can|could) (not|hardly|never|scarcely) (going to)? (kill|hurt|harm|break|bankrupt|ruin|inconvenience|cost|bite|matter to) (you|him|her|them|anyone|anybody) !(..4 (to (ask|have)|more than)) <rest>?]',
        '[(it|this|that) (is|was) (really)? (quite|very|so|perfectly|pretty|that|as)? (simple|easy|basic|straightforward|elementary) (really|as that|enough|$) ..1] (, (you|just|even)|, so (just|why|stop|get))',
        '[why (do|does|must|are|is|did) (you|he|she|they|<role>|<name>) (always|have to|insist on|need to|keep)? (make|making|be|being|find|turn) ..4 (so|such|too|into|a) (hard|difficult|complicated|personal|big|fuss|drama|problem|issue|crisis|an argument|a fight|a drama|stubborn|dramatic|emotional|sensitive) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (seem|seems|appear|appears) (to (be|have|think|feel|believe|take|find|enjoy|want)|determined|unable|incapable|rather|a bit|a little|somewhat|very|quite) ..3 (<minimiserUpset>|<minimiserFuss>|persecuted|offended|emotional|hard done by|that the world|confused|under the impression|everything personally|personally|upset|to take offence|to be offended|worked up) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (must|may|might|probably|clearly|obviously|have|has|surely) (have|has)? ..1 (misheard|misunderstood|imagined|dreamt|dreamed|got (hold of)? the wrong end|got the wrong idea|got it wrong|got confused|forgotten|misremembered|misread|been mistaken|been dreaming) !(..4 (me because|because (i|we))) <rest>?]',
        '[you are (a|such a)? (big|grown|strong|tough|clever)? (girl|boy|grown-up|adult|lad|man|woman) (now)? (, )? (you|he|she|they|so|act|deal|get|and) (can|will|should|deal|cope|handle|act|over|just) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (are|is) better than (this|that) ..2]',
      ],
      say: ['I see less in this, and I would like to understand it', 'please tell me what makes this hard'],
      ask: ['What makes this hard for you?', 'Please tell me what matters to you here.'],
    },
  ],
} as const satisfies Family
