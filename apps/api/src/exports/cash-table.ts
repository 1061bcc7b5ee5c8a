import { month } from '@lienthehe/domain/calendar'
import {
  type CashBook,
  cashBookOf,
  describeLine,
  type Fund,
  formatVoucher,
  labelFund,
  type Names,
} from '@lienthehe/domain/funds'
import type { Table, TableCell } from '@lienthehe/office/tables'
import { amountColumn, namesOf, type ToldBook } from './told-book.ts'

/** The cash book of a fund in a year, in the form of the paper cash book, with sums. */
export function cashTable(told: ToldBook, fund: Fund): Table {
  const book = cashBookOf(told.book, fund, { from: month(`${told.year}-01`), to: month(`${told.year}-12`) })
  return {
    sheetName: labelFund(fund, 'vi'),
    title: ['SỔ QUỸ TIỀN MẶT', `${told.club}: ${labelFund(fund, 'vi')}, năm ${told.year} (đồng)`],
    columns: [
      { heading: 'Ngày', width: 14 },
      { heading: 'Phiếu', width: 10 },
      { heading: 'Diễn giải', width: 60 },
      amountColumn('Thu'),
      amountColumn('Chi'),
      amountColumn('Tồn'),
      { heading: 'Ghi chú', width: 26 },
    ],
    rows: cashRows(book, namesOf(told)),
  }
}

function cashRows(book: CashBook, names: Names): readonly (readonly TableCell[])[] {
  return [
    [null, null, 'Tồn đầu năm', null, null, book.openingDong, null],
    ...book.lines.map(({ transaction, voucher, receiptDong, paymentDong, balanceDong, counts }) => [
      { day: transaction.valueOn },
      voucher && formatVoucher(voucher),
      describeLine(transaction, { names, language: 'vi' }),
      // A mistake and its reversal are shown but not added up.
      counts ? receiptDong : null,
      counts ? paymentDong : null,
      balanceDong,
      counts ? null : 'Đã hủy, không tính',
    ]),
    [null, null, 'Cộng', book.receiptsDong, book.paymentsDong, book.closingDong, null],
  ]
}
