import { parseTypedDate } from '@lienthehe/domain/calendar'
import { formatDong, type RepaymentParts } from '@lienthehe/domain/funds'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { api, keepPrevious, refusalOf } from '../../api.ts'
import { createForm } from '../../forms/form.ts'
import { useLanguage } from '../../language.tsx'
import { describeRefusal } from '../../refusal-words.ts'
import { dateOrText } from '../../ui/typed-date.ts'
import { AmountField } from '../amount-field.tsx'
import { BookDialog } from '../book-dialog.tsx'
import { draftFields, fieldOfRefusal, problemsOfMoney } from '../draft-fields.ts'
import { DayPart } from '../draft-parts.tsx'
import { formWords } from '../form-words.ts'
import { type LoanView, repaymentPreviewQuery, touchedByBook } from '../queries.ts'
import { moneyText, readMoney } from '../typed-money.ts'
import type { LoanFormProps } from './loan-form-props.ts'

type Entry = { readonly amountDong: string; readonly valueOn: string }

const labels = { amountDong: formWords.repay.amount, valueOn: formWords.repay.valueOn } as const

/** Records a repayment: the amount due is filled in, and what it will pay is shown before it is saved. */
export function RepayDialog(props: LoanFormProps) {
  const { say, language } = useLanguage()
  const form = createRepayment(props, () => preview)
  const preview: Preview = createPreview(props.card, form.entry)
  return (
    <BookDialog
      form={form}
      heading={say(formWords.repay.of(props.name))}
      save={formWords.repay.save}
      busy={preview.isAsking()}
      onClose={props.onClose}
    >
      <AmountField
        id="draft.amountDong"
        label={say(labels.amountDong)}
        hint={
          props.card.next === null
            ? undefined
            : say(
                formWords.repay.askedFor(
                  formatDong(props.card.next.totalDong, language()),
                  formatDate(props.card.next.on),
                ),
              )
        }
        error={form.problemOf('draft.amountDong') ?? preview.refusal()}
        text={form.entry().amountDong}
        onText={(amountDong) => form.change({ amountDong })}
      />
      <DayPart form={form} label={labels.valueOn} />
      <Show when={preview.parts()}>
        {(parts) => <Use parts={parts()} leftDong={props.card.position.outstandingDong} />}
      </Show>
    </BookDialog>
  )
}

function Use(props: { readonly parts: RepaymentParts; readonly leftDong: number }) {
  const { say, language } = useLanguage()
  const number = (value: number) => formatInteger(value, language())
  return (
    <section aria-labelledby="repayment-use" data-part="use">
      <h3 id="repayment-use">{say(formWords.repay.use)}</h3>
      <dl class="owe" aria-live="polite">
        <Show when={props.parts.penaltyDong > 0}>
          <dt>{say(formWords.repay.penalty)}</dt>
          <dd>{number(props.parts.penaltyDong)}</dd>
        </Show>
        <dt>{say(formWords.repay.interest)}</dt>
        <dd>{number(props.parts.interestDong)}</dd>
        <dt>{say(formWords.repay.principal)}</dt>
        <dd>{number(props.parts.principalDong)}</dd>
        <dt class="total">{say(formWords.repay.left)}</dt>
        <dd class="total">{number(props.leftDong - props.parts.principalDong)}</dd>
      </dl>
    </section>
  )
}

type Preview = {
  readonly parts: () => RepaymentParts | undefined
  readonly refusal: () => string | undefined
  readonly isAsking: () => boolean
  readonly askAgain: () => void
}

/** What the amount would pay on that day, or why it cannot be accepted. */
function createPreview(card: LoanView, entry: () => Entry): Preview {
  const { language } = useLanguage()
  const asked = () => {
    const date = parseTypedDate(entry().valueOn)
    const { dong } = readMoney(entry().amountDong)
    if (date === null || dong === null || dong === 0) return undefined
    return { loan: card.position.loan.id, date, amountDong: dong }
  }
  const query = useQuery(() => ({
    ...repaymentPreviewQuery(card.club.id, asked()),
    placeholderData: keepPrevious,
  }))
  return {
    askAgain: () => void query.refetch(),
    isAsking: () => asked() !== undefined && query.isFetching,
    parts: () => (asked() !== undefined && query.isSuccess ? (query.data.parts ?? undefined) : undefined),
    refusal: () => {
      const refusal = query.isError ? refusalOf(query.error) : undefined
      return refusal?.reason === 'overpaid' ? describeRefusal(refusal, language()) : undefined
    },
  }
}

/** The repayment form. Whoever saves it agrees to the split of the amount that the preview showed. */
function createRepayment(props: LoanFormProps, preview: () => Preview) {
  // For each input, the split that was shown when it was first sent. If no answer came, sending again repeats exactly
  // that split.
  const seenOf = new Map<object, RepaymentParts | null>()
  const { say } = useLanguage()
  const { club, next, position, date } = props.card
  const blank: Entry = {
    amountDong: next === null ? '' : moneyText(next.totalDong),
    valueOn: formatDate(date),
  }
  return createForm({
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => draftFields(labels, say),
    fieldOf: fieldOfRefusal,
    read: ({ amountDong, valueOn }: Entry) => {
      const money = readMoney(amountDong)
      const draft = { loan: position.loan.id, amountDong: money.dong ?? 0, valueOn: dateOrText(valueOn) }
      return { input: { club: club.id, draft }, problems: problemsOfMoney(money, 'draft.amountDong') }
    },
    send: async ({ draft, ...rest }) => {
      const seen = seenOf.get(draft) ?? preview().parts() ?? null
      try {
        return await api.books.repay.mutate({ ...rest, draft, seen })
      } catch (error) {
        const refusal = refusalOf(error)
        if (refusal === undefined) seenOf.set(draft, seen)
        if (refusal?.reason === 'partsChanged') preview().askAgain()
        throw error
      }
    },
    touches: () => touchedByBook(club.id),
    confirm: ({ output, input }) => ({
      said: formWords.repay.said(output.vouchers, input.draft.amountDong),
    }),
    onSaved: () => props.onClose(),
  })
}
