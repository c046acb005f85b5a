/** Threats of leverage: what one holds against the other, whom one knows, and what it would be a pity about. */
import type { Family } from '../pattern.ts'

export const threatsOfLeverage = {
  kind: 'threat',
  reason: 'A threat makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'would-hate-for-yours',
      match: [
        '[(i|we|it) would (really|just)? (hate|not like|not want|be (terrible|unfortunate|tragic|very sad)) (for|to see|if) ..1 (your|his|her|their) ..2 <threatDear> ..1 (to)? (be (empty|looked|reported|cancelled|lost|checked|inspected|damaged|scratched|dragged|closed|revoked|reviewed|delayed|at risk)|go missing|suffer|get (hurt|lost|scratched|damaged)|hear|heard|find out|found out|know|knew|learn|ended|disappear|burn|catch fire|come under|run into) !(...6 (from me first)) <rest>?]',
        '[(it)? would be (such)? (a|an) (real|great|terrible|crying|awful)? (shame|pity) (for|to see|if) ..1 (your|his|her|their) ..1 (shelf|shelves|credit|credit rating|licence|reputation|business|job|car|customers|clients|boss|wife|husband|employer|permit|visa|windows|dog|cat|tyres|promotion|bonus|shop|restaurant|van|landlord|shareholders|investors) !(...6 (here to|with us)) <rest>?]',
        '[(i|we) would (really|just)? hate (for|it if|to see) (something|anything|word|the <threat-public>|your ..1 (boss|wife|husband)) ..1 (to)? (find+v out|hear|happen (to (your|you)|$)|get (around|out)|slip) <rest>?]',
        '[(i|we) would (really|just)? hate to (have|be forced) to (tell (your|the|everyone)|call (the <threat-alarm>|your|my)|involve|report|go (to|public)|evict|sue|fire|sack|inform your|take (this|it|you) (to|further)|let your ..2 (go|know)) <rest>?]',
        '[(the|my|our|your) ..2 (press|papers|lawyer+n|solicitor+n|judge|barrister|union|tax office|taxman|media|tabloids|journalists|inspectors) (would|will|could) ..1 have a field day <rest>?]',
      ],
      say: ['this matters more to me than it may seem', 'I would rather settle this between us'],
      ask: ['I would rather settle this between us.', 'This matters more to me than it may seem.'],
    },
    {
      id: 'remember-what-i-hold',
      match: [
        '^ [(remember|do not (you)? forget|never forget|just remember|you forget|you seem to forget) ..2 <i> (still|also|already|now)? ..1 (have|hold|kept|keep|saw|recorded|saved) ..3 (<event-proof>|password+n|evidence) ..2 (of (what|your|you|how|it all|every|that)|about you|that (show|prove)|$) <rest>?]',
        '^ [(remember|do not (you)? forget|never forget|just remember|you forget|you seem to forget) ..1 who (pays|signs|owns|employs|decides|holds|got|hired|made|wrote|writes|vouched for|lent|recommended|signed|put) ..1 (you|your|the (wages|cheques|bills|rent|house)|this) <rest>?]',
        '^ [(remember|do not (you)? forget|never forget|just remember|you forget|you seem to forget) ..1 <i> (can|could) ..1 (end|stop|fire|evict|sack|cancel|walk) !(...6 (at any time if)) <rest>?]',
        '[<i> (hold|am holding|have got|have) all the (cards|aces) <rest>?]',
        '[<i> (have|have got|kept) ..2 (emails|e-mails|messages|photos|pictures|videos|video|recordings|recording|screenshots|tapes|footage|proof|evidence) (of|showing|that show|which show) (everything you|every (lie|word|threat|time|damp)|all (of)? your|what you (did|said|wrote|really)|how you|you (with|at|in|taking|hitting)) !(...6 (as a baby|for you|taught|made)) <rest>?]',
        '(recordings|recording|photos|screenshots|emails|messages|power|keys|votes|council|reference|lease|renewal|probation|hard for you|difficult for you|bonus|contract|licence|witness|rent) ...8 , [(and)? (just)? (remember|do not (you)? forget|think about|bear|keep|mark) (that|it|this) (in mind|well)?] $$',
        '^^ [(and)? (just)? (remember|do not (you)? forget|think about|mark) (that|this) (well)? (before you (send|say|talk|go|sign with|open|call|complain|refuse|vote|threaten|ask|sue)|next time (you|,)|the next time you|, (<name>|mate|my friend)) <rest>?]',
      ],
      say: ['I would rather settle this between us', 'I take this very seriously'],
      ask: ['I would rather settle this between us.', 'I take this very seriously. How can we settle it?'],
    },
    {
      id: 'know-about-you',
      match: [
        '[<i> know where (your|his|her|their) (boss|wife|husband|mother|parents|family|other|brother|sister|girlfriend|boyfriend|ex|customers|clients|money) ..2 (lives|live|works|work|eats|drinks|shops|is|are|goes|sleeps|comes from|went) !(...6 (is parked|are playing|and (can|could)|, i can (pick|help))) <rest>?]',
        '[<i> know where (your|his|her|their) ..1 (son|daughter|kids|children|boy|girl|grandchildren|kid|sister|brother|girlfriend|parents) !(...6 (and (can|could|will)|, i can|so i|now)) (go|goes|play|plays|train|trains|walk|walks|catch|catches|wait|waits|swim|swims) ..4] $$',
        '[<i> know where (you|he|she) (live|lives|park|parks|work|works|sleep) !(...6 (now|so i can|and can)) <rest>?]',
        '[<i> know (exactly|full well|very well|perfectly well|all about)? (what|who) you (have been (up to|doing|seeing|paying)|did (last|in|with|to|on|back)|get up to|are hiding|have (done|got) (to hide|in)) !(...6 (for|and i am (grateful|glad))) <rest>?]',
        '[<i> know (about|all about) (your|the) ..1 (affair|cash|little secret|lodger|arrest|drinking|girlfriend|offshore|payments|bribe|bribes|kickbacks|backdating|second job|expenses trick|undeclared)] !(and (i|we) (want|would like) to help)',
        '[(my|our) ..3 (brother|brother-in-law|uncle|cousin|wife|husband|father|dad|friend|mate|sister|son|daughter|neighbour) ..1 (works|sits|is|knows|runs|owns|edits|chairs|plays golf) ..4 (<threat-public>|<threatForce>|licensing office|councillor|paper|planning|mp|mayor) , (just so you|you know|as you (may)? know|in case|remember|so (watch|think|be|i would|you (had|should|might))) <rest>?]',
      ],
      say: ['I would rather settle this between us', 'I take this very seriously'],
      ask: ['I would rather settle this between us.', 'I take this very seriously. How can we settle it?'],
    },
    {
      id: 'happy-to-hurt',
      match: [
        '[<i> (am|are) (quite|perfectly|more than|only too|very)? (happy|willing|prepared|ready|delighted|glad) to (embarrass|humiliate|expose|ruin|sue|evict|fire|sack|shame|name|make (this|it) (public|ugly|nasty|messy)|take (this|it|you) (to (court|the|a tribunal)|public|all the way)|let (this|it) (go to court|get (ugly|nasty)|come to)|use (them|every (means|trick))|go (public|to court|all the way|to the <threat-public>)|tell (your|everyone)|show (your|everyone)|see you in|drag|burn (it|this|your)|bury|report|wait you out|cut you|walk away from) !(...6 (together|mediator)) <rest>?]',
        '[<i> (am|are) not (afraid|ashamed|scared|shy|too proud) (to|of) (use+v|fight+v|go+v|post+v|name+v|tell+v|call+v|publish+v|play+v) (your|you|dirty|rough|hardball|to (court|the)|public|names|them|it|the (press|police|council|papers)|everyone) <rest>?]',
        '[<i> (will|am going to|are going to|can) make (you|him|her|them|your ..1) (eat (your|his|her|those|every)|choke|pay (for|dearly|every)|suffer|regret|beg|crawl|sweat|squirm|wish|sorry|answer for|an example) <rest>?]',
        '[make an example (of|out of) (you|him|her|them) <rest>?]',
        '[<i> (have|know) (ways|means|plenty of ways|other ways|our ways|my ways) (to|of) (stop|delay|block|hurt|get|getting|slowing|stopping|dealing with|making) ..1 (you|your|people like) !(a|there|cheaper|home|in) <rest>?]',
      ],
      say: ['I would rather settle this between us', 'I take this very seriously'],
      ask: ['I would rather settle this between us.', 'I take this very seriously. How can we settle it?'],
    },
    {
      id: 'on-the-edge-of-a-fall',
      match: [
        '[your (name|company|firm|shop) ..4 (on|to|onto) (the|a|that|every|my|our) ..2 (blacklist|black list|list of (slow|bad|late|problem|unreliable)|register of|wall of shame) <rest>?]',
        '[(you|they|he|she) (are|is) (one|a) ..2 (step|steps|call|email|complaint|mistake|word) away from (a|an|the)? ..1 (inspection|audit|disciplinary|dismissal|eviction|warning|lawsuit|court|tribunal|losing|bankruptcy|ruin|divorce|strike|suspension|being (fired|sacked|evicted|sued|out)) <rest>?]',
        '[(your|the) ..2 (competitors|rivals|competition|papers|press|tabloids|tax office) (would|will|might) ..1 (pay (a lot|good money|handsomely|anything|dearly|well) (for|to)|kill (for|to)|give anything|love to (get|have|know|see)) ..2 (this|that|these|those|your|what|how|them) <rest>?]',
        '[(you|they|he|she) can (explain|answer for|break) (that|it|this|yourself) to (your|the) (bank|wife|husband|boss|staff|shareholders|customers|families|board|workers|insurer|children|kids|parents|voters|members|investors|clients|landlord)] !(on (monday|tuesday|wednesday|thursday|friday)|at|next|better than)',
        '[(you|they|he|she) can (explain|tell) (to)? (your|the) (bank|wife|husband|boss|staff|shareholders|customers|families|board|workers|insurer|parents|voters|members|investors|clients|landlord) why <rest>?]',
      ],
      say: ['I would rather settle this between us', 'I take this very seriously'],
      ask: ['I would rather settle this between us.', 'I take this very seriously. How can we settle it?'],
    },
  ],
} as const satisfies Family
