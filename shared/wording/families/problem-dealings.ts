/** Problem framing, in what dealing with somebody is like, and in what they are said to have brought about. */
import type { Family } from '../pattern.ts'

export const problemDealings = {
  kind: 'problem',
  reason: 'Named as the problem, people defend themselves; a challenge can be solved together.',
  patterns: [
    {
      id: 'dealing-with-you',
      match: [
        '[<problemDealt> (<you> | you | them | him | her | <role> | <name> | people like you) (is | was | has been | feels | has become | can be | gets) ..2 <problemAwful>]',
        '[(it is | it was | it has been | i find it | we find it | it feels) ..1 <problemAwful> (to <problemDealing> | <problemDealt>) (<you> | people like you | <role> | <name> | you | them | him | her)]',
        '[there is (no | never any | no point | no point in | no use) (<problemDealt> | pleasing | trusting | relying on) (<you> | people like you | you | them | him | her)]',
        '[(nobody | no one | no-one) (can | could | would | is able to | wants to) (ever|possibly|really)? <problemDealing> (<you> | people like you | you | them | him | her) (any more | anymore | any longer)?]',
        '[how (can|could|should|is) (anyone | anybody | one | any of us) (ever | possibly | be expected to | supposed to)? <problemDealing> (<you> | people like you | you | them | him | her)]',
        '[<i> (can not | will not | refuse to | am unable to | am done trying to) (possibly | ever | even | just | any longer)? (work with | live with | reason with | talk to | deal with | do business with | be around | trust a word from | negotiate with) (<you> | people like you | you | them) (any more | any longer | anymore)?] ($ | like this | when you are | and | if you keep)',
        '[(<you>|you|they|he|she|<role>) (just|simply)? can not be (reasoned|dealt|worked|trusted|pleased|talked|relied) (with|to|on)?]',
      ],
      say: ['we need a better way to work together', 'this is hard for us, and we need a calmer way to talk'],
      ask: [
        'This is hard for me; how can we find a way to work together?',
        'What would help us to talk with each other?',
      ],
    },
    {
      id: 'mess-you-made',
      match: [
        '[(what|such) a ..2 <problemMess> (<you> | you | they | he | she | <role>) (have|has|had)? ..1 made (of | out of)]',
        '[(<you> | you | they | he | she | <name> | <role>) (have|has|had)? ..2 made (a | such a) ..2 <problemMess> (of | out of)]',
      ],
      say: [
        'a good deal still needs to be put right with',
        'we need to sort out together what went wrong with',
      ],
    },
    {
      id: 'your-mess',
      match: [
        '(<i> ..3 !<not> | the | this | that | look at | clean+v up | clear+v up | fix+v | sort+v | with | of | in | it is) ..1 [(the | this | that | all | such a | what a) ..2 <problemMess> (that|which)? (<you> | you | they | he | she | <role>) (have|has|had)? ..1 (<problemMade>) !(in the kitchen | on the | of | out of) ]',
        '^^ [(what|such) a ..2 <problemMess> (<you> | you | they | he | she | <role>) (have|has|had)? ..1 <problemMade>] !(of|out)',
        '[this|that (whole|entire|sorry|bloody|damn|awful)? <problemMess> of (yours|theirs|his|hers)]',
      ],
      say: ['what is now to be sorted out', 'the situation we are all in now'],
      ask: ['There is a lot to sort out now; where do we begin?', 'How do we put this right together?'],
    },
    {
      id: 'fine-until-you',
      match: [
        '[(everything | it | things | all | we | life | the <word> | my <word> | our <word> | the (team|office|house|building|street|project|family|site|neighbourhood|atmosphere|mood|job) | this (team|office|house|building|street|project|site)) ..3 (was | were | went | ran | had been | worked | used to be | got along | got on) ..3 <problemFine> ..3 (until|till|before)] x=(<you> | you | they | he | she | <name> | <role>) !(and | is | was | are | called yesterday)',
        '[(nobody | no one | we | i | there | this ..1) ..1 (never | complained | had no | was no | were no | was never | were never) ..2 (had|<problemTroubles>|any) ..3 (until|till|before)] x=(<you> | you | they | he | she | <name> | <role>) !(and|is|are)',
        '[(it|things|everything) ..1 (all|only)? (went|started|began|fell) ..1 (wrong | downhill | to pieces | apart | going (wrong|downhill) | south | sour | to hell) ..2 (when | once | since | after | the (day|moment|minute))] x=(<you> | you | <role> | they | he | she) !(is|are)',
      ],
      say: ['much has changed for us since', 'it has been harder for us since'],
    },
    {
      id: 'nothing-but-trouble',
      match: [
        '(since | ever since | with | from the day | from the moment) <other> ..6 [nothing but <problemGrief>]',
        '[nothing but <problemGrief>] ..2 (since | with | from | because of) (<other>|<your>)',
        '<other> ..1 (bring+v|cause+v|create+v|make+v|give+v) ..2 [(nothing but | no end of | endless) <problemGrief>] !(for (you|yourself))',
      ],
      say: ['a good deal of difficulty', 'many difficulties'],
    },
    {
      id: 'is-nothing-but-trouble',
      match: [
        '<other> ..1 be+v ..2 [(nothing but | no end of | endless) <problemGrief>] !(for (you|yourself))',
      ],
      say: ['hard for us to work with', 'a great strain on us'],
    },
    {
      id: 'makes-it-hard',
      match: [
        '[(<you> | you | they | he | she | <role> | <name> | <your> ..1 (<problemConduct>|<problemOffer>)) (always|only|just|keep|keeps|really|have|has|are|is)? ..1 make+v (everything | this | things | it | it all | life | our lives | my life | this whole ..1 | every ..2 | all of this) ..3 (impossible | complicated | hell | a nightmare | a misery | miserable | unbearable | worse | painful | stressful | unpleasant) (than (it|this|they) (needs|has|need|have|ought|should|must) (to)? (be)? | than necessary)? (for (me | us | everyone | everybody | all of us | the rest of us))?] !(to | for (you|them) | by | if (they|he|she))',
        '[(<you>|you|he|she|<role>) (always|only|just|have|has|are|is)? ..1 (complicate+v|overcomplicate+v) (everything | this | things | matters | it all)]',
      ],
      say: ['we need an easier way to do this together', 'this is hard on everyone'],
      ask: [
        'This is hard on me; how can we make it easier for both of us?',
        'What would make this easier for all of us?',
      ],
    },
    {
      id: 'everything-a-fight',
      match: [
        '[(<you>|you|they|he|she|<role>|<name>) (always | have to | have | has | just | only | keep | keeps | will | are | is | can)? ..1 (turn+v|make+v) (everything | every ..3 | it all | each ..2 | this | any ..2 | the simplest ..2 | a simple ..2) (into)? (a | an | such a) ..1 (problem | drama | fight | battle | war | argument | crisis | ordeal | circus | issue | nightmare | disaster | soap opera | power struggle | battleground | battlefield)]',
        '[(nothing is (ever|never)? ..1 (easy|simple|enough|right) | (everything|it) is (always|never|ever|just|all)? ..3 (problem|fight|battle|struggle|drama|excuse|something|argument|catch)) with (<you> | you | them | people like you)]',
        '[with (<you> | people like you | you | them) ,? ((everything|it|there) is ..1 (always|never|ever|a|one) ..3 (problem | fight | battle | struggle | drama | excuse | something | argument | catch | after another) | nothing is (ever|never)? ..1 (easy|simple|enough|right))]',
      ],
      say: ['even small things have become hard for us to settle', 'we need an easier way to settle things'],
      ask: [
        'Even small things have become hard to settle; what would make it easier for us?',
        'How could we settle things like this more easily?',
      ],
    },
    {
      id: 'finds-fault',
      match: [
        '<other> (always | constantly | only | just | have to | can)? [v=find+v (a|some|another)? ..1 (problem | problems | fault | something wrong | obstacles | difficulties) (for every solution | (with|in|for) (everything|anything|all) (<i> (do|say|offer|propose|suggest|try))?)]',
        '<other> (are|is|keep|keeps) (always|constantly|only|just)? [v=look+v for (problems | trouble | a fight | an argument | reasons to say no)] !(with the)',
      ],
      say: [
        '{v~name worries that I would like to understand better}',
        '{v~see difficulties we have yet to talk through}',
      ],
    },
    {
      id: 'reason-we-are-stuck',
      match: [
        '(<other> | people like you) <is> !(not|never|no|hardly) ..1 [(the | the only | one | a big | the main | the whole) reason (why|that)?] !(to|for) ..3 (can not | stuck | not | no | nothing | nobody | never | failed | fails | late | delayed | lost | lose | losing | leaving | left | broke | fell | stopped | behind | miss | missed | suffer | suffering | sick | quit)',
        '<your> ..2 <problemConduct> <is> !(not|never|no|hardly) ..1 [(the | the only | one | a big | the main | the whole) reason (why|that)?] !(to|for)',
      ],
      say: ['part of why', 'one of the reasons'],
    },
    {
      id: 'you-have-issues',
      match: [
        '<other> (clearly | obviously | really | just | all | do | does | seem to)? (have|has|had) got? ..1 [(an | a | some | real | serious | major | massive | such an | quite an) ..1 (attitude|anger|ego|trust|control|temper|communication|authority|honesty|commitment|credibility|loyalty|personality|discipline) problem+n|issue+n]',
        '<other> (clearly|obviously|really|just|all)? (have|has) got? [(real | serious | some serious | deep | some real | so many | major) (issues|problems)] $$',
        '<other> (clearly | obviously | really | just | all | do | does | seem to | seems to)? (have|has) got? [(a|an|some|real|serious|clear|deep|big)? ..1 (problem|issue|problems|issues) with (anger|control|trust|telling the truth|authority | women | men | the truth | honesty | rules | commitment | criticism | boundaries | keeping (your|his|her|their) word)]',
      ],
      say: ['strong feelings about this', 'a way of going about this that is hard for us'],
    },
    {
      id: 'your-problem-is',
      match: [
        "[(your|their|his|her) <problemSize>? <problemSize>? (problem|trouble|issue) is ..1 that?] (you|they|he|she) !('s|and)",
        '^ [the <problemSize>? <problemSize>? (problem|trouble|issue) is ..1 that? ,?] (<you>|you|<role>|<name>|they|he|she) (never | refuse+v | keep | keeps | always | only care | only cares | (do|does|will|would|can) not ..1 (listen|care|answer|reply|read|admit|accept|trust|respect|understand|talk|tell|plan|budge|bother|own|cooperate|compromise|think|communicate))',
      ],
      say: ['what I find hard is that', 'my concern is that'],
    },
    {
      id: 'but-for-you',
      match: [
        '[if it (was|were|had) not (been)? (for | because of)] (<you> | you | <role> | <your> ..2 <problemConduct>) ..2 , ..1 (we | this | it | i | everyone | everything | the ..2 | none) ..1 would ..1 (be|been|have|not) ..2 (done | finished | over | settled | signed | fine | easy | through | closed | agreed | a deal | here | this | problem | problems)',
        'would ..1 (be | have been | have | not) ..5 (done | finished | over | settled | signed | fine | easy | through | closed | agreed | a deal | here | this | problem | problems | easier) ..3 [if it (was|were|had) not (been)? (for | because of)] (<you> | you | <role> | <your> ..2 <problemConduct>)',
      ],
      say: ['if it were easier for us to work with', 'if we found a better way to work with'],
    },
    {
      id: 'not-helping',
      match: [
        '(<you> | you | <role> | <name> | they | <your> ..2 (<problemConduct>|emails|letters|messages|calls|remarks|comments|threats|jokes|lawyer|lawyers)) ..1 (is|are) ..1 [not (exactly|really|even)? (helping | making (this|it|things|anything) ..1 easier | making (this|it|things|anything) ..1 better | improving (things|matters|anything))] !(with)',
      ],
      say: ['adding to what we have to solve', 'weighing on our talks'],
    },
    {
      id: 'your-problem-is-what',
      match: [
        '[(your|their|his|her) <problemSize>? (problem|trouble|issue) (is | has always been)] ..1 (<problemConduct> | <your> ..1 <problemConduct>)',
      ],
      say: ['what I find hard is', 'I would like us to talk about'],
    },
    {
      id: 'into-this-mess',
      match: [
        '[(<you>|you|they|he|she|<role>|<name>) (have|has|had)? ..1 (get+v|land+v|put+v|bring+v|drag+v) (us | me | everyone | everybody | all of us | the ..1) all? (in|into|to) (this | a | such a | that) ..1 (mess|hole|situation|nightmare|trouble|fix|position|chaos)]',
      ],
      say: ['we are in a difficult spot together', 'we need a way out of this together'],
      ask: ['How do we find a way out of this together?', 'What would get us all out of this?'],
    },
    {
      id: 'causes-trouble',
      match: [
        '(<you>|you|<role>|<name>|he|she) (always|only|just|constantly|will|do|have|has)? [v=cause+v|create+v|make+v !no ..2 (trouble | problems | drama | conflict | unrest | bad blood | chaos)] !(for (you|yourself|yourselves))',
        '(<you>|you|<role>|<name>|he|she) (always|only|just|constantly|will|do|have|has)? [v=stir+v up ..2 (trouble | problems | drama | conflict | unrest | bad blood | things)]',
      ],
      say: ['{v~leave us with a lot to sort out}', '{v~add to what we have to solve}'],
    },
  ],
} as const satisfies Family
