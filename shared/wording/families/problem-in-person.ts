/** Problem framing that points at somebody: a you problem, the obstacle is him, it is only you, not the rent but you. */
import type { Family } from '../pattern.ts'

export const problemInPerson = {
  kind: 'problem',
  reason: 'Named as the problem, people defend themselves; a challenge can be solved together.',
  patterns: [
    {
      id: 'a-you-problem',
      match: [
        '(i|we|you|this ..1|they|the ..1) ..1 (have|has|had|is|got) (got)? [(a|an) (very|real|serious|big)? (<name>|you|leadership|honesty|truth|listening|attitude|respect) problem] !(with the|to solve together|solving)',
        'not ...8 , (i|we|you|they|it|this ..1) ..1 (have|has|had|is|got) (got)? [(a|an) (very|real|serious|big)? (management|husband|wife|landlord|tenant|neighbour|boss|mother-in-law|people|family|brother|sister|parent|teacher|supplier|him|her|them) problem]',
      ],
      say: ['something to work out between us', 'a challenge to solve together'],
    },
    {
      id: 'who-drags-us-down-is-you',
      match: [
        '^ [(the|that|those) (only|one|real)? ..1 (person|one|ones|man|woman|people|party|side) (who|that) ..2 (<problemSpoils>|<troubleStirs>|<troubleHinders>|dragging|holding (us|this|everything|it|things)|keep+v (blocking|shouting|complaining|refusing|changing|cancelling|moving|arguing|delaying|stalling|making|causing|breaking|starting)|always (late|complain+v|shout+v|object+v|refuse+v|argue+v)|never (answer+v|pay+v|listen+v|help+v|apologise+v|clean+v)|refuse+v|does not (pay|listen|answer|care|help|share)|can not (agree|keep|be|let|stop|control|get)|will not (listen|move|pay|agree|talk|share|budge)|cause+v|lie+v|lied|cheat+v|to blame|block+v|delay+v|ruin+v|stall+v|broke (the|our) (deal|agreement|promise|rules)) ..7 (is|are|was)] ..1 (you|him|her|them|<name>|<role>|your ..2) ($|,|and)',
      ],
      say: ['what I find hard is working with', 'to move on, we need to find a way forward with'],
    },
    {
      id: 'the-root-of-it-is-that-you',
      match: [
        '^ [(the|that) (root|heart|core|bottom|crux|nub|long and short) of (it|this|the matter|the problem|the issue|it all|all this|everything|all of this) is ..1 that?] <other> ..1 (can not|never|do not|does not|will not|refuse+v|keep+v|always|only|are (too|so|just|not)|is (too|so|just|not)|have (no|never)|has (no|never)|want+v)',
        '^ [(the|that) (upshot|truth|reality|key) (of (it|this|the matter|it all|all this))? is ..1 that?] <other> ..1 (can not (admit|see|handle|take|let|be trusted|manage|face)|never (listen|answer|learn|admit)|will not (admit|listen|move|budge|share|compromise|pay)|(are|is) (too|so|just) <word>|refuse+v|(have|has) no|only (care|think|want))',
      ],
      say: ['what I find hard is that', 'my concern is that'],
    },
    {
      id: 'a-big-part-of-why',
      match: [
        '<your> ..1 (<problemConduct>|<flawHabit>) ..3 (is|are|was|were) [(a|the) (big|large|huge|major|main|good)? ..1 (part of why|part of the reason (why)?|reason why|factor in why)]',
      ],
      say: ['something to look at when we ask why', 'one of the points to settle when we ask why'],
    },
    {
      id: 'main-reason-for-all-this',
      match: [
        '<your> ..1 (<problemConduct>|<flawHabit>) ..3 (is|are|was|were) [(a|the) (big|main|real|only|chief|whole)? reason for] (all|this|the|our|my|it)',
      ],
      say: ['linked to', 'part of what led to'],
    },
    {
      id: 'a-complaint-about-you',
      match: [
        '(i|we) ..1 (have|had|got) (got)? [(a|my|an|one|some|another) ..1 (complaint|quarrel|beef|gripe|bone to pick|grievance|score to settle|argument|problem|issue) (about|with|against)] ..1 (you|him|her|them|people like you|your ..1 (attitude|tone|behaviour)|the (people|person|man|woman|lot|ones) ..2) ($|,)',
      ],
      say: ['something to work out with', 'a challenge to solve together with'],
    },
    {
      id: 'and-i-mean-you',
      match: [
        '(not|no|lack+v|problem|nobody|never|certain|those|few|too|someone here|somebody here|some people|some of (us|you)) ...9 , [(and|yes|yeah|by which|and yes|and by that|when i say that)? ,? i (mean|am (looking at|talking about|talking to|referring to|thinking of|speaking of|pointing at)) (you|him|her|your ..2|<name>)] $$',
        '[and then there (is|was|are) (you|him|her|<name>|your (<problemConduct>|<flawHabit>))] ($|,)',
        '[(you know|we all know|everyone knows|everybody knows|no prizes for guessing|guess) (who|whom|exactly who|full well who|very well who) (i|we) (mean|am talking about|am looking at)] $$',
        '(problem|trouble|issue|fault|blame|only|cause|responsible|refuse+v|late|wrong|block+v|stop+v|lie+v|complain+v|not|never|no|delay+v|common) ...9 [and (that (person|one|problem|someone|somebody|something|link|name|reason|culprit)|the (problem|culprit|common factor|common denominator|constant|weak link|reason)) (is|was) (you|him|her|<name>|<role>|your ..2)] $$',
        "(problem|obstacle|trouble|issue|reason|cause|headache|difficulty) ...9 [and (its|that problem 's|this problem 's) (name|source|cause|root) is (you|him|her|<name>|<role>)] $$",
        '(is|are|was|were) not ..3 (problem|one|ones|trouble|issue|cause|reason|obstacle|culprit|liar|thief|difficult|at fault|to blame|bottleneck|unreasonable|rude|liability|risk) ..5 , [(you|he|she|<name>|your ..2|your ..1) (are|is|were|was)] $$',
      ],
      say: ['and I would like to hear how this looks to you', 'and I would like us to talk about it'],
    },
    {
      id: 'it-is-only-you',
      match: [
        '(nobody|no one|no-one|everyone|everybody|none of ..2|the others|others|other ..1) ..1 (else)? ..2 (mind+v|complain+v|object+v|(has|have|had) (a|an|any) (issue|problem|trouble)|cope+v|manage+v|agree+v|agreed|pay+v|get+v (on|along)|understand+v|follow+v|keep+v|refuse+v|need+v|make+v|seem+v|think+v|do+v|signed|accept+v|like+v|shout+v|argue+v) ...9 , [(and)? ..1 ((it is|there is|it has been) ..1 (only|just|always|ever) (you|you two|you lot|your ..1|<name>)|(only|just) (you|you two|you lot|<name>) (do|does|can not|has to|have to|complain|complains|object|objects|refuse|refuses|seem|seems|are|is)? ..2)] $$',
      ],
      say: [
        'and I would like to know what is different for you',
        'and I would like to hear how this looks to you',
      ],
    },
    {
      id: 'the-obstacle-is-a-person',
      match: [
        '^ [(the|my|our|another|one) <problemSize>? <problemSize>? (difficulty|obstacle|barrier|hurdle|risk|threat|danger|weakness|flaw|weak link|weakest link|weak spot|common factor|common denominator|liability|drawback|bottleneck|hindrance|culprit|fault|defect|snag|burden|stumbling block|impediment|headache|nuisance|stress|distraction|problem|trouble|issue|blocker|cause of ..3|source of ..3|root of ..3) !(is that) ..8 (is|are|was|remains|has been|has always been|has become|lies with|turned out to be|turns out to be|has turned out to be|happens to be|must be)] ..2 (<role>|<name>|him|her|them|you (!(<word>)|and|,|yourself|people|lot|guys)|your (foreman|office|team|lot|people|staff|wife|husband|mother|brother|sister|son|daughter|boss|crew|department|agency|side|lad|lads|committee|<problemConduct>)) (himself|herself|yourself|themselves)? ($|,|and|with|who|when|whenever|because|in|here)',
      ],
      say: ['what I find hard is working with', 'to move on, we need to find a way forward with'],
    },
    {
      id: 'person-is-the-obstacle',
      match: [
        '<flawWho> (is|are|was|were|remain|remains|have become|has become|have always been|has always been) !(not|never|no|hardly) ..2 [(the|a|our|my|an) <problemSize>? <problemSize>? (difficulty|obstacle|barrier|hurdle|weak link|weakest link|weak spot|liability|bottleneck|hindrance|culprit|fly in the ointment|spanner in (the works|every ..2)|impediment|stumbling block|millstone|headache|nuisance|blocker|bad influence|bad apple|rotten apple|thorn in ..2|spoke in the wheel|dead weight|problem case|problem child|menace) (to|for|in|of)? (any|the|a|this|all|our|my|us|me|everyone)? ..2] ($|,|and|because|here)',
      ],
      say: ['hard for us to deal with', 'a challenge for us at the moment'],
    },
    {
      id: 'not-the-thing-but-you',
      match: [
        '(is|are|was|were) not ...9 , [(it is|but) (in|with|about)? ..1 (the way|how) (you|he|she|they|<role>|<name>|<your> ..1) !(..8 (convince+v|help+v|won|love+v|like+v|nice|kind|well|good|we will)) <rest>]',
        '(problem|trouble|issue|fault|defect|risk|danger|weakness|flaw|obstacle|difficulty|mistake|threat|worry|delay|noise|stress) ..6 (is|are|was|were) not !(your|you|yours|mine|my|our|ours) ...7 , [(it is|but)? (in|with|about|that)? ..1 (you|your ..1 <flawTheirs>|<role>|<name>|him|her|them|the (man|woman|person|people) ..1|(sitting|standing) ..1 (across|opposite|in front|next to|at the (other|head)) ..5|looking at (me|us|you)|right in front of ..2|across the table ..3) <rest>?] $$',
        '(it|this|that|problem|trouble|issue) (is|are|was|were) not ...8 , [it is ..1 (you|<role>|<name>|him|her|your ..2 (<problemConduct>|<flawHabit>))] $$',
      ],
      say: [
        'what needs work is how we deal with each other',
        'it is how we work together that I would like to change',
      ],
    },
    {
      id: 'what-i-cannot-live-with',
      match: [
        '[(it|this) (is|was) ((really|all|only|just|actually|simply|mostly|mainly) (about|down to|because of)|all about|down to|because of)] <your> ..2 (<problemConduct>|<flawHabit>) ($|,|and)',
        '[what ..1 (ruins|wrecks|spoils|kills|destroys|poisons|stops|blocks|delays|hurts|upsets|prevents|breaks|sinks|drags ..3 (down|out)|makes ..5 (impossible|hard|difficult|unbearable|worse|miserable|painful|unpleasant|hell)|drives (me|us|everyone) ..2 (mad|crazy|away|out|up|insane)|keeps ..3 (from|awake|back)|costs (us|me)|puts (people|me|us|everyone) off|holds (us|this|everything) ..1 (up|back)|stands in|is (holding|stopping|blocking|slowing|killing|ruining|wrecking|delaying|dragging|standing|hurting|costing|driving)) ..7 is ..1] (<your> ..2 (<problemConduct>|<flawHabit>|drinking)|the way (you|he|she|they|<role>|<name>)|how (you|he|she|they)|<your> ..1 (fear|need|obsession|desire|love|lack|hunger|appetite|insistence|habit) (of|for|with|to|on)|you ($|,))',
        '[what ..1 ((i|we|everyone|everybody) ..1 (can not (live with|stand|bear|accept|work with|take|have|get past|forgive)|can no longer (live with|stand|bear|accept|take)|will not (accept|put up with|tolerate|have)|refuse to ..3|object to|am tired of|am sick of|are tired of|are sick of|resent|mind|hate|dislike)|(bothers|annoys|worries|upsets|frustrates|hurts|angers|irritates|troubles|disturbs|gets) (me|us|everyone|everybody|people)) ..4 (is|are) ..1] (<your> ..2 (<problemConduct>|<flawHabit>)|(the way|how) (you|he|she|they|<role>|<name>) !(..2 (coping|feeling|doing|treated|alone|treat you|treats you))|you ($|,))',
      ],
      say: ['what I would like us to talk about is', 'what I find hard is'],
    },
    {
      id: 'if-not-for-those-people',
      match: [
        '(things|everything|life|this|it|we|i|there|all|everyone|none of this|the ..2|my ..1|our ..1) ..2 (would|could|might) !(not|never|have (missed|lost|failed|given|drowned)|be (lost|dead|stuck|dull|sad)) ..9 [(if it (was|were) not for|if it had not been for|but for|were it not for)] ..1 (the (people|lot|man|woman|family|tenant|tenants|couple) (in|at|next|upstairs|downstairs|above|below|across|who|from)|those ..1 (people|lot|two)|whoever|certain ..1|somebody like|someone like|some ..1 people|<name>|<role>|you|him|her|them|your ..2 (<problemConduct>|<flawHabit>)|the <word> $)',
        '[(if it (was|were) not for|were it not for|if it had not been for)] ..1 (<other>|<your> ..2 (<problemConduct>|<flawHabit>)|the (people|lot|man|woman|family|couple)|certain ..1|some ..1|those) ...9 would !(never|not|still|be (lost|dead|nowhere|homeless|stuck|alone)|have (lost|failed|given|missed|died|drowned|quit|starved))',
      ],
      say: ['if we found a better way forward with', 'if it were easier for us to work with'],
    },
    {
      id: 'at-the-bottom-of-it',
      match: [
        '<flawWho> (is|are|was|were) !(not|never) ..1 [((at the (bottom|root|heart|centre|center) of|behind) (this|the|that|all (of)? (this|the)|most of (this|the)|every|these|those|so much of (this|the)|your) ..1 (trouble|mess|problem|problems|dispute|row|conflict|delay|delays|complaint|complaints|rumour|rumours|arguments|fights)|(at the (bottom|root) of|behind) (all (of)? (this|it|that)|it all|everything|this|most of it))] ($|,|and)',
      ],
      say: ['part of what we need to work out together', 'part of what we have to settle'],
    },
    {
      id: 'reason-for-our-misery',
      match: [
        '(<other>|people like you|<your> ..2 (<problemConduct>|<flawHabit>)) (is|are|was|were) !(not|never|no|hardly) ..2 [(the|the only|one|a big|the main|the whole|the real|half the) reason (why|that)?] !(to|for) !(..5 (not|never gave|smile|smiling|happy|good)) ..4 (such a|difficult|hard|awful|unhappy|miserable|toxic|stressed|ill|exhausted|hate|hates|dread|dreads|avoid|avoids|quit|quits|resign+v|moved out|moving out|fight|argue|worse|fail+v|struggling|nobody|broke|afraid|scared|sleep|divorce|stay away|unpopular)',
      ],
      say: ['part of why', 'one of the reasons'],
    },
  ],
} as const satisfies Family
