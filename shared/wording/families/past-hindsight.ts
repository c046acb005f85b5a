/** Hindsight: how easily it could have gone another way, and who would have done better. */
import type { Family } from '../pattern.ts'

export const pastHindsight = {
  kind: 'past',
  reason: 'How it could have gone changes nothing any more; what you need from now on can be agreed.',
  patterns: [
    {
      id: 'need-not-have',
      match: [
        '[<pastWho> need not (have|of) !(worried|bothered|brought|gone) v=<verb>] ',
        '[<pastWho> (did not|never) ..1 (have|had|need|needed) to !(wait|leave|sign|agree|change|be|walk|go) v=<pastHarm>]',
      ],
      say: [
        'from now on, it would help us to find another way than to {v:base}',
        'next time, I hope nobody will {v:base}',
      ],
    },
    {
      id: 'why-have-to',
      match: [
        '[(why|how come) ..1 (did|do|does|must) x=<pastWho> (always|all|even)? have to <rest>]',
        '[(why|how come) ..1 (did|do|does) <pastWho> (always|all|even)? (insist on|go and|go around|let|keep) !(with|the door) <rest>]',
      ],
      say: ['what led to this', 'how can we avoid this next time'],
      ask: [
        'Can you help me understand how it came to this?',
        'What could we do so that it goes another way next time?',
      ],
    },
    {
      id: 'only-had-to',
      match: [
        '[<pastWho> (only|just) had to] <verb>|do|be',
        '[(all|the only thing|the one thing) (that)? <pastWho> (had|needed|ever had|were asked|was asked) to do (was|is) (to)?] <verb>',
        '[all it (would have taken|took|needed|would have needed) (from <to>)? (was|is) (for <to>)? (to)?] <word>',
      ],
      say: ['what would help us another time is to', 'what I wish for next time is to'],
      ask: [
        'Can we agree on how to do this from now on?',
        'Next time, could we make sure that this is done?',
      ],
    },
    {
      id: 'would-have-been-easy-to',
      match: [
        '[it would (not)? have been ..2 (easy|easier|simple|simpler|nice|nicer|kind|kinder|decent|polite|better|best|wise|wiser|enough|helpful|fair|fairer|good|courteous|honest|smart|smarter|cheaper|right|professional|hard|difficult|proper) ..1 (for|of) (<to>|<you>|<your> ..1 <word>) to] <word>',
        '[<pastWho> would have been ..1 (wiser|better|smarter|better off|well advised|better advised|kinder) to] <word>',
        '[it would have been the ..1 (decent|right|honest|least|polite|proper|fair|kind) thing (for <to>)? to] <word>',
      ],
      say: ['next time, please', 'from now on, it would help to'],
    },
    {
      id: 'would-it-have-been-so-hard',
      match: [
        '[would it have been ..2 (easy|easier|hard|difficult|impossible|too much|asking too much|much trouble|such a (problem|bother|sacrifice)) ..2 (for <to>|for <you>)? to] <word>',
      ],
      say: ['could we agree from now on to', 'would it be possible next time to'],
    },
    {
      id: 'would-have-helped-if',
      match: [
        '[(i|we) would have (appreciated|liked|preferred|loved) it if x=<pastWho> had ..1 v=<pastVerb>]',
      ],
      say: ['next time, I hope {x} can {v:base}', 'from now on, it would help us if {x} could {v:base}'],
    },
    {
      id: 'one-word-from-you',
      match: [
        '^ [(a|one|a single|even one|just one) ..1 (word|call|text|email|e-mail|message|letter|warning|note|line|hint|heads-up|apology|question|glance) ..6 would have] <verb>|been',
      ],
      say: ['a word in time would have', 'a little more contact would have'],
    },
    {
      id: 'one-would-have-expected',
      match: [
        '[(one|i|we|anyone|anybody) (would|might|should) (have|of) (expected|imagined)] (<pastWho>|<your>|(a|an|any) ..6) to !(rain)',
      ],
      say: ['I would have been glad for', 'it would have helped me for'],
    },
    {
      id: 'one-would-have-thought',
      match: [
        '[(one|anyone|anybody|you) (would|might|should) (have|of) (thought|expected|hoped) that?] (<pastWho>|<your>|(a|an|any) ..6) (would|could|might|knew|had)',
        '[(i|we) (would|might) (have|of) (thought|expected|hoped) that?] (<pastWho>|<your>|(a|an|any) ..6) (would|could|might) (have|at least)',
      ],
      say: ['I had hoped that', 'my hope was that'],
    },
    {
      id: 'a-decent-boss-would-have',
      match: [
        '[(any|a|an|every|some|no) ..1 <pastVirtue> <verb> (<verb>|of <word> <word>)? would (never|not|at least|just|simply|surely)? have v=<verb>]',
        '[(anyone|anybody|everyone|everybody|most people|other people|a child|any child|any fool|any idiot|a five-year-old) (else|in <your> (position|place|shoes)|with ..5)? would (never|not|at least|just|simply|surely)? have v=<verb>]',
        '[<your> (predecessor|brother|sister|father|mother|colleague|old boss|boss|competitor|competitors|rival|rivals) would (never|not|at least|just|simply|surely)? have v=<verb>]',
      ],
      say: [
        'it would have helped us if you had {v:participle}',
        'I had hoped that you would have {v:participle}',
      ],
      reason: 'To be measured against others puts people down; what you missed can be heard.',
    },
    {
      id: 'wish-you-had',
      match: [
        '[<i> (only|just|really|do|so)? (wish|wished) (that)? x=<pastWho> (had|would have) (just|only|at least|simply|ever)? v=<pastVerb>] !(along)',
        '[<i> (only|just|really|do|so)? (wish|wished) (that)? x=<pastWho> (had|would have) (just|only|at least)? v=been] (honest|straight|clear|open|upfront|careful|fair|more|less|truthful|frank|firm|firmer|reasonable|sensible|willing)',
      ],
      say: ['next time, I hope {x} can {v:base}', 'from now on, it would help us if {x} could {v:base}'],
    },
    {
      id: 'wish-you-had-not',
      match: [
        '[<i> (only|just|really|do|so)? (wish|wished) (that)? x=<pastWho> (had|would have) (not|never) v=<pastHarm>]',
      ],
      say: [
        'next time, I hope {x} will not {v:base}',
        'from now on, it would help us if {x} did not {v:base}',
      ],
    },
    {
      id: 'if-only-they-had',
      match: ['[if only x=<pastWho> (had|would have) (just|simply|ever|at least|bothered to)? v=<pastVerb>]'],
      say: ['next time, I hope {x} can {v:base}', 'from now on, it would help us if {x} could {v:base}'],
    },
    {
      id: 'if-you-had-not',
      match: [
        '[(if|had) <pastWho> (had)? not ..2 <pastHarm> ..9] , ..6 (would|could|might)',
        '(would|could|might|need) ..1 (not|never|have|be|still|all|now) ..9 [if <pastWho> had not ..2 <pastHarm> <rest>]',
        '(would|could) (still|all|not|never) ..9 [if <pastWho> had ..1 <pastVerb> <rest>]',
        '[had <pastWho> been (a|an|more|less) ..4] ,? ..3 (would|could|might)',
      ],
      say: ['had things gone another way', 'had we found another way'],
    },
    {
      id: 'could-have-been-avoided',
      match: [
        '[(this|all this|all of this|it|that|everything|none of this) ..2 (could|should|might|would) ..1 have been (so)? ..1 (avoided|prevented|stopped|sorted|fixed|solved|resolved|spared|settled|dealt with|caught) (by|if|had|long|weeks|months|years|ages|earlier|sooner|with|at|back|in) <rest>]',
        '[(this|all this|all of this|it|that|everything) ..2 (could|should|might|would) ..1 have been (so)? ..1 (avoided|prevented|spared)] $',
        '[(this|it|that|none of this) (need not|need never|did not have to|did not need to|never had to|had no need to) ..1 (have)? (happen|happened|come|came|end|ended|get|got|go|gone|turn|turned) <rest>?]',
      ],
      say: [
        'I would like us to find a better way from now on',
        'what matters to me is how we prevent this from now on',
      ],
      ask: ['How can we prevent this from now on?', 'What could we do so that it goes better next time?'],
    },
    {
      id: 'why-was-nothing-done',
      match: [
        '[why (was|were|has|have|is) (nothing|no one|nobody|none of (this|it)) ..1 <word> <rest>?]',
        '[why (was|were|has|have) (this|that|it|the ..3|<my> ..2) (not|never) (been)? ..1 <verb> ..2 (earlier|sooner|before|in time|at the time|back then|properly|in the first place|months ago|years ago|weeks ago|long ago|ages ago|from the start) <rest>?]',
        '[why (was|were|has|have) not (this|that|it|the ..3|<my> ..2 <word>|anything|any of this) (been)? ..1 <verb> ..3 (earlier|sooner|before|in time|at the time|when|while|straight away|immediately|then|in the first place) <rest>?]',
        '(^|must|to|kindly|please|then|just) [explain (to (me|us))? why ..4 (nobody|no one|not|never|nothing|waited|<pastHarm>) <rest>?]',
      ],
      say: [
        'how can we make sure that this is done in time',
        'what would help so that it goes better next time',
      ],
      ask: [
        'How can we make sure that this is done in time?',
        'What would help so that it goes better next time?',
      ],
    },
    {
      id: 'why-did-nobody',
      match: [
        '[why (on earth|the hell)? did (not (anyone|anybody|someone|somebody) | (nobody|no one|no-one|none of you)) (ever|even|at least|bother to|think to|just)?] (tell|warn|inform|ask|check|call|consult|stop|notice|say|let|listen|answer|mention|act|do|pick|read|help|fix|look|raise|speak|write|send|step)',
      ],
      say: ['what would make it easier from now on to', 'what made it hard to'],
    },
    {
      id: 'subjectless-should-have',
      match: ['^^ [(should|ought to|could|might) (have|of) v=<pastVerb>] !(arrived|received|been)'],
      say: ['next time, please {v:base}', 'from now on, it would help to {v:base}'],
    },
  ],
} as const satisfies Family
