/** Contempt of somebody and all they do: the dumbest excuse, fooling nobody, some people have no class, sorry for your clients. */
import type { Family } from '../pattern.ts'

export const contemptOfTheLot = {
  kind: 'contempt',
  reason: 'Who hears scorn answers the scorn; what does not fit for you can be answered.',
  patterns: [
    {
      id: 'dumbest-excuse',
      match: [
        '[(that|this|it) (is|was|must be|has to be) (the|one of the|some of the) (dumbest|stupidest|daftest|pettiest|lamest|rudest|greediest|meanest|nastiest|vilest|feeblest|thickest|most <contemptAdj>) (thing|excuse|offer|idea|argument|letter|reply|answer|trick|move|suggestion|lie|stunt|remark|comment|story|proposal|plan|behaviour|question) <rest>?]',
      ],
      say: ['this does not convince me', 'I find this hard to accept'],
      ask: ['This does not convince me.', 'I find this hard to accept, and I would like to say why.'],
    },
    {
      id: 'fooling-nobody',
      match: [
        '[(the)? only (person|one|people) (you|he|she|they|<name>|<role>) (is|are) ..1 (fooling|kidding|deceiving|impressing|convincing) (is|are) <rest>]',
        '[(you|he|she|they|<name>|<role>) (is|are) ..2 ((fooling|kidding|deceiving|impressing|convincing) (nobody|no one|no-one)|(deluding|making a fool of) (yourself|yourselves|himself|herself|themselves)|kidding (yourself|yourselves|himself|herself|themselves) !(if you think i)|embarrassing (yourself|yourselves|himself|herself|themselves) !(with)) <rest>?]',
      ],
      say: ['this does not convince me', 'I see this differently'],
      ask: ['This does not convince me.', 'I see this differently.'],
    },
    {
      id: 'how-mature-of-you',
      match: [
        '^^ [(so|how|very|really) (noble|mature|classy|gallant|original|big|manly|ladylike|grown-up) of (you|him|her|them|your ..1|<role>|<name>) <rest>?]',
        '^ [(<role>|your ..2|you) must ..1 be desperate (if|to (think|send|hire|stoop|sink|try)) <rest>?]',
        '^ [(<role>|your ..2|you) must ..1 be scraping <rest>]',
      ],
      say: ['I had hoped for something else', 'this is hard for me to accept'],
      ask: ['I had hoped for something else.', 'This is hard for me to accept.'],
    },
    {
      id: 'like-everything-from-you',
      match: [
        '(late|wrong|broken|fake|not|never|no|<contemptAdj>|<flawAdj>|<flawAdjMild>) ...4 , [(just|exactly|much)? like (everything|anything|all|every ..1|the rest of what|the rest) ..2 (from your|you (do|say|send|touch|make|write|build|deliver|sell|offer|promise|run)|your (firm|company|lot|family|office|side|team) ..2|about you)] $$',
      ],
      say: ['and it is not the first time for me', 'and I would like us to talk about that'],
    },
    {
      id: 'cheap-nasty-and-late',
      match: [
        '^^ [(cheap|nasty|late|slow|rude|lazy|sloppy|greedy|selfish|dishonest|loud|dirty|mean|petty|shoddy|vulgar|tacky|ugly|cold|cruel|pathetic|childish|stupid) , (nasty|late|slow|rude|lazy|sloppy|greedy|selfish|dishonest|loud|dirty|mean|petty|shoddy|vulgar|tacky|ugly|cold|cruel|pathetic|childish|stupid) and <rest>]',
      ],
      say: ['I find this hard to accept', 'this is hard for me to accept'],
      ask: ['I find this hard to accept, and I would like to say why.', 'This is hard for me to accept.'],
    },
    {
      id: 'no-class-some-people',
      match: [
        '^ [(some people|certain people|some of you|some families|some landlords|some tenants|people like that|that family|your (family|lot|sort|kind|type|whole family|mob)|you people|you lot) ..2 (have|has|know|knows|got|lack|lacks) (absolutely|really|just|simply)? (no|zero|not a shred of|not an ounce of|any) ..1 (class|shame|manners|decency|limits|heart|standards|conscience|respect|morals|breeding|brains|boundaries|gratitude|dignity|loyalty|backbone) <rest>?]',
        '[(your|his|her|their) ..2 (father|mother|dad|mum|mom|grandfather|grandmother|parents|gran|grandad|ancestors) (would|will|must) ((be|have been) ..1 (ashamed|disgusted|appalled|mortified) ($|of (you|this|what|how)|by you)|(turn|roll|spin|be turning|be spinning) in (his|her|their) (grave|graves)) <rest>?]',
      ],
      say: ['it matters to me how we deal with each other', 'this is hard for me to accept'],
      ask: [
        'It matters to me how we deal with each other.',
        'This is hard for me to accept, and I would like to say why.',
      ],
    },
    {
      id: 'did-not-expect-you-to-understand',
      match: [
        '^ [(i|we) (did|do|would|could) not (really|even|honestly)? (expect|suppose|imagine|think) (you|him|her|them|<role>|<name>|your ..2|someone like you|people like you) (to|would|could) ((understand|get|grasp|appreciate) ($|it|this|that|how|what|anything|loyalty)|care|know better|notice|sink|stoop) <rest>?] !(the (old|date))',
      ],
      say: ['I had hoped for more understanding here', 'I would like you to know what this means to me'],
      ask: ['I had hoped for more understanding here.', 'I would like you to know what this means to me.'],
    },
    {
      id: 'that-would-take-a-brain',
      match: [
        '[((for that)? (you|one|he|she|they) would need|(that|it|this|which|honesty|leadership|parenting|thinking) would (require|take|need)|(thinking|honesty|leadership|parenting) (requires|takes|needs)|for that (you|one) (need|needs)) (a|some|actual|basic|having|at least|half)? ..1 (brain|brains|spine|backbone|decency|guts|balls|intelligence|manners|conscience|brain cell|brain cells|iq|integrity|character) !(scan) <rest>?]',
      ],
      say: ['I had hoped for more here', 'I miss some thought for the others here'],
      ask: ['I had hoped for more here.', 'I miss some thought for the others here.'],
    },
    {
      id: 'sorry-for-your-clients',
      match: [
        '[(i|we) (almost|nearly|only|really|just|actually|genuinely)? feel (almost)? sorry for (your (clients|customers|students|pupils|boss|partner|next ..1|future ..1|dog|employees|guests|patients|husband|wife|children|kids|staff|colleagues) $|whoever (has|is|works|lives)|anyone who (has to (work|live|deal) with (you|him|her|them)|works for|lives with|is married)|the (next|poor) ..1 (who|that)) <rest>?] !(loss)',
        '[(my|our|sincere|deepest) (condolences|sympathies|sympathy|commiserations) (to|for|go to|goes to) (anyone|anybody|whoever|everyone who|those who|your next) ..2 (works|lives|has to|is married|hires|client|tenant|boss|husband|wife) <rest>?] !(loss)',
      ],
      say: ['I find this hard to accept', 'I am sorry that it has come to this'],
      ask: ['I find this hard to accept.', 'I am sorry that it has come to this.'],
    },
    {
      id: 'would-not-let-you-near',
      match: [
        '[(i|we) would not (let|trust|hire|allow|have) (you|him|her|them|your ..2|<role>|<name>|that ..2|any of (you|your ..1)) ((anywhere)? near|within (a mile|ten)|loose on|(to)? (run|look after|paint|change|fix|build|wash|park|cut|mind|feed|walk|boil|make|measure|deliver|put up|teach) (a|an|my (dog|cat|goldfish|shed|bin|bike|car|kids))|with (a|an|my (dog|cat|goldfish|shed|bin|bike|car|kids))) <rest>?] !(alone)',
      ],
      say: ['I would rather have somebody else do this part', 'I need to know who does this, and how'],
      ask: ['I would rather have somebody else do this part.', 'I need to know who does this, and how.'],
    },
  ],
} as const satisfies Family
