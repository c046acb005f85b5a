/** Exclusive words: orders that send somebody off: go and do it, ask your own people, for once, like everybody else. */
import type { Family } from '../pattern.ts'

export const exclusiveSentOff = {
  kind: 'exclusive',
  reason: 'Who is sent off takes the question along; kept at the table, it can be answered by both.',
  patterns: [
    {
      id: 'go-and-do-it',
      match: [
        '^ [(then|so|just|now|you can|why do not you|you should|you had better)? (go|go and|go on and|go back and|go off and) (do (some work|your (job|work|homework))|pester|bother|annoy|nag|moan|complain|whine|cry|bark|pick (a fight|on)|earn|sulk|take (it|that|this) up with|tell (it|that|this) to|preach|lecture|waste|train|learn (how|to|some)|fix (it|your|that)|sort|clean (your|up)|chase|bore|blame|play (with yourself|with the traffic|your games)|argue|fight|shout|boss|find (yourself)? (a|another) ..1 (job|hobby|life|lawyer|fool|idiot|mug|victim)|get (yourself)? (a|some) (job|life|hobby|therapist|lawyer)|beg|bully|harass|teach|look in the mirror) !(help|a bit|with (me|us)) <rest>?]',
        '(^! | , | so | then) [(then|so|just|now|well)? ((go|go and) (eat|smoke|play|park|live|shop|moan|complain|practise|practice|work|try|sit|look)? | eat|smoke|play|live|shop|moan|complain|practise|practice | take (it|that|your ..2) | put your ..2 | sell (it|your ..2)) ..3 (somewhere|someplace|anywhere) else <rest>?]',
      ],
      say: ['let us look at what each of us can do', 'I would like us to plan who does what'],
      ask: ['What could each of us do here?', 'I would like us to plan who does what.'],
    },
    {
      id: 'use-your-own',
      match: [
        '^ [(then|so|just|now|kindly|go and|you can|you could|you should|why do not you)? (go|just|then)? (ask|call|ring|send|hire|pay|get|buy|find|park|blame|bother|train|teach|raise|watch|feed|wash|sort|put|keep|straighten|clean|fix|look at|look to|look after|deal with|worry about|take care of|see to|manage|check|mind|tidy|solve|fight|run|read|examine|question|control|organise|carry|do) (at|to|about|after|up|out|in|with)? (your|their|his|her) own ..1 (<theirsOwn>) <rest>?]',
        '^ [(then|so|just|kindly)? (clean|clear|mop|pick|tidy) up after (yourself|yourselves|your (own)? ..3|them|him|her) !(thank) <rest>?]',
        '(,|and|so) [(now|then)? look (at|to) (your own|yourself|yourselves) ..3] $$',
      ],
      say: ['let us agree who does what', 'tell us what would help to settle this'],
      ask: ['How could we share this?', 'Let us agree who does what.'],
    },
    {
      id: 'clean-up-after-themselves',
      match: [
        '(<theirsWho>) ..1 (can|could|should|must|will|may|might|has to|have to|need to|needs to|better) [(clean|clear|mop|pick|tidy|wash) up after (yourself|yourselves|himself|herself|themselves|(your|his|her|their) own ..2) <rest>?]',
      ],
      say: ['agree with us who does what', 'tell us what would help to settle this'],
    },
    {
      id: 'do-it-yourselves-for-once',
      match: [
        '(^! | , | so | then) [(then|so|just|now|kindly|go and|go)? !(try|see|taste|judge|did|made|built|check|enjoy|ask|not|can|could|should|will|must|do not|have|open|keep|eat|choose) <verb> (it|that|this|them|him|her|one|those|things) (out|up|down|off)? (yourself|yourselves) (then|next time|instead|for once|for a change)?] ($$|,|and)',
        '(^! | , | so | then) [(then|so|just|now|kindly|go and|go|you should)? !(do not|do your (best|homework)|look (at|after) (the|this|it|yourself)|look after|take care|ask (yourself|yourselves)|see|come|..9 if|(just)? bring (yourself|yourselves)|help|make (yourself|yourselves)|enjoy) (<theirsDo>|<theirsOrder>) ..5 (yourself|yourselves|on your own|by yourself|by yourselves) !(if you|with|for !(once|a change)|at home|a (drink|coffee|favour)|to|from|or|online|what) <rest>?] !(..6 if)',
        '(^! | , | and) [(just|kindly|then|so|now)? !(do not|take (the|a|some)|come|stay|go|let us|try the|use the) <theirsOrder> ..7 (for a change|for once)] ($|,)',
        '[<theirsWho> ..1 (should|must|need to|needs to|ought to|had better|has to|have to) (listen|try|do|clean|help|pay|work|read|ask|think|show|give|be|say|act|answer|wait|carry|cook|clear|sort|fix|start|take (the blame|responsibility|some)) ..8 (for a change|for once)] ($|,)',
      ],
      say: ['let us agree who does what', 'we could take turns with this'],
      ask: ['How could we share this?', 'How could we take turns with this?'],
    },
    {
      id: 'first-mend-then-ask',
      match: [
        '^ [(just|then|so|go and)? (sell|move|quit|leave|ask|get|borrow|go|buy|hire|rent|pay|work|find|look|change|do|build|cut|stay|try) ..6 if (you|he|she|they|your ..1) (are|is|need|needs|want|wants|care|cares|think|thinks|feel|hate|dislike|have|has|can not|do not|does not) (that|so|such|really|like|want|trust|believe|afford|stand|bear|take|handle|agree) <rest>?]',
        '^ [(you should|you had better|you need to|you must|just|please|first)? (<theirsDo>|<theirsOrder>|get|look|grow|show|learn) ..8 before (you|they|he|she) (ask for|come (here|back|to (us|me)|bothering|asking|complaining|crying)|start (on|telling|lecturing|complaining|criticising|blaming)|criticise|criticize|lecture|complain|demand|talk about|blame|point|tell (me|us|others)|accuse|open your|judge|raise your|lay|dare|even|moan|preach|interfere|bother|expect|shout|cry|go on about) <rest>]',
      ],
      say: ['let us look at what would help here', 'I would like us to look at what each of us could do'],
      ask: ['What would help here?', 'What could each of us do here?'],
    },
    {
      id: 'if-it-bothers-you',
      match: [
        '[if (it|this|that|the ..2|money|time|your ..3) (is|are|matters|means|bothers|worries|hurts) (really)? (so|that|such|this) ..5 (to|for)? (you|him|her|them)? , (then)? ((you|why do not you) (go|do|buy|pay|hire|sort|fix|move|find|get|clean|leave)|go|do (it|something)|buy|pay|hire|sort|fix|move|find|get (a|your|another)|leave) <rest>?]',
        '[if your ..6 , (then|just|so)? (you)? (buy (them|him|her|it|yourself)|hire|train|teach|fire|sack|sell|sort|discipline|tell (them|him|her) to|build|raise|replace|feed (them|him|her|it)) !(...8 (i|we) will) <rest>?]',
        '[(if|when|since|because|as) (it|that|this|the ..2|my ..2|our ..2|something|anything|a ..2|children|kids|music|noise|dogs) ..2 (bothers|bother|annoys|annoy|disturbs|disturb|upsets|upset|troubles|irritates|offends|stresses) (you|them|him|her) (so much|that much|so badly|so)? ,? (then|so)? (just|you should|you can|you could|you had better|why do not you)? (buy|wear|move (out|house|away|to|somewhere)|do not (look|listen|come|live)|look (away|the other)|get (earplugs|a|some|used|over)|turn (away|around)|find (another|somewhere)|leave|sleep (elsewhere|somewhere)|stay (away|inside|at home)|install|build|sell|plug|stuff|keep your|close your|shut your|go (elsewhere|somewhere|away)) <rest>?]',
        '[(if|when) (you|he|she|they) ((do|does) not (like|want|agree|accept)|(can|could) not (stand|bear|take|accept|cope|handle)) ..4 ,? (then)? (just)? (buy|wear|shut your|close your|install|build|plug|look away|look the other way|do not (listen|look|read|come|come here|use|eat|buy|watch|visit)|sleep elsewhere|cook (it)? yourself|make your own|get your own|bring your own|do (it|this|that) (yourself|better)|tough) <rest>?]',
        '[(if|when) (you|he|she|they) (can|could) not (sleep|afford) ..4 ,? (then)? (just)? (buy|wear|sell|move|get (earplugs|a (job|loan))|shut your|close your) <rest>?]',
      ],
      say: ['I would like to know what would make this bearable for you', 'let us look at what would help'],
      ask: ['What would make this bearable for you?', 'What would have to change so that it works for you?'],
    },
    {
      id: 'like-everybody-else',
      match: [
        '[<theirsWho> ..2 (can|could|should|will|must|have to|has to|need to|needs to|may|would|had better) ..2 (pay|wait|queue|park|work|stand|ask|follow|comply|adapt|behave|do|put up|live|use|find|manage|cope|make do|take your|walk|learn|share|earn|clean|obey|apply) ..6 like (everybody|everyone|anybody|anyone|the rest of (us|them|the ..2)|all the others|all of us|normal people|any other ..2|the others|other people) (else)? ((has to|have to|does|do|must|did|had to) ..1)?] ($$ | , !(by|with))',
        '(^! | , | and) [(just|then)? (pay|wait|queue|park|work|stand|ask|follow|do|behave|apply|take your|clean|earn) ..5 like (everybody|everyone|anybody|anyone|the rest of us|all the others|normal people|any other ..2) (else)? ((has to|have to|does|do|must|did|had to) ..1)?] ($$ | , !(by|with|please))',
      ],
      say: ['I would like us to find what works for both of us', 'we need to find what is fair to all of us'],
      ask: ['What would be fair to all of us?', 'How could this work for all of us?'],
    },
    {
      id: 'solutions-not-excuses',
      match: [
        '^ [(<i> (want|need|expect|pay (you)? for|am looking for|are looking for|would like|came for|am waiting for|are waiting for) (to (see|hear))? | bring (me|us) | give (me|us) | let (me|us) have | get (me|us) | show (me|us) | come (back)? with | come back (to (me|us))? with) ..2 (solutions|results|answers|action|deeds|progress|money|a (solution|plan|result|date)) ..4 , (and)? not (just|more|another|any)? <theirsExcuses> <rest>?]',
        '^ [(spare|save) (me|us) (the|your|all)? (the|your)? <theirsExcuses> (and|,) <rest>]',
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
      id: 'should-be-thanking',
      match: [
        '[(you|they|he|she|your ..1) (should|ought to|could) (really|be the one to|at least|rather)? (be thanking|thank|be grateful to|be apologising to|be on your knees|be kissing) (me|us|my ..1|our ..1|thanking) (instead of|rather than|for|and not|not) <rest>]',
        '[(you|they|he|she) (should|ought to) (be thanking|be apologising|be apologizing|be grateful|be helping|be working|be looking|be paying|be asking|be begging) ..3 (instead of|rather than) <rest>]',
      ],
      say: [
        'I would like us to see what each of us has done',
        'it would help me to hear what works for you too',
      ],
      ask: ['What works for you as it is?', 'I would like us to see what each of us has done.'],
    },
    {
      id: 'instead-of-hiding',
      match: [
        '[(instead of|rather than) (always|constantly|just|forever)? (hiding|blaming !(each|one|ourselves)|pointing (the finger|fingers|at)|running (to|away)|crying|leaning on (us|me)|relying on (us|me|others)|bothering|pestering|dumping|shifting|passing|pushing|moaning|complaining|whining|sulking|lecturing|hassling|telling (me|us) (what|how|to)|sitting (around|there|on your)|leaving (everything|me|us) to|making (excuses|us do|me do)|dragging) !(each other) <rest>?]',
      ],
      say: ['so that we can look for a way together', 'so that we all know what comes next'],
    },
    {
      id: 'by-them-alone',
      match: [
        '(paid|borne|carried|covered|met|settled|fixed|sorted|solved|handled|cleaned|funded|shouldered|financed|resolved|repaired|replaced|made good|organised|sorted out|cleared) ..3 [by (you|him|her|them|your ..2|<name>) (alone|only|exclusively|and (you|no one|nobody) (alone|else))] ($|,)',
      ],
      say: ['in a way that we agree on', 'in a way that is fair to all'],
    },
    {
      id: 'find-another-one-then',
      match: [
        '^ [(then|just|go and|you can|you could)? (find|look for|get|try|go to|rent|hire|use|buy) (yourself|yourselves)? (a|an|another|some|somebody|someone) ..1 (cheaper|better|different|other|else|bigger|nicer|quieter) ..2 (then $$ | if ((you|he|she|they) (do not|are not|want|think|insist|hate|dislike|are so)|our|my|it is|that is|this is|i am|we are) !(...8 (i|we) will) <rest>)]',
        '^ [(then|just|kindly)? (take|keep|leave|have) (it|this|that|your ..2) ..1 (life|lives|quarrel+n|fight+n|argument+n|drama|problems|phone calls|tantrum+n|row+n|noise|party|parties|smoke|mood+n|troubles|mess|complaints) (outside|at home|elsewhere|away|somewhere else|out of (my|our|this|the) <rest>|at the door)]',
      ],
      say: ['let us look at what would work for all of us', 'I would like to know what you would need here'],
      ask: ['What would work for all of us?', 'What would you need here?'],
    },
    {
      id: 'do-not-drag-others-in',
      match: [
        '^ [do not (make|use|treat|turn) (me|us|my ..1|our ..1|the (kids|children)) (as|into|like|be)? (the|your|a|an) (<theirsServant>|villain|bad guy|bad one|enemy|excuse|weapon|bargaining chip|problem|middleman) <rest>?]',
        '^ [(do not|stop|you should not|never) ((drag|dragging|pull|pulling|involve|involving|rope|roping) (me|us|him|her|them|<name>|(the|my|our|your) ..1 (kids|children|family|wife|husband|mother|father|parents|son|daughter|neighbours|friends|boss|staff|team|customers)) ..1 (into|up in|in) | (use|using) (me|us|him|her|them|(the|my|our|your) (kids|children|son|daughter|mother|father|family)) (against|as (your|a)) | (put|putting) (me|us|him|her|(the|my|our) (kids|children)) (between|in (the middle|between|the line))) <rest>?] !(house|kitchen|(the|a) (bag|car|box|oven|fridge|drawer))',
      ],
      say: ['I would like us to settle this between ourselves', 'let us leave others out of this'],
      ask: [
        'I would like us to settle this between ourselves.',
        'How could we settle this between ourselves?',
      ],
    },
  ],
} as const satisfies Family
