/** Stuck in the past, in questions nobody can answer any more: how come, what stopped you, where were you, did nobody check. */
import type { Family } from '../pattern.ts'

export const pastAskedBack = {
  kind: 'past',
  reason:
    'A question about what cannot be changed is heard as a charge; what is needed from now on can be answered.',
  patterns: [
    {
      id: 'how-come-you-waited',
      match: [
        '[how come (that)?] (<reproachWho>|<i>) (all|both|still|then|just)? <reproachLate>',
        '[how come (that)?] (nobody|no one|no-one|none of (you|them)) (told|warned|asked|informed|consulted|answered|replied|checked|noticed|bothered|apologised|apologized|mentioned|thought)',
      ],
      say: ['can you help me understand why', 'would you tell me why'],
    },
    {
      id: 'what-stopped-you',
      match: [
        '[what (exactly|on earth|the hell|then)? (stopped|prevented|hindered|was stopping|was keeping|has stopped|ever stopped) x=<to> (all these years|back then|then)? (from)? v=(calling|asking|telling|saying|warning|informing|reading|checking|answering|replying|speaking|mentioning|paying|helping|fixing|showing|raising|stopping|apologising|apologizing|consulting|listening|thinking|admitting|picking|coming|ringing|phoning|writing)] !(...6 (weather|traffic|was it|were you (ill|sick)|can (i|we)|could (i|we)))',
      ],
      say: ['what would make it easier for {x} to {v:base}', 'what would help {x} to {v:base}'],
    },
    {
      id: 'where-were-you-when-it-came',
      match: [
        '[where (exactly|on earth|the hell)? (was|were) x=(<you>|<role>|<name>|the (management|board|union|council|agency|police))] (when|while) (<i>|mum|dad|<my> ..1 <word>|the (kids|children|baby|family|firm|company|business)) ..1 (needed|asked|begged|called for|cried|struggled|lost|was (ill|sick|alone|struggling|desperate|dying|drowning|crying|fighting|pregnant|broke)|were (ill|sick|alone|struggling|desperate|drowning|crying|fighting|broke)|had to|did (all|the)|buried)',
        '[where (exactly|on earth|the hell)? (was|were) x=(<you>|<role>|<name>|the (management|board|union|council|agency|police))] (when|while) the (water|roof|ceiling|cellar|bailiffs|bills|debts|creditors) (was|were|came|burst|collapsed|caved|flooded|arrived|piled)',
      ],
      say: ['can you tell me what kept {x} away', 'can you tell me what was going on for {x}'],
    },
    {
      id: 'why-were-we-left-out',
      match: [
        '[why (was|were) not i=(i|we|<my> ..1 <word>|the ..2 <word>|<role>) (even|ever|simply|just)?] (told|informed|asked|consulted|warned|invited|involved|notified|called|included|kept informed|kept in the loop|considered|contacted) !(for (a|the|my) (deposit|ticket|id))',
        '[why (was|were) i=(i|we) (not|never) (even|ever|simply|just)?] (told|informed|asked|consulted|warned|invited|involved|notified|called|included|kept informed|kept in the loop|considered|contacted) !(for (a|the|my) (deposit|ticket|id))',
      ],
      say: ['can you help me understand why {i} {i.was} not', 'may I ask why {i} {i.was} not'],
    },
    {
      id: 'why-kept-in-the-dark',
      match: [
        '[why (was|were|have|has|am|are) (<i>|<my> ..2 <word>|the ..3 <word>|everyone|everybody) (been)? (only|just)? (kept in the dark|left (out|hanging|alone with|standing)|kept out|told (so late|too late|last)|the last to (know|hear)|informed (so late|too late|last)) <rest>?]',
        '[why did (i|we|<my> ..1 <word>) (have to|only|first|need to|get to) (learn|hear|find out|discover) ..4 (from|through|in the (paper|papers|press|news)) <rest>?]',
        '[why did (i|we|<my> ..1 <word>) have to (chase|beg|ask) ..4 (twice|times|weeks|months|for (weeks|months)|again and again) <rest>?]',
      ],
      say: ['how can we make sure that all of us hear in time', 'how can we keep everybody in the picture'],
      ask: [
        'How can we make sure that all of us hear in time?',
        'How can we keep everybody in the picture from now on?',
      ],
    },
    {
      id: 'did-they-not-read',
      match: [
        '^ [(did|have|has|had) not x=(anyone|anybody|(anyone|anybody|someone|somebody) (at|in|from|on|over) ..2 <word>|your ..2 (people|team|staff|lot|driver|drivers|office|guys|man|men|lawyer|buyers|planners|manager|managers)) (ever|even|actually|at least|once|already)? v=(read|open|check|listen|notice|tell|warn|inspect|test|ask|think|plan|measure|realise|realize|consider|compare|inform|mention|read|opened|checked|listened|noticed|told|warned|inspected|tested|asked|thought|planned|measured|considered|informed|mentioned)]',
        '^ [did not x=<reproachWho> (ever|even|actually|bother to|think to) v=(read|open|look|check|listen|notice|tell|warn|inspect|test|ask|think|plan|measure|realise|realize|consider|compare|inform|mention|call|write)]',
      ],
      say: ['can you tell me whether {x} {v:past}', 'may I ask whether {x} {v:past}'],
    },
    {
      id: 'did-you-not-promise',
      match: [
        '^ [(did|have|had) not x=(<reproachWho>|anyone) (yourself|yourselves|himself|herself|themselves|both|all|once|explicitly|personally)?] (promise|promised|swear|sworn|assure|assured|guarantee|guaranteed|vow|vowed|give <my> (your|his|her|their) word)',
        '^ [(did|have|had) not x=(<reproachWho>|anyone) (yourself|yourselves|himself|herself|themselves|explicitly|personally)] (say|said|agree|agreed|sign|signed|insist|insisted|vote|voted|accept|accepted|want|wanted)',
        '^ [(did|have|had) not x=(<reproachWho>|anyone)] (say|agree|agreed|sign|signed|insist|insisted|vote|voted|accept|accepted) ..4 (yourself|yourselves|himself|herself|themselves)',
      ],
      say: ['did I misunderstand, or did {x}', 'do I remember wrongly, or did {x}'],
    },
    {
      id: 'since-when',
      match: [
        '^^ [since when] (is|are|was|were) (that|it|the|this|these|those|<my>|<your>) ..4 (wrong|not|problem|my job|our job|your business|a crime|illegal|too|forbidden|not allowed|rocket science|an issue)',
        '^^ [since when] (do|does) <reproachWho> (decide|tell|own|give|make the|need|have a say|care|get to|speak for)',
      ],
      say: ['as you see it, since when', 'can you tell me, since when'],
    },
    {
      id: 'why-now-after-all',
      match: [
        '^ [(so|and)? ,? why (only)? (bring (this|it|that) up|mention (this|it|that)|raise (this|it|that)|complain|object|claim (this|that|it)|dispute (this|it|that)|discover|care|apologise|apologize) ..4 (only now|after (all|so|<pastSpan>)|so late) <rest>?]',
        '^ [(so|and)? ,? why (only)? (bring (this|it|that) up|complain|object|moan|protest|dispute (this|it|that)) ..2 now <rest>?]',
        '[why (was|were|is|are) (this|it|that|none of this|all this) (only|never|not|suddenly) ..2 (mentioned|raised|said|disclosed|brought up|reported|noticed|discussed|pointed out) ..3 (now|before|earlier|then|sooner|when|until|back then) <rest>?]',
      ],
      say: ['what has changed, so that this matters now', 'could we hear of such things sooner from now on'],
      ask: [
        'I would have liked to hear this earlier. What has changed?',
        'What has changed, so that this matters now?',
      ],
    },
    {
      id: 'why-believe-you-now',
      match: [
        '^ [(so|and)? ,? (why|how) (on earth)? (would|should|could|can|am|are) (anyone|anybody|i|we|my ..1 <word>) (ever|still|possibly|supposed to)? ..1 (believe|trust|rely on) (you|him|her|them|a word|anything (you|they|he|she) ..1|your (word|promises|promise)|<role>|<name>) ..2 (now|today|again|this time|any ..1|say|promise|says|$) <rest>?]',
      ],
      say: ['what could I rely on this time', 'I need something firm to rely on this time'],
      ask: ['What could I rely on this time?', 'What would make it safe to rely on this now?'],
    },
    {
      id: 'what-were-you-doing',
      match: [
        '^ [(so|and)? ,? what (exactly|on earth|the hell|precisely) (were|was|have|has) <reproachWho> (been)? (doing|up to|busy with|waiting for) <rest>?]',
        '(had|have|has) ..4 (<pastSpan>|time|weeks|months|year|chance) , [what (were|was|have|has) <reproachWho> (been)? (doing|waiting for) <rest>?]',
        '^ [(and|so)? ,? what did <reproachWho> (ever)? (do|contribute|give|say) (when|while) (<i>|mum|dad|my ..1 <word>|our ..1 <word>|it|nobody) (needed|struggled|lost|begged|asked for|mattered|was (ill|sick|dying|alone|pregnant)|were (ill|sick|dying|alone|desperate)) <rest>?]',
      ],
      say: ['what got in the way', 'what has stood in the way until now'],
      ask: ['What has stood in the way until now?', 'What would help, so that this moves on?'],
    },
    {
      id: 'need-i-remind-you',
      match: [
        '[(need i|must i|do i (really)? have to) (really)? remind (<to>|you|everyone) (again)? that] <word>',
        '[(let me|allow me to|i would like to|i must|i have to|should i) remind (<to>|you) (again)? that] (it was (you|him|her|them)|you ..1 (promised|signed|owe|agreed|swore|were the one|are the one|said you|got|broke|have (no|never)))',
      ],
      say: ['may I say that, as I remember it,', 'it matters to me, as I remember it, that'],
    },
    {
      id: 'need-i-remind-you-who',
      match: [
        '[(need i|must i|do i (really)? have to) (really)? remind (<to>|you|everyone) (again)? w=(who|what|how|when|where|which)] !(time|day) <word>',
      ],
      say: ['can we come back to {w}', 'may I come back to {w}'],
    },
    {
      id: 'need-i-remind-you-of-it',
      match: [
        '[(need i|must i|do i (really)? have to) (really)? remind (<to>|you|everyone) (again)? (of|about)]',
        '[(let me|should i|shall i|may i|i must) remind (<to>|you) (again)? (of|about)] <your> (own|promise|promises|words|signature|debt|debts|mistake|mistakes|lies)',
      ],
      say: ['can we come back to', 'may I come back to'],
    },
    {
      id: 'remember-who-it-was',
      match: [
        '^^ [remember w=(who)] (paid for|lent|reported|started|bailed|insisted|stood by|left|walked|broke|saved|covered|raised|drove you|signed|got you|gave you|helped you)',
        '^^ [(do|does|can|did)? (not)? (you|they|he|she|anyone|anybody) (even|still)? (remember|recall|forget|forgotten) w=(who)] (lent|reported|started (this|it|all)|bailed|insisted|stood by|walked|broke|saved|covered for|raised|signed for|got you|gave you|paid (for your|your|when)|sacked)',
        '^^ [(have|has) (you|they|he|she|everyone|everybody) (all|already|really|conveniently)? forgotten w=(who|how|what)] (<i> (did|gave|lent|paid|sacrificed|went through|put up|helped)|(paid|lent|helped|got|saved|bailed|raised|stood|took|gave) ..2 (you|your|him|her|them)|<you> (promised|did to|swore|told (me|us)|signed|owe))',
      ],
      say: ['may I say that it still matters to me {w}', 'can we talk about {w}'],
    },
    {
      id: 'what-ever-happened-to',
      match: [
        '[(what|whatever) (ever)? (happened to|became of)] (the|your|that|our|those|all|my|this|his|her|their) ...6 (<reproachWho>|<i>) ..1 (promised|swore|guaranteed|assured|shook on|gave <your> word)',
        '[(what|whatever) (ever)? (happened to|became of)] (the|your|that|our|those|all|this|his|her|their) ..1 (loyalty|honesty|respect|teamwork|partnership|trust|decency|manners|good faith|fairness|solidarity|principles)',
      ],
      say: ['can we come back to', 'could we talk about'],
    },
    {
      id: 'who-was-it-that',
      match: [
        '^^ [(and|so|but)? ,? who was it (that|who)] (missed|insisted|promised|swore|started|broke|lost|forgot|let|refused|walked|pushed|cancelled|spent|ruined|blocked|dragged|stopped|blew|wrecked|messed|talked (me|us)|said (it|this|that) would|left (me|us|the))',
        '^^ [(and|so|but) ,? who was it (that|who)] (wanted|said|signed|agreed|decided|voted|chose|left|did|told|suggested|sold)',
      ],
      say: ['could we look together at who', 'as you see it, who'],
    },
    {
      id: 'whose-decision-was-it',
      match: [
        '^^ [(and|so|but)? ,? whose (idea|decision|job|choice|responsibility|signature|fault) was (it|that|this) (again|anyway|in the first place|to (sack|fire|sell|cut|close|cancel|spend|hire|leave|move|outsource|change|ignore|stop|tear|let|drop|skip|save|check|lock|tell|warn) <rest>) <rest>?]',
      ],
      say: ['how did this come about', 'how did we come to this decision'],
      ask: [
        'I would like to look at how this came about.',
        'How did this come about, and what can we do now?',
      ],
    },
  ],
} as const satisfies Family
