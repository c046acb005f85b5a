/** Mind-reading in passing: when it suits them, why they were so friendly, what they meant us to find. */
import type { Family } from '../pattern.ts'

export const mindReadingInPassing = {
  kind: 'mind-reading',
  reason:
    'What others want or think only they can say; told what it is, they deny it rather than explain it.',
  patterns: [
    {
      id: 'sudden-and-for-show',
      match: [
        '^ (all (this|that|your|his|her|their) ...6|(this|that|your|his|her|their|the) (sudden|new|newfound|new-found|so-called) ...7) [b=(is|are|was|were) (all|just|only|simply|merely|clearly|purely|nothing but|obviously)?] (for show|put on|for effect|for the (cameras|judge|mediator|audience|gallery)|to impress (the|your|us|me|everyone)|a way to (get|avoid|squeeze|force|push|punish|dodge|buy)|(a|an|another|some|one big) ..2 (ploy|trick|stunt|tactic|pretext|smokescreen|charade|sham|bluff|manoeuvre|gimmick|excuse|power grab|power play))',
      ],
      say: ['{b} perhaps', '{b}, as it looks to me,'],
    },
    {
      id: 'set-up-to-hurt-us',
      match: [
        '^ [(the|this|that|these|those|your|his|her|their|it|everything) ..6 (is|are|was|were) ..6 (to|in order to|so as to|just to|only to) (intimidate|spite|punish|humiliate|provoke|annoy|embarrass|hurt|torment|harass|shame|undermine|bully|irritate|rattle|rile|goad|discredit|wind) (me|us|my|our|him|her|them) <rest>?]',
      ],
      say: ['I would like to know what this is for', 'I wonder what is behind this'],
      ask: ['What is this for, as you see it?', 'I would like to know what is behind this.'],
    },
    {
      id: 'one-reason-for-fighting',
      match: [
        "[(<your>|<name> 's|<role> 's) ..1 (only|sole|real|true|main|one) (reason|purpose|point|interest|motive|goal) (for|in|behind) (fighting|refusing|coming|staying|calling|asking|saying|objecting|wanting|dragging|blocking|joining|opposing|visiting|offering|being|doing|insisting|signing|going|keeping|delaying|raising|marrying|complaining|writing|buying|helping|agreeing) ..5 (is|was) !(that (we|i)) <rest>]",
        '[(all|the only thing|the one thing) (that)? ..2 (matters|counts|mattered|counted) (to|for|with|at) (<everyTo>|head office|management|your ..2|the (board|council|company|bank|owners|union|firm|club|committee|landlord)) ..2 (is|was|are) <rest>]',
      ],
      say: ['I wonder what matters most here', 'I would like to know what matters most to everyone'],
      ask: ['What matters most to you in this?', 'I would like to know what matters most to everyone here.'],
    },
    {
      id: 'meant-us-to-find-it',
      match: [
        '[<reader> ..1 (wanted|meant|intended) (me|us|him|her|them|everyone|everybody|the kids|the children) to (find (it|them|that|those|these|the (messages|letters|texts|emails|photos|photo|receipt|note|phone))|overhear|(hear|notice) (it|that|this|every|all)|trip|believe|catch you|think (that|it|you|i|we|he|she|the)|feel (it|like|as|so|that)|doubt|worry|slip) <rest>?]',
        '(and|,) [<reader> ..1 (meant|wanted|intended) (me|us|him|her|them|everyone|it) to] $$',
      ],
      say: ['I wonder what this was meant to tell us', 'I would like to know how this was meant'],
      ask: ['How was this meant?', 'I would like to know how this was meant.'],
    },
    {
      id: 'makes-you-feel-big',
      match: [
        '[(it|this|that|<word> ..7) (make|makes|made|must make) (you|him|her|them|<name>|<role>) ..1 feel ..1 (big|powerful|superior|important|mighty|tough|in charge|in control|like a (king|god|big man|big shot|real man|man|hero|boss|queen)) <rest>? (, (does|is|did) not (it|that))?]',
        '[(seeing|watching|making|having|putting|bossing|shouting|keeping|ordering|hearing|catching) (me|us|people|others|my|our|him|her|everyone|at) ..5 (make|makes|made|must make|gives|give) (you|him|her|them|<name>) ..1 (feel|happy|proud|laugh|smile|a (kick|thrill|buzz)|pleasure|satisfaction) <rest>? (, (does|is|did) not (it|that))?]',
      ],
      say: ['I wonder what this is about for you', 'I would like to know what this is about for everyone'],
      ask: ['What is this about for you?', 'I would like to know what this is about for everyone.'],
    },
    {
      id: 'thinks-it-entitles',
      match: [
        '[<reader> ..1 (think|thinks|thought|believe|believes|imagine|imagines) (that)? ((being|having|owning|paying|shouting|earning|knowing|working|talking|because|just because)|(your|his|her|their) (title|money|name|degree|uniform|job|age|position|rank|lawyer|salary|looks|charm|accent|badge|office)|money|a (title|degree|uniform|lawyer|big|fancy|loud|nice|bunch|box)) ..6 (means|mean|makes|make|gives|give|entitles|entitle|lets|let|buys|puts|allows|excuses|is enough|will (make|fix|buy|shut|impress)|can buy|(you|he|she|they) (can|own|do not|are|is|may|have)) <rest>]',
        '[<reader> ..1 (think|thinks|thought|believe|believes|imagine|imagines|figure|figures|reckon) (that)? (it|you|he|she|they) ..1 (can|could|will|would) ..1 (get away|walk all|push|fob|bully|scare|fool|do (what|as) (it|he|she|they|you)|ignore|cheat|silence|starve|wear|sit this|outlast|outsmart|trick|pull the) <rest>?]',
        '[<reader> ..1 (think|thinks|thought|believe|believes|act as if|acts as if|act like|acts like) (that)? (the|all|these|those)? (rules|laws|rota|speed limit|deadlines|manners) (are|is|were) (for (other|others|everyone else|everybody else|the rest|the little|us|me|lesser|little)|optional|beneath|there for) <rest>?]',
      ],
      say: ['I wonder how this is seen from the other side', 'I would like to hear how each of us sees this'],
      ask: ['How do you see this?', 'I would like to hear how each of us sees this.'],
    },
    {
      id: 'their-way-of-getting-back',
      match: [
        "[(this|that|it|the|your|his|her|their|all this) ..4 (is|was) ..2 (your|his|her|their|<name> 's|<role> 's|a|the ..1 's) (little|clever|own|sneaky|cheap|nice|polite|sick|twisted|only)? way of (getting (back|rid|out|even|more|your|his|her|their|around|round|me|us)|punishing|making (me|us|sure (i|we))|avoiding|keeping (me|us|control|the|everyone)|controlling|pushing|squeezing|dodging|hiding|stalling|taking (revenge|it out|over)|hurting|humiliating|buying (me|us|time)|blackmailing|putting|shutting|forcing|testing (me|us)|telling (me|us) (to|that) ..1 (leave|go|quit|shut|(i am|we are) (not|nothing|un))|saying (no|(i|we) (am|are|do))|scaring|bullying|showing (me|us) who|settling|rubbing|dumping|winning|twisting|manipulating) <rest>?]",
      ],
      say: ['I would like to know what this is about for everyone', 'I wonder what is behind this'],
      ask: ['What is behind this for you?', 'I would like to know what this is about for everyone.'],
    },
    {
      id: 'only-sorry-because',
      match: [
        '[<reader> (are|is|were|was) not ..1 sorry ..3 , (you|he|she|they) (are|is|were|was) ..1 (only|just) ..1 sorry <rest>]',
        '[<reader> (are|is|were|was) ..1 (only|just) ..1 sorry ..1 (because|that|for (yourself|himself|herself|themselves)|about (getting|being)|(you|he|she|they) (got|were|was|have|had|lost)|(i|we|someone|somebody) (found|caught|saw)|it (came|got)) <rest>?]',
        '^ [<reader> (are|is|were|was) not sorry (at all|one bit|in the (least|slightest)|for (what|any|it|a|yourself)|about (what|any|it|a))? ] ($|, (you|he|she|they))',
      ],
      say: ['I would like to know how you see it now', 'I do not know yet how it is seen on the other side'],
      ask: ['How do you see it now?', 'I would like to know how you see it now.'],
    },
    {
      id: 'when-it-suits-them',
      match: [
        '[<reader> ..2 (pretend+v|forget+v|forgot|go+v deaf|goes|remember+v|play+v|hear+v|heard|understand+v|know+v|care+v|believe+v|turn+v|become+v|lose+v|love+v|quote+v|answer+v|follow+v|obey+v|need+v) ...8 (when|whenever|if|until|as) (it|that) (suits|suited) (you|him|her|them|<name>|<role>) ..1] ($|,|and|but)',
        '[(it|that|this) (suits|suited|pleases|pleased) (<to>) (just|perfectly|very|rather|quite)? (well|fine|nicely)? (that|if (i|we)|to (have|keep|see|let|leave|make|believe|blame) (me|us|my|our|the|him|her|everyone)) <rest>]',
      ],
      say: [
        'I would like to understand when this works and when not',
        'I wonder what makes the difference here',
      ],
      ask: [
        'What makes the difference for you here?',
        'I would like to understand what makes the difference here.',
      ],
    },
    {
      id: 'loves-the-last-word',
      match: [
        '[<reader> ..2 (love+v|enjoy+v|like+v|adore+v|relish+v|need+v|have to|has to|want+v|live+v for) ..1 (to have|to get|having|getting|being|playing|feeling|to be|to play|to feel|hearing|to hear)? (the (last word|drama|power|limelight|upper hand|martyr|victim|centre of attention|center of attention|sound of (your|his|her|their) own voice|big man|saint|hero)|(yourself|himself|herself) (talk|speak|suffer)|(me|us|people|others) (squirm|beg|grovel|crawl|suffer|sweat|wait|over a barrel|at (your|his|her|their)|under (your|his|her|their))|in control of|power over|always right|right about everything|worshipped|superior|feared) <rest>?]',
      ],
      say: ['I would like us both to be heard', 'I wonder how each of us can be heard'],
      ask: ['How can each of us be heard?', 'I would like us both to be heard.'],
    },
    {
      id: 'all-you-see-is-rent',
      match: [
        '[(all|the only thing|everything) (that)? (you|he|she|they|<name>|<role>|your ..1|these people) ..1 (see|sees|saw) (in|when ..2 (look+v|meet|met|talk|think)) ..5 (is|are|was|were) <rest>]',
        '[<reader> ..1 (look|looks|looked) at (me|us|my ..1|our ..1|people) ..4 and ..2 (see|sees|saw|think|thinks|thought) ..1 (only|just|nothing|money|rent|a|an|dirt|trouble|cash|pound|dollar|euro) <rest>?]',
      ],
      say: ['I wonder how we are seen', 'I would like us to see each other as people'],
      ask: ['How do you see us?', 'I would like to know how you see us.'],
    },
    {
      id: 'that-was-no-accident',
      match: [
        '^^ <reader> ...9 ...5 (and|but|,) [(that|it|this|which|none of (it|that|this)) (is|was|were) ..1 (no|not (an|a)|hardly (an|a)|never (an|a)|by no) (accident|coincidence|oversight|mere|slip of|chance) <rest>?] !(...5 (thank|happy|glad))',
      ],
      say: ['I would like to know how that came about', 'I wonder what the reason was'],
      ask: ['How did that come about?', 'What was the reason?'],
    },
    {
      id: 'wants-us-gone-or-scared',
      match: [
        '[<reader> ..1 (want|wants|wanted|prefer|prefers|like|likes|need|needs) (me|us|him|her|everyone|everybody|people|all of us|people like (me|us)|the (young|old|staff|tenants|union|workers|women|youngsters|pensioners|families|foreigners) ..1|my ..1|our (kids|children|family|people|members|team|lot)) (gone|dead|scared|silent|silenced|broke|broken|on (my|our|their) knees|afraid|divided|frightened|desperate|dependent|weak|homeless|ashamed|humiliated|obedient|docile|cheap and|out of (sight|the way|here|your|his|her|their|this)|under (your|his|her|their) (thumb|control)) <rest>?]',
      ],
      say: ['I wonder what outcome is hoped for here', 'I would like to understand what is wanted here'],
      ask: ['What outcome do you hope for here?', 'I would like to understand what is wanted here.'],
    },
    {
      id: 'in-your-heart-you',
      match: [
        '[(in (your|his|her|their) (heart|own mind|head|heart of hearts|hearts|heads|minds)|deep down|underneath|secretly) ,? (you|he|she|they|<name>) !(...9 (best|loved|caring|good)) ..1 (have (already|long|never|given|left|quit|written|decided)|has (already|long|never|given|left|quit|written|decided)|had (already|long|never|given)|left|hate|hates|despise|despises|already|never|still (want|love|hate|blame)|want (me|us|it all|everything|out|to)|wants (me|us|it all|everything|out|to)|know (that)? (i am|we are|you are|it is|i was|you were|it was)|knows (that)? (i am|we are|he is|she is|it is)) <rest>?]',
        '[<reader> ..1 (act|acts|acted|play|plays|played|talk|talks|say|says|claim|claims|pretend|pretends|look|looks|sound|sounds) ...7 ,? (but|while|when|and) ..1 (really|secretly|in truth|in reality|actually|deep down|underneath|inside|all|the truth is) ..1 (you|he|she|they) ..2 (want|wants|wanted|are|is|do|does|have|has|hate|hates|think|thinks|care|cares|mean|enjoy|enjoys) <rest>]',
      ],
      say: ['I would like to know how you see it', 'I wonder how this looks from the other side'],
      ask: ['How do you see it?', 'I would like to know how you see it.'],
    },
    {
      id: 'uses-an-illness-to-get',
      match: [
        '[<reader> ..2 (using|use|used|uses|exploit|exploited|exploiting|milking|milk|milked|abusing|abuse) ..3 (illness|death|grief|funeral|divorce|weakness|fear|fears|guilt|debts|dementia|condition|back|pregnancy|stroke|accident|misfortune|trust|absence|good nature|kindness|loneliness|visa|poverty|age|ignorance|crisis|disability|depression|shock) (to|as|for) <rest>]',
      ],
      say: [
        'I am worried about what is decided in such a time',
        'I would like us to wait with this until all of us can take part',
      ],
      ask: [
        'Can we wait with this until all of us can take part?',
        'I am worried about what is decided in such a time.',
      ],
    },
    {
      id: 'so-that-is-why-you',
      match: [
        '^ [(so|ah|now i (see|know|understand|get)|and) ,? ((that|this) (is|was))? why (you|he|she|they|<name>|<role>|your ..2) ..1 ((was|were|are|is|have been|has been|had been|looked|seemed|sounded) ..1 (so|all|suddenly|that) (friendly|nice|quiet|sweet|keen|generous|kind|polite|helpful|eager|quick|relaxed|nervous|cheerful|interested|sure|calm|charming|secretive)|never|hid|suddenly|kept ..4 (quiet|secret|asking|back|from)) <rest>?]',
        '[<reader> (was|were|has been|have been) (only|just) (being|ever)? (nice|kind|friendly|sorry|polite|sweet|calm|helpful|generous|interested|pleasant|charming|good) ..3 (until|till|long enough|while it|while (i|we)) <rest>]',
      ],
      say: ['I would like to understand what was behind this', 'I wonder what was behind this'],
      ask: ['What was behind this, as you see it?', 'I would like to understand what was behind this.'],
    },
  ],
} as const satisfies Family
