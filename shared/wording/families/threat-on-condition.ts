/** Threats on a condition: if, unless, until, before, and then something is done to the other. */
import type { Family } from '../pattern.ts'

export const threatsOnCondition = {
  kind: 'threat',
  reason: 'A threat makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'if-conduct-i-act',
      match: [
        '(if|should|when|the moment|the minute|the second|as soon as|every time|next time) (<other>|your ..2|anyone|anybody|anyone else) (ever|even|still|then|again|so much as|dare to|try to|decide to|think you can|want to|is going to|are going to)? <conduct> ...9 [(then)? <i> (will|shall|am going to|are going to) ..1 <threatActs> <rest>?]',
        '(if|should|when|the moment|the minute|the second|as soon as|every time|next time) (<other>|your ..2|anyone|anybody|anyone else) (ever|even|still|then|again|so much as|dare to|try to|decide to|think you can|want to|is going to|are going to)? <conduct> ...9 [(then)? <i> (am|are) <threatActing> <rest>?]',
        '(if|should|the moment|the minute|the second|as soon as|every time|next time) (<other>|your ..2|the ..2|this|anyone|anybody|anyone else) (ever|even|still|then|again|so much as|dare to|try to|decide to|think you can|want to)? <conduct> ...9 , [(then)? <i> <threatActs> <rest>?]',
        '(if|should) (the|your|this|that) (union|board|company|council|landlord|management|court|workers|bank|side|client|employer|tenants|buyer|seller) (reject+v|refuse+v|strike+v|vote+v against|walk+v out) ...6 , [<i> (will|shall)? (close|shut|sack|fire|cut|cancel|<threatActs>) <rest>]',
        '^ (the)? next time (you|they|he|she|<name>) !(come|visit|are (here|in|around)) ...8 [<i> (am|are) <threatActing> <rest>]',
        '^ (the)? next time (you|they|he|she|<name>) !(come|visit|are (here|in|around)) ...8 [<i> will <threatActs> <rest>?]',
        '(if|unless|the (moment|minute|second|day|instant)) (you|he|she|they|your ..2|<name>|<role>|this|that) ...9 , [<i> (am|are) (back in court|back at the (lawyer|lawyers|court)|on the phone to (the|your|my (lawyer|solicitor))|straight (to|on|round) (the|your)|knocking on your|ringing (your|the <threat-alarm>)|out of here|taking (it|this|you) (to|further)|calling the <threat-alarm>|telling (your|everyone)|going (to the <threat-public>|public)) <rest>?]',
        'if <i> (ever|so much as)? (hear|see|get|find|catch|receive|smell) (one more|another|any more|a single|one single) ...9 , [(<i> (will|shall|am|are|am going to)? ..1 (<threatActs>|<threatActing>)|you (will|are) ..1 (out|sorry|regret|fired|finished|gone|lose|pay|never)|(it|that|this) is over|there will be ..1 (trouble|hell|consequences)) <rest>?]',
      ],
      say: ['we would need to talk about what comes next', 'I would like us to look for another way'],
    },
    {
      id: 'if-it-is-not-done-i-act',
      match: [
        '(if|unless|should) (<other>|your ..2|the ..2|this|that|my ..2|our ..2|these|those) ..9 , [(then)? <i> (will|shall|am going to|are going to) ..1 (involve (the|my|our|your|a) <threat-public>|name you|make (it|this) public|pursue (you|him|her|them)|go after (you|them|him|her)|come after (you|them|him|her)|contest|bring ..6 (standstill|halt|knees)|slap|cut (you|him|her|your|all)|stop being|start (charging|billing|legal)) <rest>?]',
        'should (the|my|our|your|this|that|these|those) ..4 (not (be|arrive|reach|appear|clear|come)|remain|fail) ...6 , [<i> (will|shall) ..1 (<threatActs>|involve|name) <rest>]',
        'unless (<other>|your ..2|that ..2|this ..2|the ..2|my ..2|our ..2) (show+v up|stay+v out|stop+v|withdraw+v|pay+v|apologise+v|apologize+v|back+v|drop+v|sign+v|give+v|hand+v|return+v|resign+v|land+v|is|are) ...8 , [<i> (will|shall|am going to|are going to) ..1 <threatActs> <rest>?]',
        'unless (<other>|your ..2|that ..2|this ..2|the ..2|my ..2|our ..2) (show+v up|stay+v out|stop+v|withdraw+v|pay+v|apologise+v|apologize+v|back+v|drop+v|sign+v|give+v|hand+v|return+v|resign+v|land+v|is|are) ...8 , [(<i> (am|are) <threatActing>|<threatForce> ..2 (will|are|come|comes)|(nobody|no one) ..1 (works|signs|gets paid|leaves|moves)|(the|my|our) (crew|lads|men|workers|drivers|team) (walk|walks|stop|stops|leave|leaves|down)|you (will|are|can) ..1 (lose|forget|regret|out|sorry|find yourself|never|pay (for|dearly))) <rest>?]',
        '(if|unless) !(you (do not|are not)? (mind|object|agree|like|want|prefer|wish|need|know|sure|happy|well|at home|free|able)|<i> (am|are) not|nobody|no one|(it|the weather) (is|does|rains|snows)) ..6 not !(feel|well|better|like|fit|suit|happy|work for) ...9 [(then)? <i> (will|shall|am going to|are going to)? ..1 <threatActs> <rest>?]',
        '(if|unless) !(you (do not|are not)? (mind|object|agree|like|want|prefer|wish|need|know|sure|happy|well|at home|free|able)|<i> (am|are) not|nobody|no one|(it|the weather) (is|does|rains|snows)) ..6 not !(feel|well|better|like|fit|suit|happy|work for) ...9 [(then)? <i> (am|are) <threatActing> <rest>?]',
      ],
      say: ['we would need to talk about what comes next', 'I would like us to look for another way'],
    },
    {
      id: 'tools-down-until',
      match: [
        '(until|till|unless|if|the day|the moment) ...9 , [(<i>|the ..2|my ..2|our ..2|everyone|we all) ..1 (down|downs|will down) tools <rest>?]',
        '(if|unless) (<other>|(your|my|our) (side|client|members|company|boss|people|money|wages|pay|demands|invoice|payment|terms)|i|we|the (company|council|board|union|management|owner|owners|landlord|boss|money|payment|buyer|payments)) ..4 not ...9 , [(the|your|no|my|our|nothing) ..2 (train+n|bus+n|buses|site|production|deliveries|work|line+n|plant|crane|crew|men|lads|shop|kitchen|ferry|ferries|planes|bins|order+n|goods|kids|children|scaffolding|phones|lights) ..2 (stop+v|do not|does not|will not|shut+v|close+v|halt+v|walk+v|stay (in|put|here|with|out|shut)|come off|comes off|go off|goes off|leaves|moves|runs) <rest>?]',
      ],
      say: ['we would need to talk about what comes next', 'I would like us to look for another way'],
    },
    {
      id: 'if-you-then-yours-is-over',
      match: [
        '(if|when|unless|the moment|the day) (you|they|he|she|your ..2) ...9 , [your !(mortgage|car|loan|old|part|shift|work|task|day|homework) ..3 (is|are|will be) (done for|over|finished|dead|history|ruined|toast|worthless|gone|in ruins|closed|shut) <rest>?]',
        '(if|unless) !(it|the) (you|they|he|she) (do not|can not|will not|are not|want|<conduct>) !(sure|know|certain|well|feel|need|have) ...9 , [do not bother <rest>]',
      ],
      say: ['we would need to talk about what comes next', 'I would like us to look for another way'],
    },
    {
      id: 'unless-you-fancy',
      match: [
        '[unless (you|they|he|she) (really|actually)? (fancy|fancies|want+v|feel like|enjoy|would like|would rather|prefer) ((me|us) to (tell|call|ring|sue|report|go to (court|the <threat-public>)|send (the|in)|cancel|stop|involve|evict|make (this|it)|take (this|it|you))|to (lose (your|the (house|job|kids|children|contract|deposit|lot)|everything|him|her|it all)|explain (this|that|it|yourself) to|end up|be (sued|fired|sacked|evicted|reported|dragged)|go to (court|prison|jail)|hear from my|find out (what|how))|explaining (this|that|it|yourself) ..1 to|losing (your|the|everything|him|her)|being (sued|fired|sacked|evicted|reported|dragged)|facing|sleeping (in|on)|hearing from my|ending up|(a|another) ..1 (lawsuit|visit from|strike|scandal|fight|war|tribunal)|the (police|press|bailiffs|tax authorities) <rest>|trouble) <rest>?]',
      ],
      say: ['so that we can settle this between us', 'because I would like to settle this between us'],
    },
    {
      id: 'no-longer-welcome',
      match: [
        '(you|they|he|she|<name>|<role>) [(will|shall|are going to|is going to) no longer (have a (brother|sister|son|daughter|mother|father|friend|job|home|client|supplier|contract|key|flat)|be (welcome|my|our|a member|invited|employed)) ..6] !(so)',
        '(kids|children|boys|girls|son|daughter) [(will|shall) (no longer|never|not) ..2 (be there|visit|come|stay|see (you|him|her|them)) ..6] (unless|if) (you|they|he|she)',
      ],
      say: ['may find it hard to stay close to us', 'may find that we grow further apart'],
    },
    {
      id: 'will-never-see-it',
      match: [
        '(you|they|he|she) [(will|shall|are going to|is going to) (no longer|never|not) ..1 (see (a|one|any|me|us|him|her|them|the (kids|children|grandchildren|house|money|inside)|your) ..6|get (a|one|any|another|near|in) ..6|set foot ..6|work (in|for|with|here|again) ..6|hear (from|the last) ..6|have (a (job|penny|friend|home|brother|sister)|any (part|say|share)) ..4)] (unless|if|until) (you|they|he|she) !(refresh|log|click|sign up|are (ill|busy|tired)|press|open|update|look|have (had|read|finished))',
        '(you|they|he|she) [(will|are going to) (lose (your|the|everything|it all|him|her|them|me|us)|end up (alone|in (court|prison|jail|debt)|with nothing|on the street|homeless|broke)|be (sorry|alone|sued|broke|evicted|fired|finished|out on)|regret (it|this|that)) ..7] if (you|they|he|she) (keep|carry on|continue|go on|push|go through|do not|refuse|sell|try|stay)',
      ],
      say: ['may find it hard to reach an agreement with us', 'may find that we move further apart'],
    },
    {
      id: 'will-act-if-you',
      match: [
        '[<i> (will|shall|am going to|are going to) !(not|be|<threat-mild>) ..1 <threatActs> ...8 c=(if|unless|the (moment|minute|second|next time)|as soon as|the day|every time)] (you|he|she|they|your ..2|<name>|<role>|this|that) (do not|does not|is not|are not|keep|keeps|refuse|refuses|dare|dares|ever|carry on|carries on|still|even|so much as|touch|touches|<conduct>|bring|pay|apologise|apologize|sign|stop|withdraw|agree|come near|set foot|are late|miss)',
        '[<i> (will|shall|am going to|are going to) ..1 (come (round|over) and|go there and)? ..1 (rip|tear|smash|burn|wreck|take) ..6 (out|apart|down|back) ..2 c=(if|unless)] (you|he|she|they) (do not|does not|refuse|keep|ever|dare)',
        '[<i> (will|shall|am going to|are going to) !(not|<threat-mild>) (<threatActs>|leave (you|him|her|them) with) ..7 c=(if|unless)] (the|that|this|my|our|your|i|we) ..4 (money|payment|rent|invoice|cash|cheque|deposit|transfer|bill|balance|fee|keys|apology|refund|contract|signature) ..3 (not|comes in|arrives|is|drops|late|gets)',
      ],
      say: ['I would look for another way {c}', 'we need to talk about what comes next {c}'],
    },
    {
      id: 'better-before-i',
      match: [
        '(you|they|he|she|somebody|someone) (had|would)? better ...9 [before <i> (do (it|something|that)|have (it|him|her|you|your|them) <event-done>|have (it|him|her|you) (taken|removed|put|cut)|get (a lawyer|angry|nasty|really)|come (round|over|down) and|am (forced|tempted)|lose (my (temper|patience|rag)|it)|call (the|my|your)|ring (the|my|your)|tell (your|everyone|the)|change (my mind|the locks)|throw|start (telling|ringing|charging|legal)|stop (being|asking)|decide to <threatActs>) !(...6 (doctor|restaurant|taxi)) <rest>?]',
        '^^ <demand-order> ...8 [before <i> (do it for you|do something|do it (myself|with)|come (over|round|down) (there|and)|make you|have (it|him|her|you|your|them) (towed|removed|put|arrested|fired|evicted|taken|clamped|cut|thrown)|lose (my (temper|patience|rag)|it)|get (really|angry|nasty|a lawyer)|take (you|matters)|ring (the <threat-alarm>|your)|call (the <threat-alarm>|my lawyer|your (boss|wife|husband))|tell (your|everyone)|change (my mind|the locks)|throw) <rest>?]',
        '^^ (i|we) (will)? (give|am giving|are giving) you ...8 [before <i> <threatActs> <rest>?]',
        '(you|they|he|she) (have|has) (got)? (until|till|exactly|only|one|two|three|five|ten|<number>) ..4 [before <i> (lawyer up|<threatActs>|do (it|something)|lose|get (nasty|angry|a lawyer)) <rest>?]',
      ],
      say: ['so that we can settle this ourselves', 'because I would like us to settle this ourselves'],
    },
    {
      id: 'after-that-i-act',
      match: [
        '^ [(after that|then|from then on|afterwards|past that|after (noon|midnight|tonight|today|monday|friday|sunday)) ,? <i> (will|shall|am going to|are going to)? (stop (being (nice|friendly|polite|patient|kind|reasonable|civil)|asking (nicely|politely)|playing)|start (ringing (the|your)|telling (your|the|everyone)|calling (your|the|clients)|legal|proceedings|charging|evict|naming|sending (in|the)|posting (your|the))|sell to (your|his|her|their|someone|somebody|another)|go (to (the|your) <threat-public>|straight to|legal|over your)) <rest>?]',
        '^ [(after that|then|from then on|afterwards|past that|after (noon|midnight|tonight|today|monday|friday|sunday)) ,? <i> (will|shall|am going to|are going to)? (tell (your (boss|wife|husband|mother|parents|clients|customers|employer)|everyone (what|about|how|who))|call (the <threat-alarm>|my (lawyer|solicitor))|take (legal|you to|it to (court|the)|this to (court|the)|matters|the gloves)|sue|evict|report (you|it to|this to)|publish (your|the (emails|photos|messages))|post (your|everything)|send (in|round|the (bailiffs|boys|lads|lawyers|police))|get (nasty|ugly|lawyers|my lawyer|angry)|change the locks|throw (you|your|it out)|involve|instruct|walk (away|out)|cancel (the (contract|lease|deal|order)|everything|all)|cut (you|off|your|all)) <rest>?]',
        '[<i> (will|shall|am going to)? (stop|quit|am (done|finished|through)) being (friendly|nice|polite|reasonable|patient|your friend|generous|kind|diplomatic|civil|gentle|understanding|so (nice|kind|patient|polite|friendly|reasonable|generous)) <rest>?]',
      ],
      say: ['I would find it harder to wait', 'I would like us to have settled this by then'],
      ask: ['I would like us to have settled this by then.', 'What would help us to settle this by then?'],
    },
    {
      id: 'consider-it-over',
      match: [
        '^ [(then|you (can|may))? consider (the|this|our|your|it|that) ..3 (over|torn up|cancelled|canceled|off|dead|terminated|void|finished|gone|ended|revoked) <rest>?]',
        '(or|and|then|,) [consider (the|this|our|your|it|that) ..3 (over|torn up|cancelled|canceled|off|dead|terminated|void|finished|withdrawn|gone|ended|revoked) <rest>?]',
        '[<i> (will|am going to|are going to|can) ..9 leave (you|him|her|them) (holding (the|that)|with (nothing|the (debt|bill|mess|costs|loans))|stranded|in the (lurch|cold)|high and dry|to rot|begging) <rest>?]',
      ],
      say: ['I would like to hear what you would need', 'let us see what would work for you'],
      ask: ['What would you need for us to go on?', 'I would like to hear what would work for you.'],
    },
  ],
} as const satisfies Family
