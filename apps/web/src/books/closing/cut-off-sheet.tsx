import {
  formatDong,
  formatMonthlyRate,
  labelFund,
  labelInterestMethod,
  labelOpeningSource,
  labelRepaymentMethod,
  sheetSums,
} from '@lienthehe/domain/funds'
import type { MemberId } from '@lienthehe/domain/members'
import { formatInteger } from '@lienthehe/domain/text'
import type { CutOffJudgement } from '@lienthehe/office/cut-off/words'
import { For, Show } from 'solid-js'
import { useLanguage } from '../../language.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { cutOffWords as words } from './cut-off-words.ts'

type Sheet = CutOffJudgement['funds'][number]
type OpenLoan = Sheet['loans'][number]
type MemberNames = Readonly<Record<MemberId, string>>

/** The content of a cut-off sheet for both funds, for the two people who sign it. */
export function CutOffSheet(props: { readonly sheets: readonly Sheet[]; readonly members: MemberNames }) {
  return <For each={props.sheets}>{(sheet) => <FundOfSheet sheet={sheet} members={props.members} />}</For>
}

function FundOfSheet(props: { readonly sheet: Sheet; readonly members: MemberNames }) {
  const { say, language } = useLanguage()
  const money = (amount: number) => formatDong(amount, language())
  const sums = () => sheetSums(props.sheet)
  return (
    <div class="stack brief money-rows" data-sheet={props.sheet.fund}>
      <h3>{labelFund(props.sheet.fund, language())}</h3>
      <dl class="sums">
        <div>
          <dt>{say(words.cash)}</dt>
          <dd>{money(props.sheet.cashDong)}</dd>
        </div>
        <Show when={props.sheet.loans.length > 0}>
          <div>
            <dt>{say(words.lent)}</dt>
            <dd>
              {money(sums().loansDong)}
              <small>{say(words.loans(formatInteger(props.sheet.loans.length, language())))}</small>
            </dd>
          </div>
        </Show>
        <div>
          <dt>{say(words.total)}</dt>
          <dd>{money(sums().totalDong)}</dd>
        </div>
      </dl>
      <p>
        <b>{say(words.bySource)}</b>:{' '}
        {props.sheet.sources
          .map(({ source, giver, amountDong }) => {
            const name = labelOpeningSource(source, language())
            return `${giver === null ? name : `${name} ${giver}`} ${money(amountDong)}`
          })
          .join('; ')}
      </p>
      <Show when={props.sheet.loans.length > 0}>
        <DataTable
          caption={say(words.loans(formatInteger(props.sheet.loans.length, language())))}
          columns={createColumns(props)}
          rows={props.sheet.loans}
        />
      </Show>
    </div>
  )
}

function createColumns(props: { readonly members: MemberNames }): readonly Column<OpenLoan>[] {
  const { say, language } = useLanguage()
  return [
    { header: say(words.borrower), names: true, cell: ({ borrower }) => props.members[borrower] ?? '–' },
    {
      header: say(words.owed),
      numeric: true,
      cell: ({ principalDong }) => formatInteger(principalDong, language()),
    },
    {
      header: say(words.months),
      numeric: true,
      cell: ({ conditions }) => formatInteger(conditions.months, language()),
    },
    {
      header: say(words.rate),
      numeric: true,
      cell: ({ conditions }) => formatMonthlyRate(conditions.monthlyRateBasisPoints, language()),
    },
    {
      header: say(words.method),
      cell: ({ conditions: { interest, repayment } }) =>
        `${labelInterestMethod(interest, language())}; ${labelRepaymentMethod(repayment, language())}`,
    },
  ]
}
