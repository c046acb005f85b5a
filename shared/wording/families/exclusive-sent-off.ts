/** Exclusive words: orders that send somebody off to do it with their own people, in their own place, for once. */
import type { Family } from '../pattern.ts'

export const exclusiveSentOff = {
  kind: 'exclusive',
  reason: 'Who is sent off takes the question along; kept at the table, it can be answered by both.',
  patterns: [
    {
      id: 'go-and-do-it',
      match: [
        '^ [(then|so|just|now|please|you can|you could|why do not you|you should|you had better)? (go|go and|go on and|go back and|go off and) (do (some|your|a bit of|something|the)|pester|bother|annoy|nag|moan|complain|whine|cry|bark|pick (a|on|your)|earn|sulk|take (it|that|this) up|tell (it|that|somebody|someone|your|them|him|her)|preach|lecture|waste|train|learn|fix|sort|clean|chase|bore|blame|play (with|in|your)|count|argue|fight|shout|boss|find (your|a|another|some|out) ..2 (own|elsewhere|job|hobby|life|else)|get (your|a|some) (own|job|life|help|hobby|therapist|lawyer)|beg|bully|harass|teach|read|look (in|at) (the mirror|your)) <rest>?] !(help|a bit|with (me|us))',
        '^ [(then|so|just|now|well|you can|you could|why do not you)? (go|go and|just|then)? (take it|take that|take your ..2|go|eat|smoke|sit|play|park|sleep|live|shop|moan|complain|talk|work|practise|practice|store|put (it|that|your ..2)|look|try|do (it|that)|make your ..2|sell (it|that|your ..2)) ..3 (somewhere|someplace|anywhere) else <rest>?]',
      ],
      say: ['let us look at what each of us can do', 'I would like us to plan who does what'],
      ask: ['What could each of us do here?', 'I would like us to plan who does what.'],
    },
    {
      id: 'use-your-own',
      match: [
        '^ [(then|so|just|now|kindly|go and|you can|you could|you should|why do not you)? (go|just|then)? (ask|call|ring|send|hire|pay|get|buy|find|make|park|blame|bother|train|teach|raise|watch|feed|wash|sort|put|keep|straighten|clean|fix|look at|look to|look after|deal with|worry about|take care of|see to|manage|check|mind|tidy|solve|fight|run|read|examine|question|use|control|organise|carry|do) (at|to|about|after|up|out|in|with)? (your|their|his|her) own !(pace|time|way home|copy|copies|key|keys|choice|room|words|name|account|page|records|notes|judgement|judgment|risk) <word> <rest>?]',
        '^ [(then|so|just|please|kindly)? (clean|clear|mop|pick|tidy|wash) up after (yourself|yourselves|your ..3|them|him|her) <rest>?]',
      ],
      say: ['let us agree who does what', 'tell us what would help to settle this'],
      ask: ['How could we share this?', 'Let us agree who does what.'],
    },
    {
      id: 'clean-up-after-themselves',
      match: [
        '(can|could|should|must|will|may|might|has to|have to|need to|needs to|better) [(clean|clear|mop|pick|tidy|wash) up after (yourself|yourselves|himself|herself|themselves|(your|his|her|their) own ..2) <rest>?]',
      ],
      say: ['agree with us who does what', 'tell us what would help to settle this'],
    },
    {
      id: 'do-it-yourselves-for-once',
      match: [
        '^ [(then|so|just|now|kindly|go and|go|you can|you could|you should|please)? !(try|see|taste|judge|did|made|built|check|enjoy|ask|not|can|could|should|will|must|do not|have) <verb> (it|that|this|them|him|her|one|those|things) (out|up|down|off)? (yourself|yourselves) (then|next time|instead|for once|for a change)?] ($$|,|and)',
        '^ [(then|so|just|now|kindly|go and|go|you can|you could|you should)? !(do not|do your (best|homework)|please|..9 if|(just)? bring (yourself|yourselves)) (<theirsDo>|<theirsOrder>) ..5 (yourself|yourselves|on your own|by yourself|by yourselves) !(if you|with|for !(once|a change)|at home|a (drink|coffee|favour)|to) <rest>?] !(..6 if)',
        '^ [(please|just|kindly|then|so|now|you can|you could|you should)? !(do not) <theirsOrder> ..7 (for a change|for once)] ($|,)',
        '[<theirsWho> ..1 (should|could|can|might|must|need to|needs to|ought to|had better|may|has to|have to) !(take a (break|day|rest|holiday)) ..8 (for a change|for once)] ($|,)',
      ],
      say: ['let us agree who does what', 'we could take turns with this'],
      ask: ['How could we share this?', 'How could we take turns with this?'],
    },
    {
      id: 'first-mend-then-ask',
      match: [
        '^ [(just|then|so|go and)? (sell|move|quit|leave|ask|get|borrow|go|buy|hire|rent|pay|work|find|look|change|do|build|cut|stay|try) ..6 if (you|he|she|they|your ..1) (are|is|need|needs|want|wants|care|cares|think|thinks|feel|hate|dislike|have|has|can not|do not|does not) (that|so|such|really|like|want|trust|believe|afford|stand|bear|take|handle|agree) <rest>?]',
        '^ [(you should|you had better|you need to|you must|just|please|first)? (<theirsDo>|<theirsOrder>|get|look|grow|show|learn) ..8 before (you|they|he|she) (ask|come|start|criticise|criticize|lecture|complain|demand|talk|blame|point|tell|accuse|open|judge|raise|lay|send|dare|even|go|moan|preach|interfere|bother|expect|have|get|shout|cry) <rest>] !(sleep|bed|arrive)',
      ],
      say: ['let us look at what would help here', 'I would like us to look at what each of us could do'],
      ask: ['What would help here?', 'What could each of us do here?'],
    },
    {
      id: 'if-it-bothers-you',
      match: [
        '[if (it|this|that|the ..2|money|time|your ..3) (is|are|matters|means|bothers|worries|hurts) (really)? (so|that|such|this) ..5 (to|for)? (you|him|her|them)? , (then)? (you|why do not you|go|do|buy|pay|hire|sort|fix|move|find|get|ask|take|leave|talk) <rest>?]',
        '[if your ..6 , (then|just|so)? (you)? (buy|hire|train|teach|pay|fire|sack|sell|fix|sort|feed|discipline|tell (them|him|her) to|build|raise|rent|replace) <rest>?]',
        '[(if|when|since|because|as) (it|that|this|the ..2|my ..2|our ..2|something|anything|a ..2|children|kids|music|noise|dogs) ..2 (bothers|bother|annoys|annoy|disturbs|disturb|upsets|upset|troubles|irritates|offends|stresses) (you|them|him|her) (so much|that much|so badly|so)? ,? (then|so)? (just|you should|you can|you could|you had better|why do not you)? (buy|move|wear|close|shut|go|do not|look|get|turn|find|leave|sleep|stay|keep|install|build|sell|plug|stuff|take) !(in touch) <rest>?]',
        '[(if|when) (you|he|she|they) (do|does|can|could) not (like|stand|bear|take|agree|want|accept|sleep|cope|handle|afford) ..4 ,? (then)? (just)? (buy|wear|shut your|close your|install|build|plug|look away|look the other way|do not (listen|look|read|come|come here|use|eat|buy|watch|visit)|sleep elsewhere|cook (it )?yourself|make your own|get your own|bring your own|do (it|this|that) (yourself|better)|tough) <rest>?]',
      ],
      say: ['I would like to know what would make this bearable for you', 'let us look at what would help'],
      ask: ['What would make this bearable for you?', 'What would have to change so that it works for you?'],
    },
    {
      id: 'like-everybody-else',
      match: [
        '[<theirsWho> ..1 (can|could|should|will|must|have to|has to|need to|needs to|may|would|had better) ..8 like (everybody|everyone|anybody|anyone|the rest of (us|them|the ..2)|all the others|all of us|normal people|any other ..2|the others|other people) (else)? ((has to|have to|does|do|must|did|had to) ..1)?] ($|,)',
        '^ [(please|just|you can|then)? (pay|wait|queue|park|work|stand|ask|book|use|take|follow|sign|get|live|join|go|come|do|behave|act|apply|walk|drive|share|put|clean) ..5 like (everybody|everyone|anybody|anyone|the rest of us|all the others|normal people|any other ..2) (else)? ((has to|have to|does|do|must|did|had to) ..1)?] ($|,)',
      ],
      say: ['I would like us to find what works for both of us', 'we need to find what is fair to all of us'],
      ask: ['What would be fair to all of us?', 'How could this work for all of us?'],
    },
    {
      id: 'solutions-not-excuses',
      match: [
        '^ [(<i> (want|need|expect|pay (you)? for|am looking for|are looking for|would like|came for|am waiting for|are waiting for) (to (see|hear))? | bring (me|us) | give (me|us) | let (me|us) have | get (me|us) | show (me|us) | come (back)? with | come back (to (me|us))? with) ..2 (solutions|results|answers|action|deeds|facts|progress|money|numbers|figures|a (solution|plan|result|date)) ..4 , (and)? not (just|more|another|any)? <theirsExcuses> <rest>?]',
        '^ [(spare|save) (me|us) (the|your|all)? (the|your)? <theirsExcuses> (and|,) <rest>]',
        '[(you|they|he|she|your ..1) (should|ought to|could) (really|be the one to|at least|rather)? (be thanking|thank|be grateful to|be apologising to|be on your knees|be kissing) (me|us|my ..1|our ..1|thanking) (instead of|rather than|for|and not|not) <rest>]',
        '[(you|they|he|she) (should|ought to) (be thanking|be apologising|be apologizing|be grateful|be helping|be working|be looking|be paying|be asking|be begging) ..3 (instead of|rather than) <rest>]',
      ],
      say: [
        'I would like us to look for solutions together',
        'it would help me to look for a way forward together',
      ],
      ask: [
        'What could a solution look like for both of us?',
        'I would like us to look for solutions together.',
      ],
    },
    {
      id: 'instead-of-hiding',
      match: [
        '[(instead of|rather than) (always|constantly|just|forever)? (hiding|blaming|pointing (the finger|fingers|at)|running (to|away)|crying|expecting|leaning|relying|bothering|pestering|dumping|shifting|passing|pushing|moaning|complaining|whining|sulking|lecturing|hassling|telling (me|us)|sitting (around|there|on)|standing (around|there)|leaving (everything|me|us)|making (excuses|us|me)|dragging|asking (me|us) to) <rest>?]',
      ],
      say: ['so that we can look for a way together', 'so that we all know what comes next'],
    },
    {
      id: 'by-them-alone',
      match: [
        '[by (you|him|her|them|your ..2|<name>) (alone|only|exclusively|and (you|no one|nobody) (alone|else))] ($|,)',
      ],
      say: ['in a way that we agree on', 'in a way that is fair to all'],
    },
    {
      id: 'find-another-one-then',
      match: [
        '^ [(then|just|go and|please|you can|you could)? (find|look for|get|try|go to|rent|hire|use|buy) (yourself|yourselves)? (a|an|another|some|somebody|someone) ..1 (cheaper|better|different|other|else|bigger|nicer|quieter) ..2 (if|then) <rest>]',
        '^ [(then|just|please|kindly)? (take|keep|leave|have) (it|this|that|your ..2) ..1 (life|lives|quarrel+n|fight+n|argument+n|drama|problems|phone calls|tantrum+n|row+n|noise|party|parties|smoke|mood+n|troubles|mess|complaints) (outside|at home|elsewhere|away|somewhere else|out of <rest>|off <rest>|at the door)]',
        '(,|and|so) [(now|then)? look (at|to) (yours|your own|yourself|your side|theirs) ..3] $$',
        '^ [do not (make|use|treat|turn) (me|us|my ..1|our ..1|the (kids|children)) (as|into|like|be)? (the|your|a|an) (<theirsServant>|villain|bad guy|bad one|enemy|excuse|weapon|bargaining chip|problem|middleman) <rest>?]',
        '^ [(do not|stop|you should not|never) (drag|dragging|pull|pulling|involve|involving|use|using|mix|mixing|put|putting|bring|bringing|rope|roping) (the|my|our|your|<name>|him|her|them|me|us) ..2 (into|up in|between|against|as your) <rest>] !(house|kitchen|(the|a) (bag|car|box|oven|fridge|drawer))',
      ],
      say: ['let us look at what would work for all of us', 'I would like us to look at this together'],
      ask: ['What would work for all of us?', 'I would like us to look at this together.'],
    },
  ],
} as const satisfies Family
