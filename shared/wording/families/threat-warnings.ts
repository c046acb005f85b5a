/** Threats as warnings: think twice, watch that tone, what became of those who crossed us, and go ahead then. */
import type { Family } from '../pattern.ts'

export const threatWarnings = {
  kind: 'threat',
  reason: 'A warning makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'think-before-you',
      match: [
        '^ [(so|just|now|you (had better|better)|i would|i suggest you|you would do well to)? think (very|really|long and|extremely)? (carefully|hard|twice|again) ...3 before (you|sending|taking|threatening|going (to (the|your) <threat-public>|public)|refusing|opening your|touching|coming (back|here|to me)|telling) (send|complain|threaten|refuse|talk|speak|say (that|another|anything|no)|go (to|public|against|behind|near)|call (me|the|us|your)|turn (me|us|this)|touch|cross|sue|report|cancel|fire|sack|leave (me|us)|walk|answer|come|do (that|anything|it)|make (me|another|an enemy)|tell|open your|put|start|vote|reply|reject|me|us|another|that|your)? !(buy|order|choose|decide|commit|quit|book|move|marry|borrow|sign|make|get|take) <rest>?]',
        '^ [(so|just|now)? think (very|really|long and|extremely)? (carefully|hard|twice|again) ...5 because (next time|the next|i (will|am|can)|we (will|are|can)|if you (do not|refuse|keep)|once (i|we)) <rest>]',
        '[(you|they|he|she) (should|had better|better|might want to|may want to|ought to|would do well to|would be wise to) (think|reconsider|reflect|remember|choose|consider) (very|really|extremely)? (carefully|hard|twice|again|long and hard)? (about|on|who|what|how|your|which|where) (who (you|pays|signs|owns|is)|which side|your (next (move|step)|position|options|future)|where your|what (i|we) (could|can|might|will|know|have)|you are (dealing|talking|up against)|pays|side|next|(i|we) (could|can|might|will|know|have)|future|position) <rest>?]',
        '[<i> would think (very|really|long and)? (carefully|hard|twice) (before (you (send|say|go|call|refuse|tell|complain|threaten|do|answer|reply|sign with)|sending|saying|going|calling|refusing|telling)|about (what you (do|say)|your next|that (reference|bonus|job|contract|licence|deposit)|what i|whether you (want|really)|who|which side)) <rest>?]',
        '[choose your (next)? (word|words|step|steps|move|moves|friends|side) (very|more|with)? (carefully|wisely|care|well)] (, | $)',
        '[(i|we) would !(..4 (with|near|on) (that|the|those|this)) ..3 (be (worried|careful|nervous|afraid|scared)|tread lightly|tread carefully|watch|back down|settle|sign|pay (up|him|her|me|us|them|now)|reconsider|rethink) ..2 if i were (you|your|in your|him|her|them)] (, | $)',
        '[(you|he|she|they) would (be|do) (very|extremely)? (wise|smart|well|well advised) not to (turn up|show|come (to|back|near|anywhere)|contact|cross|test|push|talk|speak|ignore|refuse|mention|tell|interfere|threaten|make (me|us|an)) <rest>?]',
      ],
      say: ['please weigh this with care', 'I hope you see how serious this is for me'],
      ask: ['Please weigh this with care.', 'I hope you see how serious this is for me.'],
    },
    {
      id: 'watch-that-tone',
      match: [
        '^ [(watch|mind) (your|that) ..1 (tone|mouth|tongue|attitude|manners|language|lip|trap) !(...6 (around (the|my) (kids|children|baby)|at the)) <rest>?]',
        '[(i would|you want to|you (should|had better|better|might want to|ought to)|so|just|better) (watch|mind) (your|that|the) ..1 (tone|mouth|tongue|attitude|manners|language|lip|trap) !(...6 (around (the|my) (kids|children|baby)|at the)) <rest>?]',
        '^ [(just|so|you|now)? watch (your step (round here|around here|with me|from now on|in future|, <name>)|how you (talk|speak|behave)|who you (talk|speak|cross|are dealing)) !(...6 (on the)) <rest>?]',
        '^^ [(careful|be careful|be very careful|watch yourself|mind yourself|tread carefully) , (now|<name>|my friend|pal|sunshine|son|old (man|boy|chap)|boss)] $$',
        '^^ [(careful|be careful|tread carefully|watch it) , ..2 , ..2 (you|your|or|i|we|this|people|accidents|next) ..1 (would not want|might (lose|regret)|could (lose|regret|cost)|accidents|happen) !(...6 (slip|fall|trip|burn|catch)) <rest>?]',
      ],
      say: ['please take this seriously', 'I would like us to stay respectful'],
      ask: ['Please take this seriously.', 'I would like us to stay respectful.'],
    },
    {
      id: 'people-who-cross',
      match: [
        '[(anyone else|<threatAnyone>|the last (man|person|one|tenant|supplier|woman|guy|builder|manager)|the next (man|person|one)) ..1 (who|that)? ..1 <threatCross> ..6 (do not (last|stay|get|work|come)|does not (last|stay|get|work|come)|did not (last|stay|get|work)|tend+v (not|to regret|to find|to lose|to disappear)|need not|never (get|gets|work|works|last|lasts|sit|sits)|rarely (last|lasts|get|gets)|seldom (last|lasts)|end+v up (alone|out|on|in|with|sorry|regretting|paying)|soon (find+v|regret+v|learn+v|leave+v)|can (look for another|pack|forget|stay (away|at home)|go)|will (regret|lose|pay (for|dearly)|be (out|gone|fired|sacked|sorry|replaced)|have (me|us) to)|is (out|gone|finished|fired|sacked|replaced)|are (out|gone|finished|fired|sacked|replaced)|live+v to|pays for|paid (for|dearly)|lost (his|her|their)|regret+v|has no (job|future|place)|have no (job|future|place)) !(...6 (the (bus|lift) can)) <rest>?]',
        '[<threatAnyone> ..6 (live to regret|do not last long|does not last long|tend not to (last|stay|get a)|tend to (regret|disappear|have accidents)|need not (bother|come|expect)|never (work|works) ..2 again|come to regret) <rest>?]',
        '^^ [(nobody|no one|no-one) (crosses|walks out on (me|us)|talks to (me|us) (like|that)|speaks to (me|us) (like|that)|makes a fool (of|out of) (me|us)|steals from (me|us)|cheats (me|us)|lies to (me|us)|threatens (me|us)|does (this|that) to (me|us|my)|turns (me|us) down|says no to (me|us)|betrays (me|us)|messes with|plays games with|insults (me|us|my)|undercuts|sues (me|us)|leaves me) <rest>?]',
        '[(our|my|the|these|people|members|we|i) ..1 (have|has) (a|very)? (long) (memory|memories)] (, | and | $)',
        '[(i|we|they|our ..1|my ..1|members|voters) (never|do not|will not|shall not) forget (who|a (slight|betrayal|debt)|those who|people who) !(helped|has helped|have helped|stood) (crossed|betrayed|let|sold|voted|walked|lied|broke|cheated|did|turned) <rest>?]',
        '[(i|we|they) know (exactly)? which of you (talked|spoke|signed|voted|went|leaked|told|complained|did|broke|took|crossed|grassed|has (talked|spoken|been)) !(...6 (well|best)) <rest>?]',
        '[(my|our|the|this|that) ..1 (members|union|voters|board|workers|staff) will remember (this|that|it) (when (you|your|the|it is)|next|at the (ballot|next|election)|come) !(...6 (celebrate)) <rest>]',
        '[(you|they|he|she) (have|has) ..1 made (an enemy|enemies|yourself an enemy|a ..1 enemy) (of (me|us)|today|for life|here|in (me|this))]',
        '[the last ..1 (<role>|agent|cook|colleague|man|woman) who <threatCross> ..6 (does not|did not|never|is no longer) ..1 (work|works|worked|last|lasted|get|got|stay|stayed|play|here) <rest>?]',
      ],
      say: ['I would like us all to take this seriously', 'this matters a great deal to me'],
      ask: ['I would like us all to take this seriously.', 'This matters a great deal to me.'],
    },
    {
      id: 'done-it-before',
      match: [
        '[<i> (have|had) (frozen|sacked|fired|evicted|sued|closed|shut|stopped|cancelled|cut|struck|walked|reported|blocked|beaten|thrown|withdrawn|pulled|banned) ..4 (before|once|twice|already) ..2 and ..1 <i> (will|can|could) ..4 again <rest>?]',
        '[(<name>|<i>|he|she|they) (sued|sacked|fired|evicted|struck|closed|shut|cancelled|walked|reported|froze|withdrew) ..4 (once|before) , (<i>|he|she|they) (can|will) ..3 again <rest>?]',
      ],
      say: ['I would rather not have to go that way again', 'I would like us to settle this differently'],
    },
    {
      id: 'ready-to-strike',
      match: [
        '[(my|our|the|these|those) ..1 (members|workers|lads|staff|men|team|crew|drivers|people|tenants|nurses|teachers|parents|residents) ..1 (are|is) ..1 (ready|prepared|willing|itching|about|determined) to (walk (out|off)|strike|down tools|fight|picket|stop (work|paying|every)|shut|close|occupy|boycott|go on strike) <rest>?]',
      ],
      say: ['I would like us to settle this before it comes to that', 'this matters a great deal to us'],
    },
    {
      id: 'do-you-want-to-lose',
      match: [
        '^ [(do|does) (you|he|she|they|your ..1) (really|honestly|actually|seriously)? (want|wants) (to (lose (your|this|the (house|job|kids|children|contract|deposit|flat|order)|everything|him|her|them)|end up (in (court|prison|jail)|alone|on|like|with)|be (fired|sacked|evicted|sued|reported|dragged|responsible for)|go to (court|prison|jail|war !(museums))|face (my|the|a)|explain (this|that|it) to|risk (your|the|a|losing)|find out (what happens|how far|what i|what we)|fight (me|us)|make an enemy|test me|cross me) !(museums)) !(...6 (weight|for you|as a witness)) <rest>?]',
        '^ [(do|does) (you|he|she|they|your ..1) (really|honestly|actually|seriously)? (want|wants) ((a|another) ..1 (bad reference|court case|lawsuit|fight|war|scandal|strike|tribunal)|me to (tell your|go to the <threat-public>|sue|report you|call the <threat-alarm>)|us to (sue|strike|go to (court|the <threat-public>)|report you|call the <threat-alarm>)|(social services|bailiffs|trouble|war) <rest>?|your (boss|wife|husband|customers|neighbours) to (hear|know|find|see)) !(...6 (weight|for you|as a witness)) <rest>?]',
        '^ [because (that is|this is) where (this|it|things) (is|are) (heading|going|headed)] $$',
        '[(you|they|he|she) (do not|does not|would not|really do not|really would not) (really)? want (to (find out (what (i|we|happens)|how)|see (me (angry|when|in)|what (i|we) (do|can))|go down that (road|route|path)|test (me|us|my)|push (me|us)|cross (me|us)|fight (me|us)|lose (your|the (house|job|kids|contract|deposit|order)|everything)|get (into|in) (a (fight|war)|my|our)|make an enemy|mess with|be on the wrong|end up (on|in|like|with))|(me|us) (as (an enemy|enemies|an opponent)|on your (back|case)|to (lose|get (angry|nasty)|start|tell your|call (the|your)|go (to|public)|make|show up))|(this|that) (to (go|get|come|end) ..2 (court|ugly|nasty|further|out|press)|in court)|the (press|police|council|taxman|authorities)) !(...6 (dark|late|miss|bus|line)) <rest>?]',
      ],
      say: ['I would like us to find a better way than that', 'I hope we can avoid that together'],
      ask: ['I would like us to find a better way than that.', 'How can we avoid that together?'],
    },
    {
      id: 'happily-strike',
      match: [
        '<i> [(will|would|shall) (happily|gladly|cheerfully|personally|very happily|most happily|quite happily|without (blinking|a second thought|hesitation)) v=(<threat-strike> | freeze !(the (cake|bread|soup)) | embarrass | smash | watch (you|your ..1) (go|fail|lose|sink|suffer|leave) | let you (rot|freeze|starve|sink|fail) | see you (in (court|front)|out|go|lose|fail) | tell (your (wife|husband|boss|employer|mother)|everyone (what|how)) | take (you|it|this) to (court|the) | throw you | drag you | call the <threat-alarm> | report you | cut (you|your) | pull the plug | fire (you|him|her) | testify against | spend every) !(station|airport) <rest>?]',
      ],
      say: ['would like to settle this with you first', 'would rather find a way with you'],
    },
    {
      id: 'go-ahead',
      match: [
        '^^ [go (ahead|on) , (and)? (just)? (<name> ,)? (list (the|my|our)|sue|ignore|report (me|us|it)|complain|tell (the|your|my|everyone|them)|walk (out|away)|quit|fire (me|us|him|her)|sack|refuse|keep (lying|stalling|talking|ignoring)|block|take (me|us)|throw|evict|strike|lie|hide|lock|vote (no|against)|fight|go to|call (the <threat-public>|your lawyer|my boss)|ring (the <threat-public>|your lawyer)|run to|run off|file|threaten|change the locks|laugh (now|while|all)|enjoy it while|hang up|burn|do your worst|make my day|see (if|what|how|who)) <rest>?]',
        '^^ [do your worst] (, |$)',
        '[(and|just|,) (just)? watch what happens ..6] ($ | ,)',
        '[and (just)? (see|watch) (how|where) (long|far|quickly|fast|well|many) (you|your|it|that|he|she|they) ..2 (last+v|get+v|stay+v|survive+v|sink+v|fall+v|sell+v) !(...6 (we can|it takes)) <rest>?]',
        '^^ [(lose|drop|change|fix|mind) (the|your|that) ..1 (attitude|tone|act|manners) or <rest>]',
        '[(the|my|our|all|every|no) ..1 (crane|work|deliveries|delivery|line|production|trains|buses|crew|site|payments|supply|lorries|goods|scaffolding|men|lads) ..1 (stops|stop|goes|closes|leave|leaves|walks|walk|comes off|ends|shuts|down tools) ..3 unless (the (money|payment|cash|invoice|price)|that|you|your|my|our|we) <rest>]',
        '[<i> (will|am going to|are going to|can) (rip|tear|smash|kick|chainsaw|bulldoze) ..6 (out|down|up|off|apart|to pieces|in half) ..2 (with my (own|bare)|by force|if you|unless) <rest>?]',
        '^^ [you (do not|will not) (pay|sign|stop|deliver|listen|move|talk|agree|apologise|cooperate) ..4 , <i> (do not|will not|stop|walk|leave) !(mind|care|blame|worry) <rest>?]',
      ],
      say: ['let us talk before it comes to that', 'I worry about where this is going'],
      ask: ['I would rather find a way with you.', 'How could we settle this first?'],
    },
  ],
} as const satisfies Family
