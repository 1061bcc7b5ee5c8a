import { isoDate } from '@lienthehe/domain'
import { month } from '@lienthehe/domain/calendar'
import { readRoster, rowsOf } from '@lienthehe/office/roster'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginBook } from '../testing/club-book.ts'
import { fillTwoProvinces, type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { clubsOf, coversTarget, people, target, userNameOf } from '../testing/people.ts'
import { sendRoster } from '../testing/roster-file.ts'
import { hashOfPassword, type Served, serveInstance } from '../testing/served.ts'
import { canariesIn, clubIdOf, memberIdOf, sizeOf, unitOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const club = clubIdOf(target)
let instance: Instance
let served: Served

beforeAll(async () => {
  const path = `${folder.path}/exports.db`
  await fillTwoProvinces(path, await hashOfPassword())
  instance = await openInstance(path)
  served = serveInstance(instance)
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

const noFilter = {
  asOf: null,
  search: '',
  unit: null,
  status: null,
  cohort: null,
  rule: null,
  standing: null,
}
const clubsPath = `/api/exports/clubs?filter=${encodeURIComponent(JSON.stringify(noFilter))}`
const membersPath = `/api/exports/members/${club}`

async function fileOf(path: string, userName: string) {
  const answer = await served.get(path, { cookie: await served.signIn(userName) })
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

async function rowsOfFile(bytes: Uint8Array) {
  return (await readXlsx(bytes)).sheets[0]?.rows ?? []
}

describe('the lists of a unit', () => {
  const unit = encodeURIComponent(unitOf('11'))

  test.each(
    people.flatMap((person) => [
      { userName: person.userName, person, path: `/api/exports/board-list?unit=${unit}`, ofPeople: true },
      { userName: person.userName, person, path: `/api/exports/member-list?unit=${unit}`, ofPeople: true },
      { userName: person.userName, person, path: `/api/exports/care-list?unit=${unit}`, ofPeople: true },
      { userName: person.userName, person, path: `/api/exports/club-list?unit=${unit}`, ofPeople: false },
    ]),
  )(
    '$path for $userName: only where the right holds over the whole unit',
    async ({ person, path, ofPeople }) => {
      if (person.disabled) return
      const { answer, bytes } = await fileOf(path, person.userName)
      const isWhole = coversTarget(person) && (person.place === 'province' || person.place === 'district')
      const mayRead = isWhole && person.role !== null && !(ofPeople && person.role === 'viewer')
      expect(answer.status).toBe(mayRead ? 200 : isWhole ? 403 : 404)
      if (!mayRead) return
      const told = canariesIn(JSON.stringify(await rowsOfFile(bytes)))
      expect([...told.clubs, ...told.people].filter((code) => !code.startsWith('11'))).toEqual([])
    },
  )
})

describe('the members of a club', () => {
  test('come as a file to save, kept by nobody on the way, that changes nothing when it is sent back', async () => {
    const { answer, bytes } = await fileOf(membersPath, admin)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment; filename\*=UTF-8''Th%C3%A0nh%20vi%C3%AAn/),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    const cookie = await served.signIn(admin)
    const { body } = await sendRoster({ served, cookie }, bytes, { fileName: 'xuat.xlsx' })
    const { judgement } = await (await instance.as(admin)).rosters.draft({ id: body.draft })
    expect(judgement.totals).toMatchObject({ new: 0, update: 0, unchanged: sizeOf(target), refused: 0 })
  })

  test('have the columns of the screen, and stand in its order', async () => {
    const path = `${membersPath}?sort=birth&descending=true&columns=birth,village`
    const { bytes } = await fileOf(path, admin)
    const rows = await rowsOfFile(bytes)
    const headings = rows.findIndex((row) => row[0] === 'STT')
    expect(rows[headings]).toEqual(['STT', 'Họ và tên', 'Năm sinh', 'Xóm'])
  })

  test.each(people)('of $userName: only where the right to read people holds', async (person) => {
    if (person.disabled) return
    const { answer } = await fileOf(membersPath, person.userName)
    const grants = person.role === null ? [] : [person.role]
    const mayRead = coversTarget(person) && grants.some((role) => role !== 'viewer')
    expect(answer.status).toBe(mayRead ? 200 : coversTarget(person) ? 403 : 404)
  })

  test('of nobody who is not signed in', async () => {
    expect((await served.get(membersPath)).status).toBe(401)
    expect((await served.get(clubsPath)).status).toBe(401)
    expect((await served.get('/api/exports/member-template')).status).toBe(401)
  })
})

describe('the list of clubs', () => {
  test.each(people)('of $userName has the clubs of the screen and no other', async (person) => {
    if (person.disabled) return
    const { answer, bytes } = await fileOf(clubsPath, person.userName)
    expect(answer.status).toBe(200)
    const text = JSON.stringify(await rowsOfFile(bytes))
    expect(canariesIn(text)).toEqual({ clubs: new Set(clubsOf(person)), people: new Set() })
  })

  test('has real numbers and days, and its filter', async () => {
    const { bytes } = await fileOf(clubsPath, admin)
    const rows = await rowsOfFile(bytes)
    const headings = rows.findIndex((row) => row[0] === 'STT')
    const first = rows[headings + 1] ?? []
    const under = (heading: string) => first[rows[headings]?.indexOf(heading) ?? -1]
    expect(first[0]).toBe(1)
    expect(under('Ngày thành lập')).toBeInstanceOf(Date)
    expect(under('Thành viên')).toEqual(expect.any(Number))
    const none = encodeURIComponent(JSON.stringify({ ...noFilter, search: 'không có câu lạc bộ này' }))
    const empty = await rowsOfFile((await fileOf(`/api/exports/clubs?filter=${none}`, admin)).bytes)
    expect(empty).toHaveLength(headings + 1)
  })

  test('has the columns of the screen and stands in its order', async () => {
    const filter = JSON.stringify({ ...noFilter, sort: 'established', descending: true })
    const path = `/api/exports/clubs?filter=${encodeURIComponent(filter)}&columns=established,club.women`
    const rows = await rowsOfFile((await fileOf(path, admin)).bytes)
    const headings = rows.findIndex((row) => row[0] === 'STT')
    expect(rows[headings]).toEqual(['STT', 'Câu lạc bộ', 'Ngày thành lập', 'Phụ nữ'])
    const days = rows.slice(headings + 1).map((row) => row[2]?.valueOf() ?? 0)
    expect(days).toEqual(days.toSorted((one, other) => Number(other) - Number(one)))
  })

  test.each(['', '?filter=', '?filter=[]', '?filter={"page":1}'])('%s is no filter', async (query) => {
    expect((await fileOf(`/api/exports/clubs${query}`, admin)).answer.status).toBe(404)
  })
})

describe('III.3.d: who is late with the report of a month', () => {
  const path = '/api/exports/late-reports?month=2024-10'

  test.each(people)('of $userName has the clubs of the screen and no other', async (person) => {
    if (person.disabled) return
    const { answer, bytes } = await fileOf(path, person.userName)
    const caller = await instance.as(person.userName)
    const asked = caller.reports.ofUnit({ unit: null, month: month('2024-10') })
    if (person.role === 'viewer' || person.role === null) {
      await expect(asked).rejects.toThrow('notAllowed')
      return expect(answer.status).toBe(403)
    }
    const shown = await asked
    expect(answer.status).toBe(200)
    const rows = await rowsOfFile(bytes)
    const listed = rows.slice(rows.findIndex((row) => row[0] === 'STT') + 1)
    expect(listed.map(([, name, place, , days]) => ({ name, place, days }))).toEqual(
      shown.late.map(({ name, place, submission: { days } }) => ({ name, place, days })),
    )
    if (person.userName === admin) expect(listed.length).toBeGreaterThan(0)
  })

  test.each(['', '?month=', '?month=2024-13'])('%s is no month', async (query) => {
    expect((await fileOf(`/api/exports/late-reports${query}`, admin)).answer.status).toBe(404)
  })
})

describe('the review of the plan', () => {
  const path = '/api/exports/review?plan=hoa-binh-146&asOf=2024-12-31'

  test('comes as a document, with the same bytes for the same day', async () => {
    const { answer, bytes } = await fileOf(path, admin)
    expect(answer.headers.get('content-type')).toMatch(/wordprocessingml\.document$/)
    expect(answer.headers.get('content-disposition')).toMatch(/146%20KH-UBND%202024-12-31\.docx$/)
    expect((await fileOf(path, admin)).bytes).toEqual(bytes)
  })

  test('is for whoever may read the whole plan, and for nobody who is not signed in', async () => {
    expect((await fileOf(path, userNameOf('clubBoard', 'club'))).answer.status).toBe(403)
    expect((await served.get(path)).status).toBe(401)
  })
})

describe('what a unit owes, as a calendar', () => {
  test('has a whole day for each thing that is due, and for each visit that is planned there', async () => {
    const { visits } = await instance.as(admin)
    await visits.plan({
      key: uuidOf('calendar: visit'),
      visited: { kind: 'club', club },
      draft: { plannedOn: isoDate('2025-11-21'), visitors: 'Bà Hà', purpose: null },
    })
    const { answer, bytes } = await fileOf(`/api/exports/calendar?unit=${unitOf('11')}`, admin)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    // iCalendar breaks long lines by a line break and a space; this joins them again.
    const text = new TextDecoder().decode(bytes).replaceAll('\r\n ', '')
    expect(text).toMatch(/DTSTART;VALUE=DATE:20251231\r\n[\s\S]*?SUMMARY:[^\r]*\(V\.4\.c\)/)
    expect(text).toMatch(/DTSTART;VALUE=DATE:20251121\r\n[\s\S]*?SUMMARY:Kiểm tra [^\r]*: Bà Hà/)
  })

  test('of a unit elsewhere is refused as if there were none', async () => {
    const officer = userNameOf('officer', 'district')
    const { answer } = await fileOf(`/api/exports/calendar?unit=${unitOf('12')}`, officer)
    expect(answer.status).toBe(404)
    expect((await served.get('/api/exports/calendar')).status).toBe(401)
  })
})

describe('the fund book of a club', () => {
  const bookPath = `/api/exports/books/${club}?year=2025`

  beforeAll(async () => {
    const officer = await instance.as(userNameOf('officer', 'province'))
    await beginBook(officer, { club, borrower: memberIdOf(target, 1), text: 'HelpAge' })
  })

  test('has each fund as the paper book looks, the loans and their schedules, with sums that add up', async () => {
    const { answer, bytes } = await fileOf(bookPath, admin)
    expect(answer.status).toBe(200)
    const { sheets } = await readXlsx(bytes)
    expect(sheets.map(({ name }) => name)).toEqual([
      'Quỹ tăng thu nhập',
      'Quỹ hoạt động',
      'Khoản vay',
      'Lịch trả nợ',
      'Số dư',
      'Nguồn vốn',
      'Nợ còn lại',
    ])
    const [income, , loans, schedule] = sheets.map(({ rows }) => rows)
    // The fund received 20 million đồng and lent 6 million, of which 560,000 was paid back.
    expect(income?.at(-1)).toEqual([null, null, 'Cộng', 20_560_000, 6_000_000, 14_560_000, null])
    expect(loans?.at(-1)?.slice(4, 6)).toEqual([6_000_000, 5_500_000])
    const instalments = schedule?.filter((row) => typeof row[2] === 'number') ?? []
    expect(instalments).toHaveLength(12)
    expect(instalments.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(6_000_000)
  })

  test('is a year of its own: another one has nothing in it', async () => {
    const { bytes } = await fileOf(`/api/exports/books/${club}?year=2023`, admin)
    const income = await rowsOfFile(bytes)
    expect(income.at(-1)).toEqual([null, null, 'Cộng', 0, 0, 0, null])
  })

  test.each(people)(
    'of $userName: only where the right to read the book with its names holds',
    async (person) => {
      if (person.disabled) return
      const { answer } = await fileOf(bookPath, person.userName)
      const mayRead = coversTarget(person) && person.role !== null && person.role !== 'viewer'
      expect(answer.status).toBe(mayRead ? 200 : coversTarget(person) ? 403 : 404)
    },
  )

  test.each(['?year=x', '?year=99999', '?year='])('%s is no year', async (query) => {
    expect((await fileOf(`/api/exports/books/${club}${query}`, admin)).answer.status).toBe(404)
  })
})

test('the template has the headings that a list is read by', async () => {
  const { bytes } = await fileOf('/api/exports/member-template', admin)
  const read = await readRoster(bytes, { fileName: 'mau.xlsx' })
  expect(read).toMatchObject({ ok: false, refusal: { reason: 'noRows' } })
  expect(read.ok ? rowsOf(read.value) : []).toEqual([])
})

test('nobody takes files without end: the sixty-first at once waits, for everybody else nothing changes', async () => {
  // An hour later, so that the files of earlier tests no longer count against the limit.
  instance.clock.now = new Date(instance.clock.now.getTime() + 3_600_000)
  const cookie = await served.signIn(userNameOf('officer', 'province'))
  const take = async () => (await served.get('/api/exports/member-template', { cookie })).status
  for (let file = 0; file < 60; file += 1) expect(await take()).toBe(200)
  const refused = await served.get('/api/exports/member-template', { cookie })
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('2')
  const other = await served.signIn(userNameOf('officer', 'commune'))
  expect((await served.get('/api/exports/member-template', { cookie: other })).status).toBe(200)
  instance.clock.now = new Date(instance.clock.now.getTime() + 2000)
  expect(await take()).toBe(200)
  expect(await take()).toBe(429)
})
