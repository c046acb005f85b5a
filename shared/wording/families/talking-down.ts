/** Talking down: words as to a child, and remarks that anybody else would have understood long ago. */
import type { Family } from '../pattern.ts'

export const talkingDown = {
  kind: 'minimiser',
  reason: 'Talked down to, people stop listening; said to an equal, the same is heard.',
  patterns: [
    {
      id: 'in-simple-terms',
      match: [
        "[in (very|really|nice|such)? (simple|simplest|plain|small|short|easy|basic|layman 's|little|baby|monosyllabic) (terms|words|english|language|steps|syllables) (so (that)? ..1 (you|even you|your <word>|he|she|they|<role>|<name>|everyone|anyone) <rest>? | for (you|him|her|them|<role>|<name>) | (that)? even (you|he|she|they|your <word>|a) <rest>?)]",
        '[(slowly|slower|again|once more|one more time|in crayon|with pictures|word by word) (so (that)? ..1 (you|even you|he|she|they|your <word>|everyone|anyone) (can|will|could|might|understand|understands|get|gets) <rest>?)]',
      ],
      say: ['as clearly as I can', 'once more'],
    },
    {
      id: 'as-explained-many-times',
      match: [
        '[as (i|we) (have|had) (now|already|repeatedly|patiently|just)? ..1 (explained|told|said|pointed out|spelled out|spelt out|written|mentioned|stated|repeated|set out|clarified) ..2 (several|many|countless|a dozen|a hundred|a thousand|two|three|four|five|six|ten|<number>|numerous|umpteen|multiple|more) times <rest>?]',
      ],
      say: ['as I see it', 'to say it once more'],
    },
    {
      id: 'let-me-put-this-slowly',
      match: [
        '[(let me | i will | we will | i shall | i can | allow me to | i am going to | i have to | do i have to | do i need to | shall i | must i) ..1 (put|say|explain|repeat|spell|write|break|dumb|draw|type|go through|walk) (this|it|that|you|out|down|a)? ..3 (slowly|slow|more slowly|very slowly|simply|in simple <word>|in small words|down for you|dumb it down|once more for|one last time|a picture|a diagram|in crayon|through it slowly|in words of one syllable) <rest>?]',
        '[(i|we) (am|are|was|were|have been|will|would|can) ..1 (dumb|dumbing|simplify|simplifying|spell|spelling|water|watering) (it|this|that|things) (out|down)? for (you|him|her|them|<role>|<name>) <rest>?]',
        '[(do|did|have|has|are|is|can) (you|he|she|they) (even|actually|finally|really)? (follow|following|follow me|keeping up|keep up|get it|got it|got that|understand|understood|with me) (now|so far|yet|this time|or (should|shall|do|must) i|this much|that much) <rest>?]',
      ],
      say: ['I would like to say this once more', 'let me say how I see it'],
      ask: [
        'I would like to say this once more. Please tell me what is unclear.',
        'Let me say how I see it.',
      ],
    },
    {
      id: 'even-a-layman-like-you',
      match: [
        '[even? (to|for|by) even? (a|an|some|any) (layman | lay person | layperson|beginner|amateur|novice|person|man|woman|mind|intellect|someone|somebody|people) (of your <word> | like (yourself|you|yourselves|him|her|them))]',
        '[even? (to|for) even? (someone|somebody|people) like (yourself|you|yourselves|him|her|them)]',
        '(clear|plain|obvious|simple|easy) [enough even? for even? (you|him|her|them|<role>|<name> | your <word>) (to (see|understand|grasp|follow|get))?] ($|,)',
      ],
      say: ['as I see it', 'from where I stand'],
    },
    {
      id: 'even-you-can-see',
      match: [
        '[even (you | he | she | they | your <word> | someone like you | <role> | <name>) ..2 (can|could|should|must|will|would | ought to) (be able to | manage to|surely|probably)? !(see (a|an|the|your|my)) (see|understand|grasp|follow|get|manage|know|admit|work|realise|realize|accept|read|spot|agree) <rest>?]',
        '[<verdictTarget> ..3 (struggle|struggles|struggled|struggling | difficulty | difficulties | trouble | problems) (with|grasping|understanding|to|following|comprehending) ..5 (basic|simple|elementary|straightforward|plain) <rest>?]',
        '[(it|this|that) (is|was|may be|must be) ..1 too (difficult|complicated|complex|hard|technical|subtle|advanced|much|deep|clever) for (you | him | her | them | <role> | <name> | your <word>) to (understand|grasp|follow|see|get|handle|comprehend | take in) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (would|will|could|can|do|does) not (really|even|possibly)? (understand|get|grasp|follow) (it|this|that|these things)? ..1] , (it is|this is|that is|leave|let|love|dear|so|trust|we|i|sweetheart|darling)',
      ],
      say: ['as I see it, this is clear', 'for me this is clear'],
      ask: [
        'As I see it, this is clear. How does it look to you?',
        'How does this look from where you stand?',
      ],
    },
    {
      id: 'leave-it-to-the-adults',
      match: [
        '^ !(let us) [(just|please|better|best)? (leave|let|left|leaving) (it|this|that|these things|things|the <verb>|the <verb> <verb>|such <verb>|all that|everything)? (to|for)? (the (adults|grown-ups|grownups|experts|professionals|big boys|men|people who|ones who|rest of us|clever ones|lawyers|specialists)|those (who|of us)|people who (know|understand|have)|(someone|somebody) who (knows|understands|has)) <rest>?]',
        '(^|,) [(leave|let) (the|such|this|that|all) ..2 (numbers|figures|money|maths|thinking|worrying|business|decisions|technical|finances|talking) to (us|me|the <word>|him) <rest>?]',
        '(^|,) [(do not|never) (you)? (worry|bother|trouble|concern|fret|tire) your (pretty|little|sweet|silly)? ..2 head <rest>?]',
        '(^^ | ,) [<trifleTold> , (leave|let|do not|that is|this is|you (would|will|do|are|need|just|can|have|are|must|should)|it is|calm|relax|listen|stop|why|trust|nobody|no one|grow|get|be|try|not|i think you) !(..4 (safe|careful|(worry|forget) (about)? (dinner|the)|forget)) <rest>]',
        '[(the)? (adults|grown-ups|grownups|big boys|grown ups) are (talking|speaking|busy|working|dealing) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (will|would|might|may) (understand|see|get it|learn|know|appreciate it) (that|it|this)? ..1 when (you|he|she|they) (are|is|grow|have|has|get) (older|grown|bigger|up|kids|children|a|your own|more|to my age|calmed|had) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (are|is|were|was) (just|simply|perhaps|maybe|clearly|obviously|far|much|way|a bit|a little|still)? (too|much too|far too|way too) (close to|young to|old to|inexperienced to|new to|junior to|involved|emotional to|tired to|upset to|emotionally involved|invested|stressed to) !(..4 (drive|work|play|retire|travel|climb|school|live)) <rest>?]',
      ],
      say: ['let us look at this together', 'I would like us to look at this together'],
      ask: ['Let us look at this together.', 'I would like us to look at this together. What do you see?'],
    },
    {
      id: 'any-competent-one-could',
      match: [
        '[(any|every|a|an|most|all|some) (reasonable|competent|half-competent|half-decent|decent|normal|sane|sensible|rational|mature|intelligent|grown-up|experienced|professional|serious|thinking|literate|educated|functioning|right-minded|right-thinking|self-respecting|better|more <word>|qualified|proper|real|good|first-year|minimally <word>|halfway <word>) <word> <word>? (would|could|can|will|should) (not)? (have|explain|tell|see|know|understand|spot|manage|agree|accept|sign|do|realise|realize|grasp|find|get|let|take|say|admit|recognise|recognize|just|simply|at least|probably|surely|never|be able to tell) !(..4 (help|questions|doubts|concerns|to (be|consider)|a right|the right|a copy|insurance)) <rest>]',
        '[it (really|surely)? (should|would|must|ought to) be ..1 (self-evident|self-explanatory|obvious|elementary|clear|second nature|common knowledge|common sense) ..1 (, )? (even)? (to|for) !(us | me | all of us | both of us) <rest>?]',
        '^ [(it goes without saying | it hardly needs saying | it need hardly be said | i need hardly (say|add|remind|point out|tell) | i should not have to (say|explain|tell|remind|spell|point) | i should not need to (say|explain|tell|remind|spell|point)) !(..4 (we (are|will|would)|i (am|will)|thank|grateful|welcome|happy|respect)) <rest>]',
        '^^ [(of course|naturally|obviously|clearly) (you|he|she|they|<role>|<name>) (would|do|are|did|think|thinks|have|has|is|will|can not|could not|never|want|wants|say|says) !(..4 (welcome|free|right|able|entitled|allowed|want (what is|the best)|need|have (a|the|every) (right|choice|chance|say|time)|may|worried|matter|remain|still|first|be able|get|receive|keep|not)) <rest>]',
      ],
      say: ['as I see it, this is clear', 'for me this is clear'],
      ask: [
        'As I see it, this is clear. How does it look to you?',
        'How does this look from where you stand?',
      ],
      reason: 'Readers hear that they are slow; say what you see and ask what they see.',
    },
    {
      id: 'what-else-did-you-expect',
      match: [
        '[what (on earth|the hell|in the world|exactly|else|did you think|precisely)? (did|do|were|was|would|could) (you|he|she|they|<role>|<name>) (really|honestly|seriously|possibly)? (expect|expecting|think would happen|think was going to happen|imagine would happen) !(from (us|me)|of (us|me)|us|me|the|to (get|receive|earn|pay|need)|from (this|the)) ..5] !(from (us|me)|by (monday|friday))',
        '[(you|he|she|they|<role>|<name>) (knew|know|knows) (full well|perfectly well|very well|well|exactly)? (what|who) (you|he|she|they) (was|were|are|is|got) (getting into|signing up for|getting|taking on|letting|marrying|buying|in for|dealing) <rest>?]',
        '^ [(well)? ,? (what is|what makes) (so|so very)? (special|different) about (you|him|her|them|<role>|<name>|your <word>) <rest>?]',
        '[what (makes|made) (you|him|her|them|<role>|<name>) (so (special|different|important)|think you are (so|any)? ..1 (special|different|important|better)) <rest>?]',
      ],
      say: ['how do you see this', 'what had you hoped for'],
      ask: ['What had you hoped for?', 'How do you see this?'],
    },
    {
      id: 'hear-how-you-sound',
      match: [
        '[(do|does|can) (you|he|she|they) (even|actually)? (not)? (hear|see|know|realise|realize|notice|understand) (how|what) ..2 (you|this|that|he|she|they) ..1 (sound|sounds|seem|seems|come across|saying|being)]',
        '[if (only)? (you|he|she|they) (could|would) (only|just)? (hear|see|listen to) (yourself|himself|herself|themselves|yourselves) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (should|ought to|really should) (hear|listen to|see) (yourself|himself|herself|themselves|yourselves) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (sound|sounds|sounded) <contemptDeg> (crazy|mad|insane|hysterical|paranoid|deranged|unhinged|emotional|irrational|silly|like (a|an|my|your) (broken record|child|teenager|toddler|conspiracy theorist|martyr|drama queen|old woman|mother|stuck record)) <rest>?]',
      ],
      say: ['I see this very differently', 'I find this hard to follow'],
      ask: [
        'I see this very differently.',
        'I find this hard to follow. What is most important to you here?',
      ],
    },
    {
      id: 'you-would-think',
      match: [
        '[(you|one|anyone|anybody|people) (would|could|might) (have)? (think|thought|believe|swear|be forgiven for thinking) (that)? (i|we|he|she|somebody|someone|it|the (world|sky|house)|nobody|they|this|there) (had|have|was|were|is|are|asked|killed|burned|stole|wanted|did|murdered) <rest>]',
        '^ [(please|just|can you|could you|you can)? (stop|quit) ..1 (acting|behaving|carrying on|talking|making out|pretending|going on|crying|sulking) (like|as if|as though|that) (i|we|it|this|that|someone|somebody|the|you are the only|he|she|nobody|everyone) (am|is|are|was|were|had|have|has|killed|did|stole|murdered|world|sky|robbed|owe|owes|ran|burned|burnt|committed|only|personally|one) <rest>?]',
        '[(anyone|anybody|you) would think <rest>]',
      ],
      say: ['I see that this weighs a lot', 'I would like to understand what makes this so important'],
      ask: ['I see that this weighs a lot. What would help?', 'What makes this so important to you?'],
    },
    {
      id: 'without-your-theatrics',
      match: [
        '[without (all)? (your|his|her|their) (usual|constant|little|silly|endless|customary|habitual|famous|daily|normal|typical|big|many|own)? ..1 (theatrics|dramatics|histrionics|hysterics|drama|dramas|fuss|tantrums|tantrum|melodrama|outbursts|outburst|sulking|sulks|whining|moaning|waterworks|tears|hysteria|song and dance|paranoia|victim act|self-pity|sensitivities|nitpicking|nit-picking|pedantry|sob stories|complaining|bellyaching|antics)] !(series|class|club|channel|group|teacher|lesson)',
      ],
      say: ['calmly on both sides', 'in a way that works for all of us'],
    },
    {
      id: 'usual-theatrics',
      match: [
        '[p=(with|through|about|by|despite) (all)? (your|his|her|their) (usual|constant|little|silly|endless|customary|habitual|famous|daily|normal|typical|big|many|own)? ..1 (theatrics|dramatics|histrionics|hysterics|drama|dramas|fuss|tantrums|tantrum|melodrama|outbursts|outburst|sulking|sulks|whining|moaning|waterworks|tears|hysteria|song and dance|paranoia|victim act|self-pity|sensitivities|nitpicking|nit-picking|pedantry|sob stories|complaining|bellyaching|antics)] !(series|class|club|channel|group|teacher|lesson)',
      ],
      say: ['{p} strong feelings', '{p} all that comes up here'],
    },
    {
      id: 'you-and-your-worries',
      match: [
        '[(you|he|she) and (your|his|her) (little|precious|silly|endless|constant|eternal|stupid|famous|bloody|imaginary|many)? ..1 (worries|feelings|worry|dramas|drama|complaints|problems|fears|moods|moans|tantrums|sensitivities|nerves|emotions|needs|rules|principles|opinions|theories|headaches|allergies|excuses|lists|conspiracy theories|games|demands|issues|concerns|sulks|tears)] !(are|matter|count|come|deserve|will be)',
      ],
      say: ['what matters to you here', 'what weighs on you here'],
      ask: ['I would like to understand what matters to you here.', 'What weighs on you here?'],
    },
  ],
} as const satisfies Family
