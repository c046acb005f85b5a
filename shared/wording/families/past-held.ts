/** What was done and is still held against somebody: not forgotten, chosen, let happen, promised. */
import type { Family } from '../pattern.ts'

export const pastHeld = {
  kind: 'past',
  reason: 'What was done cannot be undone; what it cost you, and what you need now, can be heard.',
  patterns: [
    {
      id: 'have-not-forgotten',
      match: [
        '[<i> (have|will|shall|can|could|do) (not|never) (ever|yet)? (forgotten|forget|forgiven|forgive|get over|got over|gotten over|excuse|let go of) w=(how|what|the way|that|the day|the time|when)] <pastWho> ..1 !(..4 (for (me|us|my|our|him|her|them)|<absoluteGood>)) <verb>|did|done|were|was|had|left|could|let',
        '[(i|we) (still|well|can|will|do|vividly|all)? ..1 (remember|recall) w=(how|what|the way)] <pastWho> ..1 !(..4 (for (me|us|my|our)|<absoluteGood>)) (did|done|said|treat+v|behave+v|left|leave+v|promise+v|swore|call+v|spoke|handle+v|react+v|laugh+v|refuse+v|ignore+v)',
        '^ [(remember|recall|do you remember|have you forgotten) w=(what|how|who)] (<pastWho>|it was|started|paid|began|left) ..1 !(..4 (for (me|us|my|our)|<absoluteGood>)) (did|done|said|treat+v|behave+v|left|promise+v|swore|started|paid|walked|that|wanted|<pastHarm>)',
        '[let us not (forget|pretend) w=(who|what|how|that)] !(..4 <absoluteGood>) <word>',
      ],
      say: ['what still weighs on me is {w}', 'what I still carry with me is {w}'],
    },
    {
      id: 'tell-them-what-you-did',
      match: [
        '[(tell|show|explain to|ask|remind) (me|us|them|him|her|everyone|everybody|the ..2 (mediator|judge|room|board|group|family|others|children|kids)) what] <pastWho> (did|have done|has done|said) !(for)',
      ],
      say: ['I would like to come back to what', 'it would help me to talk about what'],
    },
    {
      id: 'live-with-what-you-did',
      match: [
        '[<pastWho> (will|must|should|can|have to|has to|are going to|is going to) ..2 (live|deal|answer for|pay for|cope) (with)? what <pastWho> (did|have done|has done|started|caused|chose) <rest>?]',
        '[<pastWho> (can|could|will) (not|never) (ever|simply|just)? (undo|take back|make up for|make good|erase|change|unsay|turn back|make amends for|wipe away) (what|that|it|this|the (past|clock|damage|years|harm)) (<pastWho> (did|said|have done|has done|have said|broke|caused) <rest>?)?]',
        '[what is done is done] ,? (and|but)? (it was|you|they|he|she|thanks)',
      ],
      say: ['what happened still hurts', 'what happened weighs on us to this day'],
      ask: ['What happened still hurts; what can be mended now?', 'How can we go on from what happened?'],
    },
    {
      id: 'never-understand-why',
      match: [
        '[<i> (will never|shall never|still can not|still do not|can not for the life of me|for the life of me can not|fail to|just can not|simply can not) (ever|begin to)? (understand|fathom|see|grasp|comprehend) w=(why|how|what)] <pastWho>|made|possessed ..1 !(wants|want|see|need) <word>',
        '[<i> ..1 (just|only|really) want to (know|understand) w=(why|how|what made)] <pastWho> ..1 (could|did|let|left|<pastHarm>)',
      ],
      say: ['I would like to understand {w}', 'it would help me to hear {w}'],
    },
    {
      id: 'what-were-you-thinking-when',
      match: [
        '[what (on earth|the hell|in (the world|the name of god))? (was|were) <pastWho> (even|possibly)? thinking ,? when] <word>',
        '[what (on earth|the hell)? (was|were) going through <your> (head|mind|heads|minds) when]',
      ],
      say: ['can you help me understand how it came about that', 'can you tell me how it happened that'],
    },
    {
      id: 'who-told-you-to',
      match: [
        '[who (on earth|the hell|exactly|ever)? (told|asked|allowed|permitted|authorised|authorized|invited|forced|made|begged) x=(<you>|them|him|her) to] <verb>|be|do',
        '[who (on earth|the hell|exactly)? gave x=(<you>|them|him|her) (the|any) ..1 (right|permission|idea|authority|power) to] <verb>|be|do',
      ],
      say: ['can you tell me what led {x} to', 'what led {x} to'],
    },
    {
      id: 'let-it-get-this-far',
      match: [
        '[<pastWho> (have|has|had|ever|just|simply)? let (it|this|things|that|matters) (get|come|go)] (this|that|so) far',
        '[<pastWho> (allowed|allow) (it|this|things|that|matters) to (get|come|go)] (this|that|so) far',
      ],
      say: ['things went', 'matters went'],
    },
    {
      id: 'did-nothing-then',
      match: [
        '<pastWho> (have|has|had|just|simply|then|all|chose to|and ..2)? ..1 [v=sit+v|stand+v (back|idly by|by|idle|aside|on <your> (own)? hands)] ($|while|when|for|as|and|until|ever|since|then|all|about|at|instead)',
        '<pastWho> (have|has|had|just|simply|then|all|chose to|and ..2)? ..1 [v=look+v (away|the other way)] ($|while|when|for|as|and|until|ever|since|then|all|about|at|instead)',
        '<pastWho> (have|has|had|just|simply|then|all|chose to|and ..2)? ..1 [v=turn+v (a blind eye|a deaf ear|<your> back)] ($|while|when|for|as|and|until|ever|since|then|all|about|at|instead)',
        '<pastWho> (have|has|had|just|simply|then|all|chose to|and ..2)? ..1 [v=bury+v <your> head ..3] ($|while|when|for|as|and|until|ever|since|then|all|about|at|instead)',
        '<pastWho> (have|has|had|just|simply|then|all|chose to|and ..2)? ..1 [v=keep+v <your> (mouth|mouths) shut] ($|while|when|for|as|and|until|ever|since|then|all|about|at|instead)',
        '<pastWho> (have|has|had|just|simply|then|all|chose to|and ..2)? ..1 [v=do+v (sweet nothing|sod all|bugger all|zilch|not a thing|nothing)] ($|while|when|for|as|and|until|ever|since|then|all|about|at|instead)',
        '<pastWho> (have|has|had|just|simply|then|all|chose to|and ..2)? ..1 [v=wave+v|shrug+v|brush+v it (off|away|aside)] ($|while|when|for|as|and|until|ever|since|then|all|about|at|instead)',
        '<pastWho> (have|has|had|just|simply|then|all|chose to|and ..2)? ..1 [v=let+v (it|this|that|things) (happen|slide|drift|fester|rot)] ($|while|when|for|as|and|until|ever|since|then|all|about|at|instead)',
        '<pastWho> (have|has|had|just|simply|then|all|chose to|and ..2)? ..1 [v=say+v nothing] ($|while|when|for|as|and|until|ever|since|then|all|about|at|instead)',
        '<pastWho> ..9 and (just|then|simply|you|they|he|she)? [v=sit+v|stand+v (back|idly by|by|idle|aside|on <your> (own)? hands)]',
        '<pastWho> ..9 and (just|then|simply|you|they|he|she)? [v=look+v (away|the other way)]',
        '<pastWho> ..9 and (just|then|simply|you|they|he|she)? [v=keep+v <your> (mouth|mouths) shut]',
      ],
      say: ['{v~take no step}', '{v~find no way to act}'],
    },
    {
      id: 'known-since',
      match: [
        '[<pastWho> (have|has|had|already|must have)? ..1 (known|knew) !(me|us|each) ..6 (since <rest>|for <pastSpan>|all along|from the (start|beginning)|(months|weeks|years|ages) ago|all this time|(full|perfectly|very) well <rest>)] ($|,)',
        '[<pastWho> ..1 (known|knew) ..9 and ..1 (sit+v|sat|did nothing|said nothing|kept (quiet|it)|hid|looked away|let it|turned|stood|ignored|never|did not) <rest>?]',
      ],
      say: ['we had hoped to see this taken up sooner', 'it was hard for us to wait so long with this'],
    },
    {
      id: 'shame-that-you-did-not',
      match: [
        '[(it is|what|it was|such)? ..2 (unfortunate|regrettable|pity|shame|disappointing|sad|deplorable|telling|too bad|lamentable|curious) that] <pastWho> ..1 (did not|never|chose|decided|failed|refused|waited|preferred|have not|has not|had not|were not able|saw fit|only)',
      ],
      say: ['it was hard for us that', 'it has cost us much that'],
    },
    {
      id: 'you-were-the-one-who',
      match: [
        '[x=<pastWho> (was|were|are|is) the (very)? (one|ones) (who|that)] !(..5 <absoluteGood>) (talked|wanted|insisted|started|chose|asked|decided|said|signed|agreed|left|walked|promised|broke|pushed|begged|suggested|told|brought|made|let|cancelled|canceled|refused|went|moved|sold|called|invited|got|put|did|stopped|ended|changed|forgot|lied|cheated)',
        '[it was x=<pastWho> (who|that)] !(..5 <absoluteGood>) (talked|wanted|insisted|started|chose|decided|left|walked|promised|broke|pushed|begged|brought|let|cancelled|canceled|refused|sold|got|stopped|ended|changed|forgot|lied|cheated)',
      ],
      say: ['as I remember it, {x}', 'in my memory, {x}'],
    },
    {
      id: 'brought-us-here',
      match: [
        '[<pastWho> ..1 (got|brought|landed|dragged|talked|led) (us|me|everyone|them) (here|(in|into|to) (this|that|such|a) ..2)]',
        '[look (where|what) (<your> ..4|<pastWho> (have|has)?|that|this|it) (got|gotten|brought|led|landed|left|did|done|caused|made|started) (us|me)?]',
      ],
      say: ['we need a way out of where we are now', 'I would like us to look for the way out'],
      ask: ['How do we get out of where we are now?', 'What could be the next step out of this?'],
    },
    {
      id: 'threw-it-away',
      match: [
        '<pastWho> (have|has|had|just)? ..1 [v=throw+v|chuck+v|toss+v|fling+v away|out o=(<pastSpan>|it all|everything|our|my|the (marriage|chance|family|friendship|deal|partnership|best))]',
        '<pastWho> (have|has|had|just)? ..1 [v=throw+v o=(it all|everything|<pastSpan>|our ..2|my ..2) away]',
      ],
      say: ['{v~let go} of {o}', '{v~walk away} from {o}'],
    },
  ],
} as const satisfies Family
