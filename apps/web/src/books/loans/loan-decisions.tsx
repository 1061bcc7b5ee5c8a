import {
  formatDong,
  formatMonthlyRate,
  labelTransactionKind,
  type Transaction,
} from '@lienthehe/domain/funds'
import { formatDate } from '@lienthehe/domain/text'
import { For, Show } from 'solid-js'
import { useLanguage } from '../../language.tsx'
import type { LoanView } from '../queries.ts'
import { decisionWords as words } from '../requests/decision-words.ts'

type Decision = Extract<Transaction, { kind: 'restructuring' | 'writeOff' }>

/** The decisions of two people about the loan after it was given; a reversed one is struck through. */
export function LoanDecisions(props: { readonly card: LoanView }) {
  const { say, language } = useLanguage()
  const decisions = () =>
    props.card.steps.flatMap(({ transaction, struckBy }) =>
      transaction.kind === 'restructuring' || transaction.kind === 'writeOff'
        ? [{ transaction, isStruck: struckBy !== null }]
        : [],
    )
  const nameOf = (account: string) => props.card.names.accounts[account] ?? account
  const told = (step: Decision) =>
    `${labelTransactionKind(step.kind, language())} ${formatDate(step.valueOn)}: ${describeEffect(step)}`
  const describeEffect = (step: Decision) =>
    say(
      step.kind === 'restructuring'
        ? words.conditions(
            step.terms.months,
            formatMonthlyRate(step.terms.monthlyRateBasisPoints, language()),
          )
        : words.givenUp(formatDong(step.principalDong, language())),
    )
  return (
    <Show when={decisions().length > 0}>
      <section class="sheet stack brief" aria-labelledby="loan-decisions" data-part="decisions">
        <h2 id="loan-decisions">{say(words.list)}</h2>
        <For each={decisions()}>
          {({ transaction, isStruck }) => (
            <div classList={{ struck: isStruck }}>
              <p>
                <Show when={isStruck} fallback={<b>{told(transaction)}</b>}>
                  <s>{told(transaction)}</s>
                </Show>
              </p>
              <p class="note">
                {say(
                  words.decided({
                    asked: nameOf(transaction.recordedBy),
                    agreed: nameOf(transaction.approvedBy),
                    reason: transaction.reason,
                  }),
                )}
              </p>
            </div>
          )}
        </For>
      </section>
    </Show>
  )
}
