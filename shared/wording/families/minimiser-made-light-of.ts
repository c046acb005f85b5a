/** Minimisers that make light of what troubles them: put a jumper on, deep breaths, all because of a doorbell, over it yet. */
import type { Family } from '../pattern.ts'

export const minimiserMadeLightOf = {
  kind: 'minimiser',
  reason: 'How large a thing is, each side feels for itself; made light of, it grows.',
  patterns: [
    {
      id: 'put-a-jumper-on',
      match: [
        '^ [(then|just|so|well|you can|you could|why not)? ,? (just)? (put|wear|grab|throw|pull) (on)? (a|an|another|some|two|an extra|a thicker|a second) ..1 (jumper|sweater|blanket|coat|pullover|cardigan|socks|hat|vest|scarf|duvet) (on)? (, (it is (only|just|not)|you|that|nobody|then|like|we) | and (be done|stop|get over|shut|live|that|do not|get on) | like (everyone|everybody|the|we|i)) <rest>?]',
      ],
      say: ['I would like to know what would make this bearable for you', 'let us look at what would help'],
      ask: ['What would make this bearable for you?', 'What would help here?'],
    },
    {
      id: 'deep-breaths-please',
      match: [
        '^ [(just|please|now)? (breathe|take a breath|take a deep breath) (deeply)? and (count|calm|relax|get over|let it go|move on) <rest>?]',
        '^ [do (please|just|try to)? (stop|quit) (fussing|moaning|whining|worrying|sulking|complaining|crying|harping|nagging|exaggerating|bleating|whingeing) !(with) <rest>?]',
        '(^^ | ,) [(please|just|now)? ((take)? (a|some)? deep (breath|breaths)|breathe|take a breath) (, (please|<name>|everybody|everyone|mate|love|darling|<role>|people|guys))? , (it (is|was)|nobody|you (are|will|do)|that (is|was)|no one|this is (only|just|not|a)) !(time|your turn) <rest>] !(the doctor)',
      ],
      say: ['I can see that this matters to you', 'I would like to understand what matters to you here'],
      ask: ['I can see that this matters to you.', 'What matters most to you here?'],
    },
    {
      id: 'what-on-earth-upsets-you',
      match: [
        "^ [(what|why) (on earth|in the world|the hell|in heaven 's name|ever) (are|is|were|was) (you|he|she|they|everyone|everybody|<name>) ..3 (worked up|upset|angry|cross|complaining|crying|fussing|sulking|offended|whining|moaning|bothered|excited|shouting|panicking) <rest>?]",
        '^ [(what|why) (are|is|were|was) (you|he|she|they|everyone|everybody|<name>) (all|still|always)? (so|getting (all|so)?) (worked up|steamed up|het up|hot and bothered|wound up|precious|dramatic|melodramatic|hysterical|touchy|sensitive|uptight) <rest>?]',
        '^^ [(so|and)? (that|this) is (what|all|it) (that)? (you|he|she|they) ((get|gets|got|are getting|is getting) (so|that|this)? (upset|angry|worked up|cross|offended|emotional)|(are|is|were) (crying|sulking|whining|moaning|screaming|fussing)) (about|over)? <rest>?]',
        '^^ [(and|so|oh)? ,? is (that|this) (really)? (all|it) (that)? (is|was|you are|it takes)? (bothering|bothers|worrying|worries|troubling|upsetting|upset|angry|complaining|making) ..1 (you|about|him|her|them|such) !(, or) <rest>?]',
      ],
      say: ['I would like to know what makes this important', 'please tell me what this means to you'],
      ask: ['What makes this important to you?', 'Please tell me what this means to you.'],
    },
    {
      id: 'hardly-the-end-of-the-world',
      match: [
        ', [(and|so)? (hardly|scarcely|not exactly|not quite|not really) (the end of (the|our|your) (world|universe|line|days|civilisation)|a (catastrophe|disaster|tragedy|crisis|crime|war|scandal|murder|shipwreck|drama|death sentence|massacre)|the (apocalypse|crime of the century|titanic|black death|great flood)|world war ..1|life and death|a matter of life and death)] ($|,)',
        ', [(and|so)? not the end of (the|our|your) (world|universe|civilisation)] ($$ | , (is it|mate|love|you|so))',
      ],
      say: ['as I see it from my side', 'and perhaps smaller to me than to you'],
    },
    {
      id: 'anyone-with-half-a-brain',
      match: [
        '^ [(as)? (anyone|anybody|everyone|everybody|people|any ..1) with (half an eye|half a brain|eyes|any sense|any (brains|decency|intelligence|experience|backbone)|a brain|a pulse|two eyes|(an ounce|a shred|a bit|a grain|a modicum) of ..2) ..2 (can|could|would|will|should|knows|sees|understands) (see|tell|understand|know|work out|read|notice|agree|realise|that|the)? <rest>?]',
        '^ [as (any|every) ..1 (professional|grown-up|adult|beginner|apprentice|child|fool|schoolchild|trainee|idiot|parent|mother|decorator|lawyer|accountant|manager|plumber|craftsman|<role>) (would|will|could|should|can|ought to) (know|tell (you)?|understand|see|agree|realise|confirm) ,? <rest>?]',
        '^ [(any|every) (grown-up|adult|grown|sane|decent|sensible|normal|reasonable|half-decent|self-respecting|real|true|rational|thinking|mature) (person|man|woman|adult|parent|professional|human|human being|tenant|neighbour|company|manager|employee|supplier|customer|mother|father|child|adult)? ((would|will|could|can|should) (have)? (see|know|understand|realise|agree|accept|let|be (glad|grateful)|laugh|move|forget|ignore|shrug|get over)|(sees|knows|understands|realises|accepts)) <rest>?]',
        '^ [as (you|he|she|they) (would|ought to|might) (have)? (know|known|realise|see|understand|understood|realised|seen|noticed) (if|had) (you|he|she|they) <rest>]',
      ],
      say: [
        'I would like to explain how this looks to me',
        'from my side it looks like this, and I would like to hear yours',
      ],
      ask: ['May I explain how this looks to me?', 'How does this look from your side?'],
    },
    {
      id: 'surely-even-you',
      match: [
        '^ [surely ,? even (you|your ..2|he|she|they|<role>|<name>|people like ..1|a ..2) ..2 (can|could|will|would|understand|understands|know|knows|see|sees|manage|manages|realise|realises|have|has|notice|noticed) <rest>?]',
      ],
      say: ['I may not have explained this well', 'I would like to explain how this looks to me'],
      ask: [
        'May I explain how this looks to me?',
        'I may not have explained this well. What is open for you?',
      ],
    },
    {
      id: 'can-we-have-less-drama',
      match: [
        '^ [(can|could|may|might|shall) (we|i|you) (not)? (please|just|all|now|possibly|ever|for once)? ..1 (have|do with|do without|manage|try|get|spare|skip|drop|cut out|dispense with|do this|talk) ..4 (drama|hysteria|theatrics|dramatics|histrionics|hysterics|melodrama|waterworks|tantrum|tantrums|sulking|whining|moaning|self-pity|tears|fuss|crocodile tears) !(class|school|club|lesson) <rest>?]',
        '^ [(do|must|can|should|are|is) (we|i|you|there) (really|seriously|honestly)? (have to|need to|need|going to|got to)? ..1 (have|shed|be|see|make) ..2 (tears|hysterics|a scene|a crisis|drama|a meltdown|a fuss|a row|an inquest|an inquiry) (over|about|because of|for) (a|an|some|one|this|that|such|your|my) <rest>]',
        '^ [are (we|you) (really|seriously|honestly|actually) (going to (spend|waste|lose|argue|fight|fall out|discuss|debate)|(spending|wasting|losing|arguing|fighting|falling out|discussing|debating)) ..6 (on|over|about|because of|discussing|arguing) <rest>]',
        '^ [(a bit|a little|much|some)? less (drama|hysteria|theatrics|whining|moaning|fuss|self-pity|melodrama) (please|from <rest>|and <rest>|, <rest>)?] ($|,)',
      ],
      say: ['I can see that this matters to you', 'I would like to know what weighs on you here'],
      ask: ['What weighs most on you here?', 'I can see that this matters to you.'],
    },
    {
      id: 'nobody-else-gets-so-upset',
      match: [
        '[(nobody|no one|no-one|none of the others|not one of the others|no other ..1) (else)? ..5 (gets|get|got|is|was|has ever been|ever gets|ever got) (this|so|that|as|even) (worked up|upset|bothered|angry|cross|offended|<minimiserUpset>) <rest>?]',
        '[(nobody|no one|no-one|none of the others|no other ..1) (else)? ..5 (makes|make|made|has ever made|ever makes|ever made|kicks up|needs) (such|this much|so much|as much|half as much|this kind of|a|any) ..1 (fuss|drama|scene|noise|trouble|hand-holding|stink|song and dance) <rest>?]',
      ],
      say: ['I would like to understand what is different for you', 'for you it may well be different'],
      ask: ['What is different for you?', 'I would like to understand what is different for you.'],
    },
    {
      id: 'do-go-on-about-it',
      match: [
        '^ [(you|he|she|they|<name>) (do|does) (rather|really|like to|love to|always|tend to)? (go on|harp on|bang on|carry on|rattle on|fuss|exaggerate|dramatise|worry too much|make a fuss|fret|whinge|complain) (and on)? (about|over|a lot|a bit|rather|, <rest>)? <rest>?]',
        '^ [(you|he|she|they|<name>) (do|does) (rather|really|always|tend to)? take (things|it|this|that|everything|remarks|words|a joke|jokes) (so|very|terribly|awfully|rather|far too|a bit|a little|ever so|all)? (personally|seriously|hard|literally|badly|to heart) <rest>? (, (do|does) not (you|he|she|they))?]',
        '^ [for (someone|somebody|a man|a woman|people|a ..2) (who|that|with|on|so|of) ..6 ,? (you|he|she|they|your ..1) (sure|certainly|do|does|really)? (complain|complains|moan|moans|whine|whines|fuss|fusses|worry|worries|cry|cries|grumble|sulk|sulks|whinge) <rest>?]',
      ],
      say: ['I can see that this weighs on you', 'I would like to hear what makes this important'],
      ask: ['What makes this important to you?', 'I can see that this weighs on you. What would help?'],
    },
    {
      id: 'never-brought-a-house-down',
      match: [
        '^ [(a|an|some|one|two) (few|bit of|little|couple of|drop of|spot of|touch of)? ..2 (has|have)? never (yet)? (brought|ruined|killed|sank|harmed|hurt|bankrupted|destroyed|did|broke) (a|an|any|anyone|anybody) <rest>?]',
        '^ [(nobody|no one|no-one) (has)? ever (died|drowned|starved|froze|frozen|choked|perished|melted|suffocated) (of|from|in|on|because of|without) (a|an|some|waiting|one|two|not|having|the odd) <rest>]',
        '[<i> have (seen|had|known|met|lived in|lived with|heard|dealt with|been through) (far|much|a lot|way|plenty|a great deal)? worse ..2 (than (yours|your ..2) ..2|, (believe|trust) me|, i can (tell|promise|assure) you)] ($|,)',
        '^ [..6 (is|was|are) nothing , (you should (see|hear) (what|how|the way|some|my|mine|ours)|you should try|try <verb>|wait (till|until)|other ..1 (have|do|take|wait)|some (people|of us)) <rest>]',
      ],
      say: ['from my side it looks smaller', 'I see this more lightly than you do'],
      ask: [
        'I see this more lightly than you do. What does it mean for you?',
        'How much does this weigh on you?',
      ],
    },
    {
      id: 'next-to-mine-it-is-a-holiday',
      match: [
        '^ [<i> (wish|would love|would give anything) (i|we|to have|for)? (had)? (your|his|her|their) ..1 (problems|problem|worries|troubles) ..2] ($$|,)',
        '^ [(compared (with|to)|next to|against) (what (i|we|my ..1)|my|our|mine|ours) ..6 , (yours|your ..3|that|this|it|you) (is|are|was|have|has) (just|only|really)? (a|an|it)? (holiday|doddle|picnic|walk in the park|breeze|joke|piece of cake|cakewalk|nothing|peanuts|chicken feed|trifle|kindergarten) <rest>?]',
      ],
      say: ['we both carry something here', 'I carry something here too'],
      ask: ['We both carry something here. What weighs most on you?', 'What is hardest for you here?'],
    },
    {
      id: 'all-because-of-a-doorbell',
      match: [
        '[<i> (can not|can hardly|could not) (quite)? believe (that)? (we|i|you|he|she|they) (are|am|is|were) (really|actually|seriously|still)? (sitting|standing|meeting|here|having|discussing|arguing|talking|spending|fighting|wasting|losing|falling out) ..6 (because of|over|about) (a|an|some|this|that|one|two|three) !(dream|miracle) <rest>]',
      ],
      say: ['I would like to understand what makes this important', 'please tell me what this means to you'],
      ask: ['What makes this important to you?', 'Please tell me what this means to you.'],
    },
    {
      id: 'are-you-not-over-it',
      match: [
        '^ [(are|is) not (you|he|she|they) (over|past|done with) (it|this|that|him|her|all that|the ..1) (yet|by now|already|at last)]',
        '^ [(have|has) not (you|he|she|they) (got over|gotten over|moved on (from)?|forgotten (about)?|forgiven|let go of) (it|this|that|him|her|all that|the ..1)? (yet|by now|already|at last)]',
        '^ [(are|is) (you|he|she|they) (still)? not over (it|this|that|him|her|the ..1) (yet|by now|already)?] $',
      ],
      say: ['what keeps this alive for you', 'how much does this still weigh on you'],
      ask: ['What keeps this alive for you?', 'I can see that this still weighs on you. What would help?'],
    },
    {
      id: 'used-to-the-smell',
      match: [
        '^ [(you|he|she|they) will (soon|just|all)? get used to ..5 , (everybody|everyone|we all|others|so|the rest of us) (do|does|did|has|have|had|stop|get|else|calm|relax) <rest>?]',
        '^ [(you|he|she|they) will (soon|just|all|have to)? get used to (the|that|his|my|our) ..1 (smell|noise|smoke|barking|mess|dust|damp|mould|stench|racket|music|shouting|draught)] ($|,)',
        '^ [(when (i|we) (was|were|started|began|trained) ..4|in (my|our) (day|days|time)|at your age|back then) ,? (i|we|nobody|they) ((did|could) not even (have|get|know|dream|think)|had to <verb> ..5 and (nobody|never|did not)|never even) <rest>?]',
      ],
      say: [
        'I would like to know what would make this bearable for you',
        'I would like to know what this is like for you',
      ],
      ask: ['What would make this bearable for you?', 'What is this like for you?'],
    },
    {
      id: 'your-little-project-can-wait',
      match: [
        '[<your> (little|precious|silly|petty|so-called|pet|tiny) !(..2 (boy|girl|son|daughter|one|ones|sister|brother|dog|cat|child|children|friend|group|niece|nephew)) ..3 (will|can|must|has to|have to|may|could|might) (just|simply|all|well)? (have to)? (wait|come (second|last|later)|take a back seat|go on hold|sit) <rest>?] !(outside|here|in)',
      ],
      say: [
        'I would like to talk about when we can get to this',
        'this may have to come a little later for me',
      ],
      ask: ['When could we get to this?', 'How urgent is this for you?'],
    },
    {
      id: 'members-are-lucky',
      match: [
        '[(<your> ..2|the ..2|these ..1|those ..1) (should|ought to|can|could|may|must|might want to) (really|just)? (count|consider|think|call) themselves (very|pretty|really|extremely|damn)? (lucky|fortunate|privileged) <rest>?]',
      ],
      say: ['I would like to hear what is missing for them', 'I see that something is missing for them'],
      ask: ['What is missing for them?', 'I would like to hear what is missing for them.'],
    },
    {
      id: 'cannot-you-take-a-joke',
      match: [
        '[(can|could) not (you|he|she|they|<name>) (even|just|ever)? (take|handle) (a (joke|compliment|hint|bit of ..1|little ..1)|one|some ..1|criticism|banter|no for an answer)] ($|,)',
      ],
      say: ['how was this for you', 'how did this come across to you'],
      ask: ['How was this for you?', 'How did this come across to you?'],
    },
    {
      id: 'a-file-and-not-a-leg',
      match: [
        '^ [(you|he|she|they|<name>|we) (lost|missed|broke|dropped|forgot) (a|an|one|your|his|her|some|the) ..2 , not (a|an|your|his|her|the|two) (leg|arm|limb|life|war|child|house|kidney|eye|husband|wife|heart|country|hand|crown|kingdom|mother) <rest>?]',
        '[(my|your|our|his|her) ..2 ((cried|cries|complains|complained|moans|moaned|fusses|sulks|screamed|screams|whines) less|(makes|made) less (fuss|noise|drama|trouble)) ..1 (when|about|over) <rest>?]',
        '^ [half the (world|planet|country|population|town|street|office) (lives|manages|copes|works|survives|sleeps|gets by|would) ..2 (without|with (less|far less|worse)|on less|kill|love) <rest>?]',
        '(^ | ,) [so what , (you|it|we|i|he|she|they|nobody|others) <rest>]',
      ],
      say: ['from my side it looks smaller', 'I see this more lightly than you do'],
      ask: [
        'I see this more lightly than you do. What does it mean for you?',
        'How much does this weigh on you?',
      ],
    },
    {
      id: 'no-need-for-the-long-face',
      match: [
        '^ [(no|there is no|there is really no) (need|reason|cause|call) for (the|a|that|this|all the|all this|such|your)? ..1 (long face|long faces|tears|drama|hysteria|shouting|attitude|tantrum|tantrums|theatrics|sarcasm|sour face|sulking|hysterics|waterworks) !(, (i|we)) <rest>?]',
        '^ [what a (performance|carry-on|fuss|drama|palaver|commotion|song and dance|circus|to-do|hullabaloo|scene|spectacle) (over|about|because of) <rest>]',
        '[(you|he|she|they|<name>) ((really)? (should|must) not|should stop|need to stop|have to stop|ought not to|had better not) (always)? (take|taking) (everything|things|it|this|that|every ..2) (so|too|all)? (personally|seriously|literally|to heart|hard|badly) <rest>?]',
        '[(do|have|has|does) not (you|he|she|they) (have|got)? ..1 (real|proper|actual|bigger|serious) (problems|worries) <rest>?]',
        '[what more (do|could|can) (you|he|she|they) (possibly|still)? (want|expect|ask for)] $',
      ],
      say: ['I can see that this matters to you', 'I would like to know what weighs on you here'],
      ask: ['What weighs most on you here?', 'I can see that this matters to you.'],
    },
  ],
} as const satisfies Family
