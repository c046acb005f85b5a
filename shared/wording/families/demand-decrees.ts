/** Demands as decrees: what the other will do, is not to do, and how things stay, said as if it were settled. */
import type { Family } from '../pattern.ts'

export const demandDecrees = {
  kind: 'demand',
  reason: 'What sounds like an order invites resistance; a request with its reason invites an answer.',
  patterns: [
    {
      id: 'you-will-order',
      match: [
        '(^|and) (<you>|your (son|daughter|mother|brother|sister|husband|wife|client|members|people|crew|lads|tenant|dog)) [(will|shall) ..1 !(meet|call|begin|start|come|go|answer|ring|open|find|show) v=(<demand-order>|recognise|recognize|acknowledge|employ|let|work|knock|hand|drop|put|take|bring|write|clear|step|stay|keep|attend|apologise|apologize|do|accept|comply|obey|refund)] !(care|smelling|noticing|..9 (if|when you|when they|love|enjoy|unless)) ..8 (<commandSoon>|whether|and (you|he|she|they) will not|and (i|we) will not|in writing|like everyone|like everybody|exactly (as|what|where|how)|as i (say|tell|want)|as we (say|tell|want)|or (i|we|you)|to the letter|and nothing)',
        '(^|and) <you> [(will|shall) v=(retract|reinstate|apologise|apologize|withdraw|vacate|resign|reimburse|compensate|step down|back off|desist|cease|obey|comply|kneel|grovel|behave|knock|clear every|ask (me|us) first|do as|stay away|keep (away|your ..1 (off|out|quiet)|quiet)|take (it|that|those|them) down|pull down|tear down|put that|put it in writing|hand (it|them|over|back|in|my|our|the)|give (it|them|me (my|our|that|those)|us (our|my|that|those)) ..1 (back|up)?|sign (it|this|that|the|both|all|here)|pay (every|back|in full|the full|up)|stop (this|that|it|calling|parking|texting|ringing|making|lying|treating|talking))] !(..9 and (i|we) (will|can|could|shall)|..8 (if|when|unless|once|feel|receive|get))',
        '<you> [are going to v=(give|sign|hand|refund|accept|fix|drop|stop|apologise to|listen to)] (it|me|us|them|this|that|every|him|her|what|my|our|all) (to (me|us)|back|up|over|down|now|today|in writing|off|right)? $$',
        '<you> [are going to v=(take|do)] (it|this|that) $$ !(again)',
        'and you [(will|are going to) not v=(argue|complain|discuss|question|fight|object|moan|whine|interrupt|touch|interfere)] !(regret)',
        '(you|they|he|she) [(will have to|have to|must|has to) v=(comply|obey|lump it|fall in line|toe the line|swallow it|do as|accept it|follow (my|our) (rules|orders))]',
        '^ <you> [(will|shall) !(feel|love|enjoy|like|see|find|be|have|get|need|understand|know|receive|hear|remember) v=<verb>] ..8 (whether you (like|want|agree)|like it or|without (complaint|a word|another word|argument)|and there (will not|will be no|is no|are no) (discussion|argument|debate))',
        '^ <you> [are to !(receive|get|inherit|be|have|meet|arrive|expect|blame|start|pay before) v=<verb>]',
        '^ <you> [are going to v=(explain|fix|apologise|apologize|hand|sign|admit|undo|stop|answer|confess|reimburse|withdraw|retract|resign|knock|pay (me|us|for (this|what|every|the damage)|every|back)|tell (the|my|me|us|her|him|them|everyone) (truth|what you|why|rest|whole)|return (my|our|the|every)|clean (this|it|that) up|give (me|us|it|that) (back|my))] !(...9 (right $$|if|when you|, when)) (the|my|me|us|her|him|them|everyone|everybody|that|this|it|every|your|to|up|for|what|all|rest)?',
        '(someone|somebody) (from|at|in) (your|head) ..3 [(will|is going to) v=(<verb>)] ..5 (today|now|within|tonight|this (minute|morning|afternoon|hour))',
        '^ <you> [are going to v=(call|ring|phone|tell|go|drive|write|turn|walk|do|delete|clean)] ..7 (right now|this (minute|second|instant)|at once|immediately) !(if)',
        '^ <you> [are to v=(be)] (out|back|quiet|off|gone|on time|at my|in my) !(congratulated)',
      ],
      say: ['could {v}', 'would help us all by being ready to {v}'],
    },
    {
      id: 'you-do-it-now',
      match: [
        '^ <you> [v=(step|sign|pay|leave|resign|apologise|apologize|hand|stop|drop|withdraw|fix|clear|get out|move|settle|quit|refund)] !(if) ..8 (with immediate effect|today|tonight|now|immediately|at once|this (minute|second|instant|week|afternoon)|by (noon|tonight|tomorrow|friday|monday)|or (else|i|we (will|are)|you (will|can|lose|leave|are))|in full|and that is) !(..2 (for|as usual)|, i)',
        '(that|unless|until) <you> [v=(hand|move|clear|return|pay|sign|stop|leave|give|take)] !(if) ..8 (today|tonight|now|immediately|at once|this (minute|second|week|afternoon))',
        '^ <you> [(need|have|ought) to v=(apologise|apologize|step down|resign|back off|grow up|admit|own up|sort (this|yourself) out|fix this|move out|pay up|stop (this|that|calling|parking|making|lying|treating)|leave (me|us) alone|get out of (my|our)|come clean|answer (me|us)|answer for)] !(at|for|by|if|when|over)',
        '<you> [v=(tell)] (your ..2|him|her|them) to (stop|back|leave|get|pay|keep (away|out|quiet)|mind|shut|move) !(for tea)',
      ],
      say: ['could {v}', 'would help by {v:ing}'],
    },
    {
      id: 'is-not-to-be',
      match: [
        '(<you>|your ..3|that ..2|he|she|no one|nobody) [(are|is) (not|never) to be (in (the|my|our)|at (my|our)|near|alone|present|around|here|left (alone|in my)|allowed|within|given|contacted|late) !(...6 (blame|reached|opened|confused|underestimated|in winter)) <rest>?]',
        '(<you>|he|she|your ..1 (friend|partner|girlfriend|boyfriend|wife|husband|mother|dog|car|people|staff|kids|men|lorries|guests|workers)) [(are|is) (hereby|therefore|only)? (not|never) to v=(come|enter|touch|speak|contact|call|park|use|set|go near|talk|smoke|take|bring|show|discuss|leave|ring|text|post) !(...6 (blame|know)) <rest>?]',
        '<you>|they|he|she [(do not|does not) (introduce|take|decide|sign|touch|move|sell|bring|talk|speak|tell|post|send|buy|change|invite|leave|book|use) ..7 (without (asking (me|us|my)|my|our (consent|permission|approval)|telling (me|us)|checking with me|permission)|unless (i|we) (say|agree|approve|am|are)|until (i|we) (say|agree|approve)|behind my) <rest>?]',
      ],
      say: ['would help by leaving this aside for now', 'could leave this aside until we have talked'],
    },
    {
      id: 'stays-or-goes',
      match: [
        '(the (kids|children|boys|girls|baby|boy|girl)|he|she) [(are|is) to be (in bed|back|home|fed|returned|asleep|collected) ..3 (by|at|before|every|until) !(...6 (school)) <rest>?]',
        '(your|that|those) ..1 (dog|van|car|fence|boxes|sofa|hedge|tree|sign|skip|scaffolding|shed|caravan|rubbish|trailer|lodger|boat|cat|stuff|things|boyfriend|girlfriend|mother|brother|poster|wall|camera|post|review) [(stays|stay|goes|go|comes|come) (on a lead|out|off|away|outside|down|off my ..2|out of my ..2) ..2 (from (today|now)|today|tonight|now|this week|for good)]',
        '^^ (that|those|your) ..1 (dog|van|car|fence|boxes|sofa|hedge|tree|sign|skip|scaffolding|shed|caravan|rubbish|trailer|lodger|boat|cat|stuff|things|poster|wall|camera|post|review|clause) [(comes|come|goes|go|gets|get) (out|down|off|moved|removed|taken down|thrown out)] $$',
        '(plan|rota|rent|price|clause|layout|schedule|contract|offer|terms|hedge|fence|room|wording|will|house|figure|list|seating plan) [(stays|stay|remains|remain) (exactly (as|where|the way) (i|we|it is)|(as|where|the way) (i|we) (want|say|said|drew|wrote|left|put|have it|like|decided)) !(...6 (agreed|it was)) <rest>?]',
        '(the|that|your|my|our) ..2 (dog|tree|hedge|fence|shed|house|van|car|wall|sign|money|cat|caravan|flat|sofa|post|review|clause) [(gets|get) <commandDone> ..2 (today|tonight|now|this week|by (tonight|noon|tomorrow|monday|friday)|before (i|we)|whether) !(done|paid|fixed)]',
        '(house|money|land|business|dog|tree|hedge|fence|shed|van|car|wall|flat|caravan) [(gets|get) (sold|moved|cut down|removed|divided|split|put down|taken down|knocked down)] (, (<i>|you were|and (that|it|nobody|no one|i|we|you))|$$)',
        '(skip|fence|hedge|tree|sign|scaffolding|shed|caravan|rubbish|trailer|poster|clause|satellite dish|noticeboard|trampoline|lodger|hoarding|(your|that|her|his) ..1 (van|dog|car|boxes|sofa|furniture|boat)) [(goes|go|comes down|come down|gets moved|comes out) (tonight|today|now|this (week|minute|afternoon)|by (tonight|tomorrow|friday|monday)|or) !(...6 (for|to the|, the)) <rest>?]',
        '(the|all|every|those|these|your|that) ..1 (dog|tree|hedge|fence|shed|van|car|posts|photos|emails|copies|keys|boxes|documents|children|furniture|rubbish) [(is|are) to be <commandDone> ..3 (by|before|today|immediately|at (once|your)|within) <rest>]',
      ],
      say: ['should be something we agree on together', 'would need an answer that works for all of us'],
    },
    {
      id: 'a-red-line',
      match: [
        '[b=(is|are) (a|an|our|my)? ..1 (red line|red lines) !(...6 map) (for (us|me)|here|and|,|$) <rest>?]',
      ],
      say: ['{b} something I would like to explain', '{b} important to us, as things stand'],
    },
    {
      id: 'do-not-come-to-me',
      match: [
        '^ [do not (you)? (ever|even|dare)? (come|write|complain|whine|moan|run|cry|crawl) ..2 (to|at) (me|us|my ..1) ..4 (again|any more|anymore|until|unless|about|without|for|with (this|that|it|your|another|any|more)) !(...6 (about the (garden|weather)|if you|flowers)) <rest>?]',
        '^ [do not (ever)? (ask|call|ring|contact|phone|email|text) (me|us) (again|for (sympathy|money|help|favours|a (reference|favour|loan))|with (excuses|your|another)|until (you|the (money|work)) (have (paid|apologised|fixed)|are ready|is)) !(...6 (today|tonight|safe|home|on)) <rest>?]',
        '^ [do not bother (me|us) (again|with|about|until) <rest>?]',
        '[(do not|stop) ..1 (waste|wasting) (my|any more of my|our) ..1 (time|day|afternoon|morning|evening) (with|on|by|any|and|,|$|$$) !(...6 (together)) <rest>?]',
        '[and (do not|never) (you|ever|even)? (touch|call|come|ask|argue|speak|park|let|try|send|mention|contact|tell|dare|interrupt) (me|us|my|our|that|back|here|to|about|near|it) ..5 (again|any more|anymore|ever again)] (, | $$)',
      ],
      say: ['I would like to hear what we could settle', 'I would like us to come to a decision'],
      ask: ['I would like us to come to a decision.', 'What could we settle, so that this is done?'],
    },
    {
      id: 'no-more-waiting',
      match: [
        '^ [(i|we) (will not|am not going to|are not going to) wait (any (longer|more)|forever|another (day|hour|minute|week)|around) !(...6 (to (say|hug|see|tell))) <rest>?]',
        '[(i|we) (will not|am not going to|are not going to) wait ..2 (any (longer|more)|a (minute|second|day|week|moment) (longer|more)|another (day|hour|minute|week)) !(...6 (to (say|hug|see|tell))) <rest>?]',
        '^ [(make (your|up your) (mind|minds)|make your (mind|minds) up) ..9 (now|today|tonight|by|before|fast|quickly|once and for all|or|, <i>) !(...6 (if you|can)) <rest>?]',
      ],
      say: ['I would like us to come to a decision', 'this has been a long wait for me'],
      ask: ['I would like us to come to a decision.', 'What would help you to decide?'],
    },
    {
      id: 'nobody-stops-me',
      match: [
        '[(nobody|no one|nothing|you) ..2 (will|is going to|are going to|can) ..1 (talk (me|us) out of|stop (me|us) (from|now|selling|doing|taking)|change (my|our) mind|tell (me|us) (what to|how to|otherwise)|make (me|us) (change|sign|pay|sell|move|stop|leave|give)) !(...6 (love)) <rest>?]',
        '^ [(i|we|it|you|he|she) !(do|did|can|could|know|go) <verb> ..4 or (i|we|it|you|he|she) (do|does|will) not (split|do|sell|sign|share|play|work|go) ..3] $$ !(at all)',
        '[<i> (do|will) not (ask|need|have to ask|require) (for)? (your|his|her|their) ..1 (permission|approval|blessing) (to|for|and|,|$) !(...6 (to (park|be|feel|cry))) <rest>?]',
        '[<i> (simply|flatly)? refuse to (pay|sign|move|leave|share|sell|work|hand over|give (you|them|him|her|way|in|ground)|drop) !(...6 (without you|you a bad)) <rest>]',
        '[(i (do|will) not (have|allow|tolerate)) ..4 in my (house|team|office|department|kitchen|shop|building|flat|company|class|yard|site) <rest>?]',
        '(you|they|he|she|members|your ..2) (will|must|have to|are going to) !(get|be paid|have|receive|keep|love) ...8 , [(and)? no (conditions|discussion|exceptions|arguments|excuses|debate|delays|extensions|compromise|compromises|haggling|negotiation|deductions)] $$',
        '[and no (ifs|buts|excuses|tricks|nonsense|messing|arguments|games|whining)] $$',
        '^^ [no more (calls|letters|emails|visits|smoking|parking|excuses|games|parties|guests|delays|talk|discussions|barbecues) ..4 (, (starting|as of|and (i|we) mean|and that|effective|full stop)|behind my|at your|with that) <rest>?]',
        '(must|has to|have to|will|every|everyone|everybody|all|contributes|pays|works) ...6 , [(and)? there (are|is|will be) no (excuses|buts|ifs|arguments|discussions) ..2] $$',
      ],
      say: ['this is important to me, and I can explain why', 'I would like to explain what I need here'],
      ask: ['This is important to me, and I can explain why.', 'I would like to explain what I need here.'],
    },
  ],
} as const satisfies Family
