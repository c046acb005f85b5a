/** What was said, chosen and signed then, thrown back now. */
import type { Family } from '../pattern.ts'

export const pastThrownBack = {
  kind: 'past',
  reason: 'What was said then binds nobody to listen now; what you need from here can be agreed.',
  patterns: [
    {
      id: 'told-you-then-that',
      match: [
        '[<i> (have|had|did)? ..1 (told|warned|tell|warn|advised|said to) (<you>|<to>) ..1 (<pastSpan> ago|last <word>|in <word>|before|back then|at the time|already|repeatedly|from the start|twice|many times|explicitly|clearly) that] !(i|we|my|our) <word>',
      ],
      say: ['my worry was that', 'I had raised the point that'],
    },
    {
      id: 'did-i-not-tell-you',
      match: [
        '[did (not <i>|<i> not) (tell|warn|say to) (<you>|<to>) that?] (it|this|you|that|he|she|they|the|there|not)',
      ],
      say: ['can we talk about my worry that', 'do you remember me saying that'],
    },
    {
      id: 'warned-you-about',
      match: [
        '[<i> (did|have|had)? ..1 (warn|warned) (<you>|them|him|her|<role>) (again and again|repeatedly|twice)?] about !(the (ice|dog|step|traffic))',
      ],
      say: ['I was worried', 'I had concerns'],
    },
    {
      id: 'do-not-complain-now',
      match: [
        '^ [(so|and)? do not (you)? (complain|cry|come crying|come running|come|whine|moan|act|pretend|expect|blame|start|be surprised|play|ask) ..6 now] $',
        '[(too late|no use|no point) (crying|complaining|moaning|whining|being sorry|apologising|apologizing|in (crying|complaining|apologising)) ..3 now]',
      ],
      say: ['let us look at what is possible from here', 'I would like us to look ahead'],
      ask: ['Let us look at what is possible from here.', 'I would like us to look ahead.'],
    },
    {
      id: 'nobody-made-you',
      match: ['[(nobody|no one|no-one) ..1 made (<you>|them|him|her)] <verb>|do|go'],
      say: ['I had taken it as a free choice to', 'I understood it as your own wish to'],
    },
    {
      id: 'you-agreed-remember',
      match: [
        '[<pastWho> (agreed|signed|promised|said|wanted|chose|insisted|knew|asked|approved|accepted|voted|gave) ..6 ,? (remember|or have you forgotten|have you forgotten|do not you remember|did you forget)] $$',
      ],
      say: ['we seem to remember this differently', 'I would like us to compare what was agreed'],
      ask: ['I remember this differently; can we compare?', 'Can we go through together what was agreed?'],
    },
    {
      id: 'happy-to-take-it',
      match: [
        '<pastWho> [(was|were) ..1 (happy|glad|keen|eager|quick|pleased|willing) (enough)? to] (take|cash|spend|accept|pocket|bank|use|enjoy|borrow) ..3 (money|cheque|check|deposit|fee|fees|payment|payments|rent|credit|cash|profit|profits|benefits|help|bonus|discount)',
      ],
      say: ['chose to', 'decided to'],
    },
    {
      id: 'was-your-idea',
      match: [
        '[(it|that|this) was y=<your> (own)? n=(idea|decision|choice|plan|call|suggestion|wish)] !(that|...6 <absoluteGood>) (,|$|to|in|from|not|and|so|all)',
      ],
      say: ['this {n} came from {y} side', 'as I recall, this {n} came from {y} side'],
    },
    {
      id: 'you-wanted-not-me',
      match: ['[x=(you|they|he|she) v=(wanted|chose|picked)] ..5 , not (me|us|i)'],
      say: ['as I recall, {x} {x.was} in favour of', 'as I remember it, {x} {x.was} drawn to'],
    },
    {
      id: 'should-have-been-done',
      match: [
        '[(they|he|she|<name>|<role>) ..1 (should|ought to) (not|never)? (have|of) (not|never)? been !(more|less|there|here|in|at|on|a|the|able|<absoluteGood>) ..1 <verb> <rest>?]',
        '[(this|that|it|all this|none of this|the ..2) (should|ought to) (not|never)? (have|of) (not|never)? been ..1 <verb> ..2 (years ago|months ago|weeks ago|long ago|ages ago|earlier|sooner|in the first place|from the (start|beginning)|long before) <rest>?]',
        '[<you> should (not|never) (have|of) been ..1 <verb> <rest>?]',
      ],
      say: [
        'I would like us to do this another way from now on',
        'it would help us to agree on how this is decided in future',
      ],
      ask: ['How would we like to decide this from now on?', 'Can we agree on another way from now on?'],
    },
    {
      id: 'had-they-only',
      match: ['[(had x=<pastWho> only|if x=<pastWho> had only) v=<pastVerb>]'],
      say: ['next time, I hope {x} can {v:base}', 'from now on, it would help us if {x} could {v:base}'],
    },
    {
      id: 'some-honesty-then',
      match: [
        '^ [(a (bit|little|touch) (of|more)|some|more|a little|any|just) ..2 <word> (from <to>|back then|at the time|earlier|then|from the start|in time|beforehand) would have] <verb>|been',
      ],
      say: ['an earlier word would have', 'more openness on all sides would have'],
    },
    {
      id: 'what-did-you-expect',
      match: [
        '[(and|so)? what (on earth|the hell)? did (you|they|he|she|<role>) (expect|think (would|was going to|could) <verb>|imagine (would|was going to) <verb>|suppose would <verb>) ..3] ($|after|when)',
      ],
      say: ['can you tell me what you had hoped for', 'what had you hoped for'],
      ask: ['What had you hoped for?', 'Can you tell me what you had hoped for?'],
    },
    {
      id: 'made-your-choice',
      match: [
        '[(you|they|he|she) (have|has)? ..1 made (your|their|his|her) (own)? (choice|choices)]',
        '[the (damage|harm) (is|was|has been) ..1 done]',
      ],
      say: [
        'we are where we are, and can look at what comes next',
        'what happened weighs on us, and we can look at what comes next',
      ],
      ask: ['What can we do from here?', 'What could each of us do now?'],
    },
    {
      id: 'was-a-call-too-much',
      match: [
        '[(was|is|would) (a|an|one|some|a little|a bit of|<your>) ..3 (be|have been)? (really|so|honestly|such)? (too much|a lot) to (ask|expect|hope)] ($|for)',
      ],
      say: ['could we agree on that from now on', 'would that be possible next time'],
      ask: ['Could we agree on that from now on?', 'Would that be possible next time?'],
    },
    {
      id: 'heard-that-before',
      match: [
        '[<i> (have|has)? ..1 heard (that|this|it|all that|all this|that one) (all)? (so often|many times)? before]',
        '[<pastWho> (said|promised|told (me|us)) (the (very)? same ..1|exactly that|exactly the same ..1) (last <word>|before|<pastSpan> ago|every time|back in <word>)]',
        '[that is what (you|they|he|she) (said|promised|told (me|us)) (the)? (last (time|year|month|week|summer|winter|spring|autumn|round|christmas)|last ..1 times|before|<pastSpan> ago|every time|back (then|in)|at (the time|christmas|easter)|when (you|he|she|they|we|i)|too|all along|to (me|us) then)]',
      ],
      say: ['I need something firmer to rely on this time', 'I would like something I can rely on this time'],
      ask: ['What could I rely on this time?', 'I need something firmer to rely on this time.'],
    },
    {
      id: 'been-saying-that-since',
      match: [
        '[<pastWho> (have|has) been (saying|promising|telling (me|us)|claiming) (that|this|it|so|the same) ..1] (since|for|ever)',
      ],
      say: ['we have been waiting for this', 'we have been hoping for this'],
    },
    {
      id: 'comes-too-late',
      match: [
        '<your> ..2 (apology|apologies|offer|regret|regrets|concern|remorse|explanation|answer|reply|letter|help|interest|excuse|excuses|insight|honesty|visit|call) [(come+v|is|are|was|were|arrive+v) ..4 too late]',
      ],
      say: ['would have helped me earlier', 'would have meant more to me earlier'],
    },
    {
      id: 'as-you-promised-but-not',
      match: [
        '(not|never|no|still|late|instead|nothing|why) ...9 [(as|like|when|the way) (<you>|they|he|she) (had|have|has)? (promised|swore|agreed|assured (me|us)|said (you|they|he|she) would (<rest>)?)]',
      ],
      say: ['as I had understood it', 'as I had hoped'],
    },
    {
      id: 'thanks-for-telling-me-now',
      match: [
        '^ [(thanks|thank you|nice of (<you>|them)|good of (<you>|them)|great) (so much|a lot|very much|ever so much)? ,? (for|to|that you) (telling|letting|informing|warning|asking|mentioning|saying|calling|tell|let|inform|warn|mention|say|call|ask) ..4 (now|after|too late|so late|this late|when it is|once it is|afterwards|at the last)] ..6 $',
      ],
      say: ['I would have liked to hear this earlier', 'earlier would have been easier for me'],
      ask: ['Next time it would help me to hear this sooner.', 'I would have liked to hear this earlier.'],
    },
    {
      id: 'when-it-got-tough',
      match: [
        '[when (the going|things|it|times|life|the money|push) (got|became|turned|ran|came) (tough|hard|rough|difficult|serious|ugly|out|to shove|tight) ,? <pastWho> ..1 (ran|left|walked|hid|vanished|disappeared|was gone|were gone|quit|bailed|looked|turned|dropped|jumped|bolted|folded|went|was|were) <rest>?]',
        '[the (minute|moment|second|day|instant) (things|it|the ..2|money|i|we) ..4 ,? <pastWho> ..1 (ran|left|walked|hid|vanished|disappeared|quit|bailed|turned|dropped|jumped|bolted) <rest>?]',
      ],
      say: ['I missed your help in the hard times', 'I would have been glad of help when it was hard'],
      ask: ['I missed your help in the hard times.', 'I would have been glad of help when it was hard.'],
    },
  ],
} as const satisfies Family
