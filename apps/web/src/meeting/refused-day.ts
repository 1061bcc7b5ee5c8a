import type { Refusal } from '@lienthehe/api/contract'
import type { FieldProblem } from '@lienthehe/domain/refusals'
import { createMemo, untrack } from 'solid-js'
import type { FilledSheet } from './filled-sheet.ts'

/** The paths in the input at which the server reports a wrong day of the meeting. */
const pathsOfDay = /(?:^|\.)(?:month|on|valueOn|countedOn)$/

/** The problem with the day or the month of a sheet that the server reported; `undefined`: none. */
function refusedDay(refusal: Refusal | null): FieldProblem | undefined {
  return refusal?.reason === 'invalidInput'
    ? refusal.fields.find(({ field }) => pathsOfDay.test(field))?.problem
    : undefined
}

/** The problem that the server reported for the day or the month, until one of them is changed. */
export function createRefusedDay(sheet: {
  readonly body: Pick<FilledSheet, 'heldOn' | 'month'>
  readonly refusal: Refusal | null
}): () => FieldProblem | undefined {
  const refusal = createMemo(() => sheet.refusal)
  const judged = createMemo(() => {
    const problem = refusedDay(refusal())
    return problem && { problem, ...untrack(() => dayOf(sheet.body)) }
  })
  return () => {
    const known = judged()
    const { heldOn, month } = dayOf(sheet.body)
    return known?.heldOn === heldOn && known.month === month ? known.problem : undefined
  }
}

function dayOf({ heldOn, month }: Pick<FilledSheet, 'heldOn' | 'month'>) {
  return { heldOn, month }
}
