/** Blame for burdens: what we pay for, carry and are left with. */
import type { Family } from '../pattern.ts'

export const blameForBurdens = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'it-failed-because-you',
      match: [
        '^^ ..4 (<woe>|none of|no one|had to|have to|has to|sleep on|leaking|leaks|shut|lost) ...9 [(all|only|just|simply)? because !(...9 (train|flight|bus|plane|ferry)) <accused> !(<damageUnless>) !(...7 (<calm>|<absoluteGood>)) ..1 (<sequelDeed>|double-booked|saved on|overslept|underestimated|shut|parked|skipped|could not|would not) <rest>?]',
        '^^ [because !(...9 (train|flight|bus|plane|ferry)) <accused> !(<damageUnless>) !(...7 (<calm>|<absoluteGood>)) ..1 (<sequelDeed>|double-booked|saved on|overslept|skipped|could not|would not|were too|was too) ..5] , ..4 (<woe>|had to|have to|has to|lost|close|closed)',
        '[it is (all|only|entirely)? (thanks to|because of|down to|due to) (<to>|your ..2|their ..2|his ..2|her ..2) that !(...8 (<blameGlad>|<absoluteGood>)) ..6 (<woe>|can not|have to|had to|has to) <rest>?]',
      ],
      say: ['after what happened there', 'in connection with what happened there'],
    },
    {
      id: 'made-her-hate-school',
      match: [
        '[<accused> !(<damageUnless>) ..1 (made|makes) (me|us|him|her|them|my ..1|our ..1|the (kids|children|staff|team|tenants)) ..1 (hate|dread|ill|sick|miserable|homeless|ashamed|bankrupt|quit|beg|choose between|doubt|(a|an|into a) ..1 (stranger|liar|laughing stock|prisoner|joke|outcast|wreck)) <rest>?]',
      ],
      say: ['it has been hard on us', 'what happened has left its mark'],
      ask: ['It has been hard on us.', 'What happened has left its mark. How do we go on from here?'],
    },
    {
      id: 'without-even-looking',
      match: [
        '[<accused> ..1 (signed|bought|agreed|approved|sold|judged|passed|ordered|rejected|refused|turned down|fired|sacked) ...5 (you|he|she|they) had not (even|ever|once|so much as) ..1 (looked|read|seen|checked|opened|met|tested|asked|understood|tried) <rest>?]',
      ],
      say: ['it was done before anyone had a close look', 'I would have liked a closer look before that'],
      ask: ['How can we take a closer look from now on?', 'I would have liked a closer look before that.'],
    },
    {
      id: 'broke-what-we-built',
      match: [
        '[<accused> !(<damageUnless>) ..2 (broke|broken|destroyed|ruined|wrecked|undid|undone|threw away|thrown away|trashed|smashed|squandered|tore down|poisoned) (what|everything|all) (that)? (i|we|he|she|my ..1|our ..1|mum|dad|generations) <rest>]',
        '[(i|we) had (a|an|our|peace|it|everything) ..5 until <accused> ..1 (opened (your|his|her|their)|sent that|told|stuck|got involved|came along|interfered|walked out|meddled|changed|decided|blabbed|leaked|went behind) <rest>]',
      ],
      say: ['something that mattered to us is gone', 'we have lost what mattered to us'],
      ask: ['We have lost what mattered to us.', 'Something that mattered to us is gone. How do we go on?'],
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
