import type { Wording } from '@lienthehe/domain'
import type { FieldProblem } from '@lienthehe/domain/refusals'
import { formatInteger, parseTypedAmount } from '@lienthehe/domain/text'
import { words } from './words.ts'

/** What is to be booked: whole đồng, or why the text says no one amount. */
export type ReadMoney =
  | { readonly dong: number; readonly problem: null }
  | { readonly dong: null; readonly problem: FieldProblem | Wording }

/** What a typed amount says; one that may be several is not guessed, and a field that must be filled says so. */
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

/** The amount as shown in a field, `1.500.000`, the same in both languages: typed amounts are read the same way. */
export function moneyText(dong: number): string {
  return formatInteger(dong, 'vi')
}

/** The typed amount in its full form, or the text as it is when it says no one amount. */
export function tidyMoney(text: string): string {
  const amount = parseTypedAmount(text)
  return amount.kind === 'amount' ? moneyText(amount.dong) : text
}
