/** Stuck in the past: what should have been done and cannot be any more. */
import type { Family } from '../pattern.ts'

export const past = {
  kind: 'past',
  reason: 'Nobody can change what was; from now on can be agreed.',
  patterns: [
    {
      id: 'you-should-have-then',
      match: [
        '[<you> (of all people)? <pastAdv>? (should | ought to | might) <pastAdv>? (have|of) <pastAdv>? v=<pastVerb>] !(now | by now) ...9 (before|when|while|yesterday | at the time | back then | last (week|month|year|spring|summer|autumn|winter|time) | (days|weeks|months|years|ages|long) ago)',
      ],
      say: ['it would have helped if you had {v:participle}', 'I had hoped you would {v:base}'],
    },
    {
      id: 'you-should-have',
      match: [
        '[<you> (of all people)? <pastAdv>? (should | ought to | might) <pastAdv>? (have|of) <pastAdv>? v=<pastVerb>] !(now | by now)',
        '[<you> <pastAdv>? (needed to | had to | were obliged to | had a duty to | owed it to us to) v=<pastVerb>] ..5 (before | first | earlier | back then | at the time | sooner)',
      ],
      say: [
        'from now on, please {v:base}',
        'next time, I would like you to {v:base}',
        'it would have helped if you had {v:participle}',
      ],
      reason: 'What should have been cannot be put right any more; what you need from now on can.',
    },
    {
      id: 'they-should-have',
      match: [
        '[x=(they | he | she | <name> | <role> | (someone|somebody|one) (at|in|from|on|of) (your|their|his|her) ..1 <word>) <pastAdv>? (should | ought to | might) <pastAdv>? (have|of) <pastAdv>? v=<pastVerb>] !(by now | arrived)',
      ],
      say: ['next time, I hope {x} will {v:base}', 'it would have helped if {x} had {v:participle}'],
    },
    {
      id: 'should-have-been-honest',
      match: [
        '[x=<pastSomeone> <pastAdv>? (should | ought to | could | might) <pastAdv>? (have|of) <pastAdv>? been] ..2 (honest | clear | careful | open | upfront | up-front | straight | transparent | truthful | frank | candid | clearer | fair | fairer | patient | sensible | reasonable | polite | considerate | firmer | faster | quicker | quick | on time | there (for|when) | more | less | the one)',
      ],
      say: ['from now on, I hope {x} can be', 'next time, it would help us if {x} could be'],
    },
    {
      id: 'had-decency',
      match: [
        '[x=<pastSomeone> <pastAdv>? (should | ought to | could | might) <pastAdv>? (have|of) had the (decency | courtesy | sense | guts | manners | grace | honesty | common sense | good sense) to] <verb>',
        '[x=<pastSomeone> (did not | never | could not) (even)? (have|had) the (decency | courtesy | sense | guts | manners | grace | honesty | good sense) to] <verb>',
      ],
      say: ['next time, I hope {x} can', 'from now on, it would help us if {x} could'],
    },
    {
      id: 'should-know-better',
      match: [
        '[x=<pastSomeone> <pastAdv>? (should | ought to) <pastAdv>? (have|of) known better]',

        '[x=<pastSomeone> <pastAdv>? (should | ought to) <pastAdv>? (have|of) seen (this|it|that) coming]',
      ],
      say: [
        'we would like to know from now on what {x} can do to avoid this',
        'it would help us if {x} could look further ahead from now on',
      ],
    },
    {
      id: 'you-could-have',
      match: [
        '[x=<pastSomeone> (at least)? could <pastAdv>? (have|of) <pastAdv>? v=<pastEasy>] !(safely|now)',
        '[x=<pastSomeone> could <pastAdv>? (have|of) (at least | easily | simply | just) v=<pastVerb>]',
        '[x=<pastSomeone> could (at least | easily | simply | just as well | just) (have|of) v=<pastVerb>]',
      ],
      say: [
        'it would have helped if {x} had {v:participle}',
        'I had hoped {x} would {v:base}',
        'next time, I hope {x} will {v:base}',
      ],
    },
    {
      id: 'should-you-not-have',
      match: [
        '[(should | ought | could) not x=(<pastSomeone>|someone|somebody|anyone|anybody|one of you|one of them) (at least)? (to)? have <pastAdv>? v=<pastVerb>]',
        '[(should | could) x=<pastSomeone> not (at least)? have <pastAdv>? v=<pastVerb>]',
      ],
      say: ['next time, could {x} {v:base}', 'from now on, could {x} {v:base}'],
    },
    {
      id: 'should-not-have',
      match: [
        '[<you> <pastAdv>? (should|ought) (not|never) (to)? (have|of) <pastAdv>? v=<pastVerb>] !(to ..1 (so|such|any|all|this|that) ..1 trouble)',
        '[<you> never (should | ought to) (have|of) v=<pastVerb>]',
        '[if only <you> had not v=<pastVerb>] !(...9 (would|could))',
        '[<you> had no (business|right|reason|cause) to? v=<pastVerb>]',
      ],
      say: ['from now on, please do not {v:base}', 'next time, please check with us before you {v:base}'],
    },
    {
      id: 'they-should-not-have',
      match: [
        '[x=(they|he|she|<name>|<role>) <pastAdv>? (should|ought) (not|never) (to)? (have|of) <pastAdv>? v=<pastVerb>]',
        '[x=(they|he|she|<name>|<role>) never (should | ought to) (have|of) v=<pastVerb>]',
      ],
      say: [
        'next time, I hope {x} will not {v:base}',
        'it would have been better for us if {x} had not {v:participle}',
      ],
    },
    {
      id: 'why-did-you-not',
      match: [
        '[why (on earth | the hell | then | exactly)? did (not x=<pastSomeone> | x=<pastSomeone> not | x=<pastSomeone> never) (just | simply | ever | even | at least | all)?] !(join|like|enjoy|sleep|win|get (the|my|it|our)) <verb>',
        '[why (on earth | the hell)? did (nobody | no one | no-one | none) (at|in|from|on|of) (you | <your> ..1 <word>) (just | simply | ever | even | at least)?] <verb>',
        '[how come (that)? <pastSomeone> (did not | could not | would not) (just | simply | ever | even | at least)?] <verb>',
        '[why (on earth | the hell)? could (not <pastSomeone> | <pastSomeone> not) (just | simply | even | at least)?] <verb>',
      ],
      say: ['what would make it easier from now on to', 'what made it hard to'],
    },
    {
      id: 'why-have-you-not',
      match: [
        '[why (on earth | the hell)? (have|has) (not x=<pastSomeone> | x=<pastSomeone> (not|never)) (yet|ever|even|just)? v=<pastVerb>]',
      ],
      say: ['what would make it easier to {v:base}', 'what makes it hard to {v:base}'],
    },
    {
      id: 'why-were-you-not',
      match: [
        '[why (was|were) (not x=(<you>|<role>|<name>) | x=(<you>|<role>|<name>) not) (even|just)?] (there|here|at|in|on|ready|prepared|told|honest|able|available|around|more|with)',
      ],
      say: ['what kept {x} from being', 'what would help {x} next time to be'],
    },
    {
      id: 'why-did-you',
      match: [
        '[why (on earth | the hell)? did x=(<you>|<role>|<name>) (have to | all | even | ever | then | only | just | always)?] (wait | let | keep | hide | lie | ignore | go behind | sit on | promise | refuse | drag | leave (me|us|it|this|everything) | break | cheat | pretend | bother | make (me|us|everything) | say nothing | do nothing | turn | throw | waste)',
        '[what (on earth | the hell)? possessed x=(<you>|them|him|her) to] <word>',
        '[what (on earth | the hell)? (ever)? made x=(<you>|them|him|her)] (think|believe|imagine|assume) (you|it|that|this|<i>)',
        '[how (on earth)? could x=(<you>|<role>|<name>) (ever|even|just|possibly)?] (do (this|that|such|it) | be so | let | forget | think | lie | ignore | leave | betray | treat | sell | sign | promise | say | agree | break | throw | allow | take | send | keep)',
      ],
      say: ['what led {x} to', 'can you help me understand what led {x} to'],
    },
    {
      id: 'how-could-you-not',
      match: [
        '[how (on earth)? could (<pastSomeone> not | not <pastSomeone>) (ever | even | just | possibly | at least)?] <verb>',
      ],
      say: ['what made it hard to', 'what would help from now on to'],
    },
    {
      id: 'how-could-you-ever',
      match: [
        '[how could (<you>|they|he|she)] $$',
        '[what (on earth | the hell) were (<you> | you) (even)? thinking] $$',
      ],
      say: [
        'can you help me understand how it came to this',
        'what can we do so that this does not happen again',
      ],
      ask: [
        'Can you help me understand how it came to this?',
        'What can we do so that this does not happen again?',
      ],
    },
    {
      id: 'what-took-you',
      match: [
        '[what (on earth | the hell)? (took | was taking | kept) (<you>|them|him|her) so (bloody|damn)? long to] <verb>',
      ],
      say: ['what made it hard to', 'what would help from now on to'],
    },
    {
      id: 'if-only-you-had',
      match: [
        '[if only <you> (had | have | would have) (just | simply | ever | at least | all)? v=<pastVerb>] !(...9 (would|could))',
        '[if <you> (had | would have) (only | just | simply | bothered to | ever | at least | had the decency to | taken the trouble to) v=<pastVerb>] !(...9 (would|could))',
      ],
      say: ['it would have helped if you had {v:participle}', 'I had hoped you would {v:base}'],
    },
    {
      id: 'if-you-had',
      match: [
        '[if (only)? x=<pastSomeone> (had | have | would have) (only | just | simply | ever | at least | bothered to | had the decency to | done your job and)? v=<pastVerb>] ...8 (would|could) (not|never|have|still|be|all|now)',
        '[if (only)? x=(<pastYours>|<your> ..1 <word>) had (only | just | simply | ever | at least | bothered to)? v=<pastVerb>] ...8 (would|could) (not|never|have|still|be|all|now|know)',
        '[had x=<pastSomeone> (only | just | simply | ever | at least | bothered to)? v=<pastVerb>] ...8 (would|could) (not|never|have|still|be|all|now)',
        '(none of this | this | it | we | i | nothing | nobody) ..1 (would|could|need) ..1 (not | never | have (been|happened)) ..6 [if (only)? x=<pastSomeone> (had | have | would have) (only | just | simply | ever | at least | bothered to)? v=<pastVerb>]',
      ],
      say: ['if {x} had found a way to {v:base}', 'if {x} had been able to {v:base}'],
    },
  ],
} as const satisfies Family
