import { isoDate } from '@lienthehe/domain'
import { month } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import { boardTermIdSchema } from '@lienthehe/domain/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertBoardTerm } from '../boards/queries.ts'
import { boardTermDraft } from '../testing/drafts/board-term-draft.ts'
import { reportDraft } from '../testing/drafts/report-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { target, userNameOf } from '../testing/people.ts'
import { clubIdOf, clubOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const club = clubIdOf(target)
const neighbour = clubOf('1112')
const board = userNameOf('clubBoard', 'club')
const officer = userNameOf('officer', 'district')
const met = { of: 'sameBoard', on: '2025-09-17', club: neighbour.name }
let instance: Instance

const send = async (of: ClubId, by: string) =>
  (await instance.as(by)).reports.submit({
    ...{ key: uuidOf(`report of ${of}`), club: of, version: 0 },
    draft: reportDraft('2025-09'),
  })

async function seatIn(of: ClubId, end: { on: ReturnType<typeof isoDate>; reason: 'resigned' } | null) {
  const id = boardTermIdSchema.parse(uuidOf(`seat in ${of}`))
  const term = { ...boardTermDraft, id, club: of, end, correctedBecause: null }
  await instance.services.db.transaction((tx) => insertBoardTerm(tx, term))
}

beforeAll(async () => {
  const template = `${folder.path}/template.db`
  await fillTwoProvinces(template)
  instance = await openCopy(template, 'other-meetings')
  await send(neighbour.id, admin)
  await send(clubIdOf('1121'), admin)
  await seatIn(club, null)
  await seatIn(neighbour.id, null)
  // This person left that club's board before the meetings, so the club has no board member in common with the others.
  await seatIn(clubIdOf('1121'), { on: isoDate('2025-01-01'), reason: 'resigned' })
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

describe('two meetings in a day', () => {
  const viewOf = async (name: string) =>
    (await instance.as(name)).reports.ofMonth({ club, month: month('2025-09') })

  test('a club with somebody of the same board is named to whoever may read its reports, and to nobody else', async () => {
    expect((await viewOf(officer)).otherMeetings).toEqual([met])
    expect((await viewOf(board)).otherMeetings).toEqual([])
  })

  test('the officer is told of it when the report arrives, which is taken', async () => {
    expect(await send(club, board)).toMatchObject({ version: 1 })
    const { odd, report } = await viewOf(officer)
    expect(odd).toContainEqual({ kind: 'secondMeeting', ...met })
    expect(report?.state.status).toBe('submitted')
  })

  test('what a meeting is prepared with knows the reported meetings of the club and of the other', async () => {
    const { meetings } = await instance.as(officer)
    const { otherMeetings } = await meetings.prepare({ club })
    expect(otherMeetings).toEqual([{ of: 'thisClub', on: '2025-09-17' }, met])
  })
})
