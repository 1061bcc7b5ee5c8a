import type { Refusal } from '@lienthehe/api/contract'
import type { Wording } from '@lienthehe/domain'
import type { FormField, Wrong } from '../forms/problems.ts'
import type { ReadMoney } from './typed-money.ts'

/** The controls of a form whose entry has the same field names as the draft that is sent. */
export function draftFields(
  labels: Readonly<Record<string, Wording>>,
  say: (wording: Wording) => string,
): readonly FormField[] {
  return Object.entries(labels).map(([name, label]) => ({
    path: `draft.${name}`,
    at: [name],
    id: `draft.${name}`,
    label: say(label),
  }))
}

/** The problem to show beside the field of a typed amount; none if the amount can be sent. */
export function problemsOfMoney({ problem }: ReadMoney, field: string): readonly Wrong[] {
  return problem === null ? [] : [{ field, problem }]
}

/**
 * The path of the form field that a refusal of the book is about; the figures that forbid the entry are shown beside
 * that field.
 */
export function fieldOfRefusal(refusal: Refusal): string | undefined {
  switch (refusal.reason) {
    case 'amountInvalid':
    case 'fundTooSmall':
    case 'overpaid':
      return 'draft.amountDong'
    case 'valueInFuture':
    case 'monthClosed':
    case 'beforeOpening':
    case 'beforeLoan':
    case 'reversalTooEarly':
      return 'draft.valueOn'
    default:
      return undefined
  }
}
