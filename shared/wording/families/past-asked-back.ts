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
        '[how come (that)?] (<reproachWho>|nobody|no one|no-one|none of (you|them)|<i>|it) ..2 <reproachLate>',
        '[how come (that)?] (nobody|no one|no-one|none of (you|them)|<reproachWho>) (<pastVerb>|was|were|had)',
      ],
      say: ['can you help me understand why', 'would you tell me why'],
    },
    {
      id: 'what-stopped-you',
      match: [
        '[what (exactly|on earth|the hell|then)? (stopped|prevented|kept|hindered|was stopping|was keeping|has stopped|ever stopped) x=(<to>|<reproachWho>) (all these years|back then|then)? (from)? v=(calling|asking|telling|saying|warning|informing|reading|checking|picking|answering|replying|coming|speaking|mentioning|writing|paying|doing|helping|sending|fixing|looking|signing|taking|showing|talking|raising|stopping|getting|putting|letting|buying|giving|making|bringing|ringing|phoning|apologising|apologizing|using|ordering|cleaning|leaving|being|handing|visiting|consulting|listening|thinking|opening|letting|acting|keeping)] !(...6 (weather|traffic|was it|were you (ill|sick)|can (i|we)|could (i|we)))',
      ],
      say: ['what would make it easier for {x} to {v:base}', 'what would {x} need in future to {v:base}'],
    },
    {
      id: 'where-were-you-when-it-came',
      match: [
        '[where (exactly|on earth|the hell)? (was|were) x=(<you>|<role>|<name>|the ..1 (management|board|union|council|company|agency|office|support))] !(living|staying|working|employed|born|registered|going|calling|parked|based) ..2 (when|while|as) !((you|he|she|they) (bought|found|parked|left|took|called|heard|saw|met)|(i|we) (called|met|rang) (to|last)|it was (taken|made)) <word> <word>',
        '[where (was|were) x=(<you>|<role>|<name>|everybody|everyone)] ..1 (in|during|throughout|all|for|back|last) ..4 (crisis|strike|pandemic|flood|storm|winter|weeks|months|years|then|night|illness|divorce|audit|negotiations|lockdown|renovation|time|year|busy season)',
      ],
      say: ['can you tell me what kept {x} away', 'can you tell me what was going on for {x}'],
    },
    {
      id: 'why-were-we-left-out',
      match: [
        '[why (was|were) (not i=(i|we|<my> ..1 <word>|the ..2 <word>|<role>|anyone|anybody) | i=(i|we|nobody|no one|no-one) (not|never)?) (even|ever|simply|just)?] (told|informed|asked|consulted|warned|invited|involved|notified|called|given|shown|sent|paid|included|kept informed|kept in the loop|allowed|considered|contacted|offered) !(to (your|the) (party|wedding)) (in|when|at|back|by|that|as|like|before|until|the|last|straight|immediately|right|of|about|earlier|sooner|,|first|any|a|on|$)',
      ],
      say: ['what would it have taken to be', 'what would make it possible from now on to be'],
    },
    {
      id: 'why-kept-in-the-dark',
      match: [
        '[why (was|were|have|has|am|are) (<i>|<my> ..2 <word>|the ..3 <word>|everyone|everybody) (been)? (only|just)? (kept in the dark|left (out|waiting|hanging|alone|standing)|kept (waiting|out)|told (so late|too late|only|last)|the last to (know|hear)|informed (so|only|too)) <rest>?]',
        '[why did (i|we|<my> ..1 <word>) (have to|only|first|need to|get to) (learn|hear|find out|read|discover|wait|chase|beg|ask) !(about (your|the) (good|lovely)) ..5 (from|through|twice|so long|months|weeks|until|before|in the|after|times) <rest>?]',
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
        '^ [(did|have|has|had) not x=(<reproachWho>|anyone|anybody|(anyone|anybody|someone|somebody) (at|in|from|on|over) ..2 <word>|your ..2 (people|team|staff|lot|driver|drivers|office|guys|man|men|lawyer|buyers|planners|manager|managers)) (ever|even|bother to|think to|actually|at least|once|already)?] (read|open|look|check|listen|see|notice|understand|tell|pass|warn|know|inspect|test|ask|hear|think|plan|learn|count|measure|realise|realize|consider|compare|get (my|our|the)|receive|write|call|inform|mention|speak|bother|care|send|do|keep|make) ..3 !(like|enjoy) <word>',
      ],
      say: ['could it be that {x} did not', 'is it possible that {x} did not'],
    },
    {
      id: 'did-you-not-promise',
      match: [
        '^ [(did|have|had) not x=(<reproachWho>|anyone) (yourself|yourselves|himself|herself|themselves|both|all|once|explicitly|personally)?] v=(promise|promised|say|said|agree|agreed|sign|signed|swear|sworn|assure|assured|claim|claimed|guarantee|guaranteed|insist|insisted|vote|voted|accept|accepted|give <word> (your|his|her|their) word|shake|shaken) !(it (was|would) be (fun|nice))',
      ],
      say: ['did I misunderstand, or did {x}', 'do I remember wrongly, or did {x}'],
    },
    {
      id: 'since-when',
      match: [
        '^^ [since when] (is|are|was|were|do|does|did|can|may|must|(has|have) (it|that|this) been) (that|it|the|this|these|those|<reproachWho>|<my>|<your>|<i>|there|a|an|we) !(..4 (employed|married|living|open|working|registered|aware|lived|worked|owned))',
      ],
      say: ['as you see it, since when', 'can you tell me, since when'],
    },
    {
      id: 'why-now-after-all',
      match: [
        '^ [(so|and)? ,? why (only)? (bring|raise|mention|tell|say|ask|come|complain|object|care|worry|start|claim|dispute|question|discover|remember|apologise|apologize|show) ..5 (now|only now|after (all|so|<pastSpan>|six|ten|five)|so late|today) <rest>?]',
        '[why (did|have|has|do|does) (<reproachWho>) (only|suddenly|wait|waited) ..7 (now|after (all|so|<pastSpan>)|so (late|long)|until|weeks|months|years|today) <rest>?]',
        '[why (was|were|is|are) (this|it|that|none of this|all this|the ..2) (only|just|never|not|suddenly) ..2 (mentioned|raised|said|disclosed|brought|told|a problem|an issue|reported|noticed|discussed|pointed) ..3 (now|before|earlier|then|at|when|in|until|sooner|back|last|first) <rest>?]',
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
        '^ [(so|and)? ,? (why|how) (on earth)? (would|should|could|can|am|are) (anyone|anybody|i|we|my ..1 <word>|the ..1 <word>) (ever|still|possibly|supposed to)? ..1 (believe|trust|rely on|take) (you|him|her|them|a word|anything|that|this|your|<role>|<name>) ..2 (now|today|again|this time|seriously|any ..1|for (your|his|her|their) word|say|promise|says|$) <rest>?]',
      ],
      say: ['what could I rely on this time', 'I need something firm to rely on this time'],
      ask: ['What could I rely on this time?', 'What would make it safe to rely on this now?'],
    },
    {
      id: 'what-were-you-doing',
      match: [
        '^ [(so|and)? ,? what (exactly|on earth|the hell|precisely)? (were|was|have|has) <reproachWho> (been)? (doing|up to|busy with|waiting for) ..4 (then|all|the|when|while|until|during|with (it|the|our)|for (three|two|so|a|four|five|six|<pastSpan>)|$) <rest>?]',
        '^ [(and|so)? ,? what did <reproachWho> (ever)? (do|say|give|contribute|offer) ..3 (when (i|we|my|our|dad|mum|it mattered|nobody)|back then|at the time|about it|then|in (those|all|these)|all (those|these|that)|with (it|the|that)) <rest>?]',
      ],
      say: ['what got in the way', 'what has stood in the way until now'],
      ask: ['What has stood in the way until now?', 'What would help, so that this moves on?'],
    },
    {
      id: 'need-i-remind-you',
      match: [
        '[(need|must|do|should|shall|may) i (have to|need to|really)? remind (<to>|you|everyone) (again)? (that|who|what|how|when|where|which)]',
        '[(let me|allow me to|may i|i would like to|i must|i have to) remind (<to>|you|everyone) (again)? (who|what happened|what you|how you|that (you|it was you|back|last|in))]',
      ],
      say: ['it matters to me that we look at what I remember, namely', 'for me it still plays a part'],
    },
    {
      id: 'need-i-remind-you-of-it',
      match: [
        '[(need|must|do|should|shall) i (have to|need to|really)? remind (<to>|you|everyone) (again)? (of|about)]',
      ],
      say: ['can we come back to', 'may I come back to'],
    },
    {
      id: 'remember-who-it-was',
      match: [
        '^^ [remember w=(who)] !(else|to|i (should|must)) <word>',
        '^^ [(do|does|can|did)? (not)? (you|they|he|she|anyone|anybody) (even|still)? (remember|recall|forget|forgotten) w=(who)] (paid|lent|reported|started|got|gave|helped|bailed|wanted|insisted|suggested|brought|stood|left|walked|did|told|broke|saved|covered|raised|drove|signed|chose|picked|built|sold|hired|cleaned|fed|cooked)',
        '^^ [(have|has) (you|they|he|she|everyone|everybody) (all|already|really|conveniently)? forgotten w=(who|how|what|when)] <word>',
      ],
      say: ['may I say that it still matters to me {w}', 'can we talk about {w}'],
    },
    {
      id: 'what-ever-happened-to',
      match: [
        '[(what|whatever) (ever)? (happened to|became of)] (the|your|that|our|those|all|my|this|his|her|their) ...6 (<reproachWho>|<i>) ..1 (promised|swore|said|talked|told|agreed|were|was|offered|guaranteed|had|paid|gave|would|made|shook|announced|assured)',
        '[(what|whatever) (ever)? (happened to|became of)] (the|your|that|our|those|all|this|his|her|their) ..2 (refund|repairs|repair|deposit|discount|meeting|report|plan|money|offer|apology|deal|deadline|new <word>|loyalty|friendship|honesty|respect|teamwork|partnership|pay rise|raise|bonus|idea of|spirit)',
      ],
      say: ['can we come back to', 'could we talk about'],
    },
    {
      id: 'who-was-it-that',
      match: [
        '^^ [(and|so|but)? ,? who was it (that|who)] !(called|rang|phoned|won|came|wrote|sang|made) <word>',
        '^^ [(and|so|but)? ,? who (was the one|were the ones) (that|who)] <word>',
      ],
      say: ['could we look together at who', 'would you tell me who, as you see it, it was that'],
    },
    {
      id: 'whose-decision-was-it',
      match: [
        '^^ [(and|so|but)? ,? whose (idea|decision|job|choice|responsibility|signature|fault|turn) was (it|that|this) (again|anyway|in the first place|to|then|not|$) <rest>?]',
      ],
      say: ['how did this come about', 'how did we come to this decision'],
      ask: [
        'I would like to look at how this came about.',
        'How did this come about, and what can we do now?',
      ],
    },
  ],
} as const satisfies Family
