/** Contempt of what people offer, say and do. */
import type { Family } from '../pattern.ts'

export const contemptOfOffers = {
  kind: 'contempt',
  reason: 'Who makes an offer small makes the one small who made it; what is missing in it can be asked for.',
  patterns: [
    {
      id: 'offer-is-adjective',
      match: [
        '<your> ..2 <contemptDeed> ..4 <contemptBe>|<is> [<contemptDeg> <contemptAdj> ((and|or|,) <contemptDeg> <contemptAdj>)?] !(to use | weather|amount|collection)',
        '(this|that|the|these|those) ..2 <contemptOffered> ..4 <contemptBe>|<is> [<contemptDeg> <contemptAdj> ((and|or|,) <contemptDeg> <contemptAdj>)?] !(to use | weather|amount|collection)',
        '<your> <verb> ..2 <contemptBe> [<contemptDeg> <contemptStrong> ((and|or|,) <contemptDeg> <contemptAdj>)?] !(to use | weather|heavy|slow|hot|cold|fast|loud|little|thing|good)',
        '(what|everything|all | the way | the things) (you | your <verb> | they|he|she|<role>|<name>) ..5 <is> [<contemptDeg> <contemptAdj>] !(to use | weather|heavy|slow|good)',
      ],
      say: ['a long way from what I could accept', 'very hard for me to accept'],
    },
    {
      id: 'find-it-adjective',
      match: [
        '(i|we) (find|found|consider|call|think) (<your> ..2 <contemptDeed> | <your> <verb> | it|this|that) [<contemptDeg> <contemptAdj>] !(to use | <verb> | , i)',
      ],
      say: ['hard to accept', 'far from acceptable'],
    },
    {
      id: 'insult-to',
      match: [
        '<contemptBe>|<is>|like (nothing but | nothing more than | nothing less than)? [(a|an|one) (real|huge|complete|total|absolute|direct|deliberate|downright|single|big)? (insult | slap in the face | kick in the teeth | slap | smack in the face | affront|disgrace | spit in the face | mockery|slur) (to|for|on) !(injury | (my|our) intelligence)]',
      ],
      say: ['very hard to accept for', 'painful for'],
    },
    {
      id: 'an-insult',
      match: [
        '(what|all) (you|they|he|she|<role>|<name>) ..3 <is> [(nothing but)? (a|an)? (insult|disgrace|outrage | slap in the face | kick in the teeth)] $',
        '(<your> ..5 | that|this|it|which | (this|that|the) <contemptDeed> | offer ..4 | proposal ..4) <is>|<contemptBe> (nothing but | nothing more than | nothing less than)? [<contemptDeg> (a|an|one|quite)? <contemptDeg> (real|huge|complete|total|absolute|deliberate|downright|big|bad|sick | bit of a)? (insult|affront|disgrace|outrage | slap in the face | kick in the teeth) (to (my|our) intelligence)?] $',
      ],
      say: ['very hard for me to accept', 'painful for me'],
    },
    {
      id: 'insults-us',
      match: [
        '(you|they|he|she|<role>|<name> | <your> <verb> | <your> <verb> <verb>) [v=insult+v|mock+v|belittle+v|ridicule+v|offend+v (me|us|everyone | my intelligence | our intelligence | my family | my work | our work | the intelligence of ..2)] !(by accident)',
        "[v=insult+v (my|our | everyone 's | people 's) intelligence]",
      ],
      say: ['{v~leave me unhappy}', '{v~make this hard for me}'],
    },
    {
      id: 'is-nonsense',
      match: [
        '<your> (..2 <contemptDeed> ..3 | <verb> <verb>? <verb>? <verb>?) <is>|<contemptBe> (nothing but | nothing more than)? [<contemptDeg> (a | an | the (usual|same) old?)? <contemptDeg> <contemptPerson>|utter|complete|sheer|pure|old|bad|sick|big|total|cheap? <contemptThing>|<contemptRot>] !(collection|bin|shop | of a lifetime | worth)',
        '(this|that|the|these|those) ..2 <contemptOffered> ..4 <is>|<contemptBe> (nothing but | nothing more than)? [<contemptDeg> (a | an | the (usual|same) old?)? <contemptDeg> <contemptPerson>|utter|complete|sheer|pure|old|bad|sick|big|total|cheap? <contemptThing>|<contemptRot>] !(collection|bin|shop|worth)',
        '(what|everything|all|nothing) (you | your <verb> | they|he|she|<role>|<name>) ..5 <is> (nothing but | just)? [<contemptDeg> (a|an)? <contemptDeg> <contemptThing>|<contemptRot>] !(collection|bin|shop)',
        '^^ (and|but|well)? (that|this|it|these|those|all | all of this | all of that | the whole thing) <is> (nothing but | just)? [<contemptDeg> (a|an|the)? <contemptDeg> <contemptPerson>|utter|complete|sheer|pure|old|bad|sick|big|total|cheap? <contemptThing>|<contemptDrivel>|lies|extortion|<contemptRobbery>] (and you | $)',
      ],
      say: ['a long way from what I could accept', 'not something I can agree with'],
    },
    {
      id: 'this-is-adjective',
      match: [
        '^^ (and|but|well)? (that|this|it | all this | the whole thing) <is> [<contemptDeg> (beneath contempt | beyond belief | beneath you | <contemptStrong>|low|obscene|bonkers|rubbish|insane) (, (really|frankly|honestly|that is all|if you ask me))? ((and|,) (you|they|everyone) ..1 (know|knows) it)?] $$',
        '(it|that|this) <is> [<contemptDeg> <contemptStrong>] (that|how|of) (you|your|him|her|them|he|she|they|<role>|<name>) !(have to | must | had to | were put)',
        '(it|that|this) <is> [<contemptDeg> <contemptStrong>|rich|low|rude|cheap|crazy|insane|mad] (coming from | , coming from | of you | of them | of him | of her | to (ask|expect|demand|think|claim|suggest|offer|pretend) (us|me|anyone|that|<verb>))',
      ],
      say: ['hard for me to accept', 'a disappointment for me'],
    },
    {
      id: 'not-worth-the-paper',
      match: [
        '<is> [not worth (the|a|my|our|your) (paper|ink|breath|time|candle|pot|dime|penny|damn|bean|sheet) ((it|they|that) (is|are|was|were) (printed|written)? on?)?]',
        '<is> [worth (nothing | less than (nothing | the paper ..5)) (to (me|us))?]',
      ],
      say: ['not something I can rely on', 'not enough for me to build on'],
    },
    {
      id: 'dignify',
      match: [
        '(not|never|to)? [dignify (that|this|it | your ..2 | such ..2 | the ..5) with (a|an|any)? ..1 (answer|response|reply|comment)]',
      ],
      say: ['answer this in detail', 'go into this now'],
    },
    {
      id: 'your-adjective-thing',
      match: [
        '[w=<your> own? <contemptDeg> <contemptStrong>|so-called <contemptAdj>? little? n=<verb>]',
        '[w=<your> so called n=<verb>]',
        '[w=<your> precious little? n=<verb>] !(daughter|son|child|baby|children|memories)',
        '[w=<your> <contemptDeg> <contemptAdj>|little|cheap|crazy|mad|lame|clever-clever|sneaky|dirty|nasty <contemptAdj>? n=<contemptDeed>]',
        '[w=<your> (little|pathetic|stupid|silly|dirty|cheap|nasty|mind|petty|power) n=(game+n|trick+n|stunt+n|scheme+n|tantrum+n|drama+n|sulk | mind games | power games | power trip | ego | ego trip | lies | fairy tale+n | fantasy|fantasies|empire|speech|lecture+n|feelings|club|friends|mates|cronies|minions|lackeys)]',
      ],
      say: ['{w} {n}', 'the {n}'],
      reason: 'The adjective gets the answer, not the matter; the noun alone says what you mean.',
    },
    {
      id: 'this-adjective-offer',
      match: [
        '[w=(this|that|these|those|such | such a | such an | another) <contemptDeg> <contemptStrong>|silly|crazy|insane|lame|daft|dumb|crap|rubbish|obscene|farcical|so-called <contemptAdj>? n=(<contemptOffered>|attitude|behaviour|behavior|conduct|tactic+n|game+n|trick+n|stunt+n|antics|excuse+n|argument+n|claim+n|accusation+n|demand+n|lie+n|rule+n|request+n|attempt+n|story|letter+n|email+n|idea+n|remark+n|comment+n|answer+n|figure+n|amount)]',
        '[w=(this|that|these|those) so-called n=<verb>] !(list|period|clause|effect|rule|zone|method|fund|tax|area|scheme)',
        '[w=(the) so-called n=(expert+n|professional+n|specialist+n|manager+n|lawyer+n|landlord+n|boss|leader+n|adviser+n|repair+n|offer+n|proposal+n|compromise|apology|solution+n|improvement+n|upgrade+n|friend+n|family|management|service|evidence|facts)]',
        '[w=(the) so-called n=<verb>] ($|has|have|had|did|does|do|who|you|he|she|they|i|we|and|never|still|only|just)',
      ],
      say: ['the {n}', 'the {n} in this form'],
    },
    {
      id: 'such-nonsense',
      match: [
        '[(such|this|that|your|his|her|their|more | all this | all that | all your | any more | yet more | enough|some) (utter|complete|sheer|pure|total|old|pathetic|constant|endless)? <contemptDrivel>] !(collection|bin|poem+n|verse|song+n|rhyme+n)',
        '[(the|that) (utter|complete|sheer|pure|total)? <contemptDrivel> (from|you|your|he|she|they | that (you|your|he|she|they) | coming from)]',
      ],
      say: ['what I read here', 'things I see differently'],
    },
    {
      id: 'drivel-from',
      match: [
        '[(the|this|that|more|some)? (utter|complete|sheer|pure|total|same|old)? <contemptDrivel>|garbage|trash (from)] (you|your|<role>|<name>|him|her|them)',
      ],
      say: ['a message from', 'words from'],
    },
    {
      id: 'talk-nonsense',
      match: [
        '(you|they|he|she|<role>|<name>|stop | <your> <verb> | not) <contemptBe>? [v=talk+v|speak+v|write+v|spout+v|spew+v|peddle+v <contemptDeg> (a load of | the same | more|such)? (utter|complete|total|old)? <contemptDrivel>|rot|lies|shit|bull]',
        '(you|they|he|she|<role>|<name>|stop|not) <contemptBe>? [v=talk+v (out of | through) (your|his|her|their) (hat|hats|arse|backside|ass)]',
        '(you|they|he|she|<role>|<name>|stop|not) [v=lie+v through (your|his|her|their) teeth]',
        '(you|they|he|she|<role>|<name>|stop|not) <contemptBe>? [v=run+v|flap+v|shoot+v (your|his|her|their) (mouth|mouths|gob) (off)?]',
      ],
      say: ['{v~say things I see differently}', '{v~describe this in a way I cannot confirm}'],
    },
    {
      id: 'what-a-deed',
      match: [
        '^ [what (a|an) <contemptDeg> <contemptPerson>|<contemptAdj>|cheap|poor|miserable|lousy|sad|cheeky <contemptAdj>? little? !(amount of !(money|cash)) n=<contemptDeed>|attempt|excuse|stunt|trick]',
      ],
      say: ['I am not convinced by this {n}', 'I find it hard to accept this {n}'],
    },
    {
      id: 'what-nonsense',
      match: [
        '^^ [what <contemptDeg> (a|an)? <contemptDeg> (complete|utter|total|absolute|sheer|bloody|big|sick|bad)? <contemptThing>|<contemptRot>|nerve|cheek|gall ((this|that|you|your|from) <rest>? | $)]',
        '^^ [(utter|complete|absolute|total|sheer|pure|what)? <contemptDrivel>|lies] $$',
        '^^ [(what)? (a|an) <contemptDeg> <contemptPerson>|<contemptAdj>? <contemptCalled>|<contemptPerson> man|woman|person] (you|he|she|$)',
      ],
      say: ['I see this very differently', 'this does not match what I know'],
      ask: ['I see this very differently.', 'This does not match what I know. Can we look at it together?'],
    },
    {
      id: 'a-lie',
      match: [
        '(that|this|it) <is> [<very>? (a|an|another|all|just | just a | yet another)? (complete|total|barefaced|bare-faced|outright|downright|absolute|flat-out|damned|dirty|big|blatant | pack of)? lie|lies]',
        '[(the|a) (pack|tissue|web|string) of (complete|total)? lies]',
      ],
      say: ['not how I know it', 'a different story from the one I know'],
    },
    {
      id: 'your-lies',
      match: [
        '[(your|his|her|their) (constant|endless|dirty|pathetic|stupid|usual)? (lies|lying|bullshit|crap|garbage|whining|moaning|whingeing|sulking|bleating|bellyaching|griping | fairy tales | fairytales | fairy stories | sob story | sob stories | crocodile tears | waffle | hot air)] !(in|on|there|down | with the | within|between|around|near)',
      ],
      say: ['what I have heard', 'this account'],
    },
    {
      id: 'of-yours-is',
      match: [
        '(of|from) (yours|theirs|his|hers|you|them|your <verb>) <is>|<contemptBe> [<contemptDeg> (a|an|the)? <contemptDeg> (<contemptAdj>|<contemptThing>|<contemptRot>)] !(collection|bin)',
        '(what|all) (you|they|he|she|<role>|<name>) (offered|offer|offers|wrote|said|sent|call|proposed|propose|proposes|suggest|suggested|delivered|did) ..3 (is|was) [<contemptDeg> (a|an|the)? <contemptDeg> (<contemptAdj>|<contemptThing>|<contemptRot>|pittance)]',
      ],
      say: ['a long way from what I could accept', 'very hard for me to accept'],
    },
    {
      id: 'peanuts',
      match: [
        '(offer|proposal|sum|amount|money|price|rent|pay|salary|raise|refund|rise|that|this|it) (you ..2)? (is|was|would be|amounts to|comes to) [(nothing but|mere|just|only|frankly|such)? (peanuts|a pittance|crumbs|chicken feed|small change|loose change|pocket money|chump change|scraps)]',
        '(you|they|he|she|<role>|<name>|to) (have|has|are|is|were|was)? ..1 (offer+v|give+v|throw+v|leave+v|pay+v|toss+v|fob+v) (us|me|off)? (off with|with)? [(a few|only|just|these|mere|nothing but)? (peanuts|crumbs|scraps|a pittance|chicken feed)]',
      ],
      say: ['less than I can work with', 'far below what I need'],
    },
    {
      id: 'your-word-means-nothing',
      match: [
        '[(your|his|her|their) (word|promise+n|apology|apologies|signature|guarantee+n|handshake|assurances|excuses) (means|mean | is worth | are worth | counts for | count for) (absolutely)? (nothing|little|zero | precious little | zilch|nada) (to (me|us))?]',
      ],
      say: ['I find it hard to rely on words alone', 'I would need something firmer to rely on'],
    },
    {
      id: 'deserve-no-answer',
      match: [
        '<your> ..4 (do|does|did) not even? [(deserve|merit|warrant) (a|an|any|my|our)? (reply|answer|response|comment|attention|time)]',
        '(that|this|it) (do|does|did) not even? [(deserve|merit|warrant) (a|an|any|my|our)? (reply|answer|response|comment|attention)]',
      ],
      say: ['convince me yet', 'bring us closer'],
    },
    {
      id: 'insult-to-injury',
      match: ['[v=add+v insult to injury]'],
      say: ['{v~make this harder}', '{v~make this hurt more}'],
    },
  ],
} as const satisfies Family
