import { formatVoucher, type Transaction, type Voucher } from '@lienthehe/domain/funds'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { For, Show } from 'solid-js'
import { useLanguage } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import type { LoanView } from '../queries.ts'
import { words as bookWords } from '../words.ts'
import { loanWords } from './loan-words.ts'

const words = loanWords.card

/** One payment of the borrower; struck through if it was reversed. */
export type Payment = {
  readonly transaction: Extract<Transaction, { kind: 'repayment' }>
  readonly voucher: Voucher | null
  readonly struckBy: LoanView['steps'][number]['struckBy']
}

/** All payments on a loan, in recorded order. */
export function paymentsOf({ steps }: Pick<LoanView, 'steps'>): readonly Payment[] {
  return steps.flatMap(({ transaction, voucher, struckBy }) =>
    transaction.kind === 'repayment' ? [{ transaction, voucher, struckBy }] : [],
  )
}

/** All payments, each line as on its receipt; a mistaken payment is one struck-through line with the reason. */
export function Payments(props: { readonly card: LoanView; readonly print: (payment: Payment) => void }) {
  const { say } = useLanguage()
  const payments = () => paymentsOf(props.card)
  return (
    <section class="sheet stack brief money-rows" aria-labelledby="payments" data-part="payments">
      <h2 id="payments">{say(words.payments)}</h2>
      <Show when={payments().length > 0} fallback={<p class="note">{say(words.noPayments)}</p>}>
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{say(words.paidOn)}</th>
              <th scope="col">{say(words.slip)}</th>
              <th scope="col" class="number">
                {say(words.amount)}
              </th>
              <th scope="col" class="number">
                {say(words.interestPart)}
              </th>
              <th scope="col" class="number">
                {say(words.principalPart)}
              </th>
              <th scope="col" class="no-print">
                {say(words.print)}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={payments()}>
              {(payment) => <Row card={props.card} payment={payment} print={() => props.print(payment)} />}
            </For>
          </tbody>
        </table>
      </Show>
    </section>
  )
}

function Row(props: { readonly card: LoanView; readonly payment: Payment; readonly print: () => void }) {
  const { say, language } = useLanguage()
  const number = (value: number) => formatInteger(value, language())
  const slip = () => (props.payment.voucher === null ? '' : formatVoucher(props.payment.voucher))
  const isStruck = () => props.payment.struckBy !== null
  const text = (shown: string) => (
    <Show when={isStruck()} fallback={shown}>
      {<s>{shown}</s>}
    </Show>
  )
  return (
    <tr classList={{ struck: isStruck() }}>
      <th scope="row">
        {text(formatDate(props.payment.transaction.valueOn))}
        <Why {...props} />
      </th>
      <td data-label={say(words.slip)}>{text(slip())}</td>
      <td class="number" data-label={say(words.amount)}>
        {text(number(props.payment.transaction.amountDong))}
      </td>
      <td class="number" data-label={say(words.interestPart)}>
        {text(number(props.payment.transaction.parts.interestDong))}
      </td>
      <td class="number" data-label={say(words.principalPart)}>
        {text(number(props.payment.transaction.parts.principalDong))}
      </td>
      <td class="no-print" data-label="">
        <Show when={!isStruck()}>
          <Button look="quiet" aria-label={say(words.printReceipt(slip()))} onClick={() => props.print()}>
            {say(words.print)}
          </Button>
        </Show>
      </td>
    </tr>
  )
}

/** Who reversed a payment, when and why. */
function Why(props: { readonly card: LoanView; readonly payment: Payment }) {
  const { say } = useLanguage()
  const nameOf = (account: string) => props.card.names.accounts[account] ?? account
  return (
    <Show when={props.payment.struckBy}>
      {(reversal) => (
        <details>
          <summary>{say(bookWords.book.seeAll)}</summary>
          <p class="note">
            {say(
              bookWords.book.correction({
                slip: '',
                on: formatDate(reversal().valueOn),
                reason: reversal().reason,
                asked: nameOf(reversal().recordedBy),
                confirmed: nameOf(reversal().approvedBy),
              }),
            )}
          </p>
        </details>
      )}
    </Show>
  )
}
