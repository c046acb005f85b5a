/** Problem framing of what somebody does to the work and the others: choking, meddling, alienating everyone, the weakest part. */
import type { Family } from '../pattern.ts'

export const problemHindrance = {
  kind: 'problem',
  reason: 'Named as the problem, people defend themselves; a challenge can be solved together.',
  patterns: [
    {
      id: 'is-choking-this-business',
      match: [
        '(<your>|<flawWho>) ..6 (is|are|was|were|has been|have been|keep|keeps) !(not|never) ..1 [<hinderIng>] !(the ..2 (driveway|road|door|gate|exit|entrance|drive|view|light|drain|path|garage|pavement|stairs|hallway|corridor|lane|sun|weeds|moss|pool)) (a|an|any|every|the|this|that|our|my|all|each|everything|everyone|everybody|us|me|progress|good|what|things|it|anything|people|customers|staff|tenants|morale|trust|solutions|decisions)',
        '(<your>|<flawWho>) ..6 (is|are|was|were|has been|have been|keep|keeps) !(not|never) ..1 [<hinderPlain>] <hinderedThing>',
        '(<your> ..5|<other>) [(is|are|was|were|has been|have been) (just|nothing but|such|simply)? (an|a) ..1 (obstacle to|drag on|drain on|threat to|danger to|brake on|burden on|burden to|stain on|liability to|liability for|insult to|blight on|cancer in|poison for|plague on)] (the|this|our|everyone|everybody|all|every|us|my|any)',
      ],
      say: ['putting a strain on', 'weighing on'],
    },
    {
      id: 'always-meddling',
      match: [
        '<flawWho> ..3 [v=meddle+v|interfere+v|nag+v|moan+v|whine+v|bicker+v|pry+v|gossip+v|stonewall+v|obstruct+v|filibuster+v|nitpick+v|quibble+v|micromanage+v|dither+v|procrastinate+v|provoke+v|antagonise+v|manipulate+v|backstab+v|badmouth+v|sulk+v|dominate+v|monopolise+v|hijack+v ((in|at|about|over|on|against|behind|into|me|us|everyone|everybody|everything|every|the|this|our|my|all|people|with !(pleasure|joy)) <rest>)?] !(to help|with)',
        '<flawWho> ..3 [v=snoop+v|scheme+v|plot+v (against|behind|on|around|in|into|to (get|take|push|steal|ruin|throw|oust)) <rest>] !(because i)',
        '<flawWho> ..3 [v=(invent+v|create+v|dream+v up|put+v up|throw+v up|throw+v) ..2 (obstacle+n|objections|hurdle+n|roadblock+n|spanners|new demands|fresh obstacles|new problems|new objections|difficulties|excuses) ((in|for|at|every|to|after|on|whenever|each) <rest>)?]',
        '<flawWho> ..3 [v=keep+v (raising|finding|inventing|making|throwing|putting|creating) (up)? ..1 (obstacle+n|objections|hurdles|roadblocks|spanners|demands|problems|difficulties|excuses) ((in|at|every|to|after|on|whenever|each) <rest>)?]',
        '<flawWho> ..3 [v=((raise+v|find+v|make+v) (new|fresh|yet more|yet another|endless) (obstacle+n|objection+n|demand+n|problem+n|difficulties|excuse+n)|make+v (difficulties|excuses) (whenever|every|each)) <rest>?]',
      ],
      say: ['{v~make this hard for us}', '{v~put a strain on us}'],
    },
    {
      id: 'alienated-everyone',
      match: [
        '<other> (have|has|had|is|are|will|would)? ..2 [v=alienate+v|antagonise+v|antagonize+v|offend+v|exasperate+v|infuriate+v|insult+v|exhaust+v (everyone|everybody|half|most|every|all|the whole|the entire|each|nearly|almost|one|us|the rest) !(rule|rules|the rules|laws|option) <rest>?]',
        '<other> (have|has|had|is|are|will|would)? ..2 [v=(fall+v out|quarrel+v|argue+v|fight+v|clash+v) with (every|everyone|everybody|all|half|most|the whole|the entire|each|nearly|almost) !(..6 (in fun|for (our|us|my))) <rest>?]',
      ],
      say: ['{v~make this hard for many of us}', '{v~put a strain on many of us}'],
    },
    {
      id: 'more-trouble-with-flat-6',
      match: [
        '[(more|nothing but|endless|constant|no end of) ..1 (trouble|grief|hassle|drama) (with|from|because of)] (flat|number|apartment|unit|house|room|no) <number>',
      ],
      say: ['more to sort out with', 'more to settle with'],
    },
    {
      id: 'the-weakest-part-is-yours',
      match: [
        '^ [(the|my|our|another|one) ..1 (weakest|worst|saddest|ugliest|poorest) ..1 (link|spot|part|point|side|aspect|headache|waste|joke|mistake|expense|loss|nuisance|problem|disappointment|failure|embarrassment|obstacle) ..8 (is|are|was|were|has been|have been|remains|turned out to be)] ..1 <your>',
        '^ [(the|my|our|another|one) ..1 (biggest|main|real|only|greatest|chief|constant|single) ..1 (headache|frustration|waste|joke|nuisance|problem|disappointment|failure|embarrassment|obstacle|weakness|danger|threat|drain|bottleneck|issue) ..8 (is|are|was|were|has been|have been|remains|turned out to be)] <your> ..2 <flawTheirs>',
        '[(the only|the one|the real) (thing|person|problem|part) (that|which|who)? (is|has been|are)? ..1 (broken|rotten|unreasonable|toxic|out of control|out of hand|getting in the way|standing in (the|our|my) way|stopping (us|me|this|a|the ..1)|slowing us|holding (us|this|everything|it all) (up|back)|blocking (a|the|us|this|any|progress)) ..6 (is|are)] (<your> ..2 <flawTheirs>|you ($|,))',
      ],
      say: ['what I would like us to talk about is', 'what I find hard is'],
    },
    {
      id: 'the-sort-who-makes-it-painful',
      match: [
        '<flawWho> (is|are|was|were) ..1 [(the|a|one of those|exactly the|just the) (sort|kind|type|people|tenants|landlords|neighbours|colleagues|managers|parents|customers|clients) of? ..2 (who|that) !(..6 (help|helps|hand|there|listen|listens|smile|better|laugh|easier|works|care|cares|kind|happy)|never (give|gives|complain|complains|forget|forgets|let|lets|miss|misses|ask|asks)) ..1 <hinderSort> <rest>?]',
      ],
      say: ['hard for us to work with', 'hard for us to deal with'],
    },
    {
      id: 'your-story-keeps-changing',
      match: [
        '^ [(your|his|her|their|<your>) ..1 (story|stories|version|position|demands|mind|reasons|excuses|explanation|explanations|account) ..1 (changes|change|changed|keeps changing|keep changing|shifts|shift|varies|differ|differs) ..1 (every|each|with every|by the|from (one|day|week|email)|all the time|daily|hourly|depending|constantly|whenever|more often) <rest>?]',
        '^ [(your|his|her|their|<your>) ..1 (terms|rules|numbers|figures|answer|answers|plans|priorities) ((keeps|keep) changing|(changes|change|changed|shifts|shift) (with every|every (time|call|email|meeting|letter) !(the law)|by the (hour|minute|day|week)|from (one|day)|whenever|daily|hourly|constantly|all the time)) <rest>?]',
      ],
      say: ['I would like us to settle on one version', 'it would help me to have one version to rely on'],
      ask: ['How do we settle on one version?', 'It would help me to have one version to rely on.'],
    },
  ],
} as const satisfies Family
