import { isoDate } from '@lienthehe/domain'
import { birth, birthAtAge, type MemberDraft } from '@lienthehe/domain/members'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillTwoProvinces, type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { sendRoster } from '../testing/roster-file.ts'
import { hashOfPassword, type Served, serveInstance } from '../testing/served.ts'
import { clubIdOf, clubOf, sizeOf, unitOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const club = clubIdOf('1112')
let instance: Instance
let served: Served

/** A member without any optional field. Each person below adds the fields that the file must preserve. */
const plain: MemberDraft = {
  fullName: 'Bùi Thị Hoa',
  sex: null,
  birth: null,
  ethnicity: null,
  hardships: [],
  village: null,
  phone: null,
  citizenId: null,
  joinedOn: clubOf('1112').establishedOn,
  subgroup: null,
}

const people: readonly (Partial<MemberDraft> & { readonly fullName: string })[] = [
  // Born in the same year; only the tones of their names differ.
  ...['Bùi Thị Hoa', 'Bùi Thị Hòa', 'Bùi Thị Hỏa', 'Bùi Thị Hóa'].map((fullName) => ({
    fullName,
    birth: birth('1950'),
  })),
  // Two names that differ only by diacritics; born in the same year.
  { fullName: 'Dinh Thi Lan', birth: birth('1951') },
  { fullName: 'Đinh Thị Lan', birth: birth('1951') },
  // The same name; the births differ, and are known as a year, a month or a day.
  { fullName: 'Xa Văn Ọp', birth: birth('1905') },
  { fullName: 'Xa Văn Ọp', birth: birth('1906-02') },
  { fullName: 'Xa Văn Ọp', birth: birth('1907-02-28') },
  { fullName: 'Hà Thị Tuổi', birth: birthAtAge(72, isoDate('2024-06-30')) },
  { fullName: 'Hà Thị Không' },
  { fullName: '=Hà Thị Công', subgroup: 'Tổ 2' },
  { fullName: 'Quách Văn Số', phone: '0912345678', citizenId: '017148000124', sex: 'male' },
  { fullName: 'Quách Thị Hoàn', ethnicity: 'muong', village: 'Xóm 1/5', sex: 'female' },
  {
    fullName: 'Quách Thị Nghèo',
    hardships: [{ kind: 'poor', from: clubOf('1112').establishedOn, to: null }],
  },
]

beforeAll(async () => {
  const path = `${folder.path}/round-trip.db`
  await fillTwoProvinces(path, await hashOfPassword())
  instance = await openInstance(path)
  served = serveInstance(instance)
  const { members } = await instance.as(admin)
  for (const [place, person] of people.entries())
    await members.admit({
      ...{ key: uuidOf(`person ${place}`), club, anotherPerson: true },
      draft: { ...plain, ...person },
    })
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

test('a list that is taken out and sent back changes nothing, whatever its people are called', async () => {
  const cookie = await served.signIn(admin)
  const answer = await served.get(`/api/exports/members/${club}`, { cookie })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const { body } = await sendRoster({ served, cookie }, bytes, { fileName: 'xuat.xlsx', to: `club=${club}` })
  const { judgement } = await (await instance.as(admin)).rosters.draft({ id: body.draft })
  expect(judgement.totals).toMatchObject({
    new: 0,
    update: 0,
    refused: 0,
    unchanged: sizeOf('1112') + people.length,
  })
})

test('the members of all clubs of a unit are taken out in one list, and sent back it changes nothing', async () => {
  const cookie = await served.signIn(admin)
  const unit = encodeURIComponent(unitOf('11'))
  const answer = await served.get(`/api/exports/member-list?unit=${unit}`, { cookie })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const { body } = await sendRoster({ served, cookie }, bytes, { fileName: 'xuat.xlsx', to: `unit=${unit}` })
  const draft = await (await instance.as(admin)).unitRosters.draft({ id: body.draft })
  expect(draft).toMatchObject({ unplacedRows: 0, notTakenRows: 0, questions: [], unread: [] })
  expect(draft.lists[0]?.ignoredColumns).toEqual([])
  const unchanged = new Map(draft.parts.map(({ club: of, totals }) => [of, totals]))
  for (const code of ['1111', '1112', '1121', '1122'])
    expect(unchanged.get(clubIdOf(code))).toMatchObject({
      ...{ new: 0, update: 0, leftOut: 0, refused: 0 },
      unchanged: sizeOf(code) + (code === '1112' ? people.length : 0),
    })
})
