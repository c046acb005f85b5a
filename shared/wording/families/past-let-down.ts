/** Those who were relied on, and what came of it: waited for, promised, too late. */
import type { Family } from '../pattern.ts'

export const pastLetDown = {
  kind: 'past',
  reason: 'Nobody can change what was; from now on can be agreed.',
  patterns: [
    {
      id: 'not-saying-that-when',
      match: [
        '<pastWho> [((was|were) not (saying|complaining|objecting|thinking) ..2 | (did|do) not (say|complain|object|mind|worry|care) ..3 | never (said|complained|objected|minded|worried) ..2 | (was|were) ..3 (less|more|fonder|happier|keener) (of|<word>)? | (was|were) (all smiles|quick enough|happy enough|fine with it|keen))] when (you ..1 (took|take|got|needed|wanted|signed|had|cashed|were|borrowed|came to)|<i> (paid|gave|lent|signed|was|were|helped|had)|it (suited|was <your>|was (to|in)|came to)|the (money|bonus|cheque|price|deal|shoe|pay)|they (paid|were)|he (paid)|she (paid)) !(...9 <reproachPleased>)',
      ],
      say: ['saw this differently', 'felt otherwise'],
    },
    {
      id: 'being-less-fussy-when',
      match: ['(you|your side|him|her|them) [being ..2 (less|more) <word>] when'],
      say: ['seeing this differently', 'feeling otherwise'],
    },
    {
      id: 'did-not-think-then',
      match: [
        '<pastWho> [did not (even|once|ever|stop to)? (think|worry|care|ask|wonder|consider) ..1 (about|of)? (that|this|it|me|us|them|the (kids|children|cost|consequences)) (before|then|at the time|back then|when|until now|for a (second|moment|minute)|at all)]',
        '<pastWho> [(gave|given|spared) (no|not a) (thought|second|consideration) to (me|us|that|the|it|anyone)]',
      ],
      say: ['had other things in mind', 'saw it differently then'],
    },
    {
      id: 'waited-for-you',
      match: [
        '[<pastSpan> ,? (that|is how long)? <i> (have|had)? ..1 (waited|wait|been waiting|hoped|begged|asked|put up with|waiting)] (for)? (<to>|this|that|an|your)',
        '[<i> (have|had)? ..1 (waited|been waiting) ..1 (for)? <pastSpan>] for (<to>|an ..1 (answer|apology|explanation)) to',
      ],
      say: ['for a long time I have hoped', 'I have long been hoping'],
    },
    {
      id: 'duty-they-had',
      match: [
        '[x=<pastWho> (had|owed us) (a|an|the|every) ..1 (duty|obligation|responsibility|reason) to] <pastDuty>',
        '[x=<pastWho> (owed|owe) it to ..3 to] <word>',
        '[x=(they|he|she|<role>|<name>) (was|were) (only|just)? (supposed|meant|expected) to] <pastDuty>',
      ],
      say: ['I had hoped {x} would', 'I had thought {x} would'],
    },
    {
      id: 'assured-us',
      match: [
        '[(they|he|she|<role>|<name>) (had|even|both|all)? (assured|promised|guaranteed|swore to) (me|us|everyone|everybody) that?] (it|we|i|this|they|he|she|there|nothing|everything|the|our|my) ..4 (would|was|were|is|had)',
        '[(they|he|she|<role>|<name>) gave (me|us) (their|his|her) word that?] (it|we|i|this|they|he|she|there|nothing|everything|the|our|my) ..4 (would|was|were|is|had)',
      ],
      say: ['our understanding was that', 'we had relied on hearing that'],
    },
    {
      id: 'whatever-happened-to',
      match: [
        '[(what about|how about|what of)] what <pastWho> (did|have done|has done|said)',
        '[(what|whatever) (ever)? happened to] (<your>|the|all (your|those|the)) ..3 (promise+n|word|plan|commitment+n|guarantee+n|agreement|apology|assurance+n|guy|man|woman|partner|person)',
      ],
      say: ['can we come back to', 'could we talk about'],
    },
    {
      id: 'too-little-too-late',
      match: [
        '[((it|this|that) (is|was|comes|came) (all|simply|just)?)? too little ,? (and)? (far|much|way)? too late]',
      ],
      say: ['I had hoped for this sooner', 'I would have needed this sooner'],
      ask: ['I would have needed this sooner.', 'I had hoped for this sooner.'],
    },
    {
      id: 'rich-coming-from',
      match: [
        '[(that|it|this)? is? (a|an|pretty|a bit|a little|rather|quite)? (bit|little)? (rich|ironic|funny|cheeky) ,? (is not it)? ,? coming from <rest>]',
        '^^ [(bit|a bit|pretty) rich ,? coming from <rest>]',
      ],
      say: ['I see this differently, after what happened', 'this is hard for me to hear'],
      ask: ['I see this differently, after what happened.', 'This is hard for me to hear.'],
    },
    {
      id: 'what-good-now',
      match: [
        '[what (good|use|help) (is|are|does|do) (<your>|an|any|that|saying) ..3 (now|to me now|to us now|at this point)]',
      ],
      say: ['what could help now', 'what can we do now'],
    },
    {
      id: 'should-have-known-you',
      match: [
        '[<i> ..1 should (have|of) (known|guessed|realised|realized|expected) that?] (<you>|they|he|she) (would|could|were|was|had)',
      ],
      say: ['it has disappointed me to see that', 'I am sad to see that'],
      ask: [
        'I am disappointed, and need to know what I can count on.',
        'It has become hard for me to rely on this.',
      ],
    },
    {
      id: 'better-than-to-trust-you',
      match: [
        '[<i> ..1 should (have|of) known better than to v=(trust|believe|rely on|listen to|expect|work with|deal with|lend|let|ask|hire|give)] (<to>|anything from|your)',
      ],
      say: ['it has become hard for me to {v}', 'for the moment I find it hard to {v}'],
    },
    {
      id: 'regret-the-day',
      match: ['[<i> ..1 (regret|regretted|rue|curse) (the day ..1 <i>|ever|having ever) <rest>]'],
      say: ['our time together has become very hard for me', 'working together has become very hard for me'],
      ask: [
        'Our time together has become very hard for me.',
        'Working together has become very hard for me.',
      ],
    },
    {
      id: 'best-years',
      match: [
        '[<i> (have)? (gave|given|sacrificed|wasted|lost|threw away) ..2 (best years|years of my life|best ..2 years|my youth) ..3] (and|$|for)',
      ],
      say: ['I have put a great deal into this', 'a great part of my life has gone into this'],
    },
    {
      id: 'this-is-the-thanks',
      match: [
        '[(and|so)? (this|that) is (the thanks|what|how) ..1 (i|we) (get|got|am repaid|are repaid|am treated|are treated) ..2] $',
      ],
      say: ['and it matters to me that this is seen', 'and I would like this to be seen'],
      ask: ['It matters to me that this is seen.', 'I would like what I did to be seen.'],
    },
    {
      id: 'chose-that-over-us',
      match: [
        '<pastWho> (have|has|had)? ..1 [chose|chosen|picked|preferred] ..4 (over (me|us|him|her|them|your|his|our|my|the|family)|instead|rather than)',
      ],
      say: ['decided for', 'went with'],
    },
    {
      id: 'went-ahead-without-us',
      match: [
        '<pastWho> (have|has|had|just)? ..1 [v=go+v|press+v|push+v|plough+v|forge+v|carry+v (right|straight)? (ahead|on)] (without|anyway|regardless|even though|behind)',
      ],
      say: ['{v~decide}', '{v~move forward}'],
    },
    {
      id: 'the-time-to-was',
      match: [
        '[the (time|moment|place|day) to v=<verb> ..4 was] (at|before|in|when|then|last|back|years|months|weeks|on|long|<pastSpan>)',
      ],
      say: ['I would have liked to hear this', 'it would have been easier to talk about this'],
    },
    {
      id: 'had-since',
      match: ['[<pastWho> (have|has) had since] <word>'],
      say: ['we have been waiting since', 'we have been hoping for this since'],
    },
    {
      id: 'what-have-you-been-doing',
      match: [
        '[what (the hell|on earth|exactly)? (have|has|was|were) <pastWho> (been)? doing (all|these|this|for|since|until|with|in) ..3] $$',
      ],
      say: ['what got in the way', 'what has stood in the way until now'],
      ask: ['What has stood in the way until now?', 'What would help, so that this moves on?'],
    },
    {
      id: 'where-have-you-been',
      match: [
        '[where (the hell|on earth)? (have|has|was|were) <pastWho> (been)? (all (this|that|these|those)|for the (last|past)|when (i|we|it|our|my|things)) <rest>]',
        '[when <i> (most|really)? needed (<to>|your|their|his|her|help|it) ..1 (most)? ,? <pastWho> (was|were) (not|on|in|off|out|nowhere|at|busy|gone|too) <rest>?]',
      ],
      say: ['I would have been glad of help at that time', 'I missed your help at that time'],
      ask: ['I would have been glad of help at that time.', 'I missed your help at that time.'],
    },
    {
      id: 'everyone-told-you-not-to',
      match: [
        '[(everyone|everybody|the whole ..1 <word>|all of us|half the <word>|we all|people|the experts|<my> ..1 <word>) (had)? (told|warned|begged|urged|advised) (<to>|you) not to] <verb>',
      ],
      say: ['there was advice not to', 'several people advised not to'],
    },
    {
      id: 'as-i-said-then',
      match: [
        '[(as|like) <i> (said|told you|warned|warned you|kept saying|predicted|advised) (back then|at the time|then|all along|from the start|(months|years|weeks) ago|repeatedly|so often|many times)]',
        '[as ..2 (advised|said|stated|mentioned|explained|told|warned|requested|noted) ..1 (on (numerous|many|several|countless|multiple) occasions|repeatedly|many times|countless times|time and again|ad nauseam)]',
      ],
      say: ['as I see it', 'to my mind'],
    },
    {
      id: 'before-the-body-was-cold',
      match: [
        '[before (the|his|her|<your>) ..1 (body|grave|bed|seat|funeral) ..1 (was|is|had) (even)? (cold|over|gone cold)]',
      ],
      say: ['so very soon', 'with such haste'],
    },
    {
      id: 'here-we-are',
      match: ['[and (now|yet|still|so) here we are ..2] $$', '^^ [and here we are ..2] $$'],
      say: ['and now we need a way on from here', 'and I would like us to find a way on'],
      ask: ['We need a way on from here.', 'I would like us to find a way on from here.'],
    },
  ],
} as const satisfies Family
