import { formatDate, type IsoDate, isoDate } from '@lienthehe/domain'
import {
  type Book,
  type CashBook,
  cashBookOf,
  type Fund,
  funds,
  type LoanCard,
  loanCard,
  loanHistoryOf,
  loanPositionsOn,
  month,
  type Names,
  wordFund,
  wordInstalmentState,
  wordLine,
  wordLoanStatus,
  wordVoucher,
} from '@lienthehe/domain/funds'
import type { Table, TableCell, TableColumn } from '@lienthehe/office/tables'
import type { PeopleNames } from '../books/names.ts'

/** A book of a year, as it is to be told of. */
export type ToldBook = {
  readonly club: string
  readonly book: Book
  readonly year: number
  /** The last day of the year, or today while it lasts. */
  readonly asOf: IsoDate
  readonly names: PeopleNames
}

/**
 * The club's statement of a year: the cash book of each fund as the paper one looks, what each loan owes, and the schedules
 * of those that are not repaid. Under each its sums, which whoever reads the file can add up again.
 */
export function bookTables(told: ToldBook): readonly Table[] {
  const cards = loanPositionsOn(told.book, told.asOf).flatMap(({ loan }) => {
    const history = loanHistoryOf(told.book, loan.id)
    return history === undefined ? [] : [loanCard(history, told.asOf)]
  })
  return [...funds.map((fund) => cashTable(told, fund)), loansTable(told, cards), scheduleTable(told, cards)]
}

const amount = (heading: string): TableColumn => ({ heading, width: 16, isAmount: true })

function cashTable(told: ToldBook, fund: Fund): Table {
  const book = cashBookOf(told.book, fund, { from: month(`${told.year}-01`), to: month(`${told.year}-12`) })
  return {
    sheetName: wordFund(fund, 'vi'),
    title: ['SỔ QUỸ TIỀN MẶT', `${told.club}: ${wordFund(fund, 'vi')}, năm ${told.year} (đồng)`],
    columns: [
      { heading: 'Ngày', width: 14 },
      { heading: 'Phiếu', width: 10 },
      { heading: 'Diễn giải', width: 60 },
      amount('Thu'),
      amount('Chi'),
      amount('Tồn'),
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
      voucher && wordVoucher(voucher),
      wordLine(transaction, names, 'vi'),
      // A mistake and what took it back are read and not added up.
      counts ? receiptDong : null,
      counts ? paymentDong : null,
      balanceDong,
      counts ? null : 'Đã hủy, không tính',
    ]),
    [null, null, 'Cộng', book.receiptsDong, book.paymentsDong, book.closingDong, null],
  ]
}

function loansTable(told: ToldBook, cards: readonly LoanCard[]): Table {
  const names = namesOf(told)
  const sum = (of: (card: LoanCard) => number) => cards.reduce((all, card) => all + of(card), 0)
  const owed = ({ position }: LoanCard) => position.outstandingDong
  const late = ({ position }: LoanCard) => position.arrears.principalDong + position.arrears.interestDong
  const lent = ({ position }: LoanCard) => position.loan.terms.principalDong
  return {
    sheetName: 'Khoản vay',
    title: ['CÁC KHOẢN VAY', `${told.club}, đến ngày ${formatDate(told.asOf)} (đồng)`],
    columns: [
      { heading: 'Người vay', width: 28 },
      { heading: 'Mục đích', width: 30 },
      { heading: 'Ngày vay', width: 14 },
      { heading: 'Số tháng', width: 10 },
      amount('Số tiền vay'),
      amount('Dư nợ gốc'),
      amount('Quá hạn (gốc và lãi)'),
      { heading: 'Số ngày chậm', width: 12 },
      { heading: 'Tình trạng', width: 16 },
    ],
    rows: [
      ...cards.map((card): readonly TableCell[] => [
        names.ofMember(card.position.loan.borrower),
        card.position.loan.purpose,
        { day: card.position.loan.terms.startsOn },
        card.position.loan.terms.months,
        lent(card),
        owed(card),
        late(card),
        card.position.daysLate,
        wordLoanStatus(card.position.status, 'vi'),
      ]),
      ['Cộng', null, null, null, sum(lent), sum(owed), sum(late), null, null],
    ],
  }
}

function scheduleTable(told: ToldBook, cards: readonly LoanCard[]): Table {
  const names = namesOf(told)
  const open = cards.filter(({ position }) => position.outstandingDong > 0)
  return {
    sheetName: 'Lịch trả nợ',
    title: ['LỊCH TRẢ NỢ CỦA CÁC KHOẢN CÒN DƯ', `${told.club}, đến ngày ${formatDate(told.asOf)} (đồng)`],
    columns: [
      { heading: 'Người vay', width: 28 },
      { heading: 'Ngày vay', width: 14 },
      { heading: 'Kỳ', width: 6 },
      { heading: 'Ngày trả', width: 14 },
      amount('Gốc'),
      amount('Lãi'),
      amount('Còn lại sau kỳ'),
      { heading: 'Tình trạng', width: 14 },
    ],
    rows: open.flatMap(({ position: { loan }, instalments }) =>
      instalments.map((instalment): readonly TableCell[] => [
        names.ofMember(loan.borrower),
        { day: loan.terms.startsOn },
        instalment.number,
        { day: instalment.dueOn },
        instalment.principalDong,
        instalment.interestDong,
        instalment.balanceDong,
        wordInstalmentState(instalment.state, 'vi'),
      ]),
    ),
  }
}

function namesOf({ book, names }: ToldBook): Names {
  const ofMember: Names['ofMember'] = (member) => names.members[member] ?? '…'
  return {
    ofMember,
    ofBorrower: (loan) => {
      const borrower = loanHistoryOf(book, loan)?.loan.borrower
      return borrower === undefined ? '…' : ofMember(borrower)
    },
  }
}

/** The day to which a year's statement goes. */
export function statementDay(year: number, today: IsoDate): IsoDate {
  const last = isoDate(`${year}-12-31`)
  return last < today ? last : today
}
