/** Demands as ultimata: one thing or the end of the talk, not a comma to be changed, and no use in asking. */
import type { Family } from '../pattern.ts'

export const demandUltimata = {
  kind: 'demand',
  reason: 'A demand invites a refusal; a requirement can be looked at together.',
  patterns: [
    {
      id: 'either-or-i-stop',
      match: [
        '[either !(i|we) <word> ...9 or <i> (stop (talking|here|this)|hang up|(am|are|will) not (be)? (coming|sitting|attending|talking|speaking|playing|signing|paying|working|helping|having|come|sit|attend|talk|sign|pay|work|help|play|go|going|doing|do)) <rest>?]',
        '[either !(i|we) <word> ...9 or (mine|ours|my ..2|our ..2|nobody|no one) (do not|does not|will not|is not|are not|stays|stay) (play|come|work|sign|go|move|pay|home|away|playing|coming|working|signing|going) <rest>?]',
        '[either !(i|we) <word> ...9 or (this|the|these|that|our) ..2 (conversation|meeting|call|talk|talks|negotiation|negotiations|discussion|friendship|partnership|deal|sale) (ends|end|stops|stop|is over|are over|is dead|is finished|will end) <rest>?]',
        '^ [(the|your|that|he|she|it|they) ..2 (goes|go|leaves|leave|stays|stay) or <i> (go|leave|quit|walk|am (gone|leaving|out)) <rest>?]',
      ],
      say: [
        'I would like to hear what you would need',
        'I hope we can find something that works for all of us',
      ],
      ask: ['What would you need in order to agree?', 'What could we do that works for all of us?'],
    },
    {
      id: 'so-do-not-ask',
      match: [
        ', [(so|and) (please)? do not (you)? (even|ever|bother|dare|waste your time)? ..1 (ask|asking|argue|arguing|start|try|try it|complain|complaining|haggle|haggling|think about it) (me|us)? (about (it|this|that)|for (it|more|less))? (again)?] $$',
        '[(so|and) (you|he|she|they|your ..2|his ..2|her ..2|the ..2) (can|may|might as well|could|had better) ..1 save (your|his|her|their) breath <rest>?]',
        '[(so|and) save (your|his|her|their) (breath|speech|speeches|excuses|arguments|counteroffers) <rest>?] !(for)',
        '[(so|and) (you|he|she|they|your ..2) (can|may|might as well) ..1 forget (about)? (arguing|asking|haggling|negotiating|bargaining|complaining|objecting|appealing|trying to|changing (my|our)|talking (me|us)|any (discount|compromise|discussion)|a (discount|compromise)) <rest>?]',
        '[and (you|he|she|they) (will|are going to|is going to) ..1 (sit (there|down|still)? and (listen|take it)|listen to (me|us|every word)|keep (quiet|your (mouth|opinions))|like it|lump it|shut|do as|swallow it|say nothing|thank (me|us) for it|stand there|bite your) <rest>?]',
        '(stays|stay|remains|goes|go|rules|stand|stands) ...6 [and <i> do not want (anybody|anyone|you|him|her|them) (touching|arguing|changing|moving|asking|complaining|messing|fiddling|interfering) <rest>?]',
        ', [and <i> mean (sharp|now|today|tonight|every|all|exactly|on time|immediately|in full|gone|out|off|quiet|spotless|to the (minute|penny|letter)|not one) ..2] $$',
        '(somebody|someone|one of us|one of you) (has to|must|will|is going to) ..6 [and (it|that) (is|is going to be|will be) (you|him|her|them|your ..2)] $$',
        '[(and|but) (excuses|promises|objections|explanations|apologies) (will not|do not|are not going to) ..1 (count|do|help|wash|interest (me|us)|cut it|be (accepted|heard)) <rest>?]',
        '(want|wants|need|needs|asked for|deserve|deserves) ...9 , [and (he|she|they|i|we) (is|are|am) going to (get|have) (it|them|that|all|every) <rest>?]',
      ],
      say: ['and I can explain why', 'and I would like to say why'],
    },
    {
      id: 'save-your-breath',
      match: [
        '^ [(you (can|may|might as well))? save your (breath|speech|speeches|excuses|arguments|counteroffers) !(for) <rest>?]',
        '^ [(you|he|she|they|your ..2) (can|may|might as well) ..1 forget (about)? (arguing|asking|haggling|negotiating|bargaining|complaining|objecting|appealing|changing (my|our)|talking (me|us)|any (discount|compromise|discussion)|a (discount|compromise)) <rest>?]',
        '^ [(there is)? no (use|point) (in)? (you)? (even)? (asking|arguing|haggling|complaining|pleading|begging|objecting|negotiating) ..3] $$',
        '^ [(excuses|promises|objections|explanations|apologies) (will not|do not|are not going to) ..1 (count|do|help|wash|interest (me|us)|cut it|be (accepted|heard)) <rest>?]',
      ],
      say: ['this matters to me, and I can explain why', 'I would like to say why this matters to me'],
      ask: ['This matters to me, and I can explain why.', 'I would like to say why this matters to me.'],
    },
    {
      id: 'not-one-comma',
      match: [
        '[<i> (refuse to|decline to|(will|shall) not|(am|are) not (going to|about to)?) ..1 (change|changing|alter|altering|move|moving|delete|deleting|cut|cutting|drop|dropping|rewrite|rewriting|touch|touching|add|adding|discuss|discussing|lower|lowering) ..1 (a|one|another) (single)? (comma|word|line|letter|figure|clause|full stop|syllable|digit|sentence|paragraph|brick|nail|stone|date|number) !(until|without|yet|of the will) <rest>?]',
        '^! (just|now|so)? !(...7 (if|so that|when|once|please|and (i|we) (will|can))) [(sign|accept|take|approve) (it|this|that|them|the ..2) (exactly)? (as it (stands|is)|as is|as they (stand|are)|as (written|drafted)|the way it is) <rest>?]',
        '[not (a|one) (single)? (comma|word|line|letter|figure|clause|syllable) (of it)? (will|is going to|gets|is) ..1 (change|be changed|changed|moved|altered|be altered) <rest>?]',
      ],
      say: ['I can explain the wording', 'I would like to hear which part does not fit for you'],
      ask: [
        'Which part would have to change for you?',
        'I would like to hear which part does not fit for you.',
      ],
    },
    {
      id: 'terms-are-no-menu',
      match: [
        '[(my|our|these|those) ..1 (conditions|terms|demands|rules|requirements|offer|list|deadline|price|prices|points) (is|are) not (a (menu|suggestion|wish list|buffet|starting point|discussion|request|basis for|pick and)|suggestions|requests|optional|proposals|guidelines|negotiable|there to be|for you to) <rest>?]',
        '[(my|our|the) ..1 (conditions|terms|demands|rules|price|prices|decision|offer) (is|are) what (it is|they are) !(because|since|for now|until) <rest>?]',
        '[(you|he|she|they|your ..2|his ..2|her ..2) (will|would) ..1 (have to|need to|be swallowing|learn to) (swallow|stomach|lump|put up with) (it|that|this|them) <rest>?]',
        '[(you|he|she|they) do not (get to)? (pick and choose|choose which|pick which) (from|among|which|what|between|,|$) <rest>?]',
        '[there is only one way (out of (this|it|here)|to end this) ..2 and (it|that) (is|means) !(together) <rest>]',
        '[<i> (am|are|will) not ..1 (moving|changing|waiting|paying|lowering|selling|dropping|giving up|cancelling|rearranging|bending|budging|apologising|move|change|wait|pay|lower|sell|drop|cancel|bend) ..4 for (anybody|anyone|any of you)] $$',
      ],
      say: [
        'I can explain why these points matter to me',
        'I would like to hear which point is hard for you',
      ],
      ask: ['Which of these points is hard for you?', 'I can explain why these points matter to me.'],
    },
    {
      id: 'and-not-before',
      match: [
        '(talk|discuss|negotiate|sign|pay|listen|speak|sit down) ...6 (when|once|after) (you|he|she|they|i|we|<name>|your ..2|the ..2) ..5 , [(and)? not (before|before then|until then|sooner|a (day|minute|second) (sooner|earlier|before))] $$',
        'then <i> (can|will|may|might) (talk|discuss|negotiate|sign|pay|listen|speak|sit down) ..3 , [(and)? not (before|before then|until then|sooner)] $$',
        '^! (first)? (drop (the|your|that|this) ..1 (grievance|claim|case|complaint|charges|lawsuit|demand|attitude|act|objection|appeal)|withdraw (the|your|that|this)|apologise|apologize|retract|resign|back (off|down)|take (it|that) back|call off) ...5 [and (only)? then ..1 (<i>|maybe) ..1 (can|will|may|might) ..1 (talk|discuss|negotiate|listen|see|think|sit|speak) ..4 (, not before)?]',
        '[(only)? (when|once) (you|he|she|they|your ..2) (have|has) ..1 (apologised|apologized|withdrawn|retracted|resigned|backed down|dropped (the|your|that)|paid (every|in full|up)) ..4 (will <i>|<i> will|<i> can|can <i>) ..1 (talk|discuss|negotiate|listen|sit|speak|consider) ..4 , not before]',
      ],
      say: ['and I would be glad to talk soon', 'and I would like to find a day to talk'],
    },
    {
      id: 'with-or-without-you',
      match: [
        '[with or without (your|his|her|their|the ..1) ..1 (signature|consent|permission|approval|agreement|blessing|okay|ok|vote|help|cooperation|co-operation|say-so|support|names|name) <rest>?]',
        '(going ahead|go ahead|goes ahead|happening|happens|selling|sell|moving|doing|do (it|this)|leaving|leaves|starts|start|signing|proceed|build|building) ..5 [with or without (you|him|her|them) ..1] (, | $ | and | so)',
      ],
      say: ['and I hope we can agree on it first', 'and I would like to find an agreement first'],
    },
    {
      id: 'rank-says-so',
      match: [
        '[(i am|we are) (the|your|his|her|their) ..1 (father|mother|dad|mum|mom|boss|owner|landlord|landlady|manager|parent|parents|customer|client|eldest|oldest|captain|chair|director|employer|one paying|one who pays|landowner) (here)? ,? (and|so) (i (say|decide)|you (will|do|listen|must|are going to|are)|what i say) !(in good|safe|welcome) <rest>]',
        '[<i> (do not|will not) (answer|explain (myself|ourselves|anything)|justify (myself|ourselves)|report|apologise) to (you|him|her|them|your ..2|anyone|anybody|tenants|a ..2) <rest>?]',
      ],
      say: ['I would like to explain what matters to me here', 'I would like us to agree who decides what'],
      ask: ['I would like to explain what matters to me here.', 'Could we agree who decides what?'],
    },
    {
      id: 'or-do-not-bother',
      match: [
        '^! (either)? (put|send|bring|give|show|come|sign|pay|make|answer|fix|do|get|apologise|apologize|meet|offer|deliver|say|be) ...9 [or do not (bother|waste (my|our) time|come (at all|back)|call (me|us) again|write (to me|to us)? again) <rest>?]',
        '^^ [(next time|come back when|call (me|us) when|talk to (me|us) when) (you (have|are (ready|prepared|willing)|can) ..5 (a (real|proper|serious|better|decent) (offer|price|answer)|something (serious|better|real|worth)|to (sign|accept|pay|apologise|be (reasonable|serious)))) , not before]',
        '(sell|sign|apologise|apologize|leave|resign|hand|buy (me|us)|drop|move (it|out|your)|fix|pay (me|us)|give (me|us|back)) ...6 or ...6 , [(so)? (pick (one|now)|take your pick|make (your|up your) (mind|choice) ..2|choose (now|one)?|it is one or the other|which is it)] $$',
        '^ say yes or (say)? no [(now|today|and (be done|stop|get)) <rest>?]',
      ],
      say: ['or tell me what stands in the way', 'or tell me what would help you'],
    },
    {
      id: 'closing-words-alone',
      match: [
        '^^ [(that is | this is)? (my|our)? (final|last) (answer|word|decision|position)] $$',
        '^^ [say yes or (say)? no] $$',
        '^^ [(so)? (it is)? (yes or no|in or out|now or never) , (pal|mate|<name>|your choice|you (choose|decide)|which is it)] $$',
        '^^ [not (<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|quarter|half) ..2 , (<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|sharp)] $$',
      ],
      say: ['this is how I see it today', 'I would be glad of a clear answer'],
      ask: ['This is how I see it today.', 'I would be glad of a clear answer.'],
    },
    {
      id: 'or-no-deal',
      match: [
        '[(or | otherwise) (the | this | these | our) (talks | deal | sale | meeting | negotiations | agreement | contract | wedding | whole thing | partnership) (is | are) (off | over | dead | finished) (<rest>)?]',
        '[(or | otherwise) (look elsewhere | find (someone | somebody | another) ..2 | not at all | do not ..4 at all | forget (it | the whole thing))] $',
        '[(or | otherwise) there is|will (be)? no (deal | meeting | sale | agreement | contract | point | conversation | signature | further | money | game | show | visit | work | delivery) (<rest>)?]',
        '<word> ..8 [or (i | we) (have nothing (to | more | further) | stop here | put the phone down | hang up | do not (sign | talk | ship | play | work | come | deliver | deal) | am not having this | are not having this | are wasting | will not (sign | talk | discuss | continue) | can (stop | end | go home)) (<rest>)?]',
        '(he | she | you | they | <role> | it | <word>) ..8 [or (he | she | they | you) (do | does) not ..1 (at all | play | work | come | get | eat | sleep | go | see) (<rest>)?] !(if)',
        '(can | could | may | either) ..8 [or (he | she | they | you) (can | may) (leave | go | get out | walk | find | pack | forget | stay) (<rest>)?]',
        '^! (cut|drop|lower|raise|sign|pay|accept|agree|withdraw|apologise|deliver|fix|hand|match|meet) ...6 [or (lose|forget|risk losing|do without) (the|your|our|my|this|us|me) <rest>]',
        '^ tell (him|her|them|the ..1|your ..2|<name>) ...7 [or (he|she|they) (can|may) (leave|go !(on)|get|find|forget|walk|pack|look) <rest>?]',
        '[(or|otherwise) there (is|will be) no ..3 (from (me|us)|for you|speech|christmas|holiday|visit|money|signature|vote|present|party) <rest>?]',
        '^! (give|pay|raise|meet|agree|sign|accept|drop|hire|rehire|fire|sack|withdraw|reinstate) ...6 [or ..1 (run|do|manage|play|finish|open|build|explain|face) ..4 (without|alone|yourself|yourselves|on your own) <rest>?]',
        '(by|before|done|paid|in|now|today|tonight|this week) ...4 [or <i> do not (pay|come|start|deliver|vote|renew|order|open|ship|sign) <rest>]',
      ],
      say: [
        'or we need to talk about what stands in the way',
        'or we will have to find another way together',
      ],
    },
    {
      id: 'not-an-inch',
      match: [
        '^^ [not (an | one | a single) (inch | millimetre | penny | cent | chance)] $$',
        '[(over my dead body | not on my watch | not in a million years | when hell freezes over)]',
      ],
      say: ['only with very good reasons', 'not as things stand'],
    },
  ],
} as const satisfies Family
