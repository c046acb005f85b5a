/** A part of the page that cannot be fetched, in real browsers: said in its place, and all around it goes on. */
import { expect, it } from 'vitest'
import { violations } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import * as people from './people.ts'

const at = atTable()

it('the editor of a goal: the board stays, goals are added and endorsed', { timeout: 60_000 }, async () => {
  const { maya, tom } = at.table
  await tom.context.route(/goal-editor/, (route) => route.abort())
  await people.addGoal(maya.page, people.sides.a, 'Neighbours sleep well')
  await people.card(tom.page, 'Neighbours sleep well').press('Enter')
  await people
    .card(tom.page, 'Neighbours sleep well')
    .getByText('The editor could not be fetched', { exact: false })
    .waitFor()
  expect(await violations(tom.page)).toEqual([])
  await people.addGoal(tom.page, people.sides.b, 'The yard is safe')
  await people.endorse(tom.page, 'Neighbours sleep well')
  await people.card(maya.page, 'Neighbours sleep well').getByText('Endorsed by Quayside Estates').waitFor()
})

it('the comparison of words: the card stays', { timeout: 60_000 }, async () => {
  const { maya, tom } = at.table
  await tom.context.route(/word-diff/, (route) => route.abort())
  await people.beginWriting(maya.page, 'Neighbours sleep well', 'end')
  await maya.page.keyboard.type(' from ten')
  await maya.page.keyboard.press('Escape')
  const card = people.card(tom.page, 'Neighbours sleep well from ten')
  await card.getByRole('button', { name: 'See the difference' }).click()
  await card.getByText('The comparison could not be fetched', { exact: false }).waitFor()
  await people.endorse(tom.page, 'Neighbours sleep well from ten')
  await people.card(maya.page, 'from ten').getByText('Endorsed by Quayside Estates').waitFor()
})
