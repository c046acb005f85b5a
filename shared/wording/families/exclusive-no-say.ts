/** Exclusive words: who has no say, who is not to be asked, and who decides alone. */
import type { Family } from '../pattern.ts'

export const exclusiveNoSay = {
  kind: 'exclusive',
  reason: 'Being told that one has no say leaves only the door; saying who decides what is clearer.',
  patterns: [
    {
      id: 'above-your-pay-grade',
      match: [
        '[(is|are|was|were|goes|go) (way|far|well|a bit|just|all|clearly)? (above|beyond|outside) (your|his|her|their) (pay grade|paygrade|pay scale|station|remit|department)] !(at the|in the|of water)',
        '(it|that|this|all this|the (matter|question|maths|contract|decision|subject|topic|case)) [(is|was|goes|went) (way|far|clearly|just|all)? (above|over) (your|his|her|their) (head|heads)]',
      ],
      say: ['may need a word from others too', 'could do with more explaining'],
    },
    {
      id: 'who-put-you-in-charge',
      match: [
        '^ [who (put|made|appointed|elected|named|crowned|died and made|died and left) (you|him|her|them|<name>|your ..1) ..1 (in charge|boss|king|queen|the (boss|king|queen|expert|judge|manager|chief)|manager|expert|judge|chief|head|captain) <rest>?]',
        '^ [who (hired|invited|told|gave|asked|let|allowed) (you|him|her|them|<name>|your ..1) ..1 (permission|the (right|authority)|to (decide|speak for|run|tell|comment|join|interfere|judge|rearrange|change|touch|move|give)) <rest>?]',
        '^ [who (do you think (you are|he is|she is|they are)|are you|is he|is she|are they) to (tell|decide|judge|lecture|say|question|criticise|criticize|talk|speak|comment|demand|give|come|ask|complain|stop|change|dictate) <rest>?]',
        '^ [since when (do|does|did|are|is|have|has) (you|he|she|they|<name>|<role>|your ..1) ..1 (decide|get to|make|run|allowed|in charge|the (boss|expert)|care|have (a say|the right)|entitled|the one) <rest>?]',
        '^ [(who|what) (gave|gives) (you|him|her|them) (the right|the authority|permission) ..1 <rest>]',
        '^ [what makes (you|him|her|them) think (that)? (you|he|she|they) (can|may|are (in charge|the|entitled|better|allowed)|have (the|a|any) (right|say)|get to|deserve|decide|know better|own) <rest>?]',
      ],
      say: ['how do we settle who decides what', 'how could we decide this together'],
      ask: ['How do we settle who decides what?', 'How could we decide this together?'],
    },
    {
      id: 'decide-not-you',
      match: [
        '[<i> ..2 (decide|run|say|make (the|these|this|that|those|such) (rules|decisions|decision|call|calls|plans)|call the shots|own|know best) ..7 , (and)? not (you|him|her|them|yours|your ..1|<name>|<role>)] ($|and|but)',
        '[(<my> ..2|i|we|management|the (board|owners|parents|adults|committee|family)) (will|shall|would)? ..1 (decide|decides|choose|chooses|run|runs|handle|handles|deal with) ..6 without (you|your ..2|him|her|them|outside|any ..2) !(...3 (if|when|because)) <rest>?]',
        '[<i> (do|will|can|would|shall|could) ((perfectly well|very well|just fine|fine|better|all right) (decide|choose|manage|cope|run|handle|do|judge|raise|get|live)|(decide|choose|manage|cope|run|handle|do|judge|raise|get|live) ..3 (perfectly well|very well|just fine|fine|better|all right)) ..3 without (your|his|her|their) (help|advice|input|assistance) <rest>?]',
        '[<i> (do|will|can|would|shall|could) ..2 (decide|choose|manage|cope|run|handle|do|know|judge|figure|raise|get|live) ..5 without (your|his|her|their) (opinion|permission|blessing|interference|comments|lectures|wisdom|two cents|approval|guidance|charity) <rest>?]',
      ],
      say: ['I would like us to settle who decides what', 'this matters a great deal to me'],
      ask: [
        'How do we settle who decides what?',
        'This matters a great deal to me. What matters to you in it?',
      ],
    },
    {
      id: 'take-no-advice-from',
      match: [
        '[<i> (do|will|would|am|are|can|shall) (not|hardly) (have to|need to|going to)? (take|taking|accept|accepting|need|listen to|be taking|want|wanting|require) (any|your|parenting|legal|business|more|further)? ..2 (advice|orders|lessons|instructions|lectures|commands|tips|criticism|lecture|lesson|telling) !(of (her|him|them)) (on|about|in|off)? ..3 from (<other>|people|someone|somebody|anyone|outsiders|a|an|the|your|that|those|contractors|strangers|amateurs|anybody|him|her|them|somebody) <rest>?]',
        '[<i> (do|will|did|would) not (remember|recall) (asking (you|anyone) (for|to|about|what|how)|asking for (your|his|her|their)|inviting (your|you)|hiring (you|your)|ordering (your|a lecture)) <rest>?]',
        '[(if|when|once) (i|we) (want|wanted|need|needed) (your|his|her|their) (opinion|advice|input|view|comments|permission) ,? (i|we) (will|would|shall) (ask (for it|you)?|let you know|tell you|call you)] $$',
        '[(nobody|no one|no-one|none of us|not one of us) ..1 (asked|asks|wants|wanted|invited|needs|needed|is interested in|cares about|cares for) (for|about)? (you|your|him|her|his|their) ..1 ((opinion|opinions|advice|help|input|view|views|permission|comments) !(ignored|lost|left) | to !(come early|rush|hurry|pay|lose|get hurt|leave|worry|apologise|be) | here|there|round) <rest>?]',
      ],
      say: ['I would like to decide this part myself', 'please let me settle this part first'],
      ask: [
        'I would like to decide this part myself. What matters to you in it?',
        'How do we settle who decides what?',
      ],
    },
    {
      id: 'stay-out-of-how',
      match: [
        "(should|must|can|had better|better|needs to|need to|has to|have to|ought to|will) ..1 [(stay|keep|butt|get) (well|right|the hell|completely)? out of (how|what|who|where|whatever|(my|our|this|other people 's) ..1 (business|affairs|life|lives|marriage|family|matter|matters|meeting|kitchen|decision|decisions|discussion|conversation|relationship|work|finances|parenting|upbringing)) <rest>?]",
        "^ [(please|just|kindly|you)? (stay|keep|butt|get) (well|right|the hell|completely)? out of (how|what|who|where|whatever|(my|our|this|other people 's) ..1 (business|affairs|life|lives|marriage|family|matter|matters|decision|decisions|discussion|conversation|relationship|finances|parenting)) <rest>?]",
        '^ [(you|just|please|better|you had better|why do not you)? (just)? ((stick) (to|with) (the|your|your own|what you)? ..1 (kitchen|cooking|knitting|job|shop floor|teaching|driving|numbers|paperwork|sums|garden|trade|day job|know|patch|bricks|toys|pots|last)|(stay|keep) (to|in) (the|your) ..1 (kitchen|knitting|cooking)) <rest>?] !(..4 (know|safe))',
        '^ [(mind|tend to|see to|look to|worry about) (your|their|his|her) own (<theirsOwn>) <rest>?]',
      ],
      say: ['let us settle this part first', 'give us time for this part first'],
      ask: ['How do we settle who decides what?', 'Please let us settle this part first.'],
    },
    {
      id: 'only-we-have-a-say',
      match: [
        '^ [(you|he|she|they|<name>) (just|only|merely) (married (in|into ..2)|rent|rents|inherited) (here|it|this)?] ($$ | , (so|and) (you|do not|he|she|they))',
        '^ [only (the|my|our)? ..2 (gets|get|has|have|should (get|have)|may have|deserves|deserve) (a|the|any)? (say|voice|opinion|right to (say|speak|decide|vote|complain)) <rest>?]',
        '[(people|those|anyone|anybody|whoever|somebody|someone|a man|a woman|tenants|members|parents|guests|newcomers|outsiders|others|the ones|renters|employees) (who|that|without) ..6 (should|must|ought to|had better|can|could|have|has|get|gets|do|does|need|needs|deserve|deserves|may) (just|really|simply|all|absolutely)? (not (get a|have a|tell|be allowed|decide|complain|lecture|speak|vote|expect|judge)|keep (quiet|out|(their|your) (mouth|mouths|nose|noses|opinion|opinions))|shut up|stay out|no (right|say|vote|business|voice|place)|wait (their|your) turn|know (their|your) place|be grateful|stick to|go elsewhere|look elsewhere|hold (their|your) tongue) <rest>?]',
        '[(newcomers|outsiders|renters|tenants|townies|incomers|strangers|temps|interns|juniors|amateurs|beginners|trainees|guests|in-laws|part-timers|foreigners|apprentices|lawyers) (should|must|ought to|had better|can|need to|have to|get to) (listen (and|$)|shut up|keep (quiet|out|their (mouths|noses|opinions))|stay out|know their place|be seen|be grateful|do as|earn (their|it)|sit down and|adapt $|fit in|wait their turn) <rest>?]',
      ],
      say: ['I would like us to settle who decides what', 'let us settle how everybody is heard'],
      ask: ['How do we settle who decides what?', 'How could everybody be heard in this?'],
    },
  ],
} as const satisfies Family
