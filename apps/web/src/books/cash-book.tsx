import { monthOf } from '@lienthehe/domain/calendar'
import { type Fund, funds, labelFund } from '@lienthehe/domain/funds'
import { formatMonth } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { keepPrevious } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Button } from '../ui/button.tsx'
import { monthFrom, searchOf } from './book-address.ts'
import { bookPath, statementPath } from './book-path.ts'
import { CashBookTable } from './cash-book-table.tsx'
import {
  type BookView,
  type CashBookLine,
  cashBookQuery,
  mayDo,
  proposalsQuery,
  type Span,
} from './queries.ts'
import { ReverseDialog } from './reverse-dialog.tsx'
import { words } from './words.ts'

type BookProps = { readonly view: BookView; readonly fund: Fund; readonly span: Span }

/** The cash book of one fund for a month or a year, laid out like the paper one. */
export function CashBook(props: BookProps) {
  const { say, language } = useLanguage()
  const book = useQuery(() => ({
    ...cashBookQuery(props.view.club.id, props.fund, props.span),
    placeholderData: keepPrevious,
  }))
  const proposals = useQuery(() => proposalsQuery(props.view.club.id))
  const [reversing, setReversing] = createSignal<CashBookLine>()
  /** The numbers of the entries that someone has asked to cancel. */
  const pending = () =>
    proposals.isSuccess
      ? proposals.data.proposals.flatMap(({ isPending, reverses }) =>
          isPending && reverses !== null ? [reverses.number] : [],
        )
      : []
  return (
    <section class="sheet stack" aria-labelledby="cash-book">
      <div class="section-head">
        <h2 id="cash-book">{say(headingOf(props.span))}</h2>
        <div class="actions no-print">
          <Button onClick={() => window.print()}>{say(words.book.print)}</Button>
          <a class="button quiet" href={statementPath(props.view.club.id, yearOf(props.span))} download="">
            {say(words.book.statement(yearOf(props.span)))}
          </a>
        </div>
      </div>
      <FundTabs {...props} />
      <p class="print-only">
        {props.view.club.name} · {labelFund(props.fund, language())}
      </p>
      <Load query={book}>
        {(loaded) => (
          <>
            <Show when={loaded().isClosed}>
              <p class="note">{say(words.book.closed)}</p>
            </Show>
            <CashBookTable
              book={loaded()}
              pending={pending()}
              reverse={mayDo(props.view, 'book') ? setReversing : undefined}
            />
          </>
        )}
      </Load>
      <Times {...props} />
      <Signatures />
      <Show when={reversing()} keyed>
        {(line) => <ReverseDialog view={props.view} line={line} onClose={() => setReversing(undefined)} />}
      </Show>
    </section>
  )
}

/** The year of the Excel statement: the year shown, or that of the month shown. */
function yearOf(span: Span): string {
  return 'year' in span ? String(span.year) : span.month.slice(0, 4)
}

function headingOf(span: Span) {
  return 'year' in span ? words.book.year(String(span.year)) : words.book.heading(formatMonth(span.month))
}

function FundTabs(props: BookProps) {
  const { say, language } = useLanguage()
  const hrefOf = (fund: Fund) =>
    bookPath(props.view.club.id, searchOf({ part: 'so', fund, span: props.span }))
  return (
    <nav class="book-tabs no-print" aria-label={say(words.book.funds)}>
      <For each={funds}>
        {(fund) => (
          <a href={hrefOf(fund)} aria-current={props.fund === fund ? 'true' : undefined}>
            {labelFund(fund, language())}
          </a>
        )}
      </For>
    </nav>
  )
}

/** Links to the month before, to the next month if it has begun, and to the whole year. */
function Times(props: BookProps) {
  const { say } = useLanguage()
  const hrefOf = (span: Span) =>
    bookPath(props.view.club.id, searchOf({ part: 'so', fund: props.fund, span }))
  const today = () => monthOf(props.view.today)
  const months = () => {
    if ('year' in props.span) {
      const { year } = props.span
      const known = Array.from({ length: 12 }, (_, index) => monthFrom(monthOf(props.view.today), -index))
      return known.filter((month) => month.startsWith(String(year))).toReversed()
    }
    return [monthFrom(props.span.month, -1), monthFrom(props.span.month, 1)].filter(
      (month) => month <= today(),
    )
  }
  const year = () => Number(yearOf(props.span))
  return (
    <nav class="book-times no-print" aria-label={say(words.book.times)}>
      <For each={months()}>
        {(month) => <a href={hrefOf({ month })}>{say(words.book.month(formatMonth(month)))}</a>}
      </For>
      <Show
        when={'year' in props.span}
        fallback={<a href={hrefOf({ year: year() })}>{say(words.book.wholeYear(String(year())))}</a>}
      >
        <a href={hrefOf({ year: year() - 1 })}>{say(words.book.wholeYear(String(year() - 1)))}</a>
      </Show>
    </nav>
  )
}

/** Room for signatures: the paper is signed by hand. */
function Signatures() {
  const { say } = useLanguage()
  return (
    <div class="print-only">
      <p class="signature-line">
        <span>{say(words.sign.accountant)}</span>
        <span>{say(words.sign.treasurer)}</span>
        <span>{say(words.sign.chair)}</span>
      </p>
    </div>
  )
}
