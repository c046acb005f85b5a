/** The loop in real browsers: three roles, by the keyboard alone in under a minute, at the desk and on a phone. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { overflow, violations, widths } from '../rig/browser.ts'
import { atTable } from './at-table.ts'
import * as people from './people.ts'

const at = atTable('conversation')

const card = (page: Page, text: string): Locator => page.locator('[data-statement]').filter({ hasText: text })

/** On every page, at the desk and on a phone: nothing for axe, no sideways scrolling. */
const looksRight = async (): Promise<void> => {
  for (const { page } of people.everyone(at.table))
    for (const size of [widths.companion, widths.desktop]) {
      await page.setViewportSize(size)
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
    }
}

describe('the loop', { timeout: 180_000 }, () => {
  it('[E3] a statement is posted, said back and confirmed by the keyboard alone, in under a minute', async () => {
    const { maya, tom } = at.table
    await maya.page.getByLabel('Your statement').waitFor()
    const began = performance.now()
    await maya.page.keyboard.press('n')
    await maya.page.keyboard.type('The ovens have to start at four.')
    await maya.page.keyboard.press('Control+Enter')
    await card(tom.page, 'The ovens').waitFor()
    // From the table to the list, to the last card in it.
    await tom.page.getByRole('log').focus()
    await tom.page.keyboard.press('Tab')
    await card(tom.page, 'The ovens').and(tom.page.locator(':focus')).waitFor()
    await tom.page.keyboard.press('r')
    await tom.page.keyboard.type('An early beginning is what your trade lives on.')
    await tom.page.keyboard.press('Control+Enter')
    await card(tom.page, 'The ovens').getByText('says whether that is it').waitFor()
    await card(tom.page, 'The ovens').and(tom.page.locator(':focus')).waitFor()
    // Maya is in the field below, and stays there: what Tom did took nothing from her.
    const field = maya.page.getByLabel('Your statement')
    await field.and(maya.page.locator(':focus')).waitFor()
    await card(maya.page, 'The ovens').getByText('Is that what you meant?').waitFor()
    await maya.page.getByRole('log').focus()
    await maya.page.keyboard.press('Tab')
    await maya.page.keyboard.press('y')
    await card(tom.page, 'The ovens').getByText('Heard by Quayside Estates, confirmed').waitFor()
    expect(performance.now() - began).toBeLessThan(60_000)
    await looksRight()
  })

  it('a confirmed loop answers nothing: understood and agree are given by themselves, with a starter', async () => {
    const { maya, tom, mediator } = at.table
    const mine = card(tom.page, 'The ovens')
    await mine.getByText('Understanding is not agreeing').waitFor()
    expect(await card(maya.page, 'The ovens').getByText('Understood by').count()).toBe(0)
    await mine.focus()
    await tom.page.keyboard.press('u')
    await mine.getByRole('button', { name: 'Add a line' }).first().click()
    await mine.getByRole('button', { name: /I can see why/ }).click()
    await tom.page.keyboard.type('an early start')
    await tom.page.keyboard.press('Tab')
    await tom.page.keyboard.type('people come before work')
    await mine.getByRole('group', { name: 'Understood?' }).getByRole('button', { name: 'Yes' }).click()
    for (const { page } of people.everyone(at.table)) {
      await card(page, 'The ovens').getByText('Understood by Quayside Estates').waitFor()
      await card(page, 'The ovens').getByText('Not an admission, not agreement.').waitFor()
      await card(page, 'The ovens')
        .getByText('I can see why an early start matters to you because people come before work')
        .waitFor()
      expect(
        await card(page, 'The ovens')
          .getByText(/agrees|Open for/)
          .count(),
      ).toBe(0)
    }
    await mine.getByRole('group', { name: 'Agree?' }).getByRole('button', { name: 'Not now' }).click()
    await card(mediator.page, 'The ovens').getByText('Open for Quayside Estates').waitFor()
    await looksRight()
  })

  it('a no folds the words away; what failed is gone when the loop closes; an edit begins anew', async () => {
    const { maya, tom, mediator } = at.table
    await people.say(tom.page, 'The neighbours need to sleep.')
    const theirs = card(maya.page, 'The neighbours')
    await theirs.getByRole('button', { name: 'Say it back' }).click()
    await maya.page.keyboard.type('You want us gone.')
    await theirs.getByRole('button', { name: 'Send what I heard' }).click()
    const mine = card(tom.page, 'The neighbours')
    await mine.getByRole('button', { name: 'No …' }).click()
    await tom.page.keyboard.type('It is about the nights.')
    await mine.getByRole('button', { name: 'Send “no”' }).click()
    await theirs.getByText('It is about the nights.').waitFor()
    await looksRight()
    for (const { page } of people.everyone(at.table))
      expect(await page.getByText('You want us gone.').count()).toBe(0)
    await theirs.getByRole('button', { name: 'Show what was said back' }).click()
    await theirs.getByText('You want us gone.').waitFor()
    await theirs.getByRole('button', { name: 'Leave it there' }).click()
    for (const { page } of people.everyone(at.table)) {
      await card(page, 'The neighbours').getByText('Left there').waitFor()
      expect(await page.getByText(/You want us gone|about the nights/).count()).toBe(0)
    }
    await mine.getByRole('button', { name: 'Edit' }).click()
    await tom.page.keyboard.press('Control+A')
    await tom.page.keyboard.type('The neighbours need quiet from ten.')
    await tom.page.keyboard.press('Control+Enter')
    const edited = card(mediator.page, 'quiet from ten')
    await edited.getByText('edited').waitFor()
    await edited.getByText('Not looped').waitFor()
    await edited.getByRole('button', { name: 'See what it said before' }).click()
    await edited.getByText('The neighbours need to sleep.').waitFor()
    await looksRight()
  })

  it('privately: a copy is nudged, a closed question shown with open ones, and nothing of it is sent', async () => {
    const { maya, tom } = at.table
    const requests = maya.requests.length
    const theirs = card(maya.page, 'quiet from ten')
    await theirs.getByRole('button', { name: 'Say it back' }).click()
    await maya.page.keyboard.type('The neighbours need quiet from ten')
    await theirs.getByText('nearly the same words').waitFor()
    await maya.page.keyboard.press('Escape')
    await theirs.and(maya.page.locator(':focus')).waitFor()
    // Put away is not thrown away.
    await maya.page.keyboard.press('r')
    await expect
      .poll(() => theirs.getByLabel('what did you hear?').inputValue())
      .toBe('The neighbours need quiet from ten')
    await maya.page.keyboard.press('Control+A')
    await maya.page.keyboard.type('Can you sleep?')
    await theirs
      .getByRole('button', { name: /^Ask instead/ })
      .first()
      .click()
    await theirs.getByLabel('what did you hear?').and(maya.page.locator(':focus')).waitFor()
    await maya.page.keyboard.press('Control+A')
    await maya.page.keyboard.press('Delete')
    await maya.page.keyboard.press('Escape')
    await maya.page.getByLabel('Your statement').fill('Can you repair the roof?')
    await maya.page.getByText('A closed question').waitFor()
    expect(await violations(maya.page)).toEqual([])
    await maya.page.getByRole('button', { name: /What would it take for you to repair the roof/ }).click()
    await expect
      .poll(() => maya.page.getByLabel('Your statement').inputValue())
      .toMatch(/^What would it take/)
    await maya.page.getByText('An open question').waitFor()
    expect(maya.requests.length).toBe(requests)
    expect(await tom.page.getByText(/repair the roof/).count()).toBe(0)
    await maya.page.getByLabel('Your statement').fill('')
  })

  it('what is pressed to change an answer hands the keyboard to the answers', async () => {
    const { tom } = at.table
    const mine = card(tom.page, 'The ovens')
    await mine.getByRole('button', { name: 'Change “agree?”' }).press('Enter')
    const agree = mine.getByRole('group', { name: 'Agree?' })
    await agree.getByRole('button', { name: 'Yes' }).and(tom.page.locator(':focus')).waitFor()
    await tom.page.keyboard.press('Tab')
    await tom.page.keyboard.press('Enter')
    await mine.getByText('Quayside Estates agrees in part').waitFor()
    await mine.and(tom.page.locator(':focus')).waitFor()
  })

  it('the pulse reaches the mediator alone, and each remembers their own', async () => {
    const { maya, tom, mediator } = at.table
    await maya.page
      .getByRole('group', { name: 'Do I feel heard?' })
      .getByRole('button', { name: '4 of 5' })
      .click()
    await mediator.page.getByText('Maya Okafor: 4, newest last').waitFor({ state: 'attached' })
    await maya.page.getByRole('button', { name: '4 of 5', pressed: true }).waitFor()
    expect(await tom.page.getByRole('button', { name: /of 5/, pressed: true }).count()).toBe(0)
    expect(await mediator.page.getByText('Do I feel heard?').count()).toBe(0)
  })

  it('nothing went wrong in any browser', () => {
    expect(people.everyone(at.table).flatMap(({ complaints }) => complaints)).toEqual([])
  })
})
