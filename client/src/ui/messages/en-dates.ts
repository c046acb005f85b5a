/** Words of calendar files in English: the form for a meeting, and what stands in the files. */

export const dates = {
  link: {
    file: 'Calendar file',
    fileOf: (chair: string) => `Calendar file with the link for ${chair}`,
    saved: 'Saved',
    meets: (when: string) => `In the calendar files: ${when}`,
    change: 'Change',
    changeTime: 'Change the time in the calendar files',
  },
  form: {
    title: 'When do you meet?',
    lead: 'For the calendar files of all links on this page. Each file holds one person’s link and no other, and is made on this device.',
    day: 'Day',
    time: 'Time',
    zone: (zone: string) =>
      `In your time zone, ${zone}. Calendars show it in the zone of whoever opens the file.`,
    long: 'How long',
    minutes: (minutes: number) => `${minutes} min`,
    place: 'Place or address of the call (optional)',
    placeHint: 'The room itself is in the file.',
    saveFor: (chair: string) => `Save the file for ${chair}`,
    keep: 'Use this time',
    close: 'Close',
  },
  check: {
    day: 'Choose a day.',
    time: 'Choose a time.',
    past: 'This moment is over. Choose one from now on.',
    long: (limit: number, over: number) =>
      `At most ${limit} characters. ${over === 1 ? 'One is' : `${over} are`} too many.`,
  },
  /** Inside the files, where no page sets them. */
  file: {
    invitation: (address: string) =>
      `Your own link to the room:\n${address}\n\nIt opens your chair and no other. Please keep it to yourself.`,
    both: 'Both sides',
    says: (who: string, what: string) => `${who}: ${what}`,
    lastDay: (what: string) => `last day of: ${what}`,
    onlyIf: (condition: string) => `Only if: ${condition}`,
    by: (day: string) => `By ${day}`,
    until: (day: string) => `Until ${day}`,
    from: (title: string) => `From the agreement “${title}”`,
    followUp: (title: string) => `Look at it together again: ${title}`,
    again: (address: string) =>
      `Both sides agreed to look at their agreement again on this day.\n\nTo begin a new room from the signed text:\n${address}\n\nThis address opens nothing by itself: it needs your seat in that room, or the joint record you saved from it.`,
  },
}
