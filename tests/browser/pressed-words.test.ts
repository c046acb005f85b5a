/** A press on the words of a card holds, also when someone else begins to write there before it is released. */
import { it } from 'vitest'
import { atTable } from './at-table.ts'
import * as people from './people.ts'

const at = atTable('goals')

it('one begins to write while the other has the button down: both write', { timeout: 60_000 }, async () => {
  const { maya, tom, mediator } = at.table
  await people.addGoal(maya.page, people.sides.a, 'Quiet nights')
  const words = people.card(tom.page, 'Quiet nights').locator('[data-words]')
  const before = await words.boundingBox()
  if (!before) throw new Error('the words have no place')
  await tom.page.mouse.move(before.x + 2, before.y + 4)
  await tom.page.mouse.down()
  await people.beginWriting(maya.page, 'Quiet nights', 'end')
  await people
    .card(tom.page, 'Quiet nights')
    .getByText(/is writing here/)
    .waitFor()
  await words.locator('.ProseMirror').waitFor()
  await tom.page.mouse.up()
  await tom.page.locator('article[data-writing="true"] .ProseMirror-focused').waitFor()
  for (const page of [maya.page, mediator.page])
    await page
      .locator('article[data-goal]')
      .getByText(/Tom Brandt/)
      .first()
      .waitFor({ state: 'attached' })
})
