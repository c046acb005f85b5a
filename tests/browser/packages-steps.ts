/** What people do with three equal packages at their pages: issues to trade, own numbers, presenting and ranking. */
import type { Page } from 'playwright-core'
import { openChoice } from './ledger-steps.ts'
import { setOwnNumbers } from './number-steps.ts'
import { openIssue } from './people.ts'

export const issues = {
  rent: 'Rent from May',
  term: 'Term of the lease',
  roof: 'Who mends the roof',
} as const

/** An amount and two issues of options: enough to trade. */
export const openIssues = async (page: Page): Promise<void> => {
  await openIssue(page, issues.rent, '€ a month')
  await openChoice(page, issues.term, ['3 years', '4 years', '5 years'])
  await openChoice(page, issues.roof, ['Landlord', 'Tenant', 'Both by half'])
}

/** Where the side walks away: an amount that nobody else is to see. */
export const walkAway = '2388.88'

/** The numbers of the first side, set on its own page. */
export const setNumbers = (page: Page): Promise<void> =>
  setOwnNumbers(page, {
    alternative: '41',
    issues: {
      [issues.rent]: { weight: '45', target: '2000', walkAway },
      [issues.term]: { weight: '30', worths: { '3 years': '20', '4 years': '60', '5 years': '100' } },
      [issues.roof]: { weight: '25', worths: { Landlord: '100', Tenant: '10', 'Both by half': '50' } },
    },
  })
