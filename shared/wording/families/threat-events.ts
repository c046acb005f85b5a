/** Threats that name only what will come: the car gets towed, everyone will know, and proof is kept for it. */
import type { Family } from '../pattern.ts'

export const threatEvents = {
  kind: 'threat',
  reason: 'A threat makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'do-and-it-happens',
      match: [
        '^^ [!(thank+v|let|please|if|when|once|because|since|as|after) (<verb>|do|be|have|get) ...9 (and|or|otherwise) (i (promise|swear|guarantee) (to)? (you)? (that)?)? <event-who> ..3 <event-end> <rest>?]',
        '^^ [(one more|another|any more|once more|next time|a single) ...9 (and|or|,) <event-who> ..3 <event-end> <rest>?]',
        '^^ [!(thank+v|let|please|if|when) (<verb>|do|be|have) ...9 and (just)? (see|watch) (how (fast|quickly|long|soon|far|many|little|much)|who (turns|shows|laughs|comes crawling|is)|where (it|that) gets|your|what (it costs|i|we|comes|is coming)) <rest>] !(to)',
        '^^ [!(thank+v|let|please|if|when) (<verb>|do|be|have) ...9 (or|otherwise) (i|we) (am|are) (going (to)? (tell|call|the|report|sue|post|take|cancel|leave|quit|cut|evict|court|stop|pull|your|write|ring|file|publish|throw|kick|sell|change|lock|have|straight|public)|telling|calling|posting|sending|reporting|coming|taking|leaving|cutting|putting|cancelling|writing|pulling|handing|selling|quitting|off|out|done|ringing|filing|suing) <rest>]',
      ],
      say: ['I worry about where this is going', 'let us talk before it comes to that'],
      ask: [
        'Let us talk before it comes to that.',
        'I worry about where this is going. What would help you to agree?',
      ],
    },
    {
      id: 'if-it-happens',
      match: [
        '^ [(if|unless|the (moment|minute|second|day|instant|next time)|next time|as soon as|as long as) !(..4 (feel|feels|ill|sick|well|tired|rains|happens)|nobody|no one|anyone|you (like|want|prefer|wish)) (you|he|she|they|i (do not|see|hear|catch|find)|we (do not|see|hear|catch|find)|your|his|her|their|this|that|<name>|<role>) ...9 <event-who> ..3 <event-end> !(and (we|i) (find|can|will find|meet|start again)) <rest>?]',
        '^ [(if|unless|the (moment|minute|second|day|instant|next time)|next time|the first time) (you|he|she|they|your|i (see|hear|catch|find)|we (see|hear|catch|find)|<name>) ...8 , <i> (am|are) (off to|calling|ringing|gone|out|done|leaving|telling|reporting|suing|cancelling|taking you|dragging|throwing|packing|quitting|finished|posting|phoning|coming for|having you|handing in|all handing|all leaving|all quitting) <rest>?]',
        '^ [<event-who> ..3 <event-end> ..6 (if|unless) (you|he|she|they|your) <rest>]',
        '^ [(if|unless) (you|he|she|they|your|this|that) ...9 (none|nobody|no one|no-one|not one) ..4 will (show|turn|lift|sign|work|come|set|be|vote|stay|pay|play) <rest>?]',
        '^ [there (will|is going to) not be ..6 (if|unless) (you|he|she|they|your) <rest>]',
        '^ [there will be no ..6 (if|unless) (you|he|she|they|your) <rest>]',
        '[if (you|he|she|they) (think|thought) ..5 was (bad|hard|expensive|ugly|rough|embarrassing|tough|unpleasant|annoying|slow|loud) ,? (wait|just wait|you|then|watch|think) <rest>]',
      ],
      say: ['we would need to talk about what comes next', 'I would like to hear what stands in the way'],
      ask: [
        'We would need to talk about what comes next.',
        'I would like to hear what stands in the way, so that it does not come to that.',
      ],
    },
    {
      id: 'or-when-time-is-up',
      match: [
        '^ (you|they|he|she|<role>|<name>) (have|has) (got)? !(been|to) ..3 (until|till|days|hours|day|week|weeks|hour|minutes|month|end of|weekend|chance) ...5 [(or|otherwise|else) (i|we|it) !(can|could|would|may|might) <rest>]',
        '^ (you|they|he|she) (have|has) (got)? !(been|to) ..3 (until|till|days|hours|day|week|weeks|hour|minutes|month|end of|weekend) ...5 [(after that|then) (it is (out of|over|war|too late)|(i|we) (go|call|sue|ring|report|evict|publish|post|tell|walk|quit|am (going|calling|done|out|telling|posting)|are (going|calling|done|out))|the gloves) <rest>?]',
        '(offer|price|deal|chance|quote|figure) ...6 (until|till|by) ...4 , [(and)? (after that|then) (it|that|the (offer|deal|price)) is (gone|off|over|dead|history|off the table) <rest>?]',
      ],
      say: ['and I would like us to settle this by then', 'and it would help me to have your answer by then'],
    },
    {
      id: 'time-is-up',
      match: [
        '[(you|they|he|she) (have|has) ..1 had (your|their|his|her) (last|final|only|fair)? (warning|warnings|chance|chances)]',
      ],
      say: ['I would like us to settle this soon', 'this is urgent for me'],
      ask: ['I would like us to settle this soon.', 'This is urgent for me. When could we settle it?'],
    },
    {
      id: 'proof-is-kept',
      match: [
        '^ [(i|we) ..2 (have|kept|keep|saved|save|recorded|filmed|made|took) ..4 <event-proof> ...3 (afraid to|hesitate to|know how to use|know where to (send|take|post)|ready to (use|publish) (it|them)|not scared|just so you know|so be careful|so think|so watch|so choose|remember that) <rest>?]',
        '[(i|we) (have|am|are)? (been)? (recorded|recording|documented|documenting|filming|filmed|saved|screenshotted|keeping (a record|notes|a list)) (everything|all of (it|this)|every (word|call|conversation|message)|this (whole)? (call|conversation)) , (just so you know|so|and|you) <rest>?]',
        '^ [(i|we) (am|are|will|would|do|have) not !(afraid of) ..1 (afraid|hesitate|scared|above|reluctant|think twice|shy|qualms) ..1 (to|of|about) (use (it|them|that|this|force|every)|using (it|them)|call (the|my|your|in)|calling (the|my|your)|go to|going to|sue|suing|tell (the|your|everyone|everybody|them)|telling (the|your|everyone)|publish|publishing|take you|taking you|report|reporting|evict|involve|escalate|walk away|fire|sack|name|fight|make this) <rest>?]',
        '[(i|we) know (exactly|perfectly well|just|very well)? where (to find|i can find|we can find) (you|him|her|them|your ..2)]',
        '[(i|we) (have|have got) <event-proof> (of|that|to prove|showing) ..6 (wife|husband|police|press|boss|employer|court|judge|board|online) <rest>?]',
      ],
      say: [
        'this matters to me, and I would like to settle it with you',
        'I would rather settle this between us',
      ],
      ask: [
        'This matters to me, and I would like to settle it with you.',
        'I would rather settle this between us.',
      ],
    },
    {
      id: 'others-would-like-to-know',
      match: [
        '[(the|your|his|her|their|this|that|every|everyone|a|some) ..3 <event-audience> !(and (i|we)) ..3 (would|might|may|will|could) ..1 (love|be ..2 (interested|delighted|fascinated|pleased|happy|keen|thrilled|curious|surprised|shocked)) ..1 (to|in) (hear|hearing|know|knowing|see|seeing|read|reading|learn|learning|look|talk) !(you|us|me|them|from|..3 your (new|trip)) ..1 (about|how|what|who|that|where|why|at|your|these|those|this) <rest>?] !(my trip)',
        '[(my|our|his|her|their) ..3 (is|are|works for|work for|works at|knows|sits on) ..3 <event-audience> ..2 , (and)? (he|she|they) (would|will|might) ..1 (love|be ..2 (interested|delighted|fascinated|happy|keen|thrilled)) ..1 (hear|hearing|know|see|seeing|read|reading|look|help|take) <rest>]',
        '[(i am|we are) (this|that|very) close to (tell+v|call+v|report+v|go+v|post+v|sue+v|send+v|write+v|publish+v|fire+v|sack+v|evict+v|throw+v|walk+v|cancel+v|end+v) <rest>]',
        '[(you|they|he|she|<role>) (are|is) (one|a) (single|more|last|small|bad|wrong|further)? ..1 (email|complaint|call|step|mistake|message|remark|word|lie|day|comment|signature|phone call|slip) away from (lose+v|get+v|being|find+v|a lawsuit|unemployment|the street|court|divorce|war|ruin) <rest>?]',
        '[(it would be|it is|it would take|would be) ..2 (easy|simple|no trouble|no effort) (for (me|us))? to (make (your|you|his|her|their|life) ..3 (short|hard|difficult|miserable|public|hell|impossible|regret|look)|(let|tell|have|call|show|inform|ring|email) ..2 (your|everyone|everybody|the <threat-public>|people|it known)|(have|get) you|report (you|this|your)|ruin) <rest>]',
        '[(everyone|everybody|the whole ..2|all of ..2|people|the entire ..2) ..2 (will|is going to|are going to) ..2 (know|hear|see|find out|read) (what|who|how|about|exactly) ..3 (you|your|he|she|they|him|her) ..4 (are|is|did|have|really|do|like|by the time|when|once|soon) <rest>?]',
        '[<i> (can|could|will) ..2 (have|get|bring|send|put) (<number>|twenty|thirty|fifty|a dozen|a hundred|dozens of|hundreds of|half the|the whole) ..2 (people|workers|tenants|residents|lads|members|friends|protesters|men|parents|village|reporters|journalists|cameras) ..1 (outside|at|in|on|in front of) (your|the) <rest>]',
      ],
      say: ['I would rather settle this between us', 'I would like us to find a way before others join in'],
      ask: ['I would rather settle this between us.', 'How can we settle this before others join in?'],
    },
    {
      id: 'worse-to-come',
      match: [
        '[<event-who> ..2 (is|are|will|could|can|would) ..1 (about to|going to|soon)? (get|become|be|turn) ..2 <event-rough> for (you|him|her|them|your ..2|all of you) <rest>?]',
        '[your ..2 (is|are) about to (get|become|be|turn|drop|fall|go) ..2 <rest>] !(delivered|interesting|better|ready|a lot better|easier)',
        '[enjoy (it|your ..3|this|that|the ..2|yourself) ..1 while (you|it|they) (still)? (can|have|last|lasts) <rest>?]',
        '[(will|would|is going to|might|could) be the last (thing|time|mistake|job|decision|deal|day|penny|meal) (you|he|she|they) (ever|will ever|will|do|did|make|see) <rest>?] !(before)',
        '[if i were (you|in your (shoes|place|position|situation)) ,? i (would|should) ..2 (careful|start looking|look over|worried|worry|worrying|watch|think twice|think again|nervous|lock|hope|pray|not sleep|keep quiet|keep my|update|afraid|scared|get a lawyer|sign|shut up|run|back) <rest>?]',
        '[i (would|should) !(..4 (with|near) (that|the|those|this)) ..2 (be (very|extremely|really)? careful|worry|be worried|be afraid|think twice|watch (it|out|what)|start looking|be nervous|be scared|not sleep) ..6 if i were you <rest>?]',
        '[<i> (have|had) (taken down|broken|finished|buried|dealt with|seen off|beaten|ruined|sacked|fired|outlasted|sued|eaten) ..3 (than you|like you|for breakfast) <rest>?]',
        '[<i> (will|am going to|are going to) (take|bring|drag) (you|him|her|them|everyone) ..1 down ..1 (with (me|us)) <rest>?]',
        '[<i> am (taking|bringing|dragging) (you|him|her|them|everyone) ..1 down ..1 (with (me|us)) <rest>?]',
        '[(<i>|people|voters|members|parents|customers|the town|the whole ..1) will (not forget|remember) (who|what|which of you|how you|that you|this (when|at|on|come|next)) <rest>?] !(a wonderful|to)',
        '[(you|they|he|she) will be hearing !(..5 (job|interview|results|application|soon|booking|date|week|again)) (from (us|me|my ..2|our ..2|the <threat-public>)) <rest>?]',
        '[<i> (will|am going to) make sure (that)? ((no one|nobody|no-one) ..5 (hire|hires|employ|employs|work|works|deal|deals|buy|buys|trust|trusts|rent|rents|talk|speak|lend|help|helps|believe|believes|book|books|come|comes|set|sign|vote|invite|touch|want|wants)|(you|he|she|they) ..2 (never|lose|loses|pay for|pays for|regret|regrets|suffer|suffers|rot|rots|get nothing|gets nothing)|(everyone|everybody) ..4 (know|knows|hear|hears|find|finds|learn|learns) (what|who|how|about)) <rest>?]',
        '[(you|they|he|she) (will|are going to|is going to) (explain|tell|have to explain|say|repeat|can explain) (that|this|it) to (the|a|my|our|your) ..1 (judge|court|police|<threat-public>|jury|lawyer|solicitor|boss|wife|husband)]',
        '[(we|you and i|this) can ..2 (do|settle|handle|sort|solve|be (done|settled)) ..1 (this|it|quietly|nicely|amicably) ...6 or ...9 (court|judge|lawyers|press|police|public|hard way|loudly|hard|war|tribunal) <rest>?]',
        '[(you|he|she|they) (are|is) ..1 asking for (it|trouble|a (fight|slap|smack|war|thump|lawsuit|beating))]',
        '[(or|otherwise|then) (you|they|he|she) (can|may|will have to) (look for|find|go and find|start looking for|hire|get) ..2 (another|a new|someone|somebody|yourself|new) <rest>]',
      ],
      say: ['I worry about where this is going', 'this could become hard for all of us'],
      ask: [
        'I worry about where this is going.',
        'This could become hard for all of us. What could we do instead?',
      ],
    },
    {
      id: 'we-go-our-way',
      match: [
        '^ [(if|unless|the (moment|minute|day)|once) (this|that|the|my|our|your|you|he|she|they) ...9 , <i> (down tools|walk|walk out|strike|stop (work|working|paying)|quit|pull out|sue|pull the plug|hand in|go to (court|the <threat-public>)|cancel (the|our|my) (order|contract)) <rest>?]',
        '^ [if (i|my ..2|our ..2|we) (go|goes|fall|falls|lose|loses|appear|appears|am|is|are|get|gets) ...6 , (you|yours|your ..2|so (do|will) you|they) (go|goes|will|do|are|is)? ..1 (down|too|as well|with (me|us)) <rest>?]',
        '^^ [do not be (surprised|shocked) (if|when) (i|we|nobody|no one|your|you|they|everyone|everybody|people|somebody|someone|my|our) <rest>]',
        '[(i am|we are|consider yourself|consider yourselves|you are) (putting you|now|hereby)? on notice <rest>?]',
        '[(you|they|he|she) (can|may|will)? either (sign|pay|agree|move|settle|leave|accept|apologise|give|stop) ..5 or (spend|face|lose|explain|deal|end up|fight|kiss|watch|find) <rest>]',
        '^^ [(then|fine|so)? ,? (i|we) (will|shall|am going to|are going to) (just|simply|gladly|happily)? sue] $$',
        '[i would not ..1 (push my luck|sleep|be so sure|count on it|get too comfortable|get comfortable|bet on it|celebrate|relax|unpack|make any plans|make plans|be so smug) ..6 if i were you]',
        '[(you|they|he|she) (still|will)? (need|needs) (my|our) (signature|vote|consent|approval|permission|support|money|help) ,? (so|do not forget|remember|after all|and do not|, so) <rest>?]',
        '[<i> ..3 (let|have) (the|a) (<threat-public>) ..1 (decide|take a look|have a look|look at your|know about|hear about|sort (it|this|that|you)|deal with (you|it|this)|settle (it|this)|look into (it|this|you)|handle (it|this)) <rest>?]',
        '^ [(you|he|she|they|<name>|<role>) ..8 or (i|we) (call (the|this|it) ..2 off|pull out|pull the plug|walk away|walk out|down tools|go to (court|the <threat-public>)) <rest>?]',
        '^ [(then|so|but|just)? do not (come)? (complain|complaining|cry|crying|whine|whining|moan|moaning|be upset|act surprised) (to (me|us))? (when|if|that) (your|you|i|we|nobody) <rest>]',
        '[(it)? only takes (one|a) ..2 (review|call|complaint|letter|article|email|post|word|phone call|visit) to (sink|ruin|close|finish|end|shut|destroy|bring down|kill) <rest>]',
        '[(your|this|the|whole) ..2 will (bleed|suffer|burn) (dearly)? for (it|this|that|what) <rest>?]',
      ],
      say: ['I worry about where this is going', 'we would need to talk about what comes next'],
      ask: [
        'I worry about where this is going.',
        'We would need to talk about what comes next. What would help you?',
      ],
    },
  ],
} as const satisfies Family
