/** Contempt of who speaks: no lectures from a firm like yours, that is rich coming from you, is there an adult, stick to your knitting. */
import type { Family } from '../pattern.ts'

export const contemptOfStanding = {
  kind: 'contempt',
  reason: 'Who is told to have no say stops listening; who should decide can be asked.',
  patterns: [
    {
      id: 'thought-i-dealt-with-adults',
      match: [
        '^ [(i|we) (did not (know|realise|realize|expect|sign up)|thought|assumed|am not used to|are not used to|am sick of|am tired of) ..4 (dealing|working|negotiating|talking|arguing|doing business|sharing|living|in business) with ..1 (children|kids|a child|toddlers|adults|grown-ups|professionals|amateurs|idiots|clowns|a kindergarten|a professional|an adult|a grown-up|(honest|decent|serious|intelligent|reasonable) (people|partners|adults|professionals|company|firm)) $]',
      ],
      say: ['I would like us to talk as equals', 'I would like us to keep to the matter itself'],
      ask: ['I would like us to talk as equals.', 'I would like us to keep to the matter itself.'],
    },
    {
      id: 'no-lectures-from-you',
      match: [
        '^ [(i|we) (will not|do not|refuse to|am not|are not|take no|need no|would not|can not) ..6 (lectured|lecture|lectures|advice|lessons|lesson|taught|judged|criticised|criticized|orders|preached|corrected|told|instructed|moralised|patronised|tips|threatened|bullied|insulted) ..5 (by|from) (someone|somebody|a man|a woman|people|anyone|a person|the man|the woman|the people|the one|the person|a company|a firm|the sort of ..1|a <role>|a <word>|a <word> <word>|the likes) (who|whose|that|with|like|of (you|your)) <rest>]',
        '^ [(i|we) (expect+v|want|need|take|accept) ..1 (no|nothing|not|little|less) ..5 (from|of|with) (a|an) (firm|company|family|outfit|lot|man|woman|person|school|landlord|department|people|crowd|bunch|team|agency|shop|business|mind|attitude|reputation) like (yours|theirs|hers|his|you|him|her|them|that) <rest>?]',
      ],
      say: ['I find this hard to hear', 'I would like us to talk as equals'],
      ask: ['I find this hard to hear.', 'I would like us to talk about this as equals.'],
    },
    {
      id: 'another-lecture',
      match: [
        '^^ [(wonderful|great|brilliant|fantastic|lovely|marvellous|super|perfect|excellent|terrific|here comes|here we go|just what (we|i) needed|oh (good|joy|great|no)|joy|how nice|how lovely) ,? ..1 (another|yet another|one more|more|a) ..2 (lecture|lectures|excuse|excuses|sermon|tantrum|sob story|tirade|rant) <rest>?]',
        '^^ [(wonderful|great|brilliant|fantastic|lovely|marvellous|super|perfect|excellent|terrific|here comes|here we go|just what (we|i) needed|oh (good|joy|great|no)|joy|how nice|how lovely) ,? ..1 (another|yet another|one more|more) ..2 (lesson|lessons|speech|promise|promises|opinion|theory|complaint|complaints|memo|wisdom) (from|by) (you|him|her|the|a|your|head office|<role>|<name>) <rest>?]',
      ],
      say: ['I find this hard to hear', 'I would like to hear what you need'],
      ask: ['I find this hard to hear.', 'I would like to hear what you need.'],
    },
    {
      id: 'rich-coming-from-you',
      match: [
        '^ [..5 (lecture|lectures|advice|words|rich|lesson|lessons|coming|sermon|criticism|opinion|wisdom|tips|apology|concern|threat|threats) ,? (coming)? from (the|a|somebody|someone|people) ..2 (who|that) ..1 <smallRecord> <rest>]',
        '^^ [(says|said|coming from|asks|writes|spoken by|claims|so speaks) (the|a) (man|woman|person|one|guy|lady|tenant|landlord|company|people|firm|boss|son|daughter|father|mother|brother|sister|neighbour|family) (who|that) ..1 <smallRecord> <rest>]',
      ],
      say: ['I find this hard to hear', 'I would like us to talk as equals'],
      ask: ['I find this hard to hear.', 'I would like us to talk about this as equals.'],
    },
    {
      id: 'is-there-an-adult',
      match: [
        '^ [(is there|are there|can i (speak|talk) to|could i (speak|talk) to|may i (speak|talk) to|let me (speak|talk) to|get me|i want (to (speak|talk) to)?|i would like to (speak|talk) to|we want to (speak|talk) to|put me through to|where is|where are) ..2 (an adult|a grown-up|grown-ups|the grown-ups|the adults|a responsible adult|(someone|somebody|anyone) (sane|sensible|competent)) ($|there|around|here|in (the|this|that|your)|i can (talk|speak) to ($|here|there|in)|over there) <rest>?] !(for)',
      ],
      say: [
        'I would like to talk to somebody who knows this part well',
        'I would like to know who could help us here',
      ],
      ask: ['I would like to talk to somebody who knows this part well.', 'Who could help us here?'],
    },
    {
      id: 'send-someone-who-can',
      match: [
        '^ [..3 (next time|for once|perhaps|maybe|why not|why do not you|you might) ..4 (send|sending|hire|hiring|get|getting|find|finding|bring|bringing|employ|employing|use|using|put) ..2 (someone|somebody|anyone|a person|people|an adult|a grown-up|staff|a professional|an expert|a proper ..1|a real ..1) (who|with|that) ..1 (understands (the (subject|matter|basics|business|job)|what|anything)|can (read|count|write|think|spell|add|actually)|knows what (he|she|they) (is|are)|actually (knows|reads|listens|works|understands|can|bothers)|has (a brain|some sense|manners|a clue|half|at least)|a brain|half a brain|a clue|some sense|manners|any sense|bothers|cares|is (awake|sober|competent)) <rest>?]',
        '^ [(send|hire|get|find|bring|put|give) (me|us)? ..1 (someone|somebody|an adult|a grown-up|a professional) (who|with) ..1 (understands the (subject|matter|basics|business|job)|can (read|count|think|spell|add)|knows what (he|she|they) (is|are)|actually (knows|reads|listens|works|understands)|a brain|half a brain|a clue|some sense|manners|bothers) <rest>?]',
      ],
      say: [
        'I would like to talk to somebody who knows this part well',
        'I would like to know who could help us here',
      ],
      ask: ['I would like to talk to somebody who knows this part well.', 'Who could help us here?'],
    },
    {
      id: 'stick-to-your-knitting',
      match: [
        '^ [(why do not you|maybe|perhaps|just|please|you should|better|you had better)? ..1 stick to (your (knitting|day job|last|baking|teaching|gardening|cooking|sewing|ironing|shopping|dusting|typing|filing|flowers|cakes|cleaning|coffee|painting|crossword|hobby|toys|tractor|books|pots)|what you (are (good at|paid for)|do best)) <rest>?]',
      ],
      say: ['I would like each of us to do the part we know best', 'let us agree who does what here'],
      ask: ['I would like each of us to do the part we know best.', 'Let us agree who does what here.'],
    },
    {
      id: 'beyond-you',
      match: [
        '[(that|this ..1|it|which|reading|honesty|punctuality|decency|arithmetic|courtesy|thinking|subtlety|logic) ..2 (is|was|seems|were|would be|appears|must be|may be) ..2 ((beyond|lost on|wasted on) (you|him|her|them|your ..2|<name>|<role>)|above your (pay grade|station|level))] ($|to)',
      ],
      say: [
        'I would like to know who could decide this',
        'I would like to talk to somebody who knows this part well',
      ],
      ask: ['Who could decide this?', 'I would like to talk to somebody who knows this part well.'],
    },
  ],
} as const satisfies Family
