/** Mind-reading of values: what is said to matter to them, and what they are said to put it above. */
import type { Family } from '../pattern.ts'

export const mindReadingOfValues = {
  kind: 'mind-reading',
  reason:
    'What matters to others only they can say; told what it is, they will deny it rather than explain it.',
  patterns: [
    {
      id: 'puts-it-above-people',
      match: [
        '[<reader> ..2 (put+v|value+v|prefer+v|place+v|choose+v|chose|chosen|rank+v|prize+v|rate+v|care+v (more|only)? (about|for)|think+v more of|love+v|loved) ..3 <motivePrize> ..2 (before|over|above|ahead of|more than|to|rather than|instead of) <rest>]',
        '[<reader> ..2 (put+v|value+v|prefer+v|place+v|choose+v|chose|chosen|rank+v|care+v (more|only)? (about|for)|love+v|loved|treat+v) ..4 (before|over|above|ahead of|more than|rather than|instead of|better than) ..2 <motivePeople> <rest>?] !(at night|the line)',
        '[(profit|profits|money|the money|your career|his career|her career|their career|your image|your ego|his ego|her ego|the bottom line|your pride|his pride|her pride|the share price) ..1 (come+v|came|count+v|matter+v|mean+v|is|are) (first|before|more|above|everything|all that|worth more) <rest>?]',
        '[<reader> (are|is|were|was|seem|seems) ..2 (only|just|mainly) (interested in|worried about|concerned (about|with)|bothered about|obsessed with|focused on|preoccupied with|in love with) <rest>]',
        '[<reader> (are|is|were|was|seem|seems) ..2 (more|far more|much more) (interested in|worried about|concerned (about|with)|bothered about|obsessed with|focused on|preoccupied with|in love with) ..6 than <rest>]',
      ],
      say: ['I wonder what matters most here', 'I would like to know what matters most to everyone'],
      ask: ['What matters most to you in this?', 'I would like to know what matters most to everyone here.'],
    },
    {
      id: 'means-nothing-to-them',
      match: [
        '[v=(mean+v|count+v|matter+v|count+v for) (absolutely|clearly|obviously|so|precious|very|less than)? (nothing|little|zero|zilch|less|sod all|even less) (at all|whatsoever)? (to|for|with) t=<readTo>]',
      ],
      say: ['{v~seem} to carry little weight with {t}', '{v~seem} to weigh little with {t}'],
    },
    {
      id: 'we-are-nothing-to-them',
      match: [
        '[(to|for|in the eyes of) <readTo> ,? (i|we|my ..2|our ..2|people|this ..1|these ..1|the ..2|it|everything|everyone|that|all this) !(..4 (clear|important|hard|difficult|better|new|fair|ok|okay|fine|good|helpful)) ..1 (am|are|is|was|were|will always be) ..2 (nothing|only|just|a number|numbers|merely|worthless|invisible|a nuisance|a burden|a joke|a game|cattle|expendable|disposable|a cash|cash|dirt|second|beneath|always|never|replaceable|a toy|toys|pawns|a pawn|a means|a line|no more) <rest>?]',
        '[(i|we|my ..2|our ..2|people|this ..1|these ..1|tenants|workers|the ..2|it|everything|everyone|that|all this) (am|are|is|was|were|will always be) ..1 (nothing|only|just|nothing but|nothing more than|no more than|merely|little more than) !(..2 (fun|joy|good)) ..4 (to|for|in the eyes of) <readTo> (<rest>)?] !(to (check|sign|keep|look|read|use|see|decide))',
        '[<readTo> (do|does|did|could) not ..1 (value|appreciate|respect|rate|recognise|recognize|see|notice) (me|us|my|our|what (i|we)|how (hard|much) (i|we)|anyone|anything|people|the work|workers|staff|tenants|her|him|women) <rest>?]',
      ],
      say: ['I wonder how this is seen from the other side', 'I would like to hear how each of us sees this'],
      ask: ['How do you see this?', 'I would like to hear how each of us sees this.'],
    },
    {
      id: 'all-that-matters-to-them',
      match: [
        '[(all|everything|the only thing|the one thing|the first thing|nothing but what|only what) (that)? ..1 (matters|counts|mattered|counted|interests|interested|concerns|drives|moves|motivates|worries|excites|bothers|impresses|appeals) ..1 (to|for)? <readTo> (is|are|was|were|in|about)? <rest>?]',
        '[..5 (is|are|was) (all|the only thing|the one thing) (that)? ..1 (matters|counts|interests|concerns|drives|moves|motivates|worries|bothers|impresses|excites) ..1 (to|for)? <readTo> (<rest>)?]',
        '[nothing (else|but ..3)? ..1 (matters|counts|interests|drives|moves|motivates|bothers|impresses) ..1 (to|for)? <readTo> (but|except|as long|unless|as much|any|more|apart|beyond)? <rest>?]',
        '[what (really|actually|only|truly) (interests|matters to|drives|motivates|bothers|worries|upsets|annoys|hurts|angers) <readTo> ..4 (is|are|was) <rest>]',
        '[(what|all) <reader> (are|is|were|was)? (really|actually|truly|only|ever|in fact|secretly) ..1 (after|want|wants|wanted|care about|cares about|cared about|see|sees|hear|hears|think about|thinks about|mean|means|object to|fear|fears|like|likes|enjoy|enjoys) ..3 (is|was|are|,) <rest>]',
        '[(what|all) <reader> (are|is|were|was) ..1 after ..2 (is|was) <rest>]',
        '[(all|the only thing|everything) <reader> ..2 (care about|cares about|cared about|think about|thinks about|thought about|see|sees|saw|hear|hears|talk about|want out of|live for|lives for|dream of) ..3 (is|was|are) <rest>]',
        '[<reader> ..1 (live|lives|worship|worships|think|thinks|breathe|dream) (only|just)? (for|in|of)? (nothing but|only|just|your|his|her|their)? (money|profit|profits|numbers|control|pounds|euros|dollars|power|yourself|themselves|himself|herself|drama|conflict|the drama|the (money|conflict|next)) <rest>?]',
      ],
      say: ['I wonder what matters most here', 'I would like to know what matters most to everyone'],
      ask: ['What matters most to you in this?', 'I would like to know what matters most to everyone here.'],
    },
    {
      id: 'has-a-dark-feeling',
      match: [
        '[<reader> (are|is|were|was|have been|has been|seem|seems) ..2 (<motiveFeeling>) !(too|as well) <rest>?]',
        '[<reader> ..1 (feel|feels|felt) ..1 (threatened|jealous|inferior|superior|guilty|small|insecure|intimidated|cornered|entitled|above|trapped by) (by|of|to|about|because|that|when|next to)? <rest>?]',
        '[<reader> ..2 (resent|resents|resented|envy|envies|envied|despise|despises|despised|begrudge|begrudges|covet|covets|loathe|loathes|detest|detests|have contempt for|has contempt for) (me|us|my|our|the|that|anyone|people|women|everyone|every|this|him|her|<name>|having|it|being|these|those) <rest>?]',
        '[<reader> ..2 (look|looks|looked|sneer|sneers) (down)? (on|at) (me|us|people|anyone|everyone|women|my ..1|our ..1|those|him|her|them|<name>) !(from) <rest>?]',
        '[<reader> (can not|could not|can never|could never) ..1 (stand|bear|stomach|take|handle|abide|cope with|deal with|accept|tolerate|face|forgive|get over) ..1 (taking|hearing|working|answering|losing|sharing|listening|reporting|watching|seeing|being|admitting|having|that (i|we|my|our|she|he|it|someone|people|anyone|dad|mum)|the (idea|thought|fact|truth|sight)|a (woman|strong|younger|foreigner)|it (that|when)|to (see|lose|share|admit|be|hear|let)|me|us|my|our|competition|criticism|anyone|not) <rest>?] !(..2 (cold|heat|noise|smell))',
      ],
      say: ['I would like to understand what makes this hard', 'I wonder what makes this hard'],
      ask: ['What makes this hard for you?', 'I would like to understand what makes this hard.'],
    },
    {
      id: 'heart-not-in-it',
      match: [
        '[<your> (heart|hearts|mind|minds|head|heads) (is|was|has|have|are|were) (not|never|no longer) ..3 (in|on) (it|this|the|our|us|your|his|her) <rest>?]',
        '[<reader> ..1 (have|has|had|already|long|mentally|are|is|were|was) ..2 (checked out|one foot (out|in)|given up on (me|us|this|our|the)|switched off|halfway out|half out|lost interest|emotionally|gone through the motions|going through the motions|phoning it in|coasting|biding (your|his|her|their)|marking time) !(of (the (hotel|room|flat|house)|our room)|at (ten|noon|eleven|reception)|the|my|our) <rest>?]',
        '[<reader> ..2 (lose|loses|lost) (all|any)? interest (in|as|once|when|after)? <rest>?] !(rate)',
        '[<reader> (are|is|were|was) ..2 (just|only|merely|simply) ..1 (waiting for|waiting to|sitting out|hanging (on|around)|counting|here for (show|the (money|show|free|food|cameras))|after|going through|killing time|passing time|marking time) ..1 !(the (bus|train|rain|call|post|doctor|results|parts|plumber|school)|parts|delivery|a call|an answer|news|confirmation) <rest>]',
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
        '[nothing (would|could|will) ..2 (please|make|delight|suit|give|thrill|satisfy|cheer) <readTo> ..2 (more|happier|better|greater|pleasure|happy) <rest>?]',
        '[<reader> ..1 (are|is|were|was|must be|will be|would be|must have been) ..1 (secretly|privately|quietly|only too|no doubt|surely|probably|rather|very|delighted|over the moon|thrilled|relieved|glad|pleased) ..1 (glad|happy|pleased|relieved|delighted|thrilled|that|when|to see|to be|to have|over the moon)? (that|when|to see|to be rid|to have|now that|about|if|with (my|our)|,) ..4 (<woe>|die+v|died|started going|rid of|go|goes|going|went|left|leave|fail|fails|failed|failing|fall|falls|fell|lose|loses|lost|struggle|struggling|out) <rest>?]',
        "[<reader> ..1 (enjoy|enjoys|enjoyed|love|loves|loved|like|likes|liked|relish|relishes|delight in|delights in|get off on|thrive on|thrives on|feed on|feeds on|live for|lives for) (making (me|my|us|our|this|things|life|people|everyone|him|her) ..3 (hard|harder|difficult|hell|misery|miserable|wait|cry|squirm|suffer|beg|feel|look|sweat|angry|work|jump|nervous)|drama|conflict|chaos|the (drama|conflict|fight|chaos|power|attention|misery)|being (cruel|mean|the boss|difficult|nasty|in charge|right|awkward|offended|the)|(my|our|other people 's|her|his) (pain|misery|suffering|trouble|troubles|failure|discomfort|humiliation)|bossing|winding|tormenting|humiliating|watching (me|us|people|him|her|my|our)|seeing (me|us|people|him|her|my|our)|power|control|playing (games|god|with (us|me|people)|us|me)|having (power|control|the upper|us|me)|pushing|keeping (me|us|people)|saying no|causing|hurting|punishing) <rest>?] !(team|tricks at the piano|football|with the (kids|dog))",
        '[<reader> ..1 (like|likes|love|loves|liked|loved) to (see|watch|make|keep|hear) (me|us|him|her|people|others|everyone|my ..1|our ..1) ..1 (grovel|beg|suffer|wait|squirm|crawl|sweat|cry|struggle|fail|jump|small|down|waiting|begging|crawling|suffering|angry|desperate|guessing|dangling|apologise|run|look) <rest>?]',
        '[<reader> ..1 (wish|wishes|wished) (that)? (i|we|my|our|everyone) (would|were|was|had|did|could|never|all) <rest>]',
        '[(the|this|your|his|her|their) <word> ..2 [v=(wish+v)] (that)? (i|we) (would|were|had|did) ..2 (all)? (just)? (disappear|vanish|go|leave|gone|dead|drop|quit)]',
      ],
      say: ['I wonder how this is seen from the other side', 'I would like to hear how each of us sees this'],
      ask: ['How do you see this?', 'I would like to hear how each of us sees this.'],
    },
    {
      id: 'fancies-oneself',
      match: [
        '[<reader> ..2 (fancy|fancies|fancied|see|sees|think of|thinks of|consider|considers|imagine|imagines|picture|pictures) (yourself|yourselves|themselves|himself|herself) ..1 (as|to be|a|an|the|above|too|so|better|untouchable|entitled) <rest>?]',
        '[<reader> ..2 (convinced|told|tell|tells|persuaded|talked|fooled|kid|kids|lie to|lies to|lied to|deceive|deceives|flatter|flatters|kidding) (yourself|yourselves|themselves|himself|herself) ..1 (that|into|you|he|she|they|it|about|if)? <rest>?] !(to)',
        '[<reader> (think|thinks|thought|act|acts|acted|behave|behaves|behaved|believe|believes) ..1 (you|they|he|she|it) ..1 (are|is|was|were|know|knows|knew|can|could|own|owns|run|runs|have|has|had|do|does|deserve|deserves) (above|better than|too (good|important|clever|grand)|everything|best|it all|all the|the (only|best|boss|law|king|queen|centre|center|smartest|cleverest)|entitled|god|so (clever|special|smart|important)|a (right|genius|king|god|queen)|untouchable|superior|smarter|cleverer|invincible|do as|not (have|need) to|get away) <rest>?]',
      ],
      say: [
        'I wonder how this looks from the other side',
        'I would like to hear how this looks to each of us',
      ],
      ask: ['How does this look to you?', 'I would like to hear how this looks to each of us.'],
    },
  ],
} as const satisfies Family
