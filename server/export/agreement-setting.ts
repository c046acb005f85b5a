/** The agreement as the data `agreement.typ` sets. */
import { type Block, plainLine } from '@common-ground/shared/agreement/rich-text'
import type { AgreementPage, PageMilestone } from './agreement-page.ts'
import type { Coverage } from './font-coverage.ts'
import { cellWord, pageWord, type SetLine, setLine } from './set-line.ts'
import { words } from './words.ts'

const said = words.agreement

type Key = 'who' | 'what' | 'condition' | 'due' | 'until'
const columns: readonly Key[] = ['who', 'what', 'condition', 'due', 'until']

/** A column nobody filled is left out. */
const columnsOf = (milestones: readonly PageMilestone[]) =>
  columns
    .filter((key) => key === 'who' || key === 'what' || milestones.some((row) => row[key].length > 0))
    .map((key) => ({ key, label: said[key] }))

/** What `agreement.typ` reads, beside what all templates do. */
export const agreementSetting = (page: AgreementPage, coverage: Coverage) => {
  const plain = (text: string, longest = pageWord): SetLine => setLine(plainLine(text), coverage, longest)
  const cell = (text: string) => plain(text, cellWord)
  const block = (of: Block) =>
    of.kind === 'paragraph'
      ? { kind: of.kind, line: setLine(of.runs, coverage, pageWord) }
      : { kind: of.kind, items: of.items.map((item) => setLine(item, coverage, pageWord)) }
  return {
    property: said.property,
    title: plain(page.title, cellWord),
    ...(page.draft === undefined ? {} : { draft: page.draft, asRead: page.asRead }),
    sides: page.sides.map(({ side, name }) => ({ side, name: cell(name) })),
    sections: page.sections.map(({ heading, clauses }) => ({
      heading,
      clauses: clauses.map((clause) => ({
        number: clause.number,
        ...(clause.heading === '' ? {} : { heading: plain(clause.heading) }),
        // A clause without words would be a number without a line to stand in.
        blocks: (clause.blocks.length > 0 ? clause.blocks : [{ kind: 'paragraph', runs: [] } as const]).map(
          block,
        ),
      })),
    })),
    milestones: {
      columns: columnsOf(page.milestones),
      rows: page.milestones.map(({ side, who, what, condition, due, until }) => ({
        ...(side === undefined ? {} : { side }),
        who: cell(who),
        what: what.map(cell),
        condition: condition.map(cell),
        due,
        until,
      })),
    },
    open: page.open.map((text) => plain(text)),
    ...(page.followUp === undefined ? {} : { followUp: page.followUp }),
    signatures: page.signatures.map(({ name, sideName, ...shown }) => ({
      ...shown,
      name: plain(name),
      sideName: plain(sideName),
    })),
    hash: page.hash,
    foot: [
      ...(page.draft === undefined ? [] : [{ label: page.draft }]),
      { label: said.hash, code: page.hash },
    ],
    words: {
      milestones: said.milestones,
      open: said.open,
      followUp: said.followUp,
      signatures: said.signatures,
      none: said.none,
      key: said.key,
      signature: said.signature,
      hash: said.hash,
    },
  }
}
