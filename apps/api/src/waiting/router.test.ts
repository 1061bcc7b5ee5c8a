import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin, fillMatrix, type MatrixTarget } from '../testing/matrix-target.ts'
import { clubsOf, people, userNameOf } from '../testing/people.ts'
import { clubIdOf, clubOf, memberIdOf, sizeOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let target: MatrixTarget
let instance: Instance
let copies = 0

beforeAll(async () => {
  target = await fillMatrix(template)
})
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const waitingFor = async (userName: string) => (await instance.as(userName)).waiting.list()
const officer = userNameOf('officer', 'commune')
const namesOf = ({ clubs }: { readonly clubs: readonly { readonly name: string }[] }) =>
  clubs.map(({ name }) => name)

describe('what waits for somebody', () => {
  test('is counted over the clubs that they may see, and over no other', async () => {
    for (const person of people.filter(({ disabled }) => !disabled)) {
      const { operating, below, above, undetermined, withoutMembers } = await waitingFor(person.userName)
      const own = clubsOf(person)
      expect(operating).toBe(own.length)
      for (const { total } of [below, above, undetermined, withoutMembers])
        expect(total).toBeLessThanOrEqual(own.length)
    }
  })

  test('names the list of people that was sent and not written, to who may write it', async () => {
    expect((await waitingFor(officer)).drafts).toEqual([
      expect.objectContaining({
        id: target.draft,
        club: expect.objectContaining({ id: clubIdOf('1111'), name: clubOf('1111').name }),
      }),
    ])
    expect((await waitingFor(userNameOf('officer', 'nextCommune'))).drafts).toEqual([])
    expect((await waitingFor(userNameOf('viewer', 'commune'))).drafts).toEqual([])
  })

  test('forgets the draft once it is discarded', async () => {
    const { rosters } = await instance.as(officer)
    await rosters.discard({ key: uuidOf('discard'), id: target.draft })
    expect((await waitingFor(officer)).drafts).toEqual([])
  })

  test('names the report that waits to be judged, and tells of it no more once it is returned', async () => {
    const before = await waitingFor(officer)
    expect(before.reportsToReview).toEqual({
      total: 1,
      clubs: [expect.objectContaining({ id: clubIdOf('1111'), months: ['2025-08'] })],
    })
    const { reports } = await instance.as(userNameOf('officer', 'district'))
    const step = { club: clubIdOf('1111'), month: '2025-08', version: 1 }
    await reports.return({ key: uuidOf('return'), ...step, comment: 'Thiếu ngày họp' })
    const after = await waitingFor(officer)
    expect(after.reportsToReview.total).toBe(0)
    expect(after.reportsReturned.clubs).toEqual([expect.objectContaining({ months: ['2025-08'] })])
  })

  test('names the book in which something waits for a second person, until it is answered', async () => {
    expect((await waitingFor(officer)).proposals).toEqual({
      total: 1,
      clubs: [expect.objectContaining({ id: clubIdOf('1111'), open: 1 })],
    })
    const { books } = await instance.as(userNameOf('officer', 'district'))
    const { proposal } = target
    await books.decline({ key: uuidOf('decline'), club: clubIdOf('1111'), proposal, reason: 'Ghi đúng rồi' })
    expect((await waitingFor(officer)).proposals).toEqual({ total: 0, clubs: [] })
  })

  test('names the clubs whose visit is due, and what earlier visits led to that is late', async () => {
    const before = await waitingFor(officer)
    expect(before.visitsDue.clubs).toEqual([
      expect.objectContaining({ id: clubIdOf('1111'), plannedOn: '2025-09-15' }),
    ])
    expect(before.followUpsLate.clubs).toEqual([expect.objectContaining({ id: clubIdOf('1111'), late: 1 })])
    const { visits } = await instance.as(userNameOf('officer', 'district'))
    const cancellation = { reason: 'Đường sạt lở' }
    const { visit } = target
    await visits.cancel({ key: uuidOf('no visit'), id: visit, version: 1, cancellation })
    expect((await waitingFor(officer)).visitsDue.total).toBe(0)
    expect((await waitingFor(userNameOf('clubBoard', 'club'))).followUpsLate.total).toBe(0)
  })

  test('names the posts that nobody holds, to who may fill them', async () => {
    const { vacant } = await waitingFor(officer)
    const posts = Object.fromEntries(vacant.clubs.map(({ name, posts }) => [name, posts]))
    expect(posts[clubOf('1112').name]).toEqual(['chair', 'accountant', 'treasurer'])
    expect(posts[clubOf('1111').name]).not.toContain('chair')
    expect((await waitingFor(userNameOf('clubBoard', 'club'))).vacant.total).toBe(0)
  })

  test('says which clubs have fewer members than the plan asks, and which have none on the list', async () => {
    const { below, withoutMembers } = await waitingFor(officer)
    // These clubs have three and four members; the plan demands 50 (I.2.b:1).
    expect(namesOf(below)).toEqual(expect.arrayContaining([clubOf('1111').name, clubOf('1112').name]))
    expect(withoutMembers.total).toBe(0)
    const { members } = await instance.as(admin)
    for (let number = 1; number <= sizeOf('1112'); number += 1)
      await members.leave({
        key: uuidOf(`leave 1112 ${number}`),
        id: memberIdOf('1112', number),
        version: 1,
        departure: { on: '2025-10-02', reason: 'movedAway' },
      })
    const after = await waitingFor(officer)
    expect(namesOf(after.withoutMembers)).toEqual([clubOf('1112').name])
    expect(namesOf(after.undetermined)).not.toContain(clubOf('1112').name)
  })
})
