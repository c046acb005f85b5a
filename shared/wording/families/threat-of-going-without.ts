/** Threats of going without: what will not come back, stays empty, gets nasty or is to be forgotten if the other does not yield. */
import type { Family } from '../pattern.ts'

export const threatsOfGoingWithout = {
  kind: 'threat',
  reason: 'A threat makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'next-time-not-back',
      match: [
        '[(next|the next) time (your|that|those|you|he|she|they|i (see|find|catch|hear)|we (see|find|catch|hear)|one of) ...8 (it|he|she|they|you) (will not|are not going to|is not going to) (be (coming (home|back)|getting (it|him|her|them|your|one|that)|seeing (it|him|her|them|your)|leaving with|walking (out|away|home))|come (home|back)|get (it|him|her|them|your ..2|that ..2) back|see (it|him|her|them|your ..1) again|leave with|walk (out|away|home)|have (a|any) (windows|tyres|wheels)) <rest>?]',
        '[(your|his|her|their|that|those) ..2 (dog|cat|van|car|bike|bins|hedge|tree|fence|boat|shop|windows|trampoline|drone|caravan|skip|hens|chickens|ball|scooter|truck|lorry|speaker) (will not have (a|any|its)|will be (missing|gone|in (pieces|the (skip|river|canal|bin|lake|pond)))|will lose|might lose|is going to lose|will not be (there|safe|in one piece|coming)|might not (be (there|safe)|come)|may not (be (there|safe)|come)|ends up|will end up|could end up|might end up|disappears|will disappear) ..8 (if|unless|next time|the next time) <rest>]',
        '[there will not be (much|anything|a lot|a thing|a brick|a penny) left (of|for|in) (you|your|him|his|her|their|that) <rest>?]',
        '[(by the time|when|once|after) (i am|we are|my ..2|our ..2|the ..2) (am|are|is|has|have|get|gets)? ..1 (done|finished|through) ..4 ,? (you|he|she|they|there|your ..2) (will|will not) (wish|be (sorry|begging|broke|lucky|bankrupt|ruined|much left|anything left|nothing left)|have (nothing|a penny|a (job|leg|friend|roof))) <rest>?]',
        '(and|,) [(you|he|she|they) will not (like|enjoy) (how|what|where|the way) ..2 (ends|end|turns out|happens|comes next|follows) <rest>?]',
      ],
      say: ['I would like us to agree how to avoid this', 'let us find a way before it comes to that'],
      ask: ['How could we avoid this from now on?', 'Let us find a way before it comes to that.'],
    },
    {
      id: 'or-it-stays-empty',
      match: [
        '^! (either)? (you)? (pay !(by (card|cash)|in cash|now or later)|sign|apologise|apologize|withdraw|drop (the|your|that)|agree|accept|resign|settle|refund|hand over|give (me|us|back|up|in)|back (off|down)|vote for|raise (my|our)|meet (my|our)) ...8 [(or|otherwise|or else) (tomorrow|tonight|next week)? (the|your|my|our|his|her|those|these) ..3 (doubles|triples|vanishes|disappears|stay|stays|remain|remains|sit|sits|stop|stops|go|goes|close|closes|leave|leaves|end|ends|walk|walks|get|gets|lose|loses|find|finds|never) <rest>?]',
        '[(unless|if) (the|my|our|that) ..3 (money|payment|rent|deposit|invoice|cheque|balance|apology|refund|keys|wages|transfer) ..6 , (your|this|his|her|their) ..2 (gets|get|is|will be|goes|closes|shuts|stays|stops) (shut|closed|locked|stopped|cut|off|down|dark|cold|torn|ripped|taken (down|off|out|away)|empty|public) <rest>?]',
        '[the (strike|boycott|walkout|picket|lockout|eviction) (starts|begins|goes ahead|is on|happens|will (start|begin|go ahead)) ..3 (unless|if|until) (you|they|he|she|your|management|the) <rest>]',
      ],
      say: ['we need to talk about what comes next', 'we will have to find another way together'],
      ask: ['We need to talk about what comes next.', 'What would help you to agree?'],
    },
    {
      id: 'need-not-bother',
      match: [
        '^^ !(i|we|it|if) (<verb>|do|be|have|get) ...8 [(and|or) (you|he|she|they) ..1 (need not|need never|do not need to|should not|do not have to) (even|ever)? (bother !(with|about|to|the)|come (home|back)|think of coming) <rest>?]',
        '^^ (go|take|sell|leave|miss|vote|marry|sign|walk|touch|side|move|sue|bring|invite|tell) ...8 [(and|or) (do not|you can not|never) (even|ever)? (bother coming|come (home|back|to me)|think of coming|expect (me|us) to (speak|talk|help|come|pay|forgive)|call (me|us) (your|again)) <rest>?]',
        '^^ (say (no|that|another)|do that|try (that|it|to)|refuse|sign (that|with)|touch|marry|vote|sell (it|to|the)) ..5 [and <i> (am|are) (moving (out|away|the)|leaving|taking (the|my|him|her|you)|selling|calling (the|my|your)|telling|out|gone|changing the|packing|quitting|cancelling|filing|ringing|reporting|suing|pulling|walking) <rest>?]',
        '^^ charge (me|us) ...5 [and <i> will (dispute|contest|sue|report|never|post|tell|cancel|leave) <rest>?]',
        '[(and|or|then) <i> will be (outside|in front of|at|camped) (outside)? your ..1 (office|house|door|shop|restaurant|gate|window|building|event|wedding|school) ..4 (with (a|the|my|our) (sign|banner|placard|megaphone|camera+n)|until you|day and night) <rest>?]',
      ],
      say: ['and that would be hard for me', 'and I would need time to come to terms with it'],
    },
    {
      id: 'before-it-gets-nasty',
      match: [
        '(you|they|he|she) (have|has) ..6 [before (it|this|that|things) (gets|get|turn|turns|becomes|become|goes|go) ..1 (nasty|ugly|dirty|unpleasant|personal|public|legal|hostile|vicious|to (court|my|the (press|papers|police))|messy|expensive|rough)]',
        '^! (now|just|so)? (pay|sign|move|stop|settle|fix|answer|hand|give|get|leave|apologise|apologize|drop|return|clear|call) ...7 [before (it|this|that|things) (gets|get|turn|turns|becomes|become|goes|go) ..1 (nasty|ugly|dirty|unpleasant|personal|public|legal|hostile|vicious|to (court|my|the (press|papers|police))|rough)]',
        '[(because|or) (tomorrow|tonight|on (monday|tuesday|wednesday|thursday|friday)|next week|by ..2) ..3 (papers|paper|press|newspaper|police|tax office|council|wife|husband|boss|employer|neighbours|customers|clients|whole ..1|everyone|everybody) (gets|get|has|have|will have|reads|read|hears|hear|knows|know|sees|see) (the (story|emails|photos|file|whole|recording|truth|video)|it all|everything|all of it|about (it|this|your)|what you) <rest>?]',
      ],
      say: ['so that we can settle this ourselves', 'because I would like us to settle this ourselves'],
    },
    {
      id: 'forget-it-if-you',
      match: [
        '^ [(you (can|may))? forget (about)? (the|your|that|any|our|my) ..2 (promotion|bonus|deposit|raise|contract|deal|reference|holiday|wedding|visit+n|money|inheritance|order+n|job|friendship|loan|help|support|vote|christmas|house|renewal|licence|extension|refund|payment|overtime|weekend+n|partnership) ..2 (if|unless|when) (you|he|she|they|your) <rest>]',
        '^ [(then|and|so|just|but)? do not (expect|count on|bank on|hope for) ..3 (shift+n|overtime|reference|help|favour+n|mercy|sympathy|bonus|promotion|invitation|money|support|loan|order+n|business|renewal|visit+n|christmas|work|job|raise|payment|thanks|pension|penny|cent) ..4 (if|when|unless|once|after) (you|he|she|they|your|this|that) <rest>]',
        '^ [(if|unless) (i|we|you|he|she|they|my|our|nobody) ...8 , (the|your|this|my|our|his|her|that|you) ..2 (can|may) (run|cook|look after|sort|teach|wash|manage|deliver|sell|finish|build|milk|raise|organise|plan|drive|pick|answer|find) ..4 (itself|themselves|himself|herself|yourself|yourselves|alone) <rest>?]',
        '^ [you have (got)? ..2 (kids|children|family|daughter|son|wife|husband|mortgage|business|reputation|licence|shop|name) ..4 (too|as well|to (think (of|about)|lose|protect|feed)) , (just)? (remember|do not forget|you know)] $$',
        '[(if|unless) (you|he|she|they) ...8 ,? (you|he|she|they) (need not|need never|should not|do not need to) ..1 (bother|come (home|back)) <rest>?]',
        '^ [(then|so|and) do not (expect|count on|bank on) (to (see|hear from|get)|seeing|me to|us to|any) !(...4 (miracles|snow)) <rest>?]',
        '[either (i|we|you|my ..1|our ..1) (get|are|am|pay|have|sign|receive) ...6 or ..4 (will not|does not|do not|is not going to) (print|run|open|ship|leave|start|happen|air|load|fly|sail|go (out|ahead)) <rest>?]',
        '^ [(if|unless) (i|we|the|my|our) ...8 ,? <i> (am|are) (going|off) (straight)? to (small claims|court|the <threat-public>|my (lawyer|solicitor)|your (boss|landlord|employer|wife|husband)|trading standards) !(to (get|ask|collect|fetch|help)|and (ask|get)|with you) <rest>?]',
        '^ [(if|unless|should) (the|your|that|this|it|another) ..3 (be|is|are|arrive|arrives|come|comes) ..3 (late|missing|wrong|damaged|unpaid|broken|short|again) ..2 , <i> (will|shall|are going to|am going to) (switch|cancel|(find|look for) (someone|another|a new|somebody)|look elsewhere|go (elsewhere|to)|take (our|my|legal)|move our|stop (paying|buying|ordering)|sue|deduct|withhold|terminate|buy (elsewhere|from)|order (elsewhere|from)) <rest>?]',
        '[(you|he|she|they) (will|might|may|could|are going to) (find|see) (your|his|her|their) ..3 (on|in) (the|a) (pavement|street|kerb|skip|bin|tip|river|canal|gutter|rain|internet|dump) <rest>?]',
        '[(my|our|the|next ..2|this ..2) ..1 (rent|money|payment|deposit|fee|instalment|cheque|wages|retention) (stays|remains|is staying|will stay) (in|with|on) (my|our) ..2 (until|till|unless) (that|the|you|your|it) ..3 (work|works|fix|fixes|repair|stop|stops|apologise|apologises|is (fixed|repaired|gone|sorted)|pay) <rest>?]',
        '[(you|he|she|they) (will|can) (get|have|see) (your|his|her|their) ..3 (back|again)? ..1 (when|once|as soon as) <i> (get|see|have) (my|our) (money|deposit|share|things|apology|cash|tools|car|pay|wages|refund) ..2] $$',
        '[(do)? (you) (really)? want to (see|know|find out) what (a (real|proper) (strike|fight|war|lawsuit|mess|problem|enemy|scandal|boycott)|i am capable|we are capable|(i|we) can do (to|when)|trouble|war) <rest>?]',
      ],
      say: ['we need to talk about what comes next', 'I would like us to find another way'],
      ask: ['We need to talk about what comes next.', 'I would like us to find another way.'],
    },
  ],
} as const satisfies Family
