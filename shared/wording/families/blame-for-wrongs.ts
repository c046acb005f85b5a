/** Blame for wrongs: what somebody did to people: took their credit, kept it quiet, sold them short, drove them apart. */
import type { Family } from '../pattern.ts'

export const blameForWrongs = {
  kind: 'blame',
  reason: 'Blame is answered with a defence; what happened and what you need can be heard.',
  patterns: [
    {
      id: 'took-the-credit',
      match: [
        '<accused> !(..1 <damageUnless>) ..2 [v=(take+v|claim+v|grab+v|steal+v|hog+v) (all the|the|all|full|all of the) (credit|glory|praise|applause) (for (my|our|her|his|everything|everyone|what|work|ideas|it|that|this|the (whole|work|idea|sale)) (<word>)?)?] !(card|for (the|a) (loan|house|flat)|course|courses)',
      ],
      say: ['{v~leave} our part in this unnamed', '{v~present} this without our part in it'],
    },
    {
      id: 'passed-off-our-work',
      match: [
        '<accused> ..4 [v=(pass+v|present+v|sell+v) off? o=(my <word>|our <word>|her <word>|his <word>) off? as (your|his|her|their) (own)? (work|idea|ideas|report)?]',
      ],
      say: ['{v~present} {o} without naming us', '{v~show} {o} without saying whose work it was'],
    },
    {
      id: 'passed-the-buck',
      match: [
        '<accused> ..2 [v=(pass+v the buck|wash+v (your|his|her|their) hands of (it|this|us|me|him|her|the (whole|entire) <word>|the <word>|everything)|shift+v the blame|push+v the blame) (onto|on to|on)? (me|us|others|everyone|my <word>|our <word>)?]',
      ],
      say: ['{v~leave} this to others', '{v~hand} this on to others'],
    },
    {
      id: 'kept-it-quiet',
      match: [
        '<accused> !(...9 (<calm>|surprise)) !(..1 <damageUnless>) ..1 [(kept|hushed) !(the (baby|kids|dog|children|class)) o=(it|this|that|all this|all of it|the <word>|the <word> <word>|my <word>|our <word>) (quiet|secret|hidden|under wraps|hushed up|from (me|us|everyone|my ..1|our ..1|the (tenants|members|staff|buyers|family|others))|to (yourself|yourselves|himself|herself|themselves))] !(...9 surprise)',
        '<accused> !(...9 (<calm>|surprise)) !(..1 <damageUnless>) ..1 [(swept|brushed) o=(it|this|that|all this|the <word>|my <word>|our <word>) under the (carpet|rug)]',
        '<accused> !(...9 (<calm>|surprise)) !(..1 <damageUnless>) ..1 [(hushed up|covered up|suppressed|concealed|glossed over) o=(the <word>|this <word>|that <word>|it|my <word>|our <word>)]',
      ],
      say: ['did not tell us about {o}', 'said nothing to us about {o}'],
    },
    {
      id: 'kept-quiet-then',
      match: [
        '<accused> !(...9 (<calm>|surprise)) !(..1 <damageUnless>) ..1 [(kept quiet|stayed silent|kept (your|his|her|their) mouth shut)] (when|about|while|for|until|as)',
      ],
      say: ['did not speak to us', 'did not say a word to us'],
    },
    {
      id: 'doctored-the-figures',
      match: [
        '<accused> !(..1 <damageUnless>) ..1 [(doctored|falsified|fiddled|cooked|massaged|faked)] (the|my|our|your|his|her) ..1 (books|figures|accounts|numbers|records|minutes|invoices|report|results|timesheets|meter)',
      ],
      say: ['gave another account of', 'reported in another way on'],
    },
    {
      id: 'helped-yourself',
      match: [
        '<accused>|<your> !(...9 <calm>) !(..1 <damageUnless>) <blameFill>? [v=(help+v (yourself|yourselves|himself|herself|themselves) to|make+v off with|walk+v off with|run+v off with|empty+v|clear+v out|clean+v out|raid+v|plunder+v|drain+v|dip+v into|siphon+v off|siphon+v|pocket+v|cream+v off|skim+v off|blow+v|burn+v through|fritter+v away|gamble+v away)] (my|our|the|her|his|mum|mom|dad|grandma|grandpa|all|half) !(..1 (bin|skip|container|attic|drain)) ..2 <nestEgg>',
        '<accused>|<your> !(...9 <calm>) !(..1 <damageUnless>) <blameFill>? [v=(help+v (yourself|yourselves|himself|herself|themselves) to|make+v off with|walk+v off with|run+v off with|pocket+v)] (my|our|her|his|mum|mom|dad|grandma|grandpa|everything) !(hand)',
        '(you|they|he|she|<name>) !(...9 <calm>) [v=(empty+v|clear+v out|strip+v)] (the|my|our|mum|dad|her|his) ..1 (house|flat|shop|office|garage|cellar|barn) (before|while|without|behind)',
        '<accused> !(..3 (accuse+v|of)) ..4 (have|has|had|with|your|his|her) [(fingers in|hand in|hands in)] (my|our|the|his|her) ..1 (account|till|savings|fund|kitty|pension|money|budget|estate|cash)',
      ],
      say: ['{v~use}', '{v~make use of}'],
    },
    {
      id: 'talked-them-into-it',
      match: [
        '<accused> !(...9 <calm>) !(..1 <damageUnless>) ..1 [(talked|tricked|conned|pressured|pressurised|bullied|lured|fooled|duped|manipulated|guilted|nagged|badgered|shamed|strong-armed|goaded|rushed|pushed|scared|frightened) o=(me|us|him|her|them|mum|mom|dad|grandma|grandpa|grandad|<name>|my <word>|our <word>|the (children|kids|staff|tenants|members|board)|people) into] !(a (coat|taxi|car|corner)|the (corner|room|car|house|water|pool)|coming|bed)',
      ],
      say: ['led {o} towards', 'brought {o} to the point of'],
    },
    {
      id: 'sold-them-something-useless',
      match: [
        '<accused> !(...9 <calm>) !(..1 <damageUnless>) ..1 [(sold|flogged|palmed off|foisted|fobbed|rented|leased) (me|us|him|her|them|my <word>|our <word>|<name>|the <word>) ..4 (that|which)? (did not|does not|never|could not|would not|can not|had) ..1 (work|fit|understand|afford|need|want|last|exist|run|open|start|holes|been crashed) (properly|at all|any more|for long)?]',
        '<accused> ..1 [(sold|flogged|palmed off|rented|leased|handed|sent|delivered) (me|us|my ..1|our ..1|him|her|them) ..1 (a|an|some|the|this)? ..1 (lemon|dud|wreck|junk|rubbish|scrap|rust bucket|death trap|crap|garbage|fake|counterfeit|duds|fakes)]',
      ],
      say: ['supplied something that was of no use to us', 'provided something other than what was needed'],
    },
    {
      id: 'gave-us-something-bad',
      match: [
        '^ !(...9 (<calm>|refund|replaced|because)) [(you|they|he|she|<your> ..1 <word>|<name>|<role>) <blameFill>? (gave|sent|sold|handed|delivered|brought|shipped|served|installed|fitted|built|supplied|told|fed|left|charged) (me|us|him|her|them|my <word>|our <word>|mum|dad) (a|an|the|some|such|only)? ..1 (<badThing>) <rest>?]',
      ],
      say: ['what happened here has been hard for us', 'what we got was not what we needed'],
      ask: [
        'What happened here has been hard for us.',
        'What we got was not what we needed. How can we put it right?',
      ],
    },
    {
      id: 'paid-and-got-half',
      match: [
        '(paid|pay|ordered|asked for|trusted) ...8 (and|but) [(you|they|he|she|your <word>) ..1 (delivered|gave|sent|did|brought|left|handed|supplied|built) (me|us)? (half|nothing|a fraction|none|scraps|rubbish|junk|next to nothing) (of it|of that|of them)?]',
      ],
      say: ['what came was less than we had agreed', 'what we got was not what we needed'],
    },
    {
      id: 'turned-up-drunk',
      match: [
        '<accused> !(..1 <damageUnless>) ..1 [(turned up|showed up|came home|came|arrived) (drunk|hungover|unprepared|empty-handed|stoned) (to (the|our|my|a) (<word> (meeting|session|hearing|talks|handover|visit)|<word>))?]',
      ],
      say: ['came in a way we had not counted on', 'arrived in a way that made it hard for us'],
    },
    {
      id: 'gave-us-headaches',
      match: [
        '<accused>|<your> !(..3 <damageUnless>) ..3 [v=give+v o=(me|us|my <word>|our <word>|him|her|them|the (kids|children|staff)) (nothing but|a|an|so many|such)? (tinnitus|asthma|migraine+n|headache+n|nightmares|rash|ulcer|grey hairs|grey hair|sleepless nights|breakdown|panic attacks|anxiety|food poisoning|grief|hell|hard time)]',
      ],
      say: ['{v~weigh} on {o}', '{v~make} things hard for {o}'],
    },
    {
      id: 'leaked-it-to-rivals',
      match: [
        '<accused> !(..1 <damageUnless>) ..1 [(handed|sold|gave|given|passed|leaked|showed|fed|forwarded) o=(my <word>|our <word>|my <word> <word>|our <word> <word>) to (a|the|our|my|your|their) ..1 (competitor+n|competition|rival+n|press|papers|taxman|tabloids|stranger+n|ex|other side) !(office)]',
      ],
      say: ['shared {o} with others without asking us', 'let others have {o} without asking us'],
    },
    {
      id: 'and-you-just-shrug',
      match: [
        '[(and|but|yet) (you|he|she|they|<your> <word>) (just|simply|only) (shrug+v|laugh+v !(with)|sneer+v|grin+v|look+v away|hang+v up|carry+v on|do+v nothing|say+v nothing|walk+v (off|away)|roll+v (your|his|her|their) eyes|yawn+v|smirk+v|wave+v (it|me|us) (away|off)|ignore+v (it|me|us))] !(...4 (so|fine))',
      ],
      say: ['and I would like to hear an answer', 'and I miss an answer to that'],
    },
    {
      id: 'set-them-against-us',
      match: [
        '<accused>|<your> !(..1 <damageUnless>) ..1 [v=(set+v|turn+v|poison+v) o=(<word>|<word> <word>|<word> <word> <word>) against (me|us|my <word>|our <word>|each other|one another|him|her|them|the rest of (us|them))]',
        '<accused>|<your> !(..1 <damageUnless>) ..1 [v=(make+v|get+v) o=(<word>|<word> <word>|<word> <word> <word>) (turn on|turn against|hate|gang up on|laugh at|avoid|shun|distrust) (me|us|my <word>|our <word>|each other|one another)]',
      ],
      say: ['{v~draw} {o} into this', '{v~involve} {o} in our disagreement'],
    },
    {
      id: 'walked-out-on-them',
      match: [
        '<accused> !(..1 <damageUnless>) ..1 [(walked out on|ran out on|bailed on|walked away from|turned (your|his|her|their) (back|backs) on)] (me|us|him|her|them|my|our|mum|mom|dad|<name>|two|three|the (kids|children|team|family|club)|a <word> of)',
      ],
      say: ['left', 'went away from'],
    },
    {
      id: 'wore-them-down',
      match: [
        '<accused>|<your> !(..2 <damageUnless>) ..2 [v=(wear+v|grind+v|drag+v|beat+v) o=(me|us|him|her|them|mum|mom|dad|<name>|my <word>|our <word>|everyone) (down|out)] !(there|into)',
      ],
      say: ['{v~take} a lot out of {o}', '{v~ask} a great deal of {o}'],
    },
    {
      id: 'let-them-run-wild',
      match: [
        '<accused>|<your> !(...9 <calm>) !(..1 <damageUnless>) ..1 [v=let+v o=(him|her|them|it|your <word>|his <word>|her <word>|their <word>|the <word>) (run wild|run riot|run amok|get away with <rest>|walk all over (me|us|everyone|my ..1)|terrorise <rest>|trample <rest>|wreck <rest>|bark (all|for|day|through) <rest>|scream (all|for) <rest>)]',
      ],
      say: ['{v~give} {o} more room than works for us', '{v~leave} {o} more free than is good for us'],
    },
    {
      id: 'drove-them-to-it',
      match: [
        '<accused>|<your> !(...9 (<calm>|joy)) !(..1 <damageUnless>) ..2 [v=(drive+v|push+v) o=(me|us|him|her|them|mum|mom|dad|<name>|my <word>|our <word>|everyone) (to drink|to despair|into (debt|depression|despair|exile|hiding|bankruptcy|ruin|the ground|a (depression|breakdown))|mad|crazy|insane|up the wall|round the bend|over the edge)]',
      ],
      say: ['{v~put} a strain on {o}', '{v~make} this very hard for {o}'],
    },
    {
      id: 'had-the-nerve',
      match: [
        '(and|then|still|now|even|but) (then|even|still)? [had the (nerve|cheek|gall|audacity|face|effrontery|brass neck|chutzpah|impudence) to]',
      ],
      say: ['chose to', 'decided to'],
    },
  ],
} as const satisfies Family
