/** Vocabulary of threats that name only what will come: an event for the other, whoever brings it about. */
import { list, type Vocabulary } from './list.ts'

export const threatEvents = {
  // What befalls a thing or a person of the other's, in the passive.
  'event-done': list(
    `towed, evicted, cancelled, canceled, terminated, fired, sacked, reported, binned, dumped, exposed, clamped, burned, burnt, scrapped, frozen,
    deported, sued, banned, thrown, kicked, seized, impounded, arrested, smashed, slashed, wrecked, ruined, destroyed, shredded, poisoned, shot,
    crushed, bulldozed, demolished, repossessed, auctioned, disconnected, chucked, tossed, flattened, garnished, docked, prosecuted, expelled,
    suspended, revoked, blocked, dropped, replaced, dismissed, leaked, dragged, barred, kneecapped, beaten, hurt, audited, blacklisted, boycotted`,
  ),
  'event-end': list(
    `(will ..1 | is | are | gets | get | is going to | are going to | is getting | are getting) ..2 <event-done>,
    (goes|go|going|end+v up|land+v|wind+v up) ..2 (to (the <threat-public>|your <threat-public>|everyone|everybody|the whole|the highest bidder|court|print|your (wife|husband|employer|boss|mother|parents|clients|customers|landlord))|(on|onto|in|into) the (pavement|street|kerb|curb|skip|bin|rubbish|fire|internet|dump|trash|gutter|web|front page|scrapheap|shredder)|out of the window|out the window|viral|public|online|on (facebook|twitter|instagram|tiktok|google|whatsapp|the group)|down with|up in (smoke|flames)),
    (is|are|will be|'s) (all)? (over|off|dead|finished|history|toast|through|out the door|out of a job|out on) (<rest>)?,
    (walk+v|storm+v|down+v) (out|off the|tools|straight out),
    (will|is going to|are going to) ..1 (know|hear|find out|learn|read|see) ..1 (what you|what kind|what sort|about (it|this|you|your|what)|who you|how you|why you|the truth|exactly|everything you|all about|your),
    will not (be any|be a|be an|be another|show up|turn up|come in|be coming back|be renewed|be paid|be so|be as|last|get out|get away|survive|reopen|see),
    will be no (more|further|job|contract|party|wedding|christmas|holiday|visits|deal|bonus|reference|next time|second|renewal|money|sale)`,
  ),
  // Whose it is, or who it is, that the event befalls.
  'event-who': list(
    'the, your, his, her, their, my, our, this, that, these, those, every, all, none, nobody, no-one, no one, everyone, everybody, it, he, she, they, you, half, there, <name>',
  ),
  'event-audience': list(
    `boss, wife, husband, employer, landlord, clients, customers, mother, parents, partner, neighbours, neighbors, bank, insurance, insurer, church,
    headmaster, headteacher, colleagues, investors, shareholders, members, girlfriend, boyfriend, family, supervisor, professor, licensing board,
    tax office, taxman, tax man, police, council, press, papers, inspector, inspectors, union, regulator, immigration, health inspector, journalist,
    reporter, lawyer, solicitor, hr, board, authorities, newspapers, judge, readers, followers, subscribers, auditor, auditors, ombudsman, social services, competitors`,
  ),
  'event-proof': list(
    'emails, e-mails, messages, photos, pictures, videos, video, recordings, recording, screenshots, texts, letters, receipts, documents, tapes, footage, proof, evidence, copies, witnesses, everything, chats, chat, logs, files',
  ),
  'event-rough': list(
    'expensive, costly, painful, unpleasant, ugly, nasty, embarrassing, uncomfortable, awkward, messy, lonely, miserable, rough, worse, harder, hot, humiliating, very public, hell',
  ),
} satisfies Vocabulary
