/** Contempt dressed as a joke: your idea of a joke, as fake as your handbag, not two brain cells, your team of monkeys. */
import type { Family } from '../pattern.ts'

export const contemptInJest = {
  kind: 'contempt',
  reason: 'A joke at somebody’s cost is answered in kind; said plainly, the point can be answered.',
  patterns: [
    {
      id: 'your-idea-of-a-joke',
      match: [
        '^ [(is|was) (this|that|it) ..1 (your idea of|your notion of|your version of|what passes for) ..3 (joke|prank|offer|apology|service|work|job|answer|reply|help|compromise|humour|humor|parenting|effort|deal|discount|professionalism|cleaning|generosity|fairness|explanation|excuse|hilarious|funny|fun) <rest>?] $$',
        '^ [(is|was) (this|that|it) ..1 (supposed|meant) to (be (an apology|funny|a (serious)? (joke|prank)|a serious ..1|humour|an excuse)|impress|scare|frighten) <rest>?] $$',
        '^ [(is|was) (this|that|it) (really|honestly|seriously) (the best|all) (you|they|he|she) (can|could) (do|manage|offer|come up with) <rest>?] $$',
        '^ [(and)? (that|this) is (your idea of ..3|your version of ..3|what passes for ..3|(supposed|meant) to (impress|scare|frighten|pass for) ..3)] ($$|,)',
        '[(your|his|her|their) idea of (a|an|being|good|fair|clean|quick|hard|decent|proper|<verb>) ..2 (is|was|seems to be|means|consists of|involves) !(lovely|good|great|nice|wonderful|interesting|perfect|brilliant|very|fine|half|what|how|one|also|exactly|close|the same|worth|new) <rest>]',
      ],
      say: ['this is far from what I had hoped for', 'I would like to understand how you see this'],
      ask: ['This is far from what I had hoped for.', 'How do you see this?'],
    },
    {
      id: 'as-fake-as-your-handbag',
      match: [
        '(<your>|<flawWho>) ..5 (is|are|was|were|sound|sounds|look|looks) ..1 [(about|just|roughly|almost|nearly)? as (fake|false|empty|hollow|thin|cheap|tired|stale|crooked|phoney|weak|fishy|bent|useless|transparent|leaky|rotten|shabby|worn|twisted|slippery|shallow) as !(ever|always|possible|can|me|us|we|i|ours|mine|soon|last) <rest>]',
        '(<your>|<flawWho>) ..5 (is|are|was|were|sound|sounds|look|looks) ..1 [(about|just|roughly|almost|nearly) as (reliable|believable|useful|helpful|honest|subtle|convincing|likely|solid|sincere|genuine|bright|welcome|sharp|trustworthy|attractive|fresh|much use|much fun) as (a|an|my|wet|paper|mud) <rest>]',
        '<your> ..1 (opinion+n|word|promise+n|signature|apology|guarantee+n|assurances|threats) (is|are|was|were) [worth (less than|about as much as|as much as|as little as|no more than) <rest>]',
      ],
      say: ['hard for me to accept', 'far from what I had hoped for'],
    },
    {
      id: 'a-glorified-clerk',
      match: [
        '<flawWho> ..1 (is|are|was|were) (just|only|basically|simply|really|nothing but|nothing more than|no more than)? [(a|an) <contemptDeg> <scornAdj> <verb> <verb>? (, nothing (else|more))?] !(to)',
      ],
      say: ['hard for me to work with', 'a difficult partner for me in this'],
    },
    {
      id: 'unknown-name-is-a-bully',
      match: [
        '^^ !(i|we|it|this|that|there|he|she|who|what|nobody|everyone|everybody|someone|somebody|one|honesty|life|work|time|money|here|which) <word> (is|was|are|were) !(not|no) [(a|an|such a|just a|nothing but a)? <contemptDeg> (<contemptLiar>|<contemptNoun>|bully|bullies|parasite+n|tyrant+n|thief|thieves)] !(in (the|a)|of|before the)',
      ],
      say: ['hard for me to work with', 'hard for me to deal with'],
    },
    {
      id: 'not-two-brain-cells',
      match: [
        '<flawWho> ..1 [(have|has|do|does|did) not ..1 (got|have) ..2 (brain cell|brain cells|clue between|thought in|braincells|brain) (to rub|between|in (your|his|her|their|that)|of) <rest>?]',
        '<flawWho> ..1 [(have|has|had) (got)? ..1 (no|half a|barely a|less than half a|one) ..1 (brain cell|brain cells|braincells|brain|thought) (between|to rub|in (your|his|her|their) head|in that) <rest>?]',
      ],
      say: ['may see this quite differently from us', 'may not have heard yet what matters to us'],
    },
    {
      id: 'not-a-manager-but-a-babysitter',
      match: [
        '(you|he|she|they) (is|are) not ..1 (a|an|the|my|our) ..3 , [(you|he|she|they) (is|are) ..1 (a|an|just|nothing|merely|only) ..2 (<contemptCalled>|<verdictNoun>|babysitter+n|bully|child|children|robot+n|tyrant|jailer+n|nanny|salesman|salesmen|tourist+n|slave driver|glorified ..1|joke|nuisance) <rest>?]',
      ],
      say: ['I see this differently', 'I had expected something else'],
      ask: ['I see this differently.', 'I had expected something else. What led to this?'],
    },
    {
      id: 'surprised-you-can-read',
      match: [
        '[(i am|we are|it is|i was|frankly|i would be) ..1 (surprised|amazed|astonished|stunned|amazing|a wonder|a miracle|shocked) (that)? (you|he|she|they|<name>|<role>|your ..1) ..1 !(already) ((can|could) (even)? (read|write|count|spell|tie|find (your|his|her|their)|dress|tell|hold|breathe|use|sleep|look)|even|bothered|dared|(have|has|had) the (nerve|cheek|gall|face|audacity)|(are|is) still (allowed|employed|married|in business|in charge)|(are|is) allowed) <rest>?]',
      ],
      say: ['I see this differently', 'I had expected something else'],
      ask: ['I see this differently.', 'I had expected something else. What led to this?'],
    },
    {
      id: 'looks-as-if-he-slept-in-a-hedge',
      match: [
        '<other> ..1 [v=make+v (me|us) (laugh|yawn|chuckle) with (your|his|her|their) ..2 (threat+n|offer+n|proposal+n|demands|excuses|big words)]',
        '(<flawWho>|<your> ..1 (people|negotiators|lads|staff|lawyers|team)) ..4 [v=look+v|sound+v|dress+v|smell+v (like|as if|as though) (you|he|she|they) ..2 (slept (in|under|on) (a|the)|crawled (out|from)|been dragged|dragged (through|out)|rolled (in|out)|fallen (out|off)|got dressed in|dressed in the|escaped from|never seen (a|soap)|been living (in|under)|drunk|come (straight|off)|stepped out of|swallowed a) <rest>?]',
      ],
      say: ['{v~come across in a way I find hard to place}', '{v~leave an impression I find hard to place}'],
    },
    {
      id: 'somebody-so-clueless',
      match: [
        '[(someone|somebody|anyone|anybody|a man|a woman|people|a person|a company|a firm) (so|that|this|as) ..1 (<contemptPerson>|<flawAdjective>|<plainPoor>)] !(as (the|my|me|i|we)|on our side|of (her|his|their))',
      ],
      say: ['someone I find so hard to follow', 'someone I find it so hard to work with'],
    },
    {
      id: 'all-bark-and-no-bite',
      match: [
        '(<flawWho>|<your>) ..3 (is|are|was|were) [(just|simply)? all (bark|mouth|talk|show|hat|sizzle|trousers|bluster|noise|foam|smoke|promises|words|fur coat|ego|opinion|opinions) (and|,|but) no <word>]',
      ],
      say: ['still to show what follows from the words', 'yet to show us more than words'],
    },
    {
      id: 'raised-a-thief',
      match: [
        '(raise+v|brought up|bred|married|hire+v|employ+v|elected|defend+v|protect+v|represent+v|harbour+v|shelter+v) [(a|an|two|such a|nothing but a) <contemptDeg> (<contemptLiar>|<contemptNoun>|bully|monster|vandal|parasite)] !(in (the|a)|for the|on the stage)',
      ],
      say: ['someone I find hard to deal with', 'someone whose ways I find hard'],
    },
    {
      id: 'your-team-of-monkeys',
      match: [
        '[(your|his|her|their) ..1 (team|bunch|pack|army|crew|circus|gang|band|crowd|troop|squad) of ..1 (<contemptCalled>|<verdictNoun>|monkeys|chimps|apes|sheep|goats|donkeys|clowns|cowboys|toddlers|drunks|robots|vultures|hyenas|zombies|sloths|snails|hooligans|pirates|bandits)] !(at|in (the|our))',
        '[(that|this|a|the) ..1 (bunch|pack|army|gang|band|crowd|circus) of ..1 (<contemptCalled>|clowns|cowboys|monkeys|drunks|vultures|hyenas|hooligans|bandits)] !(at|in (the|our)|on (stage|the))',
      ],
      say: ['the people involved', 'those who worked on this'],
    },
  ],
} as const satisfies Family
