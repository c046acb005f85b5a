/** Blame in hindsight: what would be otherwise had they done otherwise, and how they could. */
import type { Family } from '../pattern.ts'

export const blameInHindsight = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'would-not-have-if-they-had',
      match: [
        '(i|we|my|our|the|this|that|none|nobody|no one|he|she|it|they|<name>) ..5 (would|could|might|need) ..1 not ..1 (have|be|need|had) !(..1 (known|won|made|managed|found|passed|met|noticed|mind|minded)) ...9 [if <accused> ..1 (had (kept|read|checked|paid|told|called|answered|listened|bothered|done|fixed|stuck|looked|only)|did (your|his|her|their)|bothered|cared|listened|pulled|stuck) !(not|never) <rest>?]',
        '(i|we|my|our|the|this|that|he|she|it|they|<name>) ..5 (would|could|might) ..1 (have|be|still|long|all|now) !(...6 (lost|missed|failed|late|stuck|dead|broke|never|drowned|given up|bankrupt|waiting|easier|nice)) ...9 [if <accused> ..1 (had not|did not|had only|had bothered|had listened|had done|had paid|had kept|had read|had checked|had answered|pulled|did your|did his|did their|did her|bothered|listened|stuck to|kept (to|your|his|her|their)|turned up on|showed up) !(..3 (helped|stepped|called|saved|warned|stayed|come|been there|believed|told)) <rest>?]',
        '(would|could|might) ..2 (be|have) ..7 (by now|already|long ago|months ago|weeks ago) [(if|had) <accused> !(were to|want|wanted|had time|..3 (like|agree|agreed)) <rest>]',
        '(sold|won|bought|finished|opened|signed|home|rich|open|finished) ..7 [(but for|were it not for|had it not been for) <accused> (<rest>)?] $',
      ],
      say: ['had things gone another way', 'if we had found another way in time'],
    },
    {
      id: 'if-they-had-we-would',
      match: [
        '^ [if <accused> ..1 (had (not|done|told|kept|paid|read|listened|checked|bothered|only|just|fixed|answered|stuck|looked|followed|acted|warned|put|thought|cared)|did (your|his|her|their)|paid|pulled|listened|bothered|cared) ..9] ,? (then)? (i|we|my|our|the|this|that|none|nobody|he|she|it|they|there|mum|mom|dad) ..4 (would|could|might) ..1 (not|never|have|be|still|long|all) !(..5 (lost|missed|late|stuck|failed|given up|helped|carried|picked|said yes|be (great|good|nice|helpful|happy|lovely|easier)))',
        '^ [had <accused> ..1 (not)? (done|told|kept|paid|read|listened|checked|bothered|fixed|answered|stuck|looked|followed|acted|warned|forgotten|ignored|lied|sold|let|left|signed) ..9] ,? (i|we|my|our|the|this|that|none|nobody|he|she|it|they|there|mum|dad) ..4 (would|could|might) ..1 (not|never|have|be|still|long|all) !(..5 (lost|missed|late|stuck|failed|given up|minded))',
        '^ [if only <accused> ..1 (had|would|could|did) !(more|a|time|see|hear|stay|come|..4 (join|be here|meet)) <rest>]',
      ],
      say: ['had things gone another way', 'if we had found another way in time'],
      ask: ['I wish this had gone another way.', 'How do we make sure that it goes better from now on?'],
    },
    {
      id: 'how-could-they-do-it',
      match: [
        '[how (could|can) (you|they|he|she|your ..2|<role>|<name>) (possibly|ever|just|even|so)? <unthinkable> !(..4 (fast|well|online)) <rest>?]',
        '[how could (you|they|he|she|your ..2|<role>|<name>) (possibly|ever|just|even) <verb> <rest>?]',
      ],
      say: ['I would like to understand how it came to this', 'I would like to know what led to this'],
      ask: ['How did it come to this?', 'What led to this, as you see it?'],
    },
    {
      id: 'what-possessed-you',
      match: [
        '[what (on earth|the hell|the heck|in the world) (possessed|were|was|made) (you|they|them|he|him|she|her|your ..2|<role>|<name>) (thinking|to <word>|playing at) <rest>?]',
        '[what (possessed (you|they|them|he|him|she|her|your ..2|<role>|<name>) to <rest>|(were|was) (you|they|he|she|your ..2|<role>|<name>) (thinking (by|letting|leaving|signing|giving)|playing at) <rest>?)]',
      ],
      say: ['I would like to understand how it came to this', 'I would like to know what led to this'],
      ask: ['How did it come to this?', 'What led to this, as you see it?'],
    },
    {
      id: 'how-on-earth',
      match: [
        "[(how|why) (on earth|the hell|in the world|in god 's name|in heaven 's name) (do|does|did|would|are|is|have|has|can|could|should) (you|they|he|she|anyone|your ..2|<role>|<name>) !(find|manage|know|make it|do (it|all|that)) <rest>]",
        "[why (on earth|the hell|in the world|in god 's name|in heaven 's name) (should|would|do|must) (i|we) <rest>]",
      ],
      say: ['I would like to understand the reason for this', 'I would like to know what led to this'],
      ask: ['What is the reason for this, as you see it?', 'What led to this, as you see it?'],
    },
    {
      id: 'will-not-own-up',
      match: [
        '(you|he|she|they|<accused>) ..1 [(will not|would not|can not|could not|do not|does not|did not|never|refuse to|refuses to|refused to|have never|has never|have not|has not|not once|too proud to|too cowardly to) ..1 (own up|owned up|owning up|own (it|this|your|their|his|her)|admit (it was|to it|your|their|his|her|a|any|fault|you|they)|admitted (a|any|your|their|his|her|fault)|take (any|a shred of)? (responsibility|blame)|took (any)? (responsibility|blame)|face up to|make amends) <rest>?] !(to being|...5 (<calm>|should not))',
        '<accused> ..2 [(deny|denies|denied|wriggle|wriggles|weasel|weasels) (everything|it all|any (part|responsibility|blame|fault)|out of) <rest>?]',
      ],
      say: ['may find it hard to talk about this', 'may not be ready yet to talk about it'],
    },
    {
      id: 'you-forgot-to',
      match: [
        '(<woe>) ...9 [(you|he|she|they|your <word>|your <word> <word>) !(...6 <calm>) ..1 (forgot|forgotten|neglected|omitted|failed|never bothered|did not bother|refused|kept refusing|kept forgetting|could not be bothered|could not be arsed) to]',
        '[(you|he|she|they|your <word>|your <word> <word>) ..1 (forgot|neglected|omitted|failed|never bothered|did not bother) to] ..7 (again|as (usual|always)|of course)',
      ],
      say: ['we would have needed someone to', 'it would have helped us to'],
    },
    {
      id: 'scared-them-away',
      match: [
        '^^ [(every|each|all|the|those|half|any|our|my|most|three|two|four|five) ..6 , <accused> (have|has|had|all|just)? (scared|drove|driven|chased|frightened) (them|him|her|it|every one of them|all of them)? (away|off|out)]',
        '[(<accused>|the ..2 (committee|board|council|club|union|company|firm)) ..1 (have|has|had)? (scared|drove|driven|chased|frightened|hounded) (away|off) ..1 (every|all|half|our|my|the (best|last|only|good)|two|three|four) <rest>?]',
        '[<accused> ..1 (have|has|had)? (scared|drove|driven|chased|frightened|hounded) (every|all|half|our|my|those|most|two|three|four|five|him|her|them|the last|the only|the (customers|clients|tenants|staff|buyers)) ..4 (away|off|out) !(from) <rest>?]',
      ],
      say: ['we have lost people over this', 'people have left us over this'],
      ask: ['We have lost people over this.', 'How can we keep the people we still have?'],
    },
  ],
} as const satisfies Family
