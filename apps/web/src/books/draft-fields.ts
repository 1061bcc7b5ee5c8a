import type { Refusal } from '@lienthehe/api/contract'
import type { Wording } from '@lienthehe/domain'
import type { FormField, Wrong } from '../forms/problems.ts'
import type { ReadMoney } from './typed-money.ts'

/** The controls of a form whose entry uses the field names of its draft. */
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

/** Why a typed amount cannot be sent, beside its field. */
export function problemsOfMoney({ problem }: ReadMoney, field: string): readonly Wrong[] {
  return problem === null ? [] : [{ field, problem }]
}

/** The form field that a refusal of the book is about; the figures that forbid the entry are shown beside it. */
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
