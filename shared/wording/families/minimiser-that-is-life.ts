/** Minimisers by how things are: kids break things, get used to it, a grown man should cope, you think that is stress. */
import type { Family } from '../pattern.ts'

export const minimiserThatIsLife = {
  kind: 'minimiser',
  reason: 'Told that this is simply life, people feel unheard; asked what troubles them, they can name it.',
  patterns: [
    {
      id: 'that-is-how-it-is',
      match: [
        '(^^ | ,) [(kids|children|boys|girls|men|women|teenagers|brothers|sisters|dogs|cats|families|neighbours|builders) (do that|do this|do these things|are like that|are like this|will do that|have always done that)] $$',
        '[(kids|children|boys|dogs|builders|men|women|people|things|everyone|everybody|mistakes|accidents|machines|tenants|teenagers|families|neighbours|brothers|sisters|couples|pipes|prices|babies) (break|breaks|make|makes|do|bark|shout|cry|play|run|happen|happens|have|has|get|gets|are|is|forget|forgets|lie|fight|say|says|argue|quarrel|drink|smoke|burst|go|change|lose) ..4 , ((that is|it is) (perfectly|just|only|quite)? (normal|life|natural|how (it is|they are|things are)|the way (it is|they are)|what (kids|children|dogs|people|they|men|boys) do)|(so|and)? (you (just)? (have to|need to))? (just)? (deal with|get over|drop it|live with|let it go|calm down|accept|get used|stop (complaining|moaning|fussing|crying))) !(...8 (do not worry|sorry|hear)) <rest>?]',
        '(^^ | ,) [(that|this|it) is (just|simply)? (how (it is|life (is|works|goes)|this business works|the (world|trade|business|market) (is|works)|things (are|work)|(kids|children|men|families) are)|the way (it is|life is|things are|the (world|cookie|trade|market) (works|is|goes|crumbles))|showbiz|part of (life|living|growing up)|what (kids|neighbours|men|builders|families|brothers|people) do)] $$',
        '(^^ | ,) [(that|this|it) is (just|simply) (how (it|this) works|how (we|he|she) (are|is)|the way (we|he|she|they) (are|is))] $$',
      ],
      say: [
        'this is not easy to change, and I would like to hear what troubles you most',
        'I would like to know what this is like for you',
      ],
      ask: ['This is not easy to change. What troubles you most about it?', 'What is this like for you?'],
    },
    {
      id: 'just-swallow-it',
      match: [
        '^ [(just|simply|please just|you should just|you could just|why not just) (swallow|live with|smile and|laugh about|laugh off|shrug|get over|put up with|rise above|laugh it|shrug it) (it|this|that|him|her|them|off|and|the ..1)? ..3] ($$|,|like)',
        '^ [(you should just|you could just|why not just) (ignore|accept|forget about|overlook|deal with) (it|this|that|him|her|them|the ..1)] ($$|,)',
        '[(you|one|he|she|they) ((will|would|do)? (just|simply) (have to|need to|must)|(have to|need to|must|will have to|had better|should) (just|simply|learn to)) (learn to)? get used to (it|that|this|him|her|them|the ..1) ..2] ($|,)',
        '^^ [you will (soon)? get used to (it|that|this)] $$',
      ],
      say: [
        'I would like to know what would make this bearable for you',
        'I see that this is not easy to bear',
      ],
      ask: ['What would make this bearable for you?', 'I see that this is not easy to bear.'],
    },
    {
      id: 'so-let-it-go',
      match: [
        '(, | so | and) [(so|and|now)? (just|can you|you should|you need to)? (let it (be|go)|give it up|get over it|calm down|get on with it|grow up|lighten up|deal with it|give it a rest|live with it|get used to it|suck it up|toughen up|stop (crying|moaning|whining|complaining|sulking|fussing))] $$',
        '(, | so | and) [(so|and|now)? (just|can you|you should|you need to|can you please|can you just|you should just) (drop it|let it rest|move on|forget it|forget about it)] $$',
      ],
      say: ['I would like to know what still troubles you', 'I hope we can find a way to live with this'],
    },
    {
      id: 'let-us-be-realistic',
      match: [
        '^ [let us (all|both)? (just|please)? be (realistic|reasonable|sensible|rational|serious|adult|grown-up|mature|objective|adults|grown-ups) (here|now|about (it|this|things))? (for once)?] ($$ | , (you|he|she|they|your|nobody|no one|this is only|it is (only|just)))',
      ],
      say: ['I would like us to look at the facts together', 'let us look at what is possible'],
      ask: ['I would like us to look at the facts together.', 'What is possible here, as you see it?'],
    },
    {
      id: 'a-simple-request',
      match: [
        '^ [(it|this|that) is a (perfectly|very|really|quite)? (simple|basic|straightforward) (enough)? (request|question|instruction|rule) (, (surely|so (why|what)|why|what is so|even|you) <rest>?)?] $$',
      ],
      say: ['what stands in the way of this', 'I would like to know what makes this difficult'],
      ask: ['What makes this difficult for you?', 'What stands in the way of this?'],
    },
    {
      id: 'a-grown-man-should',
      match: [
        '[(surely)? (even)? (a|any) (grown|grown-up|mature|big|real|strong|proper) ..1 (man|woman|boy|girl|adult) ((should|could|ought to|does|would) (not)? !(need (two|a)) | can not | can (cope|take|manage|handle|deal|live|stand|admit|look after)) <rest>]',
        '[(someone|somebody|a man|a woman|a person|people|a manager|a (company|firm|family) ..1) (your age|of your (age|experience|size|calibre|standing)|in your (position|job|place)|with your (experience|salary|money|education)|at your (age|level)|your size) ((should|ought to|must) (not|know|be able|be ashamed|manage|cope|learn|understand|see|act|behave|have (known|seen|spotted|noticed|learned|learnt|thought|understood|done)) | would (normally|surely)? (know|see|have|manage|cope|understand|never|not)) <rest>?]',
        '[surely (even)? (a|an|any) ..2 (child|toddler|beginner|trainee|man of your age|woman of your age|professional|company of your size|firm of your size) (can|could|should|knows|must|understands) <rest>] !(help|advise)',
      ],
      say: ['I would like to know what makes this hard', 'please tell me what got in the way'],
      ask: ['What makes this hard for you?', 'What got in the way?'],
    },
    {
      id: 'you-call-that-hard',
      match: [
        '^^ [(and|so|oh)? (you|he|she) (think|thinks|call|calls|consider|considers) (that|yours|your <verb>) (is|was)? (a|an|really|some kind of)? (stress|stressful|hard|bad|tough|difficult|work|working|hard work|pain|painful|pressure|noise|noisy|loud|poverty|suffering|a (problem|crisis|disaster|tragedy)|problem|crisis|loss|cold|cramped|tired|tiring)] ($$|,)',
        '^^ [(just)? (try|you should try|you want to try|you ought to try) (doing|looking after|surviving|dealing with|being|living|working|raising|running|managing|standing|sleeping|spending|getting by|paying|having) ..4 (my (job|life|shift|shifts|rent|bills|shoes|place|commute|hours|salary)|for a (day|week|month|change|living)|all (day|night|year)|with (two|three|four|five|six)|(on|off) (my|our|half|a (nurse|cleaner|single)) ..2) <rest>?]',
        '^^ [(just)? try (my|our) (job|life|rent|hours|shift|commute|shoes|workload|salary) <rest>?]',
      ],
      say: [
        'I carry a lot too, and I would like to hear what is hardest for you',
        'let us compare what each of us carries',
      ],
      ask: ['What is hardest for you about it?', 'I carry a lot too. What is hardest for you?'],
    },
    {
      id: 'obviously-nobody-there',
      match: [
        '^ [(obviously|clearly|evidently|apparently|presumably|plainly) ,? (nobody|no one|no-one|none of you|not one of you) (over there|there|at your ..2|on your ..2|in your ..2|in this (family|house|company|office|team|firm))? (ever|can|has|is|bothers|bothered|even)? (to)? (reads|read|cares|cared|thought|thinks|bothers|bothered|listens|listened|knows (how|what)|understands|answers|count|spell|taught|told you|talks|checks|checked|looked|works) !(the meter|yet) <rest>?]',
      ],
      say: [
        'I would like to know what happened on your side',
        'it would help me to hear how this came about',
      ],
      ask: ['What happened on your side?', 'It would help me to hear how this came about.'],
    },
    {
      id: 'somebody-is-in-a-mood',
      match: [
        '^ [(obviously|clearly|evidently|apparently|presumably|plainly) ,? (somebody|someone) (here|over there|at your ..2|in this ..1)? (is (in a (mood|huff|strop|bad)|having (a (bad|tantrum|moment)|one of)|feeling (sorry|left out|touchy|sensitive))|got (out of bed|up on)|needs (a (nap|hug|lesson|rest|holiday)|to (grow|calm|learn|cheer|lighten))|missed (class|the lesson|a lesson)|forgot (to (do|read|think)|their (manners|homework))|can not (read|count|spell|take a joke)) <rest>?]',
      ],
      say: ['I can see that something weighs on you', 'I would like to know how you are today'],
      ask: ['I can see that something weighs on you.', 'How are you today?'],
    },
  ],
} as const satisfies Family
