/** Demands as wants: what one wants, expects or requires of the other, and by when. */
import type { Family } from '../pattern.ts'

export const demandWants = {
  kind: 'demand',
  reason: 'A demand invites a refusal; a requirement can be looked at together.',
  patterns: [
    {
      id: 'want-and-want-it',
      match: [
        '(want|wants|need|needs|expect|expects|demand|demands|require|requires) ...8 [and (i|we|they|he|she) (want|wants|need|needs|expect|expects|demand|demands|will have|am having|are having) (it|them|him|her|all of it|every <word>|that|this|those) !(in (red|blue|green|white|black|my size)|badly|too|as well|so that) (now|today|tonight|before|by|done|back|gone|fixed|in writing|within|immediately|this) <rest>?]',
        '(want|expect|need) ..3 (answer|apology|explanation|money|truth|decision|refund|signature|yes) ...3 [and <i> (want|expect|need|will have) (it|that|them) (from|straight|signed|by|before|to my face|in person) <rest>?]',
        '(you|they|he|she) (will|are going to) (<demand-do>|drive|do|pick) ...8 [and (you|they|he|she) (will|are going to) (do|redo|pay|fix|clean) (it|so|that|this|them|for it) (on time|today|now|tonight|properly|again|yourself|at your own|without|before|by (noon|tonight|monday|friday)|in full|this (week|minute)) <rest>?]',
        '(ordered|paid for|booked|promised|bought|agreed|asked for) ..3 [and <i> (want|expect|will have|am getting|am having) (<number>|two|three|four|five|six|ten|twelve|twenty|thirty|forty|fifty|sixty|a hundred|what (i|we)|nothing less) ..2] $$',
      ],
      say: ['and I would like to agree a day for this', 'and it would help me to know when'],
    },
    {
      id: 'want-it-done-for-me',
      match: [
        '[(i|we) (do|fully|also|still|now|absolutely)? (want|expect|require|insist on|demand) !(to|you to know|the (parcel|house|road|goods|letter|train)) (the|that|this|those|these|my|our|your|every|all|it|both|each|a full) ..3 <commandDone> ..4 !(so that|as you) (at your|at once|immediately|tonight|now|this (week|minute|afternoon)|by (noon|tonight|five|nine|lunch)|, (and|full|no|not|or)|, and|without|and (i|we)) <rest>?]',
        '[(i|we) (do|fully|also|still|now|absolutely)? (want|expect|require|insist on|demand) !(to) (the (fence|skip|deposit|full deposit|money|boiler|wall|dog|hedge|tree|van|rent|scaffolding|refund|car|keys)|every (penny|cent|pallet|last)|my (full|whole)? ..1 (deposit|money|wages|refund|keys)|your ..3|that ..1 (fence|skip|wall|dog|hedge|tree|van|sign|post|review|clause)) ..2 <commandDone> ..4 !(so (that)? (i|we)) (by|before|today|tonight|tomorrow|now|at your|in full|immediately|within|and (i|we)|,|this (week|minute|afternoon)) <rest>?]',
        '[(i|we) (do|fully|also|still|now|absolutely)? (want|expect|require|insist on|demand) !(to) (that ..1 (dog|van|fence|tree|sign|post|review|man|woman|clause|skip|boy)|those ..1|your ..2|him|her|them) (gone|removed|retracted|deleted|withdrawn|sacked|fired|punished|silenced|muzzled|suspended|disciplined|torn down|taken down|knocked down|ripped out|out of (my|our)|off (my|our)) <rest>?]',
        '[(i|we) (want|expect|insist on) (my|our|that|your|the|his|her|those|this) ..3 <commandDone> ..2 (in front of|publicly|in public|no matter|with interest|to the (letter|last)) <rest>?]',
        '[(i|we) want (it|them|that|this|him|her|the money|the keys|the cash|what i am owed) ..4 !(so (that)? (i|we)) (in (my|our|the) (bank|account)|on (my|our) (desk|doormat|doorstep) by|by (lunchtime|noon|tonight|the end of|close|then|midnight|lunch|five)|before (lunch|noon|tonight|the shift|you (go|leave))|within the|this (minute|second|instant)|at once|immediately|and not|, not) <rest>?]',
        '[(i|we) want (my|our) !(..3 to) (full|whole|entire)? ..1 (money|deposit|refund|wages|pay|keys|share|cash|goods|order|delivery|deposit back) ...3 (today|tonight|this week|in cash|in full|this minute|by (noon|tonight|tomorrow|friday|monday)) <rest>?]',
      ],
      say: [
        'I would like to explain what I need and why',
        'this is important to me, and I would like to say why',
      ],
      ask: ['I would like to explain what I need and why.', 'When could we settle this?'],
    },
    {
      id: 'want-you-to-own-up',
      match: [
        '[(i|we) (want|need|expect) (you|him|her|them|<name>|<role>|your ..2) to ..7 !(if|only|that job|, no rush) (admit|apologise|apologize|step down|resign|stop (it|this|that|calling|lying|making|parking|interfering|treating|texting)|get out|move out|leave (my (house|flat|family|team)|our|us alone|me alone|the house|her alone)|hand (it|them|over|back) (to (me|us)|back|over|now|today|$)|give (it|me|us) (back|my|our)|withdraw|retract|drop (the|this|that|your) (claim|case|act|complaint|charges|lawsuit|attitude)|back (off|down)|pay (me|us|every|up|back)|take (it|that|this) (down|back)|take (the blame|responsibility)|beg|stand up (at|and|in)|say sorry|own up|explain yourself|answer for) <rest>?]',
        '[(i|we|my ..2|our ..2) (hereby|now|therefore|still|also)? require (you|him|her|them|your ..2|<name>|<role>) to ..4 (at once|immediately|now|today|tonight|forthwith|vacate|withdraw|retract|apologise|resign|step down|explain yourself|cease|desist|stop|remove|account|publicly) <rest>?]',
        '[(i|we|my ..2|our ..2) (hereby|now|therefore|still|also)? require (that (you|he|she|they|your ..2|<name>|<role>) (withdraw|apologise|stop|pay|leave|resign|remove|retract|return|hand)|it (now|today|before (noon|tonight|we|i)|at once|in front of)|nothing (less|else)) <rest>?]',
        '[is what (i|we) (require|demand|insist on) (and|,|from you|of you|$) <rest>?]',
        '[(i|we) (have|have got) (a|every|the) right to ..4 and (you (are going to|will) (give|pay)|i (am going to|will) (have|get|take)|we (are going to|will) (have|get|take)) <rest>?]',
      ],
      say: [
        'I would like to explain what I need and why',
        'this is important to me, and I would like to say why',
      ],
      ask: ['I would like to explain what I need and why.', 'What would help you to do this?'],
    },
    {
      id: 'must-have-it-today',
      match: [
        '[(i|we) must have (your|a|an|the|my|our|it|that|all|every) ..7 (today|tonight|now|this (morning|afternoon|evening|minute)|by (noon|tonight|lunch)|immediately|at once|, no|and nothing) <rest>?]',
        '[(i|we) want (your|the|his|her) ..2 (badge number|full name|supervisor|manager|boss) ..1] (and|,|$$)',
        "[(i|we) want your (manager 's|boss 's|supervisor 's) (name|number)] (and|,|$$)",
        '[(i|we) want (a|an|my) ..2 (refund|apology|explanation|replacement|retraction|resignation|correction|signature) ] (, (an|a|and|no|not|now|today|in)|and (i|an|a|my)|from (you|your|him|her|them))',
        '[(i|we) (want|will have|expect) (nothing less than|no more excuses|no excuses|no arguments|no argument|no nonsense) <rest>?]',
        '[(my|our) ..1 (client|clients|side|union|board|tenants|residents) (expect|expects|demand|demands|insist|insists) (a (full|written|public)|an (immediate|unconditional|apology)|full|immediate|nothing less|that (you|your|the company)|on (an|a|full|immediate)|every) <rest>]',
        '[<i> (want|expect|said|asked for) ..3 , not ..3 , (half|all|everything|now|today|all of it|in full|the lot)] $$',
        '[<i> (need|want|expect) (this|it|that|them|these|the ..2) <commandDone> , (today|now|tonight|this <word>) (, by (you|him|her|them))?]',
        '[<i> (expect|require|want) (full|immediate|complete|prompt) (repayment|restitution|reinstatement) <rest>?]',
      ],
      say: [
        'I would like to explain what I need and why',
        'this is important to me, and I would like to say why',
      ],
      ask: ['I would like to explain what I need and why.', 'When could we settle this?'],
    },
    {
      id: 'where-is-my-money',
      match: ['^^ [where (is|are) (my|our) (money|deposit|refund|cash|wages|payment)] $$'],
      say: ['I would like to know when I will be paid', 'when can I expect to be paid'],
      ask: ['When can I expect to be paid?', 'I would like to know how things stand with the payment.'],
    },
    {
      id: 'i-decide',
      match: [
        '[i decide (who (gets|works|goes|comes|stays|leaves|signs)|what (happens|is (fair|right|done)|goes|we (do|pay))|where (they|she|he|the)|when (you|they|the)|how (it|this|we|you|much you)|whether (you|they|he|she)) <rest>] !(to wear)',
        '[(policy|rules|a rule|the law|business|a contract|orders|terms|the terms) (is|are) (policy|rules|a rule|the law|business|a contract|orders|terms|the terms) and (you|that|i do not|there|no|nobody|we do not) <rest>]',
      ],
      say: ['I would like to explain how this is decided', 'I can explain the reasons for this'],
    },
  ],
} as const satisfies Family
