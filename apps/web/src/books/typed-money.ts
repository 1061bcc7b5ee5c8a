import type { Wording } from '@lienthehe/domain'
import type { FieldProblem } from '@lienthehe/domain/refusals'
import { formatInteger, parseTypedAmount } from '@lienthehe/domain/text'
import { words } from './words.ts'

/** What a typed amount means: whole đồng, or why the text is not a single amount. */
export type ReadMoney =
  | { readonly dong: number; readonly problem: null }
  | { readonly dong: null; readonly problem: FieldProblem | Wording }

/**
 * The meaning of a typed amount. The problem says if the text is ambiguous or a required field is empty; nothing is
 * guessed.
 */
export function readMoney(text: string): ReadMoney {
  const amount = parseTypedAmount(text)
  switch (amount.kind) {
    case 'amount':
      return { dong: amount.dong, problem: null }
    case 'empty':
      return { dong: null, problem: 'required' }
    case 'unclear':
      return { dong: null, problem: words.amount.unclear(text.trim()) }
    case 'invalid':
      return { dong: null, problem: words.amount.invalid }
  }
}

/**
 * The amount as shown in a field, `1.500.000`. It is the same in both languages, because typed amounts are read the
 * same way in both.
 */
export function moneyText(dong: number): string {
  return formatInteger(dong, 'vi')
}

/** The typed amount in its full form, or the unchanged text if it is not a single amount. */
export function tidyMoney(text: string): string {
  const amount = parseTypedAmount(text)
  return amount.kind === 'amount' ? moneyText(amount.dong) : text
}
