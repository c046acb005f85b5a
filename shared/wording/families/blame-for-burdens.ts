/** Blame for burdens: what we pay for, carry and are left with, and what was let go to ruin. */
import type { Family } from '../pattern.ts'

export const blameForBurdens = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'let-it-go-to-ruin',
      match: [
        '[<accused> !(<damageUnless>) ..1 (let|allowed) (the|our|my|this|that|a|an|mum|dad|her|his) ..4 (to)? (lapse|rot|rust|expire|slip|die|freeze|wither|go (to (waste|ruin|rack|pieces|the dogs|seed)|off|bad|cold|under|stale)|burn|run (dry|wild|out|down)|decay|spoil|flood|collapse|fester|fall (apart|to)|get (out of hand|worse)|crumble|bleed) !(ice|...6 (<calm>|agreement|consent|agreed)) <rest>?]',
      ],
      say: ['it was not looked after as we needed', 'we would have needed it to be looked after'],
      ask: ['How can we see to it that it is looked after?', 'It was not looked after as we needed.'],
    },
    {
      id: 'that-is-what-yours-did',
      match: [
        "(and|,) !(..9 <absoluteGood>) [(that|this) is ..1 what (you|your ..2|his ..2|her ..2|their ..2|<name> 's ..2) ..1 (did|does|has done|have done|caused|led to|leads to|got us|gets us|got me|made of) !(..4 <absoluteGood>) <rest>?]",
      ],
      say: ['I would like to talk about what led to it', 'I would like us to look at what led to it'],
      ask: ['What led to it, as you see it?', 'I would like to talk about what led to it.'],
    },
    {
      id: 'to-cover-what-is-theirs',
      match: [
        '(have to|had to|has to|having to|forced to|made to|borrow ..3 to|sold ..6 to|sell ..6 to|savings to|left to|tired of having to) ..1 [(cover|pay (for|off)?|plug|fill|settle|make up for|fix|repair|clean up|mop up|hide|bail out|apologise for|apologize for|explain|redo|undo) (all (of)?)? (your|his|her|their) ..1 (<plainFault>|shortfall|losses|gambling|fine+n|hole|bail|parking tickets|nonsense) <rest>?]',
        '(pay+v|paying|paid|suffer+v|suffering|apologise+v|apologising|answer+v|punished|blamed) ..1 for [what <accused> (did|do|does|has done|have done|started|broke|said|caused) <rest>?]',
      ],
      say: ['deal with what was left open', 'carry what was left open'],
    },
    {
      id: 'nobody-else-had-the-code',
      match: [
        '^^ !(...9 <calm>) [(nobody|no one|no-one) else (had|knew|has|knows) ..3 (key|keys|code|password|combination|access|pin) <rest>?] $$',
        '^^ !(...9 <calm>) [(nobody|no one|no-one) else (touched|was in|went near|went into|could have (left|taken|done|opened|broken|told|deleted|moved)) <rest>?] $$',
      ],
      say: ['I would like to find out together what happened', 'I wonder what can have happened'],
      ask: ['I would like to find out together what happened.', 'What can have happened there?'],
    },
    {
      id: 'we-carry-the-scars',
      match: [
        '[(<i>|<my> ..1|the ..2|everyone|everybody|he|she|they) ..3 (carry|carries|carrying|bear|bears|bearing|live with|lives with|living with|feel|feels|feeling|suffer|suffers|suffering|pay|pays|paying|paid) ..2 (scar+n|consequence+n|cost+n|weight|burden|price|fallout|effects) (of|for|from) (your|his|her|their) !(..4 <calm>) <rest>]',
        '[all (i|we|she|he|they) (have)? (ever)? (got|get|had|gained|saw|see) (out of|from|in return for|for) (this|that|these|those|you|your|them|him|her|all) ..6 (is|was|are|were) !(..4 (<absoluteGood>|love)) <rest>]',
      ],
      say: ['what happened has been costly for us', 'we carry much of what this costs'],
      ask: [
        'We carry much of what this costs. How can we share it differently?',
        'What happened has been costly for us.',
      ],
    },
    {
      id: 'blames-the-way-you-did-it',
      match: [
        '[<i> ..2 blame (your ..1|the way (you|they|he|she)|how (you|they|he|she)|his ..1|her ..1|their ..1) <rest>?]',
      ],
      say: ['I would like us to look at what led to this', 'I would like to understand what led to this'],
      ask: ['What led to this, as you see it?', 'I would like us to look at what led to this.'],
    },
    {
      id: 'made-us-look-like-amateurs',
      match: [
        '[<accused> !(<damageUnless>) ..2 (made|make|makes|making) (me|us|him|her|the (whole|entire)? <word>|my ..1|our ..1) look ..2 (like (amateurs|an amateur|idiots|an idiot|fools|a fool|liars|a liar|beggars|a beggar|criminals|a criminal|thieves|a thief|clowns|a clown|a bad|monsters|a monster|the (bad|villain|fool))|stupid|ridiculous|foolish|incompetent|unprofessional|guilty|dishonest|cheap) <rest>?]',
      ],
      say: ['it has put us in a difficult light', 'others now see us in a difficult light'],
      ask: [
        'Others now see us in a difficult light. What can we do about it?',
        'It has put us in a difficult light.',
      ],
    },
    {
      id: 'the-third-they-have-ruined',
      match: [
        '[(that|this|it) (is|was|makes|would be) (already)? the (second|third|fourth|fifth|sixth|seventh|tenth|umpteenth) <word> ..1 (that|which)? <accused> (have|has|had)? ..1 (<damageDo>|<blameRuin>|<blameMess>|broken|broke|lost|missed|forgotten|forgot|killed|cancelled|chewed|wrecked|cracked|driven off) <rest>?]',
      ],
      say: ['this has now happened more than once', 'we have had this more than once now'],
      ask: [
        'This has now happened more than once. What can we change?',
        'How can we keep this from happening again?',
      ],
    },
    {
      id: 'drove-your-own-out',
      match: [
        '[<accused> !(<damageUnless>) ..2 ((drove|driven|threw|thrown|kicked) (your|his|her|their) own !(car|van|truck|tractor|bike|boat|lorry|cattle|sheep|cows|bus) ..2|(hounded|bullied|squeezed|froze|frozen|elbowed|pushed) (me|us|him|her|them|my ..1|our ..1|your ..2|his ..1)) out of (the|our|my|his|her|their|this|your|business|office|work|here) <rest>?]',
      ],
      say: ['someone has left over what happened here', 'it came to a parting that hurts us'],
      ask: ['It came to a parting that hurts us.', 'What led to this parting, as you see it?'],
    },
    {
      id: 'so-you-can-live-with-it',
      match: [
        '^^ <accused> ...9 (so|then|and) (now)? [(you|they|he|she) (can|may) (also|now|just|jolly well|bloody well)? (live with|explain (it|that|this) to|pay for (it|that|this)|clean (it|that|this) up|clean up|face) <rest>?] !(...9 <calm>)',
      ],
      say: ['I would like us to agree on how to deal with it', 'we need a way to deal with it'],
      ask: ['How shall we deal with it?', 'I would like us to agree on how to deal with it.'],
    },
  ],
} as const satisfies Family
