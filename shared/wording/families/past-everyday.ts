/** What people throw back every day: promises and chances of long ago, who was not there, what one gave, and that it is late now. */
import type { Family } from '../pattern.ts'

export const pastEveryday = {
  kind: 'past',
  reason: 'Nobody can change what was; asked what should happen from now on, people can answer.',
  patterns: [
    {
      id: 'where-were-they-then',
      match: [
        '[where (were|was) (you|he|she|they|<role>|<name>|<pastYours>|(all)? (this|that|your|his|her|their) ..2 (concern|interest|generosity|help|honesty|care|worry|love|support|advice|enthusiasm|goodwill|principles|outrage|conscience|sympathy|friend+n|team|people|union|lawyer)) ...3 !(living|working|staying|employed|registered|based|parked|standing|sitting|going|calling|born) ((when|while) (i|we|my|our|things|it (mattered|counted)|he|she|mum|dad|the (kids|children|roof|pipes|bank|money|bills|flood|baby|others|rest))|last|back then|then|all|at|the (day|night|week|year|last|whole)|for|during|those|in) !(born|(you|he|she|they) (bought|found|parked|left|took)) <rest>?]',
        '[<everyWho> (were|was) (not|never|nowhere) (even|ever|once)? (there|around|to be (seen|found)|at home) (when|for|in|at) (it (mattered|counted)|i|we|the|my|our|me|us|any|he|she|one) !(..6 (accident happened|photo)) <rest>?]',
      ],
      say: ['I felt alone with this', 'that was a hard time for us'],
      ask: [
        'That was a hard time for me. Can I count on you from now on?',
        'I felt alone with this, and I would like more help from now on.',
      ],
    },
    {
      id: 'why-on-earth',
      match: [
        "[why (on earth|in (god|heaven|hell) 's name|the (hell|heck|devil)|in the world|ever|for (god|heaven) 's sake) (did|have|has|was|were|had|would|do|does|should) <rest>]",
        '[why did it (take|have to take|need) (you|him|her|them|<role>|<name>|your ..1|so long|so many|such) ..6 (to|for|before|until) <rest>]',
        '[(what (the (hell|heck)|on earth)? (was|were) <everyWho> (even|ever)? (thinking (when|while|,|letting)|playing at|expecting|doing (all|while|when))) <rest>?]',
        '[(did not|has no one|has nobody|did nobody|did no one) (anyone|anybody|your (mother|parents|mum))? ever? (teach|taught|tell|told|show|shown|explain) <you> <rest>]',
        '[(was not|were not|is not) <everyWho> (going|supposed|meant|due) to <rest>]',
        '[(would|could) it (really)? (have)? (killed|kill|hurt|been (so|too|such|that)) ..3 (you|him|her|them|<role>|<name>|anyone|anybody) to <rest>]',
      ],
      say: ['I would like to understand how this came about', 'I would like to know how it came to this'],
      ask: [
        'I would like to understand how this came about.',
        'How did this come about, and what can we do now?',
      ],
    },
    {
      id: 'it-would-have-been-easy',
      match: [
        '[(it|that|this) would have (been (so|really|very|quite|that|just)? (easy|simple) to (ask|call|tell|say|just|write|warn|check|let|knock|send)|been (decent|polite|the (decent|least)|good manners|common (courtesy|decency))|(taken|cost) (you|him|her|them|<role>|<name>)) !(..6 (for us|for me|to see you|if (i|we))) <rest>?]',
        '[(a|one) (simple|single|quick|short|phone|little|honest)? ..1 (sorry|call|text|email|e-mail|word|apology|note|message|letter|thank you|knock|warning|phone call|question) (would|could|might) have (done|been|saved|sufficed|spared|cost|changed|avoided|prevented|made) <rest>?]',
        '[(was|were) (it|that|a ..3) (really|have been)? (too much|so hard|so difficult|such a|too hard|that hard|that difficult|too difficult|beneath (you|him|her|them)) to <rest>?]',
      ],
      say: ['I would have been glad of that', 'a sign would have helped us'],
      ask: [
        'I would have been glad of that. Could we agree on it from now on?',
        'A sign would have helped us. How can we do this from now on?',
      ],
    },
    {
      id: 'a-bit-late-now',
      match: [
        '^^ [(well|so|oh)? ,? (it is|that is|this is)? (a (bit|little|touch|tad)|rather|kind of|pretty|somewhat|bit|rather) late (now)? (for (that|this|you|regrets|apologies|an apology|sorry|excuses|second)|to (care|start|be|take|worry|complain|ask|apologise|apologize|say|come|act|play|pretend|change|object|tell|remember|talk|show|notice|think)|in the day|now $$|now , (do not|is not|to|you)|, (do not|is not|you|for)) !(..8 (i am sorry|sorry i|we are|i know)) <rest>?]',
        '^ [(now|suddenly|all of a sudden|now that it is too late|after (all)? (these|this|<number>) (years|months|time|weeks)|out of (nowhere|the blue)) (, | suddenly | all of a sudden | that it is too late)? ,? (you|he|she|they|<role>|<name>|<pastYours>) (suddenly)? (come|comes|want|wants|care|cares|remember|remembers|expect|expects|ask|asks|show|shows|decide|decides|discover|discovers|demand|demands|are (interested|concerned|worried|sorry|so|all|in a|ready|willing|bothered|keen|upset)|is (interested|concerned|worried|sorry|so|all|in a|ready|willing|bothered|keen|upset)|tell|tells|think|thinks|find|claim|claims|realise|realises|realize|notice|bring|brings|start|starts|turn up|turns up|call|calls|have time|has time) !(..6 (to help|build|<absoluteGood>)) <rest>?]',
        '^ [(bit|a bit|that is|pretty|very)? ..1 rich ,? coming from <rest>]',
      ],
      say: ['I would have liked this earlier', 'this comes late for us'],
      ask: [
        'I would have liked this earlier. What can we still do now?',
        'This comes late for us, and I would like to talk about what is still possible.',
      ],
    },
    {
      id: 'after-all-we-gave',
      match: [
        '[<i> stood by (you|him|her|them) (when|while|through|all) <rest>]',
        '[after (everything|all|all that|all the ..2|the way|the years|what) (that)? (<i> (have|had)? (done|did|put|given|gave|went|gone|been through|sacrificed|invested|paid|spent|helped|built|suffered)) (for|into|to|with|up|through)? ..3 (you|him|her|them|this|us|me|the|your|<role>|<name>|$) <rest>?]',
        '[(is)? (this|that) (is)? (the thanks|how <everyWho> (thank|thanks|repay|repays|treat|treats|reward|rewards)|what (i|we) get for|my reward|our reward) !(card) <rest>?]',
        '[i (gave up|sacrificed|gave|wasted|threw away|put aside|put up with|turned down) (my|everything|the best|half|so much|years|two|three|ten|a ..2 job) ..8 (for (you|him|her|them|this (family|marriage|company))|while <everyWho>|so (that)? (you|he|she|they) could) <rest>?]',
        '[<i> (should|ought to) (never|not) have (ever)? (trusted|married|hired|believed|listened|signed|let|lent|given|agreed|taken|met|moved in|worked|relied|gone into|counted|opened|put|started|left|helped|employed|rented|bought|invited|allowed|told) ..2 (you|him|her|them|your|<role>|<name>|anything from|with|from) <rest>?]',
        '[<i> should have (known (that you|you|he|she|they|this)|seen (it|this|you) coming|(gone|stayed) with (the other|another|someone|somebody)|listened to (my|our|everyone|everybody|those|people)|left (you|him|her|years|long)|sued|fired|sacked|thrown) !(..6 (sorry|my fault)) <rest>?]',
        '^^ [<i> ..1 (trusted|believed|believed in|relied on|counted on|had faith in) (you|him|her|them|<role>|<name>) (, but|but|once|back then|blindly|completely|at the time) <rest>?]',
        '^^ [<i> (really|completely)? (trusted|believed in|relied on|counted on) (you|them|him|her) $$]',
      ],
      say: ['I had hoped for something else', 'this is hard for us after all that time'],
      ask: [
        'I had hoped for something else. What can we do now?',
        'This is hard for us after all that time.',
      ],
    },
    {
      id: 'you-promised',
      match: [
        '^^ [(but|and)? (you|he|she|they) (had|have|has)? promised (me|us|it|that|this)? $$]',
        '[<everyWho> ..1 (promised|swore|vowed|gave ..1 word) (me|us|the (kids|children)|him|her|them|everyone)? (to be|to (stop|change|look after|take care|stay|never|try|help|sort|call|come|do)|(that)? (you|he|she|they|it) would|never|it would (not|never)|, (and|but|yet) (then|did the|broke|still|never|nothing|you)|and (then|broke|still|never|nothing)|the (kids|children)) !(...8 (thank+v|thanks|and you (were|did))) <rest>?]',
        '[<everyWho> (said|promised|swore) ...8 (, and look|and look|and here we|, look|and nothing|, and nothing|but nothing|and (it|that) (never|still|has not)|, and (it|that|i am|we are) (still|never)) <rest>]',
        '[<everyWho> (said|promised|told (me|us)|claimed) (that|this|so|the (very)? same ..1|exactly (that|the same)) (too)? (last (year|time|month|week|winter|summer|spring)|before|the (last|other) time|(a|two|three) (year|years|months|weeks) ago|back then|every) <rest>?]',
        '^ [(we|i|you) ..1 heard (that|it|this|the same|all (that|this)|that one) (all)? (before|last|a hundred|too often|so often|many times) <rest>?]',
        '[<everyWho> (were|was) (supposed|meant|due|expected) to ..8 (, (i (took|waited|had|lost|sat|stood|paid)|we (waited|had|lost|sat|stood|paid)|not|remember|or)|last (week|month|year|night|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|weeks ago|months ago|years ago|days ago|yesterday|an hour ago|hours ago|this morning|before (winter|christmas)|(and|but) (nothing|never|instead|you (did|never|were|left|forgot)|he (did|never|left|forgot)|she (did|never|left|forgot)|they (did|never|left|forgot))) !(..5 (cancelled|broke down|ill|sick|snow|strike|please|rest)) <rest>?]',
      ],
      say: ['I had counted on this', 'this had been agreed, as I see it'],
      ask: [
        'I had counted on this. When can it happen?',
        'This had been agreed, as I see it. What stood in the way?',
      ],
    },
    {
      id: 'you-chose-this',
      match: [
        '[<everyWho> had no (problem|trouble|objection+n|qualms|complaints) ((when|while|as long as) !(<i> asked)|back then|at the time) <rest>]',
        '[<everyWho> had no (problem|trouble|objection+n|qualms|complaints) (to|with|about|taking|accepting|using|signing|spending|cashing) ..6 (back then|at the time|before|then|when|while) <rest>?]',
        '[who (was it)? (that|who)? (wanted|insisted|chose|signed|brought|started) ..6 in the first place <rest>?]',
        '[<everyWho> (were|was) not (exactly|so|very|too|all that) (worried|bothered|concerned|fussed|interested|keen|upset) ..6 when <rest>]',
        '[<you> (chose|signed|agreed|wanted|accepted|picked|bought|decided) (this|it|that|him|her|to|the ..2|yourself)? ..3 ,? (nobody|no one|not me|not us|remember|yourself|knowing|so (do not|stop|deal|live)|and now (you|i|we)) <rest>?]',
        '^^ [you (chose|wanted|asked for|insisted on) (this|it|all this) (yourself|yourselves)? $$]',
        '[<everyWho> (did|do|does|had) (not|never) ..1 (complain|object|mind|care|bother|say (anything|a word|no)|ask|seem to mind|protest|worry|complained|objected|asked|minded|offered|lifted) ..2 (back then|at the time|before|then|while|when (it|the|i|we|there)|as long as|last (year|time)|all those|in (the)? <number>) <rest>?]',
        '[(it|this|that) (did|never|does) (not)? ..1 (bother|bothered|worry|worried|trouble|troubled|upset|matter|mattered|seem to bother) (to)? (you|him|her|them|<role>|<name>) ..1 (before|then|back then|at the time|last|when|while|in the past|all those) <rest>?]',
        '[<you> (have|had) only (got)? (yourself|yourselves) to (blame|thank) <rest>?]',
        '[<you> agreed to (it|this|that|everything|all of) (at the time|back then|yourself|in writing , |then) <rest>?]',
      ],
      say: ['I remember that this was decided together', 'I remember this in another way'],
      ask: [
        'I remember this in another way. Shall we look at it together?',
        'I would like to look at how this was decided, and at what we can do now.',
      ],
    },
    {
      id: 'you-forgot-us',
      match: [
        '[<everyWho> ..1 (forgot|forgets|missed|skipped|ruined|spoiled|spoilt|wrecked|walked out on|abandoned|ignored|left) (about)? (my|our|the (kids|children|wedding|birth|funeral)|his|her|me|us|every) ..2 (birthday|birthdays|wedding|anniversary|graduation|funeral|party|surgery|operation|christmas|recital|match|concert|school play|parents evening|again|completely|alone|in the lurch|to (fend|cope|deal)|high and dry|hanging|standing|waiting|in the (dark|rain|cold)) !(..4 (sorry|instructions|key+n|note)) <rest>?]',
        '[<everyWho> ..1 (forgot|forgets) (all)? about (me|us|the (kids|children)|your own ..1|his own ..1|her own ..1) <rest>?]',
        '[<everyWho> (let|made|left|kept) (me|us|him|her|the (kids|children)) (sit|wait|stand|hang|freeze|suffer|starve|drown|struggle|rot|chase|guess|fend|queue|believe|think|waiting|sitting|standing|freezing|guessing|struggling|hanging|beg|do it|do everything|pay|clean) ..4 (for|in|at|outside|alone|and|while|there|all|out|like) <rest>?]',
        '[<everyWho> (just|only|simply|all)? (watched|stood (there|by)|sat (there|by|back)|looked (on|away)) (while|as|when|and (said|did)) <rest>?]',
        '[<everyWho> (did not|never) (even|once|bother to|think to)? (tell|told|warn|warned|inform|informed|ask|asked|mention|mentioned|call|called|consult|consulted|apologise|apologize) (anyone|anybody|a soul|any of us|one of us|a single|once) !(...6 (thank+v|thanks|grateful|glad)) <rest>?]',
        '[<everyWho> (kept|stayed) (quiet|silent|it quiet|this quiet|everything quiet) (about|for) !(..3 (party|surprise|present)) ..3 (us|me|the ..2|it|that|this|years|months|weeks|everyone) !(..3 surprise) <rest>?]',
      ],
      say: ['this was hard for us at the time', 'I still find this hard'],
      ask: [
        'This was hard for us at the time. How can we do better from now on?',
        'I still find this hard, and I would like to talk about it.',
      ],
    },
    {
      id: 'remember-last-time',
      match: [
        '[had (anyone|anybody|somebody|<everyWho>) ..1 (bothered|cared|troubled) to <rest>]',
        '[<everyWho> ..1 (did|does|do|pulled|tried|played|are doing|is doing) (exactly|precisely|just)? (the (very|exact)? same|it|this|that) (thing|trick|stunt|to|with|last|again)? !(for) ..4 (last|before|to your (last|ex|previous)|to your|to the previous|again|in (the)? <number>|with your (last|ex|previous)|and you are doing it again) !(for me) <rest>?]',
        '^ [(last (time|year|month|week|summer|winter|christmas)|the last time|two years ago) ..1 (you|he|she|they|<role>|<name>) (did|said|promised|pulled|tried|made|left|let) ..2 (exactly|the same|it|this|nothing|me|us) <rest>?]',
        '^^ [(do you|you|do not you|does anyone)? remember (what happened (last|when|the)|what (you|he|she|they) (did|said|promised)|how (you|he|she|they) (left|let|treated|behaved|screamed|shouted|promised|ruined|walked|said)|when (you|he|she|they) ..1 (promised|swore|said (you|he|she|they)|left|let|forgot|walked|shouted|called)|last (time|christmas|summer|year)|(christmas|easter|the wedding|the last|that (time|night))) !(..6 (laugh|fun|met|happy|lovely)) <rest>?]',
        '[<i> (will|can|could|have|shall) (never|not) ..1 (forgive|forgiven|forget|forgotten) (you|him|her|them|<role>|<name>|what (you|he|she|they)|how (you|he|she|they)|that (you|he|she|they)|the way (you|he|she|they)) !(..8 (<absoluteGood>|for (me|us|my|our|him|her|them))) <rest>?]',
        '[do not (you)? (think|believe|imagine) (for a (second|moment|minute))? (that)? <i> (have|had|will|would) (not)? (forgotten|forget|forgive|forgiven) <rest>?]',
        '^ [look (where (we are|that got us|it got us|you got us)|what (you|he|she|they|your ..1) (have|has|did)|where (you|your ..2) (have|has|got|took)|at what (you|he|she|they)) <rest>?]',
        '^ [(you|now you)? see what happens when (you|people|one|nobody) <rest>]',
        '[if (you|he|she|they|<role>|<name>|<pastYours>) had !(not) (only|just|ever|even|simply)? ..8 , (we|i|none|nothing|this|you|it|all|the) ..1 would (not|never|have|be|still) !(..6 (<absoluteGood>)) <rest>]',
      ],
      say: ['I still carry what happened then', 'I would like this to go better than last time'],
      ask: [
        'I would like this to go better than last time. What could help?',
        'I still carry what happened then. How can we avoid it now?',
      ],
    },
  ],
} as const satisfies Family
