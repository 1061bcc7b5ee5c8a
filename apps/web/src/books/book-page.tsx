import { formatDong } from '@lienthehe/domain/funds'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { A, useParams, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { For, Match, Show, Switch } from 'solid-js'
import { keepPrevious } from '../api.ts'
import { AsOfChooser, useAsOf } from '../as-of.tsx'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { describeRefusal } from '../refusal-words.ts'
import { Beginning } from './beginning.tsx'
import { askedOf, type BookPart, bookParts, searchOf } from './book-address.ts'
import { bookPath } from './book-path.ts'
import { CapitalApart } from './capital.tsx'
import { CashBook } from './cash-book.tsx'
import { CountAndClose } from './closing/count-and-close.tsx'
import { FundCards } from './fund-cards.tsx'
import { Loans } from './loans/loans.tsx'
import { MoneyActions } from './money-actions.tsx'
import { type BookView, bookQuery, mayDo } from './queries.ts'
import { Regulations } from './regulation/regulations.tsx'
import { Proposals } from './requests/proposals.tsx'
import { Requests } from './requests/requests.tsx'
import { words } from './words.ts'
import './books.css'
import './books-print.css'

/**
 * The two funds of a club: their state, the cash book, the loans, the counts of the cash box, and the club's own rules.
 */
export function BookPage() {
  const { say } = useLanguage()
  const params = useParams<{ id: string }>()
  const { asked } = useAsOf()
  const page = useQuery(() => ({ ...bookQuery(params.id, asked()), placeholderData: keepPrevious }))
  return (
    <Load query={page} title={say(words.title)}>
      {(view) => <Book view={view()} />}
    </Load>
  )
}

function Book(props: { readonly view: BookView }) {
  const { say, language } = useLanguage()
  const [search] = useSearchParams<{ xem?: string; quy?: string; thang?: string; nam?: string }>()
  const asked = () => askedOf(search, props.view.date)
  // Before a fund is open, only the first steps are shown.
  const isOpen = () => props.view.funds.some((fund) => fund.isOpen)
  return (
    <Page
      title={headSentence(props.view, language())}
      windowTitle={say(words.title)}
      crumbs={<A href={`/cau-lac-bo/${props.view.club.id}`}>{props.view.club.name}</A>}
      actions={
        <>
          <MoneyActions view={props.view} fund={asked().fund} />
          <Show when={mayDo(props.view, 'book') && isOpen()}>
            <A class="button plain" href={`/tren-may?clb=${props.view.club.id}`}>
              {say(words.offline)}
            </A>
          </Show>
        </>
      }
    >
      <Show when={props.view.brokenAt}>
        {(step) => (
          <p class="status-line bad" role="alert">
            {say(words.broken(formatInteger(step(), language())))}
          </p>
        )}
      </Show>
      <Show when={props.view.ended}>
        {(refusal) => <p class="status-line">{describeRefusal(refusal(), language())}</p>}
      </Show>
      {/* The person who counts the cash box must not see the sum in the book first. */}
      <Show when={asked().part !== 'dem-quy'}>
        <FundCards view={props.view} />
      </Show>
      <Show when={props.view.mayRead}>
        <Beginning view={props.view} />
        <Proposals view={props.view} />
        <Show when={isOpen()}>
          <div class="view-bar">
            <Parts view={props.view} part={asked().part} />
            <AsOfChooser shown={props.view.date} />
          </div>
          <Switch>
            <Match when={asked().part === 'so'}>
              <CashBook view={props.view} fund={asked().fund} span={asked().span} />
              <CapitalApart view={props.view} fund={asked().fund} />
            </Match>
            <Match when={asked().part === 'khoan-vay'}>
              <Requests view={props.view} />
              <Loans view={props.view} />
            </Match>
            <Match when={asked().part === 'dem-quy'}>
              <CountAndClose view={props.view} />
            </Match>
            <Match when={asked().part === 'quy-che'}>
              <Regulations view={props.view} />
            </Match>
          </Switch>
        </Show>
      </Show>
    </Page>
  )
}

/** The heading: how much is due next, and how much is overdue; or that nothing is lent. */
function headSentence({ date, funds, loans }: BookView, language: 'vi' | 'en'): string {
  const day = formatDate(date)
  if (loans.next === null)
    return words.head[funds.some((fund) => fund.isOpen) ? 'noLoans' : 'nothing'](day)[language]
  // In a heading of several lines, a number must stay with its noun.
  const money = (amount: number) => formatDong(amount, language).replaceAll(' ', '\u00A0')
  const due = words.head.due(day, formatDate(loans.next.on), money(loans.next.dueDong))
  const late = loans.lateDong > 0 ? words.head.late(money(loans.lateDong))[language] : ''
  return `${due[language]}${late}`
}

const partWords = {
  so: words.viewBook,
  'khoan-vay': words.viewLoans,
  'dem-quy': words.viewCount,
  'quy-che': words.viewRegulation,
} as const satisfies Record<BookPart, unknown>

function Parts(props: { readonly view: BookView; readonly part: BookPart }) {
  const { say } = useLanguage()
  const [search] = useSearchParams<{ quy?: string; thang?: string; nam?: string; ngay?: string }>()
  const hrefOf = (part: BookPart) => {
    const asked = { ...askedOf(search, props.view.date), part }
    const day = search.ngay === undefined ? {} : { ngay: search.ngay }
    return bookPath(props.view.club.id, { ...searchOf(asked), ...day })
  }
  return (
    <nav class="views" aria-label={say(words.views)}>
      {/* Plain links: the router's own would mark all as current, because they differ only in parameters. */}
      <For each={bookParts}>
        {(part) => (
          <a href={hrefOf(part)} aria-current={props.part === part ? 'page' : undefined}>
            {say(partWords[part])}
          </a>
        )}
      </For>
    </nav>
  )
}
