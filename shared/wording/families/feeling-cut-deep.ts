/** Feelings that carry blame, told by how deep they went: a stab in the back, my blood boils, gutted that you, at my wits' end. */
import type { Family } from '../pattern.ts'

export const feelingCutDeep = {
  kind: 'feeling',
  reason: 'This feeling says what the other did; your own feeling and what you need can be heard.',
  patterns: [
    {
      id: 'was-a-stab-in-the-back',
      match: [
        '!(..2 (film|book|news|diagnosis|song|play|storm|result|match|illness|weather)) (it|this|that|(this|that|the|your|his|her|their) ..3|what <other> ..4|being ..6|hearing ..6|reading ..6) (is|was|are|were|has been|feels|felt|came as|hit (me|us)) <feelAdv>? [(like)? (a|an|another|one more|such a|the final|the ultimate|yet another) ..1 (stab in the back|slap in the face|kick in the teeth|kick in the stomach|punch in the (gut|face|stomach)|knife in the back|betrayal|blow below the belt|low blow|humiliation) (to|for|from|by)? (me|us|you|him|her|them|my ..1|our ..1)?] !(when (the|a|an|my|our|it)) ($|,|and|after|when (you|your|he|she|they|<name>))',
      ],
      say: ['very hard on us', 'painful to us'],
    },
    {
      id: 'makes-my-blood-boil',
      match: [
        '[(it|that|this|(you|he|she|they|<name>)|<your> ..4|(the way|how|what) <other> ..6|(seeing|reading|hearing) ..5|the (sight|sound|thought) of ..4) (really|just|always|still|simply)? (make|makes|made|have made|has made) (my|our) (blood boil|skin crawl|stomach turn|stomach churn|flesh creep|hackles rise) <rest>?] !(..9 (horror film|spiders))',
        '[it (really|just|always|honestly|absolutely)? (infuriates|enrages|sickens|disgusts|maddens|galls|humiliates|kills|drives) (me|us) (mad|crazy|up the wall|to tears)? ((how|that|when) (<word>)? (you|your|they|he|she|<name>)|to (see|hear|read|watch|find) (how|what|that)? (you|your|they)) <rest>?]',
      ],
      say: ['this upsets me, and I need something to change', 'I am upset and would like to talk about this'],
      ask: ['This upsets me. Could we talk about it?', 'I am upset. What could we change?'],
    },
    {
      id: 'gutted-that-you',
      match: [
        '<i> (am|are|was|were|feel|felt|have been) <feelAdv>? <feelAdv>? [(gutted|heartbroken|devastated|shattered|crushed|speechless|livid|furious|cut up|seething|bitter|mortified|sickened|stunned|enraged|hurt|wounded) (and <word>)? (that|because|when|at how|by how|by the way|how <word>) (you|your ..2|<name>|he|she|they) (have|has|had|just|all|simply)? (picked|chose|chosen|sided|lied|told|let|would|could !(not)|threw|thrown|dropped|sold|used|said|wrote|gave|given|took|taken|cut|left (me|us)|ignored|treat|treats|treated|forgot|turned|kept|even|only|still|think|thought|believe|believed|went|gone|never|did not (even|ask|tell|think|bother|stand|back|trust|include|invite|call|warn|want)|cast|pushed|replaced|handed|sided|blamed|backed|spoke|talk|talked) <rest>?]',
        '<i> (am|are|was|were|feel|felt|have been) <feelAdv>? <feelAdv>? [(gutted|heartbroken|devastated|shattered|crushed|speechless|livid|furious|seething|bitter|mortified|sickened|stunned|enraged|wounded) (at|by|about|over) (how|the way) (you|your ..2|they|he|she|<name>) !(..6 (ill|sick|suffering|died|pain)) <rest>]',
      ],
      say: ['sad about this, and I need a talk about it', 'unhappy with how this went'],
    },
    {
      id: 'how-easily-you-cast-us-aside',
      match: [
        '(it is|it was) (so|just|really|utterly|absolutely|simply|quite)? [(heartbreaking|devastating|soul-destroying|gutting|galling|sickening|infuriating|humiliating|degrading|hurtful|shocking|painful|crushing|maddening|insulting) (to see|to watch|for (me|us))? (how <word> (you|your ..2|they|he|she|<name>)|how (you|your ..2|they|he|she|<name>)|(that|when) (you|they|he|she|<name>)) ..2 (cast|threw|throw|tossed|toss|drop|dropped|discard|discarded|forget|forgot|replaced|replace|dismiss|dismissed|push|pushed|brush|brushed|turned|turn|gave|give|sold|sell|wrote|write|let|cut|ignore|ignored|treat|treated|talk|speak|spoke|look|looked|laugh|laughed|walked|walk|lied|lie|sided|side|used|use|took|take) (me|us|my|our|to|at|about|over|on|off|down|in|it|this|everything|everyone|with|down|up|the|like) <rest>?]',
        '((the way|how|what) <other> ..7|<your> ..4) (is|was|has been|feels|felt) <feelAdv>? [(humiliating|degrading|demeaning|hurtful|crushing|devastating|heartbreaking|insulting|belittling|soul-destroying|offensive|disrespectful) (for|to) (me|us|my ..1|our ..1|everyone|all of us)] ($|,|and)',
        '(it) (is|was) <feelAdv>? [(humiliating|degrading|demeaning|insulting|exhausting|unbearable|belittling) to be (checked|watched|timed|followed|quizzed|corrected|called|asked|questioned|inspected|controlled|supervised|searched|kept|sent|paid|told|made|left|treated|spoken) ..5 (by (you|him|her|them|<your> ..2|<name>|<role>)|like (a|an|this|that)) <rest>?]',
      ],
      say: ['hard for me, and I need something to change', 'painful for me, the way things go now'],
    },
    {
      id: 'cut-me-to-the-quick',
      match: [
        '(<your> ..3|(that|this|the|those|these) ..1 (remark|words|comment|comments|letter|email|message|joke|look|silence|sentence|decision|sneer|laugh)|what <other> (said|did|wrote|have done) ..3|it) (really)? [(cut|cuts|stung|stings|wounded|crushed|gutted|floored|shattered|winded|broke) (me|us) (to the (quick|bone|core|heart)|deep|deeply|badly|like a knife|completely|terribly)?] ($|,|and|more)',
      ],
      say: ['is painful for me', 'is hard for me to hear'],
    },
    {
      id: 'judged-whenever-you-come',
      match: [
        '<i> <feelPre>? <feelPre>? feel+v <feelAdv>? <feelAdv>? [(judged|small|stupid|invisible|unwanted|unwelcome|controlled|watched|inferior|worthless|useless|tolerated|trapped|tested|nagged|hated|drained|crushed|like (a|an) ..1 (fool|idiot|burden|failure|intruder|stranger|child|servant|criminal|nuisance))] (whenever|every time|each time|as soon as|the moment|when) (you|your|he|she|they|<name>|his|her|their) !(lift|carry)',
        '(<feelGroup>|<my> ..2) <feelPre>? feel+v <feelAdv>? <feelAdv>? [(unwanted|unwelcome|judged|invisible|small|stupid|watched|tolerated|like (a|an) ..1 (intruder|burden|stranger|nuisance|guest))] (in your|at your|in his|in her|under your|whenever you|every time you|when you|around you|with you)',
      ],
      say: ['tense', 'uneasy'],
    },
    {
      id: 'at-my-wits-end-with-you',
      match: [
        '<i> (am|are|was|were|have been) (really|just|absolutely)? at (my|our|the) ...4 (end|limit|limits|tether|rope|point) ..3 [(because of|thanks to|on account of|due to|with) (you|him|her|them|<name>|your ..3|the way you ..4) (and (you|your|his|her|their) ..2)?] ($|,)',
      ],
      say: ['as things are now', 'in this situation'],
    },
    {
      id: 'treated-like-thieves',
      match: [
        '(<i>|<feelGroup>|<my> ..2) (have been|has been|am being|are being|is being|was|were|keep being|am|are|get|got) <feelAdv>? <feelAdv>? [treated like !(a guest|guests|a patient) <feelThing>] !(employee|guest)',
      ],
      say: ['hurt by how this goes', 'unhappy with how this goes'],
    },
    {
      id: 'your-remark-hurt-and-you-knew',
      match: [
        '<your> ..6 [(hurt|hurts|stung|stings) , and (you|he|she|they) (knew|know|meant|saw|did not|do not|never) <rest>]',
      ],
      say: [
        'is painful for me, and I would like to talk about it',
        'is hard for me, and I need a talk about it',
      ],
    },
    {
      id: 'makes-me-sick-how-you',
      match: [
        '[it (really|just|always)? make+v (me|us) (sick|ill|angry|furious|mad|cry|want to (scream|cry|quit|leave)|livid|so (angry|sad|mad)) (how|the way|that|when|to (see|hear|read|watch) (how|what)?) (you|your|they|he|she|<name>) <rest>?]',
      ],
      say: [
        'I am upset about this, and I need something to change',
        'this upsets me, and I would like to talk about it',
      ],
      ask: ['I am upset about this. What could we change?', 'This upsets me. Could we talk about it?'],
    },
  ],
} as const satisfies Family
