import { readXlsx } from 'hucre/xlsx'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin, fillMatrix } from '../testing/matrix-target.ts'
import { coversTarget, people, target, userIdOf, userNameOf } from '../testing/people.ts'
import { hashOfPassword, serveInstance } from '../testing/served.ts'
import { memberIdOf, membersOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const member = memberIdOf(target, 1)
const officer = userNameOf('officer', 'commune')
let instance: Instance
let copies = 0

beforeAll(async () => {
  await fillMatrix(template, await hashOfPassword())
})
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const page = async () => (await instance.as(officer)).privacy.ofMember({ member })

describe('the page about one member', () => {
  test('holds the record, and what else names the person', async () => {
    const { member: held, elsewhere, mayErase } = await page()
    expect(held).toMatchObject({ fullName: membersOf(target)[0]?.fullName, id: member })
    expect(elsewhere).toMatchObject({
      loans: [{ status: expect.any(String), outstandingDong: expect.any(Number) }],
      rulings: 1,
    })
    expect(mayErase).toBe(false)
  })

  test('names every account whose rights read the club today, and no other', async () => {
    const { viewers } = await page()
    const reading = people.filter(
      (person) =>
        !person.disabled && coversTarget(person) && person.role !== null && person.role !== 'viewer',
    )
    expect(viewers.map(({ id }) => id).toSorted()).toEqual(
      reading.map(({ userName }) => userIdOf(userName)).toSorted(),
    )
    expect(viewers.find(({ id }) => id === userIdOf(userNameOf('clubBoard', 'club')))?.roles).toEqual([
      { role: 'clubBoard', place: null },
    ])
  })

  test('tells who looked, day by day, the latest first, and since when that is known', async () => {
    const { viewings } = instance.services
    const board = userNameOf('clubBoard', 'club')
    const { members, boards } = await instance.as(board)
    const club = (await page()).club.id
    await members.list({ club })
    await boards.get({ club, asOf: null })
    await viewings.flush()
    instance.clock.now = new Date('2025-11-22T03:00:00Z')
    await (await instance.as(admin)).members.list({ club })
    await viewings.flush()
    const { looked } = await page()
    expect(looked).toEqual({
      since: '2025-11-20',
      lines: [
        { day: '2025-11-22', who: `Người zu ${admin}`, what: ['members'] },
        { day: '2025-11-20', who: `Người zu ${board}`, what: ['board', 'members'] },
        { day: '2025-11-20', who: `Người zu ${officer}`, what: ['rights'] },
      ],
    })
  })

  test('comes as a file with all of it', async () => {
    const served = serveInstance(instance)
    const cookie = await served.signIn(officer)
    const answer = await served.get(`/api/exports/person/${member}`, { cookie })
    const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()))
    expect(sheets.map(({ name }) => name)).toEqual(['Thông tin', 'Yêu cầu', 'Ai xem được', 'Ai đã xem'])
    expect(JSON.stringify(sheets[0]?.rows)).toContain(membersOf(target)[0]?.fullName)
    const board = await served.signIn(userNameOf('clubBoard', 'club'))
    expect((await served.get(`/api/exports/person/${member}`, { cookie: board })).status).toBe(403)
  })
})
