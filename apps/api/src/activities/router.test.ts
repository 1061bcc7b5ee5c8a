import { isoDate } from '@lienthehe/domain'
import type { ReportDraft } from '@lienthehe/domain/activities'
import { reportHistory } from '@lienthehe/domain/activities'
import { boardTermIdSchema } from '@lienthehe/domain/schema'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insertBoardTerm } from '../boards/queries.ts'
import { boardTermDraft } from '../testing/drafts/board-term-draft.ts'
import { reportDraft } from '../testing/drafts/report-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { target, userIdOf, userNameOf } from '../testing/people.ts'
import { clubIdOf, memberIdOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const club = clubIdOf(target)
const board = userNameOf('clubBoard', 'club')
const officer = userNameOf('officer', 'district')
let instance: Instance
let copies = 0
let keys = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const newKey = () => uuidOf(`report ${++keys}`)
const reportsAs = async (name: string) => (await instance.as(name)).reports

async function submit(month = '2025-09', said: Partial<ReportDraft> = {}, version = 0) {
  return (await reportsAs(board)).submit({ key: newKey(), club, version, draft: reportDraft(month, said) })
}

async function stateOf(month = '2025-09') {
  const { months } = await (await reportsAs(officer)).ofClub({ club })
  return months.find((one) => one.month === month)?.state
}

describe('the report of a month', () => {
  test('goes from the board to the officer, back with a comment, and is accepted when corrected', async () => {
    const { version } = await submit('2025-09', { homeCareVisits: null })
    const step = { club, month: '2025-09' }
    await (await reportsAs(officer)).return({
      key: newKey(),
      ...step,
      version,
      comment: 'Thiếu lượt chăm sóc',
    })
    expect(await stateOf()).toMatchObject({ status: 'returned', comment: 'Thiếu lượt chăm sóc' })
    await submit('2025-09', { homeCareVisits: 9 }, 2)
    await (await reportsAs(officer)).accept({ key: newKey(), ...step, version: 3 })
    expect(await stateOf()).toMatchObject({ status: 'accepted' })
    const { entries } = await (await instance.as(admin)).clubs.history({ id: club })
    expect(entries.slice(0, 4).map(({ action }) => action)).toEqual([
      'report.accept',
      'report.submit',
      'report.return',
      'report.submit',
    ])
    const fields = entries.slice(0, 4).flatMap(({ changes }) => changes.map(({ field }) => field))
    expect(Object.keys(reportHistory.fields)).toEqual(expect.arrayContaining(fields))
  })

  test('sent twice with one key is one report, with the first answer', async () => {
    const sent = { key: newKey(), club, version: 0, draft: reportDraft('2025-09') }
    const reports = await reportsAs(board)
    expect(await reports.submit(sent)).toEqual(await reports.submit(sent))
    expect(await refusalOfCall(submit())).toMatchObject({ reason: 'stale', currentVersion: 1 })
  })

  test('that was accepted changes only after it was reopened, with the reason in view', async () => {
    const { version } = await submit()
    const step = { club, month: '2025-09' }
    await (await reportsAs(officer)).accept({ key: newKey(), ...step, version })
    expect(await refusalOfCall(submit('2025-09', {}, 2))).toMatchObject({ reason: 'stepNotPossible' })
    await (await reportsAs(officer)).reopen({ key: newKey(), ...step, version: 2, cause: 'Số khám sai' })
    expect(await stateOf()).toMatchObject({ status: 'reopened', reopenings: [{ cause: 'Số khám sai' }] })
  })

  test('of a month that has not begun, with a stranger at its meeting, is refused beside the field', async () => {
    const meeting = {
      kind: 'held',
      on: isoDate('2025-09-17'),
      attendance: { kind: 'named', members: [memberIdOf('1112', 1)] },
    } as const
    expect(await refusalOfCall(submit('2025-09', { meeting }))).toEqual({
      reason: 'invalidInput',
      fields: [{ field: 'draft.meeting.attendance.members.0', problem: 'memberUnknown' }],
    })
    expect(await refusalOfCall(submit('2026-03', { meeting: null }))).toMatchObject({
      fields: [{ field: 'draft.month', problem: 'dateInFuture' }],
    })
  })

  test('is not judged by somebody who sits on the board of the club', async () => {
    const { version } = await submit()
    const seat = { ...boardTermDraft, post: 'member', account: userIdOf(officer) } as const
    const id = boardTermIdSchema.parse(newKey())
    await instance.services.db.transaction((tx) =>
      insertBoardTerm(tx, { ...seat, id, club, end: null, correctedBecause: null }),
    )
    const step = { club, month: '2025-09', version }
    const accept = async (name: string) => (await reportsAs(name)).accept({ key: newKey(), ...step })
    expect(await refusalOfCall(accept(officer))).toEqual({ reason: 'ownReport' })
    expect(await accept(admin)).toMatchObject({ status: 'accepted' })
  })
})

describe('the list of a unit', () => {
  const ofUnit = async (name = officer) => (await reportsAs(name)).ofUnit({ unit: null, month: '2025-09' })

  test('names who is late, and what waits to be judged', async () => {
    const before = await ofUnit()
    expect(before.late.map((one) => one.club)).toContain(club)
    await submit()
    const after = await ofUnit()
    expect(after.toReview.map((one) => one.club)).toEqual([club])
    expect(after.count.expected).toBe(before.count.expected)
    expect(after.late.filter((one) => one.submission.kind === 'overdue')).toHaveLength(before.late.length - 1)
  })

  test('follows the day that the province sets, from the month on that it names', async () => {
    expect(await ofUnit(admin)).toMatchObject({ dueOn: '2025-10-05', maySetDueDay: true })
    const { setDueDay } = await reportsAs(admin)
    await setDueDay({ key: newKey(), dueDay: { from: '2025-09', day: 12 } })
    expect(await ofUnit(admin)).toMatchObject({ dueOn: '2025-10-12' })
    const august = await (await reportsAs(admin)).ofUnit({ unit: null, month: '2025-08' })
    expect(august.dueOn).toBe('2025-09-05')
  })
})

test('a report that stands feeds the areas of the club’s year, and one that was returned does not', async () => {
  const areas = async () => {
    const { clubs } = await instance.as(officer)
    return JSON.stringify((await clubs.get({ id: club, asOf: isoDate('2025-10-31') })).facts.areas)
  }
  expect(await areas()).not.toContain('healthCare')
  const { version } = await submit()
  expect(await areas()).toContain('healthCare')
  await (await reportsAs(officer)).return({
    key: newKey(),
    club,
    month: '2025-09',
    version,
    comment: 'Xem lại',
  })
  expect(await areas()).not.toContain('healthCare')
})
