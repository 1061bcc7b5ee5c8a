import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { For, Show } from 'solid-js'
import { useLanguage } from '../../language.tsx'
import { Paper } from '../paper.tsx'
import { paperWords } from '../paper-words.ts'
import type { LoanView } from '../queries.ts'
import { loanWords } from './loan-words.ts'
import { describeLent, describeNext, describeOwed } from './passbook-text.ts'
import { paymentsOf } from './payments.tsx'

const words = loanWords.card

/** The page that the borrower keeps: what was lent, what was paid, what is owed, when to come again. */
export function Passbook(props: { readonly card: LoanView; readonly name: string }) {
  const { say, language } = useLanguage()
  const number = (value: number) => formatInteger(value, language())
  const next = () => describeNext(props.card) ?? undefined
  return (
    <Paper
      club={props.card.club.name}
      title={paperWords.passbook}
      aside={say(paperWords.asOf(formatDate(props.card.date)))}
      date={props.card.date}
      signers={[paperWords.sign.borrower, paperWords.sign.accountant]}
    >
      <h2>{props.name}</h2>
      <p>{say(describeLent(props.card.position.loan))}</p>
      <table class="schedule">
        <thead>
          <tr>
            <th scope="col">{say(words.paidOn)}</th>
            <th scope="col">{say(words.amount)}</th>
            <th scope="col">{say(words.interestPart)}</th>
            <th scope="col">{say(words.principalPart)}</th>
          </tr>
        </thead>
        <tbody>
          <For each={paymentsOf(props.card)}>
            {({ transaction, struckBy }) => (
              <tr classList={{ struck: struckBy !== null }}>
                <th scope="row">{formatDate(transaction.valueOn)}</th>
                <td>{number(transaction.amountDong)}</td>
                <td>{number(transaction.parts.interestDong)}</td>
                <td>{number(transaction.parts.principalDong)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p>{say(describeOwed(props.card.position))}</p>
      <Show when={next()}>{(sentence) => <p class="boxed">{say(sentence())}</p>}</Show>
    </Paper>
  )
}
