/** Minimisers of the thing: only a carpet, hardly worth it, not as bad as you say, all this over a few leaves. */
import type { Family } from '../pattern.ts'

const lookUp = `(you (will (live|survive|cope)|make|act|are (acting|making|overreacting))|calm|relax|why|what|get over|get a|stop|come on|nobody|no one|not|grow|for (god|heaven|goodness)|do not (make|act|be|get)|mate|love|so (calm|relax|stop|get|why|what))`

export const minimiserOnlyThat = {
  kind: 'minimiser',
  reason: 'How large a thing is, each side feels for itself; played down, it grows.',
  patterns: [
    {
      id: 'it-is-only-a',
      match: [
        `^ [(it|that|this) (is|was) (only|just|merely|nothing but) (a|an|one|some|two)? ..1 (<othersTrifle>) ..1] ($$ | , ${lookUp})`,
        '^ [(it|that) (is|was) (one|just one|only one) (little|tiny|silly|stupid|lousy|measly) <verb> ..1] ($$|, (you|get|calm|why|stop|what|for))',
        `^ [(it|this|that|they) (is|was|are|were) (a|one|two|a few|a couple of|a bit of|some|a drop of|a spot of|a little) (tiny|little)? (scratch|scratches|dust|noise|mud|leaves|weeds|smoke|paint|crumbs|hair|hairs|typo|typos|smell|damp|mould|music|banter|teasing|dirt|sand|litter|joke|words|barking)] , ${lookUp}`,
      ],
      say: ['from my side it looks smaller', 'I see this more lightly than you do'],
      ask: [
        'I see this more lightly than you do. What does it mean for you?',
        'How much does this weigh on you?',
      ],
    },
    {
      id: 'you-do-realise-it-is-only',
      match: [
        '[(you do (realise|realize|know|understand) (that)?|you (realise|realize) (that)?|surely you (realise|realize|know|see) (that)?|come on|oh) ,? (it|this|that|they|we) (is|are) (only|just|merely|talking about) (a|an|some|one|two) !(draft|suggestion|idea|question|guess|proposal|start|estimate|reminder|trial) <rest>]',
      ],
      say: ['from my side it looks smaller', 'I see this more lightly than you do'],
      ask: [
        'I see this more lightly than you do. What does it mean for you?',
        'How much does this weigh on you?',
      ],
    },
    {
      id: 'a-hedge-and-not-a-castle',
      match: [
        '^ [(it|this|that) (is|was) (only|just)? (a|an|one|some|your|my|our) ..2 (, (<name>|<role>|mate|sir|madam|love|darling|guys))? , not (the|a|an|your) ..1 (war|castle|palace|prison|crime|cathedral|jewels|mona lisa|grail|moon landing|wedding of|plane crash|chapel|titanic|murder|disaster|bomb|heart attack|revolution|invasion|brain surgery|olympics|apocalypse|royal wedding|life sentence|berlin wall|great wall|taj mahal|death sentence|funeral|religion|end of) <rest>?]',
      ],
      say: ['from my side it looks smaller', 'I see this more lightly than you do'],
      ask: [
        'I see this more lightly than you do. What does it mean for you?',
        'How much does this weigh on you?',
      ],
    },
    {
      id: 'no-big-deal-for-you',
      match: [
        '^ [(it|this|that) (is|was|would be) (really|honestly)? no big deal for (you|anyone|anybody|a ..2|<name>) (to <rest>)?]',
        `^ [(it|this|that) is (really|honestly|just|simply|seriously)? not (really|honestly)? (all that|that|so|such a) (deep|serious|big|big a|important|dramatic|terrible|tragic|big deal|loud|awful)] ($$ | , ${lookUp})`,
      ],
      say: ['I would like to know how big this is for you', 'from my side it looks smaller'],
      ask: ['How big is this for you?', 'From my side it looks smaller. How is it for you?'],
    },
    {
      id: 'not-as-bad-as-they-say',
      match: [
        '^ [(it|this|that|he|she|things|they|<your> ..2) (is|are|was|were) (not|nowhere near|hardly|never|far from|not half|not nearly) (nearly|half|anything like)? (as|so) !(far|long|expensive|cheap|late|cold|hot|wet|old|full|fast) <word> ..1 as (you|he|she) (all)? (make|makes|say|says|claim|claims|describe|describes|tell|paint|paints|put it|pretend|pretends|always) <rest>?]',
      ],
      say: ['from my side this looks smaller', 'I see this more lightly than you do'],
      ask: [
        'From my side this looks smaller. What does it do to you?',
        'I see this more lightly than you do.',
      ],
    },
    {
      id: 'comes-down-to-little',
      match: [
        '(<your> (whole|entire|so)? ..2 <trifleFelt> ..1|(all|the whole|all of) ..1 (fuss|drama|affair|complaint|story|crisis|ordeal|upset)) [(comes|boils|amounts|amounted|adds|come|boil) (down|up)? to (nothing|little|very little|no more than|a|an|two|three|one|some|a few|half|five|ten|hardly|barely|next to|precious little|not (much|a lot)) !(question|questions|choice|point|points|matter|single question|request) <rest>?] !(total|each)',
        '(<your> ..4|all this|all that|the whole ..2) [(comes|boils|amounts|amounted|adds) (down|up)? to (nothing|very little|next to nothing|precious little|not (much|a lot)) !(if|unless|without|extra|more) ..2] ($$|,)',
      ],
      say: ['weighs less for me than for you', 'looks smaller from my side'],
    },
    {
      id: 'hardly-worth-it',
      match: [
        '[<your> (little|tiny|petty|silly|so-called|endless) ..3 (is|are|was|were) (hardly|not|barely|scarcely|not exactly|not really) (even)? (worth|worthy of|a reason for|any reason for|grounds for|important|relevant|interesting|urgent|top of|high on|my|our) <rest>?]',
        '^ [(it|this|that) is (really|honestly|just|simply)? (not|hardly|scarcely) (really|honestly|even)? worth (arguing|fighting|discussing|(a|the) (phone call|call|email|letter|mention|discussion|complaint|report|conversation) $|a fight|the fuss|getting (upset|angry|worked up|hysterical)|losing (sleep|your)|crying|all (this|the|that) ..1|the drama|falling out|making (a|such)|a (lawsuit|quarrel|discussion|row)|the (paper|trouble|energy)) !(..8 , (so|and)? (you|we|i|let) (can|will|shall|us)) <rest>?]',
      ],
      say: ['from my side it looks smaller', 'I see this more lightly than you do'],
      ask: [
        'I see this more lightly than you do. What does it mean for you?',
        'How much does this weigh on you?',
      ],
    },
    {
      id: 'what-is-a-day-more',
      match: [
        '^ [what is (a|an|one|two|another|five|ten|a few|a couple of) !(fair|good|typical|normal|reasonable|usual|thing) ..2 (more or less|here or there|here and there|(between|among) (friends|family|neighbours|brothers|colleagues)|in the (grand|great)) <rest>?]',
        '^ [what (difference|harm) (does|would|can|could|is|did) (a|an|one|two|five|ten|another|a few|a couple of|a bit of) !(later|different|longer|shorter|trial|new) ..2 (make|do) (really|anyway|now|here or there)?] $$',
      ],
      say: ['how much does this change for you', 'what would this mean for you'],
      ask: ['How much does this change for you?', 'What would this mean for you?'],
    },
    {
      id: 'blow-it-up-into',
      match: [
        '(<other>|not|to|stop|always|just|are|is|keep|keeps|we|and) ..1 [v=make+v (such)? (heavy weather|a mountain|a production|a performance|an opera) (out)? of <rest>]',
        '(<other>|not|to|stop|always|just|are|is|keep|keeps|we|and) ..1 [v=(blow+v|turn+v|make+v|inflate+v|pump+v|puff+v|talk+v) (up)? ..6 (up)? (into|out of) (a|an|such a|some) ..1 (<minimiserFuss>|catastrophe|disaster|scandal|crisis|war|drama|tragedy|mountain|molehill|affair|nightmare|emergency|earthquake|soap opera|conspiracy) <rest>?] !(offer)',
      ],
      say: ['{v~see more in this than I do}', '{v~feel more strongly about this than I do}'],
    },
    {
      id: 'small-price-to-pay',
      match: [
        '(is|was|be|are) (just|only|hardly)? [(a small price to pay|par for the course|nothing to get (upset|excited|worked up) about|a drop in the ocean|much ado about nothing|a (fuss|lot of fuss|lot of noise) about nothing)] !(for (me|us|a|the|my|our) | , and (i|we))',
        '(is|was|be|are) (just|only|surely)? [the least of your (worries|problems|concerns)]',
        '(is|was|be|are) (just|simply|only) [(all)? part of the (job|game)] ($|,)',
      ],
      say: ['less of a worry for me than for you', 'smaller in my eyes than in yours'],
    },
    {
      id: 'why-go-so-far-over',
      match: [
        '^ [(no need to|there is (really|absolutely|honestly)? no need to|you do not (need|have) to|must you|do you (really|honestly) (have|need) to|did you (really|honestly)? (have|need) to|why) (involve|call|bring|get|go to|hire|ring|threaten|take|write to) ..2 (lawyer|lawyers|solicitor|solicitors|police|court|press|council|union|hr|boss|landlord|manager|management|authorities|head office|school|judge|bank|everyone|everybody|mother|father|parents|neighbours) ..2 (over|about|because of) !(..9 , (i|we)) <rest>]',
        '^ [(no need to|there is (really|absolutely|honestly)? no need to|you do not (need|have) to|must you|do you (really|honestly) (have|need) to|did you (really|honestly)? (have|need) to|why) (make (a|such)|cause|start (a|an|another)|raise|shout|cry|sulk|complain|ruin|spoil|lose sleep|quarrel|fight|argue|threaten|fall out|cancel (everything|the whole|christmas|the wedding)) ..5 (over|about|because of) (a|an|one|two|some|such|this|that|it|my|nothing|five|ten) !(..9 , (i|we)) <rest>?]',
      ],
      say: ['I would like us to settle this between ourselves', 'I see this more lightly than you do'],
      ask: ['I would like us to settle this between ourselves.', 'What would settle this for you?'],
    },
    {
      id: 'over-so-little',
      match: [
        '(<othersUpset>|<minimiserUpset>|<minimiserFuss>|drama|shout+v|cry|sue|fight|argue|complain+v|moan+v|lawyer|lawyers|solicitor|police|court|quit|quarrel|war|tears|panic|rage|anger|sulk+v|scream+v|sleep|hysterics|worry|such a) ..3 [p=(over|about|because of) (a few|a couple of|a single|one single|a mere|a lousy|a measly|a bit of|a little|one little|some silly|some stupid|a silly|a stupid|two lousy|a tiny) !(days|weeks|months|years|hours|miles|things|points|details|questions) ..4] ($$|,)',
      ],
      say: ['{p} something that looks smaller from my side', '{p} something I see more lightly'],
    },
  ],
} as const satisfies Family
