/** Mockery: praise that is none, comparisons, and names in passing. */
import type { Family } from '../pattern.ts'

export const mockery = {
  kind: 'contempt',
  reason: 'Who is mocked answers the mockery, not the matter.',
  patterns: [
    {
      id: 'that-idiot',
      match: [
        '[(that|those|this|these|your|his|her|their) <contemptPerson>? <swear>? n=<contemptNoun>] !(fish|costume|nose|mask|proof | of a | in the (play|film|show))',
      ],
      say: ['the {n~person}', 'the {n~individual}'],
    },
    {
      id: 'idiot-of-a',
      match: [
        '[w=(your|his|her|their|that|this|the) <contemptPerson>? (<contemptNoun>|joke|excuse|apology|disgrace|fool|shambles|mess) of|for (a|an) n=<verb>]',
      ],
      say: ['{w} {n}', 'the {n}'],
    },
    {
      id: 'only-a-coward-does',
      match: ['[only (a|an) <contemptPerson>? <contemptCalled>] !(would|could|will)'],
      say: ['it surprises me that somebody', 'I find it hard to see that somebody'],
    },
    {
      id: 'sarcastic-praise',
      match: [
        '^^ [(very|real|really|so|stay) (classy|mature|original|grown-up|dignified|noble|brave|clever|funny|smart|convincing|impressive|helpful|constructive) (of (you|him|her|them))?] $$',
        '^^ [oh? bravo] (, | $$)',
        '^ [(great|nice|good|fantastic|wonderful|brilliant|excellent|fine|top|amazing) (job|work|going|effort|plan|idea) , (genius|einstein|sherlock|as always|as usual)]',
        '^ [(great|nice|good|fantastic|wonderful|brilliant|excellent|fine|top|amazing) (job|work|going|effort) (on|of|at)? (ruining|wrecking|destroying|breaking|wasting|losing|messing|spoiling|alienating|driving|making) <rest>]',
        '^ [(are|is) not (you|we|he|she|they) (so|just|all)? (clever|important|special|precious|adorable|cute|brilliant|wonderful|perfect|smart|funny|brave|generous|charming | a genius | a hero | a saint | the (hero|expert|clever one|big man|saint|genius))] $',
        '^^ [(wow|oh|well) , what a (hero|genius|gentleman|saint|surprise|charmer|professional|man)] $$',
        '^^ [what a (hero|genius|gentleman|charmer) (you are|he is)]',
        '[another (masterpiece|triumph|stroke of genius|gem|classic|glorious|brilliant) (of|from|by) (you|your|incompetence|<contemptVice>|<role>|<name>|him|her) <rest>?]',
        '[(because|since|sure) (you|he|she|they) (are|is) such (a|an) (expert|genius|saint|hero|angel) <rest>?]',
        '[as if (you|he|she|they) (knew|know|knows|cared|care|cares|had|have|understood|understand|ever) (anything|a thing|a clue|about|how|the first)? (about)? <rest>?]',
      ],
      say: ['I see this differently', 'this did not help me'],
      ask: ['I see this differently.', 'This did not help me. What could we change?'],
      reason: 'Praise that means its opposite is heard as contempt; said plainly, the point can be answered.',
    },
    {
      id: 'like-talking-to-a',
      match: [
        '[(talk+v|speak+v|negotiate+v|argue+v|deal+v) (to|with) (you|him|her|them|your ..2|<role>|<name>) is like (talking|speaking|arguing|dealing|negotiating|pulling|trying|herding|wading|playing) (to|with)? <rest>]',
        '[(it|this) is like (talking|speaking|arguing|dealing|negotiating) (to|with) (a|an|my) ..1 (wall|toddler|child|parrot|teenager|two-year-old|five-year-old|lamp post|robot|mule|machine|idiot|teapot|dog|cat)]',
        '[(i|we) would rather (talk|speak|deal|argue|negotiate) (to|with) (a|an|my) <rest>]',
      ],
      say: ['I do not feel heard here', 'I would like to be heard in this'],
    },
    {
      id: 'my-dog-knows-more',
      match: [
        '[even? (my|a|our) ..2 (dog|cat|grandmother|granny|hamster|goldfish|monkey|child|kid|toddler|son|daughter|budgie|parrot|<contemptYears>) (could|would|can|understands|knows|has|writes|does|reads) ..4 (more|better) ..3 than (you|your|him|her|them|<role>|<name>) <rest>?]',
        '[(i|we) have (seen|had|heard|read|met|eaten|got) better ..1 <verb> (on|in|at|from|by|off) <rest>]',
        '[(a|any) (monkey|chimp|blind man|trained monkey|drunk|child|toddler|parrot|goldfish|robot) (with|on) (a|an) ..1 <verb> (would|could) (have done|do|write|run|have written|manage) <rest>?]',
      ],
      say: ['I had hoped for more here', 'I had expected more here'],
      ask: ['I had hoped for more here.', 'I had expected more. What could be done differently?'],
    },
    {
      id: 'a-landlord-like-you',
      match: [
        '(with|from|of|by) [(a|an) <word> like (you|him|her|them)] !(it is (easy|good|a pleasure) | to (help|rely))',
        '[(with|having) (friends|neighbours|partners|colleagues|landlords|suppliers) like (you|him|her|them)]',
      ],
      say: ['somebody who does this', 'somebody who sees it this way'],
    },
    {
      id: 'coming-from-you',
      match: ['^ [coming from (you|him|her|them|your ..1|<role>|<name>) ,]'],
      say: ['to be open,', 'from my side,'],
    },
    {
      id: 'of-all-people',
      match: ['[s=(you|he|she|they) , of all people ,]'],
      say: ['{s}', '{s} too'],
    },
    {
      id: 'cannot-even-do',
      match: [
        '(you|he|she|they|<role>|<name>|<your> <verb>) [a=can|could not even] !(see|hear|tell|notice|feel|smell|imagine|begin|if|taste|know)',
      ],
      say: ['{a} not', '{a} not yet'],
    },
    {
      id: 'could-not-be-bothered',
      match: [
        '(you|he|she|they|<role>|<name>|<your> <verb>) [could not even? be (bothered|arsed) to]',
        '(you|he|she|they|<role>|<name>|<your> <verb>) [did not even? (bother to|see fit to|deign to)]',
      ],
      say: ['did not', 'did not so far'],
    },
    {
      id: 'do-your-job',
      match: [
        '^ [(just|please|why do not you|you (should|could|might|can))? (try|start)? (do|doing) your (job|jobs|work|homework) (for once | for a change | properly | , for once)] ',
        '(you|he|she|they|<role>|<name>) (should|could|might) ..1 [(try|start) doing (some|a bit of|your|their|his|her)? (actual|real|honest|proper)? (work|job|jobs)]',
        '^ [(try|start) doing (some|a bit of|your|their|his|her)? (actual|real|honest|proper)? (work|job|jobs)]',
      ],
      say: ['please look at what is still open', 'please look once more at what is still to be done'],
    },
    {
      id: 'do-not-insult',
      match: ['(not|never) [(insult|mock|belittle) m=(me|us)] (with|by)'],
      say: ['leave {m} unhappy', 'disappoint {m}'],
    },
    {
      id: 'do-not-give-me-that',
      match: [
        '[(do not | never) (insult|mock|belittle) (me|us|everyone | (my|our) <word>)] !(with|by)',
        '^ [do not give (me|us) (any of)? (that|those|this|the|your|any more|any) ..2 (nonsense|rubbish|story|stories|line|excuse|excuses|attitude|look|crap|bullshit|lecture|speech|routine|drivel|garbage|act|tone)]',
        '^ [do not (tell|feed|sell) (me|us) ..2 (fairy tales|lies|stories|nonsense|rubbish|crap|fairy stories)]',
      ],
      say: ['please tell me how you see this', 'I would rather hear what is behind this'],
      ask: ['I would rather hear what is behind this.', 'Please tell me how you see this.'],
    },
    {
      id: 'new-low',
      match: [
        '[(you|he|she|they|<role>|<name>) (have|has|are|is)? ..1 (hit|hitting|reached|reach|sunk|sank|stooped|stoop|stooping|sink|sinking|gone) (a|to|so|this|really|pretty|that|to a|very|an)? (a|an)? (new|all-time)? (low|low level|depths)] !(tide|on)',
        '[how low (can|will|could) (you|he|she|they) (go|sink|stoop|get)]',
      ],
      say: ['this hurts', 'this is hard for me to take'],
      ask: ['This hurts.', 'This is hard for me to take.'],
    },
    {
      id: 'cheap-shot',
      match: [
        '(that|this|it|which) <is> [(just|such|really)? (a|another|one)? (cheap|low|dirty|nasty) (shot|blow|trick|move|dig|jibe|stunt|thing to (do|say))]',
      ],
      say: ['hard for me to take', 'painful for me'],
    },
    {
      id: 'are-all-of-you',
      match: [
        '^ [(are|is) (all|everyone|everybody|anyone|any|each) ..4 (this|that|so|always this|always so|as) (slow|<contemptPerson>)]',
        '^ [did (you|he|she|they|a child|a monkey|your ..1|someone|somebody) (write|draft|calculate|make|draw|build|paint|plan|measure) (this|that|it) (with your eyes (closed|shut) | in your sleep | blindfolded | drunk | on the (back of ..3|loo|toilet) | in crayon | in five minutes | yourself)] $',
        '^ [did (a child|a monkey|a drunk|your (cat|dog|child|kids)|a toddler|a robot|an intern) (write|draft|calculate|make|draw|build|paint|plan|measure) (this|that|it|your ..1)]',
        '^ [(have (you|they) been drinking|what (were|are|was|is) (you|they|he|she) (smoking|drinking|on)) ..2] !(the|about|monday|call)',
        '^ [do (you|they) (seriously|honestly|really|actually|genuinely) (expect|think|believe|imagine|suppose|want) (me|us|anyone|anybody|that|i|we|to|this|it|a|the) <rest>?]',
        '[(you|they|he|she|<role>|<name>) (seriously|honestly|really|actually)? (expect|expects|want|wants) (me|us|anyone|people) to (believe|swallow|buy|fall for) <rest>?]',
        '[(so|is)? (this|that) is? what (you|they|he|she) (call|calls) (a|an)? <verb> <rest>?]',
      ],
      say: ['how did this come about', 'what led to this'],
      ask: ['How did this come about?', 'What led to this?'],
    },
    {
      id: 'run-it-like-a-circus',
      match: [
        '(you|he|she|they|<role>|<name>) <contemptBe>? [v=run+v|manage+v|lead+v|handle+v (this|the|your|it|a|an) ..3 like (a|an) ..1 (circus|kindergarten|zoo|madhouse|mafia|dictatorship|kingdom|prison|banana republic|flea market|toy|joke|dictator|amateur|child|idiot|playground|playpen)]',
      ],
      say: ['{v~handle this in a way I find hard to follow}', '{v~do this in a way I struggle with}'],
    },
    {
      id: 'is-a-stupid-thing',
      match: [
        '(<your> ..3 | that|this|it|which) <is>|<contemptBe> (just|nothing but|simply)? [(a|an|such a|such an|one) <contemptDeg> <contemptAdj> (<contemptDeed>|question|thing (to (say|do|ask|write|claim))? | way to <verb> | piece of <word> | bit of <word>)] !(to use|of mine|of ours)',
        '(that|this|it|these|those) <is> [the (antics|words|work|behaviour|manners|tactics|actions) of (a|an) <contemptPerson>? (<contemptCalled>|<contemptKid>)]',
        '<your> (manners|tactics|methods|words|actions|standards) <is> [those of (a|an) <rest>]',
        '(you|<your> <verb>|this|that|it) <is> [beneath (me|us|my dignity|our dignity)]',
        '(you|<your> <verb>|he|she|they) <is> [not worth (my|our|the) (time|breath|trouble|effort|ink)]',
      ],
      say: ['hard for me to accept', 'far from what I had hoped for'],
    },
    {
      id: 'what-a-thing-to-say',
      match: [
        '^^ [what (a|an) <contemptDeg> (<contemptPerson>|<contemptAdj>) (thing to (say|do|ask|write|claim) | way to <verb> | question | person|man|woman)]',
        '^^ [(what|such) (a|an)? <contemptDeg> (<contemptPerson>|<contemptAdj>)? (<contemptCalled>|<contemptVice>)] $$',
        '[(such|what) (sheer|utter|bare-faced|breathtaking)? <contemptVice>] $$',
      ],
      say: ['this is hard for me to hear', 'this is hard for me to accept'],
      ask: ['This is hard for me to hear.', 'This is hard for me to accept.'],
    },
    {
      id: 'waste-my-breath',
      match: [
        '(not|never|stop|quit|done|to|not going to) [v=waste+v (any more|any|another|more|one more)? (of)? (my|our|minute of my|second of my)? (breath|time|energy|words|minute|second|ink) (on|with) (you|him|her|them|your <word>|this (nonsense|rubbish)|people like you) ..1 (any longer | any more | anymore)?]',
      ],
      say: ['{v~put more time into this now}', '{v~go on with this now}'],
    },
    {
      id: 'nobody-asked-you',
      match: [
        '[(nobody|no one|no-one|who) asked (you|for your ..1 (opinion|advice|view|views|help|input|two (pence|cents)|tuppence|wisdom|lecture))] !(to|if|about|for a)',
        '[(we|i|everyone|everybody) all? (know|knows) what (you|he|she|they) (are|is) (like)?] $',
        '[(just)? look at (the state of)? (you|yourself|yourselves)] $',
        '[(you|they|he|she|<role>|<name>) really? (are|is) really? (something else | a piece of work | one of a kind) !to]',
      ],
      say: ['I see this differently', 'this is hard for me'],
    },
  ],
} as const satisfies Family
