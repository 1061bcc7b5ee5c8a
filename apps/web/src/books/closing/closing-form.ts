import { type Fund, funds, labelFund } from '@lienthehe/domain/funds'
import { formatMonth } from '@lienthehe/domain/text'
import { api } from '../../api.ts'
import { createForm } from '../../forms/form.ts'
import { useLanguage } from '../../language.tsx'
import { formWords } from '../form-words.ts'
import { type BookView, type ClosingView, touchedByBook } from '../queries.ts'

/** For each fund, why the cash box differs from the book. */
type Explanations = Readonly<Record<Fund, string>>

/** The form that closes a month; a fund whose cash box agrees with the book needs no explanation. */
export function createClosing(props: { readonly view: BookView; readonly closing: ClosingView }) {
  const { say, language } = useLanguage()
  const { month } = props.closing
  const blank: Explanations = { incomeFund: '', activityFund: '' }
  const explained = (entry: Explanations) =>
    funds.flatMap((fund) => (entry[fund].trim() === '' ? [] : [{ fund, text: entry[fund] }]))
  return createForm({
    stored: () => ({ entry: blank, version: 0 }),
    fields: () =>
      funds.map((fund) => ({
        path: `explanations.${fund}`,
        at: [fund],
        id: `explanations.${fund}`,
        label: `${say(formWords.close.explanation)} (${labelFund(fund, language())})`,
      })),
    fieldOf: (refusal) =>
      refusal.reason === 'differenceUnexplained' ? `explanations.${refusal.fund}` : undefined,
    read: (entry: Explanations) => ({
      input: { club: props.view.club.id, draft: { month, explanations: explained(entry) } },
      problems: [],
    }),
    send: (input) => api.books.close.mutate(input),
    touches: () => touchedByBook(props.view.club.id),
    confirm: () => ({ said: formWords.close.said(formatMonth(month)) }),
  })
}
