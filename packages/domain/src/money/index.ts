export { clubMoneyAfter, clubMoneyOf } from './club-money.ts'
export type { DayMoves } from './day-moves.ts'
export {
  type AgedLoans,
  atRiskAfterDays,
  type ClubFigures,
  clubFiguresOn,
  lateLoansOf,
  type Money,
  moneyOfFigures,
  moneyOn,
} from './money-on.ts'
export type { MoneyMoves, MoneyOrigin, MoneySum } from './money-sums.ts'
export {
  type BorrowersVerdict,
  borrowersLacking,
  byGap,
  type ClubWithMoney,
  lacksOf,
  type UnitMoney,
  unitMoneyOf,
} from './unit-money.ts'
export { describeRisk, describeUnitSum, describeWithoutBook, labelMoneyOrigin } from './wording.ts'
