import { countReports, reportStandings } from '@lienthehe/domain/activities'
import { month } from '@lienthehe/domain/calendar'
import { provinceOfPlan } from '@lienthehe/domain/plan'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportDraft } from '../testing/drafts/report-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { target, userNameOf } from '../testing/people.ts'
import { clubIdOf, uuidOf } from '../testing/two-provinces.ts'
import { readReportsOfMonth } from './queries.ts'
import { readUnitReports } from './unit.ts'

const folder = makeFolder()
const officer = userNameOf('officer', 'district')
const asked = { unit: null, month: month('2025-09') }
let instance: Instance

async function listOf(userName: string, size?: number) {
  const context = await instance.contextOf(userName)
  if (context.user === null) throw new Error(`nobody: ${userName}`)
  return readUnitReports({ ...context, user: context.user }, asked, size)
}

beforeAll(async () => {
  const template = `${folder.path}/template.db`
  await fillTwoProvinces(template)
  instance = await openCopy(template, 'unit')
  const { reports } = await instance.as(userNameOf('clubBoard', 'club'))
  const draft = reportDraft('2025-09')
  await reports.submit({ key: uuidOf('of the unit'), club: clubIdOf(target), version: 0, draft })
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

describe('the list of a unit, read in slices', () => {
  test.each([1, 2, 3, 1000])('of %i clubs is the same list, for whoever asks', async (size) => {
    for (const userName of [admin, officer])
      expect(await listOf(userName, size)).toEqual(await listOf(userName))
  })

  test('counts what all clubs and all reports count at once', async () => {
    const { services } = instance
    const { stored } = services.plans.inForceOn((await listOf(admin)).today)
    const province = provinceOfPlan(stored.plan, services.units.all)
    const list = await listOf(admin, 2)
    const clubs = await services.register.on(
      { date: list.today, stored, adopted: services },
      ({ clubs: kept }) =>
        kept.inOrder
          .map((row) => kept.at(row).club)
          .filter((club) => services.units.withinClub(club).includes(province.key)),
    )
    const reports = await readReportsOfMonth(services.db, asked.month)
    const question = { month: asked.month, dueDay: list.dueDay, asOf: list.today }
    const seen = new Set([...list.late, ...list.toReview].map(({ club }) => club))
    expect(seen.size).toBeGreaterThan(2)
    const { late, ...count } = countReports(reportStandings(clubs, reports, question))
    expect(list.count).toEqual(count)
    expect(list.late.map(({ club, submission }) => ({ club, submission }))).toEqual(late)
    expect(list.toReview.map(({ club }) => club)).toEqual([clubIdOf(target)])
  })

  test('leaves others to be answered between the slices', async () => {
    let turns = 0
    const isDone = { yet: false }
    const count = () => {
      turns += 1
      if (!isDone.yet) setImmediate(count)
    }
    setImmediate(count)
    const { count: counted } = await listOf(admin, 1)
    isDone.yet = true
    expect(turns).toBeGreaterThanOrEqual(counted.expected)
  })
})
