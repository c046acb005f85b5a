/** Feelings that carry blame: a feeling that says what the other did. */
import type { Family, Match } from '../pattern.ts'

/** Somebody on our side, or of whom it is told to the other's face, feels what the other did to them. */
const felt = (deed: Match): readonly [Match, ...Match[]] => {
  const by = '(by (<feelBy>) (<feelAnd>)?)?'
  return [
    `<i> <feelPre>? <feelPre>? feel+v <feelAdv>? <feelAdv>? [<feelFrame>? <feelAdv>? <feelAdv>? ${deed} ${by}] !by`,
    `<feelGroup> <feelPre>? <feelPre>? feel+v <feelAdv>? <feelAdv>? [<feelFrame>? <feelAdv>? ${deed} ${by}] !by`,
    `(leave+v|left) (me | us | my ..2 | our ..2 | everyone | everybody) ..1 feeling <feelAdv>? <feelAdv>? [<feelFrame>? ${deed} ${by}] !by`,
    `(my|our|the|everyone|everybody|many|most|<name>) ..4 feel+v <feelAdv>? <feelAdv>? [${deed} by <feelYours> (<feelAnd>)?]`,
    `(he|she|they) <feelPre>? feel+v <feelAdv>? [${deed} by <feelYours> (<feelAnd>)?]`,
    `(hard|difficult|impossible) (for (me|us))? not to feel <feelAdv>? [${deed} ${by}] !by`,
    `<i> (walked|came|went|drove|left) ..5 feeling <feelAdv>? [${deed} ${by}] !by`,
    `^^ (honestly|frankly|really|just|still|also)? ,? feel+v <feelAdv>? <feelAdv>? [${deed} by <feelBy> (<feelAnd>)?]`,
    `^^ (honestly|frankly|really|just|still|also)? ,? (feel|felt) <feelAdv>? <feelAdv>? [${deed}] ($ | tbh | again | here | today | right now)`,
    `<i> (am|are|was|were) left <feelAdv>? feeling <feelAdv>? [${deed} ${by}] !by`,
  ]
}

export const feeling = {
  kind: 'feeling',
  reason: 'This feeling says what the other did; your own feeling and what you need can be heard.',
  patterns: [
    {
      id: 'feel-deceived',
      match: felt('<feelTrust>'),
      say: ['hurt and unsure what to rely on', 'uneasy and in need of plain answers'],
    },
    {
      id: 'feel-pressed',
      match: felt('<feelPressed>'),
      say: ['under a lot of pressure', 'tense and in need of more time'],
    },
    {
      id: 'feel-cheated',
      match: felt('<feelUnfair>'),
      say: ['unhappy with the balance between us', 'hurt and in need of a fair share'],
    },
    {
      id: 'feel-slighted',
      match: felt('<feelSlighted>'),
      say: ['hurt and in need of more respect', 'sad about the tone between us'],
    },
    {
      id: 'feel-ignored',
      match: felt('<feelUnheard>'),
      say: ['left out', 'sad and in need of an answer'],
    },
    {
      id: 'feel-abandoned',
      match: felt('<feelUnbacked>'),
      say: ['disappointed and in need of support', 'alone with this'],
    },
    {
      id: 'feel-like-nothing',
      match: [
        '<i> <feelPre>? <feelPre>? feel+v <feelAdv>? [<feelNothing>]',
        '<i> <feelPre>? <feelPre>? feel+v <feelAdv>? [(like | treated like) (dirt | rubbish | garbage | trash | shit | crap | scum | (a|an) ..1 (piece of <word> | second-class <word> | second class <word> | criminal | doormat | cash machine | cash cow | servant | slave | skivvy | afterthought | pawn | puppet | punchbag | punching bag | scapegoat | beggar | leper | suspect | nobody | outsider | intruder | prisoner | wallet | taxi driver | taxi service | number | mug | atm | villain) | your ..1 (doormat | servant | slave | maid | secretary | driver | chauffeur | cook | babysitter | assistant | handyman | caretaker | waiter | waitress | butler | nurse | crutch | safety net | backup | help | mother | cash cow | bank | wallet | punchbag | punching bag) | the (bad guy | villain | enemy | bad one))] !(working | today because)',
        '<i> <feelPre>? <feelPre>? feel+v <feelAdv>? [(like | treated like) (the (family|company|office|house|village|local|unpaid) ..1 (bank|cash machine|taxi|doormat|maid|servant|punchbag|skivvy|black sheep|scapegoat|cleaner|babysitter|dogsbody) | (a|the) (spare|fifth|third) wheel)]',
        '<feelGroup> <feelPre>? feel+v <feelAdv>? [(like | treated like) <feelThing>]',
      ],
      say: ['hurt and in need of more respect', 'sad and in need of more regard'],
    },
    {
      id: 'feel-small-beside-you',
      match: [
        '<i> <feelPre>? <feelPre>? feel+v <feelAdv>? <feelAdv>? [<feelFrame>? <feelWeak> (by | around | with | next to | in front of | because of | before) <feelYours> (<feelAnd>)?]',
        '<i> <feelPre>? <feelPre>? feel+v <feelAdv>? <feelAdv>? [<feelWeak> in your (house|office|eyes|presence|company|team|home|family)]',
        '<feelGroup> <feelPre>? feel+v <feelAdv>? <feelAdv>? [<feelWeak> (by | around | because of) <feelYours> (<feelAnd>)?]',
      ],
      say: ['hurt and in need of more respect', 'uneasy and in need of a calm talk'],
    },
    {
      id: 'feel-a-fool',
      match: [
        '<i> <feelPre>? feel+v <feelAdv>? [(like|such)? (a|an) ..1 (fool|idiot|mug|moron) for (ever|even)? (having)? (trusting|trusted|believing|believed|listening to|listened to|helping|helped|hiring|hired|paying|paid|supporting|supported|defending|defended|relying on|relied on|lending|lent|signing|signed) (you|them|him|her !<word>|<name>|<your> <rest>)]',
        '<i> <feelPre>? feel+v <feelAdv>? [(stupid|foolish|naive|dumb|ridiculous) for (ever|even)? (having)? (trusting|trusted|believing|believed|listening to|listened to|helping|helped|hiring|hired|paying|paid|supporting|supported|defending|defended|relying on|relied on|lending|lent) (you|them|him|her !<word>|<name>|<your> <rest>)]',
      ],
      say: ['hurt after giving so much trust', 'sad that my trust has come to this'],
    },
    {
      id: 'makes-feel-wronged',
      match: [
        '[(<you> | you | they | he | she | <role> | <name> | <your> ..3 <word> | (the way | how) <other> ..6) (always|just|really|are|is|keep|keeps|only|have|has|had)? ..1 make+v p=(me|us) (all)? feel <feelAdv>? <feelAdv>? (<feelAny> | <feelWeak> | like <feelThing> | <feelNothing>) (by <feelBy>)?]',
      ],
      say: ['this leaves {p} hurt and in need of more respect', 'this is hard for {p}'],
    },
    {
      id: 'makes-me-feel',
      match: [
        '[(<you> | you | they | he | she | <role> | <name> | <your> ..3 <word>) (always|just|really|are|is|keep|keeps|only|constantly)? ..1 (make|makes|making) me feel] !(<feelAdv> <feelGood>) !<feelGood>',
        '[(the way | how) <other> ..6 (make|makes|making) me feel] !(<feelAdv> <feelGood>) !<feelGood>',
      ],
      say: ['I often feel', 'in such moments I feel'],
    },
    {
      id: 'made-me-feel',
      match: [
        '[(<you> | you | they | he | she | <role> | <name> | <your> ..3 <word> | the way <other> ..6) (have|has|had|just|really|always|all)? ..1 made me feel] !(<feelAdv> <feelGood>) !<feelGood>',
      ],
      say: ['I felt', 'at that time I felt'],
    },
    {
      id: 'makes-us-feel',
      match: [
        '[(<you> | you | they | he | she | <role> | <name> | <your> ..3 <word> | the way <other> ..6) (always|just|really|are|is|keep|keeps|only|constantly)? ..1 (make|makes|making) us (all)? feel] !(<feelAdv> <feelGood>) !<feelGood>',
      ],
      say: ['we often feel', 'in such moments we feel'],
    },
    {
      id: 'made-us-feel',
      match: [
        '[(<you> | you | they | he | she | <role> | <name> | <your> ..3 <word> | the way <other> ..6) (have|has|had|just|really|always|all)? ..1 made us (all)? feel] !(<feelAdv> <feelGood>) !<feelGood>',
      ],
      say: ['we felt', 'at that time we felt'],
    },
    {
      id: 'made-to-feel',
      match: [
        '<i> (am | are | was | were | have been | had been) ..1 [made to feel <feelAdv>? (<feelAny> | <feelWeak> | like <feelThing> | guilty | ashamed | bad | <feelNothing>)]',
      ],
      say: ['hurt and in need of more respect', 'sad about the tone between us'],
    },
    {
      id: 'made-them-feel',
      match: [
        '<other> ..2 (made|make|makes|making) (my|our|the|his|her|everyone|everybody) ..3 [feel <feelAdv>? (<feelAny> | <feelWeak> | like <feelThing>)]',
      ],
      say: ['feel hurt', 'feel left out'],
    },
    {
      id: 'never-felt-so',
      match: [
        '[never (in my (life|career) | once | before)? feel+v (so | this | more | quite so | such) ..1 (<feelAny>|<feelWeak>|unwelcome|alone|disappointed|angry|ashamed|lonely) (by <feelBy>)?] !by',
        '[never (in my (life|career) | once | before)? (been|be) (so | this | more | quite so) ..1 (<feelAny>) (by <feelBy>)?] !by',
      ],
      say: ['rarely felt as hurt as this', 'felt more hurt than words can easily say'],
    },
    {
      id: 'sick-of-being',
      match: [
        '(<i>|and|just|so|honestly) ..3 [(tired | sick | sick and tired | sick to death | sick to the back teeth | fed up | exhausted | weary) (of|with|by|from) (being|feeling|getting) ..1 (<feelAny> | <feelWeak> | told what to do | shouted at | spoken to like that | treated (like|as) <feelThing>) (by <feelBy>)?] !by',
      ],
      say: ['worn out and in need of a change', 'hoping for a better way to deal with each other'],
    },
    {
      id: 'had-enough-of-being',
      match: [
        '<i> ..2 [(had enough | had it) (of|with) (being|feeling|getting) ..1 (<feelAny> | shouted at | treated (like|as) <feelThing>) (by <feelBy>)?] !by',
      ],
      say: ['had a hard time, and need a change', 'come to need a better way to deal with each other'],
    },
  ],
} as const satisfies Family
