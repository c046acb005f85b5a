/** The attestation and the report for outsiders as the data their templates set. */
import type { Attestation } from '@common-ground/shared/agreement/attestation'
import type { OutcomeReport } from '@common-ground/shared/agreement/outcome-report'
import { plainLine } from '@common-ground/shared/agreement/rich-text'
import { type SideNames, sides } from '@common-ground/shared/room/side'
import { fingerprintOf } from './agreement-page.ts'
import type { Coverage } from './font-coverage.ts'
import { cellWord, setLine } from './set-line.ts'
import { words } from './words.ts'

const name = (text: string, coverage: Coverage) => setLine(plainLine(text), coverage, cellWord)

const named = (names: SideNames, coverage: Coverage) =>
  sides.map((side) => ({ side, name: name(names[side], coverage) }))

/** What `attestation.typ` reads. */
export const attestationSetting = (attestation: Attestation, coverage: Coverage) => {
  const said = words.attestation
  return {
    property: said.property,
    title: said.title,
    statement: said.statement,
    mediator: name(attestation.mediator, coverage),
    sides: named(attestation.sides, coverage),
    from: words.moment(attestation.from),
    to: words.moment(attestation.to),
    at: words.moment(attestation.at),
    room: attestation.room,
    proof: [
      [said.key, attestation.key],
      [said.fingerprint, fingerprintOf(attestation.key)],
      [said.signature, attestation.signature],
    ],
    foot: [{ label: said.title }],
    words: {
      mediator: said.mediator,
      between: said.between,
      from: said.from,
      to: said.to,
      room: said.room,
      at: said.at,
    },
  }
}

/** What `report.typ` reads. */
export const reportSetting = (report: OutcomeReport, coverage: Coverage) => {
  const said = words.report
  return {
    property: said.property,
    title: said.title,
    sides: named(report.sides, coverage),
    facts: [
      [said.held, report.held ? said.isHeld : said.isNotHeld],
      ...(report.held
        ? [
            [said.from, words.day(report.from)],
            [said.to, words.day(report.to)],
            [said.outcome, said.outcomes[report.outcome]],
          ]
        : []),
      [said.on, words.day(report.on)],
    ],
    attended: (report.held ? report.attended : []).map(({ name: of, as }) => ({
      name: name(of, coverage),
      ...(as === 'a' || as === 'b'
        ? { side: as, as: name(report.sides[as], coverage) }
        : { as: name(said.roles[as], coverage) }),
    })),
    scope: said.scope,
    foot: [{ label: said.title }],
    words: { between: said.between, attended: said.attended, name: said.name, as: said.as },
  }
}
