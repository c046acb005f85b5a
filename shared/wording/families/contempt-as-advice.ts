/** Contempt dressed as praise or advice: another genius idea, must be nice, grow a spine, do us all a favour. */
import type { Family } from '../pattern.ts'

export const contemptAsAdvice = {
  kind: 'contempt',
  reason: 'Mock praise and mock advice are answered in kind; said plainly, the point can be answered.',
  patterns: [
    {
      id: 'another-genius-idea',
      match: [
        '^^ [(another|yet another|one more) (genius|brilliant|bright|stroke of|masterful|inspired|masterly|pearl of|gem of|visionary|dazzling) ..1 (idea|ideas|plan|move|decision|suggestion|effort|performance|brainwave|insight|contribution|genius|stroke|wisdom|thinking|initiative) (from|by|courtesy of) <rest>] !(, (thank|i like|i love))',
      ],
      say: ['this does not convince me', 'I am not sure about this'],
      ask: ['I see this differently.', 'This does not convince me yet. What speaks for it?'],
    },
    {
      id: 'great-expert-has-spoken',
      match: [
        '^^ [(oh|so|well|ah|and|look)? ,? ..1 (the|our) ..1 (prince|princess|king|queen|lord|lady|maestro|genius|master|man himself) ..1 (has finally|has at last|deigned|deigns|graced|graces|condescended|has woken) <rest>?]',
        '^ [(i see|i hear|so|well|apparently)? ..1 (the|our) (great|mighty|learned|resident|self-styled|esteemed|all-knowing|almighty) (expert|genius|leader|professor|one|negotiator|king|queen|oracle|authority|dictator|strategist|thinker|financier|visionary|man) (has (spoken|decided|returned|graced)|speaks|knows (best|everything|better)|deigns|thinks|decides|is (never wrong|too|above)) <rest>?]',
        '^^ [(oh|well|ah|wow|look|gosh|hey|so|see|behold|bow down|make way|all hail|everyone) ,? ..1 ((his|her) (majesty|lordship|ladyship|highness|royal highness|excellency|holiness)|(the|our) (princess|lord and master|almighty)) <rest>?]',
        '^ [<your> ..2 (cheek|greed|nerve|arrogance|stupidity|audacity) ..1 (know|knows) no (bounds|limits|end) <rest>?]',
      ],
      say: ['I would like us to talk as equals', 'I see this differently'],
      ask: ['I would like us to talk as equals.', 'I see this differently.'],
    },
    {
      id: 'cute-that-you-think',
      match: [
        '[(it is|that is|i find it|how) ..1 (cute|adorable|hilarious|amusing|laughable|comical|quaint|rich|priceless|funny) (how|that) (you|he|she|they|<name>|<role>|your ..1) ..1 (think|thinks|believe|believes|suddenly|pretend|pretends|imagine|imagines|expect|expects|call|calls) !(the moon) <rest>]',
        '[(it is|that is|i find it|how) touching (how|that) (you|he|she|they|<name>|<role>|your ..1) ..1 (suddenly|pretend|pretends|finally) <rest>]',
        '^^ [i see (that)? (you|he|she|they|<name>) (have|has) (finally|at last)? (deigned|discovered (the|that|how)|remembered (that)? (you|we|i)|woken up) ..9 <rest>? , (congratulations|congrats|bravo|well done|good for you|how nice|lovely|impressive)]',
        '^ [(that is|this is|it is|what)? ..1 (a|an|your|that|this|such a) (cute|quaint|adorable|precious|touching|convenient) (little)? (theory|story|speech|idea|trick|act|performance|explanation|tale|excuse|fantasy|fairy tale|show|argument) (you have|there|of yours|you came|you tell|you told|, (but|shame)) <rest>?]',
        '^ [(that is|this is|it is|what)? ..1 (a|an|your|that|this|such a) (nice|sweet|lovely|clever|neat|fancy|charming) (little)? (theory|trick|act|performance|excuse|fantasy|fairy tale|show) (you have|there|of yours|you tell|you told|, (but|shame)) <rest>?] !(about)',
        '[(oh)? poor (little)? (rich (girl|boy|man)|baby|diddums|princess|prince|snowflake|diva) ,? (having to|did|does|has to|have to|must|not getting|so|all|forced to|only|what) <rest>]',
      ],
      say: ['I find it hard to follow you here', 'I see this differently'],
      ask: ['I see this differently.', 'I find it hard to follow you here. What do you mean?'],
    },
    {
      id: 'must-be-nice',
      match: [
        '^^ [(it|that)? must be ..1 (nice|lovely|great|wonderful|easy|fun|marvellous|handy|convenient|comfortable) (to (be paid|get paid|be so|have so|have nothing|do nothing|sit|live off|never|not|earn|have (daddy|mummy|everything|rich|a rich))|being (paid|able to|so)|having (nothing|everything|daddy|so)|not (having|to)|never (having|to)) <rest>]',
      ],
      say: ['this feels uneven to me', 'I would like us to share this more evenly'],
      ask: ['This feels uneven to me.', 'I would like us to share this more evenly.'],
    },
    {
      id: 'a-real-einstein',
      match: [
        '^ [..2 (is|are|was|were) (clearly|obviously|evidently|apparently|quite)? (a|an|the|no)? (real|true|proper|regular)? (einstein|sherlock|shakespeare|picasso|mother teresa|gandhi|rocket scientist|brain surgeon|barrel of laughs|prince charming|oil painting) <rest>?] !(not)',
        '^ [who (taught|trained|raised|told|advised|hired|dressed|educated) (you|him|her|them) ..4] , (a|an|your|some|the) ..2 (<verdictBeast>|<contemptYears>|<contemptCalled>|clown+n|circus|wolves)',
        '^ [(did|have|has) (you|he|she|they|<role>|<name>) ..3 (learn|learned|learnt|study|studied|train|trained|go|went|graduate|graduated) ..5 (clown school|clown college|circus|charm school|on the internet|on youtube|from a (cereal|comic)|in a barn|law school at all) <rest>?]',
      ],
      say: ['I had hoped for something else here', 'this does not convince me'],
      ask: ['I had hoped for something else here.', 'This does not convince me. How did it come about?'],
    },
    {
      id: 'grow-a-spine',
      match: [
        '^ [..5 (grow|get|develop|acquire|borrow|(find|buy) yourself) (yourself)? ((a|some) (spine|backbone|conscience|brain|brains|self-respect|decency|integrity|shame|dignity|sense of (shame|decency|humour|humor|reality|perspective))|a pair ($|of balls)|(some|a set of) balls|a clue $|some (guts|class|taste|manners) $) !(scan) <rest>?]',
      ],
      say: ['I would like to know where you stand here', 'I need a clear word from you here'],
      ask: [
        'I would like to know where you stand here.',
        'I need a clear word from you here. What do you think yourself?',
      ],
    },
    {
      id: 'someone-should-teach-him',
      match: [
        '[(someone|somebody|anyone) (should|ought to|needs to|please|might|could|has to|had better|really should|must) ..1 (tell|inform|explain|teach|remind|show|buy|give|get|introduce|lend|send) ..1 (to)? (<other>|him|her|them|your ..2|that ..1|this ..1) ..1 (the difference (between)?|the meaning of|what ..3 means|manners|respect|(a|an|some) (mirror|calendar|calculator|dictionary|brain|hobby|life|spine|clue|lesson|muzzle|off switch)|where ..3 gets off $|to (grow up|shut up|get a life)) <rest>?]',
      ],
      say: ['it matters to me how we deal with each other', 'I would like us to find a better tone'],
      ask: ['It matters to me how we deal with each other.', 'How could we find a better tone?'],
    },
    {
      id: 'do-not-make-me-laugh',
      match: [
        '^^ [do not ..1 ((strain|hurt) yourself (thinking|reading|replying|answering|helping)|(bother|worry|trouble) your (pretty|tiny|little) ..1 head|break a sweat|all rush at once|burst a blood|overexert|fall over yourself (thanking|helping|rushing)|kid yourself|flatter yourself|make me laugh|choke on|insult my (intelligence)?|give me that|talk to me like|play (dumb|stupid|innocent|the (victim|fool|innocent|martyr))|get clever|get smart|wet yourself|cry about|(quit your|give up your|give up the) day job $$) <rest>?]',
      ],
      say: ['I find this hard to accept', 'I would like to hear more about this'],
      ask: ['I find this hard to accept.', 'I would like to hear more about this. How did you arrive at it?'],
    },
    {
      id: 'do-us-all-a-favour',
      match: [
        '^ [do (me|us|us all|everyone|yourself|the world|the rest of us|all of us|humanity|this ..1|your ..1|the ..1) (all|both)? a (favour|favor|kindness) (and|,) (shut|disappear|grow|resign|stay away|stay out|spare|leave (us|town|me alone)|get lost|go away|stop|keep (your (mouth|opinions|nose)|quiet|out)|never (come|call|speak|write)|quit|find (another|somebody|someone)|drop (it|dead|the act|the attitude)|move) <rest>?]',
      ],
      say: ['I need some distance from this for now', 'I would rather talk about this another time'],
      ask: ['I need some distance from this for now.', 'Could we talk about this another time?'],
    },
    {
      id: 'see-if-you-can-count',
      match: [
        '[(let us see|we will see|i wonder|i doubt|who knows|i would be amazed|i will be amazed|it would be a miracle|miracles happen) ..1 (if|whether) (you|he|she|they|<role>|<name>) ..1 (can|could|will|manage|manages) ..1 (manage to (read|count|keep|get|tell|spell)|get (it|this|that|anything|one) right|for once|count|read (at all|a (clock|calendar|map|contract))|add up|bother|tell the time|do it without ..2 (this|help)) <rest>?]',
      ],
      say: ['I need to know that this will be done', 'I would like to be able to count on this'],
      ask: [
        'I need to know that this will be done.',
        'I would like to be able to count on this. What do you need for it?',
      ],
    },
    {
      id: 'go-cry-to-mummy',
      match: [
        '^ [(go|go on|off you go|run|go ahead) ,? (and|,)? ..2 (run|cry|crawl|hide|whine|sulk) ..1 (to|behind|back to|in|your|it to) ..2 (your|mummy|mommy|daddy|mum|mother|lawyer|boss|hr|teacher|union|wife|solicitor|corner|room|hole) <rest>?]',
      ],
      say: ['let us try to settle this between us', 'I would rather settle this with you directly'],
      ask: ['Let us try to settle this between us.', 'I would rather settle this with you directly.'],
    },
  ],
} as const satisfies Family
