import {
  formatDong,
  formatDongInFull,
  formatMonthlyRate,
  labelInterestMethod,
  labelRepaymentMethod,
} from '@lienthehe/domain/funds'
import { formatInteger } from '@lienthehe/domain/text'
import { Show } from 'solid-js'
import { useLanguage } from '../../language.tsx'
import { Paper } from '../paper.tsx'
import { paperWords } from '../paper-words.ts'
import type { LoanView } from '../queries.ts'
import { ScheduleTable } from './schedule-table.tsx'

/** What both sides sign: who, how much in figures and in words, on which conditions, and when each instalment is due. */
export function Contract(props: { readonly card: LoanView; readonly name: string }) {
  const { say, language } = useLanguage()
  const loan = () => props.card.position.loan
  const terms = () => loan().terms
  const rate = () =>
    paperWords.rate(
      formatMonthlyRate(terms().monthlyRateBasisPoints, language()),
      labelInterestMethod(terms().interest, language()),
    )
  return (
    <Paper
      isFormal
      club={props.card.club.name}
      title={paperWords.contract}
      aside=""
      date={terms().startsOn}
      signers={[
        paperWords.sign.borrower,
        ...(loan().guarantor === null ? [] : [paperWords.guarantor]),
        paperWords.sign.accountant,
        paperWords.sign.chair,
      ]}
    >
      <dl>
        <dt>{say(paperWords.lender)}</dt>
        <dd>{props.card.club.name}</dd>
        <dt>{say(paperWords.borrower)}</dt>
        <dd>{props.name}</dd>
        <Show when={loan().guarantor}>
          {(guarantor) => (
            <>
              <dt>{say(paperWords.guarantor)}</dt>
              <dd>{guarantor()}</dd>
            </>
          )}
        </Show>
        <dt>{say(paperWords.purpose)}</dt>
        <dd>{loan().purpose}</dd>
        <dt>{say(paperWords.amount)}</dt>
        <dd>
          <b>{formatDong(terms().principalDong, language())}</b>
        </dd>
        <dt>{say(paperWords.inWords)}</dt>
        <dd>{formatDongInFull(terms().principalDong, language())}</dd>
        <dt>{say(paperWords.term)}</dt>
        <dd>{say(paperWords.months(formatInteger(terms().months, language())))}</dd>
        <dt>{say(paperWords.interest)}</dt>
        <dd>{say(rate())}</dd>
        <dt>{say(paperWords.repayment)}</dt>
        <dd>{labelRepaymentMethod(terms().repayment, language())}</dd>
      </dl>
      <h2>{say(paperWords.schedule)}</h2>
      <ScheduleTable instalments={props.card.instalments} />
    </Paper>
  )
}
