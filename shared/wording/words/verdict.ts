/** Vocabulary of the patterns that judge people: who is judged, what they are called, what they are likened to. */
import { list, type Vocabulary } from './list.ts'

export const verdictWords = {
  // People who are somebody else's when "your" stands before them, or who are pointed at.
  verdictPerson: list(
    `inspector+n, mover+n, lad+n, cleaner+n, fitter+n, decorator+n, roofer+n, surveyor+n, estimator+n, workman, workmen, guy+n, man, men, woman, women, boy+n, girl+n, lot, painter+n, tiler+n, installer+n, operator+n, courier+n,
    adjuster+n, assessor+n, handyman, gardener+n, chef+n, cook+n, waiter+n, salesman, salesmen, salespeople, recruiter+n, coach, referee+n, minister+n, politician+n, deputy, predecessor+n, successor+n, apprentice+n, trainee+n,
    graduate+n, analyst+n, programmer+n, designer+n, editor+n, planner+n, official+n, guest+n, visitor+n, person, people, department+n, committee+n, board, outfit, crowd, bunch, mob, organisation, organization, practice, garage, establishment,
    institution, union, council, agency, club, firm, company, family, branch, division, call centre, help desk, helpdesk, customer service, switchboard, front desk, reception, relatives, relations, in-laws, consortium, syndicate, clique, gang, leadership,
    executive+n, bigwig+n, superior+n, underling+n, minion+n, valuer+n, notary, mediator, arbitrator, barrister+n, counsel, brother-in-law, sister-in-law, son-in-law, daughter-in-law, carer+n, childminder, nanny, tutor, bookkeeper+n, clerk+n, staff, workforce, team`,
  ),
  verdictTarget: list(
    `<other>, <name>, (this|that|these|those|your|their|his|her) (whole|entire|own|precious|so-called|new|old|other)? <verdictPerson>, the (whole|entire) <verdictPerson>, the <verdictPerson> (upstairs | downstairs | next door | in charge | on top | at the top | over there | in accounts | (at|in|from|on) (your|their|his|her|head|the) ..2),
    the (lot|pair|two|whole lot) of (you|them), (everyone|everybody|anyone) (there | (in|at|on) (your|their|that) ..2), hr|payroll|procurement|accounts, head office, (both|most|half|all) of them, people like (you|him|her|them)`,
  ),
  verdictBe: list(
    `is|are|was|were|am, has|have|had been, has|have always been, will be, must be, will always be, is|are still|clearly|obviously|all|really|just|truly, is|are and always will be`,
  ),
  // More names for people.
  verdictNoun: list(
    `fat cat+n, cheapskate+n, tightwad+n, scrooge+n, good-for-nothing+n, waster+n, wastrel+n, slacker+n, shirker+n, skiver+n, deadbeat+n, no-hoper+n, nobody, nobodies, nonentity, nonentities, lightweight+n, pushover+n, doormat+n, bungler+n, incompetent+n, ignoramuses, airhead+n, bimbo+n,
    dolt+n, dope+n, dullard+n, oaf+n, barbarian+n, savage+n, animals, lout+n, yob+n, yobbo+n, boor+n, brute+n, beast+n, hooligan+n, vandal+n, degenerate+n, reprobate+n, rogue+n, scoundrel+n, villain+n, rotter+n, cad, louse, worm+n, toad+n, reptile+n, viper+n, hyena+n, wolf, wolves, jackal+n, cockroach, cockroaches, maggot+n, pest+n, vermin, donkey+n, jackass, ape+n, baboon+n, gorilla+n, sheep, chicken, turkey+n,
    circus, freak show, clown show, shower, rabble, mafia, cowboy outfit, sweatshop, dictatorship, cult, joke, joke of a <word>, farce, shambles, basket case+n, train wreck, waste of (space|time|oxygen|air|skin|good oxygen), sorry excuse for ..3, poor excuse for ..3, pathetic excuse for ..3, excuse for ..3,
    sycophant+n, crawler+n, toady, toadies, bootlicker+n, brown-noser+n, flunkey+n, parvenu, social climber+n, upstart+n, show-off+n, poser+n, poseur+n, egotist+n, egomaniac+n, megalomaniac+n, prima donna+n, diva+n, princess, little emperor, big-head+n, bighead+n, smart alec, smart aleck, smartarse+n, clever dick, wise guy, smart-arse,
    scaremonger+n, gossip+n, gossipmonger+n, stirrer+n, troublemaker+n, meddler+n, snoop+n, nosy parker+n, tattletale+n, snitch, snitches, sneak+n, grass, fantasist+n, mythomaniac, pathological liar+n, compulsive liar+n, serial liar+n, blusterer+n, gasbag+n, bluffer+n, quack+n, shyster+n, rip-off merchant+n, spiv+n, hustler+n, racketeer+n, profiteer+n, exploiter+n, predator+n, slave driver+n, slave-driver+n, cutthroat+n,
    bottom feeder+n, bottom-feeder+n, ambulance chaser+n, mercenary, mercenaries, hyaena+n, bean counter+n, pen pusher+n, paper pusher+n, penny pincher+n, penny-pincher+n, hack+n, spoilt child, spoiled child, spoilt children, spoilt brat+n, spoiled brat+n, mummy 's boy, daddy 's girl, overgrown child|schoolboy|teenager|toddler|baby, big baby, (emotional)? cripple, bully boy+n, dirt, filth, trash, scum of the earth, rubbish, garbage, trash, pond life, a (real|right|proper|total|complete) (piece of work | pain | so-and-so | prize|nightmare), law unto (himself|herself|themselves|yourself)`,
  ),
  // Of people, before "man", "woman" and the like.
  verdictSmall: list(
    `<contemptPerson>, small, bitter, sad, little, nasty, mean, miserable, horrible, awful, dreadful, ghastly, terrible, wretched, shallow, hollow, empty, cold, weak, jealous, envious, angry, twisted, poisonous, grubby, sordid, seedy, tiresome, tedious, ridiculous, silly, stupid, vain, ugly, foul, foul-mouthed, loud-mouthed, boring, insecure, lonely little, broken, damaged, cheap, common, low, second-rate, desperate, disturbed, sick, dangerous, wicked, unpleasant, disagreeable, useless, worthless, weaselly, oily, greasy, crooked, dodgy, sneaky, two-faced, mean-spirited, cold-blooded, cold-hearted, unfeeling, washed-up, clapped-out, outrageous`,
  ),
  verdictMan: list(
    'man, men, woman, women, person, people, boy, boys, girl, girls, individual, individuals, human being+n, company, firm, outfit, lot, bunch, crowd, family, landlord, landlady, boss, neighbour, neighbor, creature+n, character+n, bloke+n, guy+n, git+n, sod+n, cow, so-and-so, specimen, piece of work, operator+n, organisation, organization, excuse for ..3, team, shower',
  ),
  // Qualities one grants somebody, or a beast.
  verdictQuality: list(
    `decency, honesty, integrity, intelligence, brains, brain, brain cells, brain power, iq, sense, common sense, manners, courtesy, class, charm, warmth, tact, subtlety, grace, empathy, compassion, humanity, heart, conscience, morals, ethics, scruples, principles, backbone, spine, guts, courage, balls, loyalty, dignity, self-respect, maturity, self-control, self-awareness, shame, honour, honor,
    professionalism, competence, efficiency, reliability, work ethic, business sense, business acumen, credibility, literacy, people skills, social skills, memory, attention span, patience, imagination, wit, sincerity, taste, style, gratitude, kindness, generosity, fairness, sensitivity, personality, humility, vision, listening skills, emotional range, emotional intelligence, moral compass, reputation, table manners, negotiating skills, parenting skills, organisational skills, accuracy, diligence`,
  ),
  // Whom one would rather have: fools and beasts.
  verdictBeast: list(
    `monkey+n, chimp+n, chimpanzee+n, trained|blind|drunken monkey+n, ape+n, gorilla+n, goldfish, hamster+n, gerbil+n, parrot+n, budgie+n, donkey+n, mule+n, goat+n, sheep, pig+n, snail+n, slug+n, sloth+n, tortoise+n, worm+n, amoeba, houseplant+n, pot plant+n, potato, potatoes, cabbage+n, turnip+n, doorknob+n, door knob+n, brick+n, plank+n, doorstop, lamp post, lamppost, fence post, teaspoon+n, sieve+n, jellyfish, alley cat+n, tomcat, stray cat+n, rattlesnake, snake+n, rat+n, cockroach, vulture+n, shark+n, hyena+n, weasel+n, mosquito, flea+n, gnat+n, leech, maggot+n, bulldozer, steamroller, sledgehammer, wet sponge|flannel|lettuce|blanket|rag, sponge, toddler+n, newborn, infant+n, spoilt child, <contemptYears>,
    drunk+n, blind man, blindfolded <word>, mafia boss, mob boss, gangster+n, used-car salesman, used car salesman, second-hand car salesman, car salesman, pirate+n, bandit+n, robot+n, vending machine, answering machine, brick wall, parking meter, traffic warden, schoolboy+n, first-year, work-experience <word>, half-wit+n, halfwit+n, village idiot, caveman, neanderthal+n, dictator+n, tyrant, third-rate <word>, banana republic, kindergarten, circus, lemonade stand, lump of <word>, block of <word>, wheelie bin, dustbin, toilet brush, tea bag, teapot, dead fish, dog, cat`,
  ),
  verdictBin: list(
    'bin, dustbin, rubbish, rubbish bin, rubbish heap, rubbish tip, trash, trash can, garbage, shredder, toilet, toilets, loo, gutter, skip, dump, tip, wastepaper basket, waste-paper basket, waste paper basket, wastebasket, fire, fireplace, recycling, sewer, museum, comedy club, joke book, comic, fiction section, fairy-tale book',
  ),
  // Titles of those one looks up to.
  verdictHero: list(
    `father|mother|parent|husband|wife|landlord|boss|employer|employee|neighbour|neighbor|citizen|man|woman|businessman|manager of the (year|month|century), god 's gift, god almighty, god, the king|queen of ..3, the queen, the king, royalty, the boss of ..2, some (kind | sort) of ..3, (the)? lord of the manor, lord and master, master of the universe, the bee 's knees, the cat 's whiskers, the dog 's bollocks, the big (I am | man|cheese|shot|boss), a big (shot|man|cheese|deal), the centre|center of (the universe | the world | everything), untouchable, invincible, above (the (law|rules|rest) | everyone|everybody|us|it | all this), better than (us | me | everyone | everybody | the rest | other people | anyone | all of us), so (clever|special|important|smart|superior|hard|big|perfect|brilliant|untouchable),
    an expert, a genius, a saint, a hero, a lawyer, a doctor, a professor, a businessman, a businesswoman, a negotiator, a tycoon, a comedian, einstein, napoleon, mother teresa, jesus, the pope, the messiah, a big man, too good (for) ..2, (the only one who (matters|counts)), in charge of (everything | the world | everyone), perfect, infallible`,
  ),
} satisfies Vocabulary
