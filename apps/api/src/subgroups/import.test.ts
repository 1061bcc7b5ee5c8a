import { expect, test } from 'vitest'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { sendRoster } from '../testing/roster-file.ts'
import { servedCopyForEachTest } from '../testing/served-copy.ts'
import { clubIdOf, memberIdOf, sizeOf, uuidOf } from '../testing/two-provinces.ts'

const copy = servedCopyForEachTest()
const club = clubIdOf('1111')

const api = () => copy().instance.as(admin)

async function upload(...rows: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(['Họ và tên,Giới tính,Năm sinh,Tổ/Nhóm', ...rows].join('\n'))
  const { status, body } = await sendRoster(copy(), bytes)
  expect(status).toBe(200)
  return body.draft
}

async function subgroupsNow() {
  const { subgroups } = await (await api()).subgroups.list({ club, asOf: null })
  return subgroups.map(({ name, members }) => ({ name, members }))
}

const twoPeople = ['Bùi Thị zm1111 1,Nữ,1940,Nhóm kinh tế', 'Hà Thị Mới,Nữ,1951,NHÓM KINH TẾ']

test('a list with a column of subgroups puts its people into them, under one spelling each, until it is undone', async () => {
  const id = await upload(...twoPeople)
  const { rosters } = await api()
  expect((await rosters.draft({ id })).judgement.rows).toMatchObject([
    { verdict: 'update', changes: [{ field: 'subgroup', from: '', to: 'Nhóm kinh tế' }] },
    { verdict: 'new', draft: { subgroup: 'Nhóm kinh tế' } },
  ])
  const taken = await rosters.commit({ key: uuidOf('commit'), id, version: 1, skipRefused: false })
  expect(await subgroupsNow()).toEqual([{ name: 'Nhóm kinh tế', members: 2 }])
  const again = await upload(...twoPeople)
  expect((await rosters.draft({ id: again })).judgement.totals).toMatchObject({ unchanged: 2, update: 0 })
  await rosters.undo({ key: uuidOf('undo'), import: taken.import })
  expect(taken.counts).toMatchObject({ new: 1, update: 1 })
  expect(await subgroupsNow()).toEqual([])
})

test('one that the club has not is said to be new, as it may be another one misspelt; a tick is none', async () => {
  const { subgroups, rosters } = await api()
  const draft = { name: 'Nhóm kinh tế', leader: null }
  await subgroups.form({ key: uuidOf('form'), club, draft })
  const id = await upload('Bùi Thị zm1111 1,Nữ,1940,Nhóm kinh tê', 'Hà Thị Mới,Nữ,1951,x')
  const { rows } = (await rosters.draft({ id })).judgement
  const told = (row: number) => rows[row]?.findings.map(({ field, code }) => `${field} ${code}`)
  expect(told(0)).toContain('subgroup subgroupNew')
  expect(told(1)).toEqual(['subgroup subgroupUnreadable'])
})

test('the members are taken out with their subgroups, and sent back they change nothing', async () => {
  const { subgroups, rosters } = await api()
  const draft = { name: 'Tổ văn nghệ', leader: memberIdOf('1111', 2) }
  await subgroups.form({ key: uuidOf('form'), club, draft })
  const answer = await copy().served.get(`/api/exports/members/${club}`, { cookie: copy().cookie })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const { body } = await sendRoster(copy(), bytes, { fileName: 'xuat.xlsx' })
  const { judgement, roster } = await rosters.draft({ id: body.draft })
  expect(roster.lists[0]?.columns.map(({ field }) => field)).toContain('subgroup')
  expect(judgement.totals).toMatchObject({ new: 0, update: 0, unchanged: sizeOf('1111'), refused: 0 })
})

test('whom an import brought and who leads a subgroup since is not undone away', async () => {
  const { subgroups, rosters, members } = await api()
  const id = await upload('Hà Thị Mới,Nữ,1951,Nhóm kinh tế')
  const taken = await rosters.commit({ key: uuidOf('commit'), id, version: 1, skipRefused: false })
  const { members: listed } = await members.list({ club })
  const leader = listed.find(({ fullName }) => fullName === 'Hà Thị Mới')?.id ?? null
  await subgroups.form({ key: uuidOf('form'), club, draft: { name: 'Nhóm kinh tế', leader } })
  const undone = rosters.undo({ key: uuidOf('undo'), import: taken.import })
  expect(await refusalOfCall(undone)).toMatchObject({ reason: expect.stringMatching(/^import/) })
})
