import type { Month } from '@lienthehe/domain/calendar'
import type { Fund } from '@lienthehe/domain/funds'
import type { MemberId } from '@lienthehe/domain/members'
import type { FieldProblem } from '@lienthehe/domain/refusals'
import type { MeetingPreparation } from '../offline/preparation.ts'
import type { StepName } from './steps.ts'

/** A box as it was counted; `''`: it was not counted. */
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
  /** The report was accepted with an earlier sheet; this is the rest. */
  readonly isReported: boolean
  /** The step at which the user was. */
  readonly step: StepName
  readonly heldOn: string
  /** By name, or only how many. */
  readonly attendance: 'named' | 'counted'
  readonly people: string
  readonly absent: readonly MemberId[]
  /** `each` is the usual sum; those present pay, except `unpaid`, and of those absent the people in `sentAlong`. */
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
  /** The areas that were tapped; those shown by the sheet itself are not included. */
  readonly areas: readonly string[]
  /** Areas with a note on what was done. */
  readonly areaNotes: Readonly<Record<string, string>>
  readonly nextPlan: string
  readonly boxes: readonly CountedBox[]
  readonly witness: string
  /** Why a box differs from the book, or anything else for the unit above. */
  readonly note: string
}

/** The sheet that a step is given, and how it changes it. */
export type StepProps = {
  readonly body: FilledSheet
  readonly change: (changed: Partial<FilledSheet>) => void
}

/** What every step is given in addition; only a few use it. */
export type ShownStep = StepProps & {
  readonly isOpen: boolean
  /** What the server found wrong with the day. */
  readonly dayRefused: FieldProblem | undefined
}

/** The list with the value added, or removed if it was there. */
export function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}
