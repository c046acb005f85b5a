/** Minimisers by comparison: everybody else copes, others have it worse, the only one who complains, what more do you want. */
import type { Family } from '../pattern.ts'

export const minimiserOthersCope = {
  kind: 'minimiser',
  reason: 'Measured by others, people feel unheard; asked what is different for them, they can say it.',
  patterns: [
    {
      id: 'others-cope',
      match: [
        '!(..9 (mind|object) (if|whether|when|waiting)) [(<othersAll>) (who ..4|in ..3|on ..3|at ..3|here|there|round here|i know)? (just|simply|somehow|all|has|have|had|can|could|would|will|always|usually|also|really|happily|quite|perfectly)? (just|all|happily|always)? !(..9 (please|could you|would you|let us|we could|shall we)) (<othersCope>) <rest>?]',
        '!(..9 (mind|object) (if|whether|when|waiting)) [(<othersNone>) (who ..4|in ..3|on ..3|at ..3|here|there|round here)? (has|had|would|will|ever|really)? (ever)? !(...9 (please|could you|would you|let us|we could|shall we)) (<othersBalk>) <rest>?]',
        '[(the others|the rest (of (us|them|the ..1))?|(all|most) of (us|them|the ..2)|(my|our) (last|previous|former|old) <verb>) (have|has|had|just|simply|also|all)? (cope+v|manage+v (fine|without|somehow|perfectly|$)|put up with|never (complained|minded|moaned|made (a|such))|did not (complain|mind|moan|make (a|such)|need (all|so))) <rest>?]',
        '[what (do|would) (you|they) think (other people|everyone else|everybody else|the rest of us) (do|does|have to (do|go|live|put)|has to (do|go|live|put)|go through|goes through|put up with) (every (day|week|month)|all (day|week)|then|with)?] $$',
      ],
      say: [
        'I would like to understand what is different for you',
        'please tell me what makes this hard for you',
      ],
      ask: ['I would like to understand what is different for you.', 'What makes this hard for you?'],
    },
    {
      id: 'all-see-it-but-them',
      match: [
        '[(everyone|everybody|anyone|anybody|any ..1|every ..1|the whole ..1) (in|on|at|here|who|with|else)? ..4 (knows (that|how|what|when|where|better)|know (that|how|what)|understands|can see|can tell|has understood|gets (it|that)|accepts|sees) ...8 (except|but|apart from|other than|bar) (you|him|her|them) <rest>?]',
      ],
      say: ['I would like to understand how this looks to you', 'please tell me how you see this'],
      ask: ['How does this look to you?', 'I would like to understand how this looks to you.'],
    },
    {
      id: 'so-can-they',
      match: [
        '[(mine|<my> ..2) (coped|survived|got by|did without|turned out (fine|all right)|managed (without|with)|grew up (with|without)|never (died|complained|needed|had)) ..5 , (so|and)? (yours|you|he|she|they|your ..2|<name>) (will|can|should|could|do|does|did) <rest>?]',
        '[if ((the others|everyone else|everybody else|my ..2|a ..2|other <word>|your ..1) (can|manage|manages|managed) ..6|(i|we) (can|manage to|managed to|could) (live|manage|cope|get by|put up|do without|wait|work|pay|share|get up|do (it|that|this)) ..5) , (then)? (so (can|could) (you|he|she|they|anyone|anybody|yours) | surely (you|he|she|they|anyone|yours) | (you|he|she|they|anyone|yours) (can|should|could|ought to) (too|as well|also|certainly|surely|at least)) <rest>?]',
      ],
      say: [
        'I would like to understand what is different for you',
        'please tell me what makes this hard for you',
      ],
      ask: ['I would like to understand what is different for you.', 'What makes this hard for you?'],
    },
    {
      id: 'only-one-who-complains',
      match: [
        '[(you|he|she|they|<name>|<role>) (are|is) the only (one|ones|person|people|<word>) ..4 ((who|that) ..1 (complain+v|mind+v|object+v|moan+v|refuse+v|whine+v|struggle+v|argue+v|make+v (a|such|trouble|this|it)|can not (manage|cope|see|accept|take|handle)|(do|does) not (get|understand|see|accept|manage)|never|find+v (it|this|that)|(has|have) (a|an|any) (problem|issue|difficulty))|complaining|making (a|such|trouble)|moaning|whining|refusing|arguing|with (a|an) (problem|issue)) <rest>?]',
      ],
      say: [
        'I would like to understand what is different for you',
        'please tell me what makes this hard for you',
      ],
      ask: ['I would like to understand what is different for you.', 'What makes this hard for you?'],
    },
    {
      id: 'others-have-it-worse',
      match: [
        '[((there are)? (others|some|plenty|many|lots|most|thousands|people|those|half the ..1)) (of (us|them|people))? (who)? (would|will|could only) (kill|die|give (their|anything|an arm)|queue|jump|dream|be (glad|grateful|thrilled|over the moon)) (for|to (have|get|be|live|work)|of|at|if) !(..6 (view|smile|hair|recipe|cake|voice)) <rest>?]',
        '[there (are|is) (far|much|a lot|always|plenty of)? worse ..2 (in the world|out there|to (cry|worry|complain)|happening|around) <rest>?] !(weather)',
        '[(we|everyone|everybody|all of us|others|people|i) (all)? (have|has|had|feel|feels|suffer|suffers|got) (all|our|their|my|a|other|real)? ..1 (problems|troubles|worries|stress|bills|feelings|needs|job|life|lives|family|families|bad days|pain|pressure|losses|debts) ..2 , not (just|only) (you|him|her|them|your ..1)] ($$|,)',
        '[(you|he|she|they|<name>) (are|is|were|will be|was) (not|hardly|scarcely) the (first|only|last) (one|person|tenant|customer|parent|man|woman|couple|family|child) (to (lose|have|be|go|get|suffer|deal|face|struggle|work|pay|wait)|who (has|had|have|lost|must)|with (a|an|kids|children|problems)) !(...9 (i|we) (have|am|was|do|did|too)) <rest>]',
        '[(people|we|everyone|adults|those of us|somebody|those) (who live)? in the real world (have|has|know|knows|do|work|works|pay|pays|must|can) <rest>]',
        '[(others|other people|people|some people|some|children|families|millions|thousands|my ..2|i|we|half the ..1) (have|are|is|has|lose|lost|had|were|work|works|live|go) ..7 (and|while|but|yet|whereas) (you|he|she|they) (still|just|only)? (complain|complains|moan|moans|whine|whines|cry|cries|fuss|sulk|sulks|argue|argues|get (upset|angry)|make (a|such)|are (upset|complaining|moaning|crying|angry|fussing|sulking|whining|arguing)) <rest>?]',
        '[(the)? (real|only|actual|true) (victim|victims|losers|sufferers|ones suffering|one suffering|problem) ..4 (is|are) ..4 , (and)? not (you|him|her|them|your ..1|yours) ..2] ($$|,)',
        '^ [(that|this) is (absolutely|really)? nothing , (you should (see|hear|try)|wait (until|till)|try <verb>|(i|my ..1|we) (once|lost|work|worked|paid|pay|had|got)) <rest>?]',
        '^ [we have all (had|seen|been through|gone through|lived through|survived|known) ..1 (worse|it (hard|worse|tough|bad)|(a|our) (hard|bad|tough|difficult|rough) ..1|our (problems|troubles|worries)) (, (you|get|so (stop|get|do not)) <rest>)?] $$',
      ],
      say: ['I would like to understand what weighs on you', 'please tell me what makes this hard for you'],
      ask: ['I would like to understand what weighs on you.', 'What makes this hard for you?'],
    },
    {
      id: 'what-more-do-you-want',
      match: [
        '(,|and) [what more (do|did|could|would|can) (you|he|she|they|anyone) ..1 (want|expect|ask for|wish for) (from (me|us)|of (me|us)|now)?] $$',
        '^^ [what more (do|did|could|would|can) (you|he|she|they|anyone) ..1 (want|expect|ask for|wish for) (from (me|us)|of (me|us)|now)?] $$',
      ],
      say: ['what would help you here', 'what weighs most on you here'],
      ask: ['What would help you here?', 'What weighs most on you here?'],
    },
    {
      id: 'who-gets-upset-about',
      match: [
        '[who (on earth|in (his|her|their) right mind|would)? (gets|get|is|be) (so|that)? (upset|angry|worked up|hysterical|offended|hurt) ..2 (about|over|because of) (a|an|one|some|two|three|such|ten|five|a few) <rest>?]',
        '[who (on earth|in (his|her|their) right mind|would)? (complains|complain|fights|fight|argues|argue|cries|cry|sues|sue|sulks|sulk|makes (a|such)|make (a|such)) ..2 (about|over|because of) (a|an|one|some|two|three|such|ten|five|a few) <rest>?]',
      ],
      say: ['what does this mean to you', 'what makes this important to you'],
      ask: ['What does this mean to you?', 'What makes this important to you?'],
    },
  ],
} as const satisfies Family
