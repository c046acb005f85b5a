/** Mind-reading of shows: what is called an act, a ploy, an agenda; and how the other is said to see us. */
import type { Family } from '../pattern.ts'

export const mindReadingOfShows = {
  kind: 'mind-reading',
  reason: 'Nobody likes to be told that they pretend; asked, they can tell you what they mean.',
  patterns: [
    {
      id: 'just-a-ploy',
      match: [
        "^ ((your | their | his | her | <role> 's | <name> 's) ..4 | all (this | that) ..2 | this | that | it | what (you | they) call ..2 | the whole thing | this whole ..2 | (this | that) ..2) [b=(is | are | was | were) (all | just | only | simply | merely | clearly | nothing but | nothing more than | yet | obviously | always | really)?] (a | an | the | another | some | part of) (latest | cheap | cynical | clever | big | desperate | transparent | obvious | nice | convenient | sneaky | pure | calculated | blatant | shabby | dirty | mere | new)? (<mindShow>) !(in the | with the | on at)",
        '(but | and) (it | that | this) [b=(is | was) (all)? (just | only)?] (an | a) (act | show | pose | front | facade | ploy | trick | sham | performance) $$',
      ],
      say: ['{b} perhaps', '{b}, as it looks to me,'],
    },
    {
      id: 'pretend-surprise',
      match: [
        '^^ [(stop | quit | do not | please do not | please stop | enough of | spare us) ,? (act | acting | pretend | pretending | feign | feigning | play | playing | behave | behaving) (as if | like | as though | that | to | you | all | the | so | not | this | it | we | i | there | nothing | everything | ignorance | dumb | innocent | surprised) (<rest>)?]',
        '^^ [(feigning | faking | pretending | playing | acting) (surprise | ignorance | concern | to | innocent | dumb | interest | illness | the | surprised | shocked | outrage) ..5 (will | does | is | can) (<rest>)?]',
      ],
      say: ['I would like to know how you see it', 'it would help us to hear how you see it'],
      ask: ['Could you tell me how you see it?', 'How do you see it?'],
    },
    {
      id: 'acts-all-concerned',
      match: ['<mindWho> ..1 [v=(act+v | play+v) (all | so)] !(day | night | morning | alone | well) <verb>'],
      say: ['{v~seem} to me to be', '{v~come} across to me as'],
    },
    {
      id: 'you-feign',
      match: ['<mindWho> <mindFill>? [v=(feign+v | fake+v)] !(blood | grass | fur | leather)'],
      say: ['perhaps {v}', 'apparently {v}'],
    },
    {
      id: 'not-really-sorry',
      match: [
        '<mindWho> <mindBe> not [(really | even | actually | one bit | remotely | at all | genuinely | truly | the least bit | in the least)] (sorry | trying | listening | interested | bothered | concerned | worried | ill | sick | serious | hurt | shocked | surprised | here to | after | looking for) !(enough)',
        '<mindWho> (do | does | did) not [(really | even | actually | honestly | genuinely | truly | for a (second | moment))] (mean (it | a | any | that | this | what) | believe (it | that | this | in | a word | your | what) | think (that | it) | respect | like (me | us) | love | trust)',
      ],
      say: ['quite, it seems to me,', 'altogether, as I see it,'],
    },
    {
      id: 'not-sincere',
      match: [
        "(your | their | his | her | <role> 's) ..1 (apology | apologies | tears | concern | regret | sympathy | interest | smile | kindness | friendliness | generosity | offer | remorse | politeness) (is | are | was | were) not ..1 [(sincere | genuine | real | honest | heartfelt)]",
      ],
      say: ['easy for us to believe yet', 'easy for us to read'],
    },
    {
      id: 'your-tears-are-fake',
      match: [
        "(your | their | his | her | <role> 's) ..1 (apology | apologies | tears | concern | regret | sympathy | kindness | politeness | smile | generosity | remorse | friendliness | illness | forgetfulness) (is | are | was | were) [(just | only | all | nothing but | clearly | purely)? (fake | for show | put on | false | phoney | phony | insincere | crocodile tears | calculated | strategic | staged | hollow | a lie)]",
      ],
      say: ['hard for us to read', 'not easy for us to believe'],
    },
    {
      id: 'behind-the-smile',
      match: [
        '[(behind | under | underneath | beneath) (all)? (that | this | the | your | his | her) ..2 (politeness | smile | smiles | charm | niceness | kindness | facade | talk | sweetness | act) ,? s=(you | they | he | she)] (are | is | have | has | just | want | wants | hate | hates)',
        '[(your | their | his | her) (silence | face | smile | tone | look | eyes) (tells | tell | says | shows) (me | us) (that)? s=(you | they | he | she)] (have | has | are | is | know | want | think | do)',
      ],
      say: ['I wonder whether {s}', 'I would like to know whether {s}'],
    },
    {
      id: 'your-agenda-is',
      match: [
        "(your | their | his | her | 's) ..1 (sole | only | real | whole | entire | true | main | hidden | secret)? (agenda | motive | strategy | aim | goal | game | tactic | objective | scheme | plan | intention | ploy | purpose | plot) (here)? [b=(is | was | has been | has always been) (just | simply | only | clearly | always)?] ,? (to (<mindBad> | <mindToVerb> | <mindToUs> | <mindSelfish> | push | line | wear) | obvious | transparent | plain to see | money | revenge | power | control)",
      ],
      say: ['{b} perhaps', '{b}, as it seems to me,'],
    },
    {
      id: 'your-plan-all-along',
      match: [
        '[(this | that | it) (is | was | has been) (all)? (your | their | his | her) (plan | idea | scheme | game | intention | aim | goal | little plan) (all along | from the (start | beginning | outset) | from day one)]',
        '[<mindWho> (have | has) (your | their | his | her) own (little | private | secret)? (game | agenda | scheme) (<rest>)?]',
      ],
      say: [
        'I would like to know what this was meant to reach',
        'I would like to understand what is behind this',
      ],
      ask: ['What are you hoping to reach with this?', 'What is this about for you?'],
    },
    {
      id: 'in-your-eyes',
      match: [
        '^ [(in (your | their | his | her) (eyes | head | mind | book | books | world | opinion | heads | minds) | to (you | them | him | her) | for (you | them | him | her) | as far as (you are | they are | he is | she is) concerned)] ,? (i | we | nobody | no one | my ..2 | our ..2 | everyone | everything | people | the (kids | children | tenants | staff | workers) | this | it) ..3 (<mindLow>)',
        '^ [(in (your | their | his | her) (eyes | head | mind | book | books | world | opinion) | to (you | them | him | her) | for (you | them | him | her))] ,? (nobody | no one | nothing | none) ..4 (counts | matters | exists | is good)',
      ],
      say: ['it feels to us as if', 'it looks from here as if'],
    },
    {
      id: 'this-is-really-about',
      match: [
        '[(this | that | it | which | all this | all of this | the whole thing) (is | was | has always been) (not)? (really | only | just | all | purely | simply | clearly)? about] (getting | making | winning | proving | punishing | hurting | you | him | her | them | your | his ..1 | revenge | money | power | control | face | saving | protecting your | one-upping | beating) ..2 (<mindWho> | (own | back | even | right | over | your | me | us | face | ego | pride | pocket | way | money | fear | image | career | bonus | being | needing | wanting | having | not))',
      ],
      say: ['part of this, I think, is about', 'this seems to me in part to be about'],
    },
    {
      id: 'that-is-what-this-is-about',
      match: ['[that is (all | really | exactly)? what (this | it) (is | was) (really | all)? about] $'],
      say: ['that is how it looks to me', 'so it seems to me'],
      ask: ['What is this about for you?', 'What matters to you here?'],
    },
  ],
} as const satisfies Family
