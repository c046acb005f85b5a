/** Waving away: what is felt is called small, over soon, or the fault of who feels it. */
import type { Family } from '../pattern.ts'

export const wavingAway = {
  kind: 'minimiser',
  reason: 'What is waved away comes back; asked about, it can be settled.',
  patterns: [
    {
      id: 'hardly-a-tragedy',
      match: [
        '<is>|be [(hardly|scarcely|barely | not exactly | not quite | not really | not the | not a matter of | far from) (a|an|the|some)? ..1 <trifleDisaster> (for (you|him|her|them|anyone | your <word>))?] !(but (it|we|i)|for (me|us))',
        '(it|that|this) <is> [(only|just|merely)? (a|an|some|one|two|a few) ..4 , (it is)? not (the|a|an)? ..1 <trifleDisaster>] ',
        '^ [(only|just|merely)? (a|an|some|one|two|a few) ..4 , not (the|a|an)? ..1 <trifleDisaster>]',
        '(it|that|this|you|they|he|she|nobody) ..3 [not (the|a|an) ..1 <trifleDisaster>] , (so|get|calm|just|you|is|now|stop|let|please|come|relax|open|we)',
      ],
      say: ['smaller in my eyes than in yours', 'less of a worry for me than for you'],
    },
    {
      id: 'your-worry-is-after-all-trivial',
      match: [
        '(your|his|her|their|<role>|<name>|these|all these|all this|this) ..2 <trifleFelt> ..4 [b=<is> , (nothing but | nothing more than | no more than | little more than | at best | at most | at the end of the day | in the end | in the grand scheme of things|frankly|largely|mostly)? ,? <contemptDeg> (a|an | a matter of | a case of | a bit of)? <contemptDeg> (mere|pure|minor|petty|old)? (<trifleSmall>|<trifleThing>) !(to prove|here for) <rest>?]',
      ],
      say: ['{b} smaller in my eyes than in yours', '{b} less of a worry for me than for you'],
    },
    {
      id: 'your-worry-is-trivial',
      match: [
        '(your|his|her|their|<role>|<name>|these|all these|all this|this) ..2 <trifleFelt> ..4 <is> [(nothing but | nothing more than | no more than | little more than | at best | at most | at the end of the day | in the end | in the grand scheme of things|frankly|largely|mostly)? ,? <contemptDeg> (a|an | a matter of | a case of | a bit of)? <contemptDeg> (mere|pure|minor|petty|old)? (<trifleSmall>|<trifleThing>) !(to prove|here for) <rest>?]',
        '(it|this|that|everything|all) (you ..3)? (is|was|are) [(at most | at best | at the end of the day | in (the grand scheme | commercial terms | the great scheme | financial terms) ..3)? ,? <contemptDeg> (just|only|really|merely|simply|nothing but|nothing more than|no more than|little more than|mere) (a|an|your)? <contemptDeg> (minor|petty|little|small|tiny)? <trifleThing> <rest>?]',
        '<your> ..4 <is> ..2 , ..1 (in (commercial|financial|business|practical|relative) terms|overall|by comparison)? (it)? (is|was)? [(a|an|just a) (minor|tiny|small)? (rounding error|drop in the ocean|footnote|blip|trifle|detail) <rest>?]',
        '(but|,) ..5 (it|this|that) (is|was) [(a|an|just a|only a|no more than a) (minor|tiny|small)? (rounding error|drop in the ocean|footnote|blip|trifle|storm in a teacup|pinprick) <rest>?]',
      ],
      say: ['smaller in my eyes than in yours', 'less of a worry for me than for you'],
    },
    {
      id: 'upset-about-nothing',
      match: [
        '[<other> ..2 (are|is|was|were|get|gets|getting|got|been|be|fuss|fusses|fussing|complain|complains|complaining|moan|moans|moaning|whine|whining|panic|panicking|sulk|sulking|cry|crying|argue|arguing|worry|worries|worrying|shout|shouting) ..3 (about|over|for) (nothing|no reason|no good reason|trifles|trivialities|peanuts|a trifle|next to nothing|nothing at all|such a (small|little|tiny|silly|minor|trivial) (thing|matter|detail) | something so (small|trivial|minor|silly|petty)) <rest>?]',
        '[<verdictTarget> ..1 (is|are|was|were|be|been|have|has|had|will|would|always|just|do|did|to|not) ..1 <trifleFit> <rest>?]',
        '[<verdictTarget> <trifleFit> (over|about|because|again|every|whenever|for no) <rest>]',
        '[(please|just|can you|you can)? (stop|quit|no need to|do not|let us not|try not to|there is no need to|no point in|you do not have to|why (do|must|are) you (always)?) ..1 (overthinking|over-thinking|overanalysing|overanalyzing|overcomplicating|obsessing|catastrophising|second-guessing|worrying|dwelling|stewing|agonising|agonizing|fretting|<trifleFit>) (it|this|that|things|everything|about|over|so|on)? !(..4 (about (the )?me|i|we)) <rest>?]',
        '[let us (please|all)? (not|just not|try not to) (blow|get carried|make (a|an|this|such|mountains|too|more|it)|overreact|exaggerate|dramatise|dramatize|be (silly|dramatic|hysterical|childish|ridiculous|difficult|emotional|petty|precious|over)|pretend (this|that|it|you)|(act|behave|carry on|talk) (as if|as though|like) (you|this|it|he|she|they|anyone|somebody|a|the)|go overboard|panic|lose our heads|kid ourselves|get (emotional|hysterical|dramatic|silly|hung up|worked up)) !(..4 (decision|mistake|too late|hasty)) <rest>?]',
      ],
      say: ['I see less in this, and I would like to understand it', 'we feel differently about this'],
      ask: [
        'What makes this so important to you?',
        'I see less in this than you do. What does it mean for you?',
      ],
    },
    {
      id: 'reads-too-much-into',
      match: [
        '<verdictTarget> <contemptBe>|<aux>|always|just|to|not ..2 [v=read+v|make+v|take+v|see+v (far|way|rather|a bit|a little|much)? too much (into|of|out of|in|from|to) <rest>?]',
        '<verdictTarget> (is|are|was|were|have|has|had|seem+v|appear+v|tend+v)? ..1 (to)? (have)? [v=take+v ..6 (rather|far|way|a bit|a little|much)? (too (personally|seriously|literally|hard|much to heart) | the wrong way | out of context)]',
        '<verdictTarget> (is|are|was|were|have|has|had|do|does|did|will)? (just|simply|clearly|obviously|completely|really|always)? [v=misread+v|misunderstand+v|mishear+v|misconstrue+v|misremember+v|miss+v (the whole thing|the situation|the whole situation|the tone|everything|the joke|things|the whole point|the point|my tone|what happened)]',
      ],
      say: ['{v~see more in this than I do}', '{v~take this differently from how I meant it}'],
    },
    {
      id: 'sorry-you-feel-that-way',
      match: [
        '(^ | but | and | because | that) [(i|we) (((am|are) ..3 sorry|regret|apologise|apologize) (that|if)?) (you|he|she|they|your <word>|<role>|<name>|anyone|anybody|somebody|someone|your ..1 feelings) (feel|feels|felt|(took|take|takes) !(so|a|the|over|part|time|long)|see|saw|think|thinks|thought|find|found|chose|choose|decided|misunderstood|interpreted|perceived|perceive|got (so)? (upset|offended|hurt|confused|bruised) | (are|is|were|was) (so|such|that|still|feeling|so easily|easily|at all)? (offended|upset|hurt|bruised|unhappy|sensitive|bothered|disappointed|annoyed) | (might|may) (feel|have felt|have taken)) <rest>?]',
        '^ [(very|so|truly|really|terribly|awfully|my|our)? (sincere|deepest|humble|most sincere)? (sorry|apologies) (if|that) (you|your feelings|anyone|anybody|someone) ..1 (feel|felt|took|got|offended|upset|find|found|thought) <rest>?]',
        '^ [so ,? (your|his|her|their) (little)? (feelings|pride|ego|nose) (got|is|are|was|were|has|have) ..1 (hurt|out of joint|bruised|wounded) <rest>?]',
        '^ [(i am sure|no doubt|i dare say|i suppose|i am certain|doubtless|i imagine|presumably) (that)? (it|that|this|you|he|she|they) ..1 (felt|feels|seemed|seems|looked|feel|thinks|think|thought|believe|believes|found|find|meant) ..2 (dramatic|terrible|awful|important|big|traumatic|hard|unfair|huge|a big deal|serious|upsetting|clever|justified|very) !(..4 (for (me|us)|help)) <rest>?]',
        '(^ | but | and | because | while) [(i|we) (appreciate|understand|realise|realize|accept|acknowledge|recognise|recognize|can see|get|gather) (that)? (you|he|she|they) (may|might|could|are|is) (be)? ..1 (experiencing|going through|having|feeling) (some|certain|a few|strong|a lot of|some kind of|all sorts of) (emotion+n|feeling+n|frustration|distress|emotional ..1|difficult <word>|things|big feelings|upset) <rest>?]',
        '(^ | but | and | because) [(i|we) ..1 (do|can|could|will) not ..1 (accept|believe|see|think|imagine|understand|buy|agree) (that|how|why)? (you|he|she|they|anyone|anybody|this|that|it|<role>|<name>) (could|can|would|should|really|are|is|might) ..3 (hurt|upset|offended|distressed|offend|traumatised|traumatized|bothered|harmed you|insulted|upset you|shaken|so sensitive) <rest>?]',
      ],
      say: ['I see that this has touched you', 'I would like to hear what this meant for you'],
      ask: ['I see that this has touched you. What would help?', 'What did this mean for you?'],
      reason: 'Sorry for a feeling is no apology; asked what it was about, people feel heard.',
    },
    {
      id: 'others-would-be-grateful',
      match: [
        '[(some|other|many|most|plenty of|lots of|loads of|millions of|thousands of|hundreds of|a lot of|half the <word>|any number of|all sorts of) (people|tenants|parents|customers|suppliers|neighbours|families|colleagues|mothers|fathers|clients|companies|firms|women|men|employees|buyers|workers|staff|of us|children|kids|wives|husbands|landlords|others|countries) (out there|here|in ..3)? (would|are|do|have|does|can|could|dream|never|manage|live|cope|get) ..1 (be (grateful|glad|thankful|happy|delighted|thrilled|over the moon|lucky)|kill|love|give (their|an)|sell|dying|starving|suffering|worse|less|nothing|real|bigger|jump at|queue|cope|complain|without|never get|long for|only dream|of (having|such)|homeless) !(..4 (to (help|hear|welcome|join|volunteer|meet|see you))) <rest>?]',
        '[(everyone|everybody|nobody|no one|no-one|every other <word>|all the other <word>|the others|the other <word>|all the others|your <word> and ..1|most others|the rest) (else)? (has|have|had|just|all|in ..3|on ..3|here|there)? ..1 (signed|paid|accepted|agreed|managed|coped|understood|complained|complains|minded|minds|moved on|got on with it|objected|noticed|cared|cares|got over it|puts up with|put up with|lives with|live with|gets on with|get on with|makes do|make do|is fine with|are fine with|is happy with|are happy with|is ok with) (with)? (without (a|any|so much|complaint|complaining|fuss|moaning|drama)  | just fine|quite happily|years ago|ages ago|long ago | , (so (what|why|stop|just)|but (you|not)|except|and (you|only))) !(..4 (late|(i|we) (will|can|would))) <rest>?]',
        '^ [..8 without (a|so much as a|any|the|all this|all the)? (murmur|fuss|complaint|complaining|peep|drama|moaning|whining|grumbling|song and dance|theatrics|hysterics) , (so|why|but|unlike|and|what) <rest>?]',
        '[(people|others|anyone|anybody|plenty|half (the|of) ..2|men|women) ..5 would (kill|give (anything|an arm|their ..2)|jump) (for|at) (your|a|this|such|half) <rest>?]',
        '^ [unlike (you|some (people)?|some of us|others|certain people|your <word>) , <rest>]',
        '[(you|he|she|they|<role>|<name>) (have|has) (got)? (absolutely|really|precious)? (nothing|little|no reason|no right|no cause|nothing whatsoever) (whatsoever)? to (complain|moan|cry|whine|be (upset|angry|bitter|sad|cross|offended)|grumble|sulk|feel (hurt|upset|sorry)) (about|for)? <rest>?]',
        '[(you|he|she|they|<role>|<name>) (have|has|had) (got)? it (so|too|very|pretty|really|far too)? (easy|good|cushy|made|lucky) !(to|enough|in) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (do|does|did) not (know|realise|realize|appreciate) how (lucky|good|fortunate|easy|well-off|spoilt|spoiled|well) <rest>?]',
        '[(some of us|others|people|i|we|my <word>) (have|had|has|are|were) (got)? (real|actual|proper|serious|bigger|far bigger|much bigger|genuine|far worse|much worse) (problems|worries|jobs|work|businesses|hardship|lives|issues|concerns|troubles) <rest>?]',
        '[(if)? (you)? (want|wanted|try|talk|wait|come|go) ..4 (real|actual|proper|true|genuine) (hardship|problems|suffering|stress|pain|trouble|poverty|work|worries|pressure|loss|tragedy|life) (, <rest>)?] !(with you|for (me|us))',
        '[(if)? (you)? (think|call) (that|this|yours) (is)? (a)? (bad|hard|hardship|tough|stressful|stress|noisy|noise|unfair|expensive|cold|loud|long|a problem|problem|suffering|difficult|tiring) (, )? (do you|wait|try|come|you should|just|when|in|i|we|my) <rest>?]',
      ],
      say: ['I would like to understand what is different for you', 'we both carry something here'],
      ask: [
        'I would like to understand what is different for you.',
        'We both carry something here. What weighs most on you?',
      ],
    },
    {
      id: 'once-you-have-calmed-down',
      match: [
        '[p=(once|when|until|till|after|as soon as|if|unless) (you|he|she|they|<role>|<name>) (have|has|are|is|had)? ..1 (calmed down|cooled off|cooled down|finished (crying|whining|sulking|moaning|shouting|ranting|complaining|panicking|venting) | done (crying|whining|sulking|moaning|shouting|ranting|complaining|panicking|venting) | stopped (being|crying|whining|sulking|moaning|shouting|ranting|complaining|panicking|acting|making|playing|feeling sorry|overreacting|exaggerating) | got over (it|yourself|himself|herself|this|your ..1) | come to (your|his|her|their) senses | got a grip | grown up | seen sense | back to (your|his|her) normal self|feel+v (less|more) (emotional|rational|reasonable)|less (emotional|hysterical|upset)|more (rational|reasonable)) <rest>?]',
      ],
      say: ['{p} we are both ready', '{p} it suits both of us'],
    },
    {
      id: 'just-tired',
      match: [
        '[(you|he|she|they|<role>|<name>) (are|is|must be|were|was) (just|only|simply|probably just|clearly just|obviously just|merely|really just) (being|feeling|getting|having)? (a bit|a little|so|too|very|over)? (tired|overtired|hungry|hormonal|stressed|jealous|upset|cranky|grumpy|moody|bitter|sore|grieving|nervous|lonely|bored|old|confused|scared|emotional|insecure|impatient|hurt|angry|envious|sulking|disappointed|overwhelmed|overworked|frustrated|sensitive|difficult|negative|old-fashioned|having (a|one of)|in (a|one of)|menopausal|looking for (attention|trouble|a fight|sympathy)|attention-seeking|after (attention|sympathy)|going through a|a sore loser|sore losers) !(..4 (, (so)? (get|have) some rest|and (need|needs) a (break|rest) (, )?(i|we))) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (will|would) (soon|all|just|simply|quickly|probably|certainly|surely|only)? (see it our way|see it my way|see sense|see reason|thank (me|us)|feel (better|differently|silly|different)|get over|come round|come around|come to your senses|calm down|cool down|cope|moan|sulk|whine|grumble|complain for|have forgotten|forget all about|forget about|be fine once|be embarrassed|think differently|regret making|live with|survive|think it was) !(..4 (me|us|yes)) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (would|will|could) (complain|moan|find (fault|something)|whine|grumble|cry|find a reason|argue|object|be unhappy|never be happy|never be satisfied) (even)? ..2 (if|about|regardless|whatever|no matter|anyway|with|over) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (are|is|were|was) ..1 (never|not|impossible) (happy|satisfied|pleased|to please|to satisfy) !(..4 (with (the|our|this|his|her))) <rest>?]',
        '[(finished|done) (crying|whining|sulking|moaning|shouting|ranting|complaining|panicking|venting|now|yet|with (your|the) (tantrum|drama|speech|sulk|rant)) ..2] $$',
      ],
      say: ['I would like to know what matters to you here', 'we feel differently about this at the moment'],
      ask: ['I would like to know what matters to you here.', 'What matters most to you here?'],
    },
    {
      id: 'still-on-about',
      match: [
        '(^ | but | and | because) [(why|how)? (on earth)? ((can|could|is|are|was|were|do|does|must) <other> | <other> (can|could|is|are|was|were|do|does|must|be)?) (not)? (seriously|really|honestly|actually)? ..2 still ..2 (be)? (on about|banging on|going on about|hung up|harping|sulking|upset|stewing|moaning|sore|bitter|dwelling|whining|crying|complaining|angry|cross|fussing|offended|obsessing|obsessed|brooding|griping|mad at|worked up|holding (a grudge|on to) | hurt) !(..4 (for a reason|because|in pain|where|, or)) <rest>?]',
        '^ [(is|was|are) (it|this|that|these|they) (really|honestly|seriously|truly|actually)? (even)? (really)? worth (sulking|crying|whining|moaning|fighting|arguing|fussing|worrying|getting (upset|angry|worked|so|all|your)|falling out|losing (sleep|your|a|our|friends)|ruining|all this|all the|the fuss|the drama|complaining|making) <rest>?]',
        '^ [(are|is) not (you|we|he|she|they|<role>|<name>) (all|just)? (being|getting|taking|making|over|reading|exaggerating|overreacting) ..3 (<minimiserUpset>|<minimiserFuss>|exaggerating|overreacting|unreasonable|hasty|harsh|carried away|too (far|much|seriously|personally)) <rest>?]',
        '(^ | but | and | because) [(i|we|nobody|anyone|you) (would|do|does|should|can|could|did) not (really)? take (you|him|her|them|<role>|<name>|that|it|this|your ..2) (too|very|all that|that|so)? (seriously|at face value) !(..4 (yet)) <rest>?]',
        '^ [(why|how long|how often) (on earth)? (do|does|must|will|are|is|did|have) <other> ..2 (fuss+v|moan+v|whinge+v|whine+v|bleat+v|snivel+v|carp+v|wail+v|nag+v|harp+v|bang+v on|witter+v|fret+v|sulk+v|bellyache+v|gripe+v) (on|about|over|again|because|like|for|at|endlessly|all) <rest>?]',
      ],
      say: [
        'I would like to hear what makes this important',
        'I would like to know why this matters so much',
      ],
      ask: ['What makes this important to you?', 'I would like to know why this matters so much to you.'],
    },
    {
      id: 'moans-about-it',
      match: [
        '(you|he|she|they|<verdictTarget>) ..2 [v=(fuss+v|moan+v|whinge+v|whine+v|bleat+v|snivel+v|carp+v|wail+v|nag+v|fret+v|sulk+v|bellyache+v|gripe+v) (on)?] (about|over)',
        '(you|he|she|they|<verdictTarget>) ..2 [v=(harp+v|bang+v|witter+v|whinge+v|moan+v) on and on] (about|over)',
        '(you|he|she|they|<verdictTarget>) ..2 [v=(harp+v|bang+v|witter+v) on] (about|over)',
      ],
      say: ['{v~raise concerns}', '{v~speak up}'],
    },
    {
      id: 'told-to-bear-it',
      match: [
        '[(i|we) ..1 (suggest|recommend|advise|propose|urge|would suggest|would advise|strongly suggest) (that)? (you|he|she|they|your <word>) (to|all|both|just|first)? ..1 (<trifleBear>|<minimiserQuiet>) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (really|just|all|both)? (need|needs|have|has|ought|want|would do well|had better|might want|could|should|must|may want) (to)? ..1 <trifleBear> !(..4 (with us|together)) <rest>?]',
        '(^^|,) [(please|just|now|why do you not|why not|try to|you could|maybe|perhaps)? (please|just|try to)? <trifleBear> ((if|for|before|and|will|would|,) <rest>)?] ($$|,) !(before (the|we)|when)',
        '^^ [(chin up|cheer up|buck up|there there|there , there|now , now|worse things happen|never mind|tut tut|smile|cheer up love|deal with it|suck it up|stiff upper lip|man up|hush|hush now|shush|shh|boo hoo|diddums|lighten up|welcome to (business|life|the (real)? world|adulthood|the club))] ($$ | , (you|it|nobody|there|worse|love|mate|the|we|life|everyone|no|at least))',
        '[welcome to (business|life|the (real|business|working|adult|grown-up) world|the world of (grown-ups|adults|work|business)|my (life|world) $|real life|adulthood|the jungle|parenthood|the rat race|management)]',
        '^ [(please)? (try to)? (think|look at (it|this|things)|see (it|this|things)) ..1 (rationally|logically|sensibly|objectively|like an adult|clearly|calmly) (for once | if ..5 | , <rest>)?]',
        '^ [(please)? (just|try to)? (keep|show|have|find|get|maintain|regain) (a|some|your)? (sense of)? (perspective|proportion|humour|humor) <rest>?]',
      ],
      say: ['I can see that this matters to you', 'I would like to understand what matters to you here'],
      ask: ['I can see that this matters to you.', 'What matters most to you here?'],
    },
  ],
} as const satisfies Family
