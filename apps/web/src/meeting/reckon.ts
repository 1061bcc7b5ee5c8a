import type { ReportDraft } from '@lienthehe/domain/activities'
import { figuresOf, type OddFigure, oddFigures } from '@lienthehe/domain/activities'
import { isIsoDate, monthOf, parseTypedDate } from '@lienthehe/domain/calendar'
import { type Dong, dong, type Fund } from '@lienthehe/domain/funds'
import { provenAreas, reportOfMeeting } from '@lienthehe/domain/meetings'
import type { MemberId } from '@lienthehe/domain/members'
import { readMoney } from '../books/typed-money.ts'
import type { FilledSheet } from './filled-sheet.ts'

/** The people present: their names, or only their number. */
export function presentOf({
  prepared,
  attendance,
  absent,
  people,
}: FilledSheet): readonly MemberId[] | number {
  if (attendance === 'counted') return wholeIn(people) ?? 0
  return prepared.members.map(({ id }) => id).filter((id) => !absent.includes(id))
}

/** The members who pay dues, in the order of the list. */
export function payersOf({ prepared, absent, dues }: FilledSheet): readonly MemberId[] {
  return prepared.members
    .map(({ id }) => id)
    .filter((id) => (absent.includes(id) ? dues.sentAlong.includes(id) : !dues.unpaid.includes(id)))
}

/** The fund that receives dues: the activity fund if the club has one. */
export function fundOfDues({ prepared }: FilledSheet): Fund {
  const funds = prepared.money.boxes.map(({ fund }) => fund)
  return funds.includes('activityFund') ? 'activityFund' : 'incomeFund'
}

/** The total of all dues that were paid. */
export function duesDong(body: FilledSheet): Dong {
  const each = readMoney(body.dues.each).dong ?? 0
  return dong(body.dues.isCollected ? each * payersOf(body).length : 0)
}

/** The total of the repayments that borrowers brought. */
export function broughtDong({ brought }: FilledSheet): Dong {
  return dong(brought.reduce((sum, { amount }) => sum + (readMoney(amount).dong ?? 0), 0))
}

/** The total of the loans that were handed out. */
export function handedOutDong({ prepared, handedOut }: FilledSheet): Dong {
  const loans = prepared.money.handOuts.filter(({ request }) => handedOut.includes(request))
  return dong(loans.reduce((sum, { principalDong }) => sum + principalDong, 0))
}

/** How much should be in the cash box of a fund, by the book, once this sheet is accepted. */
export function bookedDong(body: FilledSheet, fund: Fund): Dong {
  const before = body.prepared.money.boxes.find((box) => box.fund === fund)?.cashDong ?? 0
  const dues = fundOfDues(body) === fund ? duesDong(body) : 0
  const loans = fund === 'incomeFund' ? broughtDong(body) - handedOutDong(body) : 0
  return dong(before + dues + loans)
}

/** The areas that the rest of the sheet proves, so that nobody is asked about them. */
export function provenOf(body: FilledSheet): readonly string[] {
  return provenAreas(
    body.prepared.areas.map(({ id }) => id),
    {
      payers: body.dues.isCollected ? payersOf(body).length : 0,
      loans: body.brought.length + body.handedOut.length,
      measured: body.measured.length,
      homeCareVisits: wholeIn(body.visits) ?? 0,
    },
  )
}

/** The areas in which something was done, in the plan’s order. */
export function doneAreas(body: FilledSheet): readonly string[] {
  const proven = provenOf(body)
  return body.prepared.areas
    .map(({ id }) => id)
    .filter((id) => proven.includes(id) || body.areas.includes(id))
}

/** The month’s report that the sheet makes; `undefined` while the day of the meeting is invalid. */
export function reportOf(body: FilledSheet): ReportDraft | undefined {
  const on = parseTypedDate(body.heldOn)
  if (on === null) return undefined
  return reportOfMeeting({
    month: body.month,
    on,
    present: presentOf(body),
    measured: body.measured,
    homeCareVisits: wholeIn(body.visits),
    activities: doneAreas(body).map((area) => ({ area, note: textOrNull(body.areaNotes[area] ?? '') })),
    nextPlan: textOrNull(body.nextPlan),
    note: textOrNull(body.note),
  })
}

/** Unusual figures, which deserve a second look before the report is sent. */
export function oddOf(body: FilledSheet): readonly OddFigure[] {
  const report = reportOf(body)
  const { members, earlier, otherMeetings } = body.prepared
  return report === undefined
    ? []
    : oddFigures(figuresOf(report), { listed: members.length, earlier, otherMeetings })
}

/** The problem with the typed day of the meeting, as far as this device can know it; the day is stored anyway. */
export function dayProblem(
  { heldOn, month, prepared }: FilledSheet,
  today: string,
): 'noDay' | 'outsideMonth' | 'futureDay' | 'clockBehind' | undefined {
  const day = parseTypedDate(heldOn)
  if (day === null) return 'noDay'
  if (monthOf(day) !== month) return 'outsideMonth'
  // If the device's clock is before the day on which it fetched the list, the clock is wrong, and cannot decide whether
  // a day is in the future.
  if (isIsoDate(today) && today < prepared.today) return day < prepared.today ? 'clockBehind' : undefined
  return day > today ? 'futureDay' : undefined
}

/** The typed whole number; `null` if the text is not one. */
function wholeIn(text: string): number | null {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) : null
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
