/** What every refusal says to a person. Apart from the codes: a page has most of them only once it needs them. */

import type { Refusal, RefusalReply } from './refusal.ts'
import { firstRefusals } from './refusals-first.ts'
import { agreementRefusals } from './refusals-of-agreement.ts'
import { betterRefusals } from './refusals-of-better.ts'
import { bidRefusals } from './refusals-of-bids.ts'
import { caucusRefusals } from './refusals-of-caucuses.ts'
import { asideRefusals } from './refusals-of-issues.ts'
import { mediatorRefusals } from './refusals-of-mediators.ts'
import { numberRefusals } from './refusals-of-numbers.ts'
import { orderRefusals } from './refusals-of-order.ts'
import { packageRefusals } from './refusals-of-packages.ts'
import { proposalRefusals } from './refusals-of-proposals.ts'
import { stallRefusals } from './refusals-of-stall.ts'

export const refusals = {
  ...firstRefusals,
  // Seats
  'knock-unknown': 'Nobody is waiting at your door under that name any more.',
  'already-admitted': 'Your side has already said yes to this person.',
  'own-seat': 'To give up your own seat, leave the room.',
  'sat-before-you':
    'This person sat here before you. Someone who sat here before them can take the seat back.',
  'person-unknown': 'This person does not sit at the table.',
  'already-has-authority': 'This person can already commit for your side.',
  'close-first': 'Close the room first. Everyone can still read it then, and take things with them.',
  'not-proposed': 'Your side has not asked for this.',
  ...mediatorRefusals,
  ...agreementRefusals,
  // Goals
  'text-changed': 'The wording changed in the meantime. Read it again before you endorse it.',
  'already-endorsed': 'Your side already endorses these words.',
  'not-endorsed': 'Your side does not endorse this goal at the moment.',
  // Conversation
  'statement-unknown': 'This statement is not in the room.',
  'statement-changed': 'This statement was edited in the meantime. Read it again before you go on.',
  'not-your-statement': 'Only the side that made a statement can do this.',
  'own-statement': 'This statement is your own side’s. The other side answers it.',
  'not-of-a-side': 'The mediator’s words are not said back or answered here.',
  'text-unchanged': 'It says the same as before.',
  'too-many-edits': 'This statement was edited many times. Make a new one instead.',
  'paraphrase-waiting': 'What was said back waits for an answer first.',
  'paraphrase-unknown': 'Nothing was said back there that waits for an answer.',
  'paraphrase-answered': 'This was already answered by your side.',
  'rounds-over': 'It was said back three times. You can leave it there, and talk about it.',
  'loop-closed': 'This loop is closed. It begins anew when the statement is edited.',
  'loop-not-begun': 'Nothing was said back yet.',
  'note-unfit': 'A yes stands by itself. To add something, choose “partly”.',
  'already-answered': 'Your side has given this answer already.',
  'no-mediator': 'There is no mediator in the room at the moment.',
  'pulse-enough': 'You have told the mediator many times today. Say it in words instead.',
  // Links
  'measure-first': 'Say first how both sides will know that this goal is reached. Then it can be linked.',
  'already-linked': 'These two are linked already.',
  'not-linked': 'These two are not linked at the moment.',
  'too-many-links': 'Nothing more can be linked here: it has as many links as the room can hold.',
  // The room glossary
  'name-unknown': 'This name is no longer in the glossary.',
  'name-there': 'This name is there already. Endorse it where it stands, or choose another one.',
  'name-listed':
    'Both sides have agreed to call this something else. Choose another name, or talk about that one first.',
  'name-lines': 'A name, and each phrase, is one line without tabs.',
  'name-agreed': 'Both sides agreed on this name. Take your endorsement back first.',
  'name-not-endorsed': 'Your side does not endorse this name at the moment.',
  'not-your-name': 'Only whoever proposed this name can withdraw it.',
  'phrase-is-name': 'A phrase here is itself a name. Take it out of the list, or choose another name.',
  'phrase-twice': 'A phrase is listed twice. Take one of the two out.',
  'phrase-listed':
    'A phrase here already has a name both sides agreed on. Take it out, or talk about that name first.',
  'too-many-phrases': 'Eight phrases are as many as one name can have. Keep those that were said most.',
  'too-many-names':
    'You have proposed as many names as the room can hold from one chair. Withdraw one first.',
  // Issues and offers
  'issue-unknown': 'This issue is not in the room.',
  'issue-options': 'Give two or more different options.',
  'too-many-issues': 'You have opened as many issues as the room can hold from one chair.',
  'step-unfit': 'A step is a positive number with at most six digits after the point, such as 50 or 0.01.',
  'no-options': 'This issue has no options to choose among.',
  'option-unknown': 'This is not one of the options of the issue.',
  'option-there': 'This option is there already, perhaps written a little differently.',
  'option-removed': 'This option was taken out of the issue. Choose another one.',
  'too-many-options': 'This issue has as many options as it can hold. Take one out first.',
  'too-many-issue-edits': 'This issue was changed many times. Open a new one instead.',
  'title-changed': 'The title changed in the meantime. Read it again before you accept it.',
  'title-first':
    'The title of an issue here was changed. Read it, and accept it or give it another one before you go on.',
  'title-waits': 'The title of an issue here was changed, and the other side has not accepted it yet.',
  'issue-agreed': 'Something is agreed under this title. What is still open can be an issue of its own.',
  'title-accepted': 'Your side has accepted this title already.',
  'value-unfit': 'This value does not fit the issue.',
  'amount-unreadable': 'This is not an amount. Write a number, such as 2150 or 2150.50.',
  'amount-negative': 'An amount is zero or more. Say in the title which way it goes.',
  'amount-too-large': 'This amount is larger than the room can count exactly.',
  'amount-step': 'This amount lies between two steps of the issue. Choose one of the two.',
  'amount-unit': 'Write the number alone: the unit of the issue stands beside it.',
  'terms-missing': 'Name at least one issue in an offer, on each side of an if-then.',
  'too-many-terms': 'Twenty issues are as many as one package can name.',
  /** Said by the client itself. */
  'minutes-unfit': 'Choose a time from one minute up to thirty days from now.',
  'issue-twice': 'Name each issue only once in an offer.',
  'too-many-offers': 'That is more in a minute than anyone can read. Wait a moment, then go on.',
  'offer-expired': 'The time of this offer is over. It can be made again.',
  'offer-countered': 'This offer was answered with another one, which is open in its place.',
  'gift-not-countered': 'A gift is not bargained over. Answer it with a step of your own.',
  'nothing-to-answer': 'There is nothing here that this could answer.',
  'exploring-binds-nobody': 'This was only explored and binds nobody. Make it an offer first.',
  'exploring-unknown': 'What was explored is not in the room.',
  'not-your-exploring': 'Only those who explored this can take it back.',
  'exploring-taken-back': 'This was taken back already.',
  'offer-unknown': 'This offer is not in the room.',
  'offer-answered': 'This offer has already been answered.',
  'offer-withdrawn': 'This offer was withdrawn.',
  'own-offer': 'This offer is your own side’s. The other side answers it.',
  'not-your-offer': 'Only the side that made an offer can withdraw it.',
  'authority-needed': 'This needs someone who may commit for your side.',
  ...asideRefusals,
  ...numberRefusals,
  ...betterRefusals,
  ...packageRefusals,
  ...bidRefusals,
  ...caucusRefusals,
  ...proposalRefusals,
  ...orderRefusals,
  ...stallRefusals,
  // Files
  'file-kind': 'The room shows pictures (PNG, JPEG, WebP, GIF) and PDF files. Save it as one of these.',
  'file-mixed': 'This file is two kinds of file in one. Save it anew as a plain PDF.',
  'file-damaged': 'This file cannot be read to its end. Save it anew, and try again.',
  'picture-too-large': 'This picture has more points than the room can show. A smaller copy of it fits.',
  'files-full': 'Your side has no more space for files in this room.',
  'file-unknown': 'This file is not here for you.',
  // Goal round
  'round-running': 'A goal round is going on already.',
  'round-unknown': 'This goal round is not going on any more.',
  'round-over': 'This goal round has come to its end.',
  'writing-over': 'The time for writing cards is over.',
  'still-writing': 'There is still time for writing.',
  'too-many-cards': 'Ten cards are as many as one side hands in. Take one back to add another.',
  'card-unknown': 'This card is not in the round.',
  'not-marking': 'Marking is not open at the moment.',
  'not-revealed': 'The matches of this round are not shown yet.',
  'already-said': 'Your side has already said so.',
  'not-said': 'Your side has not said so.',
  // Evidence
  'evidence-unknown': 'This evidence is not in the room.',
  'evidence-changed': 'This evidence changed in the meantime. Read it again before you answer.',
  'evidence-withdrawn': 'This evidence was taken back by the side that brought it.',
  'too-many-revisions': 'This evidence was changed many times. Take it back, and add it as new evidence.',
  'evidence-same': 'Nothing was changed: it says the same as before.',
  'evidence-there': 'This evidence is already there, with the same words.',
  'own-evidence': 'This evidence is your own side’s. The others answer it.',
  'not-your-evidence': 'Only the side that brought this evidence can do that.',
  'too-much-evidence': 'You have added as much evidence here as the room can hold from one chair.',
  'bring-outward': 'Evidence moves outward only: from your own space to more readers, never back.',
  'answer-unfit': 'This answer needs other words: a purpose, a question or a day, as the answer says.',
  'date-unfit': 'Choose a day of the calendar.',
  'date-past': 'This day is over. Choose one that is still to come.',
  'file-name':
    'This file name cannot be shown as it is. Give it a shorter one, without slashes or hidden signs.',
  'file-ending':
    'The end of this name says another kind of file than it is. Name a PDF .pdf, and a picture .jpg, .png, .webp or .gif as it is one.',
  'file-attached': 'This file already belongs to other evidence. Add it again.',
  'table-unread': 'What stands in the table field is no table yet. Mend it, or take it out.',
  'table-empty': 'A table needs a line of headings and at least one line below it.',
  'table-too-large':
    'This table is larger than a card can show: at most 200 lines, 12 columns and 20,000 characters. Keep the part that matters.',
  'table-ragged': 'Not every line of this table has the same number of cells.',
  'table-formula':
    'A cell begins like a formula (with =, +, - or @). Paste its result instead, as a number or words.',
  'check-unknown': 'This joint check is not in the room.',
  'check-open': 'Your side has already proposed a joint check of this. Drop it to propose another.',
  'check-takes-stand': 'Both sides have said that they will take the result. That stands now.',
  'check-shown': 'The result is known now. Whether a side takes it is said before.',
  'check-reported': 'Your side has reported what this check has shown.',
  'not-your-check': 'Whoever proposed this check can call it off.',
  'check-ended': 'This joint check has ended.',
  'check-needless':
    'A joint check follows a question, a dispute or a need to check. There is none at the moment.',
  'check-takes-missing': 'First both sides say whether they will take the result.',
  'too-many-checks': 'You have proposed as many joint checks as the room can hold from one chair.',
  // Pause
  'already-paused': 'The room is having a pause already.',
  'pause-enough': 'You have asked for many pauses in this room. Ask for the next one in words.',
  'not-paused': 'The room is not having a pause.',
  // Stage
  'already-there': 'The room is already at this stage.',
  'already-proposed': 'Your side has already proposed this. It is waiting for the other side.',
  'outcome-unfit': 'An outcome is only named when the room is closed.',
} as const satisfies Record<string, string>

export const replyOf = ({ refused }: Refusal): RefusalReply => ({ refused, sentence: refusals[refused] })
