/** Vocabulary of the patterns of contempt. */
import { list, type Vocabulary } from './list.ts'

export const contemptWords = {
  // How strongly, up to two words of it.
  contemptDeg: ['<very>|far|way|ever|either|both|more|even|most? <very>? as?'],
  contemptThem: ['!((the|our|my) (children|kids|family)) <other>'],
  contemptBe: list(
    `is getting, are getting, keeps getting, is becoming, gets, get, is, are, was, were, has been, have been, had been, will be, would be, can be, could be, 's being, must be, must have been, has always been, have always been, are all, is still, are still, are clearly, is clearly, are obviously, is obviously`,
  ),

  // What people are called, by what can be said instead.
  contemptFalse: list(
    `dishonest, deceitful, two-faced, lying (to (me|us|everyone|everybody|him|her|them | the <word>))? !(down|on|in|there|next|low|awake|flat|under|at|idle|around), untruthful, duplicitous, devious, conniving, scheming, sly, slippery, shifty,
    disingenuous, crooked, corrupt, untrustworthy, sneaky, slimy, sleazy, dodgy, shady, fraudulent, unscrupulous, treacherous,
    full of it|crap|shit|hot`,
  ),
  contemptWeak: list(
    `incompetent, inept, useless !with, hopeless !(at|with), clueless, amateurish, unprofessional, sloppy, lazy, bone-idle, slapdash, incapable, ignorant,
    illiterate, brainless, thick, dim, dim-witted, dense, dumb, stupid, moronic, witless, gormless, feckless, negligent, mediocre, cack-handed,
    third-rate, second-rate, a waste of space|time|oxygen, good for nothing, not fit (to|for) (run|manage|be|hold|lead|call), unfit to (run|manage|be|hold|lead), past it, out of (your|his|her|their) depth,
    not up to the job, not very bright, not the (sharpest|brightest) ..6 (drawer|box|shed|bunch), not exactly (bright|clever | a genius | geniuses)`,
  ),
  contemptFoolish: list(
    `ridiculous, absurd, silly, idiotic, foolish, daft, crazy, insane, nuts, bonkers, barmy, cuckoo, bananas, mental, deluded, delusional, unhinged, deranged, irrational,
    unreasonable, impossible !to, laughable, ludicrous, preposterous, pathetic, embarrassing, pitiful, paranoid, obtuse, wilfully blind, out of (your|his|her|their) (mind|minds|tree|head), off (your|his|her|their) (head|rocker|trolley),
    clinging to a fantasy, living in (a|another|cloud) ..2 (world|land|planet|cuckoo-land|fantasy), living on (another | a different) planet, away with the fairies, on another planet, a few ..2 short of ..3,
    mad !(at|about|with|that|because|keen), dreaming !(of|about), a joke, a laugh, beyond a joke, not right in the head, not all there`,
  ),
  contemptMean: list(
    `greedy, grasping !(the|at|what|it|that), money-grubbing, money-grabbing, stingy, tight-fisted, miserly, penny-pinching, selfish, self-centred, self-centered, self-serving, petty, small-minded,
    petty-minded, narrow-minded, spiteful, vindictive, nasty, vile, cruel, heartless, callous, cold-hearted, ruthless, vicious, malicious, hateful,
    ungrateful, shameless, disgusting, disgraceful, despicable, contemptible, repulsive, revolting, sickening, loathsome, appalling, shameful,
    beneath contempt, outrageous, odious, evil, bitter and twisted, toxic, parasitic, a disgrace, an embarrassment`,
  ),
  contemptProud: list(
    `arrogant, smug, pompous, condescending, patronising|patronizing (me|us|everyone | my ..1)?, sanctimonious, self-righteous, self-important, holier-than-thou, hypocritical, rude, insolent, impertinent,
    disrespectful, insulting (me|us|everyone | (my|our | everyone 's) <word>)?, entitled !to, spoilt, spoiled, stuck-up, high and mighty, full of yourself|yourselves|himself|herself|themselves, bossy, domineering,
    overbearing, narcissistic, stubborn, pig-headed, pigheaded, bull-headed, obstinate, bloody-minded, intransigent, cowardly, spineless, gutless, snobbish, obnoxious,
    insufferable, unbearable, pushy, cocky, big-headed, conceited, controlling !(the|our|my|a|for|access|it), manipulative, difficult on purpose`,
  ),
  contemptChildish: list(
    'childish, immature, infantile, juvenile, puerile, babyish, petulant, sulky, bratty, a (spoilt|spoiled|big|right|proper)? (baby|brat|child|toddler)',
  ),
  contemptPerson: list(
    '<contemptFalse>, <contemptWeak>, <contemptFoolish>, <contemptMean>, <contemptProud>, <contemptChildish>',
  ),

  // Of offers, words and deeds.
  contemptAdj: list(
    `ridiculous, laughable, pathetic, absurd, preposterous, ludicrous, farcical, risible, derisory, insulting, pitiful, shameful, disgraceful, disgusting, outrageous,
    idiotic, stupid, moronic, imbecilic, asinine, inane, brainless, mindless, childish, infantile, juvenile, petty, puerile, amateurish, worthless, useless,
    feeble, lame, shoddy, half-baked, half-arsed, half-assed, half-hearted, delusional, deluded, crazy, insane, bonkers, barmy, daft, dumb, cowardly, spineless,
    shameless, brazen, arrogant, greedy, sleazy, slimy, underhand, underhanded, despicable, contemptible, vile, appalling, atrocious, abysmal, woeful, crap, crappy,
    shit, shitty, rubbish, nonsensical, senseless, bogus, phoney, phony, hypocritical, dishonest, deceitful, disingenuous, unprofessional, incompetent, inept, clueless, spiteful, vindictive,
    repulsive, revolting, sickening, nauseating, cynical, tasteless, crass, condescending, patronising, patronizing, smug, self-serving, self-righteous, sanctimonious, pompous,
    selfish, stingy, miserly, heartless, callous, obscene, offensive, embarrassing, cringeworthy, beneath contempt|you, below the belt, beyond parody|belief|ridiculous|insulting, unserious,
    delusions, silly, idle, ham-fisted, dodgy, shabby, sorry !(to|that|for|about|if|i|we), measly, paltry, tawdry, paper-thin, threadbare, flimsy, weaselly, mealy-mouthed, third-rate, second-rate, godawful, dreadful, hideous, contemptuous, disrespectful, unhinged, deranged`,
  ),
  // Strong enough for any noun of theirs, with no doubt left.
  contemptStrong: list(
    `ridiculous, laughable, pathetic, absurd, preposterous, ludicrous, farcical, derisory, insulting, pitiful, shameful, disgraceful, disgusting, outrageous, idiotic, stupid, moronic,
    asinine, inane, brainless, mindless, childish, infantile, petty, puerile, amateurish, worthless, useless, shoddy, half-baked, half-arsed, half-assed, delusional, spineless, shameless,
    arrogant, greedy, sleazy, slimy, despicable, contemptible, vile, crappy, shitty, nonsensical, bogus, phoney, phony, hypocritical, dishonest, deceitful, unprofessional, incompetent, spiteful,
    vindictive, sickening, condescending, patronising, patronizing, smug, self-serving, self-righteous, sanctimonious, pompous, selfish, so-called, sham, pitiable, trumped-up, two-bit, tinpot, rotten, bloody, damn, damned, fucking, goddamn, sodding, wretched, infernal, precious little, dumb-ass, lying, cheating, thieving, good-for-nothing, money-grubbing`,
  ),
  contemptDeed: list(
    `<paper>, behaviour, tactic+n, game+n, trick+n, stunt+n, antics, lie+n, lecture+n, threat+n, theatrics, theatre, drama, manner+n, performance, show, display, move+n, ploy+n, scheme+n, manoeuvre+n,
    manipulation, joke+n, insinuation+n, accusation+n, allegation+n, statement+n, decision+n, policy, policies, pose, ego, stubbornness, greed, arrogance, incompetence, ignorance, sulking, whining, moaning, posturing, haggling,
    negotiating, management, leadership, parenting, driving !(lesson|test|licence), service, workmanship, standard+n, handling, treatment, refusal, silence, delay+n, notion+n, fantasy, fantasies, amount, deal, sum, rent increase, increase, compromise, concession+n, package, gesture, pay rise, plan+n, line, thinking, maths, valuation+n, clause+n`,
  ),
  // What is on the table, whoever put it there.
  contemptOffered: list(
    'offer+n, proposal+n, counteroffer+n, counter-offer+n, counterproposal+n, bid+n, quote+n, suggestion+n, demand+n, excuse+n, explanation+n, accusation+n, allegation+n, claim+n, settlement+n, compromise, contract+n, draft+n, term+n, rota, price+n !(list|of), condition+n !(of the), deal, letter+n, response+n, reply, valuation+n, forecast+n, behaviour, attitude, conduct',
  ),
  contemptRobbery: list('daylight robbery, highway robbery, a rip-off, a ripoff, a stitch-up'),
  // "A joke": of what is offered or done.
  contemptThing: list(
    `joke, jokes, farce, mockery, travesty, sham, scam, rip-off, ripoff, swindle, charade, pantomime, circus, fantasy, fairy tale, fairy tales, fairy-tale, fairytale, fairytales, fairy story, fairy stories, pipe dream, cock and bull story, cock-and-bull story,
    pack of lies, tissue of lies, string of lies, web of lies, bunch of lies, load of (old)? <contemptRot>, heap of <contemptRot>, pile of <contemptRot>, lot of <contemptRot>, bunch of <contemptRot>, crock (of <contemptRot>)?, steaming pile (of <contemptRot>)?, waste of (everyone 's | everybody 's | my|our | all our | good)? (time|breath|ink|paper|space),
    laughing stock, shambles, abomination, con !(and), con-job, con job, stitch-up, try-on, cop-out, smokescreen, clown show, amateur hour, amateur night, mickey mouse outfit, cowboy outfit,  monstrosity, non-starter from start to finish, dog 's breakfast`,
  ),
  contemptRot: list(
    `nonsense, rubbish, garbage, trash, crap, bullshit, bull, bollocks, drivel, twaddle, tripe, claptrap, balderdash, poppycock, hogwash, hot air, waffle, gibberish, gobbledygook, codswallop, baloney,
    malarkey, horseshit, shit, piffle, tosh, cobblers, piss, bunkum, hokum, pap, mumbo-jumbo, psychobabble, blather, lies, fiction, daylight robbery, highway robbery, extortion, make-believe, fantasy, wishful thinking, insanity, madness, lunacy, idiocy, stupidity, absurdity, manure, tommyrot`,
  ),
  // Only ever said of words.
  contemptDrivel: list(
    `nonsense, bullshit, drivel, twaddle, tripe, claptrap, balderdash, poppycock, hogwash, hot air, gibberish, gobbledygook, codswallop, baloney, malarkey, horseshit, piffle, tosh, cobblers, bunkum, psychobabble, blather, bollocks, crap, rubbish !(collection|bin|bins|bag|bags|chute|tip|truck|removal|dump|skip|container|day|room|disposal|out|in), garbage !(collection|bin|bins|bag|bags|chute|truck|removal|disposal|can|cans|out|day)`,
  ),

  // What people are called.
  contemptLiar: list(
    `liar+n, cheat+n, crook+n, thief, thieves, fraud+n, con artist+n, conman, conmen, con-man, swindler+n, charlatan+n, hypocrite+n, snake+n !(keeper|catcher), weasel+n, con man, con men, fraudster+n, trickster+n, chancer+n, phoney+n, impostor+n, fibber+n`,
  ),
  contemptName: list(
    `fat cat+n, clown+n, fool+n, idiot+n, moron+n, imbecile+n, halfwit+n, half-wit+n, dimwit+n, nitwit+n, twit+n, muppet+n, numpty, numpties, dunce+n, simpleton+n, ignoramus, buffoon+n, jester+n, joker+n, coward+n, bully, bullies, shark+n, vulture+n, leech, leeches,
    parasite+n, bloodsucker+n, slumlord+n, cowboy+n, amateur+n !(football|theatre|choir|dramatics|photographer|orchestra|player|golfer), brat+n, drama queen+n, narcissist+n, psychopath+n, psycho+n, sociopath+n, control freak+n, jobsworth+n,
    pen-pusher+n, bean-counter+n, busybody, busybodies, snob+n, rat+n, pig+n, swine, scum, scumbag+n, lowlife+n, loser+n, waste of space, disgrace, embarrassment, laughing stock, tyrant+n, dictator+n, bigot+n, creep+n, sleazebag+n, slob+n, layabout+n, freeloader+n, sponger+n, scrounger+n, gold-digger+n, gold digger+n, money-grubber+n, skinflint+n, miser+n,
    bastard+n, arsehole+n, asshole+n, dickhead+n, wanker+n, prick+n, bitch, bitches, cow, witch, monster+n, jerk+n, tosser+n, pillock+n, prat+n, plonker+n, nutter+n, nutcase+n, lunatic+n, maniac+n, madman, madwoman, wimp+n, crybaby, crybabies, whiner+n, moaner+n, windbag+n, loudmouth+n, know-it-all+n, know-all+n, bore,
    troll+n, goon+n, puppet+n, lapdog+n, poodle+n, yes-man, yes-men, stooge+n, turncoat+n, traitor+n, backstabber+n, piece of (work|shit|crap|dirt), pain in the (neck|arse|ass|backside), has-been+n, dinosaur+n, thug+n, gangster+n, robber+n, blackmailer+n, extortionist+n, dilettante+n, two-faced <word>, one-trick pony, dead weight, deadweight, disaster, nightmare, liability, menace, excuse for (a|an) <word> <verb>?, apology for (a|an) <word> <verb>?`,
  ),
  contemptKid: list(
    'child, children, kid+n, toddler+n, teenager+n, baby, babies, two-year-old+n, three-year-old+n, five-year-old+n, schoolboy+n, schoolgirl+n, schoolchildren, toddlers, kindergarten+n, lunatic+n, madman, animal+n, savage+n, pig+n, gangster+n, dictator+n, king+n, queen+n, diva+n, prima donna+n, martyr+n, victim+n',
  ),
  contemptCalled: list('<contemptLiar>, <contemptName>'),
  // Their faults of character.
  contemptVice: list(
    `greed, incompetence, stupidity, idiocy, stinginess, arrogance, ignorance, laziness, pettiness, cowardice, hypocrisy, dishonesty, selfishness, stubbornness, pig-headedness, bloody-mindedness, spite, spitefulness, malice, rudeness,
    insolence, smugness, pomposity, self-importance, self-righteousness, sanctimony, childishness, immaturity, ineptitude, amateurism, sloppiness, carelessness, negligence, nastiness, meanness, cruelty, vanity, ego !(shooter|trip), egotism, egoism, narcissism, gall, cheek, nerve, shamelessness, callousness, condescension,
    bigotry, small-mindedness, narrow-mindedness, pigheadedness, obstinacy, intransigence, deceit, deceitfulness, treachery, disloyalty, delusion+n, fantasies, fantasy, sense of entitlement, entitlement !to, big mouth, bad manners, lack of (manners|decency|respect|intelligence|class|brains|backbone|character|integrity|honesty|common sense|professionalism|spine|empathy), utter lack of <word>, total lack of <word>, complete lack of <word>, superiority complex, victim complex, god complex, martyr complex, mind games, control freakery, pedantry, cluelessness, uselessness, gutlessness, unprofessionalism`,
  ),
  contemptYears: list(
    'two-year-old, three-year-old, four-year-old, five-year-old, six-year-old, seven-year-old, eight-year-old, nine-year-old, ten-year-old, eleven-year-old, twelve-year-old, thirteen-year-old, fourteen-year-old, first-grader, second-grader, kindergartener, kindergartner, teenager, half-wit, chimp, hamster, goldfish, parrot, first-year student, school leaver',
  ),
  contemptNoun: list(
    `liar+n, crook+n, hypocrite+n, idiot+n, moron+n, imbecile+n, clown+n, muppet+n, halfwit+n, buffoon+n, coward+n, scumbag+n, loser+n, bastard+n, arsehole+n, asshole+n, wanker+n, tosser+n, prat+n, pillock+n, plonker+n, twit+n, slumlord+n, cretin+n, dimwit+n, fool+n, swindler+n, fraudster+n, charlatan+n, conman, crybaby, lunatic+n, maniac+n, weasel+n, thug+n, tyrant+n, drama queen, control freak, jobsworth+n, busybody, know-it-all+n, pen-pusher+n, bean-counter+n, good-for-nothing, layabout+n, freeloader+n, scrounger+n, money-grubber+n, numpty, nutter+n, nutcase+n, psychopath+n, narcissist+n`,
  ),
  // Called out, with no verb they could be taken for.
  contemptVocative: list(
    `liar+n, crook+n, hypocrite+n, thieves, conmen, idiot+n, moron+n, imbecile+n, clown+n, muppet+n, halfwit+n, buffoon+n, coward+n, vultures, leeches, parasites, bloodsuckers, amateurs, jokers, scum, scumbag+n, loser+n, bastard+n, arsehole+n, asshole+n, wanker+n, tosser+n, prat+n, pillock+n, plonker+n, twit+n, numpty, crybaby, cowboys, sharks, slumlord+n, pigs, brat+n, snakes, swine, cretin+n, dimwit+n, fools, cheats, bullies`,
  ),
} satisfies Vocabulary
