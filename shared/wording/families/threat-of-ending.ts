/** Threats of an ending: others would take your place, we can walk away, patience and time have run out, just you wait. */
import type { Family } from '../pattern.ts'

export const threatsOfEnding = {
  kind: 'threat',
  reason: 'A warning makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'others-for-your-place',
      match: [
        '[(there (is|are)|i have|we have)? (plenty|lots|loads|dozens|hundreds|thousands|a queue|a line|others|no shortage|ten|twenty|fifty) ..6 (would|will|could|can|to|queueing|queuing|lining|waiting|ready|happy)? ..2 (take|have|want|love|kill|jump|do|fill|get) ..2 (your|this|that) ..1 (position|job|place|contract|spot|role|slot|shift|desk|seat|orders) (tomorrow|for (half|less)|in a|at half|without|today|gladly|$|$$) !(...6 (you do it)) <rest>?]',
        '[(you|he|she) (are|is) (easily|perfectly|entirely|all|quickly)? (replaceable|expendable|ten a penny|two a penny)] !(part)',
        '[(you|he|she|nobody|no one) (are|is) not (irreplaceable|indispensable)]',
        '[(i|we) (can|could|will) ..1 (replace you !(on|while|if you|for)|have you replaced !(on|if)|find (someone|somebody|another (builder|supplier|tenant|agent|contractor|client|partner)|a cheaper|a better) ..3 (in (five minutes|no time|a heartbeat|ten minutes)|who (will|does|can) ..2 (less|job|work|deliver|pay|listen)|in a heartbeat|for half)) !(...6 (so do not worry|for you|to help)) <rest>?]',
        '[(there are|i have|we have|i know|we know) (plenty of|lots of|loads of|many|enough|a dozen|ten|twenty|several|dozens of|hundreds of|other) ..2 (who|that) (would|will|could) ..2 (cheaper|tomorrow|for (less|half)|your (job|place|position)|(glad|grateful) of|jump at|kill for|bite) !(...6 (you do it)) <rest>?]',
      ],
      say: ['I would like us to keep working together', 'I hope we find a way that keeps us together'],
      ask: ['I would like us to keep working together.', 'What would help us to keep working together?'],
    },
    {
      id: 'we-can-walk-away',
      match: [
        '[(you|they|he|she) need (us|me) (far|much|a lot) more than (we|i) need (you|them|him|her)]',
        '[<i> (could|can|might|may) (walk away|walk out|pull out) (tomorrow|today|any (day|time|minute)|at any (time|moment)|right now) <rest>?]',
        '[<i> (can|could) always (dissolve|sell (elsewhere|to (your|someone|another)|without you)|find (another (supplier|tenant|builder|buyer|partner|agent)|(someone|somebody) (else|cheaper|who))|tell your|go (public|to the <threat-public>|elsewhere)|call (the <threat-alarm>|your (boss|wife|employer))|report (you|this|it to)|replace (you|him|her)|evict|sue|raise (the|your) rent|withdraw (my|our|the)|publish (your|the emails)|start (again|over) without (you|him|her|them)|do (it|this) without you|take (it|this|my business|our business) (elsewhere|to (court|the))) !(...6 (if you (like|want|prefer)|so do not worry)) <rest>?]',
        '[without (my|our) (signature|vote|votes|consent|money|backing|permission|people|members|capital|labour|workers) ,? (your|you) ..4 (is (dead|nothing|finished|going)|are (dead|nothing|finished|going)|will (never|not|fail|collapse)|goes nowhere|can not|collapse+v|have nothing|nothing|stops) <rest>?]',
        '[(nobody|no one|no-one|none) ..5 (will|is going to) ..2 (speak|talk|trust|work|deal|hire|help|believe|lend|rent|vote|touch) ..3 (you|him|her|them) ..1 (again|after (this|that)|anymore|any more)]',
        '[(you|they|he|she|anyone|anybody|whoever|those) ..6 can ..1 (collect|pick up|fetch) (your|his|her|their) (papers|cards|p45|coat and go)] !(at|from the)',
        '[(anyone|anybody|whoever|those) ..6 can ..1 (clear|pack) (your|his|her|their) (desk|bags|things)]',
      ],
      say: ['I would like us to keep working together', 'I hope we find a way that keeps us together'],
      ask: ['I would like us to keep working together.', 'What would help us to keep working together?'],
    },
    {
      id: 'just-you-wait',
      match: [
        '^ [(just|you|you just|just you) wait (till|until) (your ..2 (review|appraisal|renewal|boss|wife|husband|lease|contract|bonus|inspection)|my (lawyer|solicitor|brother|brothers|boss)|i (tell (your|them|the)|get my|am done|find out|have spoken)|we (get|meet|see you|are) ..2 (court|tribunal)|the (papers|press|police|council|taxman|tax|judge|lawyers|inspectors|inspector|auditors|board)) !(...6 (cake|good news)) <rest>?]',
        '^ [wait (till|until) (your ..2 (review|appraisal|renewal|lease|contract|bonus)|my (lawyer|solicitor)|the (papers|press|police|council|taxman|tax office|judge|inspectors|inspector)) !(is|are|have come|calls|arrive|arrives) !(...6 (you know|back|home)) <rest>?]',
        '[your (day|reckoning) (will come|is coming)] !(to (play|speak|ride))',
        '[(your) (number is up|time (is running out|has run out|ran out))]',
        '[<i> will see how (funny|smug|clever|brave|tough|loud|cocky|big|hard) (you|he|she|they) <rest>]',
        '[<i> (will|shall) (soon|then|all)? see (who (laughs|blinks|folds|breaks)|how long (you|he|she|they) (last|can (hold|afford|keep)|survive)) <rest>?]',
      ],
      say: ['I would like us to settle this soon', 'I hope we can settle this before then'],
      ask: ['I would like us to settle this soon.', 'What would help us to settle this soon?'],
    },
    {
      id: 'patience-has-run-out',
      match: [
        '[(my|our) (patience|good will|goodwill|tolerance|good nature|generosity) ..3 (has|have|is|are|was|ran|run+v|wear+v|will)? ..1 (run+v out|ran out|running out|wearing (thin|out)|worn (thin|out)|wore (thin|out)|exhausted|used up|spent|over|at an end|ended|ends|end (here|today|now)|snapped|evaporated) !(...6 (with (this|the) (printer|machine|computer|app|weather))) <rest>?]',
        '[so (does|do|is|will|has|have|are) ..1 any (goodwill|good will|sympathy|patience|trust|kindness|friendship|loyalty) <rest>?]',
        '[<i> (have|had) (just)? (run|ran) out of (patience|sympathy|goodwill|good will|kind words) !(...6 (with (this|the) (printer|machine|computer|app|weather))) <rest>?]',
        '[your ..1 (last|final|only) (chance|opportunity|warning) ..5 (is|was|ends|expires|runs out) (now|today|tonight|tomorrow|this|over|gone)] !(to (see|register|buy|vote|visit|apply|book|enter|get))',
      ],
      say: ['I would like us to settle this soon', 'this has been a long wait for me'],
      ask: [
        'I would like us to settle this soon.',
        'This has been a long wait for me. When could we settle it?',
      ],
    },
    {
      id: 'next-time-no-warning',
      match: [
        '^ [(the)? next time (there|it) (will not be|will be no|is not going to be) (a|an|any|such)? ..1 (warning|polite|friendly|email|call|letter|talk|talking|discussion|meeting|me asking|just (words|a)|kind|nice) <rest>?]',
        '^ [(the)? next time (i|we) (will not|am not|are not) (going to)? (be)? (ask (nicely|again|twice|politely)|asking (nicely|again|twice|politely)|warn|warning|so (nice|polite|patient|kind|gentle|understanding)|this (nice|polite|patient|kind)|nice|polite|patient|knock|call first|hold back) !(...6 (for (a|the) (deposit|form|receipt|photo))) <rest>?]',
      ],
      say: ['I would like us to settle this now', 'I would like us to find a way before that'],
    },
    {
      id: 'that-is-a-promise',
      match: [
        '(not a (threat|warning)|regret|sorry|out|court|lose|pay|gone|over) ...4 [(and)? (that|this|it) is a promise] $$',
        '[(and)? (that|this|it) is not a (threat|warning) , (it|that|this) is a promise] $$',
      ],
      say: ['and I would like us to settle this now', 'and I hope we find a way before that'],
      ask: ['I would like us to settle this now.', 'I hope we find a way before that.'],
    },
    {
      id: 'you-will-pay-for-it',
      match: [
        '[(you|they|he|she) will be (paying (for (what|this (for|until|as long))|dearly|the price)|regretting|begging|answering for|sorry you) !(...6 (by card)) <rest>?]',
        '[<i> (will|can) not be (held)? (responsible|answerable|accountable) for what (happens|i (do|say|might)|we (do|might)|my (brother|brothers|lads|dog|members)|they (do|might)) !(...6 (airline)) <rest>?]',
        '[(you|they|he|she) will ..1 answer to (me|us|my (lawyer|solicitor|brothers|dad|father)|the (police|court|judge|board|tribunal|ombudsman)) !(...6 (every day|in the new|directly)) <rest>?]',
        '[(i|we) (promise|guarantee|assure|can promise|swear) you ...2 (will|are going to) (regret|pay (for|dearly)|be sorry|suffer|lose (everything|your|this|the)|wish you had) <rest>?]',
        '[(you|they|he|she|<name>) (will (be|find (yourself|himself|herself|themselves))|are|is) ..1 out on (the (pavement|street|kerb|curb|sidewalk)|your (ear|backside|neck)|his (ear|backside|neck)|her (ear|backside|neck)) (by|if|unless|tomorrow|tonight|before|in|and|,|$) !(...6 (with)) <rest>?]',
        '[and there is (absolutely)? nothing (you|they|he|she|anyone|anybody) can do (about (it|this|that)|to (stop|prevent) (it|me|us|this))] !(, the flight)',
        '^^ [expect (a|an|the|my|our|another|no) ..1 (tax inspection|lawsuit|summons|writ|strike|knock|mercy|war|fight|picket|eviction|bailiff+n|solicitor|claim (from|for)|visit from (my|the (<threat-alarm>|bailiffs|police))) !(...6 (gas|meter|engineer|electric)) <rest>?]',
      ],
      say: ['I would like to settle this with you first', 'I would like us to find a way before that'],
    },
    {
      id: 'your-job-depends-on-me',
      match: [
        '[your ..1 (visa|job|licence|license|contract|future|reference|promotion|place|wage|wages|lease|career|permit) depend+v on (this (answer|vote|signature)|me|us|my|our|how you (answer|vote|behave)|what (i|you) (say|sign|decide|do next)|staying|keeping (quiet|me|us)) <rest>?]',
        '[your (job|contract|licence|place|future|promotion|bonus|reference|deposit|lease|visa|shop|business) ..1 (hang+v|ride+v) on (your|this|that) (answer|decision|signature|next|vote|cooperation|silence) <rest>?]',
      ],
      say: ['I would like to settle this with you first', 'this answer matters a great deal to us both'],
    },
  ],
} as const satisfies Family
