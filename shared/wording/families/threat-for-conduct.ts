/** Threats for conduct: do that, or do not do this, and something is done to you. */
import type { Family } from '../pattern.ts'

export const threatsForConduct = {
  kind: 'threat',
  reason: 'A threat makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'conduct-and-consequence',
      match: [
        '^^ (you|just|<name> ,)? (dare)? <conduct> ...9 [and (then)? <i> (will|shall|am going to|are going to|am gonna|are gonna|am|are|would) !(not|happy|glad|<threat-mild>) <rest>]',
        '^^ (you|just|<name> ,)? (dare)? <conduct> ...9 [and (then)? <i> <threatActs> <rest>?]',
        '^^ (you|just|<name> ,)? (dare)? <conduct> ...9 [and (you|he|she|they) (will|can|are going to|is going to|are|is) !(be (fine|safe|ok|okay|able)) <rest>]',
        '^^ (you|just|<name> ,)? (dare)? <conduct> ...9 [and (the|your|my|our|his|her|their|every|this|that|it|everyone|everybody|nobody|no-one|no one|none|there|head office|half|all|<name>|<role>) ..6 (will|is|are|go+v|get+v|can|walk+v|stop+v|end+v|hear+v|know+v|lose+v|find+v|come+v|close+v|stay+v) <rest>?]',
        '^^ <threat-dare> ...9 [and (do not|never) (expect|come (to|back|running|crying)|be surprised|ask (me|us)|think|bother|blame|count on|even) <rest>]',
        '^^ <conduct> ...9 [and (just)? (see|watch) (how|what|where|who|if|your|the) <rest>]',
        '^^ !(<threat-kindly>) <threat-dare> ...9 [and (there|it|that|this) ..3 (strike|war|trouble|hell|blood|court|walkout|riot|lawsuit|fireworks|tribunal|scandal|police|trouble|consequences|over|off) <rest>?]',
        '^^ touch (the|a|my|one|our|any) ...6 [and (there|you|i|we|the|every|all) ..2 (will|are|is|am|walk|strike) !(feel|see|open|light|hear) <rest>]',
        '^^ (<threat-dare>|walk|leave|sign|go) ...9 [and (you|he|she|they) (leave with (nothing|the clothes)|leave without|lose (your|everything|the|him|her|us|me)|get nothing|forfeit|walk away with (nothing|less)|pay (for (it|this)|dearly|double|the price)|face|risk (losing|your)|never) <rest>?] !(train)',
        '^^ (<conduct>|strike|walk|resist|object|leave|quit|talk|resign|sell|try me|fight|lie|push) , [and <rest>]',
        '^^ (close|shut|cut|scrap|cancel|sack|fire|raise|drop|ban|ignore|break|block|evict|outsource|touch|reject|reduce|freeze|lower|dock|sell|try to (stop|block|outvote|cheat|fire|sack|evict|sue|leave|sell|remove|change|take|push|force|play|get)) ...7 [and <i> (will|shall|am|are|am going to|are going to) !(<threat-mild>|not) <rest>]',
        '^^ (close|shut|cut|scrap|cancel|sack|fire|raise|drop|ban|ignore|break|block|evict|outsource|touch|reject|reduce|freeze|lower|dock|sell|try to (stop|block|outvote|cheat|fire|sack|evict|sue|leave|sell|remove|change|take|push|force|play|get)) ...7 [and (you|they|he|she) (will|are going to) !(hear (less|the (click|sea|birds))|see|save|feel|find (a|the|it)|notice|need) <rest>]',
        '^^ (close|shut|cut|scrap|cancel|sack|fire|raise|ban|ignore|break|block|evict|outsource|reject|reduce|freeze|dock|try to (stop|block|outvote|cheat|fire|sack|evict|sue|sell|remove|take|force)) ...7 [and <i> <threatActs> <rest>?]',
      ],
      say: ['and we need to talk about what comes next', 'and it would be hard for us to go on as before'],
    },
    {
      id: 'if-conduct-consequence',
      match: [
        '(if|should|unless|when|the moment|the minute|the second|as soon as|every time|next time) (<other>|your ..2|the ..2|this|anyone|anybody|anyone else) (ever|even|still|then|again|so much as|dare to|try to|decide to|think you can|want to|is going to|are going to)? <conduct> ...9 [(then)? <i> (will|shall|am going to|are going to|am|are) !(not|happy|glad|sorry|sure|<threat-mild>) <rest>]',
        '(if|should|unless|when|the moment|the minute|the second|as soon as|every time|next time) (<other>|your ..2|the ..2|this|anyone|anybody|anyone else) (ever|even|still|then|again|so much as|dare to|try to|decide to|think you can|want to)? <conduct> ...9 , [(then)? <i> <threatActs> <rest>?]',
        '(if|should|unless|the moment|the minute|the second|as soon as|next time) (<other>|your ..2|the ..2|this|that|my ..2|our ..2) ..9 , [(then)? <i> (will|shall|am going to|are going to) ..1 (involve (the|my|our|your|a)|name you|make (it|this) public|pursue (you|him|her|them|it|this)|go after (you|them|him|her)|come after (you|them|him|her)|take (the|my|our) ..2 (and|with|away)|contest|close (the|your|this|our)|bring ..6 (standstill|halt|knees)|slap|cut (you|him|her|your|our|all)|stop being|start (charging|billing|ringing|telling|calling|legal|looking)|tell (the|your|everyone|everybody|my) <word>) <rest>?]',
        '(if|should) (the|your|this|that) ..4 (reject|refuse|strike|vote against|walk out) ...6 , [<i> <verb> <rest>]',
        'should (the|my|our|your|this|that|these|those) ..4 (not (be|arrive|reach|appear|clear|come)|remain|fail|continue) ...6 , [<i> (will|shall) !(<threat-mild>) <rest>]',
        '(until|till|unless|if|the day|the moment) ...9 , [(<i>|the ..2|my ..2|our ..2|everyone|we all) ..1 (down|downs|will down) tools <rest>?]',
        'unless (<other>|your ..2|that ..2|this ..2|the ..2|my ..2|our ..2) (show+v up|stay+v out|stop+v|withdraw+v|pay+v|apologise+v|apologize+v|back+v|drop+v|sign+v|give+v|hand+v|return+v|resign+v|land+v|is (paid|returned|gone|here|back|settled|fixed|moved|removed)|are (paid|returned|gone|back|here|settled|fixed|moved|removed)) ...8 , [(<i>|the|my|our|your|nobody|there|no ..2|you|<threatForce>) ..3 (will|shall|am|are|is|goes|go|can|gets|stays) !(be able|be fine|gladly) <rest>]',
        '(if|unless) !(you (do not|are not)? (mind|object|agree|like|want|prefer|wish|need|know|sure|happy|well|at home|free|able)|<i> (am|are) not|nobody|no one|it (is|does|rains|snows)) ..6 not ...9 [(then)? <i> (will|shall|am going to|are going to)? !(take (the|my|our) (children|kids|bus|train|car|dog|parcel|boys|girls|minutes|notes)|move the|keep all|come (and|for)|go (to the|for)|post|share|print|close|claim) <threatActs> <rest>?]',
        '(if|unless) !(you (do not|are not)? (mind|object|agree|like|want|prefer|wish|need|know|sure|happy|well|at home|free|able)|<i> (am|are) not|nobody|no one|it (is|does|rains|snows)) ..6 not ...9 [(then)? <i> (am|are) <threatActing> <rest>?]',
        '(if|unless) (<other>|your ..2|my ..2|our ..2|i|we|the ..3) ..4 not ...9 , [(the|your|no|my|our|nothing|nobody) ..2 (train+n|bus+n|buses|site|production|deliveries|work|line+n|kid+n|children|key+n|money|deal|contract|wedding|sale|plant|school+n|crane|crew|men|lads|shop|kitchen|ferry|ferries|planes|bins|phones|lights|locks|car|order+n|account|licence|job|boat|move+n|works|leaves|enters|happens|opens|goes) <rest>?]',
        'if <i> (ever|so much as)? (hear|see|get|find|catch|receive|smell) (one more|another|any more|a single|one single|you|him|her|them|anything|any|that|one) ...9 , [(the|my|our|your|i|we|you|it|there|he|she|they|that|this|<name>) !(<i> (call|ring|let|tell) you) <rest>]',
        '(if|unless|the (moment|minute|second|day|instant)) (you|he|she|they|your ..2|<name>|<role>|i|we|this|that) ...9 , [<i> (am|are) (back in court|back at|on the phone to|straight (to|on|round|back)|knocking on|ringing (your|the)|out of here|out !(of)|done|taking (it|this|you) (to|further|up)|calling (your|the <threat-public>)|telling (your|everyone|the)|going (to the <threat-public>|public|straight)) <rest>?]',
        '(if|once|when|unless|the moment|the day) ...9 , [your ..3 (is|are|will be) (done|over|finished|dead|history|ruined|toast|worthless|gone|in ruins|closed|shut|mine|ours|empty) <rest>?] !(free|dry)',
        '(if|unless) ...9 , [do not bother <rest>]',
        '^ (the)? next time (you|they|he|she|<name>) !(come|visit|are (here|in|around)) ...8 [<i> (am|are|will) !(<threat-mild>|not) <rest>]',
      ],
      say: ['we would need to talk about what comes next', 'I would like us to look for another way'],
    },
    {
      id: 'or-i-act',
      match: [
        '^ !(if|does|did|would|could|can|should|shall|will|is|are|i|we|either|do you) <word> ...9 [(or|otherwise) (i|we) (will|shall|am going to|are going to|am gonna)? ..1 <threatActs> <rest>?]',
        '^ !(if|does|did|would|could|can|should|shall|is|are|i|we) <word> ...9 [(or|otherwise) (i|we) (am|are) (going (to the|to your|straight|public|legal|over|to court|elsewhere)|having (you|it|your|him|her|them)|coming (round|over|for|after|down)|cutting|taking (it|this|you|him|her|them|the|my|our|your|everything)|ringing (the|your|my)|calling (the|your|my|in)|telling (the|your|everyone|everybody)|pulling|keeping (your|the deposit)|selling|walking|reporting|filing|suing|evicting|stopping (the|your|all|work)|changing (the locks)|getting (a lawyer|lawyers|the|my)|putting (it|your|you|up)|finding (someone|somebody|another)|starting (legal|proceedings)|withdrawing|closing|throwing|blocking) <rest>?]',
        '^ !(if|does|did|would|could|can|should|shall|is|are|i|we) <word> ...9 [(or|otherwise) (watch|lose|face|live with|deal with|prepare (for|to)|get ready (for|to)|say goodbye|kiss|regret|suffer|risk|brace|expect (a|the|my|our|to)|you (lose|face|risk|can kiss|regret|forfeit|get nothing)|kiss goodbye) <rest>] !(weight)',
        '^ !(if|i|we) <word> ...9 [(or|otherwise) (the|my|our|your|his|her|this|that) ..4 (will hear|hears|gets|finds out|goes|go|comes|come|walks|walk|stops|stop|stays|pays|loses|is (coming|going|out|off|gone|over)|are (coming|going|out|off|gone|over)|will (be (at|in|out|gone|round|sold|cut|closed|towed)|pay|suffer|know|come)) <rest>?] !(if)',
        '^^ (just|now|<name> ,|so)? <demand-order> ...9 [(or|otherwise) <i> (will|shall|am going to|are going to|would have to) !(forget|worry|miss|never|starve|freeze|be (late|sad|here|there|cold|in|out|away)|faint|burst|cry|help|show|call (you|back|in the)|ring (you|back)|send (you|it|a)|email (you|it)|explain|wait|pick|meet|see (you (at|in the|on)|what|if)|come (by|and|along)|do it for|find (it|out|you|one)|let you|bring (it|one|some|a)|give (you|it)|ask (her|him|them|someone)|look|check|try|go (with|alone|without)|read|write (it|to you)|drop|leave it) <rest>]',
        '[(or|otherwise) (the|a|my|our) ..3 (kicks in|applies|starts|lapses|expires|is triggered|doubles|rises|goes up) <rest>?]',
        '[(or|otherwise) (no <word>|nobody|no one|none of (us|them|the ..1)) (shows|works|gets|goes|comes|moves|signs|turns|leaves|plays|eats|will) <rest>?]',
      ],
      say: [
        'or we need to talk about what stands in the way',
        'or we will have to find another way together',
      ],
    },
    {
      id: 'once-more-and-i-act',
      match: [
        '^^ ((just)? (one|a single) more|another|one single|any more|next) ...9 [and (then)? <i> (will|shall|am going to|are going to)? ..1 <threatActs> <rest>?]',
        '^^ ((just)? (one|a single) more|another|one single|any more|next) ...9 [and (then)? <i> (am|are) (off|out|gone|calling|changing|reporting|ringing|cancelling|leaving|going (to the|to your|straight|public)|having|taking (you|this|it)|suing|filing|pulling|selling|closing|stopping|getting (the|a lawyer|my lawyer)) <rest>?]',
        '^^ ((just)? (one|a single) more|another|one single|any more) ...9 [and (you|he|she|they|it|that|this|your ..2|the (deal|contract|wedding|sale|partnership|agreement|lease|offer|talks|kids|children|dog|police|council|locks) ..1|my ..2|our ..2) (will|can|are|is|go|goes|get|gets) ..1 (find|look|pack|leave|out|off|over|sacked|fired|done|finished|gone|start|clear|forget|kiss|explain|sleep|get (nothing|the (sack|boot)|fired|sacked|evicted|a (letter|bill|visit))|lose|pay|regret|toast|history|dead|to (the|my|your)|barred|banned|evicted|closed|cancelled|walk|take) <rest>?]',
        '^^ !(<threat-kindly>|once) <verb>|be|do ...6 (again|once more|one more time|any more|like (that|this)) ...4 [and (we|i|you|he|she|they|it|there|this|that|your ..2|the ..2|my ..2) (will|am|are|is|can|goes|gets) ..1 (be|have|start|clear|sort|settle|find|look|pack|leave|out|off|over|fired|done|finished|gone|see|hear|regret|not|never|forget|kiss|explain|trouble|calling|reporting|taking|going|ring|call|tell|take|go|deal|speak|end|break|throw|put|get|sue|evict|lose|pay|stop|cut|cancel|walk|know|make|come|ban|bar|on your|forfeit|report|remove|close) <rest>?]',
        '^^ (speak|talk) to (me|us|her|him|my ..1) like (that|this) again [and <rest>]',
        '^^ <threat-dare> (one|a single|another|any|once) more ...9 [and <i> (will|shall|am going to|are going to|am|are) !(not|<threat-mild>) <rest>]',
        '^^ (just)? one (more)? (sniff|whiff|hint|word|sign|slip|wrong|false|peep|mistake|scratch|call|email|complaint|phone call|letter|squeak|stain) ...6 [and (i|we|you|the|it|he|she|they|your|my|our|this|that|there) !(taxi|i (come|will (come|be there|help|know))|we (come|can)) <rest>]',
        '(one|a single) more <word> ..4 [and <i> (am|are) <threatActing> <rest>?]',
        '^^ !(<threat-kindly>|once|bring|join) <verb>|be ...6 (again|once more) ..3 [and <i> (will|am|are) (play|playing|make|making|give|giving|show|showing|send|sending|charge|charging|deduct|file|put|let) <rest>]',
      ],
      say: ['and we need to talk about what comes next', 'and I would find it hard to go on like this'],
    },
    {
      id: 'unless-you-fancy',
      match: [
        '[unless (you|they|he|she) (really|actually)? (fancy|fancies|want+v|feel like|enjoy|would like|would rather|prefer) (me to|us to|to (lose|explain|end up|be (sued|fired|sacked|evicted|reported|taken|out|the one|dragged)|spend|deal|see|find|face|pay|go to (court|prison|jail)|hear from|talk to (my|the))|explaining|losing|facing|paying|spending|being|dealing|sleeping|talking to|hearing from|ending up|a (lawsuit|visit|strike|scandal|court|fight|war|tribunal|very|bill)|the (police|press|whole|bailiffs|council|tax|authorities)|trouble|your (boss|wife|husband|name|house|car|customers|neighbours|parents)) <rest>?]',
      ],
      say: ['so that we can settle this between us', 'and tell us what would help you to do so'],
    },
    {
      id: 'you-will-no-longer',
      match: [
        '(you|they|he|she|<name>|<role>) [(will|shall|are going to|is going to) (no longer|never|not) ..3 (have|be|see|get|set|hear|speak|work) ..8] (unless|until|if) (you|they|he|she|i|we)',
        '(you|they|he|she|<name>|<role>) [(will|shall|are going to|is going to) no longer (have a (brother|sister|son|daughter|mother|father|friend|job|home|client|supplier|contract|key|flat)|be (part|a part|welcome|my|our|a member|invited|employed|needed)) <rest>?]',
        '(you|they|he|she) [(will|are going to) (lose|end up|be (out|sorry|alone|sued|broke|evicted|fired|finished)|regret) ..7] if (you|they|he|she) (keep|carry on|continue|go on|push|go through|do not|refuse|sell|try|stay)',
      ],
      say: ['may find it hard to stay close to us', 'may find that we grow further apart'],
    },
    {
      id: 'will-act-if-you',
      match: [
        '[<i> (will|shall|am going to|are going to) !(not|be|<threat-mild>) ..1 <threatActs> ...8 c=(if|unless|the (moment|minute|second|next time)|as soon as|the day|every time)] !(you (like|want|wish|prefer|agree|need)) (you|he|she|they|your ..2|<name>|<role>|this|that|my|our|i (do not|see|hear|catch|find)|we (do not|see|hear|catch|find))',
        '[<i> (will|shall|am going to|are going to) ..1 (come (round|over) and|go there and)? ..1 (rip|tear|smash|burn|wreck|take) ..6 (out|apart|down|back|up) ..2 c=(if|unless)] (you|he|she|they) (do not|does not|refuse|keep|ever|dare)',
        '[<i> (will|shall|am going to|are going to|am|are) !(not|<threat-mild>) <verb> ..7 c=(if|unless)] (the|that|this|my|our|your|i|we) ..4 (money|payment|rent|invoice|cash|cheque|deposit|transfer|bill|balance|fee|keys|apology|refund|price|work|contract|signature) ..3 (not|comes|come|arrives|is|drops|late|goes|gets)',
      ],
      say: ['I would look for another way {c}', 'we need to talk about what comes next {c}'],
    },
    {
      id: 'better-before-i',
      match: [
        '(you|they|he|she|somebody|someone) (had|would)? better ...9 [before <i> (do|have|get|come|am|are|run|lose|take|make|send|call|change|find|ring|tell|start|stop|decide|throw|put) <rest>?]',
        '^^ <demand-order> ...8 [before <i> (do it|do (something|it|that) (for|myself|you|i)|come (over|round|down) (there|and)|make (you|a|your)|have (it|him|her|you|your|them) (towed|removed|put|arrested|fired|evicted|taken|clamped|cut|thrown)|lose (my|it|all)|get (really|angry|nasty|the|a lawyer)|take (it|this|you|matters)|ring (the|your)|call (the|your|my)|tell (your|the|everyone)|change (my mind|the)|regret|throw|forget) <rest>?]',
        '^^ (i|we) (will)? (give|am giving|are giving) you ...8 [before <i> (do|call|ring|tell|start|report|sue|go|post|change|take|send|evict|throw|cancel) <rest>?]',
        '(you|they|he|she) (have|has) (got)? (until|till|exactly|only|one|two|three|five|ten|<number>) ..4 [before <i> <rest>]',
      ],
      say: ['so that we can settle this ourselves', 'because I would like us to settle this ourselves'],
    },
    {
      id: 'after-that-i-act',
      match: [
        '^ [(after that|then|from then on|afterwards|past that|after (noon|midnight|tonight|today|monday|friday|sunday)) ,? <i> (will|shall|am going to|are going to)? (stop (being|asking|playing|waiting)|start (ringing|telling|calling|looking|legal|proceedings|charging|knocking|talking to|sending|posting|naming|making|evict)|ring (the|my|your)|call (the|my|your|in)|sell to (your|his|her|their|someone|somebody|another)|go (to (the|your) <threat-public>|straight to|public|legal|over your)|tell (your|everyone|everybody)|take (legal|you to|it to (court|the)|this to|matters|the gloves)|sue|evict|report|publish|post (your|everything)|send (in|round|the (bailiffs|boys|lads|lawyers|police|letter to (your|the)))|get (nasty|ugly|really|lawyers|my lawyer|angry)|change the locks|throw|involve|instruct|walk|walk away|walk out|cancel|burn|cut (you|off|your|all)) <rest>?]',
        '[<i> (will|shall|am going to)? (stop|quit|am (done|finished|through)) being (friendly|nice|polite|reasonable|patient|your friend|generous|kind|diplomatic|civil|gentle|understanding|so (nice|kind|patient|polite|friendly|reasonable|generous)) <rest>?]',
      ],
      say: ['I would find it harder to wait', 'I would like us to have settled this by then'],
      ask: ['I would like us to have settled this by then.', 'What would help us to settle this by then?'],
    },
    {
      id: 'your-choice',
      match: [
        '^^ [(so|now|it is|the choice is|that is|the)? your (choice|call|decision|move|pick|funeral)] $$',
        'either ...9 , [(and)? (it is)? (entirely|all)? (your (choice|call|decision|pick|move|funeral)|the choice is yours)] $$',
        '^^ [either ...6 (stops|goes|leaves|ends|changes|pays|shuts|moves|comes down|gets fixed|is gone|is out) ...6 or <rest>]',
        '[consider (the|this|our|your|it|that) ..3 (over|torn up|cancelled|canceled|off|dead|terminated|void|finished|withdrawn|closed|gone|ended|revoked) <rest>?]',
        ', [so (be (nice|good|careful|polite|smart|sensible|reasonable|quiet|grateful)|think (about it|again|carefully|hard)|choose (wisely|carefully|well)|decide|behave (yourself)?|mind yourself|watch (it|yourself)|back off|drop it|keep quiet|do not (push|test|tempt|make|mess|cross|try) <rest>)] $$',
        '[<i> (will|am going to|are going to|can) ..9 leave (you|him|her|them) (holding|with (nothing|the (debt|bill|mess|costs|loans))|standing|stranded|in the (lurch|cold|rain)|high and dry|to rot|begging|alone with) <rest>?]',
      ],
      say: ['I would like to hear what you would need', 'let us see what would work for you'],
      ask: ['What would you need to choose well?', 'What would work for you?'],
    },
  ],
} as const satisfies Family
