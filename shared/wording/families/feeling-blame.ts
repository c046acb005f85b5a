/** Feelings that carry blame, said of what the other does: what it feels like, what one is sick of. */
import type { Family } from '../pattern.ts'

export const feelingBlame = {
  kind: 'feeling',
  reason: 'This feeling says what the other did; your own feeling and what you need can be heard.',
  patterns: [
    {
      id: 'feel-that-you',
      match: [
        '[<i> <feelPre>? feel+v (like | as if | as though | that)?] <other> (just|really|all|simply|still|often|always|constantly)? <feelNegative>',
        '[<i> <feelPre>? <feelPre>? (get|have|got) the (feeling|impression|sense) (like | as if | as though | that)?] <other> (just|really|all|simply|still|often|always|constantly)? <feelNegative>',
        '^^ [(honestly|frankly|really|just|still)? ,? (feels | felt | feel) (to me)? (like | as if | as though)] <other> (just|really|all|simply|still|often|always|constantly)? <feelNegative>',
        '[it ..1 (feels | felt | often feels | always feels | really feels) (to me)? (like | as if | as though | that)] <other> (just|really|all|simply|still|often|always|constantly)? <feelNegative>',
      ],
      say: [
        'please tell me if I am wrong, but to me it looks as if',
        'I may be mistaken, but it comes across as if',
      ],
      reason:
        'What follows is not a feeling but a judgement of the other; marked as how it looks to you, it can be answered.',
    },
    {
      id: 'feels-like-betrayal',
      match: [
        '(it | this | that | (this|that) ..2 <word> | (your|their|his|her|the) ..2 <word> | what <other> ..3) <feelPre>? feel+v <feelAdv>? [like <feelWrongs> (to (me|us))?] !(of | on | to my | against | from)',
        '(it | this | that | (this|that) ..2 <word> | (your|their|his|her) ..2 <word> | what <other> ..3) (comes across | came across | struck me | strikes me) ..1 [as <feelWrongs>] !(of|on|against)',
      ],
      say: ['very hard on us', 'painful to us'],
    },
    {
      id: 'feels-like-betrayal-of',
      match: [
        '(it | this | that | (this|that) ..2 <word> | (your|their|his|her|the) ..2 <word> | what <other> ..3) <feelPre>? feel+v <feelAdv>? [like <feelWrongs> (of|on|against)] <word>',
      ],
      say: ['very hard, in view of', 'painful, given'],
    },
    {
      id: 'insulted-by-you',
      match: [
        '<i> (am | are | was | were | feel | felt | have been) <feelAdv>? <feelAdv>? [(insulted|offended|disgusted|appalled|repulsed|sickened|outraged|scandalised|scandalized|horrified|revolted) (by|at|with)] (<you> | you | <your> | the way <other> | how <other> | what <other>) !(news|loss|illness)',
      ],
      say: ['very unhappy with', 'hurt by'],
    },
    {
      id: 'fed-up-with-you',
      match: [
        '(<i>|and|just|so|honestly|everyone|everybody) ..3 (am|are|is|was|were|be) <feelAdv>? <feelAdv>? [(sick | sick and tired | sick to death | tired | fed up | weary | sick to the back teeth) (of|with)] (<you> | you !(smoking) | <your> ..1 (<problemConduct> | <problemOffer> | nonsense | rubbish | behaviour | threats | insults | endless <word> | constant <word> | whole ..2 <word>) | people like you | the way <other> | how <other>)',
      ],
      say: ['worn out by', 'unhappy with'],
    },
    {
      id: 'had-enough-of-you',
      match: [
        '<i> (have)? ..1 [(had (quite)? enough of | had it (up to here)? with | had my fill of | no patience left for | no more patience (for|with) | run out of patience with | lost (all)? patience with)] (<you> | you | <your> | people like you | the way <other>) !(soup|cake)',
      ],
      say: ['found it hard to live with', 'had a hard time with'],
    },
    {
      id: 'not-respected-by-you',
      match: [
        '(do|does|did|can|could) not ..1 feel r=(respected | heard | valued | trusted | seen | appreciated | welcome | listened to | taken seriously | supported | treated fairly | treated with respect | included | safe | understood | informed) [(by|with|from|around) <feelYours>]',
        '(<i>|<feelGroup>) ..1 never (feel|felt) r=(respected | heard | valued | trusted | seen | appreciated | welcome | listened to | taken seriously | supported | treated fairly | included) [(by|with|from|around) <feelYours>]',
      ],
      say: ['when we talk', 'in our exchanges'],
    },
    {
      id: 'no-respect-from-you',
      match: [
        '<i> ..1 (feel|felt|sense|see|saw) [(no | zero | so little | not a shred of | nothing but | only) n=(respect|appreciation|support|trust|empathy|goodwill|contempt|hostility|recognition|thanks|gratitude|interest|sympathy|disdain|coldness) (from) <feelYours>]',
      ],
      say: ['little warmth between us at the moment', 'a need for more goodwill between us'],
    },
    {
      id: 'treats-me-like',
      match: [
        '<other> ..3 (treat|treats|treated|treating) (me | us | my ..2 | our ..2 | everyone | everybody) [(like | as | as if <i> (am|are|was|were) | like <i> (am|are|was|were)) (some kind of | a bunch of | a load of | your personal | nothing but)? <feelThing>] !(member | of the family)',
        '(stop | quit | do not | will not (be)? | refuse to be | not going to be | no longer be) ..1 (treat|treating|treated) (me|us)? ..1 [(like|as) (some kind of | a bunch of | a load of | your personal)? <feelThing>]',
      ],
      say: ['with less respect than is due', 'in a way that hurts'],
    },
    {
      id: 'how-do-you-think-it-feels',
      match: [
        '[how do you (think|imagine|suppose) (i | we | that | it | this | she | he | they | my ..2 | our ..2 | the (kids|children)) ..2 (feel|feels|felt) ..9] $$',
        '[(do you have any idea | have you any idea | have you got any idea | do you know | do you realise | do you realize) how ..3 (feels|felt|feel|is|was) ..5] $$',
        '[how would you (like|feel) (it)? if (i|we|someone|somebody) (did|treated|spoke|talked|said|called|shouted|came) ..6] $$',
      ],
      say: ['may I tell you how this was for me', 'can I tell you what this has been like'],
      ask: ['May I tell you how this has been for me?', 'Can I tell you what this has been like?'],
    },
    {
      id: 'put-us-through',
      match: [
        '[(what | everything | all | the hell | the stress | the misery | all the <word>) (that)? <other> (have|has|had|are|is|keep)? ..1 (put|putting) (me | us | my ..1 | our ..1 | the kids | the children | this family | everyone) through]',
        '[(the | all the | so much) ..1 (pain | grief | hurt | stress | suffering | misery | anguish | heartache | sleepless nights) (that)? <other> (have|has|had)? ..1 (caused|brought|given|inflicted) (on)? (me | us | my ..1 | our ..1)]',
      ],
      say: ['how hard this has been', 'the hard time this has been'],
    },
    {
      id: 'no-idea-how-it-feels',
      match: [
        '[(<you>|you|they|he|she) (have|has) (no | not the slightest | absolutely no) idea (how ..2 | what) (it|this|that|i|we) ..1 (feels | feel | felt | is like | was like | went through | have been through)] (like)?',
      ],
      say: [
        'I would like to tell you how this has been',
        'it would help me if I could tell you how this feels',
      ],
      ask: ['I would like to tell you how this has been for me.', 'May I tell you how this feels for me?'],
    },
  ],
} as const satisfies Family
