import type { IsoDate } from '@lienthehe/domain'
import type { Month } from '@lienthehe/domain/calendar'
import { type BookAct, describeFundRefusal, type Fund, type LoanConditions } from '@lienthehe/domain/funds'
import { type QueryKey, queryOptions, skipToken } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'
import { bringFundWords } from '../refusal-words.ts'

// Every screen that shows a book imports this file, so the wording for refusals of the book is added here.
bringFundWords(describeFundRefusal)

export type BookView = ApiOutputs['books']['page']
export type CashBookView = ApiOutputs['books']['cashBook']
export type CashBookLine = CashBookView['lines'][number]
export type LoansView = ApiOutputs['books']['loans']
export type LoanView = ApiOutputs['books']['loan']
export type ProposalsView = ApiOutputs['books']['proposals']
export type ListedProposal = ProposalsView['proposals'][number]
export type RequestsView = ApiOutputs['books']['requests']
export type ListedRequest = RequestsView['waiting'][number]
export type CapitalView = ApiOutputs['books']['capital']
export type ClosingView = ApiOutputs['books']['closing']

/** A month of a book, or a whole year of it. */
export type Span = { readonly month: Month } | { readonly year: number }

export function bookQuery(club: string, date: IsoDate | null) {
  return { queryKey: ['books', club, 'page', date], queryFn: () => api.books.page.query({ club, date }) }
}

export function cashBookQuery(club: string, fund: Fund, span: Span) {
  return {
    queryKey: ['books', club, 'cashBook', fund, span],
    queryFn: () =>
      'month' in span
        ? api.books.cashBook.query({ club, fund, month: span.month })
        : api.books.cashBookOfYear.query({ club, fund, year: span.year }),
  }
}

export function loansQuery(club: string, date: IsoDate | null) {
  return { queryKey: ['books', club, 'loans', date], queryFn: () => api.books.loans.query({ club, date }) }
}

export function loanQuery(club: string, loan: string, date: IsoDate | null) {
  return {
    queryKey: ['books', club, 'loan', loan, date],
    queryFn: () => api.books.loan.query({ club, loan, date }),
  }
}

export function capitalQuery(club: string, date: IsoDate | null) {
  return {
    queryKey: ['books', club, 'capital', date],
    queryFn: () => api.books.capital.query({ club, date }),
  }
}

export function proposalsQuery(club: string) {
  return { queryKey: ['books', club, 'proposals'], queryFn: () => api.books.proposals.query({ club }) }
}

export function requestsQuery(club: string) {
  return { queryKey: ['books', club, 'requests'], queryFn: () => api.books.requests.query({ club }) }
}

export function regulationsQuery(club: string) {
  return { queryKey: ['books', club, 'regulations'], queryFn: () => api.books.regulations.query({ club }) }
}

export function closingQuery(club: string, month: Month) {
  return {
    queryKey: ['books', club, 'closing', month],
    queryFn: () => api.books.closing.query({ club, month }),
  }
}

export type Borrowing = {
  readonly valueOn: IsoDate
  readonly principalDong: number
  readonly conditions: LoanConditions
}

/** No request is sent while a required field is empty or wrong. */
export function loanPreviewQuery(club: string, draft: Borrowing | undefined) {
  return queryOptions({
    queryKey: ['books', club, 'previewLoan', draft],
    queryFn: draft === undefined ? skipToken : () => api.books.previewLoan.query({ club, draft }),
  })
}

export type AskedRepayment = {
  readonly loan: string
  readonly date: IsoDate
  readonly amountDong: number
}

/** No request is sent while a required field is empty or wrong. */
export function repaymentPreviewQuery(club: string, asked: AskedRepayment | undefined) {
  return queryOptions({
    queryKey: ['books', club, 'previewRepayment', asked],
    queryFn: asked === undefined ? skipToken : () => api.books.previewRepayment.query({ club, ...asked }),
  })
}

/** The queries whose answers may change with a club's book: all data of the book, and the verdicts that use it. */
export function touchedByBook(club: string): readonly QueryKey[] {
  return [
    ['books', club],
    ['clubs', 'get', club],
    ['clubs', 'history', club],
    ['clubs', 'list'],
    ['plan', 'overview'],
    ['plan', 'coverage'],
    ['money'],
    ['plan', 'indicators'],
    ['plan', 'lastFullYear'],
  ]
}

/** May the user do this with the book? */
export function mayDo({ may }: Pick<BookView, 'may'>, act: BookAct): boolean {
  return may.some((allowed) => allowed === act)
}
