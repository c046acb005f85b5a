/** Sarcasm: questions that are none, praise that is none, and other ways to say that the other is nobody. */
import type { Family } from '../pattern.ts'

export const sarcasm = {
  kind: 'contempt',
  reason: 'Sarcasm is heard as contempt; said plainly, the same point can be answered.',
  patterns: [
    {
      id: 'who-do-you-think-you-are',
      match: [
        '[who (the (hell|devil|fuck|heck) | on earth | exactly)? (do|does) (you|he|she|they|<role>|<name>) think (you|he|she|they) (are|is)]',
        '[who (the (hell|devil|fuck|heck) | on earth)? (do|does) (you|he|she|they|<role>|<name>) think (you|he|she|they) (are|is) (talking|dealing|speaking) (to|with)]',
        '[what (makes|made|gives|gave) (you|him|her|them) (think (you|he|she|they) (are|is) so special | the right to ..6)]',
        '[who (made | died and made) (you|him|her|them) (king|queen|boss|god | the boss | the king | judge | the expert) <rest>?]',
        '[who (the (hell|fuck|devil))? (asked | cares what) you ..2] $',
      ],
      say: ['how do you see your part in this', 'what are you counting on here'],
      ask: ['I was surprised by this. How do you see your part here?', 'What are you counting on here?'],
    },
    {
      id: 'are-you-kidding',
      match: [
        '^ [(are|is) (you|he|she|they|<role>|<name>) <very>? (kidding | having a laugh | taking the (piss|mick|mickey) | insane|nuts|mad|crazy|deluded|delusional|stupid|thick|blind | blind or what | for real | out of (your|his|her|their) (mind|minds|tree|head) | off (your|his|her|their) (head|rocker) | deaf or | drunk or | on drugs | high | even listening to yourself) !(about|at|with | that i | for|enough) <rest>?]',
        '^ [(are|is) you|they|he|she <very>? (serious|joking|deaf)] (, or | or|$)',
        '[(do|did) you (honestly|really|seriously|actually)? (think|believe|take) (me|us|i|we|everyone) (for|am|are|is) (a|an|just|so|that|such|all|complete|total)? ..2 <contemptCalled>|stupid|blind|daft|dumb|thick|mugs|mug]',
        '[(have you | has he | have they) (completely|totally)? lost (your|his|her|their) (mind|minds|marbles|senses|head)]',
        '[(are|is|was) (this|that|it) (supposed|meant) to be (a|an|some|your|funny|serious | an actual) <rest>?]',
        '[is (this|that|it) (some sort of | some kind of | a) (sick|bad|cruel)? (joke|wind-up|prank)]',
        '[what (planet|world|century) (are|is|do|does) (you|he|she|they|<role>|<name>) (living|live|on) <rest>?]',
        '[how (stupid|dumb|thick|gullible|naive|daft|desperate) do (you|they) think (i|we) (am|are)]',
        '^ [can not you (even|actually)? (read|count|hear yourself|see|add up)] $',
        '[is (that|this) (really|honestly|seriously)? (the best (you|they) <rest> | all you (have got|have|can) <rest>?)] $',
        '[(can|do|did) you (even|actually) (read|count | hear yourself | hear yourselves | listen|think | tell the time | add up)] !(the meter | french|to)',
      ],
      say: ['how did you arrive at this', 'what led you to this'],
      ask: ['How did you arrive at this?', 'This surprised me. What led you to it?'],
    },
    {
      id: 'must-be-kidding',
      match: [
        '[(you|they|he|she|<role>|<name>) can not (seriously|honestly|really|possibly)? be (serious | for real)]',
        '[(you|they|he|she|<role>|<name>) can not (seriously|honestly) (expect|think|believe|mean|want|imagine) (that)?] $',
        '[(you|they|he|she|<role>|<name>) (have got to | have to | has to | has got to | must | got to) be (fucking|bloody)? (kidding|joking|dreaming|mad|insane|crazy|nuts|deluded|delusional | out of (your|his|her|their) (mind|minds) | off (your|his|her|their) (head|rocker) | having a laugh | stupid|blind | on drugs | high | kidding me | taking the piss)] !(with worry | to see)',
        '[(you|they|he|she|<role>|<name>) (have|has)? (got to | must) be (fucking|bloody)? (kidding|joking)]',
        '[(you|they|<role>|<name>) (are|is)? (having | must be having) (a laugh | me on)]',
        '[(you|they|he|she|<role>|<name>) (have|has) ..1 (lost | taken leave of) (your|his|her|their) (mind|minds|marbles|senses|plot)]',
        '[pull the other one (, it has got bells on)?]',
        '[do not make (me|us) laugh]',
      ],
      say: ['I am surprised by this', 'this is far from what I had expected'],
      ask: ['I am surprised by this.', 'This is far from what I had expected. How did you arrive at it?'],
    },
    {
      id: 'call-that-a',
      match: [
        '^ [(and|do)? you (really|seriously|actually)? call (that|this) (a|an)? <verb>? n=<verb>]',
        '[(and)? (you|they) call (yourself|yourselves|themselves) (a|an)? ..2 n=<verb>]',
      ],
      say: ['for me, more belongs to the word {n}', 'I had expected something else by {n}'],
      ask: ['For me, more belongs to the word {n}.', 'What should we both expect of the word {n}?'],
    },
    {
      id: 'how-dare-you',
      match: ['[how dare s=(you|he|she|they|<role>|<name>) w=(<rest>)]'],
      say: ['it surprises me that {s} would {w}', 'I find it hard to see how {s} could {w}'],
      ask: ['It surprises me that {s} would {w}.', 'I find it hard to see how {s} could {w}.'],
    },
    {
      id: 'what-a-nerve',
      match: [
        '[how dare (you|he|she|they|<role>|<name>)] $',
        '[do not you dare]',
        '[what a? (nerve|cheek|gall|audacity|insolence) (of (you|him|her|them|<role>))?]',
        '[the (sheer|absolute|utter) (nerve|cheek|gall|audacity|insolence) (of (you|him|her|them|<role>))?]',
      ],
      say: ['this is hard for me to accept', 'I was surprised by this'],
      ask: ['I find this hard to accept.', 'I was surprised by this. What led to it?'],
    },
    {
      id: 'shame-on-you',
      match: [
        '[shame on (you|him|her|them | your ..2 | <role>|<name> | the lot of you)]',
        '[(you|they|he|she|<role>|<name>) (should | ought to | must) be (thoroughly|deeply|bloody|really)? ashamed (of (yourself|yourselves|himself|herself|themselves))?]',
        '[(have|has) you no shame]',
        '[how (do|can) you (sleep at night | live with yourself | look at yourself in the mirror | look yourself in the mirror | show your face ..3)]',
        '[(i|we) (am|are) ashamed of you]',
      ],
      say: ['this has hurt, and I want you to know it', 'this is hard for me to accept'],
      ask: ['This has hurt, and I want you to know it.', 'This is hard for me to accept.'],
    },
    {
      id: 'how-adjective-of-you',
      match: [
        '^ [how (very|so|terribly|typically|utterly|incredibly|perfectly|delightfully)? (<contemptPerson>|<contemptAdj>|rich|convenient|typical|typically|generous|mature|grown-up|noble|original|big|gracious|brave|clever|predictable|charming|lovely|low|cheap) (of (you|him|her|them|<role>|<name>))] !to',
        '^^ [how (very|so|terribly|utterly|incredibly|perfectly)? (<contemptPerson>|<contemptAdj>|rich|convenient|typical|mature|noble|predictable|original|low|cheap|charming) (can (you|he|she|they) (be|get|go))?] $$',
        '^ [(that|this|it) is (a bit | very|pretty|really|so)? (rich | rich coming | big) , coming from (you|him|her|them|a|an|someone|somebody) <rest>?]',
        '^ [(that|this|it) is (a bit | very|pretty|really|so)? rich (,)? coming from (you|him|her|them|<role>|<name>|a|an|someone|somebody) <rest>?]',
        '^^ [(that|this) is (a bit | very|pretty|really)? rich] $$',
      ],
      say: ['this is hard for me to hear', 'I see this differently'],
      ask: ['This is hard for me to hear.', 'I see this differently, and I would like to say why.'],
    },
    {
      id: 'how-adjective-of-you-to',
      match: [
        '^ [how (very|so|terribly|typically|utterly|incredibly)? (<contemptPerson>|<contemptAdj>|convenient|typical|mature|noble|big|low|cheap) of (you|him|her|them|<role>|<name>) to]',
      ],
      say: ['I find it hard to accept the choice to', 'I struggle with the choice to'],
    },
    {
      id: 'typical',
      match: [
        '^^ [(just|so | that is | this is | how|absolutely)? (just|so)? typical] $$',
        '^^ [(that|this|it) is (just|so|absolutely)? (so)? typical (of (you | your ..2 | him|her|them|<role>|<name>) | you|him|her)]',
        '^^ [typical (of (you|him|her|them | your ..2 | <role>|<name>) | <role>|management|landlords|men|women|lawyers|bosses)]',
        '^^ [(that|this) is (you|him|her|them) all over]',
        '[(is not | was not) (that|this|it) (just|so)? typical (of (you|him|her|them))?]',
        '[(what|nothing) (else|more|better|less)? (can|could|did|do|does|would) (one|i|we|you|anyone) (honestly|really)? expect (from|of) (you|someone|somebody|people|a|an|him|her|them|<role>|<name>|your) <rest>?]',
        '[(i|we) (expected | would have expected | expect) (nothing (less|better|more|else) | no (less|better|more)) (from|of) (you|someone|somebody|people|him|her|them|<role>|<name> | your ..1)]',
      ],
      say: ['I had hoped for something different', 'this is not what I had hoped for'],
      ask: [
        'I had hoped for something different.',
        'This has happened before, and I would like us to change it.',
      ],
    },
    {
      id: 'child-could',
      match: [
        '[(even)? (a|any | an average | my) <word>? (child|kid|toddler|idiot|fool|monkey | trained monkey | schoolboy|schoolchild|student|intern|trainee|apprentice | blind man | drunk|dog|cat|<contemptYears> | <number> year old | <number> year-old) (of <word>)? (could|can|would|knows|understands|sees|manages)] !((open|close|use|get|reach) (that|the|this|a) ..1 (gate|door|window|lid|catch|cupboard|bottle|latch|lock|drawer)) (understand|see|do|read|grasp|write|fill|run|manage|tell|work|follow|get !hurt|count|add|know|explain|answer|figure|spot|solve|draw|sign|cook|clean|park|open|close|make|better|beat|use !the|that|it|this|how)',
        '[(even|every|any) <word>? (child|idiot|fool|schoolchild|<contemptYears>) (in ..3)? (knows|understands | can see | could see | could tell | could have told | would know | would have known)]',
      ],
      say: ['as I see it, one can', 'it seems clear enough to me that one can'],
      ask: [
        'I think this is clear. Which part of it looks different to you?',
        'As I see it, this is not difficult. What stands in the way?',
      ],
    },
    {
      id: 'more-brains-than',
      match: [
        '[(i | we | (my|our|a|an|the|any) <verb> <verb>? | even (a|my|our) <verb> <verb>?) (have|has|had) ..4 (with)? (a)? more (brains|brain|sense|spine|backbone|decency|class|manners|dignity|integrity|personality|intelligence|common sense) (in (his|her|its|their|one|my) ..2)? than] (you|your|him|them|that|those|these|his|their|this|any of you|the lot|<role>|<name>)',
        '[(i|we) (have|had) (seen|met|known | dealt with | owned|employed|hired) ..4 (more|better|smarter|brighter|cleverer|politer) ..1 (brains|sense|manners|brain)? than] (you|your|him|them|that|those|these|his|their|this|any of you|the lot|<role>|<name>)',
      ],
      say: ['I expect more from', 'I find it hard to work with'],
    },
    {
      id: 'could-not-organise',
      match: [
        '[(can|could|would) not (even)? (organise|organize|run|manage) (a|an) (piss-up|party | bun fight | lemonade stand | tombola|raffle|sandpit|bath|booze-up | drinks party | tea party | corner shop | sweet shop | hot dog stand | kindergarten | whelk stall | paper round) ..5]',
        '[(can|could|would) not (even)? (find|tell) (your|his|her|their|its) (own)? (arse|elbow|way|backside|ass|nose | left hand | left) (out of | from|with|in) ..4]',
        '[(do|does|would|did) not know (your|his|her|their) (arse|elbow|ass | left hand | left) from ..4]',
        '[would not know (a|an|the|how|what|good) ..3 if ..6]',
        '[(can|could|do) not (even)? (tie|wipe) (your|his|her|their) own ..2]',
        '[(can|could|will) not (even)? (manage | be trusted | be bothered) (to|with) (read|count|write | pick up | a simple | open|answer|look|send|return|lift|learn) ..1]',
      ],
      say: ['could do more to give me what I count on', 'could find a better way to do this'],
    },
    {
      id: 'cannot-even',
      match: [
        '(you|they|<role>|<name> | you people | <your> <verb>) ..3 [(can|could) not (even)? (read|count|add|spell | tell the time | think straight | string two ..3) (a (calendar|map|clock|meter|plan|contract|lease|letter|sentence|list | tape measure | bank statement) | to (ten|three|two|five) | past ..2 | simple ..1 | up|properly | or write | $)]',
      ],
      say: ['could take more care over this', 'could check this more closely'],
    },
    {
      id: 'nobody-there-can',
      match: [
        '(no one | no-one|nobody | not one | none) (of (you|them | your ..2) | there | in (your|that|their) ..2 | on (your|their) ..2) [(can|could | is able to | seems able to | has ever managed to) (even)? v=read|count|spell|think|add|write|manage|answer|pick|finish|listen|organise|follow]',
      ],
      say: ['has yet found time to {v}', 'seems to {v}'],
    },
    {
      id: 'only-a-fool-would',
      match: [
        '[only (a|an|some) <contemptPerson>? (complete|total|utter)? (<contemptCalled>|<contemptKid>|masochist|saint) (would|could|will)]',
        '[((nobody | no one | no-one) (in (his|their|her) right mind | with (half a brain | any sense | a brain | eyes | any (pride|backbone) | a shred of <word> | an ounce of <word> | any self-respect)) | no (sane|reasonable|rational|sensible|normal|decent|serious|self-respecting|intelligent|thinking) <verb>) (would|could|will) (ever)?]',
        '[(you would|one would | you) (have|need) to be (a|an)? ..1 (<contemptPerson>|<contemptCalled>|blind|desperate|mad) to]',
      ],
      say: ['I would find it hard to', 'as things stand I could not'],
      reason: 'Said of those who would accept it, this calls the one who offered it a fool.',
    },
    {
      id: 'what-kind-of',
      match: [
        '[what (kind|sort) of (a|an)? <word>? (mother|father|parent|person|man|woman|landlord|landlady|company|boss|friend|neighbour|neighbor|manager|idiot|human being|brother|sister|son|daughter|business|outfit|firm|lawyer|teacher|monster|fool|employer|partner|husband|wife|clown|cowboy) ((would|could) (do|say|ask|write|treat|let|leave|throw|send|charge|refuse|forget|act|behave|want|put|make|take) | does (that|this|something|such) | treats|<verb> (a|an|his|her|their|its|the|people|someone|over|on)) <rest>?]',
      ],
      say: ['I struggle to see how this could happen', 'I find this hard to accept'],
      ask: ['This is hard for me to understand. What led to it?', 'What led to this?'],
    },
    {
      id: 'some-friend-you-are',
      match: [
        '^^ [some <word> (you are | he is | she is | they are | (you|he|she|they) (have)? turned out to be)]',
        '[(takes|needs) a (special|certain|particular) (kind|sort|type) of <word> to] !(be (a nurse|kind))',
      ],
      say: ['I had hoped for more here', 'this is not what I had hoped for'],
    },
    {
      id: 'what-would-you-know',
      match: [
        '[what (would|could) (you|he|she|they|someone like you) (even|possibly|really)? know about]',
        '(but|and|then) , [what (do|does) (you|he|she|they|someone like you) (even|possibly|really)? know about]',
      ],
      say: ['what is your view of', 'how do you look at'],
    },
    {
      id: 'his-majesty',
      match: [
        '[(his|her|your) (royal)? (majesty|highness|lordship|ladyship|excellency|holiness)]',
        '^^ [the (great|grand|mighty|big) (expert|master|negotiator|genius|leader|boss|lawyer|man|lady)] (speaks|has spoken|finally|has|does|thinks|wants|knows)',
        '[(little miss|mister|mr|miss|mrs) (perfect|know-it-all|know it all|high and mighty|clever|smarty-pants)]',
      ],
      say: ['the other side', 'the person across from me'],
    },
    {
      id: 'high-horse',
      match: [
        '[(get|come|climb) (down)? (off|from|out of|down from) (your|that|his|her|their) (high horse|ivory tower|pedestal|throne|cloud)]',
        '[(do not|stop|quit) (play|playing|act|acting) (the (victim|martyr|innocent|saint|hero|fool|big man) | dumb|innocent|stupid|silly|games with (me|us) | games $ | your (silly|little|stupid)? games|silly buggers|mind games)]',
      ],
      say: ['let us talk as equals', 'let us speak openly'],
    },
  ],
} as const satisfies Family
