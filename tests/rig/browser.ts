/** Real browsers for several people at once: one context each, as if each sat at their own machine. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const launchBrowser = (): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM
  if (executablePath === undefined)
    throw new Error('CHROMIUM names no browser: run the tests through npm test')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export const widths = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 768, height: 1024 },
  companion: { width: 390, height: 844 },
} as const

/** Someone at a browser of their own, and what went wrong in it. */
export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** Uncaught errors and console errors, other than a connection the test itself cut. */
  readonly complaints: string[]
  /** Every address asked for. */
  readonly requests: string[]
}

export const visit = async (
  browser: Browser,
  options: { viewport?: { width: number; height: number }; dark?: boolean; touch?: boolean } = {},
): Promise<Visitor> => {
  const context = await browser.newContext({
    viewport: options.viewport ?? widths.desktop,
    colorScheme: options.dark ? 'dark' : 'light',
    hasTouch: options.touch === true,
    reducedMotion: 'no-preference',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // The page may read nothing but what it is given: axe comes in past its policy.
    bypassCSP: false,
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  // What is waited for comes when it comes: two browsers and a server may share one core.
  page.setDefaultTimeout(30_000)
  const complaints: string[] = []
  const requests: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('ERR_INTERNET_DISCONNECTED'))
      complaints.push(message.text())
  })
  page.on('request', (request) => requests.push(request.url()))
  return { context, page, complaints, requests }
}

/** By how many px the page scrolls sideways. Of a page at rest: ask after `violations`. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** axe's findings on the page once it is at rest: WCAG 2.2 A and AA. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  // Playwright evaluates outside the page's policy, so the policy stays as people have it.
  await page.evaluate(axeSource)
  // What was just changed is drawn, and what moves or fades has come to rest: colours in between are nobody's.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    const passing = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
    await Promise.allSettled(passing.map(({ finished }) => finished))
  })
  return page.evaluate(async () => {
    const { axe } = window as Window & {
      axe?: {
        run(
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
      }
    }
    if (!axe) throw new Error('axe is not there')
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
    const found = await axe.run({ runOnly: { type: 'tag', values: tags } })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    )
  })
}
