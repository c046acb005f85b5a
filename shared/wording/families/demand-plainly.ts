/** Demands in everyday words: no more talk, nothing less, no choice for the other, and no way to move for oneself. */
import type { Family } from '../pattern.ts'

export const demandPlainly = {
  kind: 'demand',
  reason: 'A demand invites a refusal; a requirement can be looked at together.',
  patterns: [
    {
      id: 'nothing-less-at-the-end',
      match: [
        ', [(and)? nothing (less|else|short of (it|that|this)|but that)] $$',
        ', [(and)? (all of it|every (last|single) (penny|cent|bit|one|page|euro|pound)|to the (last)? (penny|cent|letter))] $$',
        '[(and|, ..1) <i> (want|expect|need|mean) (all|every (bit|one|last|single|word|penny|cent)) (of (it|them))?] $$',
        '[(anything|nothing|something) (less|else|short of (that|this|it)) (and|will|would|is|means|do) (<not>|you|we|i|never|be|the|no|do|a) <rest>?]',
        '[nothing (short of|less than|but) ..6 (will|would|is|can) ..1 (do|satisfy|suffice|enough|acceptable|work|be accepted) <rest>?]',
      ],
      say: ['this is what we would need', 'that is important to me'],
      ask: ['This is what we would need, and here is why: …', 'What would you need in order to agree?'],
    },
    {
      id: 'no-more-talk',
      match: [
        '^^ [no more (discussion|discussions|talk|talking|talks|excuses|delays|delay|arguments|arguing|waiting|games|stalling|nonsense|meetings|questions|chances|debate|debates|haggling|negotiating|negotiations|promises|stories|ifs|buts|extensions|messing) !(..3 (please|thanks|for us|mondays|fridays|sundays|saturdays|wednesdays|tuesdays)|, please|are|is|than) <rest>?]',
        '^ [(i|we) (do not|will not|am not going to|are not going to|refuse to|have no (wish|intention|desire) to) (want to|wish to|intend to|care to|need to)? (discuss|talk about|hear about|debate|negotiate|argue about|go over|explain|justify) (it|this|that|myself|ourselves|any of (it|this)) ((any)? (further|more)|with you|again|any longer|anymore)?] ($|,)',
        '^^ [(i|we) (am|are) not (asking|joking|kidding|negotiating|bluffing|discussing (it|this)|arguing|playing (around|games)|having (it|this|that)|interested|debating (it|this)|messing around|taking (no|any questions))] $$',
        '[(i|we) (am|are) not (having|taking|accepting|hearing|buying|swallowing|standing for) (it|this|that|any of (it|this)|any more (of)? ..3|another ..3|excuses|no for an answer)] $$',
        '[shut (up|it|your (mouth|trap|face|gob)) <rest>?] !(shop)',
        '^^ [(come|get|stick|cut) to the (point|chase|facts) or <rest>]',
        '^^ [(just|now|so)? (give|show|tell) (me|us) one (good|single|valid|decent) (reason|example|fact|argument) !(..4 so that) <rest>?]',
        '^^ [(answer|just say|say|tell me|i asked you|it is) ..3 ...3 yes or no] $$',
        '^^ [no , (and)? (no|nope) <rest>?] $$',
        '^^ [(just|please|and)? (do not|stop) (you|you dare|even)? ..1 (walk away|walking away|talk back|talking back|interrupt|interrupting|lie to|lying to|turn your back|hang up|raise your voice|raising your voice|play dumb|playing dumb|play games|playing games|waste my|wasting my|waste our|wasting our|change the subject|changing the subject|argue|arguing|look away|roll your|ignore me|ignoring me|mess|messing|lecture|lecturing|patronise|patronising|stall|stalling) <rest>?] !(about (it|that) , you)',
        '^^ [(call|keep|get|take) (off)? your (lawyers|dogs|bailiffs|people|hands|men|paws|thugs|goons|opinions|nose|advice|fingers|feet) (off|out|away|back|to yourself) <rest>?]',
        '^^ [call off (your|the|this|that) ..1 (lawyer|lawyers|dogs|dog|bailiffs|lawsuit|strike|case|claim|suit|campaign|boycott|protest|picket|hounds|goons|collectors|eviction) <rest>?]',
        '^^ [(get|move|go|now|and)? ..1 (out of|off) my (office|house|way|sight|garden|land|property|room|shop|kitchen|flat|back|life|face|lawn|drive|driveway|site|desk) , <rest>?]',
        '^^ [out of my (office|house|way|sight|garden|room|shop|kitchen|flat) <rest>?]',
      ],
      say: ['I would like us to come to a decision', 'this is important to me'],
      ask: ['I would like us to come to a decision.', 'This is important to me. What stands in the way?'],
    },
    {
      id: 'no-choice-for-you',
      match: [
        '[(you|they|he|she) (have|has) (got)? (absolutely|simply|really)? no (choice|say|option|options|alternative|vote|voice|right to (refuse|object|say no|an opinion)|business (refusing|objecting)) (in|here|but|on|about|any ..1|left|$) <rest>?] !(for (dessert|dinner))',
        '[(you|they|he|she|<name>|<role>) will not (be)? (speak|talk|treat|speaking|talking|treating|touch|touching|contact|contacting|raise|raising|use|come|set foot|go|leave|get) ..6 (like that|that way|like this|this way|in that tone|in this tone|again|ever again|without my|without our|until i|until we|in my (house|kitchen|presence|office)) <rest>?] !(the same|sick|lost|hungry)',
        '[(you|they|he|she|<role>) (are|is|will) not (getting|going to get|get|seeing|see|having|have|squeezing|squeeze|receiving) (a|one|another|any) (single|more|red)? ..1 (penny|cent|dime|euro|pound|inch|minute|day|dollar|key|word) (more|out of|from|extra|longer) <rest>?]',
        '[(i|we) (am|are|will) not (paying|going to pay|pay|giving|give|spending|moving|budging|budge|shifting|contributing|handing over|putting in) (you|them|him|her)? (a|one|another|an|so much as a) (single|more|red)? ..1 (penny|cent|dime|euro|pound|inch|dollar|millimetre|centimetre|millimeter|iota) <rest>?]',
        '[(i|we) (refuse|decline) to (accept|take|pay|sign|go|consider|look at|agree to|settle for|budge|move|work with|drop) (anything|a (penny|cent)|one|less|more|any) (under|over|below|above|less|more|else|short|of|other|than|an inch) <rest>?]',
        '[(i|we) (will|do|can|shall|would) not (accept|tolerate|allow|agree to|stand for|make|take|consider|entertain) (a|one) single <rest>]',
        '[(my|our) ..1 (conditions|condition|terms|decision|position|price|answer|demand|demands|mind|view|stance|figure|requirements) ..5 (will|is going to|are going to|would) (not|never) ..1 (change|move|be changed|shift|be moved|budge|alter|be altered|be up for) !(anything|for|your|the|a|how|until|this year|before) <rest>?]',
        '[(my|our) word (is|stays|remains) ..1 (final|law|the last|the rule)]',
        '^ [(either|we|i|it is) ..9 or (there (will not|is not going to|will never|can not|can) be (a|any|no) (deal|agreement|contract|settlement|sale|signature|visit|wedding|party|peace)|nothing (happens|moves|goes anywhere|gets (signed|done|built|paid)|ships)|no one|nobody (works|gets|signs|goes)) <rest>?]',
        '[or (nothing (happens|moves|goes anywhere|gets (signed|done|built)|ships|at all|will)|(he|she|they|you|it) (do|does) not (do|see|get|have) (it|him|her|them|one|anything) at all)] $$',
        '^ [(you|he|she|they|<role>|<name>) (will|are going to|is going to|can) ..1 (sign|pay|apologise|apologize|agree|move|leave|do (it|this|that)|stop|accept it) , (or (i|we|you|they|he|she)|and (that is|you will|do it)) !(can|could|may|would) <rest>]',
      ],
      say: ['I would like to explain what matters to me here', 'this is important to me'],
      ask: ['I would like to explain what matters to me here.', 'What would you need in order to agree?'],
    },
    {
      id: 'want-them-and-theirs',
      match: [
        '[(i|we) (want|expect|demand|need) (him|her|them|it|you|that (man|woman|person|thing|dog|car|sign|fence)|your ..2|those ..2|these ..2|<name>) (off (the|my|our|this)|out of (my|our|the|this|here)|out (by|today|now|tonight)|gone|fired|replaced|away from (my|our|the)|removed|silenced|punished|evicted|suspended) <rest>?] !(of (hospital|danger|pain|bed)|hospital)',
        '[(i|we) (want|expect|need|demand|require) (your|a|an|the|his|her|their) ..3 (resignation|apology|signature|keys|confirmation|commitment|guarantee|retraction|statement|undertaking|decision|answer|explanation|yes) !(..5 (so that|so|because|to|as|since)) ..1 (on my desk|on our desk|by (tonight|noon|tomorrow|monday|friday|the end|close)|in writing|within (the|an|one|two|<number>)|and (i|we) (want|mean|expect)|before (i|we|you)|at once|immediately|now|today|this) <rest>?]',
        '[(i|we) (want|need|demand|would like|wish|insist) (to)? (speak|talk|on speaking|on talking) (to|with) (your|the) (manager|boss|supervisor|owner|superior|head|director|superiors) (now|immediately|at once|right now|this (minute|instant)|today|and not|not you) <rest>?]',
        '[(i|we) (want|expect|demand) (all|every one|every single one|each one|every last one|each and every one) of (those|these|the|my|our|your|them) ..3 (deleted|back|gone|returned|removed|destroyed|paid|fixed|out|replaced|withdrawn|corrected|taken) <rest>?]',
        '^ [(you|they|he|she) (have|has) ..1 (until|till) ..4 to (get (out|off|your (things|stuff|car|bags|boxes|furniture|dog|people|junk)|it|this|that|them)|clear|leave|vacate|pack|move|hand|remove|make up|apologise|apologize|come up with|cough|get out|pay) <rest>] !(the form)',
        '^^ [(clean|clear|pick|sort|tidy|fix|put|take|bring|give|send|pay|sign|move|turn|get) ..6 , and (do|make|be) (it|that|sure|quick) (now|today|quick|quickly|before (i|we)|fast|properly|this|right now|snappy|at once) <rest>?]',
        '^ [(the|that|this|your|those|these) ..3 (come+v|go+v) (down|off|out|back|away|up) ..2 , (all of|every|and (you|i|we|that)|no|today|now|end|full|whether|or) <rest>]',
      ],
      say: ['I would like to explain what I need and why', 'this is important to me'],
      ask: ['I would like to explain what I need and why.', 'When could we settle this?'],
    },
  ],
} as const satisfies Family
