import { describeLine, formatVoucher } from '@lienthehe/domain/funds'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { namesOf } from './names.ts'
import type { CashBookLine, CashBookView } from './queries.ts'
import { words } from './words.ts'

type TableProps = {
  readonly book: CashBookView
  /** The numbers of the entries whose cancellation is proposed but not yet confirmed. */
  readonly pending: readonly number[]
  /** `undefined`: this user may not cancel anything. */
  readonly reverse: ((line: CashBookLine) => void) | undefined
}

/** The lines of a cash book between the balance brought forward and the balance carried forward. */
export function CashBookTable(props: TableProps) {
  const { say, language } = useLanguage()
  const number = (value: number) => formatInteger(value, language())
  // A reversal in the same period has no line of its own: it is shown on the line that it cancels.
  const shown = () => props.book.lines.filter(({ counts, strikes }) => counts || strikes === null)
  return (
    <>
      <p class="unit-line">{say(words.book.unit)}</p>
      <table class="ledger" data-part="cash-book">
        <thead>
          <tr>
            <th scope="col">{say(words.book.day)}</th>
            <th scope="col">{say(words.book.slip)}</th>
            <th scope="col" class="for">
              {say(words.book.what)}
            </th>
            <th scope="col" class="number">
              {say(words.book.receipt)}
            </th>
            <th scope="col" class="number">
              {say(words.book.payment)}
            </th>
            <th scope="col" class="number">
              {say(words.book.balance)}
            </th>
          </tr>
        </thead>
        <tbody>
          <Balance on={props.book.from} what={say(words.book.opening)} amountDong={props.book.openingDong} />
          <For each={shown()} fallback={<Nothing />}>
            {(line) => <Line {...props} line={line} />}
          </For>
        </tbody>
        <tfoot>
          <tr class="total">
            <td />
            <td />
            <th scope="row" class="for">
              {say(words.book.total)}
            </th>
            <td class="number" data-label={say(words.book.receipt)}>
              {number(props.book.receiptsDong)}
            </td>
            <td class="number" data-label={say(words.book.payment)}>
              {number(props.book.paymentsDong)}
            </td>
            <td />
          </tr>
          <Balance
            class="close"
            on={props.book.to}
            what={say(words.book.closing)}
            amountDong={props.book.closingDong}
          />
        </tfoot>
      </table>
    </>
  )
}

function Balance(props: {
  readonly class?: string
  readonly on: CashBookView['from']
  readonly what: string
  readonly amountDong: number
}) {
  const { say, language } = useLanguage()
  return (
    <tr class={props.class ?? 'fixed'}>
      <td class="day">{formatDate(props.on).slice(0, 5)}</td>
      <td />
      <th scope="row" class="for">
        {props.what}
      </th>
      <td />
      <td />
      <td class="number" data-label={say(words.book.balance)}>
        {formatInteger(props.amountDong, language())}
      </td>
    </tr>
  )
}

function Nothing() {
  const { say } = useLanguage()
  return (
    <tr>
      <td />
      <td />
      <td class="for">{say(words.book.nothing)}</td>
      <td />
      <td />
      <td />
    </tr>
  )
}

function Line(props: TableProps & { readonly line: CashBookLine }) {
  const { say, language } = useLanguage()
  const isStruck = () => !props.line.counts
  const day = () => formatDate(props.line.transaction.valueOn).slice(0, 5)
  const slip = () => (props.line.voucher === null ? '' : formatVoucher(props.line.voucher))
  const what = () =>
    describeLine(props.line.transaction, { names: namesOf(props.book), language: language() })
  const money = (amount: number) => (amount === 0 ? '' : formatInteger(amount, language()))
  const text = (shown: string) => (
    <Show when={isStruck()} fallback={shown}>
      {<s>{shown}</s>}
    </Show>
  )
  return (
    <tr classList={{ struck: isStruck() }} data-step={props.line.transaction.number}>
      <td class="day">{text(day())}</td>
      <td class="slip">{slip() === '' ? '' : text(slip())}</td>
      <td class="for">
        {text(what())}
        <Correction book={props.book} line={props.line} />
        <TakeBack {...props} slip={slip()} />
      </td>
      <td class="number" data-label={say(words.book.receipt)}>
        {props.line.receiptDong === 0 ? '' : text(money(props.line.receiptDong))}
      </td>
      <td class="number" data-label={say(words.book.payment)}>
        {props.line.paymentDong === 0 ? '' : text(money(props.line.paymentDong))}
      </td>
      <td class="number" data-label={say(words.book.balance)}>
        {formatInteger(props.line.balanceDong, language())}
      </td>
    </tr>
  )
}

/** How a mistake was corrected: the reversing slip, its day and reason, and the two people responsible. */
function Correction(props: { readonly book: CashBookView; readonly line: CashBookLine }) {
  const { say } = useLanguage()
  const sentence = () => {
    const tie = props.line.struckBy
    if (tie?.transaction.kind !== 'reversal') return undefined
    const { valueOn, reason, recordedBy, approvedBy } = tie.transaction
    const nameOf = (account: string) => props.book.names.accounts[account] ?? account
    return say(
      words.book.correction({
        slip: tie.voucher === null ? '' : formatVoucher(tie.voucher),
        on: formatDate(valueOn),
        reason,
        asked: nameOf(recordedBy),
        confirmed: nameOf(approvedBy),
      }),
    )
  }
  return (
    <Show when={sentence()}>
      {(known) => (
        <details>
          <summary>{say(words.book.seeAll)}</summary>
          <p>{known()}</p>
        </details>
      )}
    </Show>
  )
}

function TakeBack(props: TableProps & { readonly line: CashBookLine; readonly slip: string }) {
  const { say } = useLanguage()
  const isPending = () => props.pending.includes(props.line.transaction.number)
  const mayReverse = () => props.line.struckBy === null && props.line.strikes === null
  return (
    <Show when={!isPending()} fallback={<p class="note">{say(words.book.seePending)}</p>}>
      <Show when={mayReverse() ? props.reverse : undefined}>
        {(reverse) => (
          <span class="line-actions no-print">
            <Button
              look="quiet"
              aria-label={say(words.book.reverseOf(props.slip))}
              onClick={() => reverse()(props.line)}
            >
              {say(words.book.reverse)}
            </Button>
          </span>
        )}
      </Show>
    </Show>
  )
}
