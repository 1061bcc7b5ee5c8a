import { describe, expect, test } from 'vitest'
import { verifyAudit } from '../audit/verify.ts'
import { contentOf } from '../testing/content.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { sendRoster } from '../testing/roster-file.ts'
import { servedCopyForEachTest } from '../testing/served-copy.ts'
import { clubIdOf, clubOf, memberIdOf, unitOf, uuidOf } from '../testing/two-provinces.ts'

const copy = servedCopyForEachTest()
const unit = unitOf('11')

const nameOf = (code: string) => clubOf(code).name
const volunteer = (code: string) => `Bùi Thị zm${code} 1`
const lists = async () => (await copy().instance.as(admin)).unitLists
const careOf = async (code: string) =>
  (await (await copy().instance.as(admin)).homeCare.list({ club: clubIdOf(code), asOf: null })).running

async function send(bytes: Uint8Array): Promise<string> {
  const to = `unit=${encodeURIComponent(unit)}&list=homeCare`
  const { status, body } = await sendRoster(copy(), bytes, { fileName: 'Sổ.csv', to })
  expect([status, body]).toMatchObject([200, { draft: expect.any(String) }])
  return body.draft
}

const head = 'CLB;Người được chăm sóc;Năm sinh;Tình nguyện viên;Số lần/tháng;Từ ngày'
const lines = (...rows: readonly string[]) => new TextEncoder().encode([head, ...rows].join('\n'))

describe('the volunteers of a unit from a list', () => {
  test('are recorded with whom each visits, club by club, and taken out they come back as nothing to change', async () => {
    const { draft, commit } = await lists()
    const id = await send(
      lines(
        `${nameOf('1111')};Đinh Thị Già;1938;${volunteer('1111')};4;01/06/2025`,
        `${nameOf('1111')};Đinh Thị Già;1938;Bùi Thị zm1111 2;2;`,
        `${nameOf('1121')};Xa Văn Ọp;;${volunteer('1121')};1 lần;01/07/2025`,
      ),
    )
    expect((await draft({ id })).judgement.totals).toMatchObject({ new: 3, refused: 0, leftOut: 0 })
    await commit({ key: uuidOf('commit'), id, version: 1, skipRefused: false })
    expect(await careOf('1111')).toMatchObject([
      {
        value: {
          ...{ fullName: 'Đinh Thị Già', birth: '1938', from: '2025-06-01' },
          volunteers: [
            { member: memberIdOf('1111', 1), visitsPerMonth: 4 },
            { member: memberIdOf('1111', 2), visitsPerMonth: 2 },
          ],
        },
      },
    ])
    expect(await careOf('1121')).toHaveLength(1)
    const { clubs } = await copy().instance.as(admin)
    const { entries } = await clubs.history({ id: clubIdOf('1111') })
    expect(entries[0]).toMatchObject({ action: 'roster.import', parts: 1 })
    const told = await clubs.historyParts({ id: clubIdOf('1111'), seq: entries[0]?.seq ?? 0 })
    expect(told.entries.map(({ action }) => action)).toEqual(['homeCare.begin'])
    expect(await verifyAudit(copy().instance.services.db)).toMatchObject({ sound: true })

    const back = await copy().served.get(`/api/exports/care-list?unit=${encodeURIComponent(unit)}`, {
      cookie: copy().cookie,
    })
    const again = await send(new Uint8Array(await back.arrayBuffer()))
    expect((await draft({ id: again })).judgement.totals).toMatchObject({
      ...{ unchanged: 3, new: 0, update: 0, leftOut: 0, refused: 0 },
    })
  })

  test('all come or none does: a volunteer who is on no list keeps back every other row', async () => {
    const { commit } = await lists()
    const id = await send(
      lines(
        `${nameOf('1111')};Đinh Thị Già;;${volunteer('1111')};4;01/06/2025`,
        `${nameOf('1121')};Xa Văn Ọp;;${volunteer('1111')};1;01/07/2025`,
      ),
    )
    const before = contentOf(copy().instance)
    const all = commit({ key: uuidOf('all'), id, version: 1, skipRefused: false })
    expect(await refusalOfCall(all)).toMatchObject({ fields: [{ field: 'skipRefused' }] })
    expect(contentOf(copy().instance)).toEqual(before)
    await commit({ key: uuidOf('some'), id, version: 1, skipRefused: true })
    expect([await careOf('1111'), await careOf('1121')].map(({ length }) => length)).toEqual([1, 0])
  })
})
