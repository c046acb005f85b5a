/** Contempt of people: words that make the other small. */
import type { Family } from '../pattern.ts'

export const contempt = {
  kind: 'contempt',
  reason: 'Words that make the other small make them fight; what does not fit for you can be answered.',
  patterns: [
    {
      id: 'too-foolish-to',
      match: ['<contemptThem> <contemptBe> <very>? [too <contemptPerson>|scared|busy|cheap to v=<verb>]'],
      say: ['yet to {v}', 'still to {v}'],
    },
    {
      id: 'called-false',
      match: [
        '<contemptThem> <contemptBe> [being? <contemptDeg> <contemptFalse> ((and|or) <contemptDeg> <contemptPerson>)?] !(to|enough|that)',
        '<contemptThem> <contemptBe> !(not|never|hardly) [(nothing but | no better than | nothing more than | such)? (a|an|the|just)? ..3 <contemptLiar> (in (a|an|his|her) <word> <word>?)? ((and|or) (a|an)? <contemptDeg> <contemptCalled>)?]',
        '(is|are|was|were) [(nothing but | such)? (a|an)? <contemptPerson>? <contemptLiar> (and (a|an)? <contemptCalled>)?] !(of|in)',
        '<contemptThem> <contemptBe> [(lying|cheating|fibbing) through (your|his|her|their) teeth]',
      ],
      say: [
        'saying something that does not match what I know',
        'telling this differently from how I know it',
      ],
      reason: 'Called false, people defend their honour; what does not match can be looked at together.',
    },
    {
      id: 'called-incompetent',
      match: [
        '<contemptThem> <contemptBe> [being? <contemptDeg> <contemptWeak> ((and|or) <contemptDeg> <contemptPerson>)?] !(to|enough|that|without|in)',
        "(is|'s) [being? <contemptDeg> incompetent|clueless|inept|moronic] !(to|enough|that)",
      ],
      say: ['not delivering what I had counted on', 'working in a way that leaves me without what I need'],
    },
    {
      id: 'called-foolish',
      match: [
        '<contemptThem> <contemptBe> [being? <contemptDeg> <contemptFoolish> ((and|or) <contemptDeg> <contemptPerson>)?] !(to|enough|that|good|nice|kind|happy|generous|for|fast)',
        "(is|'s) [being <contemptDeg> <contemptFoolish>] !(to|enough|that)",
      ],
      say: ['seeing this in a way I find hard to follow', 'taking a view that is far from mine'],
    },
    {
      id: 'called-mean',
      match: [
        '<contemptThem> <contemptBe> [being? <contemptDeg> <contemptMean> ((and|or) <contemptDeg> <contemptPerson>)? (to (me|us|everyone))?] !(to|enough|that)',
        "(is|'s) [being <contemptDeg> <contemptMean>] !(to|enough|that)",
      ],
      say: ['putting something first that I find hard to accept', 'acting in a way that hurts'],
    },
    {
      id: 'called-proud',
      match: [
        '<contemptThem> <contemptBe> [being? <contemptDeg> <contemptProud> ((and|or) <contemptDeg> <contemptPerson>)? (to (me|us|everyone))?] !(to|enough|that)',
        "(is|'s) [being <contemptDeg> <contemptProud>] !(to|enough|that)",
      ],
      say: [
        'speaking in a way that makes it hard for me to listen',
        'taking a stance that makes it hard to talk',
      ],
    },
    {
      id: 'called-childish',
      match: [
        '<contemptThem> <contemptBe> [being? <contemptDeg> <contemptChildish> ((and|or) <contemptDeg> <contemptPerson>)?] !(to|enough|that|of|when|in)',
        "(is|'s) [being <contemptDeg> <contemptChildish>] !(of|to|that)",
        '<contemptThem> <contemptBe> [(throwing|having) (a|an|another|your|his|her) <word>? (tantrum+n | hissy fit | strop|sulk|paddy|meltdown)]',
        '(you|<role>|<name>|they) <contemptBe> [sulking|whining|moaning|whingeing|pouting|blubbering]',
      ],
      say: ['responding in a way I did not expect', 'reacting in a way I do not understand'],
    },
    {
      id: 'called-names',
      match: [
        '<contemptThem> <contemptBe> !(not|no) [(nothing but | nothing more than | no better than | such|just|simply|<very>)? (a|an|the | such a | such an)? <contemptPerson>? <word>? <contemptName> (in (a|an|his|her) <word> <word>?)? ((and|or) (a|an)? <contemptDeg> <contemptCalled>)?] !(to me | for)',
        '<contemptThem> <contemptBe> [(an|a) <contemptPerson> (old|little|young)? (man|woman|person|people|team|company|firm|landlord|boss|father|mother|so-and-so|git|sod|cow|bunch|lot|outfit|crowd|individual)]',
        '<contemptThem> <contemptBe> [<contemptPerson> people|men|women|individuals|landlords|gits|sods]',
        '<contemptThem> <contemptBe> [(a|an) (disgrace|embarrassment|insult|danger) to (your|his|her|their|the|this) <word>]',
      ],
      say: ['acting in a way I find hard to accept', 'making it hard for me to work this out'],
    },
    {
      id: 'nothing-but-a',
      match: [
        '[(you are | your | you were) nothing (but | more than) (a|an)? ..2 <contemptCalled> (in (a|an) <word> <word>?)?]',
        '[(you are | your) (no better | no different | no more) than (a|an)? ..2 <contemptCalled>|<contemptKid>]',
        '[(your|ur) (a|an | such a | such an) <contemptDeg> <contemptPerson>? <contemptCalled>]',
      ],
      say: ['you are acting in a way I find hard to accept', 'I find it hard to accept what you do'],
    },
    {
      id: 'vocative',
      match: [
        ', [you <contemptDeg> <contemptPerson>? <swear>? <contemptVocative>] $$',
        ', [you <contemptPerson> (old|little)? (man|woman|boy|girl|child|git|sod|people|lot|so-and-so|thing)] $$',
      ],
      say: ['which matters a great deal to me', 'and I mean this in earnest'],
      ask: ['This is hard for me to accept.', 'I find this hard, and I would like to talk about it.'],
    },
    {
      id: 'you-clowns',
      match: [
        '[you <contemptDeg> <contemptPerson>? <swear>? <contemptVocative>] !$$',
        '^ [you <contemptDeg> <contemptPerson>? <swear>? <contemptVocative>] $$',
        '^^ [you <contemptDeg> <contemptPerson> (old|little)? (man|woman|boy|girl|child|git|sod|people|lot|so-and-so|thing)] $$',
      ],
      say: ['you', 'you, as I see it,'],
      ask: ['I am very unhappy about this.', 'This is hard for me to accept.'],
    },
    {
      id: 'bunch-of',
      match: [
        '[(a|an|the|this|that|your|you | such a) <contemptPerson>? (bunch|pack|gang|shower|band|circus|parade|cabal|horde|load) of ..2 <contemptCalled>]',
        '[(a|an|this|that|your) (bunch|pack|gang|load) of <contemptPerson> (people|men|women|children|kids|individuals|landlords|lawyers|managers|so-and-sos)]',
      ],
      say: ['a group I find it hard to work with', 'people whose choices I find hard to accept'],
    },
    {
      id: 'acts-like-a',
      match: [
        '(<other>|stop|quit|not|and|keep|always) [v=act+v|behave+v|talk+v|sulk+v|whine+v|scream+v like (a|an|some|the)? ..2 <contemptCalled>|<contemptKid>] !(in (the|a) (play|film|show|game))',
        '<other> [v=behave+v|act+v <contemptDeg> (disgracefully|shamefully|appallingly|childishly|despicably|disgustingly|atrociously|pathetically|abominably|stupidly | like (dirt|scum|rubbish))]',
      ],
      say: ['{v~respond in a way I find hard to follow}', '{v~speak in a way I find hard to hear}'],
    },
    {
      id: 'sounds-pathetic',
      match: [
        '(you|<role>|<name>|they|he|she) [v=look+v|sound+v|seem+v <contemptDeg> <contemptPerson>] !(to|that|about)',
      ],
      say: ['{v~come across in a way I find hard to follow}', '{v~say this in a way I struggle with}'],
    },
    {
      id: 'makes-me-sick',
      match: [
        '(you|<role>|<name>|they|he|she | people like you | <your> <verb> | <your> <verb> <verb>) [v=make+v (me|us|everyone) (sick|laugh !with|puke|vomit|cringe|nauseous | want to (vomit | throw up | scream|laugh|puke))] !(with your (joke|story|song) | so much | every)',
        '(you | <your> <verb>) [v=disgust+v|sicken+v|revolt+v (me|us|everyone)]',
      ],
      say: ['{v~make this very hard for me}', '{v~leave me very unhappy}'],
    },
    {
      id: 'despise-you',
      match: ['(i|we) [v=despise+v|loathe+v|detest+v (you | your lot | your kind | the lot of you)]'],
      say: ['{v~find this very hard}', '{v~struggle with what has happened}'],
    },
    {
      id: 'stupid-enough-to',
      match: ['<contemptThem> <contemptBe> [<very>? <contemptPerson> enough to v=<verb>]'],
      say: ['ready to {v}', 'choosing to {v}'],
    },
    {
      id: 'the-nerve-to',
      match: [
        '<other>|who [h=have+v the (sheer|bloody|absolute|bare-faced|utter)? (nerve|gall|cheek|audacity|effrontery|temerity|impudence|arrogance|chutzpah|face | brass neck) to v=<verb>]',
      ],
      say: ['{h~choose to} {v}', '{h~decide to} {v}'],
    },
    {
      id: 'the-decency-to',
      match: [
        '(do|does|did|could|can) not (ever|once|yet|really|actually|just|simply)? [even? have the (common|basic|simple|slightest)? (decency|courtesy|guts|spine|backbone|brains|wit|manners|grace|courage|balls|intelligence|sense) to (even)? v=<verb>]',
      ],
      say: ['{v}', 'in fact {v}'],
    },
    {
      id: 'not-had-the-decency-to',
      match: [
        '(has|have|had) (not|never) ..2 [had the (common|basic|simple|slightest)? (decency|courtesy|guts|spine|backbone|brains|wit|manners|grace|courage|balls|sense) to (even)? v=<verb>]',
      ],
      say: ['{v:participle}', 'yet {v:participle}'],
    },
    {
      id: 'has-no-shame',
      match: [
        '[(you|they|he|she|<role>|<name>) have|has no idea (how (to|a|an|hard|this works|things work) | what (you|they|he|she) (are|is) (doing|talking)) !(me)]',
        '[(you|they|he|she|<role>|<name>) (have|has) (absolutely|really|just|simply|clearly|obviously)? no (shame|decency|brains|spine|guts|backbone|manners | common sense | conscience|heart|integrity|scruples|morals|honour|honor|class|clue | idea what you are ..3)]',
        '[(do|have) you have? no (shame|decency|manners|conscience | common sense)]',
        '[(you|he|she|they) (have|has|had) not (got)? (the)? (the|a)? (faintest|foggiest|slightest|first)? (clue|brains|brain|spine|guts|backbone|decency|manners | a clue) ..1]',
        '[(you|they|<role>|<name>) (do|does) not (even)? have (the)? (a|the|any) (faintest|foggiest|slightest)? (clue|brains|spine|guts|backbone|decency|manners|shame|brain)]',
      ],
      say: ['I find this hard to accept', 'we see this very differently'],
      ask: [
        'I find this hard to accept.',
        'We see this very differently, and I would like to know how you see it.',
      ],
    },
    {
      id: 'people-like-you',
      match: [
        '[(people|men|women|landlords|tenants|companies|guys|folk) like (you|him|her|them|that)] !($ | are (rare|welcome|needed|kind) | deserve | who (help|care) | for (your|their) (help|kindness) | make ..2 (better|easier|possible) | on (our|my|the) (team|side) | is rare | are (rare|welcome))',
        '[(the)? likes of (you|him|her|them | your ..1)]',
      ],
      say: ['those who do this', 'people who choose this way'],
      reason: 'Put in a box, people answer for the box; say what was done.',
    },
    {
      id: 'your-vice',
      match: [
        "[(your|his|her|their|<name> 's|<role> 's) own? (sheer|utter|complete|total|bottomless|endless|boundless|insatiable|staggering|breathtaking|unbelievable|incredible|petty|stupid|damn|bloody|constant|usual)? <contemptVice>] !((is|are|was|were) ..1 (alleged|disputed|unproven|denied))",
        '[(the|such|what) (sheer|utter|bare-faced|barefaced|staggering|breathtaking)? <contemptVice> of (you|him|her|them|<role>|<name>|your <word>|those <word>)]',
      ],
      say: ['the way this has been handled', 'what has happened here'],
      reason: 'A fault of character cannot be mended at a table; what was done can.',
    },
    {
      id: 'dealing-with-fools',
      match: [
        '(deal+v|work+v|negotiate+v|talk+v|argue+v|surrounded|stuck|put up) (with|to|by) [(a|an|the|such|a bunch of|a load of|a lot of|total|complete|utter)? <contemptDeg> <contemptPerson>? <contemptCalled>] !(the (dog|team))',
        '(deal+v|work+v|negotiate+v|talk+v|argue+v|put up) (with|to) [(a|an|the|such)? <contemptDeg> (<contemptStrong>|<contemptPerson>) (people|person|man|woman|company|firm|landlord|outfit|lot)]',
        '(deal+v|work+v|negotiate+v) with [(a|an|this|such a) (clown show|circus|cowboy outfit|mickey mouse outfit|madhouse|kindergarten|bunch of amateurs)]',
      ],
      say: ['someone who sees this so differently', 'a side I find hard to reach'],
    },
    {
      id: 'nobody-respects-you',
      match: [
        '[(nobody|no one|no-one) ..2 (takes|take|believes|believe|respects|respect|likes|trusts|trust|listens to) (you|your <word>|him|her|them|<role>|<name>) (seriously)? (any more|anymore)?] !(are|is|were|was|have|has|did|meant|would|could)',
        '[(everyone|everybody|people|the whole <word>) ..3 (laughs|laugh | is laughing | are laughing) at (you|him|her|them|your ..1)]',
        '[(i|we) (have|had|feel) (nothing but|only|no|zero|little|nothing else than) !(but respect) (contempt|scorn|disdain|pity) (left)? (for|towards) (you|him|her|them|your ..2|people like you)]',
      ],
      say: ['trust is low at the moment', 'we have some trust to rebuild'],
      ask: ['Trust is low at the moment.', 'We have some trust to rebuild. Where could we start?'],
    },
    {
      id: 'your-kind',
      match: [
        '[(your|his|her|their) (sort|kind|type|ilk)] (is|always|never|only|do|does|have|has|will|will not|make|think|get|can|should|belong)',
        '[(someone|somebody|anybody) like (you|him|her|them)] !(who (helps|cares) | is (rare|welcome|good|great|a gift) | (on|in) (our|my|the) | to (help|talk|look))',
      ],
      say: ['anyone who does this', 'someone who chooses this way'],
    },
  ],
} as const satisfies Family
