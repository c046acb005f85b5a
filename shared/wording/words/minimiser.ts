/** Vocabulary of the patterns of minimiser. */
import { list, type Vocabulary } from './list.ts'

export const minimiserWords = {
  minimiserClear: list(
    'obviously, clearly, evidently, plainly, quite obviously, quite clearly, very clearly, very obviously, so obviously, so clearly, needless to say, self-evidently',
  ),
  // What says that an "obviously" is a jab.
  minimiserJab: list(
    `not !(to blame | have known | have seen | have done | be here | be there | mean to | meant to | know yet | have to | need to | the only | alone|your|easy | your fault | responsible), never !(meant|wanted|intended|wished), no !(choice|option|fault|obligation|say|intention|problem|need|hurry|rush|trouble|longer), nothing !(to do with), nobody, only, too !(busy|tired|kind|early|late|ill | much going | many), forgot, forgotten, forget, forgets, ignore+v, fail+v, refuse+v, lie+v, misread, misunderstood, misunderstand,
    think+v (i|we|that|it|this|you|he|she|they|the|everyone|nobody|a|rules|money|so), thought (i|we|that|it|this|you|he|she|they|the|everyone|nobody|rules), want+v to (win|hurt|drag|punish|make|avoid|get|keep|see|stall|block|provoke|annoy|ruin), prefer+v, expect+v, hide+v, confused, mistaken, wrong, lack+v, hate+v, jealous, bored, enjoy+v (making|watching|being | the (fight|drama|argument) | fighting|arguing|seeing|causing), missed the point, miss the point, rather,
    more (interested|important|concerned|worried), better things, other priorities, different standards, higher priorities, out of (touch | your depth | order|ideas), run out of, make+v (it|this|that|things) up, making (it|this|that|things) up, make up, made up, have your head|heads, trying to, struggle+v (with|to), can not, unable, incapable, unwilling, beyond (you|him|her|them), lost, trying it on, playing, above, need+v (help | a lesson | lessons|reminding | a reminder | to (learn|grow|think|read|listen|wake)), have (a|an)? <word>? (problem|issue|agenda|grudge|chip), <contemptPerson>`,
  ),
  minimiserUpset: list(
    `dramatic, melodramatic, sensitive, over-sensitive, oversensitive, hypersensitive, emotional, over-emotional, overemotional, touchy, thin-skinned, precious, hysterical, worked up, uptight, theatrical, neurotic, needy, moody,
    a baby, such a baby, a drama queen, a diva, a snowflake, a killjoy, a spoilsport, such a wimp, a wimp, such a drama queen, such a crybaby, a crybaby, such a diva, fussy, pedantic, picky, prickly, highly strung, hyper, irrational, paranoid, defensive, ridiculous, silly, daft, difficult, negative, bitter, childish, petty, clingy, jumpy, so literal, literal, squeamish, dense, naive`,
  ),
  minimiserQuiet: list(
    `calm down !(about|over|there|first), calm yourself|yourselves down?, chill out, chill !(the|it|them|for|in|before|at), settle down, simmer down, cool it, lighten up, loosen up, ease up, get a grip, get a hold of yourself, get over it|this|that, get over yourself|yourselves, get used to it, grow up !(near|in|with|by|around|without), pull yourself|yourselves together, snap out of it, suck it up, toughen up, man up, wise up, sober up, get real,
    move on already, (deal|live) with it $, build a bridge, grow a pair, grow a backbone|spine, grow (a|some) thicker skin, grow a thick skin, keep your (hair|shirt|knickers|pants) on, keep your cool, take a (deep)? breath, take a chill pill, give it a rest, give over, get a sense of humour|humor|perspective, stop fussing, swallow your pride, put on your big <word> <verb>, pipe down, get with the programme|program, rise above it, act your age, be (the)? bigger person, come off it, wind your neck in, hold your horses, shake it off, brush it off, sleep it off, let it go already, walk it off, calm it`,
  ),
  minimiserSense: list(
    `reasonable, realistic, sensible, rational, logical, sane, adult, grown-up, mature, a grown-up, an adult, adults, grown-ups, a bit more reasonable|realistic|sensible|rational|grown-up, more reasonable|realistic|sensible|rational|grown-up|mature|sporting, a good sport, a sport, a man, a big girl|boy, a good boy|girl, civilised about it`,
  ),
  minimiserFuss: list(
    `fuss, big fuss, drama, big drama, scene, big scene, song and dance, big song and dance, big thing, big deal !(for|with), federal case, mountain out of (a|every|each) molehill, mountains out of molehills, meal (out)? of, issue (out)? of, huge issue (out)? of, crisis, tragedy, big issue, hullabaloo, palaver, stink, huge thing, huge fuss, huge drama, enormous fuss, problem (out)? of`,
  ),
  minimiserWhine: list(
    `whining, moaning, whingeing, whinging, complaining, crying, sulking, grumbling, bleating, nagging, fussing, bellyaching, griping, sniveling, snivelling, wailing, blubbering, fretting, wallowing, panicking, carping, bitching, harping on, going on (and on)?, banging on, overreacting, exaggerating, dramatising, dramatizing, catastrophising, catastrophizing, pouting, stewing, hand-wringing, playing the victim, playing the martyr, feeling sorry for yourself, (being|acting) (so|such|like)? (a|an|all|like)? <minimiserUpset>, making (such)? (a|an) <minimiserFuss>, nitpicking, nit-picking, picking holes, quibbling, obsessing, ranting, acting up, throwing (a tantrum | tantrums | your toys), taking everything (so)? (personally|seriously), winding yourself up, making excuses for`,
  ),
  minimiserSmall: list(
    `desk move, joke, bit of (fun|noise|music|dust|mud|dirt|banter|paint|water|smoke|rain|mess|mould|damp|barking|laughter|shouting | fresh air | ash|sawdust|teasing|grease|litter|smell|sand), scratch, dent, dog, cat, few (leaves|emails | minutes late | boxes|weeds|bricks|hours|quid|pounds|euros|branches|drinks|words|crumbs|cigarettes), party, barbecue, birthday party, toy, toys, fence, hedge, tree, meeting, email, phone call, parking space, parking spot, handover, misunderstanding, game, song, chair, bike, carpet, mug, plate, sandwich, name, figure of speech, word, title, office, haircut, school play, weekend, evening, christmas, dinner, holiday, football match, delay, typo, spelling mistake, mistake, late train, date, number, signature, form, formality, piece of paper, wall, stain, spider, leak, hole, crack, bin, flat, house, job, car, fee, bill, cold, bruise, tantrum, phase`,
  ),
} satisfies Vocabulary
