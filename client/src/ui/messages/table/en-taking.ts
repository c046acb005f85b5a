/** The words of taking things out of the room, in English. */
import type { ExportForm } from '@common-ground/shared/room/export-access'
import type { ExportStep } from '@common-ground/shared/wire/exports'

export const taking = {
  heading: 'Take it with you',
  lead: 'Each file is made of what it says here and of nothing else. It is yours then: the room keeps no copy of it.',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'US Letter' },
  things: {
    agreement: {
      title: 'The agreement',
      signed: 'The text both sides signed, with the signatures.',
      draft: 'As it stands now. It says on every page that it is a draft.',
    },
    record: {
      title: 'The joint record',
      text: 'Everything both sides did here, chained so that any change shows. Anyone can check it, without this room.',
      loops: 'What was said and heard',
      loopsHint: 'is in the record only while both sides tick it.',
      other: (side: string, ticked: boolean) =>
        ticked ? `${side} has ticked it.` : `${side} has not ticked it.`,
      verify: 'Check a record',
    },
    notes: {
      title: 'Your side’s own notes',
      text: 'Your page, what issues are about for you, and evidence you kept. Nobody else is given it.',
    },
    attestation: {
      title: 'Attestation',
      text: 'That you mediated, between whom and when, signed with your key. Nothing of what was said.',
    },
    report: {
      title: 'Report for outsiders',
      text: 'Held or not, who attended, settled, in part, or not. It has no room for anything else.',
    },
    dates: {
      title: 'The dates',
      text: 'Every day that is named in the agreement, for your calendar. The day on which both look at it again leads to a new room from the signed text.',
    },
  },
  as: {
    'agreement-pdf': 'PDF',
    'agreement-docx': 'Word',
    'agreement-markdown': 'Markdown',
    'joint-record': 'JSON',
    'own-notes': 'Markdown',
    attestation: 'PDF',
    report: 'PDF',
  } satisfies Record<ExportForm, string>,
  dates: 'Calendar file',
  save: (what: string, as: string) => `${what} as ${as}`,
  steps: {
    waiting: 'Waits for its turn…',
    reading: 'Reading…',
    setting: 'Setting the pages…',
    writing: 'Writing the file…',
  } satisfies Record<ExportStep, string>,
  stop: 'Stop',
  saved: (name: string) => `${name} is in your downloads.`,
} as const
