import type { Refusal } from '@lienthehe/api/contract'
import type { FieldProblem } from '@lienthehe/domain/refusals'
import { createMemo, untrack } from 'solid-js'
import type { FilledSheet } from './filled-sheet.ts'

/** The path of the meeting's day in the input, where the server reports it as wrong. */
const pathsOfDay = /(?:^|\.)(?:month|on|valueOn|countedOn)$/

/** What the server found wrong with the day or the month of a sheet; `undefined`: nothing. */
function refusedDay(refusal: Refusal | null): FieldProblem | undefined {
  return refusal?.reason === 'invalidInput'
    ? refusal.fields.find(({ field }) => pathsOfDay.test(field))?.problem
    : undefined
}

/** The same, until the day or the month is changed. */
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
