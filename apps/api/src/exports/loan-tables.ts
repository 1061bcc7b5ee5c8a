import { type LoanCard, labelInstalmentState, labelLoanStatus } from '@lienthehe/domain/funds'
import { formatDate } from '@lienthehe/domain/text'
import type { Table, TableCell } from '@lienthehe/office/tables'
import { amountColumn, namesOf, type ToldBook } from './told-book.ts'

/** What is owed on each loan on the day, with sums. */
export function loansTable(told: ToldBook, cards: readonly LoanCard[]): Table {
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
      amountColumn('Số tiền vay'),
      amountColumn('Dư nợ gốc'),
      amountColumn('Quá hạn (gốc và lãi)'),
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
        labelLoanStatus(card.position.status, 'vi'),
      ]),
      ['Cộng', null, null, null, sum(lent), sum(owed), sum(late), null, null],
    ],
  }
}

/** The days on which the remaining debt of each loan is due. */
export function scheduleTable(told: ToldBook, cards: readonly LoanCard[]): Table {
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
      amountColumn('Gốc'),
      amountColumn('Lãi'),
      amountColumn('Còn lại sau kỳ'),
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
        labelInstalmentState(instalment.state, 'vi'),
      ]),
    ),
  }
}
