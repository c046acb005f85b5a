/** A report for outsiders: whether a mediation was held, who attended and how it ended. It has no field for free text. */
import type { Standing } from '../room/participant.ts'
import type { SideNames } from '../room/side.ts'

export const outcomeReportFormat = 'common-ground/outcome-report/1'

/** How it ended: nothing of why, and nothing of what. */
export const outcomes = ['settled', 'partly-settled', 'not-settled'] as const
export type Outcome = (typeof outcomes)[number]

export interface Attendee {
  readonly name: string
  readonly as: Standing
}

interface ReportHead {
  readonly format: typeof outcomeReportFormat
  /** Names of the sides. */
  readonly sides: SideNames
  /** Day of the report, YYYY-MM-DD. */
  readonly on: string
}

export interface HeldReport extends ReportHead {
  readonly held: true
  /** First and last day, YYYY-MM-DD. */
  readonly from: string
  readonly to: string
  readonly attended: readonly Attendee[]
  readonly outcome: Outcome
}

export interface NotHeldReport extends ReportHead {
  readonly held: false
}

export type OutcomeReport = HeldReport | NotHeldReport
