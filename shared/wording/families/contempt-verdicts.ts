/** Verdicts: what people are called, with and without a verb, and what they are said to lack. */
import type { Family } from '../pattern.ts'

export const contemptVerdicts = {
  kind: 'contempt',
  reason: 'Who is judged as a person defends the person; what was done can be talked about.',
  patterns: [
    {
      id: 'verdict-on-them',
      match: [
        '!((the|our|my) (children|kids|family)) <verdictTarget> ..1 <verdictBe> [<contemptDeg> (a|an|the | a bit of a | a bunch of | nothing but (a|an)? | nothing more than (a|an)? | such (a|an)?)? <contemptDeg> <verdictSmall>? <verdictNoun>|<contemptCalled> <rest>?] ',
        '!((the|our|my) (children|kids|family)) <verdictTarget> ..1 <verdictBe> [<contemptDeg> (a|an | such a | such an) (<verdictSmall> ,?)? <verdictSmall> (little|old|young)? <verdictMan> <rest>?]',
        '(this|that|these|those|your|their|his|her | the (whole|entire)) (whole|entire|own|precious)? <verdictPerson> ..1 <verdictBe> [<contemptDeg> <contemptPerson> !(..4 (to|enough)) <rest>?]',
        '<other> <contemptBe> [either <verdictSmall>|blind|deaf|drunk|bent|lying|mad|asleep|stupid|thick or (simply|just|totally|completely|plain)? (<verdictSmall>|blind|deaf|drunk|bent|lying|mad|asleep | a (liar|fool|crook|cheat))]',
        '(hr|payroll|accounts|procurement|management | head office | your (inspector|lads|movers|builders|people)) (is|are|was|were) [<contemptDeg> <contemptPerson> <rest>? (, <contemptDeg> <contemptPerson> <rest>?)?]',
        '<verdictTarget> <verdictBe> [either <verdictSmall>|blind|deaf|drunk|bent|lying|mad|asleep or <verdictSmall>|blind|deaf|drunk|bent|lying|mad|asleep]',
      ],
      say: ['acting in a way I find hard to accept', 'making it hard for us to work this out'],
    },
    {
      id: 'verdict-first',
      match: [
        '^^ [<contemptDeg> (a|an|the)? <contemptDeg> <contemptPerson>|<contemptCalled>|<contemptVice>|<verdictNoun>|<contemptRot>|<contemptStrong> , (that (is|was) (all|what|the|your|him|her|them|how|exactly|just) <rest>? | the (whole)? lot of (you|them) | all of (you|them) | every (single|last)? one of (you|them) | the pair of (you|them) | both of (you|them) | is what (you|he|she|they|this|it) <rest> | you lot | your whole ..2 | no other word ..5 | nothing (else|less|more) ..3 | (he|she|they|you) (is|are) | plain and simple | from (start|beginning|top) to (finish|end|bottom) | through and through)]',
        '^^ [<contemptDeg> ridiculous|laughable|pathetic|absurd|preposterous|ludicrous|farcical|derisory|insulting|pitiful|shameful|disgraceful|disgusting|outrageous|idiotic|stupid|childish|infantile|petty|amateurish|useless|shoddy|spineless|shameless|arrogant|greedy|selfish|despicable|contemptible|vile|hypocritical|dishonest|unprofessional|incompetent|spiteful|vindictive|condescending|patronising|smug|lazy|cruel|heartless|vicious|greed|hypocrisy|incompetence|arrogance|cowardice|spite|liars|thieves|crooks|hypocrites|amateurs|cowards|idiots|parasites|vultures|clowns] $$',
        '^^ [<contemptPerson>|<contemptCalled> is (the (kindest|nicest|politest|mildest|best|only|right|first) (thing|word|term|way) | putting it (mildly|politely|kindly) | too (kind|good|mild|polite|small|weak) a word | what (i|we) call | not (even)? the word | an understatement | not strong enough) <rest>?]',
        '[there is (no|only one) (other|better|nicer|kinder|politer)? word for (you | him | her | them | people like you | <role> | <name> | your ..2 | this (behaviour|offer|man|woman|company)) <rest>?]',
        '[<contemptPerson>|<contemptAdj> (does|do) not (even)? (begin to describe | begin to cover | cover | describe | do) (it | you | him | her | them | this | your ..2)]',
        '^ [(this|that|which) (is|was) <contemptDeg> <contemptStrong>|pitiful|insane|obscene] ($|,)',
      ],
      say: ['this is hard for me to accept', 'I find this hard to accept'],
      ask: ['This is hard for me to accept.', 'I find this hard to accept, and I would like to say why.'],
    },
    {
      id: 'what-a-snake-you-are',
      match: [
        '[<your> name is (mud|dirt|a joke|poison) ..4]',
        '[what (a | an | kind of (a|an)? | sort of (a|an)? | a bunch of | a load of)? <contemptDeg> <verdictSmall>? <contemptCalled>|<verdictNoun>|<verdictMan>|disappointment|letdown|let-down|charmer|hero|gentleman|lady|friend (you | he | she | they | <name> | <role>) (really|truly)? (are|is|have|has|turned|turn|were|was|proved) !(..4 (been|looking)) <rest>?]',
        '[what (kind|sort|type|manner) of (a|an)? <contemptPerson>? <contemptCalled>|<verdictNoun> <rest>?]',
        '^ [(you|he|she|they) <word>? <contemptBe>? (turned out | turn out | proved | have proved | has proved) to be (nothing (but|more than))? (a|an|the)? <contemptDeg> <contemptPerson>? <contemptCalled>|<verdictNoun>|<contemptPerson> <rest>?]',
      ],
      say: ['I had expected something else', 'this is a great disappointment for me'],
      ask: ['I had expected something else.', 'This is a great disappointment for me. What led to it?'],
    },
    {
      id: 'stop-being-such-a',
      match: [
        '[(stop | quit | enough of | tired of you | sick of you | tired of your | sick of your) (being|acting|playing) <contemptDeg> (like)? (a|an | such a | such an | the)? <contemptDeg> <verdictSmall>? <contemptCalled>|<verdictNoun>|<contemptKid>|<contemptPerson> ..4] !(to)',
        '[(do not | not) be (so|such)? (a|an | such a | such an)? <contemptDeg> <verdictSmall>? <contemptCalled>|<verdictNoun>|stupid|ridiculous|pathetic|daft|absurd|thick|idiotic|cheap|mean|petty|rude|selfish|greedy|lazy ..4] !(afraid)',
      ],
      say: ['let us look at this together', 'please look at this with me once more'],
      ask: ['Let us look at this together.', 'I see this differently. Can we look at it together?'],
    },
    {
      id: 'acting-like-a',
      match: [
        '<verdictTarget> <contemptBe>|<aux> ..1 [v=act+v|behave+v|talk+v|sulk+v|whine+v|scream+v|carry+v|negotiate+v|sound+v|look+v|argue+v|drive+v|strut+v on|about|around? ..1 like (a|an|some|the | a bunch of | a pack of)? ..2 <contemptCalled>|<contemptKid>|<verdictNoun>] !(in (the|a) (play|film|show|game))',
        '<verdictTarget> [v=act+v|behave+v|talk+v|negotiate+v|sound+v|argue+v ..1 like (a|an|some|the | a bunch of | a pack of)? ..2 <verdictNoun>|<contemptCalled>]',
        '(<verdictTarget> | <verdictTarget> (is|are|was|were|has been|have been) | him|them|her) [v=strut+v|swan+v|swagger+v|prance+v|act+v|behave+v|walk+v|parade+v|talk+v|drive+v|carry+v|stride+v|march+v (about|around|in|on|here|round)? (like | as if | as though) (you|he|she|they) (own|owns|owned|rule|rules|run|runs|were|was|is|are|invented) (the (place|building|town|street|world|lot|office|company|house|king|queen|boss|pope) | god | royalty | better | a (king|god|queen|judge) | it | everything) ..3]',
      ],
      say: ['{v~respond in a way I find hard to follow}', '{v~speak in a way I find hard to hear}'],
    },
    {
      id: 'look-at-him-strutting',
      match: [
        '[(just)? look at (him|her|them|you|yourself|yourselves|that lot|<name>|<role>) ,? (<verb>|all|standing|sitting|so) !(..4 (when|again|and (tell|say))) <rest>?]',
      ],
      say: ['I find this hard to watch', 'this is hard for me to watch'],
      ask: ['I find this hard to watch.', 'This is hard for me to watch. What is behind it?'],
    },
    {
      id: 'contempt-for-the-way',
      match: [
        '[(i|we) ..1 (have|had|feel) (nothing but|only|no|zero|little|nothing else than | the deepest | the utmost | such | complete | utter)? (contempt|scorn|disdain) (left)? (for|towards|of) <rest>?] ',
        '[(i|we) ..1 (have|had|feel|lost|am losing|are losing) (no|zero|little|all|any|every|what little|the last (bit|ounce|shred) of) ..1 respect (left | whatsoever | at all | i had | we had)? ..2 for (you | him | her | them | <role> | <name> | your ..2 | the way | how | people | someone | anyone | a | this | that) <rest>?]',
        '[(i|we) (used to|once) (respect|like|trust|admire|look up to) (you|him|her|them|<role>|<name>) <rest>?] $$',
        '[(i|we) ..1 (despise|loathe|detest|abhor|hate) (the way | how | what | everything) (you|they|he|she|<role>|<name>) <rest>?]',
        '[(i|we) ..1 (despise|loathe|detest|abhor) (you|him|her|them|<role>|<name>|your ..2) <rest>?]',
      ],
      say: ['I find it very hard to accept what has happened', 'my trust has suffered badly'],
      ask: ['My trust has suffered badly.', 'I find it very hard to accept what has happened.'],
    },
    {
      id: 'quality-of-a-beast',
      match: [
        '[v=have+v|show+v|possess+v|display+v (all)? (the | about as much | as much | no more | less) <verdictQuality> (and <verdictQuality>)? (of|as|than) (a|an | your average | the average | my) !(..4 (child who | good|true|real|great|saint|leader|elephant|lion|horse|ox|rock|monk|nun|angel|judge|professional|gentleman|lady|friend|doctor|teacher)) <rest>?]',
      ],
      say: ['{v~act in a way I find hard to accept}', '{v~leave me without what I had counted on}'],
    },
    {
      id: 'someone-with-the-morals-of',
      match: [
        '(man | woman | men | women | person | people | someone | somebody | anyone | anybody | company | firm | <role>) [with (all)? (the | about as much | as much) <verdictQuality> (and <verdictQuality>)? (of|as) (a|an) ..1 <verdictBeast>|<contemptCalled> <rest>?]',
      ],
      say: ['I find it hard to work with', 'whose ways I find hard to accept'],
    },
    {
      id: 'with-the-morals-of',
      match: [
        '[with (all)? (the | about as much | as much) <verdictQuality> (and <verdictQuality>)? (of|as) (a|an) ..1 <verdictBeast>|<contemptCalled> <rest>?]',
      ],
      say: ['in a way I find hard to accept', 'in a way that makes this hard'],
    },
    {
      id: 'as-useful-as',
      match: [
        '<verdictTarget>|it|this|that|<your> ..3 <verdictBe> [(about|just)? as <word> ..1 as (a|an) ..1 <verdictBeast> ..4] !(lover|owner|trainer)',
        '<verdictTarget>|it|this|that|<your> ..3 <verdictBe> [about as (useful|helpful|honest|sharp|bright|trustworthy|reliable|subtle|sensitive|professional|straight|generous|charming|clever|convincing|believable|flexible|approachable|warm | much use) as (a|an|the) <rest>]',
        '<verdictTarget>|it|this|that|<your> ..3 <verdictBe> [(dumber|thicker|slower|slipperier|dimmer|stupider|worse|lazier|sneakier|greedier|meaner|colder) than (a|an|any|the|two) ..1 <verdictBeast> ..4]',
      ],
      say: ['far from what I had hoped for', 'hard for me to work with'],
    },
    {
      id: 'expect-no-decency',
      match: [
        '[(i|we) (do|did|had|have|could|would|should|can) (not)? ..2 (expect|expected|hope|hoped|look|looked) (for)? ..2 <verdictQuality>|better|thanks (from|of) (you | him | her | them | <role> | <name> | your ..2 | someone like ..1 | people like ..1 | a | an) <rest>?]',
        '[(i|we) (should not|could not|would not|never) have expected ..3 (from|of) (you|him|her|them|people|someone|a) <rest>?]',
        '[<verdictQuality> (is|are) (a (foreign|strange|unknown|dirty|new|novel) (word|concept|idea) | wasted | lost | not (your|his|her|their) strong (point|suit) | alien) (to|on|for)? (you | him | her | them | your ..1 | <role> | <name>) <rest>?]',
        '[(where is | what happened to | have you lost | have you no | where did you leave) (your|all|any|every|the) ..2 <verdictQuality> !(..4 (of (humour|humor))) <rest>?]',
        '[(you|they|he|she|<verdictTarget>) (clearly|obviously|really|just|simply)? (do|does|did|would|could|can) not (even)? (know|understand|recognise|recognize|grasp|spell) (the (meaning | definition | first thing) (of|about)? (the word)? <verdictQuality> | what <verdictQuality> (is|means|looks) | the word <verdictQuality>) <rest>?]',
        '[(you|he|she|they|<role>|<name>) (would|could|will|did|do|does) not know <rest> if (it|they|he|she|one|you) (bit|hit|slapped|kicked|punched|jumped|stared|landed|walked|fell|danced|came|sat|were|was|had|tried|read|saw) <rest>?]',
        '^ [..4 would not know <word> ..5 if (it|they|one) (bit|hit|slapped|kicked|punched|jumped|stared|landed|walked|fell|danced|came|sat) ..5]',
      ],
      say: ['I had hoped for something else', 'I am disappointed by what has happened'],
      ask: ['I had hoped for something else.', 'I am disappointed by what has happened. What led to it?'],
    },
    {
      id: 'an-outrage-from-you',
      match: [
        '[(a|an|some|another|yet another|more) <contemptDeg> <contemptStrong>|outrageous|half-baked|amateurish|shoddy|lame|feeble|measly|paltry <word> (from|by|of)] (a|an|the|your|this|that|some|you|him|her|them) !(who|that is)',
        '^^ [<contemptDeg> <contemptStrong> <contemptDeed> from] (you|him|her|them|<role>|<name>|your ..1)',
      ],
      say: ['something I find hard to accept from', 'something hard for me to accept from'],
    },
    {
      id: 'something-so-amateurish',
      match: [
        '[(something|anything|nothing) <contemptDeg> <contemptStrong>|amateurish|half-baked|one-sided] !(about)',
        '[(such|some|another|yet another|any) (a|an)? <contemptDeg> (half-baked|half-arsed|half-assed|hare-brained|harebrained|cockamamie|cock-eyed|cockeyed|crackpot|ill-conceived|amateurish|slapdash|shoddy|cobbled-together|tinpot|mickey mouse|hamfisted|ham-fisted|back-of-an-envelope|two-bit|dodgy|crackbrained) <verb>]',
      ],
      say: ['something that does not work for me', 'something I find hard to accept'],
    },
    {
      id: 'byword-for',
      match: [
        '<verdictTarget> ..3 (be|is|are|was|were|become|became|been|has|have) ..1 [(a|the)? (byword for | laughing stock of | laughing-stock of | joke of | disgrace to | embarrassment to | stain on | blot on | blight on | shame of | worst thing to happen to | scourge of) <rest>?]',
      ],
      say: ['hard to work with for many of us', 'far from what I had hoped for'],
    },
  ],
} as const satisfies Family
