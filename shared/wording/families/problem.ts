/** Problem framing: the other, or what they do, as the problem. */
import type { Family } from '../pattern.ts'

export const problem = {
  kind: 'problem',
  reason: 'Named as the problem, people defend themselves; a challenge can be solved together.',
  patterns: [
    {
      id: 'problem-with-you',
      match: [
        "^ [the <problemSize>? <problemSize>? problem|trouble|issue ..1 with] !<problemPlace> (<problemPerson> !('s|on|about|tomorrow|today|being|having) | <problemDeed>) ..4 is|has|lies|boils|comes|starts|begins|remains",
        '[what (is|was) (wrong | the problem | the trouble | the issue) with] <problemDeed> ..3 is',
        "(that|this|it|here|there) is ..3 [the ..1 problem|trouble|issue with] !<problemPlace> (<problemPerson> !('s|on|about) | <problemDeed>)",
      ],
      say: ['what I find hard about', 'what does not work for us yet with'],
    },
    {
      id: 'problems-with-you',
      match: [
        '(the | our | my | all | these | those | so many | too many | nothing but) ..2 [w=problem+n|issue+n] with (you | <your> ..1 <problemConduct> | <your> ..1 <problemOffer> | how <other> <problemDoes> | the way <other>) !(on | about | tomorrow | today | so | in person | directly) ..3 (are|have|start+v|begin+v|never)',
        '(the|those|these|all|your|their|his|her) ..1 [w=problem+n|issue+n] (that|which)? <other> (have|has|had|keep|keeps|just|always|only)? (make+v|cause+v|create+v) !(such as | like)',
      ],
      say: ['{w~challenge}', '{w~difficulty}'],
    },
    {
      id: 'has-problem-with',
      match: [
        '<i> ..1 [h=have+v got? (a | an | some | my | the same | no end of | nothing but | so many | lots of | huge | serious | big | real | major) ..2 problem+n|issue+n|trouble with] (<problemDeed> | you !(in | on | at | about | before | tomorrow | today | to | and (i|we)))',
      ],
      say: ['{h~find it hard to work with}', '{h~need to talk about}'],
    },
    {
      id: 'takes-issue',
      match: [
        '<i> (really | strongly | seriously | must | have to)? [v=take+v (real|serious|great|strong)? issue with] (<problemDeed>|you)',
      ],
      say: ['{v~have concerns about}', '{v~struggle with}'],
    },
    {
      id: 'you-are-problem',
      match: [
        '<you> <problemAre> !(not|never|no|hardly) ..1 [(the|our|my) <problemSize>? <problemBlock>|problem|trouble] !(solver | solvers | free | shooter | with | of | to | in the)',
        '<you> <problemAre> !(not|never|no|hardly) ..1 [(a|the|one|another|big|main|real)? ..1 part of the ..1 problem (, not (part of)? the solution)?]',
        '<you> <problemAre> !(not|never|no|hardly) ..1 [(what | the thing | the one | the ones | the people | the person | the only (thing|one)) (that|who)? (is|are) (the (problem|trouble|issue) | (so|very)? difficult | holding | blocking | stopping | standing ..1 | getting) ..4 (up|back|way)]',
      ],
      say: ['hard for me to find a way forward with', 'as much a part of the answer as we are'],
    },
    {
      id: 'not-it-you-are',
      match: [
        '(is|are|was|were) not ..1 (the|our|my|a) ..1 (problem|trouble|issue|obstacle|bottleneck) ..3 , [you are] $$',
        '(problem|trouble|issue|obstacle) ..5 , [it is (you | <your> ..1 <problemConduct>)] $$',
        '[it is (you|they|<role>|<name>|he|she) (who|that) ..1 (cause+v|make+v|create+v|be+v) ..2 (problem|problems|trouble|drama|difficult|issue|obstacle)]',
      ],
      say: ['it is how we deal with each other', 'what needs work is between us'],
    },
    {
      id: 'they-are-problem',
      match: [
        '(they | he | she | <name> | <role> | people like you | <your> ..2 <problemConduct> (to ..5)? | <your> ..1 <problemOffer> | the way <other> ..5) <is> !(not|never|no|hardly) ..1 [(the|our|my|a|one|another) <problemSize>? (problem | trouble | issue | obstacle | obstruction | bottleneck | blocker | roadblock | stumbling block | sticking point | weak link | weakest link | root cause | culprit | troublemaker | impediment | brake | hurdle | cause of (all|every|this|the|our) | root of | source of (all|our|the)) (here | in all this | in this <word>)?] !(solver | solvers | free | shooter | that we (can|could) solve)',
        '(they | he | she | <name> | <role> | people like you | <your> ..2 <problemConduct> (to ..5)? | the way <other> ..5) <is> !(not|never|no|hardly) ..1 [(a|the|one|another)? ..1 part of the ..1 problem]',
        '(they | he | she | <name> | <role> | people like you | <your> ..2 <problemConduct> (to ..5)? | the way <other> ..5 | it is <your> ..2 <problemConduct> (to ..5)? that) (<is> | have become | has become | become | becomes | is becoming | are becoming) !(not|never|no) ..1 [(a|the|an|our|my|one) <problemSize>? (problem|issue|obstacle|bottleneck|liability)] !(solver | of the | we can)',
        '<your> ..2 <problemConduct> (to ..5)? <is> !not ..1 [(what | the thing that) is (holding|dragging|keeping) ..4 (back|up|down)]',
      ],
      say: ['hard for us to deal with', 'part of what we need to work out together'],
    },
    {
      id: 'problem-is-you',
      match: [
        '^ [(the|my|our) <problemSize>? <problemSize>? (<problemThing> | thing wrong) (here|now|today)? ((in|with|on|at|for|of) ..4)? (is | remains | has always been | are)] ..1 (you|<role>|<name>|him|her|them) ($|and|with|who|himself|herself|yourself|,) !(have|has|had|can|could|will|do|does|are|is|need|needs|must|should|would)',
        '^ [(the|my|our) <problemSize>? <problemSize>? <problemThing> (here|now)? ((in|with|on|at|for|of) ..4)? (is | remains | has always been | are)] ..1 (<your> ..2 <problemConduct> | the way <other> | how <other> <problemDoes> | people like you | you people)',
      ],
      say: ['what I find hard is working with', 'I would like us to talk about'],
    },
    {
      id: 'starts-and-ends',
      match: [
        '[(the|all|every|everything|it|our|this|most) ..5 (starts|start|begins|begin|stands|lives) and (ends|end|stops|stop|falls|dies) with] <problemPerson>',
        '[(the | all | every | most of) ..1 problem|problems|trouble|troubles|issue|fault|difficulty|delays ..3 (lies|lie|sits|sit|rests|rest|begins|begin|starts|start|is|are|remains) (squarely|entirely|solely|only|firmly|clearly|all)? (with | down to | because of | due to)] (you !(for) | <your> ..2 <problemConduct> | you people | you lot | people like you)',
        '[(it | this | everything | the whole thing | the whole mess) all? (comes|boils) (back)? (down)? to] (you | <your> ..2 <problemConduct>) ($|and)',
      ],
      say: ['to move on, we need to find a way to deal with', 'what I would like us to talk about first is'],
    },
    {
      id: 'wrong-with-you',
      match: [
        '[what ..3 is (wrong | the matter | up) with (<you> | you | them | him | her) (people|lot|guys)?] ($|,|and|now|today|again|lately|anyway|at all|this (time|morning|week))',
        "[what (the (hell|heck|fuck) | on earth | in god 's name)? is (your|their|his|her) ..1 (problem|issue|deal|malfunction)] (with (me|us))? $",
        '[(is|are) there (something|anything) wrong with (you|them|him|her)]',
        '(wonder | tell me | ask myself | (do|does|can|will) not ..1 (know|see|understand)) what [your ..1 (problem|issue) is]',
      ],
      say: ['what makes this hard for you', 'what is going on here'],
      ask: ['What makes this hard for you?', 'Can you help me understand what is going on?'],
    },
    {
      id: 'wrong-with-you-that',
      match: ['[what ..3 is (wrong | the matter | your problem) with? (<you> | you | them)? that] <word>'],
      say: ['how is it that', 'can you help me understand why'],
    },
    {
      id: 'something-wrong-with',
      match: [
        '[there is (something | so much | a lot | plenty) ..2 (wrong|off|rotten|broken|twisted|amiss) (with|about)] (<you> | <problemDeed> | you | them | him | her | people like you) !(tonight|today)',
        '[(something | a lot | so much) is ..2 (wrong|off|rotten|broken|amiss) with|about|in] (<problemDeed> | you | <you> | (your|their) (office|team|company|firm|department|side|board|organisation|organization))',
        '(can|could|do|to|will) ..1 [see|show+v|tell+v|explain ..2 (exactly|everything)? what is wrong with] (<you> | <problemDeed> | you)',
      ],
      say: ['I would like us to talk about', 'I find it hard to deal with'],
    },
    {
      id: 'what-is-wrong-here',
      match: [
        '(<your> ..2 <problemConduct> | <your> ..1 <problemOffer> | <other> | people like you) ..1 is|are ..1 [(what | the thing that | everything that | exactly what | all that) is (so)? wrong (with|in|here|about)]',
        '<your> ..2 <problemConduct> ..1 is|are ..1 [(what | the reason | why | the thing) ..1 (is|are|has|keeps) (<problemSpoils>)]',
      ],
      say: ['what I find hardest in', 'what I struggle with most in'],
    },
    {
      id: 'conduct-spoils',
      match: [
        '<your> ..2 (<problemConduct>|lies) (is|are|was|were|keep|keeps) ..1 [<problemSpoils>] (this|the|our|my|us|everything|it|any|every|progress|what)',
        '<other> (is|are|was|were|keep|keeps) ..1 [(ruining|wrecking|destroying|poisoning|sabotaging|derailing|strangling|sinking|killing|blocking|stalling)] (this | our | us | everything | all | any | every | progress | the (deal|talks|project|negotiations|process|team|company|business|family|mood|atmosphere|merger|partnership|agreement|relationship|community|department))',
      ],
      say: ['putting a strain on', 'weighing on'],
    },
    {
      id: 'in-the-way',
      match: [
        '[(the only | the one | the main | the biggest | the last) ..1 (thing|person|one|people|obstacle|party|side)s? ..1 (standing | that stands | who stands | left | getting | that is | who is) ..1 (in|between) ..6 is|are] (you | <role> | <your> ..2 <problemConduct> | <name> | him | her)',
        '[(what|all) ..1 (stands | is standing | gets) in (the|our|my) way (here)? (of ..4)? is] (you | <role> | <your> ..2 <problemConduct>)',
        '[the (only|real|main|one|sole) reason ..8 is] (you | <your> ..2 <problemConduct>) $',
      ],
      say: ['before we can agree, we need to find a way forward with', 'what we need to talk about first is'],
    },
    {
      id: 'stands-in-the-way',
      match: [
        "(<you> | you | they | he | she | <name> | <role> | <your> ..2 <problemConduct>) (always|only|just|keep|keeps|are|is)? [v=stand+v|get+v in (the | our | my | everyone 's | everybody 's) way (of (everyone | everybody | us | progress | any <verb> | the <verb> | our <verb> | a <verb>))?]",
        '(<you> | you | they | he | she | <role>) (are | is | keep | keeps | have been | has been | just | only)? ..1 [v=hold+v (everything | everyone | everybody | the whole <word> | us all | the rest of us | all of us) (up | back | hostage | to ransom)]',
      ],
      say: ['{v~slow us down}', '{v~make this take longer for us}'],
    },
    {
      id: 'trial',
      match: [
        '<you> <problemAre> (really|just|simply|always|still|clearly|honestly|frankly)? [(a | an | the | such a | our | my | one)? (big|huge|real|right|proper|absolute|total|complete|walking|living|utter|bloody|constant|massive|serious|worst)? <problemTrial> ((to|for) <problemDealing>)?] !(solver | that | if | with | shooter | and joy | of joy)',
        '(they | he | she | <name> | <your> (office|team|firm|company|people|staff|agent|lawyer|solicitor|manager|side|boss|department|board|client|crew|caretaker) | <role>) <is> (really|just|simply|always|still|clearly|honestly|frankly)? [(a | an | the | such a | our | my | one) (big|huge|real|right|proper|absolute|total|complete|walking|living|utter|bloody|constant|massive|serious|worst)? <problemTrial> ((to|for) <problemDealing>)?] !(solver | that | if | with | in (traffic | the morning) | shooter)',
      ],
      say: ['hard for us to work with', 'a great strain on us'],
    },
    {
      id: 'hard-to-deal-with',
      match: [
        '<other> <is> !(not|never|no|hardly) ..1 [(impossible|difficult|unbearable|exhausting|insufferable|awful|terrible|horrible|hopeless|hell|painful|unpleasant|infuriating|intolerable) to (be|<problemDealing>)] !(if | right now because | on the phone)',
        '<other> <is> !(not|never|no|hardly) ..1 [such? (impossible | unbearable | insufferable | intolerable | incorrigible | unmanageable | beyond help | a law unto yourself | hard work)] ($|and|with|as)',
        '<you> ..4 (are|is|be|were|been) !not ..1 [(being|so|very|too|deliberately|always)? (difficult|awkward|obstructive|uncooperative|unhelpful)] ($ | and | about | on purpose | just | for)',
      ],
      say: ['hard for us to agree with', 'hard for us to work with'],
    },
    {
      id: 'never-so-hard',
      match: [
        '[never ..1 (met | known | dealt with | seen | had | encountered | worked with) (anyone | anybody | someone | people | a <role>) (so | as | this | more | quite so) ..1 (difficult|impossible|stubborn|awkward|unhelpful|unreasonable|obstructive|uncooperative|hard|exhausting|inflexible) ((to|as) ..3)?] ($|in)',
      ],
      say: ['rarely found it this hard to agree', 'seldom had to work this hard for an agreement'],
    },
    {
      id: 'better-without-you',
      match: [
        '(would|could) !not ..3 (be|run|work|go|manage|do|get) ..2 (better|fine|easier|well|happier|smoothly|off|quicker|faster|further) ..1 [without x=(<you> | you | <role> | <name> | them | him | her)] ($|and|here|around|in)',
      ],
      say: ['if we found a better way to work with {x}', 'if we agreed on a new way of working with {x}'],
    },
    {
      id: 'conduct-a-mess',
      match: [
        '<your> ..2 (<problemConduct> | bookkeeping | planning | accounting | timekeeping | paperwork | organisation | customer service | record keeping) (is | are | has been | have been) ..1 [(a | an | one big) ..1 (mess|disaster|nightmare|shambles|catastrophe|joke|disgrace|embarrassment)]',
      ],
      say: ['hard for us to work with', 'something to look at together'],
    },
  ],
} as const satisfies Family
