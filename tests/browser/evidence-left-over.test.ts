/** What people were writing about evidence when it changed, was taken back or the room was closed, in real browsers. */
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { violations } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import * as people from './people.ts'
import { addProof, answerProof, fillProof, proof } from './proof.ts'

const at = atTable('evidence')

const left = (within: Page | Locator, label: string) => within.getByRole('group', { name: label })

const takeBack = async (page: Page, claim: string): Promise<void> => {
  await proof(page, claim).getByRole('button', { name: 'Take back' }).click()
  await proof(page, claim).getByText('Take it back? Its answers go with it.').waitFor()
  await proof(page, claim).getByRole('button', { name: 'Take back' }).click()
}

it('[E1] an answer begun on earlier words is sent only by who says they read the new ones', {
  timeout: 60_000,
}, async () => {
  const { maya, tom } = at.table
  const claim = 'The roof was repaired'
  await addProof(tom.page, { claim: `${claim} in 2022.`, shows: 'Looked after.' })
  const card = proof(maya.page, claim)
  await card.getByRole('button', { name: 'For this purpose only' }).click()
  const field = card.getByRole('textbox')
  await field.fill('To talk about winter.')
  await proof(tom.page, claim).getByRole('button', { name: 'Change', exact: true }).click()
  await tom.page.getByLabel('The claim, in one sentence').fill(`${claim} in 2021.`)
  await tom.page.getByRole('button', { name: 'Record the change' }).click()
  await card.getByText('It was changed while you wrote. Read it again.').waitFor()
  await card.getByText(`${claim} in 2021.`).waitFor()
  expect(await violations(maya.page)).toEqual([])
  await field.press('Control+Enter')
  await card.getByRole('button', { name: 'Give this answer' }).click({ force: true })
  expect(await field.inputValue()).toBe('To talk about winter.')
  // Put away and begun again it is still about the words of then.
  await card.getByRole('button', { name: 'Cancel' }).click()
  await card.getByRole('button', { name: 'For this purpose only' }).click()
  await card.getByRole('button', { name: 'I have read it' }).click()
  expect(await field.inputValue()).toBe('To talk about winter.')
  await card.getByRole('button', { name: 'Give this answer' }).click()
  await proof(tom.page, claim).getByText('Accepted for one purpose only').waitFor()
})

it('[R8] an answer and a check stay when their evidence is taken back, to be copied or let go', {
  timeout: 60_000,
}, async () => {
  const { maya, tom } = at.table
  const claim = 'Two families wake at five.'
  await addProof(tom.page, { claim, shows: 'A later hour would help.' })
  await answerProof(maya.page, claim, 'Question', { text: 'Which families?' })
  const card = proof(maya.page, claim)
  await card.getByRole('button', { name: 'Check it together' }).click()
  await card.getByLabel('Who checks?').fill('The caretaker')
  await card.getByRole('button', { name: 'Change your answer' }).click()
  await card.getByRole('button', { name: 'See it differently' }).click()
  await card.getByLabel('How do you see it?').fill('It is the bins.')
  await takeBack(tom.page, claim)
  const answer = left(card, 'An answer you began')
  await answer.getByText('It is the bins.').waitFor()
  await left(card, 'A joint check you began').getByText('The caretaker').waitFor()
  expect(await card.getByRole('textbox').count()).toBe(0)
  expect(await violations(maya.page)).toEqual([])
  await answer.getByRole('button', { name: 'Copy' }).click()
  expect(await maya.page.evaluate(() => navigator.clipboard.readText())).toBe('It is the bins.')
  await answer.getByRole('button', { name: 'Let it go' }).click()
  await answer.waitFor({ state: 'detached' })
})

it('[E1] a "not yet" to a joint check can become a yes, and the screen does not say both take it before', {
  timeout: 60_000,
}, async () => {
  const { maya, tom } = at.table
  const claim = 'The boiler is of 1998.'
  await addProof(tom.page, { claim, shows: 'It is old.' })
  await answerProof(maya.page, claim, 'Question', { text: 'Who says so?' })
  const card = proof(maya.page, claim)
  await card.getByRole('button', { name: 'Check it together' }).click()
  await card.getByLabel('Who checks?').fill('The surveyor')
  await card.getByLabel('How?').fill('Reads its plate')
  await card.getByLabel('Until when?').fill('2090-03-01')
  await card.getByRole('button', { name: 'Propose this check' }).click()
  await card.getByRole('button', { name: 'Not yet' }).click()
  await proof(tom.page, claim).getByRole('button', { name: 'Yes, we will' }).click()
  await proof(tom.page, claim).getByText('Not both sides will take the result.').waitFor()
  await card.getByRole('button', { name: 'Yes, we will' }).click()
  for (const { page } of [maya, tom]) {
    await proof(page, claim).getByText(`${people.sides.a} will take the result`, { exact: true }).waitFor()
    await expect.poll(() => proof(page, claim).getByText('Not both sides will take').count()).toBe(0)
    expect(
      await proof(page, claim)
        .getByRole('button', { name: /^(?:Not yet|Yes, we will)$/ })
        .count(),
    ).toBe(0)
  }
})

it('[R8] a composer that is open when the room closes shows what is in it instead, and so does the tab', {
  timeout: 60_000,
}, async () => {
  const { maya, mediator } = at.table
  const { page } = maya
  await proof(page, 'The boiler is of 1998.').getByRole('button', { name: 'Report the result' }).click()
  await page.getByLabel('What did it show?').fill('It says 1997.')
  await page.getByRole('button', { name: 'Add evidence', exact: true }).click()
  await fillProof(page, { claim: 'The lift stands still.', shows: 'Stairs only.', source: 'We all' })
  await mediator.page.getByRole('button', { name: 'Closed' }).first().click()
  await mediator.page.getByText('No agreement yet').click()
  await mediator.page.getByRole('button', { name: 'Close the room' }).click()
  const dialog = page.getByRole('dialog')
  await left(dialog, 'Evidence you began').getByText('The lift stands still.').waitFor()
  expect(await dialog.getByRole('button', { name: 'Add it' }).count()).toBe(0)
  expect(await dialog.getByText('Who reads it').count()).toBe(0)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await left(proof(page, 'The boiler is of 1998.'), 'A result you began to report')
    .getByText('It says 1997.')
    .waitFor()
  const evidence = left(page, 'Evidence you began')
  await evidence.getByText('The lift stands still.').waitFor()
  await evidence.getByRole('button', { name: 'Let it go' }).click()
  await evidence.waitFor({ state: 'detached' })
})
