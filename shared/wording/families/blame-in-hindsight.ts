/** Blame in hindsight: what would be otherwise had they done otherwise, and how they could. */
import type { Family } from '../pattern.ts'

export const blameInHindsight = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'would-not-have-if-they-had',
      match: [
        '(i|we|my|our|the|this|that|none|nobody|no one|he|she|it|they|<name>) ..5 (would|could|might|need) ..1 not ..1 (have|be|need|had) ...9 [if <accused> ..1 !(were to|was to) (had|did|would have|could have|were|was|only|bothered|cared|listened|read|checked|paid|told|called|answered|kept|stuck|pulled|knew|stopped|looked|used) !(not|never) <rest>?]',
        '(i|we|my|our|the|this|that|he|she|it|they|<name>) ..5 (would|could|might) ..1 (have|be|still|long|all|now) !(...6 (lost|missed|failed|late|stuck|dead|broke|never|drowned|given up|bankrupt)) ...9 [if <accused> ..1 (had not|did not|could have|had only|had bothered|had listened|had done|had told|had paid|had kept|had read|had checked|had answered|pulled|did your|did his|did their|did her|bothered|listened|stuck to|kept (to|your|his|her|their)|turned up on|showed up) !(..3 (helped|stepped|called|saved|warned|stayed|come|been there|believed)) <rest>?]',
        '(would|could|might) ..2 (be|have) ..7 (by now|already|long ago|months ago|weeks ago|today) [(if|had) <accused> !(were to|want) <rest>]',
        '(would|could|might) ..2 (have|still|be|long) ...9 [(but for|were it not for|had it not been for) <accused> <rest>?] $',
      ],
      say: ['had things gone another way', 'if we had found another way in time'],
    },
    {
      id: 'if-they-had-we-would',
      match: [
        '^ [if <accused> ..1 (had (not|done|told|kept|paid|read|listened|checked|called|bothered|only|just|fixed|answered|asked|stuck|stayed|looked|said|shown|turned|used|followed|been|acted|warned|sent|put|given|let|thought|cared|come)|did (your|his|her|their)|paid|pulled|spent|listened|bothered|were|was|cared|kept) ..9] ,? (then)? (i|we|my|our|the|this|that|none|nobody|he|she|it|they|there|mum|mom|dad) ..4 (would|could|might) ..1 (not|never|have|be|still|long|all) !(..5 (lost|missed|late|stuck|failed|given up|be (great|good|nice|helpful|happy|lovely|easier)))',
        '^ [had <accused> ..1 (not)? <word> ..9] ,? (i|we|my|our|the|this|that|none|nobody|he|she|it|they|there|mum|dad) ..4 (would|could|might) ..1 (not|never|have|be|still|long|all) !(..5 (lost|missed|late|stuck|failed|given up))',
        '^ [if only <accused> ..1 (had|would|could|did|were) <rest>]',
      ],
      say: ['had things gone another way', 'if we had found another way in time'],
      ask: ['I wish this had gone another way.', 'How do we make sure that it goes better from now on?'],
    },
    {
      id: 'how-could-they-do-it',
      match: [
        '[how (could|can|did) (you|they|he|she|your ..2|<role>|<name>) (possibly|ever|just|even|so|both|manage to|let|have|be)? (<damageDo>|<blameRuin>|leave (me|us|him|her|them|the|your|a|my|our)|sell (it|the|her|his|our|my|mum|dad|this)|sign (it|this|that|away|the|such)|overlook|allow|let (this|it|that|him|her|them|the|my|our)|miss (it|that|this|the|a|such|her|his)|forget (it|that|this|the|a|your|my|our|her|his|to)|do (this|that|it|such|so)|be so|have been so|say (that|such|this)|send (him|her|me|us|a|the|such)|put (him|her|me|us|a|the|such)|spend|steal|lie|walk (away|out)|turn (your|him|her|me|us|away)|not (see|know|notice|tell|check|realise|realize|have|call|care|be)|get (it|this|that|it all|everything|the) (so)? (wrong|backwards)|take (my|our|her|his|the|it)|treat|screw|fail|evict|fire|sack|charge (me|us|anyone|somebody|a)|bill (me|us)|behave|act|approve|agree to such|promise|invite|hire|marry|refuse|deny|break|choose) <rest>?]',
        '[what (on earth|the hell|the heck|in the world) (possessed|were|was|made) (you|they|he|she|your ..2|<role>|<name>) (thinking|to <word>|playing at) <rest>?]',
        '[what (possessed (you|they|them|he|him|she|her|your ..2|<role>|<name>) to <rest>|(were|was) (you|they|he|she|your ..2|<role>|<name>) (thinking (when|with|by|letting|leaving|signing|giving)|playing at) <rest>?)]',
        "[how (on earth|the hell|in the world|in god 's name) (do|does|did|could|can) (you|they|he|she|your ..2|anyone|<role>|<name>) <rest>]",
        "[why (on earth|the hell|in the world|in god 's name|in heaven 's name) (do|does|did|would|are|is|have|has|can|could|should) <rest>]",
      ],
      say: ['I would like to understand how it came to this', 'I would like to know what led to this'],
      ask: ['How did it come to this?', 'What led to this, as you see it?'],
    },
    {
      id: 'will-not-own-up',
      match: [
        '[(will not|would not|can not|could not|do not|does not|did not|never|refuse to|refuses to|refused to|have never|has never|have not|has not|not once|too proud to|too cowardly to) ..1 (own up|owned up|owning up|own (it|this|your|their|his|her)|admit (it|to it|your|their|his|her|that|a|any|fault|you|they|he|she)|admitted (it|a|any|your|their|his|her|that|fault)|take (any|the|a shred of)? (responsibility|blame)|took (any|the)? (responsibility|blame)|face up to|say sorry|said sorry|apologise|apologised|apologize|apologized|make amends) <rest>?] !(to being)',
        '[<accused> ..2 (deny|denies|denied|wriggle|wriggles|weasel|weasels) (everything|it all|any|all|your|his|her|their|having|it|that|out of) <rest>?]',
      ],
      say: ['may find it hard to talk about this', 'may not be ready yet to talk about it'],
    },
    {
      id: 'you-forgot-to',
      match: [
        '(<woe>) ...9 [(you|he|she|they|your <word>|your <word> <word>) ..1 (forgot|forgotten|neglected|omitted|failed|never bothered|did not bother) to]',
        '[(you|he|she|they|your <word>|your <word> <word>) ..1 (forgot|neglected|omitted|failed|never bothered|did not bother) to (lock|book|tell|order|send|close|switch|turn|pay|renew|check|mention|call|ring|pick|register|insure|file|secure|bring|warn|cancel|collect|water|feed|service|inform|invite|include|count|measure|read|post|submit|report)] ..7 (and|so|again|which|now|as (usual|always)|of course)',
      ],
      say: ['we would have needed someone to', 'it would have helped us to'],
    },
    {
      id: 'scared-them-away',
      match: [
        '(every|each|all|the|those|half|any|our|my|most|three|two|four|five) ..6 , [<accused> (have|has|had|all|just)? (scared|drove|driven|chased|frightened|put|sent|turned|pushed) (them|him|her|it|every one of them|all of them)? (away|off|out)]',
        '[<accused> ..1 (have|has|had)? (scared|drove|driven|chased|frightened|hounded) (every|all|half|our|my|those|most|two|three|four|five|him|her|them|the last|the only|the (customers|clients|tenants|staff|buyers)) ..4 (away|off|out) <rest>?]',
      ],
      say: ['we have lost people over this', 'people have left us over this'],
    },
  ],
} as const satisfies Family
