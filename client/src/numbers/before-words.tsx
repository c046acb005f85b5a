/** What one's own numbers say of an offer, in sentences. */
import type { Before, Missing } from '@common-ground/shared/numbers/before-accepting'
import { useRoomState } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { optionText } from './value-text.ts'

export const useBeforeWords = (before: Before): readonly string[] => {
  const messages = useTableMessages().numbers
  const words = messages.before
  const { issues } = useRoomState()
  const titleOf = (id: string): string => isolated(issues.get(id)?.title ?? '…')
  const titles = (ids: readonly string[]): string => new Intl.ListFormat().format(ids.map(titleOf))
  const missing = (one: Missing): string => {
    switch (one.number) {
      case 'alternative':
      case 'weights':
        return words.missing[one.number]
      case 'range':
        return words.missing.range(titleOf(one.issue))
      case 'worth': {
        const issue = issues.get(one.issue)
        const option = issue ? optionText(issue.kind, one.option, messages) : one.option
        return words.missing.worth(isolated(option), titleOf(one.issue))
      }
    }
  }
  const against = (): string => {
    switch (before.against) {
      case 'better':
      case 'as-good':
        return words[before.against]
      case 'below':
        return before.open.length > 0 ? words.below : words.belowAll
      case 'open':
        return words.open(titles(before.open))
      case 'unknown':
        return `${words.unknown} ${new Intl.ListFormat().format(before.missing.map(missing))}.`
    }
  }
  const beyond = before.beyond.length > 0 ? [words.beyond(titles(before.beyond))] : []
  // Beyond one's own limit it matters little which other numbers are missing.
  const isSettled = before.against !== 'open' && before.against !== 'unknown'
  return [...beyond, ...(beyond.length === 0 || isSettled ? [against()] : [])]
}
