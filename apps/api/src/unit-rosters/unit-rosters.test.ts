import { describe, expect, test } from 'vitest'
import { verifyAudit } from '../audit/verify.ts'
import { contentOf } from '../testing/content.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { sendRoster } from '../testing/roster-file.ts'
import { servedCopyForEachTest } from '../testing/served-copy.ts'
import { citizenIdOf, clubIdOf, clubOf, sizeOf, unitOf, uuidOf } from '../testing/two-provinces.ts'

const copy = servedCopyForEachTest()
const unit = unitOf('11')

const lists = async () => (await copy().instance.as(admin)).unitRosters
const nameOf = (code: string) => clubOf(code).name

function send(...rows: readonly string[]) {
  const bytes = new TextEncoder().encode(['CLB,Họ và tên,Giới tính,Năm sinh,CCCD', ...rows].join('\n'))
  return sendRoster(copy(), bytes, { to: `unit=${encodeURIComponent(unit)}` })
}

async function upload(...rows: readonly string[]): Promise<string> {
  const { status, body } = await send(...rows)
  expect(status).toBe(200)
  return body.draft
}

async function countIn(code: string): Promise<number> {
  const { members } = await (await copy().instance.as(admin)).members.list({ club: clubIdOf(code) })
  return members.length
}

describe('the clubs of a unit in one file', () => {
  test('are previewed each by itself and written together, with a receipt and an undoing for each', async () => {
    const id = await upload(
      `${nameOf('1111')},Bùi Thị Hoa,Nữ,1950,`,
      `${nameOf('1121')},Quách Văn Tâm,Nam,1949,`,
      `${nameOf('1121')},Quách Thị Tư,Nữ,1951,`,
    )
    const { draft, part, commit } = await lists()
    const seen = await draft({ id })
    expect(seen.parts.map(({ club, totals }) => [club, totals.new])).toEqual(
      expect.arrayContaining([
        [clubIdOf('1111'), 1],
        [clubIdOf('1121'), 2],
      ]),
    )
    expect((await part({ id, club: clubIdOf('1121') })).judgement.rows).toHaveLength(2)
    const { clubs } = await commit({ key: uuidOf('commit'), id, version: 1, skipRefused: false })
    expect(await Promise.all([countIn('1111'), countIn('1121')])).toEqual([
      sizeOf('1111') + 1,
      sizeOf('1121') + 2,
    ])
    expect(new Set(clubs.map(({ receipt }) => receipt)).size).toBe(2)
    expect(await refusalOfCall(draft({ id }))).toEqual({ reason: 'notFound' })
    const of1121 = clubs.find(({ club }) => club.id === clubIdOf('1121'))
    const { rosters } = await copy().instance.as(admin)
    await rosters.undo({ key: uuidOf('undo'), import: of1121?.import ?? '' })
    expect(await Promise.all([countIn('1111'), countIn('1121')])).toEqual([
      sizeOf('1111') + 1,
      sizeOf('1121'),
    ])
    expect(await verifyAudit(copy().instance.services.db)).toMatchObject({ sound: true })
  })

  test('tell the history of each club what the import did to its people', async () => {
    const id = await upload(
      `${nameOf('1111')},Bùi Thị Hoa,Nữ,1950,`,
      `${nameOf('1121')},Quách Văn Tâm,Nam,1949,`,
    )
    await (await lists()).commit({ key: uuidOf('commit'), id, version: 1, skipRefused: false })
    const { clubs } = await copy().instance.as(admin)
    const { entries } = await clubs.history({ id: clubIdOf('1121') })
    expect(entries[0]).toMatchObject({ action: 'roster.import', parts: 1 })
    const told = await clubs.historyParts({ id: clubIdOf('1121'), seq: entries[0]?.seq ?? 0 })
    expect(told.entries.map(({ action, subject }) => [action, subject.label])).toEqual([
      ['member.admit', 'Quách Văn Tâm'],
    ])
    const { moments } = await clubs.life({ id: clubIdOf('1121'), asOf: null })
    expect(moments.at(-1)).toMatchObject({ on: '2025-11-20', kind: 'listed', added: 1 })
  })

  test('are written all or none: one club whose row is refused keeps back every other', async () => {
    const id = await upload(
      `${nameOf('1111')},Bùi Thị Hoa,Nữ,1950,`,
      `${nameOf('1121')},Hà Thị Xa,Nữ,1950,${citizenIdOf('2222', 1)}`,
    )
    const before = contentOf(copy().instance)
    const { commit, part } = await lists()
    // The person who has this citizen id is in another unit: neither the person nor their club is named.
    expect(JSON.stringify(await part({ id, club: clubIdOf('1121') }))).not.toMatch(/zm2222|zq2222/)
    expect(
      await refusalOfCall(commit({ key: uuidOf('all'), id, version: 1, skipRefused: false })),
    ).toMatchObject({ reason: 'invalidInput', fields: [{ field: 'skipRefused' }] })
    expect(contentOf(copy().instance)).toEqual(before)
  })

  test('a club that the file names as nobody knows it is asked about, and its people wait', async () => {
    const id = await upload(
      `${nameOf('1111')},Bùi Thị Hoa,Nữ,1950,`,
      'CLB xóm Mới,Quách Văn Tâm,Nam,1949,',
      'CLB xóm Mới,Quách Thị Tư,Nữ,1951,',
    )
    const { draft, place, commit } = await lists()
    expect(await draft({ id })).toMatchObject({ unplacedRows: 2, parts: [{ club: clubIdOf('1111') }] })
    const early = commit({ key: uuidOf('early'), id, version: 1, skipRefused: false })
    expect(await refusalOfCall(early)).toMatchObject({ reason: 'invalidInput' })
    const elsewhere = { id, version: 1, label: 'CLB xóm Mới', placement: clubIdOf('2111') }
    expect(await refusalOfCall(place({ ...elsewhere, key: uuidOf('far') }))).toMatchObject({
      fields: [{ field: 'placement', problem: 'invalid' }],
    })
    await place({ ...elsewhere, key: uuidOf('near'), placement: clubIdOf('1112') })
    expect(await draft({ id })).toMatchObject({ version: 2, unplacedRows: 0 })
    await commit({ key: uuidOf('commit'), id, version: 2, skipRefused: false })
    expect(await countIn('1112')).toBe(sizeOf('1112') + 2)
  })

  test('what every club leaves open is asked once and answered once', async () => {
    const id = await upload(`${nameOf('1111')},Bùi Thị Hoa,Nữ,50,`, `${nameOf('1121')},Quách Văn Tâm,Nam,49,`)
    const { draft, answer, part } = await lists()
    const { questions } = await draft({ id })
    expect(questions).toMatchObject([{ kind: 'shortYear', answer: null, rows: [{ row: 2 }, { row: 3 }] }])
    await answer({
      key: uuidOf('answer'),
      id,
      version: 1,
      ids: [...(questions[0]?.ids ?? [])],
      answer: 'yes',
    })
    const [row] = (await part({ id, club: clubIdOf('1121') })).judgement.rows
    expect(row).toMatchObject({ verdict: 'new', draft: { birth: '1949' } })
  })

  test('a cell that is corrected moves its row to the club that it names', async () => {
    const id = await upload(`${nameOf('1111')},Bùi Thị Hoa,Nữ,1950,`)
    const { draft, correct } = await lists()
    const cell = { sheet: '', row: 2, field: 'club', text: nameOf('1121') } as const
    await correct({ key: uuidOf('correct'), id, version: 1, cells: [cell] })
    expect((await draft({ id })).parts.map(({ club }) => club)).toEqual([clubIdOf('1121')])
  })

  test('what was said of a heading, a wording and a club is remembered once the list is written, and can be forgotten', async () => {
    const list = (person: string) => {
      const head = 'CLB,Họ và tên,Năm sinh,Hoàn cảnh,Liên lạc'
      const bytes = new TextEncoder().encode(`${head}\nCLB của tôi,${person},1950,hưu trí,0355000150`)
      return sendRoster(copy(), bytes, { to: `unit=${encodeURIComponent(unit)}` })
    }
    const { body } = await list('Bùi Thị Hoa')
    const { draft, place, match, answer, commit } = await lists()
    const id = body.draft
    await place({ key: uuidOf('p'), id, version: 1, label: 'CLB của tôi', placement: clubIdOf('1111') })
    await match({ key: uuidOf('m'), id, version: 2, sheet: '', column: 'E', field: 'phone' })
    const ids = [...((await draft({ id })).questions[0]?.ids ?? [])]
    await answer({ key: uuidOf('a'), id, version: 3, ids, answer: 'none' })
    await commit({ key: uuidOf('c'), id, version: 4, skipRefused: false })

    const next = (await list('Bùi Thị Hương')).body.draft
    const { part } = await lists()
    expect((await part({ id: next, club: clubIdOf('1111') })).judgement.rows).toMatchObject([
      { verdict: 'new', draft: { phone: '0355000150', hardships: [] } },
    ])
    const { rosterMemory } = await copy().instance.as(admin)
    const remembered = await rosterMemory.list({ unit })
    expect(remembered.map(({ kind, value }) => [kind, value])).toEqual([
      ['answer', 'none'],
      ['heading', 'phone'],
      ['label', clubIdOf('1111')],
    ])
    for (const { kind, key } of remembered)
      await rosterMemory.forget({ key: uuidOf(`forget ${kind}`), unit, kind, about: key })
    expect(await rosterMemory.list({ unit })).toEqual([])
    expect(await draft({ id: (await list('Bùi Thị Hạnh')).body.draft })).toMatchObject({ unplacedRows: 1 })
  })

  test('more people than one club may have are written, taken out in one list, and come back as nothing to change', async () => {
    const codes = ['1111', '1112', '1121', '1122']
    const rows = Array.from({ length: 2400 }, (_, place) => {
      const year = 1930 + (place % 40)
      return `${nameOf(codes[place % 4] ?? '')},Bùi Thị ${['Hoa', 'Hòa', 'Lan'][place % 3]} ${place},Nữ,${year},`
    })
    const id = await upload(...rows)
    const { draft, commit } = await lists()
    await commit({ key: uuidOf('commit'), id, version: 1, skipRefused: false })
    const answer = await copy().served.get(`/api/exports/member-list?unit=${encodeURIComponent(unit)}`, {
      cookie: copy().cookie,
    })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const to = `unit=${encodeURIComponent(unit)}`
    const { body } = await sendRoster(copy(), bytes, {
      fileName: 'Thành viên.xlsx',
      to,
    })
    const { parts, unplacedRows } = await draft({ id: body.draft })
    const sum = (of: 'new' | 'update' | 'unchanged' | 'leftOut' | 'refused') =>
      parts.reduce((all, { totals }) => all + totals[of], 0)
    const before = codes.reduce((all, code) => all + sizeOf(code), 0)
    expect([unplacedRows, sum('new'), sum('update'), sum('leftOut'), sum('refused')]).toEqual([0, 0, 0, 0, 0])
    expect(sum('unchanged')).toBe(before + 2400)
  })

  test('ten thousand people are taken in, and one more is refused', async () => {
    const rows = Array.from({ length: 10_001 }, (_, place) => `CLB nào đó,Bùi Thị ${place},Nữ,1950,`)
    expect(await send(...rows)).toMatchObject({
      status: 422,
      body: { refusal: { reason: 'tooManyRows', rowsMax: 10_000 } },
    })
    expect(await send(...rows.slice(1))).toMatchObject({ status: 200 })
  })
})
