/** Contempt called out in a few words: keep your crumbs, the cheek of it, typical you, good luck finding another, boo hoo. */
import type { Family } from '../pattern.ts'

export const contemptCalledOut = {
  kind: 'contempt',
  reason: 'Who hears scorn answers the scorn; what does not fit for you can be answered.',
  patterns: [
    {
      id: 'keep-your-crumbs',
      match: [
        '^ [(you can|they can|he can|just)? (keep|stick|shove|stuff|pocket) (your|his|her|their) (<contemptAdj>|precious|dirty|few|blood|fake|miserable|little|bloody|damn|generous)? (crumbs|scraps|peanuts|handouts|hand-outs|charity|pity|lies|sermons|lectures|excuses|bribe|bribes|leftovers|coupons|pleasantries|flattery|loose change|ten percent) <rest>?] !(safe|in a|in the)',
        '^ [(you can|they can|he can|just)? (keep|stick|shove|stuff|save|pocket) (your|his|her|their) (<contemptAdj>|precious|dirty|blood|fake|miserable|bloody|damn|measly|lousy) ..1 (money|pennies|pence|discount|apology|apologies|vouchers|voucher|thanks|tears|compliments|concern|biscuits|goodwill|wisdom|tips|promises|sympathy|advice|opinions) <rest>?]',
        '^ [(you can|they can|he can|just)? (stick|shove|stuff) (your|his|her|their) ..1 (money|discount|apology|vouchers|voucher|advice|opinions|promises|offer|contract|thanks|job|lease) <rest>?] !(in the|into|on the|to)',
      ],
      say: ['this does not work for me', 'I had hoped for something else'],
      ask: ['This does not work for me.', 'I had hoped for something else. What else could we look at?'],
    },
    {
      id: 'we-are-not-beggars',
      match: [
        '[(i|we) (am|are) not ..1 (beggars|a beggar|charity cases|a charity case|your (mother|mum|maid|servant|servants|secretary|doormat|slave|slaves|cash machine|punching bag|nanny|babysitter|cleaner|cleaners|bank|skivvy|fool|dog)|a doormat|made of money|fools|idiots|stupid|a fool|an idiot|peasants|the village idiots|that stupid|so stupid|that desperate|simpletons|cattle|sheep|mushrooms)] ($|and|you)',
      ],
      say: ['I would like us to talk as equals', 'this does not work for me'],
      ask: ['I would like us to talk as equals.', 'This does not work for me.'],
    },
    {
      id: 'the-cheek-of-it',
      match: [
        '^^ [the (sheer|absolute|bloody|unmitigated|utter|brass|barefaced|bare-faced)? (cheek|gall|audacity|arrogance|hypocrisy|impudence|effrontery|insolence) ((of|to|it takes|with which|that you) <rest>|$$)]',
        '^^ [the (sheer|absolute|bloody|utter)? nerve (of (you|him|her|them|that|some|this|your|these|asking) <rest>?|to ask <rest>|$$)]',
      ],
      say: ['this came as a great surprise to me', 'this does not work for me'],
      ask: ['This came as a great surprise to me.', 'This does not work for me.'],
    },
    {
      id: 'crocodile-tears',
      match: ['^ [..3 (crocodile tears|crocodile-tears|crocodile-tear) ..1 <rest>?] !(fell|in the zoo)'],
      say: ['I would like to hear what this means to you', 'I find it hard to trust this'],
      ask: ['I would like to hear what this means to you.', 'I find it hard to trust this as things are.'],
    },
    {
      id: 'next-you-will-ask',
      match: [
        '^^ [(next|what next|next thing|any minute now|next thing you know) ,? (you|he|she|they|<role>) (will|are going to|is going to) ..1 (be ((asking|telling|charging|billing|blaming|expecting) (me|us|for|that)|wanting|claiming|demanding|saying|complaining)|want (me|us) to|ask (me|us) (to|for)|tell (me|us) (that|how|to|the)|expect (me|us)|demand|claim|charge (me|us)|blame|say (that|it is)|bill) <rest>?]',
      ],
      say: ['I would like to know where this ends', 'I need to know what else is to come'],
      ask: ['I would like to know where this ends.', 'What else is to come?'],
    },
    {
      id: 'marble-on-a-lino-budget',
      match: [
        '[(you|he|she|they) (want|wants|expect|expects|ask for|demand|demands) ..4 (on a ..2 (budget|wage|salary)|champagne (on|for)|the moon $|moon on a stick|gold-plated|for peanuts|bow on|a red carpet $|a medal $|standing ovation|round of applause|on a silver) <rest>?]',
      ],
      say: ['this does not fit together for me', 'we may need to look at what is possible here'],
      ask: ['This does not fit together for me.', 'We may need to look at what is possible here.'],
    },
    {
      id: 'good-luck-finding',
      match: [
        '^^ [(lol|haha|ha|oh|well)? ,? ..2 (good luck|best of luck) (finding ..1 (another|anyone|anybody|someone|somebody) ..3 (who|that|to|once|after|now|for|at|without)|(getting|replacing) ..3 (who|without|after|now)|(proving|convincing|explaining|selling|persuading) (that|anyone|it to|this to|your|a (judge|court|jury)|the (judge|court|board|bank))|surviving|with (that|finding (another|anyone))) <rest>?]',
      ],
      say: ['I see little chance of that', 'I doubt that this will work out'],
      ask: ['I see little chance of that.', 'I doubt that this will work out.'],
    },
    {
      id: 'pah-boo-hoo',
      match: ['^^ [(pfft|pff|pah|duh|boo hoo|tut tut|cry me a river|boohoo) ,? <rest>?]'],
      say: ['I see this differently', 'this does not convince me'],
      ask: ['I see this differently.', 'This does not convince me.'],
    },
    {
      id: 'typical-you',
      match: [
        '^^ [(how|just|so|oh|absolutely|that is|this is)? (so|just|absolutely)? typical (you|him|her|them|<name>|<role>|student+n|management|head office|men|women|man|lawyers|bankers|teenager+n|your ..2) (, ...9)?] $$',
        '^^ [(so|just|oh|absolutely)? typical <word> , (all (talk|mouth|show|noise)|too|never|you|he|she|they) ...9] $$',
        '^^ [(how|just|so|oh|absolutely)? (so|just|absolutely)? typical (of (you|him|her|them|your ..2|<role>|<name>) ..5)? (, ...9)?] $$',
      ],
      say: ['I had hoped for something else', 'this is hard for me to accept'],
      ask: ['I had hoped for something else.', 'This is hard for me to accept, and I would like to say why.'],
    },
    {
      id: 'spoken-like-a-freeloader',
      match: [
        '^^ [(spoken|said) (just)? like (a|an|the) (true|real|proper|typical)? (<contemptCalled>|<contemptNoun>|<verdictNoun>|bully|dictator|politician|landlord|man who has never|woman who has never) <rest>?]',
        '^^ [how (touching|convenient|charming|noble|quaint|adorable|predictable|original|brave|mature|magnanimous) ((that|how) (you|he|she|they|<role>|your ..1) ..1 (suddenly|now|only|never|always|forgot|forget|remember|remembers|happen|happens|think|thinks|just|have|has)|of (you|him|her|them)) <rest>?]',
        '^^ [(how|so) (nice|lovely|kind|good|thoughtful|generous|wonderful|considerate|interesting|clever|sweet) ..2 (suddenly|all of a sudden) <rest>]',
      ],
      say: ['I had not expected to hear this', 'this is hard for me to hear'],
      ask: ['I had not expected to hear this.', 'This is hard for me to hear. How do you mean it?'],
    },
    {
      id: 'and-now-you-are-a-plumber',
      match: [
        '(and|so)? [(now|suddenly|all of a sudden|overnight) (you|he|she|they) (is|are|think+v|fancy|call+v) (a|an|all|the (big|great|expert|boss|victim)|you are|he is|she is|yourself|himself|herself) ..4 , (are|is|do|does) (you|he|she|they)] $$',
      ],
      say: ['how do you come to this now', 'what makes you say so now'],
      ask: ['I see this differently.', 'How do you come to this now?'],
    },
    {
      id: 'an-armchair-expert',
      match: [
        "[(you|he|she) (is|are) ..1 (a|an) ((absentee|armchair|bargain-bin|pretend|fair-weather|keyboard|backseat|wannabe|two-bit|facebook|google|youtube|toy|plastic|pound-shop|so-called|make-believe|lightweight|would-be|poor man 's) (dad|father|mother|mum|mom|parent|husband|wife|friend|lawyer|expert|warrior|landlord|plumber|manager|boss|builder|critic|general|hero|doctor|engineer|version|tycoon|businessman|philosopher|economist|psychologist|quarterback|gangster|dictator|sheriff)|(part-time|weekend|sunday|holiday) (dad|father|mother|mum|mom|parent) (with|at best|who|and a|$$)) <rest>?]",
      ],
      say: ['I had hoped for something else', 'this is hard for me to accept'],
      ask: ['I had hoped for something else.', 'This is hard for me to accept, and I would like to say why.'],
    },
    {
      id: 'we-laughed-out-loud',
      match: [
        '[(i|we|everyone|everybody|my ..1|the whole ..1|our ..2|half the ..1|even the ..1|people) ..2 (laughed out loud|burst out laughing|had a good laugh|fell about|sniggered|howled|snorted|rolled (my|our|their) eyes|were in stitches|nearly fell off) ..3 (when|at|about|reading|over|until|so hard) ..4 (your|his|her|their) ..2 (<flawPaper>|cv|valuation|threat|threats|brochure) <rest>?]',
      ],
      say: ['this is far from what I had hoped for', 'I find this hard to accept'],
      ask: [
        'This is far from what I had hoped for.',
        'I find this hard to accept, and I would like to say why.',
      ],
    },
    {
      id: 'bullshit-and',
      match: [
        '^^ [((absolute|utter|total|complete|pure|such) (nonsense|fantasy)|bullshit|lies|drivel|twaddle|tripe|claptrap|balderdash|hogwash|codswallop|baloney|horseshit|bollocks|tosh) , (and|you|i|we|your|my|he|she|they|it|that|this|pure|plain|all|every) <rest>?]',
        '^^ [nonsense , (and|your|he|she|they|that|this|pure|every) <rest>?] !(recycling)',
      ],
      say: ['this does not match what I know', 'I see this very differently'],
      ask: ['This does not match what I know.', 'I see this very differently. Can we look at it together?'],
    },
  ],
} as const satisfies Family
