/** What people do at the pages of the room, step by step, as they would with mouse and keyboard. */
import type { Space } from '@common-ground/shared/room/space'
import type { Browser, Locator, Page } from 'playwright-core'
import { type Visitor, visit, widths } from '../rig/browser.ts'

export const sides = { a: 'Harbour Bakery', b: 'Quayside Estates' } as const
export const title = 'Lease at 14 Harbour Street'

export interface Table {
  readonly mediator: Visitor
  readonly maya: Visitor
  readonly tom: Visitor
  /** The links as they were handed out, secrets and all. */
  readonly links: Readonly<Record<keyof typeof sides | 'observer', string>>
}

type Options = Parameters<typeof visit>[1]

export const openRoomAsMediator = async (page: Page, origin: string): Promise<void> => {
  await page.goto(origin)
  await page.getByLabel('What is it about?').fill(title)
  await page.getByRole('textbox', { name: 'First side' }).fill(sides.a)
  await page.getByRole('textbox', { name: 'Second side' }).fill(sides.b)
  await page.getByText('Mediator', { exact: true }).click()
  await page.getByRole('button', { name: 'Open the room' }).click()
  await page.getByText('The room is open').waitFor()
}

/** The link for a chair, the way its creator gets it: through the copy button. */
export const linkFor = async (page: Page, chair: string): Promise<string> => {
  await page.getByRole('button', { name: `Copy link for ${chair}` }).click()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** What is in front on coming in: the goals, for a mediator the desk. */
export const atFirstTab = (page: Page): Promise<void> =>
  page
    .getByRole('region', { name: /Common ground|Who is where/ })
    .first()
    .waitFor()

export const acceptAndEnter = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('Your name, as the others will see it').fill(name)
  await page.getByRole('button', { name: 'Accept and enter' }).click()
  await atFirstTab(page)
}

/** Opens a link whose chair is taken, and waits at the door. */
export const knock = async (page: Page, link: string, name: string): Promise<void> => {
  await page.goto(link)
  await page.getByLabel('Your name, as the others will see it').fill(name)
  await page.getByRole('button', { name: 'Accept and knock' }).click()
  await page.getByRole('heading', { name: 'You are at the door' }).waitFor()
}

/** Goes to another space by its place in the switcher, and waits for its frame and its content. */
export const enterSpace = async (page: Page, space: Space): Promise<void> => {
  // Below the width of a desktop the spaces stand behind one button.
  if ((page.viewportSize()?.width ?? 0) < widths.desktop.width - 240)
    await page.getByRole('navigation', { name: 'Spaces' }).locator('[aria-haspopup="menu"]').click()
  const way = page.locator(`[data-go-to="${space}"]:visible`)
  await way.click()
  await page.locator(`[data-frame][data-space="${space}"]`).waitFor()
  if (space === 'joint') await atFirstTab(page)
  else await notes(page).waitFor()
}

/** Where one writes the notes of the space in front; in the joint room the slip in the rail. */
export const notes = (page: Page): Locator => page.getByRole('textbox', { name: /notes|Notes/ })

export const writeNotes = async (page: Page, text: string): Promise<void> => {
  await notes(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}

/** Opens one of the dialogs behind the menu of the room. */
export const fromMenu = async (page: Page, item: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** A mediator opens a room, hands out two links, and all three sit down before the goals. */
export const sitDown = async (browser: Browser, origin: string, options: Options = {}): Promise<Table> => {
  const mediator = await visit(browser, options)
  await openRoomAsMediator(mediator.page, origin)
  const links = {
    a: await linkFor(mediator.page, sides.a),
    b: await linkFor(mediator.page, sides.b),
    observer: await linkFor(mediator.page, 'Observers'),
  }
  await mediator.page.getByText('Enter as Mediator').click()
  await acceptAndEnter(mediator.page, 'Jonas Reed')
  await goTo(mediator.page, 'goals')
  const maya = await visit(browser, options)
  await maya.page.goto(links.a)
  await acceptAndEnter(maya.page, 'Maya Okafor')
  const tom = await visit(browser, options)
  await tom.page.goto(links.b)
  await acceptAndEnter(tom.page, 'Tom Brandt')
  return { mediator, maya, tom, links }
}

export const everyone = ({ mediator, maya, tom }: Table): readonly Visitor[] => [mediator, maya, tom]

/** The press is answered before the tab comes to the front: until then what bears the same name stands in the one that goes. */
export const goTo = async (
  page: Page,
  tab: 'goals' | 'conversation' | 'ledger' | 'evidence' | 'agreement',
): Promise<void> => {
  await page.locator(`#tab-${tab}:visible`).click()
  await page.locator(`section[aria-labelledby="heading-${tab}"]:visible`).waitFor()
}

/** Adds a goal in the column with this heading. */
export const addGoal = async (page: Page, column: string, text: string): Promise<void> => {
  const region = page.getByRole('region', { name: new RegExp(column) })
  await region.waitFor()
  const field = page.getByLabel('Your goal')
  if ((await field.count()) === 0) {
    const invitation = region.getByRole('button', { name: /Write your own|What must be true/ })
    await ((await invitation.count()) > 0 ? invitation : region.getByRole('button', { name: /goal/i }))
      .first()
      .click()
  }
  await field.fill(text)
  await page.getByRole('button', { name: 'Add goal' }).click()
  await card(page, text).waitFor()
}

export const card = (page: Page, text: string): Locator =>
  page.locator('article[data-goal]').filter({ hasText: text })

/** Begins to write in a card: at its end by the keyboard, at its start by pressing before the first letter. */
export const beginWriting = async (page: Page, text: string, at: 'start' | 'end'): Promise<void> => {
  const found = card(page, text)
  if (at === 'end') await found.press('Enter')
  else await found.locator('[data-words]').click({ position: { x: 1, y: 8 } })
  await page.locator('article[data-writing="true"] .ProseMirror-focused').waitFor()
}

export const endorse = (page: Page, text: string): Promise<void> =>
  card(page, text)
    .getByRole('button', { name: /^Endorse/ })
    .click()

export const say = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Your statement').fill(text)
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('log').getByText(text).waitFor()
}

/** Begins an issue by its title. */
export const nameIssue = async (page: Page, issue: string): Promise<void> => {
  await page
    .getByRole('button', { name: /^Open an issue/ })
    .first()
    .click()
  await page.getByLabel('Neutral title').fill(issue)
}

export const sendIssue = async (page: Page, issue: string): Promise<void> => {
  await page.getByRole('button', { name: 'Open this issue' }).click()
  await page.getByRole('heading', { name: issue }).first().waitFor()
}

/** An issue of an amount; where it has a step, values go by it. */
export const openIssue = async (page: Page, issue: string, unit: string, step?: string): Promise<void> => {
  await nameIssue(page, issue)
  await page.getByRole('textbox', { name: 'Unit' }).fill(unit)
  if (step !== undefined) await page.getByLabel('In steps of (optional)').fill(step)
  await sendIssue(page, issue)
}

/** In the composer that is open, whatever the kind of the issue. */
export const writeValue = async (page: Page, issue: string, value: string): Promise<void> => {
  const control = page.getByLabel(`New value for ${issue}`)
  const kind = await control.evaluate(({ tagName }) => tagName)
  if (kind === 'SELECT') await control.selectOption(value)
  else if (kind === 'INPUT') await control.fill(value)
  else await control.getByText(value, { exact: true }).click()
}

/** Chooses an issue in the composer that is open, and the value it moves to. */
export const writeTerm = async (page: Page, issue: string, value: string): Promise<void> => {
  const picked = page.getByRole('checkbox', { name: issue })
  if ((await picked.count()) > 0) await picked.check()
  await writeValue(page, issue, value)
}

/** Fills the composer that is open: one issue, one value, what the other side gains. */
export const writeOffer = async (page: Page, issue: string, value: string, gain: string): Promise<void> => {
  await writeTerm(page, issue, value)
  await page.getByLabel(/^What .+ gains/).fill(gain)
}

export type ComposedKind = 'Explore' | 'Offer' | 'If-then' | 'Gift'

/** What is written in the composer that is open becomes this kind. The mediator has nothing to choose. */
export const chooseKind = async (page: Page, kind: ComposedKind): Promise<void> => {
  const choice = page.getByRole('radiogroup', { name: 'What is it?' })
  await page.locator('form[data-kind]').waitFor()
  if ((await choice.count()) > 0) await choice.getByText(kind, { exact: true }).click()
}

/** Opens the composer for something new, as this kind. */
export const openComposer = async (page: Page, kind: ComposedKind): Promise<void> => {
  await page
    .getByRole('button', { name: /^(Make an offer|Explore an idea|Go on with your)/ })
    .first()
    .click()
  await chooseKind(page, kind)
}

/** Everything a page holds, seen or not, and what stands in its fields. */
export const heldBy = async (page: Page): Promise<string> => {
  const fields = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
  )
  return [await page.content(), ...fields].join('\n')
}
