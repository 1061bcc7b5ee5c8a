import type { Month } from '@lienthehe/domain/calendar'
import type { Fund } from '@lienthehe/domain/funds'
import type { MemberId } from '@lienthehe/domain/members'
import type { FieldProblem } from '@lienthehe/domain/refusals'
import type { MeetingPreparation } from '../offline/preparation.ts'
import type { StepName } from './steps.ts'

/** The count of the cash box of a fund, as typed; `''`: it was not counted. */
export type CountedBox = { readonly fund: Fund; readonly counted: string }

/** The amount that a borrower brought, as it is typed. */
export type BroughtRepayment = { readonly loan: string; readonly amount: string }

/**
 * The sheet of a meeting as far as it is filled in. It contains the prepared data, so that another device can continue
 * it.
 */
export type FilledSheet = {
  readonly prepared: MeetingPreparation
  readonly month: Month
  /** The report was accepted with an earlier sheet; this sheet has only the lines that were refused. */
  readonly isReported: boolean
  /** The step that was open last. */
  readonly step: StepName
  readonly heldOn: string
  /** Whether names are marked, or only people counted. */
  readonly attendance: 'named' | 'counted'
  readonly people: string
  readonly absent: readonly MemberId[]
  /**
   * `each` is the usual amount. Those present pay, except the people in `unpaid`; of the absent, only those in
   * `sentAlong` pay.
   */
  readonly dues: {
    readonly isCollected: boolean
    readonly each: string
    readonly unpaid: readonly MemberId[]
    readonly sentAlong: readonly MemberId[]
  }
  readonly brought: readonly BroughtRepayment[]
  /** The numbers of the requests whose loans were handed out. */
  readonly handedOut: readonly number[]
  readonly measured: readonly MemberId[]
  readonly visits: string
  /** The areas that were tapped. Areas that the rest of the sheet proves are not included. */
  readonly areas: readonly string[]
  /** For each area, a note on what was done. */
  readonly areaNotes: Readonly<Record<string, string>>
  readonly nextPlan: string
  readonly boxes: readonly CountedBox[]
  readonly witness: string
  /** Why a cash box differs from the book, or anything else that the unit above should know. */
  readonly note: string
}

/** The props of a step: the sheet, and a function that changes it. */
export type StepProps = {
  readonly body: FilledSheet
  readonly change: (changed: Partial<FilledSheet>) => void
}

/** Further props of every step, which only some of them use. */
export type ShownStep = StepProps & {
  readonly isOpen: boolean
  /** The problem with the day of the meeting that the server reported. */
  readonly dayRefused: FieldProblem | undefined
}

/** The list with the value added, or removed if it was there. */
export function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}
