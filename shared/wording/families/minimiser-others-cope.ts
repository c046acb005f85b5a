/** Minimisers by comparison: everybody else copes, knows and never complained; it is simply a question of trying. */
import type { Family } from '../pattern.ts'

export const minimiserOthersCope = {
  kind: 'minimiser',
  reason: 'Measured by others, people feel unheard; asked what is different for them, they can say it.',
  patterns: [
    {
      id: 'others-cope',
      match: [
        '!(..9 (mind|object) (if|whether|when|waiting)) [(<othersCrowd>) (who ..4|in ..3|on ..3|at ..3|here|there|round here|i know)? (just|simply|somehow|all|has|have|had|can|could|would|will|always|usually|also|really|ever|happily|quite|perfectly)? (ever|just|all|happily|always)? (<othersCope>) <rest>?] !(..9 (please|could you|would you|let us|we could|shall we))',
        '[(everyone|everybody|anyone|anybody|any ..1|every ..1|the whole ..1) (in|on|at|here|who|with|else)? ..4 (knows|know|understands|can see|can tell|agrees|has understood|gets (it|that)|accepts|saw|sees) ..8 (except|but|apart from|other than|bar) (you|him|her|them|<name>|your ..1) <rest>?]',
        '[(mine|<my> ..2) (managed|coped|survived|did|were fine|was fine|lived|grew up|turned out|got through|got by|never) ..5 , (so|and)? (yours|you|he|she|they|your ..2|<name>) (will|can|should|would|could|do|does|did) <rest>]',
        '[if (i|we|the others|everyone else|everybody else|my ..2|a ..2|other <word>|your ..1|<name>) (can|manage|manages|managed) ..6 , (then)? (so can (you|he|she|they|anyone|anybody|yours) | surely (you|he|she|they|anyone|yours) | (you|he|she|they|anyone|yours) (can|should|could|ought to) (too|as well|also|certainly|surely|at least)) <rest>?]',
        '[(you|he|she|they|<name>|<role>) (are|is) the only (one|person|<word>) ..6 (who|that|with|making|complaining|having|still) <rest>] !(can|knows how|understands|i trust)',
        '[what (do|would) (you|they) think (other people|everyone else|everybody else|the others|the rest of us|i|we) (do|does|have|has|had|go|did|put) <rest>?]',
      ],
      say: [
        'I would like to understand what is different for you',
        'please tell me what makes this hard for you',
      ],
      ask: ['I would like to understand what is different for you.', 'What makes this hard for you?'],
    },
    {
      id: 'others-have-it-worse',
      match: [
        '[((there are)? (others|some|plenty|many|lots|most|thousands|people|those|half the ..1)) (of (us|them|people))? (who)? (would|will|could only) (kill|die|give (their|an|anything)|queue|jump|be (glad|happy|grateful|thrilled|over the moon|delighted)|dream|love|thank) (for|to|of|at|if|about)? <rest>] !(to (help|hear|join|see|come))',
        '[there (are|is) (far|much|a lot|always|plenty of)? worse ..2 (than|in the world|out there|to (cry|worry|complain)|happening|around) <rest>?] !(weather)',
        '[(we|everyone|everybody|all of us|others|people|i) (am|are|is|have|has|had|feel|feels|work|works|pay|pays|suffer|suffers|want|wants|need|needs) ..5 , not (just|only) (you|him|her|them|your ..1)] ($$|,)',
        '[(you|he|she|they|<name>) (are|is|were|will be|was) (not|hardly|scarcely) the (first|only|last) (one|person|tenant|customer|parent|man|woman)? (to|who|that|with) <rest>] !(know|volunteer|help)',
        '[(people|we|everyone|adults|those of us|somebody|those) (who live)? in the real world <rest>]',
        '[(others|other people|people|some people|some|children|families|millions|thousands|my ..2|i|we|half the ..1) (have|are|is|has|lose|lost|had|were|work|works|live|go) ..7 (and|while|but|yet|whereas) (you|he|she|they) (still|just|only)? (complain|complains|moan|whine|cry|fuss|worry|sulk|argue|talk about|get (upset|angry)|make (a|such)|are (upset|worried|complaining|moaning|crying|angry|fussing|sulking|whining|worrying|arguing)) <rest>?]',
        '[(the)? (real|only|actual|true) (victim|victims|losers|sufferers|ones suffering|one suffering|problem) ..4 (is|are) ..4 , (and)? not (you|him|her|them|your ..1|yours) ..2]',
        '^ [(that|this|it) is (absolutely|really)? nothing , (you|wait|try|i|my|we|just) <rest>]',
      ],
      say: ['I would like to understand what weighs on you', 'please tell me what makes this hard for you'],
      ask: ['I would like to understand what weighs on you.', 'What makes this hard for you?'],
    },
    {
      id: 'what-more-do-you-want',
      match: [
        '(,|and) [what (more|else) (do|did|could|would|can) (you|he|she|they|anyone) ..1 (want|expect|ask for|wish for|possibly|need) <rest>?]',
        '^ [what more (do|did|could|would|can) (you|he|she|they|anyone) ..1 (want|expect|ask|wish|possibly|need) <rest>?]',
        '[who (gets|is|would get|would be|complains|fights|argues|bothers|worries|cries|sues|sulks|on earth ..1|in (his|her|their) right mind ..2|makes) ..4 (about|over|because of) (a|an|one|some|two|three|such|ten|five|a few) <rest>?]',
      ],
      say: ['what would help you here', 'what weighs most on you here'],
      ask: ['What would help you here?', 'What weighs most on you here?'],
    },
    {
      id: 'simply-a-question-of',
      match: [
        '[(it|this|that|all it takes) (is|was) (really)? (just|simply|only|merely|all|really|nothing but) (a (question|matter|case) of|about|down to) (being|having|getting|planning|using|reading|trying|thinking|making|doing|wanting|putting|taking|showing|keeping|priorities|discipline|will|willpower|attitude|common|organisation|organization|goodwill|good will|effort|a (bit|little)|some|proper|basic|better|time management|respect|will power|motivation|listening) <rest>?]',
        '[all (it takes|it needs|you need|(you|he|she|they) (have|has|had|need|needs) to do|they need|it would take) (was|is) (to)? !(sign|press|call|send|bring|fill|click|tick|ring|return|choose|pick|turn|push|your|one|wait|scan|enter) <rest>]',
        '[how (hard|difficult|complicated|long|much work|much effort) (can|could|would) (it|that|this) (really|possibly|be|take) ..1 (to|be|for|take) <rest>?] !(for (you|him|her|them) to)',
        '[(surely)? (it|that) (can not|could not|is hardly) (be)? (that|so|too|all that|exactly|really)? (much|hard|difficult|complicated|tricky|rocket science|brain surgery|magic|too much|beyond you) to (ask|expect|put|turn|move|send|write|keep|remember|read|pick|get|do|open|close|shut|take|bring|be|understand|call|see|find|manage|organise|use|listen|show|make) <rest>?] !(for (me|us))',
        '[(any|every|even a|even my|a|my) (<word>)? (child|toddler|idiot|fool|beginner|trainee|intern|apprentice|schoolboy|schoolchild|first-year|five-year-old|six-year-old|ten-year-old|grandmother|monkey|moron|amateur|half-wit|four-year-old|three-year-old|year old) ((can|could|would) (do|see|understand|manage|fix|tell|work|read|write|handle|cope|have|figure|grasp|follow) | knows|understands|manages|sees) <rest>?]',
      ],
      say: ['please tell me what makes this hard', 'I would like to understand what makes this difficult'],
      ask: ['What makes this difficult for you?', 'What would make this easier?'],
    },
    {
      id: 'if-you-had-only',
      match: [
        '[(if|when|maybe if|perhaps if|once) (<other>) (had|would|will|could|ever|might)? (simply|only|just|actually|even|finally)? (bothered to|bother to|cared to|care to|took the (time|trouble|effort) to|had taken the (time|trouble) to|deigned to|stopped to|managed to) ..1 (read|look|listen|ask|check|open|think|pay attention|count|turn up|answer|show up|consider|understand|follow) <rest>?]',
        '[(if|maybe if|perhaps if) (<other>) (had|would) (simply|only|just|actually|even|finally) ..1 (read|look|looked|listen|listened|ask|asked|check|checked|opened|open|think|thought|followed|follow|pay attention|paid attention|counted|count|waited|wait|done|do|used|use|planned|plan|tried|try|kept|keep|told|said) <rest>?]',
        '[if (you|he|she|they) (were|are|would be|had been|could be) (really|completely|just|only|even|halfway|a bit)? (honest|truthful|fair|frank) (with|about|to)? ..2 ,? (you|he|she|they) (would|will|must|have to|might) (just|have to|surely)? (admit|see|say|know|agree|accept|realise|realize|notice|find) (that)? <rest>?]',
      ],
      say: ['if we look at it together', 'seen from my side'],
      ask: ['How does this look to you?', 'How does this look from where you stand?'],
    },
    {
      id: 'confused-about-it',
      match: [
        '[(<i> (really|honestly|just|both|all)? (know (perfectly)? (well)?|think (we both know)?|believe|fear|am afraid|suspect|reckon|am sure|bet|dare say|expect|suppose|would say|have the feeling)|perhaps|maybe|clearly|obviously|i am afraid) (that)? (you|he|she|they) (are|is|were|was|may be|might be|must be|may have been|must have been|have|has) (a bit|a little|rather|slightly|getting|somewhat|just|simply|perhaps|very|got)? ..1 (confused|muddled|imagining|overthinking|misremembering|mixed up|not (thinking|seeing|remembering) ..1|overdoing|overreacting|taking (this|it|things) ..2|delusional|overwrought|overtired|exaggerating|overstating|blowing|making (a|too|more|this|it|things)|remembering it (wrong|differently)|dreaming|hearing things|seeing things|too (close|emotional|involved|sensitive)|reading|under the (impression|illusion)|hysterical|paranoid|losing) <rest>?]',
        '[(are|is|do) not (you|he|she|they) (just|rather|perhaps|maybe)? ..1 (blowing|overreacting|exaggerating|overdoing|making (a|too|such|more|this|it|things)|taking (this|it|things|that|everything) ..2 (far|seriously|personally)|reading (a bit|a little|rather|too)|getting (carried|worked|upset|ahead|a bit (carried|dramatic|silly))|being (a bit|a little|rather|slightly|too|over|somewhat|unreasonable|dramatic|silly|touchy|sensitive)) <rest>?]',
      ],
      say: ['I see this differently from you', 'I would like to hear how you see this'],
      ask: ['I see this differently. How do you see it?', 'How does this look to you?'],
    },
    {
      id: 'explained-so-often',
      match: [
        '[<i> (have|had) (already|now|patiently|repeatedly)? (explained|told|said|shown|answered|written|spelled|repeated|been through|gone over|been over) ..4 (you|him|her|them|everyone|it|this|that) ..3 (times|over and over|again and again|repeatedly|often enough|more than once|countless|until i am blue)]  (already|now|before|$$|,)',
        '[how (often|many times|many more times) (do|must|should|will|have|did) (i|we) (have to|need to|got to)? (tell|explain|repeat|say|remind|ask|told|explained|asked|said) <rest>]',
      ],
      say: ['I would like to explain this once more', 'let me try to say this more clearly'],
      ask: ['I would like to explain this once more.', 'Let me try to say this more clearly.'],
    },
  ],
} as const satisfies Family
