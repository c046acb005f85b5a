/** The agreement as Markdown: to be read as it is, and by whatever reads Markdown. */
import { type Block, plainLine } from '@common-ground/shared/agreement/rich-text'
import type { AgreementPage, PageMilestone, PageSignature } from './agreement-page.ts'
import { markdownLine } from './markdown-text.ts'
import { words } from './words.ts'

const said = words.agreement

const plain = (text: string): string => markdownLine(plainLine(text))

const blockText = (block: Block): string =>
  block.kind === 'paragraph'
    ? markdownLine(block.runs)
    : block.items
        .map((item, index) => `${block.kind === 'bullets' ? '-' : `${index + 1}.`} ${markdownLine(item)}`)
        .join('\n')

const clauses = (page: AgreementPage): readonly string[] =>
  page.sections.flatMap(({ heading, clauses: some }) => [
    `## ${heading}`,
    ...some.flatMap(({ number, heading: own, blocks }) => [
      `### ${number}.${own === '' ? '' : ` ${plain(own)}`}`,
      ...blocks.map(blockText),
    ]),
  ])

/** Markdown has no paragraphs in a cell of a table. */
const cell = (lines: readonly string[]): string => lines.map(plain).join('<br>')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const milestones = (rows: readonly PageMilestone[]): string =>
  [
    row([said.who, said.what, said.condition, said.due, said.until]),
    row(['---', '---', '---', '---', '---']),
    ...rows.map(({ who, what, condition, due, until }) =>
      row([plain(who), cell(what), cell(condition), plain(due), plain(until)]),
    ),
  ].join('\n')

const signature = ({ name, sideName, at, advice, fingerprint, signature: signed }: PageSignature): string =>
  [
    `- ${said.name}: ${plain(name)}`,
    `  - ${said.side}: ${plain(sideName)}`,
    `  - ${said.signedAt}: ${at}`,
    ...(advice === '' ? [] : [`  - ${advice}`]),
    `  - ${said.key}: ${plain(fingerprint)}`,
    `  - ${said.signature}: ${plain(signed)}`,
  ].join('\n')

/** Parts are apart by an empty line; it ends with a line feed. */
export const agreementMarkdown = (page: AgreementPage): string => {
  const [a = '', b = ''] = page.sides.map(({ name }) => plain(name))
  const parts = [
    `# ${plain(page.title)}`,
    `${said.between} ${a} ${said.and} ${b}`,
    ...(page.draft === undefined ? [] : [`${page.draft}. ${page.asRead ?? ''}`.trim()]),
    ...clauses(page),
    ...(page.milestones.length === 0 ? [] : [`## ${said.milestones}`, milestones(page.milestones)]),
    ...(page.open.length === 0
      ? []
      : [`## ${said.open}`, page.open.map((text) => `- ${plain(text)}`).join('\n')]),
    ...(page.followUp === undefined ? [] : [`## ${said.followUp}`, page.followUp]),
    `## ${said.signatures}`,
    page.signatures.length === 0 ? said.none : page.signatures.map(signature).join('\n'),
    `${said.hash}: ${plain(page.hash)}`,
  ]
  return `${parts.join('\n\n')}\n`
}
