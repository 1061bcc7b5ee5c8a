import { month, parseTypedDate } from '@lienthehe/domain/calendar'
import type { LineOutcome } from '@lienthehe/domain/meetings'
import type { MemberId } from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import { moneyText, readMoney } from '../books/typed-money.ts'
import type { DraftKind, DraftRecord } from '../offline/draft.ts'
import { dayOf } from '../offline/machine-day.ts'
import { newRecord } from '../offline/new-record.ts'
import type { MeetingPreparation } from '../offline/preparation.ts'
import { type SendSheet, sendAs } from '../offline/server-network.ts'
import { dateOrText } from '../ui/typed-date.ts'
import type { FilledSheet } from './filled-sheet.ts'
import { fundOfDues, payersOf, reportOf } from './reckon.ts'

type MeetingInput = Omit<Parameters<typeof api.meetings.send.mutate>[0], 'key'>

export const meetingKind: DraftKind<FilledSheet, MeetingInput> = {
  name: 'meeting',
  version: 1,
  read: (body, version) => (version === 1 && isFilledSheet(body) ? asOfThisBuild(body) : undefined),
  inputOf: (body) => {
    const valueOn = dateOrText(body.heldOn)
    return {
      club: body.prepared.club.id,
      sheet: {
        month: body.month,
        dues: duesOf(body, valueOn),
        repayments: repaymentsOf(body, valueOn),
        handOuts: body.handedOut.map((request) => ({ request, valueOn })),
        counts: countsOf(body, valueOn),
        report: body.isReported ? null : reportInput(body, valueOn),
      },
    }
  },
}

/** Sends the sheet; resolves to the lines that were not accepted. */
export const sendMeeting: SendSheet = sendAs(isMeetingInput, async (input, { key, signal }) => {
  const { lines } = await api.meetings.send.mutate({ ...input, key }, { signal })
  const left = lines.filter(({ refusal }) => refusal !== null)
  return left.length === 0 ? null : left
})

/** The lines in a stored receipt. Its type is not checked further, because this code wrote it. */
export function linesLeft(left: unknown): readonly LineOutcome[] {
  return Array.isArray(left) ? left : []
}

/**
 * A new sheet for a prepared club, with its key: everybody is present, and nothing is collected yet. `others` are the
 * unsent sheets for meetings of the same club on this device: they are checked, so that one meeting is not entered
 * twice.
 */
export function beginMeeting(
  fetched: MeetingPreparation,
  owner: string,
  { now, others }: { readonly now: number; readonly others: readonly DraftRecord[] },
): DraftRecord {
  const prepared = { ...fetched, otherMeetings: [...fetched.otherMeetings, ...meetingsIn(others, fetched)] }
  const day = dayOf(now)
  const { duesEachDong, boxes } = prepared.money
  const body: FilledSheet = {
    prepared,
    month: month(day.slice(0, 7)),
    isReported: false,
    step: 'attendance',
    heldOn: formatDate(day),
    attendance: prepared.members.length === 0 ? 'counted' : 'named',
    people: '',
    absent: [],
    dues: {
      isCollected: false,
      each: duesEachDong === null ? '' : moneyText(duesEachDong),
      unpaid: [],
      sentAlong: [],
    },
    brought: [],
    handedOut: [],
    measured: [],
    visits: '',
    areas: [],
    areaNotes: {},
    nextPlan: '',
    boxes: boxes.map(({ fund }) => ({ fund, counted: '' })),
    witness: prepared.witnesses[0] ?? '',
    note: '',
  }
  return recordOf(body, owner, now)
}

/** A new sheet, with a key of its own, that contains the refused lines, to be corrected and sent again. */
export function followingSheet(
  first: DraftRecord,
  { body, lines }: { readonly body: FilledSheet; readonly lines: readonly LineOutcome[] },
  now: number,
): DraftRecord {
  const left = {
    payers: new Set(lines.flatMap((line) => (line.kind === 'dues' ? line.payers : []))),
    loans: new Set(lines.flatMap((line) => (line.kind === 'repayment' ? [String(line.loan)] : []))),
    requests: lines.flatMap((line) => (line.kind === 'handOut' ? [line.request] : [])),
    funds: lines.flatMap((line) => (line.kind === 'count' ? [line.fund] : [])),
  }
  const isLeft = (member: MemberId) => left.payers.has(member)
  const rest: FilledSheet = {
    ...body,
    step: 'review',
    isReported: !lines.some(({ kind }) => kind === 'report'),
    dues: {
      ...body.dues,
      isCollected: left.payers.size > 0,
      unpaid: body.prepared.members.map(({ id }) => id).filter((id) => !isLeft(id)),
      sentAlong: body.dues.sentAlong.filter(isLeft),
    },
    brought: body.brought.filter(({ loan }) => left.loans.has(loan)),
    handedOut: body.handedOut.filter((request) => left.requests.includes(request)),
    boxes: body.boxes.map((box) => (left.funds.includes(box.fund) ? box : { ...box, counted: '' })),
  }
  return recordOf(rest, first.owner, now)
}

function meetingsIn(
  records: readonly DraftRecord[],
  { club }: MeetingPreparation,
): MeetingPreparation['otherMeetings'] {
  return records
    .filter((record) => record.kind === meetingKind.name && record.club === club.id)
    .flatMap(({ body, version }) => {
      const on = parseTypedDate(meetingKind.read(body, version)?.heldOn ?? '')
      return on === null ? [] : [{ of: 'thisClub', on } as const]
    })
}

function recordOf(body: FilledSheet, owner: string, now: number): DraftRecord {
  return newRecord(meetingKind, { body, owner, club: body.prepared.club.id, month: body.month, now })
}

function duesOf(body: FilledSheet, valueOn: string): MeetingInput['sheet']['dues'] {
  const amountDong = readMoney(body.dues.each).dong
  const payers = payersOf(body)
  if (!body.dues.isCollected || amountDong === null || payers.length === 0) return null
  return { valueOn, fund: fundOfDues(body), payers: payers.map((member) => ({ member, amountDong })) }
}

function repaymentsOf({ prepared, brought }: FilledSheet, valueOn: string) {
  return brought.flatMap(({ loan, amount }) => {
    const asked = prepared.money.repayments.find((one) => one.loan === loan)
    const { dong: amountDong } = readMoney(amount)
    return asked === undefined || amountDong === null || amountDong === 0
      ? []
      : [{ draft: { valueOn, loan, amountDong }, owedDong: asked.owedDong }]
  })
}

function countsOf({ boxes, witness }: FilledSheet, countedOn: string) {
  return boxes.flatMap(({ fund, counted }) => {
    const { dong: countedDong } = readMoney(counted)
    return countedDong === null ? [] : [{ draft: { countedOn, fund, countedDong }, witness }]
  })
}

/** An invalid day is sent as typed: the server reports it beside the field. */
function reportInput(body: FilledSheet, heldOn: string): MeetingInput['sheet']['report'] {
  const report = reportOf(body) ?? reportOf({ ...body, heldOn: formatDate(body.prepared.today) })
  if (report === undefined) throw new RangeError('what was prepared has no day')
  const { meeting } = report
  return { ...report, meeting: meeting?.kind === 'held' ? { ...meeting, on: heldOn } : meeting }
}

/** Data fetched by an older build has no meetings of other clubs. */
function asOfThisBuild(body: FilledSheet): FilledSheet {
  return { ...body, prepared: { ...{ otherMeetings: [] }, ...body.prepared } }
}

// Both type guards check only briefly: this code itself wrote and encrypted the data, and the server checks its
// content.
function isFilledSheet(body: unknown): body is FilledSheet {
  return Reflect.has(Object(body), 'prepared') && Array.isArray(Reflect.get(Object(body), 'brought'))
}

function isMeetingInput(input: unknown): input is MeetingInput {
  return Reflect.has(Object(Reflect.get(Object(input), 'sheet')), 'report')
}
