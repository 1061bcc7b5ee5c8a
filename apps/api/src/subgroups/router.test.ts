import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { compareRows } from '../scrub/compare-rows.ts'
import { readWitnesses } from '../scrub/witnesses.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { userNameOf } from '../testing/people.ts'
import { clubIdOf, memberIdOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const club = clubIdOf('1111')
let instance: Instance
let copies = 0
let keys = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const newKey = () => uuidOf(`subgroups ${++keys}`)
const asBoard = () => instance.as(userNameOf('clubBoard', 'club'))
const economy = { name: 'Nhóm kinh tế', leader: memberIdOf('1111', 1) }

async function namedOf(number: number) {
  const { members } = await (await asBoard()).members.list({ club })
  return members.find(({ id }) => id === memberIdOf('1111', number))?.subgroup
}

describe('the subgroups of a club', () => {
  test('take in who leads them, keep their people under another name, and end once nobody is in them', async () => {
    const { subgroups, members, clubs } = await asBoard()
    const { id } = await subgroups.form({ key: newKey(), club, draft: economy })
    expect(await subgroups.list({ club, asOf: null })).toMatchObject({
      subgroups: [{ name: 'Nhóm kinh tế', members: 1, version: 1, leader: { isActive: true } }],
    })
    const draft = { ...economy, name: 'Nhóm làm ăn' }
    await subgroups.change({ key: newKey(), id, version: 1, draft })
    expect(await namedOf(1)).toBe('Nhóm làm ăn')
    const early = subgroups.dissolve({ key: newKey(), id, version: 2 })
    expect(await refusalOfCall(early)).toEqual({ reason: 'subgroupHasMembers', members: 1 })

    const [leader] = (await members.list({ club })).members.filter(({ subgroup }) => subgroup !== null)
    await members.editTogether({
      ...{ key: newKey(), club, change: { kind: 'subgroup', subgroup: null } },
      members: [{ id: memberIdOf('1111', 1), version: leader?.version ?? 0 }],
    })
    await subgroups.dissolve({ key: newKey(), id, version: 2 })
    expect((await subgroups.list({ club, asOf: null })).subgroups).toEqual([])

    const { entries } = await clubs.history({ id: club })
    expect(entries.map(({ action }) => action)).toEqual([
      'subgroup.dissolve',
      'member.editTogether',
      'subgroup.change',
      'subgroup.form',
    ])
    const { db } = instance.services
    const found = await compareRows(db, await readWitnesses(db))
    expect(found.filter(({ kind }) => kind !== 'rowUnknown')).toEqual([])
  })

  test('one that an older screen saw is not changed, and whoever knows of none keeps nobody out', async () => {
    const { subgroups, members } = await asBoard()
    const { id } = await subgroups.form({ key: newKey(), club, draft: economy })
    await subgroups.change({ key: newKey(), id, version: 1, draft: { ...economy, name: 'Nhóm làm ăn' } })
    const late = subgroups.change({ key: newKey(), id, version: 1, draft: economy })
    expect(await refusalOfCall(late)).toMatchObject({ reason: 'stale', currentVersion: 2 })
    const { id: admitted } = await members.admit({
      ...{ key: newKey(), club, anotherPerson: false },
      draft: {
        ...{ fullName: 'Hà Thị Mới', sex: null, birth: '1950', ethnicity: null, hardships: null },
        ...{ village: null, phone: null, citizenId: null, joinedOn: '2023-01-01' },
      },
    })
    const { members: listed } = await members.list({ club })
    expect(listed.find((member) => member.id === admitted)?.subgroup).toBeNull()
  })
})
