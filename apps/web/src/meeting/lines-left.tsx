import { formatDong, labelFund } from '@lienthehe/domain/funds'
import type { LineOutcome } from '@lienthehe/domain/meetings'
import type { MemberId } from '@lienthehe/domain/members'
import { formatMonth } from '@lienthehe/domain/text'
import { For } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { describeRefusal } from '../refusal-words.ts'
import { Button } from '../ui/button.tsx'
import type { FilledSheet } from './filled-sheet.ts'
import { words } from './words.ts'

/** The lines that the server did not accept, with the reason for each; none of them is lost. */
export function LinesLeft(props: {
  readonly body: FilledSheet
  readonly lines: readonly LineOutcome[]
  readonly onFollow: () => void
}) {
  const { say, language } = useLanguage()
  const nameOf = (member: MemberId | undefined) =>
    props.body.prepared.members.find(({ id }) => id === member)?.fullName ?? '?'
  const money = (dong: number) => formatDong(dong, language())
  const describeLine = (line: LineOutcome) => {
    const { repayments, handOuts } = props.body.prepared.money
    switch (line.kind) {
      case 'dues':
        return words.left.dues(line.payers.map(nameOf).join(', '), money(line.amountDong))
      case 'repayment': {
        const borrower = repayments.find(({ loan }) => loan === line.loan)?.borrower
        return words.left.repayment(nameOf(borrower), money(line.amountDong))
      }
      case 'handOut': {
        const loan = handOuts.find(({ request }) => request === line.request)
        return words.left.handOut(nameOf(loan?.borrower), money(loan?.principalDong ?? 0))
      }
      case 'count':
        return words.left.count(labelFund(line.fund, language()), money(line.countedDong))
      case 'report':
        return words.review.report(formatMonth(line.month))
    }
  }
  return (
    <section class="sheet stack" aria-labelledby="lines-left">
      <h2 id="lines-left">{say(words.left.heading)}</h2>
      <p>{say(words.left.rest)}</p>
      <ul class="lines-left">
        <For each={props.lines}>
          {(line) => (
            <li>
              <b>{say(describeLine(line))}</b>
              <br />
              {line.refusal === null ? '' : describeRefusal(line.refusal, language())}
            </li>
          )}
        </For>
      </ul>
      <p>
        <Button onClick={() => props.onFollow()}>{say(words.left.follow)}</Button>
      </p>
    </section>
  )
}
