/** Vocabulary of the patterns of threat. */
import { list, type Vocabulary } from './list.ts'

export const threatWords = {
  'threat-will': list(
    'will, shall, am going to, are going to, would, am gonna, are gonna, will have to, intend to, plan to, will have no choice but to, will be forced to, would have to, will simply, will just, will personally, will immediately',
  ),
  'threat-public': list(
    `press, papers, newspapers, newspaper, media, police, authorities, regulator, regulators, council, tax office, tax man, taxman, ombudsman,
    union, court, courts, tribunal, judge, cops, board, boss, hr, inspector, inspectors, immigration, social services,
    tabloids, radio, television, tv, prosecutor, bailiffs, lawyers, health and safety, licensing board, revenue, local paper, local press`,
  ),
  'threat-alarm': list(
    `police, cops, press, papers, media, authorities, regulator, regulators, ombudsman, immigration, social services, tax office, taxman, tax man,
    inspectors, bailiffs, lawyers, prosecutor, health and safety, revenue, union, tribunal, court`,
  ),
  // What is done to the other, with "you" or by itself; the rest of the clause follows.
  'threat-harm': list(
    `sue, report <to>, report this, report everything, expose, terminate, evict, fire <to>, sack <to>, dismiss <to>, throw <to> out, kick <to> out, throw your, dump, smash, tow,
    take <to> to (court|the cleaners|a tribunal|task|arbitration), take (this|it|the matter|the case) to (court|the <threat-public>|a lawyer|a judge|my lawyer|our lawyer|the top|your <threat-public>), take (legal|further|drastic) (action|steps|measures), take action against, go to (the|your) <threat-public>, go straight to (the|your) <threat-public>, go to court, go public, go legal,
    (call|ring|phone|contact|inform|involve|alert|bring in|send in) (in)? the <threat-alarm>, (call|ring|phone|inform|tell|email) your (boss|wife|husband|employer|clients|customers|parents|landlord|bank), (call|ring|phone) (my|our|a) (lawyer|solicitor|attorney), set the <threat-alarm> on, set (my|our) (lawyer|lawyers|solicitor|solicitors|dogs) on,
    ruin, destroy, finish <to> !(up), bury, crush <to>, wreck your, bankrupt, drag <to>, drag (this|it) (out|through),
    tell (everyone|everybody) (about|what|how|why|that you|exactly|the truth), tell (the whole|all your|every), tell the <threat-public>, post (it|this|everything|your|the photos|the video), publish, plaster, put (it|this|everything|your ..2) (online|on the internet|out there|all over), let (the whole|the world|all your) ..1 know, leak, reveal, smear,
    shut <to> down, shut (the|this) (plant|place|site|shop|line) down, make things, cut <to> off, cut <to> out, cut off your, blacklist, boycott, stop (work|deliveries|supplies|payments|all deliveries|all payments|paying|the supply|shipping|all work), withhold, pull the plug, pull out, pull the contract, cancel (the|your|every|all|this|our) ..1 (contract|contracts|order|orders|deal|lease|agreement|account|licence|partnership), change the locks, lock <to> out,
    have (it|your ..2) (towed|removed|seized|impounded), have <to> (arrested|removed|evicted|fired|sacked|deported|investigated|thrown out|charged|prosecuted|struck off|disbarred|audited|locked up|declared unfit), have your (job|licence|license|head|badge), have no (choice|option|alternative) but to, take (the|your|my|our) (kids|children|house|home|son|daughter|business|customers|clients) away, take (my|our) business elsewhere, take (everything|the house|every penny) (you|from <to>),
    file (a|charges|for|an), press charges, get (my|our|a) (lawyer|solicitor|attorney|lawyers) involved, get (lawyers|the <threat-public>) involved, hire a lawyer, instruct (my|our|a), let (my|our) (lawyer|lawyers|solicitor|attorney), see <to> in court, come after <to>, come for <to>, hunt <to>, hit <to>, fight <to>, make <to> (pay|suffer|regret|sorry|wish), make your (life|lives|name|days|time here), make life,
    make sure (that)? (you|they|he|she|everyone|everybody|nobody|no one|your|the whole|every) ..3 (never|no|not|know+v|hear+v|pay|lose|suffer|learn|find|end|regret|ever|sorry), see to it that, go on strike, strike, walk out, walk away, walk, down tools, quit, leave <to> (with|on|for|high), sell (it|your) (from|without), charge <to> (double|extra|for every|triple), fine <to>, divorce <to>, block <to>, disown,
    lodge a, start (proceedings|legal|court), bring (a|an) (claim|action|lawsuit|case), take matters into, do it the hard way, play dirty, never (see|speak to|talk to|work|deal|do|give|trust|lend|help|let) <to>, never (set foot|forgive|pay|do business|let you), deduct it, dock your, hold <to> (personally|fully|liable|responsible|accountable), wipe <to> out, undercut, poach, write <to> out, keep your (deposit|things|stuff|money), send (the boys|the bailiffs|in the bailiffs), bring (this|it) to the attention, escalate, go over your head, pursue (this|legal|every), begin (legal|eviction|proceedings), seek (damages|an injunction|eviction|sole custody|full custody), put <to> (out of business|on the street|out on the street)`,
  ),
  // What will befall the other; the rest of the clause follows.
  'threat-fate': list(
    `be sorry, regret, live to regret, rue, pay for (it|this|that), pay dearly, pay the price, be out, be finished, be history, be toast, be fired, be sacked, be looking for, be hearing from, hear from (my|our) (lawyer|lawyers|solicitor|solicitors|attorney|union|insurer), lose everything, lose the (kids|children|house|contract|deal|account), lose your (job|home|house|business|licence|license|kids|children|biggest|best), lose us, lose me, lose (a|the|our|my) (client|customer|biggest|best|business|account),
    find yourself, find yourselves, find out (what|how|the hard way|who), see what happens, see what (i|we), see how, see me in court, see us in court, see a (side|different), get what, never hear, never see, never get, never work, never set, never be, not see, not get (a|one|any) (penny|cent|single), not know what, wish you, end up (in|on|with nothing|alone|broke|losing|paying), be (dealing|talking|speaking) (with|to), be on your own, be on the street, be in court, be in trouble, face, have (me|us|a lawsuit|a fight|legal action|a war|trouble|hell) (to|on|at|in|$), kiss, say goodbye, forget, get to know, be on your way out, get nothing, be next, come to regret, feel the consequences, live with the consequences, get a (letter|call|visit) from (my|our|the), be homeless, walk away with nothing, be begging, come crawling, deserve, have only yourself to blame, be packing`,
  ),
  'threat-more': list(
    `lie, lies, excuse, excuses, insult, insults, delay, complaint, word, peep, stunt, stunts, trick, tricks, time, incident, message, visit, late, missed, mistake, slip, slip-up, remark, comment, joke, noise, party, outburst, scene, warning, threat, day without, week without,
    day of this, week of this, hour without, month without, month of, step, letter, email, call, phone call, outrage, no-show, cancellation, screw-up, game, games, story, dirty look, sound, night like, morning like, day like, episode, bounced, unpaid, invoice like, tantrum, crack, sarcastic, rude, text, move like, thing like, failed, violation, breach`,
  ),
} satisfies Vocabulary
