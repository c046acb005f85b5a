/** The agreement as it is signed: a clause worded together, who does what by when, and one signature already under it. */
import * as at from '../browser/agreement-steps.ts'
import * as people from '../browser/people.ts'

export const agree = async (table: people.Table): Promise<void> => {
  const { maya, tom } = table
  for (const { page } of people.everyone(table)) await people.goTo(page, 'agreement')
  await at.write(maya.page, 'First delivery')
  await maya.page.keyboard.press('Control+End')
  await maya.page.keyboard.type(', on working days.')
  await at.done(maya.page)
  await at.addMilestone(tom.page, 'Mend the roof above the oven', {
    if: 'the survey finds it leaking',
    by: '2027-03-01',
  })
  await at.setFollowUp(maya.page, '2027-06-01')
  await at.sign(maya.page, 'Maya Okafor')
  await at.signatures(tom.page).getByText('Maya Okafor').waitFor()
}
