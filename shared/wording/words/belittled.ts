/** Vocabulary of what people are said to be unable to do, and of what their work is likened to. */
import { list, type Vocabulary } from './list.ts'

export const belittledWords = {
  // Tasks anybody can do, of which somebody is said to be incapable.
  smallTask: list(
    `jumble, egg+n, kettle, goldfish, hamster, houseplant, paper bag, brewery, swimming pool, haystack, hammer, screwdriver, paintbrush, spirit level, tape measure, straight line, barn door, toast, two and two, lemonade, sandcastle, raffle, picnic, elbow, arse, shoelaces, own (shoes | name | nose | feet | backside | head | shadow), spreadsheet, washing machine, light bulb, lightbulb, birthday party, party, bun fight, hand in front, alphabet, to ten, sandwich, bag of ..2, calendar, clock, watch, coherent ..2, flea, fly, doormat, sock drawer, stapler, joke, toilet, pizza`,
  ),
  smallDo: list(
    'sell, run, deliver, organise, organize, boil, find, value, spot, fix, build, count, read, spell, hold, carry, drive, cook, park, manage, add, put, write, teach, lead, plan, change, open, operate, work, hit, give, draw, paint, wire, lay, name, tie, use, catch, punch, fight, get, pour, butter, hammer, hang, make, arrange, assemble, look after, keep, recognise, recognize, tell, feed, see, follow, raise, screw, mow, empty, pitch',
  ),
  // What somebody is said never to have done, who now has something to say.
  smallRecord: list(
    'never, bankrupted, can not, could not, has not, had not, have not, does not, did not, do not, lost, missed, owes, left, walked, still, forgot, failed, broke, cheated, lies, lied, cheats, once, crashed, drinks, turned up late, sold',
  ),
  // What one wonders how somebody ever managed.
  smallGot: list(
    `(got|get|gets|was|were|are|is) ..1 (hired|promoted|elected|qualified|the job|this job|that job|your job|his job|her job|a (job|licence|degree|badge)|your (licence|degree|position)|this far|past the (interview|exam)), made it (to|past|through|this), passed (the|any|your|his|her|an), (keep|keeps|kept) (your|his|her|their|a|any) ..1 (job|staff|friends|customers|clients), (can|could)? ..1 (sleep|sleeps) at night, (can|could)? ..1 live with (yourself|himself|herself), (can|could)? ..1 stand yourself, (dress|dresses) (yourself|himself|herself), call (yourself|himself|herself), (are|is) still (in business|employed|married|allowed|here|in charge), function`,
  ),
  // Who would have done it better.
  smallRival: list(
    '<contemptYears>, <verdictBeast>, child, kid+n, children, dog+n, cat+n, toddler+n, nephew+n, niece+n, grandson, granddaughter, son, daughter, gran, granny, grandmother, nan, apprentice+n, intern+n, trainee+n, teenager+n, kettle, toaster, parrot, student+n, dentist, postman, paperboy, milkman, budgie, hairdresser, coffee machine, cleaning lady, work-experience ..1, schoolchildren, school leaver+n, chatbot, calculator, year-old, puppy',
  ),
  smallBetter: list(
    'mature, sense, common sense, intelligent, intelligence, polite, reliable, honest, responsible, professional, organised, grown-up, backbone, manners, experience, respect, brains, competent, sensible, convincing, trustworthy, charm, class, decency, patience, discipline, integrity, helpful, useful, creative, coherent, charisma, imagination, personality, insight, generous, considerate',
  ),
  // What a piece of work is likened to.
  smallMaker: list(
    `<contemptYears>, <verdictBeast>, child, children, kid, kids, teenager, teenagers, schoolboy, schoolgirl, drunk, drunkard, intern, work-experience, work experience (boy|girl|kid|lad), novice, beginner, amateur, amateurs, lunatic, robot, chatbot, chatgpt, google translate, nephew, blind man, committee of ..3, cat, dog, lunch break, napkin, beer mat, envelope, crayon, crayons, pub, bus, hangover, ransom note, fairy tale, fairy story, bad joke, parody, comedy, sitcom, soap opera, horoscope, school project, school play, school essay, homework, april fool, april fools, shopping list, dark, blindfold, blindfolded, first draft, bedroom, garage sale, flea market, car boot sale, comic, comic book, cereal box, bad translation, begging letter, cry for help, cartoon, nursery, kindergarten, prank, wish list, letter to santa, fantasy novel, bad novel, science fiction, last minute, five minutes, ten minutes, bargain bin, pound shop, someone who, somebody who, someone with, somebody with, instructions, dream, toilet, loo`,
  ),
  smallScrawl: list(
    'scribble+v, scrawl+v, jot+v, knock+v, bash+v, dash+v, cobble+v, throw+v, slap+v, copy+v, cook+v, doodle+v, type+v, write+v, draw+v, dream+v, draft+v, design+v, print+v, invent+v',
  ),
  smallWork: list(
    '<flawPaper>, work, job+n, report+n, website, presentation+n, service, product+n, cooking, translation+n, repair+n, plastering, paintwork, painting, tiling, wiring, decorating, brickwork, workmanship, performance, pitch, speech, lecture, essay, article, book, code, software, app, advice, training, teaching, delivery, shipment, goods, parts, food, coffee, meal, catering, garden, haircut, installation, kitchen, extension, meeting, workshop, event, party, wedding, session, campaign, brochure, course, consultation, negotiating, minutes, letterhead, apology, contribution+n, input, attempt at ..3, idea of ..4, explanation ..4',
  ),
  smallRot: list(
    "garbage, rubbish !(collection|bin|bins|bag|bags|chute), trash, crap, shite, junk, tripe, tat, pants, tosh, dross, dreck, slop, drivel, piffle, a joke, laughable, amateur hour, dire, a farce, pathetic, a shambles, a dog 's breakfast, a dog 's dinner, a pig 's ear, cowboy work, bargain-basement, beneath criticism, beneath contempt, an insult, an embarrassment, embarrassing, cringeworthy, a travesty, a disgrace, a circus, painful to ..2, comical, hilarious, dreadful, abysmal, woeful, atrocious, godawful, piss-poor, bottom of the barrel, third-rate, second-rate, below contempt, worthless, a waste of ..3, ridiculous, risible, lamentable, diabolical, appalling, shocking",
  ),
  // What reads or looks like no serious piece of work.
  smallLike: list(
    `ransom note, bad joke, fairy tale, fairy story, parody, comedy, sitcom, soap opera, horoscope, school project, school play, school essay, homework, april fool, shopping list, comic, comic book, cereal box, begging letter, cry for help, cartoon, prank, wish list, letter to santa, fantasy novel, bad novel, science fiction, bad translation, google translate`,
  ),
  // Names for people, as one calls them in passing.
  smallName: list(
    'cow, git, sod, bag, bat, fool, witch, hag, goat, trout, bugger, devil, crone, battleaxe, busybody, gossip, so-and-so, toad, swine, beggar, miser, skinflint, windbag, crook, liar, cheat, snob, brat, tramp, cretin, fart, dinosaur, fossil, moaner, sneak',
  ),
  smallTempered: list(
    `<contemptPerson>, nosy, nosey, miserable, bitter, nasty, horrible, awful, dreadful, ghastly, wretched, vile, mean, spiteful, greedy, selfish, jealous, grumpy, moaning, interfering, meddling, poisonous, twisted, sour, ugly, silly, stupid, daft, crooked, shady, odious, rude, ill-mannered, bad-tempered, foul-mouthed, loudmouthed, lying, cheating, thieving, two-faced, ungrateful, bossy, snooty, stuck-up, heartless, ignorant, useless, lazy, idle, rotten, evil, wicked, insufferable, self-centred, conniving, scheming, sanctimonious, pompous, obnoxious, hateful, dreary, pathetic, pushy, mouthy`,
  ),
  smallMan: list(
    'man, woman, person, fellow, bloke, guy, girl, boy, lady, individual, creature, excuse for ..3, mother, father, brother, sister, husband, wife, neighbour, neighbor, landlord, landlady, tenant, boss, manager, lawyer, colleague, relative, aunt, uncle, cousin, character',
  ),
  smallMen: list(
    'people, men, women, lot, family, neighbours, neighbors, landlords, tenants, bosses, managers, lawyers, relatives, relations, folk, brothers, sisters, company, firm, outfit, crowd, bunch, individuals, creatures',
  ),
} satisfies Vocabulary
