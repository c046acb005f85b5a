/** Threats by pressure: who will be told, what one is ready to do, and what would be wiser for the other. */
import type { Family } from '../pattern.ts'

export const pressure = {
  kind: 'threat',
  reason: 'Pressure makes the other defend themselves instead of answering.',
  patterns: [
    {
      id: 'will-not-hesitate',
      match: [
        '<i> [(will | would | do | shall) not (hesitate | think twice before | be afraid | be shy | lose any sleep) (to | about) !(ask|recommend|help|choose|say|call you|tell you|contact you|come back|book|buy) v=<verb>]',
        '<i> [(am | are) (perfectly | fully | quite | more than)? (prepared | ready | willing | determined) to v=(sue | report | fire | evict | terminate | ruin | destroy | fight | strike | walk | go to court | go public | take (you | this | legal) | drag)]',
      ],
      say: ['would rather not have to {v}', 'hope that we need not {v}'],
    },
    {
      id: 'no-problem-doing',
      match: [
        '<i> [(have | would have) no (problem | trouble | qualms | hesitation | scruples) (about | with | in)?] (taking (this | you | it) | going (public | to court | to the <threat-public>) | calling the <threat-alarm> | reporting | suing | exposing | publishing | firing | cutting you | walking (away | out))',
        '<i> [(am | are) (this | very | pretty | so | that) close to] (taking (this | you | it) | going (public | to court | to the <threat-public>) | calling (the <threat-alarm> | my lawyer | it off | off) | reporting | suing | walking (away | out) | firing | ending this | throwing | filing | pulling | cancelling | hiring a)',
        '<i> [(am | are) (seriously | strongly)? (considering | thinking about | thinking of)] (suing | legal | reporting | pressing charges | going to the <threat-public> | calling the <threat-alarm> | firing | evicting | taking (you | this | legal))',
      ],
      say: ['would rather do without', 'hope to manage without'],
    },
    {
      id: 'you-leave-me-no-choice',
      match: [
        '[you (leave | are leaving | left | have left | give | are giving) (me | us) no (other)? (choice | option | alternative | way) (but | other than) to]',
        '[you (are)? (force | forcing) (me | us) to] (<verb>)',
        '[you will (leave | force) (me | us) (no (choice | option | alternative) but)? to]',
      ],
      say: ['I would rather not have to', 'so far I see no other way than to'],
    },
    {
      id: 'forcing-my-hand',
      match: [
        '[you (are)? (force | forcing) (my | our) hand]',
        '[(on your own head | you bring this on yourself | you are bringing this on yourself | you brought this on yourself | you will have brought this on yourself)]',
        '[(you) (messed | are messing | picked | have picked | chose | crossed | have crossed | tangled) (with)? the wrong (person | man | woman | guy | family | people | company | tenant | landlord | fight | one | side | neighbour | neighbor | crowd)]',
        '[you know what happens to (people | those | anyone | tenants | suppliers | anybody) who (..6 $)?]',
        '[if (i | we) go down (, )? (you (go | are going | will go) | i am taking you) (down)? (with (me | us))?]',
        '[<i> will (burn | bring | tear) (it | this | everything | the (whole)? (place | house | company | thing)) (all)? down (..7 $)?]',
        '[(enjoy | savour) (it | this | your (little)? (victory | win | moment | job | house | weekend | new ..2)) while (it lasts | you can | you have it)]',
      ],
      say: ['I am worried about where this leads', 'I would like us to find another way'],
    },
    {
      id: 'be-wise-to',
      match: [
        '[(you (would be (wise | smart | well advised | well-advised | better off | foolish not) | might be wise | will be wise) | it would be (wise | smart | better | best | wiser | in your (own)? (best)? (interest | interests)) for you | it (is | would be) in your (own)? (best)? (interest | interests)) to]',
        '[(i | we) (strongly | seriously)? (suggest | advise | recommend) (that)? you] (back off | back down | keep your | keep quiet | think very | think twice | shut | drop | get a (good)? lawyer | start (looking | packing | praying) | reconsider)',
      ],
      say: ['I would ask you to', 'it would help if you could'],
    },
    {
      id: 'know-what-is-good',
      match: [
        '[if you know what is (good | best) for you]',
        '[if you (value | care about) your (job | jobs | business | career | licence | license | reputation | kneecaps | car | health | marriage | home | contract)]',
        '[if you (like | love | are fond of) your (windscreen | tyres | tires | teeth | windows | kneecaps | paintwork | nose | face)]',
        '[if you want to (keep (your | the | this | seeing) | stay in | ever see | ever work | see your (kids | children | money | deposit)) (..5 $)?]',
      ],
      say: ['so that this ends well for all of us', 'so that we can both go on from here'],
    },
    {
      id: 'wait-until-they-hear',
      match: [
        '[(just)? wait (until | till) (i tell | your | the | everyone | everybody | people | my | our) ..2 (find+v out | hear+v | see+v | read+v | know+v | learn+v | get+v (hold | here)) (..5 $)?]',
        '[(do you (really)? want | would you (really)? like | how would you like) (your (boss | wife | husband | clients | customers | employer | partner | partners | neighbours | neighbors | mother | kids | children | staff | team | shareholders | members | parents) | the <threat-public> | everyone | everybody) to (know | hear | find out | see | read | learn) (..6 $)?]',
        '[(do you really want | how would you like) me to (tell | call | show | send | report | inform | ring) (..6 $)?]',
        '[let us see what (the | your | my) (press | papers | media | judge | boss | wife | husband | board | union | council | lawyers | lawyer | clients | customers | regulator | tax office | police | neighbours | court) (make | makes | say | says | think | thinks | has to say | have to say | will say) (..4 $)?]',
        '[<i> (will | am going to | are going to) (go (straight)? to the (press | papers | media | ombudsman | regulator | authorities | tax office | tabloids) (with | about | and) | (post | publish | share | print | put) (every (one | single one | single | last)? (of)? | all) (your | of your) ..2 (online | on | to | everywhere)) (..5 $)?]',
      ],
      say: ['I would rather keep this between us', 'I hope this can stay between us'],
      ask: ['I would rather keep this between us.', 'How can we settle this between us?'],
    },
    {
      id: 'think-of-your-job',
      match: [
        '^ [think (about | of) your (job | family | kids | children | career | future | visa | mortgage | reputation | licence | license | wife | husband | contract | pension)] (before | $ | when)',
        '^ [(do not (you)? forget | remember | never forget | you forget | you seem to forget) who (pays | signs | owns | holds | gave | writes | runs | hired | is (in charge | the boss | paying) | put you) (..5 $)?]',
        '[your (job | visa | reputation | contract | licence | license | bonus | career | name | future | company | promotion | reference | references | deposit) (will | may | might | could | would) (not survive | suffer | be (at risk | on the line | in danger | gone | next | over) | become a problem | pay for it | go up in smoke | disappear | take a hit) (..4 $)?]',
      ],
      say: [
        'please weigh what this means for both of us',
        'I would like us to keep both our futures in mind',
      ],
    },
    {
      id: 'next-time',
      match: [
        '^ [(the)? next time (, )? <i> (will | am going to | are going to) (not be (so | as | this | that) ..2 | <threat-harm>) (<rest>)?]',
        '^ [(the)? next time (you | they | he | she) ...8 <i> (will | am going to | are going to) (<threat-harm>) (<rest>)?]',
        '^^ [(say | do | try | ask | call | come | write | send | touch | knock | mention | shout | use | speak) ..5 (once more | one more word | one more time | again) and (<i> (am | are) | this ..2 is | it is | we are | you are | that is) (<rest>)?]',
        '^^ [no (signature | money | payment | cash | deal | deposit | raise | rent | agreement | apology | contract | signatures) , no (kids | children | keys | work | delivery | deliveries | parts | visits | weekend | weekends | deal | help | heating | car | house | money | contract | peace) (..3 $)?]',
      ],
      say: ['I would like us to agree how to avoid this', 'let us find a way before it comes to that'],
    },
  ],
} as const satisfies Family
