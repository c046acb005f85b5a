/** Vocabulary of the everyday frames of blame, scorn, shutting out and playing down. */
import { list, type Vocabulary } from './list.ts'

export const plainWords = {
  // What somebody has to put up with, as it is told every day.
  plainBad: list(
    `warning, reprimand, debt, debts, sleepless, nightmare, nightmares, migraine, migraines, headaches, ulcer, breakdown, burnout, blood pressure, therapy, fired, sacked, evicted, suspended, expelled, fined, fine, fines, penalty, lawsuit, court, overdraft, bankrupt, bankruptcy, insolvent, broke, skint, homeless, out of work, out of pocket, unemployed, single, divorced, divorce, alone, in tears, crying, cried, cry, miserable, exhausted, terrified, ashamed, embarrassed, humiliated, stuck, stranded, late, behind, overdue, delayed, cancelled, ruined, wrecked, broken, in ruins, in pieces, in pieces, in trouble, in this mess, mess, chaos, disaster, failed, fail, fails, failing, lost, lose, loses, losing, missed, miss, quit, resigned, left us, walked out, leaving, sick, ill, off sick, hate, hates, scared, afraid, anxious, stressed, awake, dreading, dread, blamed, told off, shouted at, complaints, losses, laid off, redundant, closed, shut, closing, in limbo, worse, downhill, wrong, unhappy, suffering, suffer, suffers, suffered, paying, cold, damp, mould, flooded, leaking, sued, arrested, banned, blacklisted, bullied, laughing stock, refuse, refuses, refused`,
  ),
  plainFault: list(
    `mistake+n, error+n, failure+n, failing+n, mess, messes, lie+n, laziness, carelessness, incompetence, stupidity, greed, sloppiness, decision+n, dithering, delay+n, debt+n, drinking, temper, mood+n, tantrum+n, behaviour, behavior, habits, ambition+n, ego+n, pride, blunder+n, cock-up+n, oversight, negligence, chaos, nonsense, irresponsibility, stubbornness, choices, spending, shortcuts, bad planning, poor planning, lack of ..2, inability to ..2, rubbish, dirt`,
  ),
  plainPrivate: list(
    `illness, divorce, debts, salary, wages, diagnosis, depression, marriage, affair, drinking, pregnancy, miscarriage, operation, problems, private life, secret, secrets, money troubles, finances, son 's ..1, daughter 's ..1, husband 's ..1, wife 's ..1, condition, past, medical ..1, mental health, breakdown, sick leave, row, quarrel`,
  ),
  plainOffice: list(
    `mother, father, parent+n, neighbour+n, neighbor+n, landlord, landlady, boss, manager+n, friend, husband, wife, brother, sister, son, daughter, colleague+n, teacher+n, tenant+n, partner, employer, driver+n, cook, negotiator+n, leader+n, chairman, chair, supervisor, listener, flatmate, housemate, role model, example, person, human being, man, woman, excuse`,
  ),
  plainPoor: list(
    `terrible, horrible, awful, dreadful, appalling, bad, lousy, rotten, useless, worthless, hopeless, selfish, lazy, rude, impolite, arrogant, ignorant, stupid, dumb, dishonest, greedy, mean, petty, cruel, cold, heartless, cold-hearted, irresponsible, unreliable, incompetent, unprofessional, inconsiderate, thoughtless, careless, ungrateful, disrespectful, lying, nasty, spiteful, stingy, sloppy, disorganised, disorganized, chaotic, poor, shoddy, amateurish, cheap, one-sided, badly run, badly managed, badly prepared, badly written, poorly run, poorly prepared, poorly written, bad-mannered, ill-mannered, pig-headed, stubborn, narrow-minded, small-minded, self-centred, self-absorbed, self-important, full of (yourself|himself|herself|themselves), lousy, pitiful, disgusting, shameful, shocking, abysmal, miserable, childish, immature, unfriendly, unpleasant, unfit, negligent, absent, two-faced, hypocritical, cowardly, insensitive, unfair, unreasonable, clueless, thick, slow, dense, brazen, shameless, cheeky, insolent, blind, deaf, blinkered`,
  ),
  plainWork: list(
    `track record, english, german, grammar, spelling, manners, driving, cooking, parenting, service, customer service, workmanship, planning, preparation, organisation, communication, leadership, management, management style, teaching, housekeeping, hygiene, memory, timekeeping, maths, bookkeeping, presentation, negotiating, treatment of ..3, handling of ..3`,
  ),
  // What one is told one is too loud about.
  plainWorried: list(
    `worried, worrying, upset, complaining, on about, going on about, angry, cross, fussing, so ..1, moaning, annoyed, bothered, excited, nervous, afraid, offended, whining, panicking, crying, stressed, hysterical, getting (so)? worked up, making (such|a) ..2, sulking, bitter`,
  ),
  plainCrowd: list(
    'the others, all the others, the other <word>, the other <word> <word>, my other <word>, our other <word>, everyone else, everybody else, the rest of (us|them|the ..1), your (brother|sister|colleagues|predecessor|neighbours), other (people|families|tenants|parents|suppliers|children|kids|mothers|fathers|employees)',
  ),
} satisfies Vocabulary
