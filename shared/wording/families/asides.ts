/** Asides of contempt: remarks in passing, comparisons, and questions that are none. */
import type { Family } from '../pattern.ts'

export const asides = {
  kind: 'contempt',
  reason: 'A remark in passing is heard louder than the matter; said plainly, the point can be answered.',
  patterns: [
    {
      id: 'what-you-bring-is-rot',
      match: [
        '^ !(..7 <scornTold>) [..4 you|your|they|he|she|their|his|<name>|<role> !(not|never) ..7 <is> !(lying|cheating|thieving|bloody|damn) <contemptDeg> (a|an|the)? <contemptDeg> (total|complete|pure|sheer)? <contemptRot>|<contemptThing>|<contemptStrong> <rest>?]',
        '[what (a|an) <contemptDeg> <contemptThing>|<contemptRot>|<verdictNoun> <rest>?]',
      ],
      say: ['I see this very differently', 'this does not match what I know'],
      ask: ['I see this very differently.', 'This does not match what I know. Can we look at it together?'],
    },
    {
      id: 'a-so-called-landlord',
      match: [
        '[(a|an|our|my|some|another|one|no) so-called|supposed <word>? n=landlord+n|landlady|manager+n|expert+n|professional+n|lawyer+n|agent+n|builder+n|architect+n|supplier+n|partner+n|friend+n|father|mother|parent+n|neighbour+n|neighbor+n|director+n|teacher+n|doctor+n|contractor+n|adviser+n|advisor+n|consultant+n|specialist+n|craftsman|tradesman|company|firm|businessman|leader+n|boss|employer+n|surveyor+n|accountant+n|negotiator+n|mediator+n|plumber+n|electrician+n]',
      ],
      say: ['the {n}', 'the {n} in question'],
    },
    {
      id: 'a-landlord-this-rude',
      match: [
        '(a|an|any) [n=<word> this|that|so|as <contemptPerson>|amateurish|shoddy|slapdash|disorganised|disorganized|disrespectful|brazen|shameless] !(as|to|that|about)',
      ],
      say: ['{n} like this', '{n} of this kind'],
    },
    {
      id: 'lives-like-pigs',
      match: [
        '!((the|our|my) (children|kids|family|baby)) [<verdictTarget> ..2 !(sleep|sleeps|slept|work|works|worked|sing|sings|swim|run|runs|look|looks|feel|feels|smell|smells|eat|eats|laugh|love|loves|sounds|tastes) <verb> ..1 like (a|an|the|some | a bunch of | a pack of | a lot of)? ..1 <verdictBeast>|<contemptCalled>|<verdictNoun>|animals|savages|children|babies|royalty|kings|lords|gangsters|criminals <rest>?]',
      ],
      say: ['I find it hard to accept what happened', 'what happened was hard for us'],
      ask: ['I find it hard to accept what happened.', 'What happened was hard for us. What led to it?'],
    },
    {
      id: 'so-now-you-care',
      match: [
        '^ [(oh|so|and)? (so|and|oh) now (all of a sudden | suddenly)? (you|he|she|they|<role>|<name>) (care|cares|want|wants|remember|remembers|decide|decides|claim|claims|expect|expects|worry|pretend|pretends|need|are|is|have) <rest>?]',
        '[since when (are|is|do|does|did|have|has|were|was) (you|he|she|they|<role>|<name>) <rest>]',
        '^ [let me guess ,? <rest>?]',
        '^^ [(of course|naturally) (you|he|she|they) (did|do|does|would|will|are|is|were|was|have|has|could|can)] $$',
        '[says the (man|woman|person|one|company|guy|landlord|tenant|boss|lawyer|lady|girl|boy|firm|expert|father|mother|king|queen) (who|that|with|whose) <rest>]',
        '[(have you never | have you ever | ever | you have heard of | never) heard of (a|an|the | something called)? (calendar|clock|watch|phone|telephone|email|manners|decency|soap|deadline+n|contract+n|hoover|privacy|gratitude|honesty|courtesy|respect|diary|knocking|knock|boundaries|punctuality|spellcheck|hygiene|doorbell|dictionary|compromise|teamwork|please|basic|common) <rest>?]',
        '[(i|we) (really|do|sincerely)? hope (you|he|she|they) (are|is|feel|feels) (really|very|so)? (proud|happy|pleased|satisfied) (with|of)? (yourself|yourselves|himself|herself|themselves|now) ..2]',
        '[(you|he|she|they) must be (so|very|really)? (proud|pleased|delighted) (of|with) (yourself|yourselves|himself|herself|themselves) <rest>?]',
        '[(are|is) (you|he|she|they) (proud|pleased|happy|satisfied) (of|with)? (yourself|yourselves|himself|herself|themselves|now) ..2]',
        '[(you|he|she|they|<verdictTarget>) (are|is) (really|just|truly|simply|honestly)? (unbelievable|priceless|hilarious|hopeless | the limit | the pits | the worst | a laugh a minute | beyond help | beyond hope | beyond belief | too much | past help | beyond redemption)] ($|,)',
        '^^ [(unbelievable|priceless | just unbelievable | absolutely unbelievable | simply unbelievable | truly unbelievable)] $$',
        '[even for (you|him|her|them|<role>|<name> | someone like you | (a|an) <word> like (you|yours))] ($|,)',
      ],
      say: ['I had not expected this', 'this is hard for me to hear'],
      ask: ['I had not expected this.', 'This is hard for me to hear. What is behind it?'],
    },
  ],
} as const satisfies Family
