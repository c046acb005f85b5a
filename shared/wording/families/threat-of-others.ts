/** Threats of others: whom one knows, who is a call away, who will be told, and who leaves as well. */
import type { Family } from '../pattern.ts'

export const threatsOfOthers = {
  kind: 'threat',
  reason: 'A threat makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'know-a-lawyer',
      match: [
        '[<i> (know|have|have got) (a|an|some|the|plenty of|a lot of|enough) ..3 (lawyer+n|solicitor+n|barrister+n|attorney+n|journalist+n|reporter+n|councillor+n) ..3 ,? and (you|he|she|they) (will not|would not|do not|are not going to|will be|are going to) <rest>]',
        '[<i> know (every|all the|most of the|half the|plenty of|everyone|everybody|enough|a lot of) ..6 ,? (and|so) (word|news|stories|people) ..1 (gets|get|travels|travel|spreads|spread|talk) <rest>?]',
        '^ [(so|just|now)? think (very|long and|really)? (carefully|hard|twice) about (who|whose) ..1 (signs|sign|pays|owns|writes|decides|name|runs|employs) <rest>?]',
        '^^ [(careful|be careful|tread carefully|watch it|easy|easy now) , (..2 ,)? people ..4 (talk|remember|notice|hear|are (watching|listening)|have long) <rest>?]',
      ],
      say: ['I would rather settle this between us', 'I take this very seriously'],
      ask: ['I would rather settle this between us.', 'I take this very seriously. How can we settle it?'],
    },
    {
      id: 'so-think-of-yours',
      match: [
        ', [(so|and) (just)? think (carefully|hard|twice|long and hard)? (about|of) (your|my|our|his|her|that|the) ..2 (reference|refund|bonus|contract|deposit|licence|license|career|visa|job|reputation|money|promotion|payment|apology|pension|marriage) <rest>?]',
        ', [(so|and) (you|he|she|they|your ..2) (might|may|should|had|would do well) ..2 (think|remember|bear) ..4 (reference|refund|bonus|contract|deposit|licence|license|career|visa|job|reputation|promotion|pension) <rest>?]',
      ],
      say: ['and I would rather settle this between us', 'and I take this very seriously'],
    },
    {
      id: 'a-call-away',
      match: [
        '[(the|my|our|your)? ..1 !(union|bank) (<threatForce>|<threat-alarm>|landlord|boss|wife|employer|brothers) (is|are) (only|just)? (one|a) (single|quick|short)? (phone)? (call|email|e-mail|letter|text|click|message|complaint|word) away !(...6 (if (you|anything|it) (feel|need|are|ever|is|happens|goes)|should you|when you need|to help|for (advice|help))) <rest>?]',
        '[(a|one|just one|a single|one quiet|a quiet) (quiet|little|single|short|bad|nasty|honest)? (word|call|phone call|email|letter|text|nod|message|review|post|complaint|tip|tweet) from (me|us) and (the|your|you|he|she|they|it is|nobody|no one|everyone|every|that) !(...5 (sorted|fixed|happy|help|welcome)) <rest>]',
        '[(my|our) next (stop|call|letter|email|visit|step|move|conversation|port of call) ..3 (is|will be|goes) ..3 (newspaper+n|press|papers|police|court|lawyer+n|solicitor+n|tribunal|ombudsman|regulator|council|tax office|media|trading standards|small claims|local paper|radio|head office|hr|your (boss|wife|husband|employer|landlord|mother)) !(...4 (about (the|our|a|my)|to (ask|thank|find|book|visit)|with)) <rest>?]',
      ],
      say: ['I would rather settle this between us', 'I hope this can stay between us'],
      ask: ['I would rather settle this between us.', 'How can we settle this between us?'],
    },
    {
      id: 'rather-i-told-them',
      match: [
        '[(would|do) you (prefer|rather) (it if)? (that)? <i> (tell|told|call|called|ring|rang|inform|informed|report|reported|write to|wrote to|go to|went to|speak to|spoke to|ask|asked|show|showed|involve) ..2 (<threat-public>|<threat-alarm>|boss|wife|employer|landlord) ..1 (about|what|how|that|why|where|who|your|these|the|instead) <rest>?]',
        '[(shall|should) <i> (tell|call|ring|inform|show|ask|write to) (your|the) ..1 (<threat-public>|<threat-alarm>|boss|wife|husband|employer|landlord|customers|clients) (what you|how you|about (your|the) ..1 <threatDirt>|who you|why you|where you) <rest>?]',
        '[(is|was) (that|this) (really)? ..1 (a|the) (fight|battle|war|road|game|risk) (that)? (you|he|she|they) ..2 (want|wants|wish|can afford|care) to (pick|have|fight|start|take|go down|play|lose|run) <rest>?]',
        '[(do|are) you ..2 (want|sure you want|ready) to (pick|start|have|fight) (a|this|that|the) (fight|war|battle) (with|against|over|on) <rest>?]',
        '[(are you|you are) (quite|really|absolutely)? sure you want to (do this|do that|go (there|down that|public|to (court|war))|pick|cross|test|fight|push|play|start|take (me|us) on|make an enemy) <rest>?]',
      ],
      say: ['I would rather keep this between us', 'I hope this can stay between us'],
      ask: ['I would rather keep this between us.', 'How can we settle this between us?'],
    },
    {
      id: 'hope-nobody-finds-out',
      match: [
        '[(let us|(you|he|she|they) (had|would)? (better|should)) ..1 (hope|pray) (that)? (nobody|no one|no-one|your ..2|the ..2|they|he|she) ..2 (tip+v off|calls the|rings the|tells (the|your)|(find|finds) out (about (your|the)|what|how)|(hear|hears) about (your|this)|asks (about|where|how) your|(look|looks) (too)? (closely|hard) at|(check|checks) your|leaks) !(...5 (surprise|party|present)) <rest>?]',
        '[<i> (do not think|doubt|wonder (if|whether)|am not sure) ..1 your ..2 <event-audience> (would|will) (like|enjoy|appreciate|want|be (happy|pleased|impressed|thrilled)) ..3 (<event-proof>|what you|how you|it if i|hearing|to (hear|see|know|read)) <rest>?]',
        '[(my|our) ..1 (brothers|lawyer+n|solicitor+n|boys|mates|uncles|cousins|union) (would like|want|wants|will (want|have|be having)) a (little|quiet)? (word|chat) with (you|him|her|your ..2) <rest>?]',
        '[(if|what if) <i> (were to)? ..1 (mention|mentioned|tell|told|show|showed|report|reported|talk|talked|send|sent|post|posted|let slip) ..4 (your|the) ..1 (<event-audience>|<threat-public>) , (where|what|how) (would|will) (you|your|happen) <rest>?]',
        '[(do you|you do not) (really|honestly|seriously) (think|believe|expect) (you|your ..2|anyone|they|he|she) (will|can|are going to|is going to) ..6 (after|once|when) <i> (post|tell|call|publish|report|sue|show|go|talk|walk|have|am|are|write) <rest>?]',
        '[(you|he|she|they) (will not|are not going to) be ..1 (so|that|as|quite so) (brave|smug|cocky|clever|funny|relaxed|calm|confident|loud|proud|cheerful|tough|sure|rude|stubborn|chatty) (when|once|after|if) <rest>?]',
        '[(once|when|after|the (moment|day|minute)) ..4 (know|knows|hear|hears|find|finds|see|sees|learn|learns|read|reads|get|gets) ..4 , (your|you|this|the|he|she|they) ..2 (is|are|will be) (finished|history|toast|ruined|dead|bankrupt|over) <rest>?]',
      ],
      say: ['I would rather keep this between us', 'I hope this can stay between us'],
      ask: ['I would rather keep this between us.', 'How can we settle this between us?'],
    },
    {
      id: 'how-easily-i-could',
      match: [
        '[<i> (can|could|will) ..1 (make|kick up|raise|cause) (a lot of|some|plenty of|a|a (big|huge)|so much|enough) ..1 (noise|fuss|stink|trouble|waves|hell|headlines) (about|over|for (you|your)|in (the (press|papers)|your)) <rest>?]',
        '[<i> (can|could) (simply|just|always|easily) (stop (delivering|paying|working|supplying|buying|helping|answering)|cancel (your|the (contract|order|deal))|pull out|walk away|evict|report (you|it|this)|sell (to someone|without you)|go elsewhere) ..2 (, you know)?] (, | $$)',
        '[it would (only|just)? take (me|us) (only|just)? ..3 to (ruin|end|finish|destroy|close|sink|wreck|shut|evict|fire|replace you|(get|have) you) <rest>?]',
        '[<i> (have|have got) ..1 (enough|plenty|all (i|we) need|what it takes|everything (i|we) need) to (ruin|finish|sink|bury|destroy|hang (you|him|her|them)|close (you|your)|shut (you|your)|end (you|your)|put (you|him|her|them) (out|away|in|behind|on)|(get|have) (you|him|her|them) (fired|sacked|arrested|evicted|out|struck|banned)|take (you|him|her|them) (to court|down)) <rest>?]',
        '[<i> (have|have got) (friends|contacts|people|mates) (at|in|on) the (tax office|council|paper|papers|licensing ..1|ministry|town hall|court|planning ..1|inspectorate|police|press|board) <rest>?]',
        '[(your|that|this|his|her) ..1 (promotion|job|position|contract|licence|lease|bonus|place|seat|visa|tenancy|pension) ..2 (is|are) (not|far from) ..1 (safe|secure|guaranteed|certain|set in stone) , (you know|so|remember|mind you)] !(sorry)',
        '[<i> would (really|just)? (hate|not like|not want) to see (you|him|her|them|your ..2) lose (the|your|that|this|his|her) ..1 (contract|job|licence|house|flat|bonus|place|reputation|customers|reference|kids|children|lease|position) (over|because of|for (something|one|a)|just) <rest>?]',
        '[<i> (will|am going to) make sure (that)? (there is|there will be|it is) (nothing|not much|little|worthless|no ..1) (left|in it|of it|for (you|him|her|them)|to (sell|share|inherit|find)) <rest>?]',
      ],
      say: ['I would rather settle this between us', 'I take this very seriously'],
      ask: ['I would rather settle this between us.', 'I take this very seriously. How can we settle it?'],
    },
    {
      id: 'get-yours-pulled',
      match: [
        '[<i> (can|could|will|am going to|would) ..1 (get|have) (your|his|her|their) ..3 (pulled|revoked|taken away|suspended|shut down|fired|sacked|evicted|barred|blacklisted|struck off|deported|banned|audited|investigated|thrown out|kicked out|impounded|withdrawn|frozen) !(back in|for (two|a)) <rest>?]',
        '[<i> (can|could) ..1 (end|finish|close|sink|stop|shut down|kill) (your|this|the) ..2 (career|licence|license|business|project|company|shop|deal|sale|contract|site|wedding|extension) (with|in) (one|a|a single|two|an) ..1 (call|phone call|email|letter|word|minute|minutes|afternoon|day|text|post|review|signature) <rest>?]',
      ],
      say: ['I am looking for a way to settle this', 'I would like to settle this with you first'],
    },
    {
      id: 'they-leave-with-me',
      match: [
        '[(the (moment|minute|day)|when|if|once|as soon as) <i> (resign|leave|go|walk|quit|am (out|gone|fired|sacked|pushed out)|are (out|gone|fired|sacked|pushed out)) ..4 , ..1 (half|most|all|your|every one|everyone) ..4 (leave|leaves|go|goes|follow|follows|come|comes|walk|walks|will (leave|follow|come|go|walk)) ..1 (with (me|us)|too|as well|me|us) <rest>?]',
        '[(half|most|all) ..1 your ..1 (customers|clients|staff|team|crew|drivers|members|tenants|players|cooks) (will|would)? (leave|go|follow|come|walk|quit) (with)? (me|us) <rest>?]',
        '[if <i> (go|leave|walk|quit|resign) , (so do|so does|so will) (the|half|my|our|your|every|all|most) <rest>]',
        '[if (you|they|he|she|your ..2) (go public|go to (court|the (press|papers))|sue|hire a lawyer|get a lawyer|lawyer up|complain|report|play dirty|fight|file|refuse|quit|strike|talk to (the|my)|start (talking|a|this)|lie|cheat|call (the|my)|pull out|walk (out|away)) ..4 , (then)? so (do|will|can) (i|we) <rest>?]',
        '^^ (say|mention|testify|tell|contest|repeat|use|print|raise|fight|deny|bring (up|that)|talk about) ..6 [and <i> will (bring up|mention|raise|read out|talk about|start talking about|have to mention|remember) (your|the|what|how|that) !(...3 (parcel|suitcase|idea)) <rest>]',
        '^^ (lay off|sack|fire|cut|dock|suspend|evict|raise|touch|sell|close|cancel|bring in|outsource|discipline) ...6 [and (the (whole|entire) ..2|everyone|everybody|half (the|of) ..2|all of us|the rest of us|every one of us) (walk|walks|quit|quits|strikes|strike|stops|stop|leaves|leave|goes|go) ..3]',
      ],
      say: ['I would like us to find a way before others join in', 'we need to talk about what comes next'],
      ask: ['We need to talk about what comes next.', 'What could we do before it comes to that?'],
    },
  ],
} as const satisfies Family
