/** Demands as last words: nothing else will do, no more talk, take it or go. */
import type { Family } from '../pattern.ts'

export const demandLastWords = {
  kind: 'demand',
  reason: 'A demand invites a refusal; a requirement can be looked at together.',
  patterns: [
    {
      id: 'nothing-else-will-do',
      match: [
        '[not (a|an|one) (single)? (inch|penny|cent|day|metre|pound|euro|dollar) (less|more|later|shorter) (will|would) do <rest>?]',
        '[(and)? (no one|nobody|nothing|no-one) else (will (do ($|,|and|for (me|us))|satisfy (me|us)|suffice|be accepted)|is acceptable|would do) ..2] !(better)',
        '[(anything|nothing) (short of|less than|other than|under|below) ..9 (is|will be|would be|counts as|will) ..2 (unacceptable|not acceptable|rejected|refused|an insult|out of the question|a no|no deal|ignored|returned|sent back|do|satisfy (me|us)|off the table) <rest>?]',
        '[not (a|one|another) (single)? (penny|cent|euro|pound|dollar|inch|quid|dime) (under|below|over|above|beyond|less|more|off) <rest>?]',
        '[(my|our|the) ..1 (members|client|clients|side|residents|tenants|workers|board|union|staff|shareholders) (will|would|do|shall) not (accept|tolerate|stand for|take|settle for|swallow|work|put up with|budge|sign) ..1 (one|a single|another|any less|anything less|half|a penny|less|nothing|this nonsense|another word) <rest>?]',
        '[(i|we) (will|shall) only (deal|speak|talk|negotiate) ..1 (with|to) (the|your|a|someone|somebody) ..4 (, so|and (no one|nobody|not)|, not|or (no one|nobody|not)) <rest>?]',
        '[(i|we) (could not care less|do not give a ..1|could care less) ..1 (what (you|they|he|she|your|the other)|how (you|busy|much|many|hard|it|they)|who (you|told|said)|(whether|if) (you|they|he|she|your)|why) <rest>]',
        '[(i|we) do not care ..1 (what (you (say|think|want|paid|need|do|plans)|your|it costs (you|your))|how (you (do|manage|get|feel) ...3|busy|hard it is for you|many of you)|who you|(whether|if) (you|your) (like|agree|can afford|have)|why you|whose) <rest>?]',
        '(accept|take|worth|want|price|pay|ask|asking|is) ...6 , [no (less|more) (, no (less|more))?] $$ ',
        '[before (i|we) (talk|discuss|say|move) ..1 (another (word|thing)|anything else|any further|a single) ..2] $$',
        '^ [(this|that) is (what|all) (you|they|he|she) (are|is) (going to (get|see|have)|getting)] (, (so|take|and|stop) | $$)',
      ],
      say: ['this is important to us, and I can explain why', 'this is what we would need, as things stand'],
      ask: ['This is important to us, and I can explain why.', 'What would you need in order to agree?'],
    },
    {
      id: 'and-in-public',
      match: [
        '(apologise|apologize|apology|retract|pay|sign|refund|return|withdraw|admit) ...9 , [(and)? (today|tonight|now|immediately|at once|right now|publicly|in public|by tonight|in writing)] $$',
        '(i|we) (want|demand|insist|require) ...9 , [in that order] $$',
        '(sign|pay|do|move|leave|out|fix|clear) ...6 , [no (questions asked|arguing|messing|nonsense|haggling|back talk|backchat|whining)] $$',
        '(pay|sign|do|deliver|come|bring|fix|answer) ...6 , [not (when|if) (it suits (you|them|him|her)|(you|they|he|she) (feel|like !(but)|please|see fit|can be bothered)) <rest>?]',
        ', [and ..2 (properly|correctly|in full|on time|sober|right) this time] $$',
      ],
      say: ['and I can explain why this matters to me', 'and I would like to explain why'],
    },
    {
      id: 'do-not-want-to-hear',
      match: [
        '[(and)? (i|we) (do not (want|wish|need|care) to hear (about (your|repairs|delays|excuses|budgets|staffing|compromises)|how (hard|busy|much|difficult|you)|why|any (excuses|more|of your)|another|your|excuses|a (word|peep|single)|one (word|more))|(am|are) not interested in (hearing (your|why|how)|why you|how (you|hard)|what you|your|any (excuses|reasons|explanation|of your)|whose)|will not hear (another|any|a word)) !(...6 (the baby|from me|from us)) <rest>?]',
        '[(i|we) (will|shall) (hear|take|tolerate|entertain|brook|have|allow|accept|listen to) no (argument+n|excuse+n|objection+n|ifs|further|nonsense|discussion|delay+n|buts|debate|refusal|opposition|interference) <rest>?]',
        '[(i|we) (am|are|will) not (be)? ..1 (having|getting into|get into|entering|enter into|entering into|going into|having any|opening|reopening|having this|here for) (a|any|this|another|that) ..1 (debate|discussion|argument|conversation|dispute|row|back and forth|negotiation|haggle|second round|question|lecture) ..1 !(...5 (yet|first|today)) (about|over|on|with|here|again|now|,|$) <rest>?]',
        '[(i|we) (will|am|are|shall) not ..1 (be)? (discussing|debating|negotiating|arguing|revisiting|budging|haggling|justifying|entertaining) (it|this|that|anything|about|over|on|with you|a single|another|any|for|myself|, |and|again) !(yet|today|illness|until) <rest>?]',
        '[(i|we) (will|am|are|shall) not ..1 (budging|moving|giving) (an inch|a (single)? (inch|penny|cent|millimetre)|one (inch|penny|cent|millimetre)) <rest>?]',
        '[(there is|i see|we see) (no|little|absolutely no) (point|use|sense) (in|to)? (your|you|him|her|them) ..1 (objecting|arguing|complaining|protesting|asking|pleading|begging|fighting|resisting|appealing|negotiating|haggling) <rest>?]',
        '[<i> (will not|am not going to|refuse to|are not going to) ..1 (discuss|talk about|negotiate|listen|debate|look at) ..5 (until|unless|before) ((the|my|our|your|that) ..2 (invoice|rent|debt|money|bill|damage|deposit|fine|arrears) (is|are|has been) ..1 (settled|paid|repaid|cleared)|(you|he|she|they) (apologise|apologises|withdraw|withdraws|pay|pays|sign|signs|drop|drops|admit|admits|back down)) <rest>?]',
      ],
      say: ['I have heard the reasons, and would like to decide', 'I would like us to come to a decision'],
      ask: ['I would like us to come to a decision.', 'What stands in the way of a decision?'],
    },
    {
      id: 'closed-matter',
      match: [
        '(my|our|the) (answer|position|decision|price|offer|terms|stance|view|conditions|no|word) (on|about|as to|regarding|for|concerning) ..4 [(is|are) (final|not up for|set in stone|closed) ..2] ($|,|and)',
      ],
      say: ['is clear as things stand', 'has reasons that I can explain'],
    },
    {
      id: 'only-deal-here',
      match: [
        '[(this|that|it|here) (is|was) (the|my|our) (only|last|one|single|final|very last) ..1 (deal|offer|price|chance|answer|proposal|option|settlement|figure|way) (that)? (you|they|he|she) (are|will|is|get|have|can|ever) ..2 (going to|get|getting|see|have|hear|expect|receive|offered)? !(...4 from (them|him|her)) <rest>?]',
        '[(there is|i see|we have|you have) (only|just|exactly)? (one) (deal|offer|answer|price) (here|on the table|for you|left|open) <rest>?]',
        '^ [(these|those|here) (are|is) (my|our|the) (terms|conditions|demands|final terms|rules)] ($$|, (and|take|like|you|accept|we|i|not|no) | ; | and (you|we|they|not|your))',
        '[(accept|take|sign|approve) (it|them|(the|these|our|my) (terms|offer|deal|price)) ..1 or (go home|walk|walk away|get out|go|get lost|leave (now|empty|with nothing|$$)|go elsewhere|look elsewhere|lose|forget it|do without) !(to the next)]',
        '[(you|they|he|she) (can|may|could)? (either)? (accept|take|sign) (them|it|this|that|these)? (in full|as is|as they are|all|now|today)? ..2 or (walk|leave with|go (home|elsewhere)|lose|forget it) <rest>?]',
        '[there is the door] ($|,)',
        '[if (you|they|he|she) (do|does) not like (it|that|this|them|my ..1|our ..1|the ..2) , (<name> ,)? (leave !(it)|move out|tough|go (home|elsewhere|somewhere)|find (somewhere|someone|another)|there is the door|too bad|get out|sue|hard luck|bad luck) <rest>?]',
        '[the (decision|choice|vote) (has|have|is|was) ..1 (been (taken|made)|made|taken) , (and (you|that|nothing|it is (final|too)|there)|so (live|deal|get|stop|there|you|accept)|there is (no|nothing)|you (will|have|can)|like it|live|get|deal with|no) <rest>?]',
        '[so (you can)? (just)? stop (asking|arguing|pushing|calling|complaining|writing|haggling|bargaining|begging|wasting|dreaming|fighting) <rest>?]',
        '[so (you can)? (just)? stop (trying|pretending|hoping)] $$',
        '(had better|better|will have to|should|can) [(get) used to (it|that|the idea)] (, | $$ | because)',
        '[(you|they|he|she) (will|have to|had|would)? ..1 (just)? (have to|better)? (live with|put up with|lump|swallow|stomach) (it|that|this)] $$',
      ],
      say: ['I would like to hear what you would need', 'as things stand this is what I can offer'],
      ask: ['What would you need in order to agree?', 'This is what I can offer as things stand.'],
    },
    {
      id: 'either-you-or-nothing',
      match: [
        '[either (you|they|he|she|<name>|<role>) ..9 or (you|they|he|she) ..1 (hand in|find (yourself|another|someone|a new)|pack|clear (out|your)|look for|resign|step down|quit|go without|move out|do not (see|get|have)|take (none|nothing|it all)|get (nothing|none|out)|lose|leave|walk|pay (for|dearly)|are (out|off|done|fired|finished)|can (go|leave|forget|find)) <rest>?]',
        '[either (you|they|he|she|<name>|<role>) ..9 or (nothing|none|no one|it is over|(we are|i am) (done|out|leaving|off|gone|through|finished|calling)|there is no) <rest>?]',
        '[(you|they|he|she) have ..1 (only one|exactly one|just one) (option+n|choice+n|way out)] (, (and|so|sign|take|pay) | here | now)',
        '[(or|otherwise) there (is|will be) no (deal|agreement|sale|contract|wedding|meeting|money|payment|delivery|work)] ($ | ,)',
        '[(i|we) (am|are) (paying|giving|sending|releasing|handing over) (you|him|her|them) ..1 (nothing|not a|no (money|rent|penny|work|more)) ..2 (until|till|unless|before) (you|that|the|i|he|she|they|it|my|our|every) !(...5 (bank|closed)) <rest>]',
        '[(you|they|he|she|<name>|<role>) either !(..2 (love|hate)) ..9 or (you|they|he|she) ..1 (hand in|find (yourself|another|someone|a new)|pack|clear (out|your)|look for|resign|step down|quit|go without|move out|lose|leave|walk|can (go|leave|forget|find|look)|are (out|off|done|fired)|get nothing) <rest>?]',
        '[(you|he|she) (have|has|will have|need|must) ..1 (to)? choose ,? (between)? (the|this|your|that)? ..1 (me|us|him|her|family|job|marriage|friends|mother|career|club|business) (or|and) ..3] $$',
      ],
      say: ['I would like to hear what you would need', 'as things stand this is what I can offer'],
      ask: ['What would you need in order to agree?', 'This is what I can offer as things stand.'],
    },
    {
      id: 'so-do-it',
      match: [
        ', [(and)? (that is|those are|these are|this is) (my|our) (only|one|final) (condition|conditions|demand|demands|price|terms|deal|requirement|rule|line) <rest>?]',
        ', [(and)? (that is|those are|these are|this is) (my|our) (condition|conditions|demand|demands|requirement)] $$',
        ', [so (get out|pay (up|me|now)|stop it|hand (it|them) over|deal with it|live with it|get (over it|lost|used to it|on with it)|give it (up|back)|back off|drop it|accept it|shut up|take it or|go (eat|sit|whine|complain|cry|play) (somewhere|elsewhere)) ..3] $$',
        '(deal|price|offer|terms|final|get from me|door|notice) ...6 , [so (sign|move|leave|go|pay|pack|take it|decide) ..2] $$',
        ', [so (put (the|your|that) ..4|hand over ..3|pay|sign|withdraw ..3|drop ..3|clear ..3|apologise|fix ..2|move (it|your|that) ..2) ..2 (today|now|tonight|this (week|minute)|at once|by ..1|immediately)] $$',
        '(owe|owes|owed|agreed|promised|signed|paid|broke|damaged|mine|ours|late) ...6 , [so (pay|sign|apologise|move|fix|return|settle|hand|give) (it|them|up|me|us|that|what you owe) (back|over|now|today)?] $$',
      ],
      say: ['and I would like to hear what you would need', 'and this is what I can offer as things stand'],
    },
  ],
} as const satisfies Family
