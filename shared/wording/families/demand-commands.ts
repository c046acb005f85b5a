/** Demands as commands: do it, do it now, that and not this, yes or no. */
import type { Family } from '../pattern.ts'

export const demandCommands = {
  kind: 'demand',
  reason: 'What sounds like an order invites resistance; a request with its reason invites an answer.',
  patterns: [
    {
      id: 'stern-command',
      match: [
        '^! (now|just|so|then|right|<name> ,)? !(...9 (please|if you (can|could|like|want|lost|see)|when you (can|have|are)|whenever|thanks|thank you|let me know|so (that|we|i) (we|can|may|will)|for me|yourself|so (hard|kind|sweet))) [<commandStern> <rest>?]',
        '^ [(stop|drop) (whatever|what|everything) (else)? you are doing (and|,) (come|get|go|send|fix|pay|listen|sort|do) <rest>?]',
        '^ (and|so|then) (just|now)? !(..9 (please|if you (can|could|like)|yourself|so (hard|kind))) [<commandStern> ..3] (, (and|or|<name>) | $$)',
        '^^ (do not|<word> ...3 (no (good|use)|excuses|promises|enough|another)) ...6 , (and|just|now)? [(send|give|pay|show|bring|get) (me|us) (the|my|our) ..3] $$',
        '^ [(go and (fetch|get)|fetch) (her|him|them|your (boss|manager|supervisor|owner|director)|the (boss|manager|supervisor|owner|director)) (now|down here|out here|on the phone|in here|here)?] $$',
        '^! (just|now)? [(stop|quit) (haggling|arguing|stalling|complaining|moaning|whining|dithering|messing|fussing|negotiating|quibbling|bargaining|debating|making excuses|dragging|begging) ..3 and (just|simply)? (pay|sign|do|give|get|send|hand|move|answer|accept|agree|start|work|listen|come) <rest>?]',
        '^! (just|now)? [do (as|what|exactly what|exactly as) (you are told|(i|we) (say|tell|told)|your ..1 (says|tells|said)) <rest>?]',
        '^! [hand in your (notice|badge|resignation) ..2]',
        '^! !(...9 please) [(bring|send|get|have|put) (the|your|that|those|it|them|me) ..4 (to|in|on) my (office|desk) (in|within|by|now|today|before) <rest>]',
        '^! [(put|look|sit|listen|turn|stop|answer|stand|do not) ...6 when <i> (am|are) (talking|speaking) (to (you|him|her))?] $$',
      ],
      say: ['I would like us to find a way to do this', 'please tell me what would help you to do this'],
      ask: ['I would ask you for this, and can explain why it matters.', 'What would help you to do this?'],
    },
    {
      id: 'as-of-now-you-will',
      match: [
        '^^ [(effective|as of|starting|from) (immediately|now|today|this (minute|moment)|tomorrow) (on)? ,? (you|he|she|they|all|no|every|nobody|everyone|everybody|<name>|<role>) ..1 (will|must|shall|pay|ask|clear|report|stop|work|answer|go through|follow|share|leave|parks|enters|has to|have to) !(...6 (be able|help|find)) <rest>]',
        '^^ [from (monday|tuesday|wednesday|thursday|friday|saturday|sunday|next (week|month)) (on)? ,? (you|everyone|everybody) (will|must|are to|have to)? (report to me|answer to|clear (everything|every)|follow|do as|do what|pay (me|for every)) <rest>?]',
        '[(nobody|no one|no-one) ..2 (leaves|enters|touches|speaks|gets paid|sets foot) ..5 (until|unless|before) (you|he|she|they|i|we|my|our|your|the|this|that) !(is cut) <rest>]',
        '[nothing (leaves|moves|ships|gets (signed|done|built|delivered)|goes (out|anywhere)) ..4 (until|unless|before) (i|we|you|my ..1|our ..1|the) ..2 (money|payment|invoice|cheque|keys|signature|paid|pay|sign|apologise) <rest>?]',
      ],
      say: [
        'I would like us to agree how this works from now on',
        'I would like to talk about how this works from now on',
      ],
      ask: [
        'I would like us to agree how this works from now on.',
        'Could we look at how this works from now on?',
      ],
    },
    {
      id: 'command-soon',
      match: [
        '^! (now|just|so|then|right|<name> ,)? !(...9 (please|so that|because|if|when you|if you (can|could|like|want)|when you (can|have|are)|whenever|thanks|thank you|let me know)|(come|call|drop|show|book|press|start|begin|meet|ring) (us|me|over|in|off|by|round|the (room|table|machine|tour)|your|it (off|in))|(cancel|tell|call) ..6 (and|or) (you|i) will|(take|put|hand) (the (cake|bread|bins|dog|washing)|it in)) (<demand-order>|hand|credit|knock|employ|deduct|recognise|recognize) (me|us|my|our|that|your|this|those|these|the|it|him|her|them|every|all|over|up|<name>) ..6 [(<commandSoon>) !(after|when|if|once|so|because|and (i|we) (will|can)) <rest>?]',
        '^^ (<word> ...6) , (and|but)? [not (tomorrow|next (week|month|time)|later|soon|in a (minute|week|month)|when (you|it)|some time|sometime|one day|monday|after) ..3 , (today|tonight|now|this (week|minute|morning|afternoon))] $$',
        '^^ [not (tomorrow|next (week|month|time)|in a (minute|week|month)|when (you|it)|some time|sometime|one day|after) ..3 , (but)? (today|tonight|now|this (week|minute|morning|afternoon)) <rest>?] $$',
        '(cancel|tell|take|put|get|pay|sign|move|stop|delete|withdraw|send|drop|clear|apologise|fix) ...6 [and do (it|so|this|that) (before|by (noon|tonight|tomorrow)|now|today|tonight|without (another|a|any)|this (minute|morning|afternoon|week)|yourself|at once|immediately) !(...6 (or)) <rest>?]',
        '^^ [(and)? (right)? (now|today|tonight|this (week|afternoon)) , (and)? not (when|tomorrow|next|if|later|some|in a) <rest>?] $$',
        '^^ [(every (bit|penny|cent|last (one|bit|penny|cent))) of (it|them)] $$',
        '(pay|sign|refund|return|want|hand over|send|move|owe) ...6 , [(not <word> , )? (not <word> , )? all (of it|of them|two|three|four|five|six|seven|eight|nine|ten)] $$',
        '[(and)? i mean (now|tonight|as of (now|today)|this (minute|week|second))] $$',
        '(owed|owe|pay|sign|have|get|want) ...9 , [and (you) (will|shall|are going to) ..1 (pay|wire|sign|transfer|send|return|fix|do) ..2 (today|now|tonight|in full|this (week|minute|afternoon))] $$',
      ],
      say: ['as soon as we can arrange it', 'by a day that works for both of us'],
      ask: [
        'I would be glad of it as soon as we can arrange it.',
        'When could this be done at the earliest?',
      ],
    },
    {
      id: 'telling-you-not-asking',
      match: [
        '[(i am|we are) (telling|instructing|ordering|warning) (you|him|her|them|your ..2) , (and)? (i am|we are)? not (asking|suggesting|requesting|inviting|begging|proposing|negotiating) (you)?] !(for)',
        '[(i am|we are) not asking (you|him|her|them|your ..2)? ...9 (i am|we are) (telling|informing|instructing|ordering) (you|him|her|them)] !(what (i|we) (can|know|heard|think)|about)',
        '[(i am|we are) (telling|instructing|ordering) (you|him|her|them|<name>|your ..2) (now|here and now|straight) (that)? ,? ..6 (comes|goes|stays|is (mine|ours|not|off|staying|going)|stops|gets|leaves|ends) <rest>?]',
        '[(i am|we are) (instructing|ordering) (you|him|her|them) to !(...6 (drinks)) <rest>]',
        '[(this|that|it) is (not a (suggestion|question|request|plea|choice|discussion)|an (instruction|order|ultimatum))] ($ | and) !(i can)',
        '(sign|pay|move|stop|hand|give|get|send|refund|fix|leave|drop|return|clear|out|off|speak|put) ...9 , [<i> am not (hanging up|leaving|letting (you|this|it) go|giving up|moving) ..3] $$',
        '(sign|pay|move|stop|hand|give|get|send|refund|fix|leave|drop|return|clear|out|off|today|now|tonight) ...9 , [(and)? <i> (am|are) not (asking|joking|negotiating|bluffing|messing (about|around)?|asking (again|twice))] $$',
        '(get|make|find|do|fix|move|bring|clear|pay|sort) ...9 , [(and)? <i> do not care (how|who|when|where|why) ..3] $$',
        '(you|they|he|she|lot) (can|will|must|could|have to|find) ...6 , [(and)? <i> do not care (how|who|what|when|where|why) ..3] $$',
        '[<i> have (told|asked|warned) you (three|four|five|ten|a (hundred|dozen|thousand|million)|repeatedly|often enough|again and again|time and again|nicely|politely) ..1] (, | $$) !(love)',
        '[<i> have (asked|warned) you (twice|already|enough)] (, (so|now|get|move|stop|this) | $$)',
        '[<i> (am|are|will|am only|am not) (telling|asking|warning|saying|tell|ask|say) ..3 (one last time|for the last time|this last time|one final time) <rest>?]',
        '[<i> said ..4 and <i> (meant|mean) !(...6 (sorry|apolog)|to|well|no) <rest>?]',
        '^^ [you (all)? heard (me|what i said)] (, | $$)',
        '[<i> (had|would)? better (have|get|see|hear|find|receive) (that|my|our|your) ..1 (money|answer|apology|deposit|refund|keys|payment|report|signature|cheque|rent|explanation|wages) ..1 (by|before|today|tonight|soon|this|on|tomorrow) <rest>?]',
        '^ [<i> (am|are|will) not (going to)? (beg|plead|crawl|grovel) !(..2 (time|patience|pardon)) <rest>?]',
        '^ [your (choice|choices|options) (is|are) (very|quite|really)? (simple|clear|easy|limited)] ,',
      ],
      say: ['this matters a great deal to me', 'I would like us to take this seriously'],
      ask: ['This matters a great deal to me.', 'I would like us to take this seriously.'],
    },
    {
      id: 'send-that-not-this',
      match: [
        '^ [do not (send|give|tell|show|offer|bring|write) (me|us) (excuses|how|why|more (excuses|promises|words)|stories|promises|apologies|vouchers|another (excuse|spreadsheet|promise|story|bill|voucher)|any more (excuses|promises)) ..4 , (just|but)? (send|give|show|bring|pay|get|do|fix|sort|answer|sign|i want|we want) <rest>]',
        '^! [(bring|send|give|get|show|find|hand|pay) (me|us) (the (original|full|real|signed|whole|money|manager|owner|truth)|what|my|our|every) ..4 , not (a|the|some|another|your|excuses|promises|half) ..3] $$',
        '^^ [do not ...6 , do not ...4 , (just|simply)? (pay|sign|fix|do it|move|refund|leave|stop|get) <rest>?]',
      ],
      say: ['this is what I would need most', 'I would like to explain what would help me'],
      ask: ['This is what I would need most.', 'I would like to explain what would help me.'],
    },
    {
      id: 'yes-or-no-answer',
      match: [
        '^^ [(just|so)? (a)? (straight|simple|plain)? yes or no] (, (<name>|mr|mrs|ms|now|i|we|are|is|will|do|did))',
        ', [(just)? (a)? (straight|simple|plain)? yes or no] (, | $$)',
        '^ [(answer (me|us) !(honestly)|just answer|i want an answer) (now|today|straight|properly)?] ($$ | , (yes|now))',
        '[<i> (want|will have|demand) ..1 (answer|answers|reply|decision|yes|signature|explanation|apology|refund) ..2 (in the next|within|by (noon|tonight|monday|friday|tomorrow|lunch|five|the end)|before (lunch|noon|tonight|i|we|you)|now|from you (now|today|tonight)|this (minute|second)|and not|out of you|, not) !(...6 (if|so that|so we|like)) <rest>?]',
        '[<i> need ..1 (answer|decision|yes|signature|reply) ..1 (now|today|tonight|this (minute|second)) , not <rest>]',
      ],
      say: ['I would be glad of a clear answer', 'a clear answer would help me'],
      ask: ['I would be glad of a clear answer.', 'What would you need in order to decide?'],
    },
    {
      id: 'somebody-had-better',
      match: [
        '(somebody|someone|anybody|your (boss|manager|lawyer|people|client|lads|husband|wife|son|daughter|landlord|mother)|whoever ..3|one of you) [(had|would)? better v=(<verb>|be|have|do|get|come)] ..6 (now|today|tonight|within|by|before|fast|quick|quickly|soon|or|here|sharpish|this|in|because|back|first)',
        '(that|your|the) ..1 (money|payment|refund|cheque|work|apology|rent|invoice|deposit|delivery) [(had|would)? better v=(<verb>|be|have|do|get|come)] ..6 (now|today|tonight|within|by|before|fast|soon|or|here|this|back|first)',
      ],
      say: ['would help me by being ready to {v}', 'could {v}'],
    },
  ],
} as const satisfies Family
