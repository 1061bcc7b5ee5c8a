import type { IsoDate } from '@lienthehe/domain'
import { isMonth, type Month, month, monthOf } from '@lienthehe/domain/calendar'
import type { Fund } from '@lienthehe/domain/funds'
import type { Span } from './queries.ts'

/** The parts of the book, with their names in the address. */
export const bookParts = ['so', 'khoan-vay', 'dem-quy', 'quy-che'] as const
export type BookPart = (typeof bookParts)[number]

const fundWords = { 'tang-thu-nhap': 'incomeFund', 'hoat-dong': 'activityFund' } as const

/** The view of the book that the address asks for; by default the income fund, in the month of the day shown. */
export function askedOf(
  search: { readonly xem?: string; readonly quy?: string; readonly thang?: string; readonly nam?: string },
  date: IsoDate,
): { readonly part: BookPart; readonly fund: Fund; readonly span: Span } {
  const { xem, quy, thang, nam } = search
  const fund = quy === 'hoat-dong' ? fundWords[quy] : fundWords['tang-thu-nhap']
  const span =
    nam !== undefined && /^\d{4}$/.test(nam)
      ? { year: Number(nam) }
      : { month: thang !== undefined && isMonth(thang) ? thang : monthOf(date) }
  return { part: bookParts.find((part) => part === xem) ?? 'so', fund, span }
}

/** The parameters of the address for this view. */
export function searchOf({ part, fund, span }: ReturnType<typeof askedOf>): Readonly<Record<string, string>> {
  return {
    ...(part === 'so' ? {} : { xem: part }),
    ...(fund === 'incomeFund' ? {} : { quy: 'hoat-dong' }),
    ...('year' in span ? { nam: String(span.year) } : { thang: span.month }),
  }
}

/** The month that is `months` later than `from`, or earlier if negative. */
export function monthFrom(from: Month, months: number): Month {
  const index = Number(from.slice(0, 4)) * 12 + Number(from.slice(5)) - 1 + months
  return month(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`)
}
