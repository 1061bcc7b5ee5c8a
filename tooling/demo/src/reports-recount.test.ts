import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isoDate } from '@lienthehe/domain'
import { countReports, dueDayAtFirst, reportStandings } from '@lienthehe/domain/activities'
import { type Month, month } from '@lienthehe/domain/calendar'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../apps/api/src/db/database.ts'
import { openDatabase } from '../../../apps/api/src/db/open.ts'
import { fillDatabase } from './fill-database.ts'
import { generateProvince } from './province.ts'
import { reportsOf } from './reports.ts'

const migrationsFolder = join(import.meta.dirname, '..', '..', '..', 'apps', 'api', 'src', 'db', 'migrations')
const until = isoDate('2025-11-20')
const generated = generateProvince(146)
const closed = generated.clubs.find(
  ({ id, events }) => events.length === 0 && generated.members.some(({ club }) => club === id),
)
/** The generated clubs, but one was closed in June. */
const clubs = generated.clubs.map((club) =>
  club === closed
    ? { ...club, events: [{ on: isoDate('2025-06-10'), change: 'dissolved' as const, reason: 'Hết người' }] }
    : club,
)
const province = { ...generated, clubs }
const reports = reportsOf(province, 146, until)
const sent = reports.flatMap(({ steps }) => steps.at(-1)?.report ?? [])
const months = Array.from({ length: 10 }, (_, index) => month(`2025-${String(index + 1).padStart(2, '0')}`))

let folder = ''
let db: Database
let close = async () => {}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lien-the-he-recount-'))
  const target = { url: `file:${join(folder, 'demo.db')}`, migrationsFolder }
  await fillDatabase(target, {
    province,
    books: [],
    reports,
    visits: [],
    means: { papers: [], lines: [], records: [], matters: [] },
    now: new Date(`${until}T08:00:00Z`),
  })
  const opened = await openDatabase({ ...target, drizzle: { casing: 'snake_case' } })
  db = opened.db
  close = opened.close
})
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

function counted(one: Month) {
  const { expected, submissions, complete } = countReports(
    reportStandings(clubs, sent, { month: one, dueDay: dueDayAtFirst, asOf: until }),
  )
  return {
    expected,
    onTime: submissions.onTime,
    late: submissions.late,
    overdue: submissions.overdue,
    complete,
  }
}

/** The same counts from the database rows alone, without the domain's code. Vietnam is seven hours ahead of UTC. */
async function recounted(one: Month) {
  const [row] = await db.all(`
    with days as (
      select date('${one}-01', '+1 month', '-1 day') as last,
             date('${one}-01', '+1 month', '+4 days') as due
    ), owing as (
      select clubs.id from clubs, days
      where clubs.established_on < '${one}-01'
        and coalesce((
          select change from club_events where club_events.club = clubs.id and happened_on <= days.last
          order by position desc limit 1), 'resumed') = 'resumed'
    ), came as (
      select owing.id, date(reports.first_submitted_at, '+7 hours') as day,
        reports.status in ('submitted', 'accepted', 'reopened')
          and content ->> '$.meeting' is not null
          and coalesce(content ->> '$.meeting.attendance.kind', '') <> 'notRecorded'
          and content ->> '$.activities' is not null
          and content ->> '$.reached.kind' <> 'notRecorded'
          and content ->> '$.healthChecks.kind' <> 'notRecorded'
          and content ->> '$.homeCareVisits' is not null as whole
      from owing left join reports on reports.club = owing.id and reports.month = '${one}'
    )
    select count(*) as expected,
      coalesce(sum(day <= days.due), 0) as onTime,
      coalesce(sum(day > days.due), 0) as late,
      coalesce(sum(day is null), 0) as overdue,
      coalesce(sum(whole), 0) as complete
    from came, days`)
  return row
}

test.each(months)('III.3.d: of %s as many came, in time and complete, as SQL counts', async (one) => {
  expect(counted(one).expected).toBeGreaterThan(50)
  expect(await recounted(one)).toEqual(counted(one))
})

test('a club that was closed in June owes nothing in July, nor for June itself', () => {
  if (closed === undefined) throw new RangeError('no club to close')
  const owing = (one: Month) =>
    reportStandings(clubs, sent, { month: one, dueDay: dueDayAtFirst, asOf: until }).map(({ club }) => club)
  expect(owing(month('2025-05'))).toContain(closed.id)
  expect(owing(month('2025-06'))).not.toContain(closed.id)
  expect(owing(month('2025-07'))).not.toContain(closed.id)
})
