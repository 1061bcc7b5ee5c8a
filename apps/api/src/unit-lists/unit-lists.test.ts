import { describe, expect, test } from 'vitest'
import { verifyAudit } from '../audit/verify.ts'
import { contentOf } from '../testing/content.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { sendRoster } from '../testing/roster-file.ts'
import { servedCopyForEachTest } from '../testing/served-copy.ts'
import { clubIdOf, clubOf, unitOf, uuidOf } from '../testing/two-provinces.ts'

const copy = servedCopyForEachTest()
const unit = unitOf('11')

const nameOf = (code: string) => clubOf(code).name
const communeName = () => copy().instance.services.units.byKey.get(clubOf('1111').commune)?.name ?? ''
const lists = async () => (await copy().instance.as(admin)).unitLists

async function send(kind: 'clubs' | 'boards', bytes: Uint8Array): Promise<string> {
  const to = `unit=${encodeURIComponent(unit)}&list=${kind}`
  const { status, body } = await sendRoster(copy(), bytes, { fileName: 'Sổ.xlsx', to })
  expect([status, body]).toMatchObject([200, { draft: expect.any(String) }])
  return body.draft
}

const lines = (...rows: readonly string[]) => new TextEncoder().encode(rows.join('\n'))
const clubHead = 'CLB;Xã;Xóm;Ngày thành lập;Số quyết định;Ngày quyết định;Kinh phí thành lập'
const boardHead = 'CLB;Chức vụ;Họ và tên;Từ ngày'

describe('the clubs of a unit from a list', () => {
  const newClub = (name: string) =>
    `${name};${communeName()};Xóm Mới;10/06/2022;15/QĐ;08/06/2022;Ngân sách huyện`

  test('are founded together, each with its own line in its history and one receipt', async () => {
    const { draft, commit } = await lists()
    const id = await send('clubs', lines(clubHead, newClub('CLB xóm Vôi'), newClub('CLB xóm Kế')))
    expect((await draft({ id })).judgement.totals).toMatchObject({ new: 2, refused: 0 })
    const written = await commit({ key: uuidOf('commit'), id, version: 1, skipRefused: false })
    expect(written).toMatchObject({ counts: { new: 2 }, receipt: expect.stringMatching(/^NK-20251120-/) })
    const { clubs } = await copy().instance.as(admin)
    const [first] = written.clubs
    if (first === undefined) throw new Error('no club was founded')
    expect(await clubs.get({ id: first.id, asOf: null })).toMatchObject({
      club: { name: 'CLB xóm Vôi', village: 'Xóm Mới', foundingMoney: { source: 'district' } },
    })
    const { entries } = await clubs.history({ id: first.id })
    expect(entries).toMatchObject([{ action: 'roster.import', parts: 1 }])
    const told = await clubs.historyParts({ id: first.id, seq: entries[0]?.seq ?? 0 })
    expect(told.entries.map(({ action }) => action)).toEqual(['club.found'])
    expect(await refusalOfCall(draft({ id }))).toEqual({ reason: 'notFound' })
    expect(await verifyAudit(copy().instance.services.db)).toMatchObject({ sound: true })
  })

  test('all come or none does: one row that is refused keeps back every other, unless that is asked for', async () => {
    const { commit } = await lists()
    const id = await send(
      'clubs',
      lines(clubHead, newClub('CLB xóm Vôi'), 'CLB xóm Xa;Xã Nào;;10/06/2022;;;'),
    )
    const before = contentOf(copy().instance)
    const all = commit({ key: uuidOf('all'), id, version: 1, skipRefused: false })
    expect(await refusalOfCall(all)).toMatchObject({ fields: [{ field: 'skipRefused' }] })
    expect(contentOf(copy().instance)).toEqual(before)
    const some = await commit({ key: uuidOf('some'), id, version: 1, skipRefused: true })
    expect(some.clubs.map(({ name }) => name)).toEqual(['CLB xóm Vôi'])
  })

  test('taken out as a list and sent back there is nothing to change', async () => {
    const answer = await copy().served.get(`/api/exports/club-list?unit=${encodeURIComponent(unit)}`, {
      cookie: copy().cookie,
    })
    const id = await send('clubs', new Uint8Array(await answer.arrayBuffer()))
    const { judgement, roster } = await (await lists()).draft({ id })
    expect(judgement.totals).toMatchObject({ new: 0, update: 0, leftOut: 0, refused: 0 })
    expect(judgement.totals.unchanged).toBeGreaterThan(2)
    expect(roster.lists[0]?.ignoredColumns).toEqual([])
  })

  test('the list of the screen, too, comes back as nothing to change', async () => {
    const none = { search: '', status: null, cohort: null, rule: null, standing: null }
    const filter = encodeURIComponent(JSON.stringify({ asOf: null, unit, ...none }))
    const answer = await copy().served.get(`/api/exports/clubs?filter=${filter}`, { cookie: copy().cookie })
    expect(answer.status).toBe(200)
    const id = await send('clubs', new Uint8Array(await answer.arrayBuffer()))
    const { judgement } = await (await lists()).draft({ id })
    expect(judgement.totals).toMatchObject({ new: 0, update: 0, leftOut: 0, refused: 0 })
  })
})

describe('the boards of a unit from a list', () => {
  test('are recorded together, and what is asked meanwhile stays out', async () => {
    const { draft, answer, commit } = await lists()
    const id = await send(
      'boards',
      lines(
        boardHead,
        `${nameOf('1111')};Chủ nhiệm;Hà Văn Mừng;01/06/2023`,
        `${nameOf('1121')};Chủ nhiệm;Quách Thị Là;2021-2026`,
      ),
    )
    const { judgement } = await draft({ id })
    expect(judgement.rows.map(({ verdict }) => verdict)).toEqual(['new', 'leftOut'])
    const question = judgement.questions[0]?.id ?? ''
    await answer({ key: uuidOf('answer'), id, version: 1, question, answer: '2023-06-01' })
    await commit({ key: uuidOf('commit'), id, version: 2, skipRefused: false })
    const { boards, clubs } = await copy().instance.as(admin)
    const names = async (code: string) =>
      (await boards.get({ club: clubIdOf(code), asOf: null })).terms?.running.map(
        ({ value }) => value.fullName,
      )
    expect(await Promise.all([names('1111'), names('1121')])).toEqual([['Hà Văn Mừng'], ['Quách Thị Là']])
    const { entries } = await clubs.history({ id: clubIdOf('1121') })
    expect(entries[0]).toMatchObject({ action: 'roster.import', parts: 1 })
    const back = await copy().served.get(`/api/exports/board-list?unit=${encodeURIComponent(unit)}`, {
      cookie: copy().cookie,
    })
    const again = await send('boards', new Uint8Array(await back.arrayBuffer()))
    expect((await draft({ id: again })).judgement.totals).toMatchObject({
      unchanged: 2,
      new: 0,
      update: 0,
      leftOut: 0,
    })
  })

  test('a club that nobody knows is placed by hand, and a cell is corrected in place', async () => {
    const { draft } = await lists()
    const { unitRosters } = await copy().instance.as(admin)
    const id = await send('boards', lines(boardHead, 'CLB của tôi;Chủ nhiệm;Hà Văn Mừng;01/06/2030'))
    await unitRosters.place({
      key: uuidOf('p'),
      id,
      version: 1,
      label: 'CLB của tôi',
      placement: clubIdOf('1111'),
    })
    expect((await draft({ id })).judgement.rows).toMatchObject([
      { verdict: 'refused', findings: [{ code: 'holderNotListed' }, { code: 'dateInFuture' }] },
    ])
    const cells = [{ sheet: '', row: 2, field: 'from', text: '01/06/2023' }] as const
    await unitRosters.correct({ key: uuidOf('c'), id, version: 2, cells: [...cells] })
    expect((await draft({ id })).judgement.totals).toMatchObject({ new: 1, refused: 0 })
  })
})

test('a list of one kind is no list of another, wherever it is asked for', async () => {
  const id = await send('clubs', lines(clubHead, `CLB xóm Vôi;${communeName()};;10/06/2022;;;`))
  const { unitRosters } = await copy().instance.as(admin)
  expect(await refusalOfCall(unitRosters.draft({ id }))).toEqual({ reason: 'notFound' })
  const commit = unitRosters.commit({ key: uuidOf('c'), id, version: 1, skipRefused: true })
  expect(await refusalOfCall(commit)).toEqual({ reason: 'notFound' })
})
