/** Belittling: sentences that say how small a thing is, or how well all others bear it. */
import type { Family } from '../pattern.ts'

export const belittling = {
  kind: 'minimiser',
  reason: 'How large a thing is, each side feels for itself; called small, it grows.',
  patterns: [
    {
      id: 'storm-in-a-teacup',
      match: [
        '(is|was|are|just|only|all) [(just|only|all | nothing but | merely)? (a|an|one|this)? (big|real|classic|proper)? (storm+n in (a|the) teacup | tempest+n in a teapot | much ado about nothing | fuss (over|about) nothing | lot of (fuss|noise) (over|about) nothing | big fuss (over|about) nothing | mountain out of a molehill | non-issue|non-problem | first-world problem+n | first world problem+n | luxury problem+n | complaint about nothing)]',
        '^ [(such)? (a|an)? (big | such a | classic)? (storm in a teacup | tempest in a teapot | mountain out of a molehill | first-world problem+n | first world problem+n | much ado about nothing)] $',
      ],
      say: ['smaller in my eyes than in yours', 'less of a worry for me than for you'],
      ask: ['I see less in this than you do. What does it mean for you?', 'What makes this large for you?'],
    },
    {
      id: 'all-this-fuss',
      match: [
        '[(all|why all | so much of)? (this|that|the|your)? (big|huge|silly|whole|endless|constant)? (fuss|drama|palaver|carry-on|hullabaloo|hoo-ha | song and dance | hysteria|hoopla) (about|over)] !($ | the weather)',
      ],
      say: ['the concern about', 'all that is said about'],
    },
    {
      id: 'never-killed-anybody',
      match: [
        '[(a (bit|little|spot|drop|touch|few) (of)? ..3 | dust|noise|mud|dirt|rain|germs|walking|stairs|waiting|exercise|shouting|sharing|smoke|water|queueing|cold|it|that | (hard|honest)? work | fresh air | (loud|a little) music | a (cold|bruise|delay|shower|walk|scratch|splinter|puddle|dog|few <word>)) (has|have)? never (killed|hurt|harmed) (anyone|anybody | a soul)] !(on purpose | with|at | in my)',
      ],
      say: ['I worry less about this than you do', 'I see less of a risk here than you do'],
      ask: [
        'I worry less about this than you do. What is it that worries you?',
        'Which part of this worries you most?',
      ],
    },
    {
      id: 'nobody-died',
      match: [
        '^ [(nobody|no one|no-one) (has|is)? (actually|really)? (died|dying|bleeding)] !(in|at|of|from|when|during|that)',
      ],
      say: ['I worry less about this than you do', 'I see less of a risk here than you do'],
    },
    {
      id: 'for-gods-sake',
      match: [", [for (god|heaven|goodness|christ|pete|pity|crying out loud|fuck) ('s)? ,? (sake)?] $$"],
      say: ['please', 'and this matters to me'],
    },
    {
      id: 'cannot-believe-you-are-upset',
      match: [
        '[(i|we) (can not|do not) (believe|see why|understand why|get why) (you|he|she|they|<role>|<name>) (are|is|get|gets|would get|would be) (so|still|getting|all)? (upset|angry|offended|complaining|fussing|bothered|worked up|crying|whining|moaning) (about|over|by)]',
      ],
      say: ['I would like to understand what troubles you about', 'please tell me what weighs on you about'],
    },
    {
      id: 'only-a',
      match: [
        '(^|,) (it|that|this) (is|was) [(only|just|merely | nothing but) a=(a|an|one|some|the|your|his|her|my) (little|small|tiny|silly|stupid|lousy|bloody|measly|single|harmless|old)? n=<minimiserSmall>] !(on | in the | for (me|us) | of mine | i|we | , (i|we|so|no | do not worry | but) | so|from|at|but|to | and (i|we))',
        ', (it|that) (is|was) [(only|just|merely)? a=(one | a single) (little|small|tiny|silly|stupid|lousy|bloody|measly|single|harmless|old|lost|late|missed|broken|forgotten)? n=(<minimiserSmall>|lunch|day|call|visit|night|afternoon|minute|letter|pickup|session|lesson|invoice|payment|appointment)] $$',
      ],
      say: ['{a} {n}, as I see it', '{a} {n} from where I stand'],
    },
    {
      id: 'how-hard-can-it-be',
      match: [
        '[how (hard|difficult|complicated|tricky|long) (can|could) (it|that|this) (really|possibly)? be]',
        '[how (hard|difficult) (is|was|would) (it|that) (really|honestly)? (be)?] (to (just|simply|even|read|answer|reply|call|pick|send|write|close|shut|say|lift|open|check|look|listen|follow|understand|remember|tell|park|turn|press|keep|knock|ring|sign) | $)',
      ],
      say: ['what makes it difficult', 'what makes it hard'],
      ask: ['What makes this difficult for you?', 'What would you need to make this work?'],
      reason: 'Readers hear that they fail at something easy; asked what makes it hard, they can answer.',
    },
    {
      id: 'not-rocket-science',
      match: [
        '(it|this|that) (is|was) [(not|hardly) (exactly|quite|really)? (rocket science | brain surgery | astrophysics | quantum physics | a big ask | too much to ask)]',
        '(it|this|that) (is|was) [(really|honestly|just)? (not|hardly) (really|exactly)? (all)? that|so (hard|difficult|complicated)] (to (understand|see|grasp|get|read|answer|reply|call|count|say|remember|listen|follow|figure | work out | tell|lift|press|check|ring|knock|use) | , is it | is it | , you | , even | , just | $$)',
        "(it|this|that) (is|was) [((just|really|all)? (just|simply|only|pure|plain | good old | a matter of) common sense | common sense $ | basic (decency|courtesy|manners|maths|math|arithmetic|respect|english|hygiene|politeness) | simple (maths|math|arithmetic|decency) | a no-brainer | child 's play | as simple as that | elementary , ..1)]",
      ],
      say: ['quite doable in my eyes', 'clear and simple for me'],
    },
    {
      id: 'common-sense',
      match: [
        '^ [(please|just | try to | do)? (use|show | try using | apply|have|exercise) (your|some | a bit of | a little | a modicum of | an ounce of) (common sense | imagination | sense of proportion | perspective)]',
        '^ [(just)? (think | stop and think) (about it | about this)? for (one|a|two|once | just one) (second|minute|moment|seconds)?] !(before you sign | if)',
      ],
      ask: ['Let us look at this from both sides.', 'How would somebody else look at this?'],
      say: ['let us look at this from both sides', 'how would somebody else look at this'],
    },
    {
      id: 'if-you-thought',
      match: [
        '[if (you|they|he|she|<role>|<name>) (just|would|will|actually|had|only|could)? (just|only|actually | stop+v to)? (think|thought|use|used|stop|stopped|consider|considered) ..3 (for (one|a | even one | even a | just a | just one | two|five | half a) (second|minute|moment|seconds|minutes) | your (head|brain | common sense) | logically|rationally | like an adult)]',
      ],
      say: ['if we look at it together', 'seen from my side'],
    },
    {
      id: 'really-that-important',
      match: [
        '[(is|was) (it|this|that | any of this) (really|honestly|seriously|truly|actually) (that|so | all that | quite so | such a) (important|bad|hard|terrible|big|serious|urgent|awful | big deal | big thing | disaster|tragedy|unbearable|dramatic|necessary)] !(for you|for me|for us|to you)',
        '[(is|was) (it|this|that | all this) (really|honestly|seriously|truly|actually) worth (it !(for|to) | all this | all the | the fuss | the drama | a fight | fighting|arguing | falling out | the trouble | making) <rest>?]',
        '^ [are (you|they) still (whining|moaning|complaining|fussing|sulking | banging on | going on | harping on | on about | hung up) (about|over) <rest>?]',
        '[(do|does) (it|this|that) (really|honestly|seriously|truly|actually) matter (that much | so much | to you)?] !(to you (whether|if))',
        '[what (does|do | difference does) (it|that|this) (even|really|possibly)? (matter|make) to you]',
        '[(what is | why) (all)? (the | such a | this)? (big deal | big fuss | fuss|drama | big drama | big problem | big issue | panic | song and dance)] (about|with|over|here|now | this time | anyway|$)',
        '[(are you | is he | is she | are they) (seriously|really|honestly|actually) (going to | gonna|whining|moaning|complaining|crying|fussing|sulking|offended | banging on | going on | harping on | on about | hung up | upset) (fall out | make|fight|argue|start|throw|get|whine|complain)?] !(about (monday|what i)) (about|over|a|this|because|that|such)',
      ],
      say: ['how much does this matter to you', 'what makes this important'],
      ask: ['How much does this matter to you?', 'What makes this important to you?'],
    },
    {
      id: 'everyone-else-copes',
      match: [
        '[(other|most | all other | plenty of | lots of | loads of | many | many other | millions of | hundreds of | normal | all the other | the other | all my other | our other | my other) (people|tenants|parents|customers|suppliers|neighbours|families|colleagues|mothers|fathers|clients|companies|couples|kids|flats|firms|teams|women|men|employees|buyers|residents) (seem to | just|all|somehow|do|can|would|never|have|simply)? (just|not)? (manage|cope | get by | get on with it | have it worse | have it harder | kill for | be (glad|grateful|happy|delighted) | complain|complained|managed|survive | live with | put up with | have real problems | have bigger problems | have worse | handle | deal with | make do | do it | pay up | pay without) <rest>?]',
        '[(everyone|everybody|nobody | no one | no-one|anyone) else (seems to | just|somehow|has|ever|here|can | in ..3 | on ..3 | would | has ever)? (ever|to)? (copes|cope|manages|managed|manage | gets by | get by | gets on with it | complains|complained|complain | has a problem | had a problem | have a problem | seems to mind | minds|minded|mind|understands|understood|survives|survive|understand | finds it | is fine | is happy | got over it | makes|made | be bothered | be happy) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (are|is) the only (one|person|tenant|customer|neighbour|supplier|parent|client|family|company|colleague) (who|that | in ..4 | on ..4)? (who|that)? (complains|complaining|has|minds|ever|makes | does not | cannot | can not | seems | with a problem | is bothered | thinks|finds|complain | has complained | fails) <rest>?]',
        '[(in my day | when i was your age | back in my day) , ..1 <rest>?]',
      ],
      say: [
        'I would like to understand what is different for you',
        'I have not heard this from others, so tell me what you need',
      ],
    },
    {
      id: 'so-what',
      match: [
        "^^ [(so what | big deal | who cares | whatever | boo hoo | boo-hoo | cry me a river | poor you | poor baby | poor little you | tough luck | tough shit | tough cookies | my heart bleeds | my heart bleeds for you | get out the violins | cue the violins | bring out the violins | yawn | blah blah blah | blah blah | blah , blah , blah | whatever you say | yeah right | yada yada | big whoop | like i care | as if i care | see if i care | diddums | the world 's smallest violin | bore me some other time | build a bridge and get over it | not this again | here we go | oh please)] (,|$$ | if you | for you)",
        ', [(whatever| boo hoo | big deal | so what | who cares | poor you | poor baby | yeah right | blah blah blah)] $$',
        '[(let me | somebody|someone) (get|play|fetch|find|pass) (out|me|you)? (the|my|a|you)? ..3 (violin|violins|tissue|tissues|hankie)]',
        '[who cares (about|if|whether|what|that|how)] (you|your|<role>|<name>|that|he|she|they)',
        '[(cry|crying) me a river]',
        '[(nobody | no one | no-one) cares] !for',
      ],
      say: ['I see it differently', 'this weighs less for me'],
      ask: ['I hear you, and I see it differently.', 'Tell me more about why this matters to you.'],
    },
    {
      id: 'you-will-live',
      match: [
        '[(you|he|she|they|<role>|<name>) will (live $ | survive $ | survive (it|this|that|without) | get over it | get over this | get used to it | soon get over it | just have to (cope | live with (it|that|this) | deal with (it|that|this) | put up with (it|that|this) | get used to (it|that|this) | lump it | accept (it|that|this) | manage | grin and bear it))] !(here|in|at|on|with|there|nearby|until)',
        '[(you|he|she|they|<role>|<name>) (just|simply|will|can|should|must)? (just|simply)? (have to | need to | need)? (just)? (lump it | like it or lump it | suck it up | put up and shut up | put up or shut up | get over yourself | grin and bear it | swallow it | move on already | get over (it|this) already)]',
        '[(it|that|this) (will|would|is) not (hurt|harm | be the death of | going to hurt) (you|him|her|them)] !(to (ask|try))',
        '[(it is | that is | this is) (hardly | not exactly | not really) the end of the world]',
        '[worse things happen (at sea)?]',
        '[(is it | is that | it is not) (really|quite|exactly) the end of the world (, is it)?]',
      ],
      say: ['I believe this can be managed', 'I believe we can get past this'],
    },
    {
      id: 'you-think-you-have-it-bad',
      match: [
        '[(and|so)? you think (you have | you have got | you are the only one | yours is | your <verb> is | that is) (it | got it | with|who)? (bad|hard|tough|rough|problems|has)]',
        '[(we|i) (all|too) (have|got | have got) (our|my|bigger|worse|real|other)? (own)? (problems|troubles | bills to pay | crosses to bear | bigger problems | worse problems)] !(with (the|this))',
        '[welcome to (the real world | my world | adult life | adulthood | the club | real life | reality | the working world | parenthood)]',
        '^ [(try | you should try | you want to try) (living|being|working|raising|running|having | getting up | paying|managing | bringing up) <rest>] $$',
        '[(there are | people have | some people have | some of us have | others have | i have | we have) (people with)? (real|bigger | far worse | much worse | worse|proper|actual | more important) (problems | things to (do | worry about) | worries | fish to fry)]',
        '[(first-world | first world) problem+n] (,|and)',
      ],
      ask: ['I see that this is hard.', 'I carry a lot here too.'],
      say: ['I see that this is hard', 'I carry a lot here too'],
    },
    {
      id: 'should-be-grateful',
      match: [
        '[(you|he|she|they|<role>|<name>) (should | ought to | might|could|must) (really|just|all | at least | be the one to)? (be | count (yourself|yourselves|himself|herself) | consider (yourself|yourselves) | feel | think yourself) (grateful|thankful|glad|happy|lucky|pleased|honoured|flattered) (that)?] (we|i|you|they|it|he|she|there|the|my|our|anyone)',
        '^ [(just)? (be (grateful|thankful|glad|happy) | count yourself lucky | think yourself lucky | consider yourself lucky | count your blessings) (that)?] (we|i|you|they|it|he|she|there|the|my|our|anyone)',
      ],
      say: ['for me it counts that', 'as I see it, it helps that'],
    },
    {
      id: 'come-now',
      match: [
        "^^ [(oh)? (come now | come come | oh come on | come on | oh please | now now | now , now | oh for (god|goodness|heaven|pete|christ) 's sake | for (god|goodness|heaven|pete|christ | crying out loud | fuck) 's sake | for crying out loud | good grief | oh dear me | my dear <word> | dear oh dear) ,] !(let|we|i|in | how about | kids|guys|shall | please help | what a | that is (great|good|fine) | help)",
      ],
      say: ['let me put it this way:', 'from where I stand,'],
    },
    {
      id: 'take-a-joke',
      match: [
        '[(can|could) (not)? (you|he|she|they|<role>|<name> | you people) (not)? (even|just)? (take|stand) (a joke | a little joke | a bit of (fun|banter|teasing|criticism|feedback|honesty) | criticism | the truth | feedback)]',
        '[(you|he|she|they|<role>|<name>) (really|just|clearly|obviously)? (can|could|do) not (really|even | know how to | seem to)? (take|handle|stand) (a joke | a little joke | a bit of (fun|banter|teasing|criticism|feedback) | criticism | the truth | feedback | being told ..3 | not getting ..3)]',
        '[(where is | what happened to | have you lost | did you lose | get|buy) (your|a) sense of humour|humor]',
        '[(you|he|she|they|<role>|<name>) (have|has) (absolutely|really|got)? no sense of (humour|humor|proportion|perspective)]',
        '[(it|that) was (only|just|clearly|obviously) (a | meant as a) (bit of a | little|silly)? (joke|jest|prank|tease|banter)]',
        '[learn to take a joke]',
      ],
      say: ['I had hoped it would come across differently', 'I see this more lightly'],
      ask: ['It was not meant to hurt. How did it come across?', 'How did this come across to you?'],
    },
    {
      id: 'let-it-go',
      match: [
        '^^ [(please|just|so)? (please|just)? (let it go | drop it | leave it alone | let it rest | give it up)] $',
        '[(can|could|will|would | why can | why will | why do) (not)? (you|he|she|they|we) (not)? (please|just|ever|finally|simply|all)? (just|please)? (let it (go|rest|drop) | drop it !(at|off|in|on|into|by) | move on | get over it | get over (this|that|yourself) | leave it (alone|be | at that) | give it a rest)] !(to|with | and (talk|agree))',
        '[(it|that) (was|is|happened) (two|three|five|ten|six|years|months|ages|weeks | a year | <number>) ..2 ago , (get over it | move on | let it go | drop it | so what)]',
      ],
      say: ['can we turn to what comes next', 'what would help to close this'],
      ask: ['What would help to close this?', 'Can we turn to what comes next?'],
    },
    {
      id: 'stop-whining-about',
      match: [
        '^ [(please|just|so|you|and | can you | will you | would you | could you | you can | you should | you need to | you have to)? (please|just|all | at least)? (stop|quit | give up | leave off | knock off) (all|your|the|that|this)? (bloody|constant|endless|incessant|silly|stupid)? <minimiserWhine> (about|over | on about)] !(nothing|it|this|that)',
        '[(your|his|her|their | all this | all the | this|the|more|enough) (constant|endless|incessant|silly|stupid|eternal|usual|perpetual)? (whining|moaning|whingeing|whinging|bleating|bellyaching|griping|sulking|nagging|grumbling|snivelling) (about|over)]',
      ],
      say: ['let us find a way forward on', 'let us look for a solution on'],
    },
    {
      id: 'stop-whining',
      match: [
        '^ [(please|just|so|you | can you | will you | would you | could you | you can | you should | you need to | you have to)? (please|just|all | at least)? (stop|quit | give up | leave off | knock off | enough of | enough with | less of | cut | no more) (all|your|the|that|this)? (bloody|constant|endless|incessant|silly|stupid)? <minimiserWhine> (about|over)? (nothing|it|this|that)?] !(about|over | the (dog|baby))',
      ],
      say: ['let us find a way forward', 'let us look at what would help'],
      ask: ['What would help you here?', 'Let us find a way forward.'],
    },
    {
      id: 'no-big-deal',
      match: [
        '(it|this|that) (is|was) [(really|just|honestly|hardly)? (no | not a | not such a | hardly a | nothing | no such) (big)? (deal|biggie|issue|tragedy|drama|disaster | to (cry|moan|whine|complain|fuss | get upset) about) (really)?] , (you|get | so (get|stop|calm|just|you) | just|stop|other|grow|people|calm|relax | is it | why|for)',
        '(it|this|that) (is|was) [(hardly | not exactly | nothing) (a|an|to)? (big deal | tragedy|disaster|drama|catastrophe|crisis|emergency|crime | cry about | moan about | whine about | get (so)? (upset | worked up) about | write home about | lose sleep over | make a fuss about)]',
      ],
      say: ['smaller in my eyes than in yours', 'less of a worry for me than for you'],
    },
    {
      id: 'all-in-your-head',
      match: [
        '[(it|this|that) is all in (your|his|her|their) (head|heads|mind|minds|imagination)]',
        '[(you|he|she|they|<role>|<name>) (are|is | must be | were|was) (just|probably|only)? (imagining|seeing|hearing) things]',
        '[(you|he|she|they|<role>|<name>) (are|is | must be) (just|probably|only)? (imagining|dreaming) (it|this|that) (all)?]',
        '[(that|this) never happened] $',
        '[(you|he|she|they|<role>|<name>) (just)? (worry|worries|complain|complains|think|thinks|fuss|fusses) (far|way|much)? too much] !(about me | of me | for)',
        '[(you|he|she|they|<role>|<name>) (have|has) (too much | nothing better | far too much | nothing else) (time on your hands | to do | time)]',
      ],
      say: ['I see this differently', 'from where I stand, it looks different'],
      ask: ['I see this differently.', 'How does this look from where you stand?'],
    },
  ],
} as const satisfies Family
