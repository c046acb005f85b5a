/** A side's own notes as Markdown, to be read as it is. */
import type { OwnNotes } from '@common-ground/shared/agreement/own-notes'
import { plainLine } from '@common-ground/shared/agreement/rich-text'
import { markdownLine } from './markdown-text.ts'
import { words } from './words.ts'

const said = words.notes

const plain = (text: string): string => markdownLine(plainLine(text))

const paragraphs = (text: string): readonly string[] => text.split('\n').map(plain)

/** Parts are apart by an empty line; it ends with a line feed. */
export const notesMarkdown = ({ side, page, issues, evidence }: OwnNotes): string => {
  const parts = [
    `# ${said.title(plain(side))}`,
    ...(page.trim() === '' ? [said.empty] : paragraphs(page)),
    ...(issues.length === 0 ? [] : [`## ${said.issues}`]),
    ...issues.flatMap(({ title, about, target, walkAway }) => [
      `### ${plain(title)}`,
      ...(about === undefined ? [] : paragraphs(about)),
      ...(target === undefined ? [] : [`${said.target}: ${plain(target)}`]),
      ...(walkAway === undefined ? [] : [`${said.walkAway}: ${plain(walkAway)}`]),
    ]),
    ...(evidence.length === 0 ? [] : [`## ${said.evidence}`]),
    ...evidence.flatMap(({ claim, shows, source }) => [
      `### ${plain(claim)}`,
      ...paragraphs(shows),
      ...(source === undefined ? [] : [`${said.source}: ${plain(source)}`]),
    ]),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
