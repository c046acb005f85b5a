/** Words beside a link that can be saved with a date, in English. */

export const calendar = {
  file: 'Calendar file',
  fileOf: (chair: string) => `Calendar file with the link for ${chair}`,
  saved: 'Saved',
  meets: (when: string) => `In the calendar files: ${when}`,
  change: 'Change',
  changeTime: 'Change the time in the calendar files',
}
