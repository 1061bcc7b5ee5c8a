import type { Month } from '@lienthehe/domain/calendar'
import type { Fund } from '@lienthehe/domain/funds'
import type { MemberId } from '@lienthehe/domain/members'
import type { FieldProblem } from '@lienthehe/domain/refusals'
import type { MeetingPreparation } from '../offline/preparation.ts'
import type { StepName } from './steps.ts'

/** A box as it was counted; `''`: it was not. */
export type CountedBox = { readonly fund: Fund; readonly counted: string }

/** What a borrower brought, as it is typed. */
export type BroughtRepayment = { readonly loan: string; readonly amount: string }

/** The sheet of a meeting as far as it is filled in. It holds what was prepared, so that it can go on on another machine. */
export type FilledSheet = {
  readonly prepared: MeetingPreparation
  readonly month: Month
  /** The report was taken with an earlier sheet; this is the rest. */
  readonly isReported: boolean
  /** Where one was. */
  readonly step: StepName
  readonly heldOn: string
  /** By name, or only how many. */
  readonly attendance: 'named' | 'counted'
  readonly people: string
  readonly absent: readonly MemberId[]
  /** `each` is the usual sum; who is present pays, but for `unpaid`, and of those absent `sentAlong`. */
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
  /** The areas that were tapped; what the sheet proves itself is not among them. */
  readonly areas: readonly string[]
  /** Areas with a word on what was done. */
  readonly areaNotes: Readonly<Record<string, string>>
  readonly nextPlan: string
  readonly boxes: readonly CountedBox[]
  readonly witness: string
  /** Why a box differs from the book, or anything else for the unit above. */
  readonly note: string
}

/** What a step is given, and what it changes. */
export type StepProps = {
  readonly body: FilledSheet
  readonly change: (changed: Partial<FilledSheet>) => void
}

/** What every step is given besides, which few of them use. */
export type ShownStep = StepProps & {
  readonly isOpen: boolean
  /** What the server found wrong with the day. */
  readonly dayRefused: FieldProblem | undefined
}

/** The list with the value, or without it where it was there. */
export function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}
