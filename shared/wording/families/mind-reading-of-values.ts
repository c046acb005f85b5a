/** Mind-reading of values: what is said to matter to them, what they are said to put it above, what they are said to feel. */
import type { Family } from '../pattern.ts'

export const mindReadingOfValues = {
  kind: 'mind-reading',
  reason:
    'What matters to others only they can say; told what it is, they will deny it rather than explain it.',
  patterns: [
    {
      id: 'puts-it-above-people',
      match: [
        '[(clearly|obviously|plainly)? <reader> ..2 (put+v|value+v|place+v|choose+v|chose|chosen|rank+v|prize+v|care+v (more|only)? (about|for)|think+v more of|love+v) ..3 <motivePrize> ..2 (before|over|above|ahead of|more than|to|rather than|instead of) ..2 (<motivePeople>|everything|anything|what|people|any) <rest>?] !(at night)',
        '[(profit|profits|money|the money|your career|his career|her career|their career|your image|your ego|his ego|her ego|the bottom line|your pride|his pride|her pride|the share price) ..1 ((come+v|came) (first|before (people|us|me|everything|safety)) ($|for|with)|(mean+v|is|are) everything ($|to)|is (all|worth more than) <rest>|(count+v|matter+v) more <rest>?)]',
        '[<reader> (are|is|were|was|seem|seems) ..2 (only|just) (interested in|worried about|concerned (about|with)|bothered about|obsessed with|focused on|preoccupied with|in love with) !(...9 <calm>) ..2 (<motivePrize>|yourself|yourselves|himself|herself|themselves|(your|his|her|their) own) <rest>?]',
        '[<reader> (are|is|were|was|seem|seems) ..2 (more|far more|much more) (interested in|worried about|concerned (about|with)|bothered about|obsessed with|focused on|preoccupied with|in love with) ..4 than ..2 (<motivePeople>|people|me|us|my <word>|our <word>) <rest>?]',
      ],
      say: ['I wonder what matters most here', 'I would like to know what matters most to everyone'],
      ask: ['What matters most to you in this?', 'I would like to know what matters most to everyone here.'],
    },
    {
      id: 'means-nothing-to-them',
      match: [
        '[v=(mean+v|count+v|matter+v|count+v for) (absolutely|clearly|obviously|so|precious|very|less than)? (nothing|little|zero|zilch|less|sod all|even less) (at all|whatsoever)? (to|for|with) t=<readTo>] !(without|as (he|she) is)',
      ],
      say: ['{v~seem} to carry little weight with {t}', '{v~seem} to weigh little with {t}'],
    },
    {
      id: 'we-are-nothing-to-them',
      match: [
        '[(to|in the eyes of) <readTo> ,? (i|we|my ..2|our ..2|people|this ..1|these ..1|everyone|tenants|workers) (am|are|is|was|were|will always be) ..2 <thingified> <rest>?]',
        '[(i|we|my ..2|our ..2|people|everyone|tenants|workers|this ..1|these ..1) (am|are|is|was|were|will always be) ..2 <thingified> ..2 (to|for|in the eyes of) <readTo>] !(to)',
        '[<readTo> (do|does|did) not ..1 (value|appreciate|respect|rate) (me|us|my (work|effort|time|family)|our (work|effort|time)|what (i|we)|how (hard|much) (i|we)|people|workers|staff|tenants|women) <rest>?]',
      ],
      say: ['I would like our part in this to count', 'I wonder how this is seen from the other side'],
      ask: ['How do you see our part in this?', 'I would like our part in this to count.'],
    },
    {
      id: 'all-that-matters-to-them',
      match: [
        '[(all|everything|the only thing|the one thing|the first thing|only what) (that)? ..1 (matters|counts|mattered|counted|interests|interested|concerns|drives|moves|motivates|worries|excites|impresses) ..1 (to|for)? <readTo> (is|are|was|were) ..2 (<motivePrize>|control|yourself|himself|herself|themselves|winning|how (you|he|she|they) look) <rest>?]',
        '[<motivePrize> (is|are|was|were) (all|the only thing|the one thing) (that)? ..3 (matters|mattered|counts|interests|concerns|drives|moves|motivates|worries|excites) ..1 (to|for)? <readTo> (<rest>)?]',
        '[nothing (else)? ..1 (matters|counts|interests|drives|moves|motivates) ..1 (to|for)? <readTo> (but|except|apart from) ..2 (<motivePrize>|yourself|himself|herself|themselves) <rest>?]',
        '[what <reader> (are|is|were|was)? ..1 (really|actually|truly|secretly)? (after|object to|fear|fears) !(<mindGood>|...9 (so are (we|i)|fair|<calm>)) ..2 (is|was|are) !(<mindGood>|..3 (fair|lease|contract|longer)) <rest>]',
        '[(all|the only thing|everything) <reader> ..2 (care about|cares about|cared about|think about|thinks about|live for|lives for|dream of|talk about) ..3 (is|was|are) ..2 (<motivePrize>|control|yourself|himself|herself|themselves|winning|being|getting) <rest>?]',
        '[<reader> ..1 (live|lives|worship|worships|think|thinks|breathe) (only|just|nothing but)? (for|in|of)? (nothing but|only|just)? (money|profit|profits|numbers|control|power|drama|conflict|yourself|themselves|himself|herself)] ($|,|and)',
      ],
      say: ['I wonder what matters most here', 'I would like to know what matters most to everyone'],
      ask: ['What matters most to you in this?', 'I would like to know what matters most to everyone here.'],
    },
    {
      id: 'has-a-dark-feeling',
      match: [
        '[<reader> (are|is|were|was|have been|has been|seem|seems) !(...9 <calm>) ..2 (<motiveFeeling>) !(too|as well) <rest>?]',
        '[<reader> ..1 (feel|feels|felt) ..1 (jealous|inferior|superior|entitled|(threatened|intimidated) by (me|us|my|our|a|anyone|women|people)) <rest>?]',
        '[<reader> ..2 (resent|resents|resented|envy|envies|envied|despise|despises|despised|begrudge|begrudges|covet|covets|loathe|loathes|detest|detests|have contempt for|has contempt for) (me|us|my|our|anyone|people|women|everyone|every|this|him|her|<name>|being|these|those) <rest>?]',
        '[<reader> ..2 (look+v down on|sneer+v at) (me|us|people|anyone|everyone|women|my <word>|our <word>|those|him|her|them|<name>)] !(from)',
        '[<reader> (can not|could not|can never|could never) ..1 (stand|bear|stomach|handle|abide|cope with|tolerate|get over|take) (taking orders|hearing the|losing|sharing|reporting to|being (wrong|second|told|corrected|criticised|refused)|admitting|that (i|we|my|our|she|he|someone|people)|the (idea|thought|fact|truth|sight)|a (woman|strong|younger|foreigner) ..1|competition|criticism) <rest>?]',
      ],
      say: ['I would like to understand what makes this hard', 'I wonder what makes this hard'],
      ask: ['What makes this hard for you?', 'I would like to understand what makes this hard.'],
    },
    {
      id: 'heart-not-in-it',
      match: [
        '[<your> (heart|hearts) (is|was|has|have|are|were) (not|never|no longer) ..3 in (it|this|the|our|us) <rest>?]',
        '[<your> (mind|minds|head) (is|was|has|have|are|were) (not|never|no longer) ..3 (in|on) (it|this|us|the job)]',
        '[<reader> ..1 (have|has|had|already|long|mentally|are|is|were|was) ..2 (checked out ($)|one foot out|given up on (me|us|this|our)|gone through the motions|going through the motions|phoning it in|coasting|biding (your|his|her|their) time|marking time) <rest>?]',
        '(once|as soon as|when|after|the moment) ...8 [<reader> ..1 lose+v (all|any)? interest] ($|,)',
        '[<reader> (are|is|were|was) ..2 (just|only|merely|simply) ..1 (sitting (it|this|us|me) out|here for the (money|show|free|food|cameras)|after (my|our|the) (money|house|land|flat|business|inheritance|shares)|killing time|passing time|marking time|going through the motions)]',
      ],
      say: [
        'I wonder what would make this worthwhile for everyone',
        'I would like to know what would make this worthwhile',
      ],
      ask: [
        'What would make this worthwhile for you?',
        'I would like to know what would make this worthwhile for everyone.',
      ],
    },
    {
      id: 'secretly-glad',
      match: [
        '[nothing (would|could|will) ..2 (please|make|delight|suit|give|thrill|satisfy|cheer) <readTo> ..2 (more|happier|better|greater|pleasure) than (seeing|to see|watching|hearing|if) (me|us|my|our|him|her) <rest>?]',
        '[<reader> ..1 (are|is|were|was|must be|will be|would be|must have been) ..2 (glad|happy|pleased|relieved|delighted|thrilled|over the moon) ..1 (that|when|to see|to be rid|now that|if) !(...9 <calm>) ..4 (<woe>|die+v|died|rid of|fell|fall+v|lose+v|struggle+v|gone) !(..1 (bet|game|match|weight)) <rest>?]',
        '[<reader> ..1 (wish|wishes|wished) (that)? (i|we|my <word>|our <word>|everyone) (would|were|had|was) ..2 (disappear|vanish|leave|go away|die|quit|fail|gone|dead|never|drop)]',
        '[(the|this|your|his|her|their) ..2 (wish|wishes|wished) (that)? (i|we) (would|were|had) ..2 (all)? (just)? (disappear|vanish|go|leave|gone|dead|drop|quit)]',
      ],
      say: ['I wonder how this is seen from the other side', 'I would like to hear how each of us sees this'],
      ask: ['How do you see this?', 'I would like to hear how each of us sees this.'],
    },
    {
      id: 'enjoys-our-trouble',
      match: [
        '[<reader> ..1 (enjoy|enjoys|enjoyed|love|loves|loved|like|likes|liked|relish|relishes|delight in|delights in|get off on|thrive on|thrives on|feed on|feeds on|live for|lives for) <darkJoy> <rest>?] !(team|at the piano|football|with the (kids|dog))',
        '[<reader> ..1 (like|likes|love|loves|liked|loved|enjoy|enjoys) (to)? (see|watch|make|keep|hear|seeing|watching|making|keeping) (me|us|him|her|people|others|everyone|my <word>|our <word>) ..1 (grovel|beg|suffer|wait|squirm|crawl|sweat|cry|struggle|fail|jump|small|down|waiting|begging|crawling|suffering|angry|desperate|guessing|dangling|apologise|run) <rest>?]',
      ],
      say: ['I would like this to be easier for us', 'I wonder how this looks from the other side'],
      ask: ['How does this look to you?', 'I would like this to be easier for us.'],
    },
    {
      id: 'fancies-oneself',
      match: [
        '[<reader> ..2 (fancy|fancies|fancied|see|sees|think of|thinks of|consider|considers|imagine|imagines|picture|pictures) (yourself|yourselves|themselves|himself|herself) ..1 (above|too good|better|untouchable|entitled|as (above|better|the (boss|victim|king|queen|centre|hero|law))|(as)? (a|an|the) (king|queen|genius|saint|hero|god|boss|victim|great)) <rest>?]',
        '[(you|<your> <word>|they) ..2 (convinced|persuaded|talked|fooled|kid|kids|lie to|lied to|deceive|flatter|kidding) (yourself|yourselves|themselves|himself|herself) ..1 (that|into|you|he|she|they|about|if)? <rest>?] !(to)',
        '[<reader> (think|thinks|thought|act|acts|acted|behave|behaves|behaved|believe|believes) ..1 (you|they|he|she|it) ..1 (are|is|was|were|know|knows|knew|own|owns|run|runs) ..1 (above|better than|too (good|important|clever|grand)|everything|best|it all|all the|the (boss|law|king|queen|centre|center|smartest|cleverest|place)|god|so (clever|special|smart|important)|a (genius|king|god|queen)|untouchable|superior|smarter|cleverer|invincible) <rest>?]',
      ],
      say: [
        'I wonder how this looks from the other side',
        'I would like to hear how this looks to each of us',
      ],
      ask: ['How does this look to you?', 'I would like to hear how this looks to each of us.'],
    },
  ],
} as const satisfies Family
