/** An agreement's text as plain lines, for showing what changed between two of them. */
import { type AgreementText, clausesBySection } from '@common-ground/shared/agreement/agreement-text'
import { blocksText } from '@common-ground/shared/agreement/rich-text'
import { dayInFull } from '../ui/day-in-full.ts'
import type { TableMessages } from '../ui/table-messages.ts'

export const textLines = (text: AgreementText, words: TableMessages['agreement']): string => {
  const { milestones: say, open, followUp } = words
  const clauses = clausesBySection(text).flatMap(({ section, clauses: some }) => [
    words.sections[section],
    ...some.map(({ number, heading, blocks }) =>
      [`${number}. ${heading}`.trim(), blocksText(blocks)].filter((line) => line !== '').join('\n'),
    ),
  ])
  const milestones = text.milestones.map(({ who, what, condition, due, until }) =>
    [
      ...(condition === undefined ? [] : [`${say.onlyIf} ${condition}, ${say.inThatCase}`]),
      say.says(who === 'both' ? say.both : text.sides[who], what),
      ...(due === undefined ? [] : [say.by(dayInFull(due))]),
      ...(until === undefined ? [] : [say.until(dayInFull(until))]),
    ].join(' '),
  )
  return [
    ...clauses,
    ...(milestones.length > 0 ? [say.title, ...milestones] : []),
    ...(text.open.length > 0 ? [open.title, ...text.open] : []),
    ...(text.followUp === undefined ? [] : [followUp.on(dayInFull(text.followUp))]),
  ].join('\n')
}
