import type { IsoDate, Wording } from '@lienthehe/domain'
import { type DueDay, type LoanApprover, type Regulation, regulationTemplate } from '@lienthehe/domain/funds'
import { formatDate } from '@lienthehe/domain/text'
import type { FormField, Wrong } from '../../forms/problems.ts'
import { dateOrText } from '../../ui/typed-date.ts'
import { problemsOfMoney } from '../draft-fields.ts'
import { moneyText, readMoney } from '../typed-money.ts'
import { percentText, readRate } from './conditions-entry.ts'
import { regulationWords as words } from './regulation-words.ts'

/** A regulation as it is typed. */
export type RegulationEntry = {
  readonly number: string
  readonly issuedOn: string
  readonly from: string
  readonly loanDongMax: string
  readonly termMonthsMax: string
  readonly rate: string
  readonly loanFundPercentMax: string
  readonly lateRate: string
  readonly interestPercent: string
  readonly dueDay: string
  readonly approvedBy: LoanApprover
}

const controls = [
  { path: 'regulation.number', at: 'number', label: words.fields.number },
  { path: 'regulation.issuedOn', at: 'issuedOn', label: words.fields.issuedOn },
  { path: 'regulation.from', at: 'from', label: words.fields.from },
  { path: 'regulation.limits.loanDongMax', at: 'loanDongMax', label: words.fields.loanDongMax },
  { path: 'regulation.limits.termMonthsMax', at: 'termMonthsMax', label: words.fields.termMonthsMax },
  { path: 'regulation.limits.monthlyRateBasisPointsMax', at: 'rate', label: words.fields.rate },
  {
    path: 'regulation.limits.loanFundPercentMax',
    at: 'loanFundPercentMax',
    label: words.fields.loanFundPercentMax,
  },
  { path: 'regulation.lateMonthlyRateBasisPoints', at: 'lateRate', label: words.fields.lateRate },
  {
    path: 'regulation.interestToActivityFundPercent',
    at: 'interestPercent',
    label: words.fields.interestPercent,
  },
  { path: 'regulation.dueDay', at: 'dueDay', label: words.fields.dueDay },
  { path: 'regulation.approvedBy', at: 'approvedBy', label: words.fields.approvedBy },
] as const satisfies readonly { path: string; at: keyof RegulationEntry; label: Wording }[]

export function regulationFields(say: (wording: Wording) => string): readonly FormField[] {
  return controls.map(({ path, at, label }) => ({ path, at: [at], id: path, label: say(label) }))
}

/**
 * The initial contents of a new regulation: those of the one in force, so that only changes must be typed; without one,
 * the template.
 */
export function entryOfRegulation(inForce: Regulation | null, today: IsoDate): RegulationEntry {
  const begins = inForce ?? regulationTemplate
  return {
    number: '',
    issuedOn: '',
    from: formatDate(today),
    loanDongMax: moneyText(begins.limits.loanDongMax),
    termMonthsMax: String(begins.limits.termMonthsMax),
    rate: percentText(begins.limits.monthlyRateBasisPointsMax),
    loanFundPercentMax: String(begins.limits.loanFundPercentMax),
    lateRate: percentText(begins.lateMonthlyRateBasisPoints),
    interestPercent: String(begins.interestToActivityFundPercent),
    dueDay: String(begins.dueDay),
    approvedBy: begins.approvedBy,
  }
}

/**
 * The input to send, and the problems that prevent sending it. Parts that the form does not ask for stay as in the
 * regulation in force.
 */
export function readRegulation(entry: RegulationEntry, inForce: Regulation | null) {
  const { allocationOrder, priorityGroups, roundingUnitDong } = inForce ?? regulationTemplate
  const money = readMoney(entry.loanDongMax)
  const numbers = {
    'regulation.limits.termMonthsMax': readWhole(entry.termMonthsMax),
    'regulation.limits.loanFundPercentMax': readWhole(entry.loanFundPercentMax),
    'regulation.interestToActivityFundPercent': readWhole(entry.interestPercent),
  }
  const rates = {
    'regulation.limits.monthlyRateBasisPointsMax': readRate(entry.rate),
    'regulation.lateMonthlyRateBasisPoints': readRate(entry.lateRate),
  }
  const [first, second, third] = allocationOrder
  const regulation = {
    number: entry.number,
    issuedOn: dateOrText(entry.issuedOn),
    from: dateOrText(entry.from),
    to: null,
    limits: {
      loanDongMax: money.dong ?? 0,
      termMonthsMax: numbers['regulation.limits.termMonthsMax'] ?? 0,
      monthlyRateBasisPointsMax: rates['regulation.limits.monthlyRateBasisPointsMax'] ?? 0,
      loanFundPercentMax: numbers['regulation.limits.loanFundPercentMax'] ?? 0,
    },
    roundingUnitDong,
    lateMonthlyRateBasisPoints: rates['regulation.lateMonthlyRateBasisPoints'] ?? 0,
    dueDay: dueDayOf(entry.dueDay),
    allocationOrder: [first, second, third] satisfies [unknown, unknown, unknown],
    approvedBy: entry.approvedBy,
    priorityGroups: [...priorityGroups],
    interestToActivityFundPercent: numbers['regulation.interestToActivityFundPercent'] ?? 0,
  }
  const problems: readonly Wrong[] = [
    ...problemsOfMoney(money, 'regulation.limits.loanDongMax'),
    ...missingIn(numbers, words.numberInvalid),
    ...missingIn(rates, words.rateInvalid),
  ]
  return { regulation, problems }
}

function readWhole(text: string): number | null {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text) : null
}

function missingIn(values: Readonly<Record<string, number | null>>, problem: Wording): readonly Wrong[] {
  return Object.entries(values).flatMap(([field, value]) => (value === null ? [{ field, problem }] : []))
}

function dueDayOf(text: string): DueDay {
  return text === 'dayOfLoan' || text === 'meetingDay' ? text : Number(text)
}
