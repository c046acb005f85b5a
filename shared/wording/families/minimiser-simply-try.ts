/** Minimisers by effort: it only takes some will, a child could do it, if you had only read it, you are confused, I explained it so often. */
import type { Family } from '../pattern.ts'

export const minimiserSimplyTry = {
  kind: 'minimiser',
  reason:
    'Told that it only takes some effort, people hear that they did not try; asked what is hard, they say it.',
  patterns: [
    {
      id: 'simply-a-question-of',
      match: [
        '[(it|this|that) (is|was) (really)? (just|simply|only|merely|all|really|nothing but) (a (question|matter|case) of|about|down to) <othersEffort> <rest>?]',
        '[all (it takes|it needs|you need|(you|he|she|they) (have|has|had|need|needs) to do|they need|it would take) (was|is) (to)? (<othersEffort>|try|listen|think|be (nice|reasonable|honest|patient|flexible|organised)|make an effort|show (some|a)|grow up|admit|accept|agree|let go|move on|stop <verb>) <rest>?]',
        '[how (hard|difficult|complicated|tricky) (can|could) (it|that|this) (really|possibly|honestly)? be ..1 to <rest>?] !(for (you|him|her|them) to)',
        '[(surely)? (it|that) (can not|could not|is hardly) (be)? (rocket science|brain surgery|magic|beyond you|too much) to (ask|expect|put|turn|move|send|write|keep|remember|read|pick|get|do|open|close|shut|take|bring|be|understand|call|see|find|manage|organise|use|listen|show|make) <rest>?] !(for (me|us))',
      ],
      say: ['please tell me what makes this hard', 'I would like to understand what makes this difficult'],
      ask: ['What makes this difficult for you?', 'What would make this easier?'],
    },
    {
      id: 'a-child-could-do-it',
      match: [
        '[(any|even a|even my|a|my) (<word>)? (child|toddler|idiot|fool|beginner|trainee|intern|apprentice|schoolboy|schoolchild|first-year|five-year-old|six-year-old|ten-year-old|grandmother|monkey|moron|amateur|half-wit|four-year-old|three-year-old) (could|would) have ..1 (done|seen|understood|managed|fixed|told|noticed|spotted|written|packed|figured|known|read) <rest>?]',
        '[(any|even a|even my|a) (<word>)? (toddler|idiot|fool|schoolboy|first-year|five-year-old|six-year-old|ten-year-old|monkey|moron|half-wit|four-year-old|three-year-old) ((can|could|would) (do|see|understand|manage|fix|tell|read|write|handle|cope|figure|grasp|follow)|knows (that|how|what)|understands|manages|sees) <rest>?]',
        '[(any|even a|even my) (<word>)? (child|beginner|trainee|intern|apprentice|amateur|grandmother) ((can|could|would) (see|understand|fix|tell|figure|grasp)|knows (that|how|what)|understands|manages|sees) <rest>?]',
      ],
      say: ['please tell me what makes this hard', 'I would like to understand what makes this difficult'],
      ask: ['What makes this difficult for you?', 'What would make this easier?'],
    },
    {
      id: 'if-you-had-only',
      match: [
        '[(if|maybe if|perhaps if) (<other>) (had|would|will|could|ever|might)? (simply|only|just|actually|even|finally)? (bothered to|bother to|cared to|care to|took the (time|trouble|effort) to|had taken the (time|trouble) to|deigned to|stopped to) ..1 (read|look|listen|ask|check|open|think|pay attention|count|turn up|answer|show up|consider|understand|follow|come|attend|reply|write|call|ring|phone|tell|mention|measure|test|be there|stay|help|pick up|say|explain|find out|learn|visit|speak|talk) <rest>?]',
        '[(if|maybe if|perhaps if) (<other>) (had (simply|only|just|actually|even|finally)|would (simply|actually|finally|for once)) ..1 (read|look|looked|listen|listened|ask|asked|check|checked|opened|open|think|thought|followed|follow|pay attention|paid attention|counted|count|waited|wait|done|do|used|use|planned|plan|tried|try|kept|keep|told|said) <rest>?]',
        '[if (you|he|she|they) (were|are|would be|had been|could be) (really|completely|just|only|even|halfway|a bit)? (honest|truthful|fair|frank) (with|about|to)? ..2 ,? (you|he|she|they) (would|will|must|have to|might) (just|have to|surely)? (admit|see|say|know|agree|accept|realise|realize|notice|find) (that)? <rest>?]',
      ],
      say: ['if we look at it together', 'seen from my side'],
      ask: ['How does this look to you?', 'How does this look from where you stand?'],
    },
    {
      id: 'confused-about-it',
      match: [
        '[(<i> (really|honestly|just|both|all)? (know (perfectly)? (well)?|think (we both know)?|believe|fear|am afraid|suspect|reckon|am sure|bet|dare say|expect|suppose|would say|have the feeling)|perhaps|maybe|clearly|obviously|i am afraid) (that)? (you|he|she|they) (are|is|were|was|may be|might be|must be|may have been|must have been|have|has) (a bit|a little|rather|slightly|getting|somewhat|just|simply|perhaps|very|got)? ..1 !(..9 (yourself|by the|let me)) (<othersConfused>) <rest>?]',
        '[(are|is|do) not (you|he|she|they) (just|rather|perhaps|maybe)? ..1 !(..9 yourself) (blowing|overreacting|exaggerating|overdoing|making (a (big|mountain|drama|fuss|scene|meal)|too much|such|more of)|taking (this|it|things|that|everything) ..2 (far|seriously|personally)|reading (a bit|a little|rather|too)|getting (carried|worked|upset|ahead|a bit (carried|dramatic|silly))|being (a bit|a little|rather|slightly|too|over|somewhat|unreasonable|dramatic|silly|touchy|sensitive)) <rest>?]',
      ],
      say: ['I see this differently from you', 'I would like to hear how you see this'],
      ask: ['I see this differently. How do you see it?', 'How does this look to you?'],
    },
    {
      id: 'explained-so-often',
      match: [
        '[<i> (have|had) (already|now|patiently|repeatedly)? (explained|told|said|shown|answered|written|spelled|repeated|been through|gone over|been over) ..4 (you|everyone|(it|this|that) !(to (him|her|them|my|the))) ..3 (times|over and over|again and again|repeatedly|often enough|more than once|countless|until i am blue)] (already|now|before|$$|,)',
        '[how (often|many times|many more times) (must|do|will|did) (i|we) (have to|need to)? (tell|explain|repeat|say|remind) (you|him|them|her|this|it|that|myself|ourselves|the same) <rest>?] !(thank)',
      ],
      say: ['I would like to explain this once more', 'let me try to say this more clearly'],
      ask: ['I would like to explain this once more.', 'Let me try to say this more clearly.'],
    },
  ],
} as const satisfies Family
