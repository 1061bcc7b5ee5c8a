import { labelLoanStatus } from '@lienthehe/domain/funds'
import { formatInteger } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { keepPrevious } from '../../api.ts'
import { useLanguage } from '../../language.tsx'
import { Load } from '../../load.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { loanPath } from '../book-path.ts'
import { type BookView, type LoansView, loansQuery } from '../queries.ts'
import { Ageing } from './ageing.tsx'
import { loanWords as words } from './loan-words.ts'

type Position = LoansView['positions'][number]

/** Who owes what: by lateness in one bar, then each loan, the most overdue first. */
export function Loans(props: { readonly view: BookView }) {
  const loans = useQuery(() => ({
    ...loansQuery(props.view.club.id, props.view.date),
    placeholderData: keepPrevious,
  }))
  return (
    <Load query={loans} isEmpty={({ positions }) => positions.length === 0} whenEmpty={<NoLoan />}>
      {(loaded) => <Listed view={props.view} loans={loaded()} />}
    </Load>
  )
}

function NoLoan() {
  const { say } = useLanguage()
  return (
    <>
      <h2>{say(words.none)}</h2>
      <p>{say(words.noneAdvice)}</p>
    </>
  )
}

function Listed(props: { readonly view: BookView; readonly loans: LoansView }) {
  const { say, language } = useLanguage()
  const number = (value: number) => formatInteger(value, language())
  const open = () => props.loans.positions.filter(({ outstandingDong }) => outstandingDong > 0)
  const late = () => open().filter(({ daysLate }) => daysLate > 0)
  // Settled loans come last; among the others, the most overdue first.
  const rows = () =>
    props.loans.positions.toSorted(
      (one, other) =>
        Number(other.outstandingDong > 0) - Number(one.outstandingDong > 0) || other.daysLate - one.daysLate,
    )
  const heading = () =>
    say(
      late().length === 0
        ? words.allOnTime(number(open().length))
        : words.heading(number(open().length), number(late().length)),
    )
  return (
    <section class="sheet stack money-rows" aria-labelledby="loans" data-part="loans">
      <h2 id="loans">{heading()}</h2>
      <Show when={open().length > 0}>
        <Ageing ages={props.loans.ages} asOf={props.loans.date} />
      </Show>
      <DataTable
        caption={say(words.table)}
        columns={createColumns(props)}
        rows={rows()}
        rowProps={(position) => ({ 'data-loan': position.loan.id })}
      />
    </section>
  )
}

function createColumns(props: {
  readonly view: BookView
  readonly loans: LoansView
}): readonly Column<Position>[] {
  const { say, language } = useLanguage()
  const number = (value: number) => formatInteger(value, language())
  const lateDong = ({ arrears }: Position) => arrears.principalDong + arrears.interestDong
  return [
    {
      header: say(words.borrower),
      names: true,
      cell: ({ loan }) => (
        <A href={loanPath(props.view.club.id, loan.id)}>{props.loans.names.members[loan.borrower] ?? '–'}</A>
      ),
    },
    { header: say(words.purpose), cell: ({ loan }) => loan.purpose },
    { header: say(words.lent), numeric: true, cell: ({ loan }) => number(loan.terms.principalDong) },
    {
      header: say(words.owed),
      numeric: true,
      cell: (position) =>
        position.outstandingDong > 0
          ? number(position.outstandingDong)
          : labelLoanStatus(position.status, language()),
    },
    {
      header: say(words.late),
      numeric: true,
      cell: (position) => (
        <span classList={{ 'late-figure': lateDong(position) > 0 }}>{number(lateDong(position))}</span>
      ),
    },
    {
      header: say(words.daysLate),
      numeric: true,
      cell: ({ daysLate }) =>
        daysLate > 0 ? <span class="late-figure">{say(words.days(number(daysLate)))}</span> : '',
    },
  ]
}
