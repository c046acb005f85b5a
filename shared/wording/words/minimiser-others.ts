/** Vocabulary of the patterns that compare: who else copes, how they cope, what it would take, what is only a trifle and what one is told to be. */
import { list, type Vocabulary } from './list.ts'

export const minimiserOthersWords = {
  // The others one is measured by.
  othersAll: list(
    `(every|each) other <verb> <verb>?, (all)? (the|my|our) other <verb>, (all)? (the|my|our|your)? other (people|tenants|parents|suppliers|customers|clients|neighbours|neighbors|families|couples|kids|children|teams|firms|companies|landlords|drivers|mothers|fathers|members|departments|partners|schools|workers|colleagues|buyers|offices|shifts|brothers|sisters|women|men|houses|towns|guests|students|nurses),
    everyone|everybody|anyone|anybody else, (hundreds|dozens|plenty|lots) of (other)? (people|tenants|customers|parents), (normal|most|sane|decent|grown-up|reasonable|ordinary|proper|sensible|mature|adult|real|professional|regular|civilised|polite|intelligent|rational) (people|tenants|parents|suppliers|customers|clients|neighbours|neighbors|families|couples|kids|children|teams|firms|companies|adults|men|women|workers|employees|folk|businesses|human beings|mothers|fathers|grown-ups)`,
  ),
  othersNone: list(
    'nobody|no-one else, no one else, (no|not one|not a single|none of the|hardly any) other <verb> <verb>?',
  ),
  othersCope: list(
    `cope+v, manage+v !(the|a|our|my|this|to), survive+v, (make+v|made) do, get+v by, (get+v|got) on with (it|their|things|the), (live+v) with (it|that|this|less|worse|the ..1), (put|puts) up with, (seem+v) to (manage|cope|be (fine|happy|okay|ok)|like it|get (it|by)|understand (it|that|this)), accept+v (it|this|that|them|without|(the|our|my|a) ..1 (offer|terms|price|prices|deal|increase|rules|rota|change|changes|plan|proposal|schedule|fee|fees|rent|compromise)),
    (am|are|is|was|were) (fine|perfectly happy|quite happy|perfectly fine|okay|ok|happy) with (it|this|that|the ..1) !(are|is), understand+v (it|that|this|perfectly|immediately|straight away|right away), (have|has|had) (no|never had a|never had any) (issue|issues|problem|problems|trouble|difficulty|complaints) (with|paying|finding|doing|$),
    (do|does|did|would|has|have|had) not (ever)? (mind|complain|object|complained|minded|objected|need (a|an|so|half|all|to be)|make (a|such|so|any)|kick up|ask for|take (it|offence|three|all)|get (upset|offended|worked up)|cry|whine|moan|even notice), never (mind|complain|object|complained|minded|objected|made|kicked|moaned|batted|needed (a|so|all)), (pay|pays|paid|sign|signs|signed|do|does|did|work+v|take+v|took) ..5 without (complaining|fuss|a (fuss|murmur|word|complaint)|any (fuss|complaint|drama)|so much|moaning|drama|question|making|complaint|whining|grumbling), just (get|gets|got|do|does|did|pay|pays|paid|sign|signed|accept|deal|deals|dealt), gets it, (finish+v|learn+v|learnt|do|does|did|get+v|got|manage+v) (it|this|that|theirs) (in|within|on|with|by) <rest>, know+v (better|when to|how to behave), can (take it|handle (it|that)|cope|manage|do it|see (it|that)|tell)`,
  ),
  // What nobody else does.
  othersBalk: list(
    `complain+v, mind+v (it|this|that|about|the|my|our|$), object+v !(to (me|us)), grumble+v, moan+v, fuss+v, whine+v, struggle+v (with|to), (have|has|had|having) (ever)? (had)? (a|an|any|the slightest|so much)? (issue|issues|problem|problems|trouble|difficulty|complaints|complaint|objections|objection|bother), (seem+v|seems) to (mind|have (a|an|any) (issue|problem|difficulty|objection)|have (trouble|issues|problems)|struggle|care|find (it|this|that)|be bothered), make+v (a|such a|any|so much) ..1 (fuss|drama|scene|issue|song and dance|trouble|noise), need+v (so|all|half|three), get+v (upset|offended|worked up), take+v (it|this|that|offence|so|three), raise+v (a|an|any) ..1 (fuss|stink|objection|complaint), ask+v for (so|all|special|extra)`,
  ),
  // What it is said to take.
  othersEffort: list(
    `being (organised|organized|punctual|honest|flexible|reasonable|professional|prepared|disciplined|grown-up|strict|firm), priorities, discipline, will, willpower, will power, attitude, common (sense|decency|courtesy), organisation, organization, goodwill, good will, effort, motivation, time management, respect, trying (harder)? $, trying harder, (a (bit|little|drop|touch|grain|minimum)|some|basic|proper|better|more) (of)? ..1 (effort|discipline|goodwill|good will|planning|organisation|organization|common sense|flexibility|thought|respect|manners|willpower|self-control|backbone|self-discipline|consideration|motivation), wanting to, getting (up (earlier|on time)|organised|organized|your ..1 (together|straight|right)), planning (ahead|better|your), using your (head|brain|common), making (an|some|more of an) effort, pulling (yourself|your), thinking ahead, reading the, listening (for once|properly), showing (some|a)`,
  ),
  // What somebody is said to be who sees it differently.
  othersConfused: list(
    `confused, muddled, imagining (things|it|this|that), overthinking, misremembering, mixed up, not (thinking|seeing|remembering) (straight|clearly|right|it|this), overdoing, overreacting, taking (this|it|things) (too|so|a bit|a little|rather|the wrong), delusional, overwrought, overtired, exaggerating, overstating, blowing, making (too much|more of|a (mountain|big|drama|fuss|scene|meal|huge)|things up|it up|this up|it bigger|things bigger), remembering (it|this|that) (wrong|wrongly|differently), dreaming (it|this|things), hearing things, seeing things, too (emotional|involved|sensitive|close to (it|this|things|the (matter|case))), reading (too|more|things|something) ..1 into, reading too much, under the (impression|illusion), hysterical, paranoid, losing (it|the plot|your (grip|nerve|head|sense|mind)|perspective|sight)`,
  ),
  // What is said to be "only a".
  othersTrifle: list(
    `carpet, hedge, fence, dog, cat, tree, bike, chair, table, desk, wall, mug, cup, plate, toy, party, joke, text, email, message, phone, word, words, scratch, stain, dent, parking space|spot|ticket, space, weekend, birthday, holiday, meal, dinner, game, house, flat, room, car, door, window, jacket, coat, pair of ..1, hair, haircut, title, name, day, night, hour, nap, song, bit of (fun|banter|dust|mud|noise|paint|smoke|water|damp|mould|litter|music), (couple of | few) (leaves|boxes|bricks|crumbs|hours|euros|pounds|emails|scratches|weeds|branches|drinks|words|toys|dishes|bins|cigarettes | late nights), money, furniture, stuff, things, business, noise, dust, water, paint, weeds, leaves, kids, children, formality, signature, detail, typo, number, piece of ..1, handful of ..1, bin, shed, lawn, sofa, curtain, office, job, contract, form, meeting, delay`,
  ),
  othersUpset: list(
    '<minimiserUpset>, upset, angry, cross, annoyed, bothered, offended, hurt, worried, complaining, making, losing, crying, fighting, arguing, blaming, cancelling, quitting, leaving, going to, comparing, suggesting, serious, scared, afraid, jealous, surprised',
  ),
} satisfies Vocabulary
