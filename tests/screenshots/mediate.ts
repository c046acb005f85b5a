/** The middle of a mediated session, for a picture of the desk: a caucus that runs, an item of the agenda under way, words on their way out. */
import * as steps from '../browser/caucus-steps.ts'
import { sides, type Table } from '../browser/people.ts'
import * as session from '../browser/session-steps.ts'

const said = {
  sealed: 'Without the oven on credit we could pay until the summer, not longer.',
  hint: 'A longer term would be worth money to us.',
  sayable: 'We would see to the gutters ourselves.',
} as const

/** Both are in the caucus of side A when it begins. */
export const mediate = async ({ mediator, maya }: Table): Promise<void> => {
  await session.backToJoint(mediator.page)
  await session.toDesk(mediator.page)
  await session.beginItem(mediator.page, 'The rent from May', '25')
  await session.knockFromDesk(mediator.page, sides.a, 'What would make the next step easy for you?')
  await maya.page.getByRole('button', { name: 'Let in' }).click()
  for (const text of Object.values(said)) await steps.put(maya.page, text)
  await steps.share(maya.page, said.hint, 'May hint')
  await steps.share(maya.page, said.sayable, 'May say')
  await session.goIn(mediator.page)
  await steps.item(mediator.page, said.sayable).getByRole('button', { name: 'Carry these words …' }).click()
  await steps.propose(mediator.page, 'They could see to the gutters.', `${sides.b}, alone`)
  await session.backToJoint(mediator.page)
  await session
    .deskPart(mediator.page, 'Relay')
    .getByText(/^Words wait for/)
    .waitFor()
}
