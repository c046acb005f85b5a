/** Dismissal: remarks that wave away what the other feels, and the appeal to what everybody knows. */
import type { Family } from '../pattern.ts'

export const dismissal = {
  kind: 'minimiser',
  reason: 'What is waved away comes back; asked about, it can be settled.',
  patterns: [
    {
      id: 'cut-the-drama',
      match: [
        '[(cut|drop|stop|quit|skip | enough with | enough of | less of | no more | leave out | spare (me|us) | save (me|us)? | can we (please|just)? (stop|skip|drop|end) | we can do without) (all|with|of)? (the|this|your|that) (constant|endless|usual|silly)? (drama|hysterics|theatrics|fuss|hysteria|dramatics|tantrum+n|melodrama|waterworks|tears | pity party | self-pity|histrionics|sulking|whingeing|whining|moaning | sob story | victim act | crocodile tears)] !(club|class|group|lesson)',
      ],
      say: ['let us look at what would help', 'let us turn to what can be done'],
      ask: ['What would help you here?', 'Let us look at what would help.'],
    },
    {
      id: 'what-are-you-complaining-about',
      match: [
        '[what (are|is) (you|he|she|they|<role>|<name>) (even|still|always|actually)? (complaining|whining|moaning|whingeing|fussing|crying | so (upset|angry|worked up|cross|bothered|excited) | getting so (upset|angry|worked up)) about]',
        '[why (is|are|was) (this|that|it|they|everything) (always|even|all of a sudden)? such (a|an) (big|huge)? (deal|thing|issue|drama|problem|tragedy|crisis)] (for|to) (you|him|her|them)',
        '[why (does|do|did|should|would) (this|that|it | any of this) (even|really|possibly) (matter|bother|concern|upset)] (to)? (you|him|her|them)',
      ],
      say: ['what makes this important', 'how does this matter'],
      ask: ['What makes this important for you?', 'What weighs most on you here?'],
    },
    {
      id: 'nothing-to-complain-about',
      match: [
        '[(you|he|she|they|<role>|<name>) (have|has) (absolutely|really)? (nothing to (complain|cry|whine|moan|be upset|fuss|whinge) about | no (right|reason|cause|business|call) (to (complain|be (upset|angry|offended|cross|sad|bitter) | feel (hurt|offended|upset|angry)) | complaining|whining))]',
        '[there is (absolutely|really)? (nothing|no reason|no need|no cause|no point) (to|in) (complain|complaining|whine|whining | cry about | be upset | be so upset | get upset | getting upset | be angry | feel hurt | be offended)] !(about (it)? now)',
        '[it (does|did) not matter (what|how) (you|he|she|they) (feel|feels|think|thinks)]',
        '[(your|his|her|their) (feelings|worries|fears|concerns|emotions|reaction|anger|complaint+n|objection+n) (is|are) (irrational|silly|ridiculous|exaggerated|overblown|childish|absurd|unfounded|out of proportion|irrelevant|laughable|petty|nonsense|over the top)]',
      ],
      say: ['I do not yet see what the concern is', 'I would like to understand the concern'],
    },
    {
      id: 'get-some-perspective',
      match: [
        '^ [(please|just)? (get|have|show|try|gain) (some|a sense of|a little|a bit of) (perspective|proportion|humour|humor|reality)]',
        '^ [(please|just)? (get|sort) your (priorities|facts|head) (straight|right|sorted|in order)]',
        '^ [(please|just)? (keep|put|see|get) (it|things|this|that|everything) (in|into) (proportion|perspective)]',
        '^ [(please|just|you need to|you should|try to)? (look at|see|think of|consider) the (bigger|big|whole) picture]',
        '^^ [(just)? breathe] $$',
        '[tell (him|her|them|your ..1|<role>|<name>) to (calm down|relax|grow up|get over it|chill|get a grip|lighten up|man up|cool down)]',
        '^ [(just)? (take it easy | easy now | easy does it)] !(on the)',
      ],
      say: ['let us look at this together', 'let us see what matters most here'],
      ask: ['What matters most to you here?', 'Let us look at this together.'],
    },
    {
      id: 'everyone-knows',
      match: [
        '[as (everyone|everybody|anyone|anybody|any child|every child) (knows|know|can tell|will tell you|is aware) ,?]',
        '^^ [(everyone|everybody|anybody|anyone) (knows|can see|can tell|would agree|understands) (that|this|it)] (you|your|<role>|<name>|$$)',
        '[as i have (already|repeatedly)? (explained|said|told you|mentioned|written) (already|repeatedly|a hundred|a thousand|a million|countless|many|several|umpteen|<number>) (times)? ,?]',
        '[for the (hundredth|thousandth|tenth|umpteenth|millionth|last|nth) time ,?]',
      ],
      say: ['as I see it,', 'from where I stand,'],
    },
    {
      id: 'is-it-not-obvious',
      match: [
        '[(is|was) not (it|that|this) (obvious|clear|plain|self-evident|logical)] !(how (proud|happy|glad|much)|, (i|we))',
        '[(that|this|it) (should|ought to|must) be (perfectly|painfully|blindingly)? (obvious|clear|plain) (by now)? (even)? to (you|anyone|everyone|anybody|everybody|him|her|them)]',
        '[(is|was) (that|this|it) (really)? so (hard|difficult|complicated) to (understand|grasp|see|get|follow|comprehend)]',
      ],
      say: ['how does this look to you', 'I would like to know how this looks to you'],
      ask: ['How does this look to you?', 'Which part of this looks different to you?'],
    },
    {
      id: 'any-reasonable-person',
      match: [
        '[(any|every|a|most|all|no other) (reasonable|normal|sane|sensible|rational|decent|other|grown-up|mature|intelligent|thinking|ordinary|half-decent) (person|people|parent+n|man|woman|human being|tenant+n|landlord+n|supplier+n|customer+n|company|adult+n|couple|boss|employee+n|buyer+n|neighbour+n|partner|mother+n|father+n) (would|could|will|can)] !(have|be (glad|welcome|able) to help)',
        '[(most|other) people would] !(have|like|prefer|rather|say|need)',
      ],
      say: ['as I see it, one could', 'I believe that many would'],
      reason: 'Readers hear that they are not reasonable; say what you find fair about it.',
    },
    {
      id: 'only-words',
      match: [
        '^ (it|they|these|those|that) (is|are|was|were) [(only|just|merely) n=(money|words|kids|children|things|furniture|stuff|boys|weeds|leaves|noise|teenagers|dust|paint|emails|paper|business|numbers|hair) (playing | being (kids|boys|children))?] ($ | , (get|calm|so (get|calm|stop)|for|relax|you|not))',
        '^ (it|that) (is|was) [n=(one|a) (tiny|little|small|single|teeny|minor) <verb>] , (get|calm|so (get|calm|stop)|for|relax|you|grow|why|what|stop)',
        '^^ (it|that) (is|was) [n=(one|a) (tiny|teeny) <verb>] $$',
      ],
      say: ['less of a worry for me', 'something I see more lightly'],
    },
    {
      id: 'too-much-to-ask',
      match: ['[(is|was) (it|that) (really)? too much to ask (that)?] (you|they|he|she|<role>|<name>)'],
      say: ['would it be possible that', 'could we agree that'],
    },
    {
      id: 'so-hard-to',
      match: [
        '[(is|was) (it|that) (really|honestly)? (so|that|too) (hard|difficult|much trouble) to] !(understand|grasp|see|get|follow|comprehend|find|reach)',
      ],
      say: ['what makes it difficult to', 'what would make it easier to'],
    },
    {
      id: 'fight-over-this',
      match: [
        '[(are|do) we (seriously|really|honestly) (going to|have to|need to) (fight|argue|fall out|have this (conversation|discussion|argument)|go through this|discuss this|talk about this|go to court|quarrel) (over|about)]',
      ],
      say: ['what would help us to agree on', 'how could we come together on'],
    },
    {
      id: 'something-to-fight-over',
      match: [
        '[(are|is) (this|it|that) (really)? (something|a thing) to (fight|argue|fall out|go to court) (over|about)]',
      ],
      say: ['could we find a way to settle this', 'how can we settle this together'],
    },
    {
      id: 'nitpicking',
      match: [
        '<contemptThem> <contemptBe> [just? (nitpicking|nit-picking | splitting hairs | being picky | being (so|too|a bit)? (fussy|pedantic|literal) | quibbling | making (it|this|that) (more|bigger|harder|worse) than it (is|needs to be) | making too much (out)? of (it|this|that) | taking (yourself|himself|herself|themselves) (far|way|a bit|much)? too seriously)]',
      ],
      say: ['looking at details that weigh less for me', 'giving this more weight than I do'],
    },
    {
      id: 'see-what-the-fuss-is',
      match: [
        '[(i|we) (do not|fail to|can not|really do not|honestly do not) (see|understand|get|know) (what|why) (is)? (the|all this|all the|this) (whole|big)? (fuss|big deal|drama|panic|hysteria|commotion) (is)? (all)? (about)?]',
        '[(i|we) fail to see (the|your) (problem|issue|point|difficulty)]',
        '[(i|we) (do not|can not|fail to) (see|understand|get) why (this|that|it) (is|should be) (such|so)? (a|an)? (big)? (deal|drama|hard|difficult|problem|upsetting) (for you)?]',
      ],
      say: ['please tell me what makes this important', 'I would like to understand the concern'],
    },
    {
      id: 'life-is-not-fair',
      match: [
        '^ [(life is not (always)? fair | that is life | that is just life | such is life | life is hard | life is tough | tough luck | that is the way the cookie crumbles | them is the breaks | you can not have everything | you can not please everyone)] (, <rest>)? $$',
        '^^ [(yeah|oh|sure) , (right|sure|whatever|please)] $$',
        '^^ [(oh , )? (poor (little)? (you|thing|baby|him|her)|you poor (thing|baby|little thing|dear))] (, | $$)',
        '^^ [(oh|well)? (come on | come on now | oh come on)] $$',
      ],
      say: ['I know that this is not easy', 'I see that this is hard'],
      ask: ['I know that this is not easy.', 'I see that this is hard. What would help?'],
    },
    {
      id: 'no-idea-what-real',
      match: [
        '[(you|he|she|they|<role>|<name>) (have|has) no idea what (real|hard|true|proper|actual) <verb> (is|are|means|looks like)]',
        '[(that|this|it|your <verb>) (is|are) nothing (compared (to|with) | next to | against) (mine|ours|what (i|we)|my|our) <rest>?]',
      ],
      say: ['we both carry something here', 'I carry something here too'],
    },
  ],
} as const satisfies Family
