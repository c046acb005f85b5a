/** Demands by rank and by patience at its end: who decides here, and that only one answer will do. */
import type { Family } from '../pattern.ts'

export const demandPressure = {
  kind: 'demand',
  reason: 'A demand invites a refusal; a requirement can be looked at together.',
  patterns: [
    {
      id: 'only-answer',
      match: [
        '[(there is|there can be) only one (acceptable)? (acceptable|possible|answer|outcome|solution|way)] (, and|here|and|$)',
        '[(the|your) only (acceptable|possible)? (answer|outcome|option|options|choice|way out) (is|are)] !(if)',
        '[(the|my|our) answer is (still)? no (and (that is (that|it|final)|it (will|is) (stay|staying|remain) (no)?|will (stay|remain) (no)?)|, (period|full stop|end of))]',
        '^^ [no means no] (, |$)',
      ],
      say: ['what would work best for me is', 'the way I can see so far is'],
    },
    {
      id: 'my-rules',
      match: [
        '[(my|our) (house|site|company|land|building|project|kitchen|street|money|shop|rules) , (my|our) (rules|rule|way|terms|decision|call|choice)]',
        '[<i> (make|set|dictate|write|decide) the (rules|terms|conditions|law|pace) (here|in this ..2|around here|not you)?]',
        '[<i> (am|are) (in charge|the (boss|one in charge|owner)|calling the shots|laying down the law) (here|in this ..2|around here)?] !(of|while|on mondays)',
        '[<i> call the shots (here|in this ..2)?]',
        '[(you|they) (will)? (do|go by|follow|live by|play by) (what <i> (say|want|decide)|our rules|my rules)]',
        '[<i> decide (what|who|when|how|whether) ..4 (here|, not you|in this house)]',
      ],
      say: ['I would like the last say on this part', 'let us agree who decides what'],
    },
    {
      id: 'give-me-back',
      match: [
        '^^ [(just|now)? give (me|us) (back)? (what|my (money|deposit|things|stuff|keys|kids|share|car|dog)|our (money|deposit|things|share|keys)) (<rest>)?] !(please)',
        '^^ [(just|now)? give (it|them|him|her|that) back (to (me|us))?] $',
        '^^ [(just|now)? (pay|return|hand over|hand back|refund|repay|transfer) (me|us)? (back)? (what|everything|all that|all) (you|<i>|is|that) (<rest>)?]',
      ],
      say: ['I would like to settle what is still open', 'when could we settle what is still open'],
    },
    {
      id: 'you-must-yield',
      match: [
        '^ (<you>|<role>|<name>|your ..2) [must v=<demand-yield>] !(..6 (if|when|unless|under|within))',
        '^ (<you>|<role>|<name>|your ..2) [must (give|stop|let|leave|allow|pay|tell|answer|respect|obey|accept|withdraw|hand|return) (me|us|my|our|this|the whole|what|every)] !(..6 (if|when|unless))',
        '(<role>|<name>|management|the board) [will v=(apologise|apologize|resign|step down|back down|pay for this|answer for this|do as|give in|withdraw)]',
      ],
      say: ['may need to talk with us before they say yes to', 'could help us all by agreeing to'],
    },
    {
      id: 'will-not-tolerate',
      match: [
        '<i> [(will|shall|can|do|am|are) (not|no longer|never) (going to|prepared to|willing to)? (tolerate|tolerating|stand for|standing for|put up with|putting up with|stomach|have|accept) (any (more|further)|another|this|that|such|your|one more|these|a single|it)] !(offer|price|date|call|order|time)',
      ],
      say: ['find it hard to go on with', 'need us to find an end to'],
    },
    {
      id: 'will-not-be',
      match: [
        '<i> [(will|shall) not be (lectured|pushed|pushed around|bullied|told|spoken to|talked (to|down to)|fobbed off|ignored|messed (about|around)|kept waiting|ordered (about|around)|treated like|blackmailed|intimidated|threatened|strung along|dictated to|walked over|made a fool of|patronised|patronized)]',
      ],
      say: ['find this hard to hear', 'would like us to talk on one level'],
      reason: 'What you refuse sounds like a fight; how you would like to be treated can be granted.',
    },
    {
      id: 'results-not-excuses',
      match: [
        '[<i> (want|need|expect) (results|action|answers|money|solutions|facts|deeds) , not (excuses|talk|words|promises|stories|apologies|explanations|speeches)]',
        '[<i> (do|am) not (want|interested in|paying for|here for) (your|any|more|any more)? (excuses|promises|apologies|talk|stories)]',
        '^ [(no more|enough) (of your|of the|of this)? (excuses|talk|talking|delays|games|waiting|discussion|stalling|dithering|arguing|promises|words|stories|dilly-dallying)] ',
      ],
      say: ['I would like us to take a first step', 'let us come to a decision'],
    },
    {
      id: 'crystal-clear',
      match: [
        '[let (me|us) (be (perfectly|crystal|absolutely|very)? (clear|blunt)|make (one thing|this|it|myself) (crystal|perfectly|absolutely|very)? clear)] !(about (what i do not|my own))',
        '[(get this|get it) (straight|into your head|through your head)] !(from)',
        '^ [(read my lips|for the last time|once and for all|i will say this (only)? once|listen (to me)? (very)? carefully|now you listen (to me)?|make no mistake)]',
      ],
      say: ['here is what matters to me', 'I would like to say this plainly'],
      reason: 'An announced warning puts the reader on guard before the point is made.',
    },
    {
      id: 'and-that-is-that',
      match: [
        '[and (that is (that|the end of (it|that|this|the matter))|there is an end (of|to) it|not a (day|minute|penny|cent) (later|less|more))] $',
        '[(whether|if) (you|they|he|she) (agree or not|want (it|to) or not|like it or (no|lump it)|sign or not|approve or not)]',
        '[(nothing|no argument|no amount of ..2) (you|anyone|anybody) ..3 (say|says|do|does|can say|could say) (will|is going to|would|can) (change|make <i> change) (my|our) mind]',
        '[(no|without) (further)? (ifs|questions|discussion|debate|delay|excuses|arguments)] $$',
      ],
      say: ['and I can explain why it matters', 'because it matters a lot here'],
    },
    {
      id: 'not-settle-for',
      match: [
        '<i> (will|would|can|do) not [(settle for|accept|take|agree to|consider|be content with|be happy with|be satisfied with) (anything|a penny|a cent|one (cent|penny|euro|pound|dollar)|any (offer|price|deal|solution)) (less|other|else|below|under|short)] (than|of)?',
        '<i> (will|would) [(only|never) (settle for|accept|agree to|be satisfied with) (nothing (but|less than)|anything (less|other|but))] (than)?',
        '^ [not (one|a|a single) (cent|penny|euro|pound|dollar|day|minute|inch) (less|more|later|longer)] (than)?',
        '[(the)? (full|whole|entire) (amount|sum|price|refund|payment|deposit) or nothing]',
        '[(<number>|all|everything|full custody|the lot) (percent|per cent)? or nothing (at all)?] $',
        '[(and)? nothing else will do] $',
      ],
      say: ['need something not far', 'hope for something close'],
    },
    {
      id: 'do-not-tell-me',
      match: [
        '^ [do not (you)? (dare|even think of|even think about|you dare) (tell|telling|ask|asking|talk|talking|come|coming|touch|touching|speak|speaking|try|trying|lecture|lecturing|send|sending|contact|contacting|set foot|setting foot|mention|mentioning)]',
        '^ [do not tell (me|us) (what to (do|say|think)|to (wait|calm|relax|be patient)|how to (do|run|raise|live))]',
      ],
      say: ['please think about how this feels before you choose to go on', 'I would rather you did not'],
    },
    {
      id: 'enough-now',
      match: [
        '^^ [(enough is enough|that is enough|enough already|this ends (now|here|today)|this stops (now|here|today)|it ends (now|here|today)|it stops (now|here|today)|this has to stop (now|right now|at once|immediately)|game over)] $',
        '[(i|we) call (up)?on (you|the ..2|your ..2) to (cease|desist|stop|withdraw|resign|refrain)]',
      ],
      say: ['I would like us to end this here', 'let us find an end to this'],
    },
  ],
} as const satisfies Family
