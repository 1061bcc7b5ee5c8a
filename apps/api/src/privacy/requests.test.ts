import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { compareRows } from '../scrub/compare-rows.ts'
import { readWitnesses } from '../scrub/witnesses.ts'
import { personRequestDraft } from '../testing/drafts/person-request-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { userNameOf } from '../testing/people.ts'
import { clubIdOf, memberIdOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const member = memberIdOf('1111', 1)
const officer = userNameOf('officer', 'commune')
let instance: Instance
let copies = 0
let keys = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const newKey = () => uuidOf(`person request ${++keys}`)
const api = () => instance.as(officer)
const record = async (askedOn: string) =>
  (await api()).privacy.recordRequest({
    ...{ key: newKey(), member, draft: { ...personRequestDraft, askedOn } },
  })
const waiting = async (userName = officer) => (await instance.as(userName)).waiting.list()
const at = (day: string) => {
  instance.clock.now = new Date(`${day}T03:00:00Z`)
}

describe('what a person registered asks for', () => {
  test('is on record from its day to its end, with who wrote down what', async () => {
    const { privacy } = await api()
    const { id } = await record('2025-11-18')
    await privacy.answerRequest({ key: newKey(), id, version: 1, answer: { on: '2025-11-19' } })
    const extension = { on: '2025-11-20', because: 'Hồ sơ giấy còn ở huyện' }
    await privacy.extendRequest({ key: newKey(), id, version: 2, extension })
    const end = { on: '2025-11-20', outcome: 'refused', note: 'Đã trao hôm 10/11' } as const
    await privacy.closeRequest({ key: newKey(), id, version: 3, end })
    const { requests, requestHistory } = await privacy.ofMember({ member })
    expect(requests).toEqual([
      {
        value: {
          ...{ ...personRequestDraft, id, member, askedOn: '2025-11-18' },
          ...{ answered: { on: '2025-11-19' }, extended: extension, end },
        },
        version: 4,
      },
    ])
    expect(requestHistory.map(({ action, actor }) => [action, actor])).toEqual(
      ['close', 'extend', 'answer', 'record'].map((step) => [`personRequest.${step}`, `Người zu ${officer}`]),
    )
    await privacy.reopenRequest({ key: newKey(), id, version: 4 })
    expect((await privacy.ofMember({ member })).requests).toMatchObject([
      { value: { end: null }, version: 5 },
    ])
    const { db } = instance.services
    const found = await compareRows(db, await readWitnesses(db))
    expect(found.filter(({ kind }) => kind !== 'rowUnknown')).toEqual([])
  })

  test('is not told in the history of the club, which its board reads', async () => {
    await record('2025-11-18')
    const { clubs } = await instance.as(userNameOf('clubBoard', 'club'))
    const { entries } = await clubs.history({ id: clubIdOf('1111') })
    expect(JSON.stringify(entries)).not.toContain('personRequest')
  })
})

describe('on the day’s work of the officer', () => {
  test('stands what is due within three days, then overdue, until it is closed', async () => {
    const club = clubIdOf('1111')
    at('2025-11-03') // a Monday: the first answer is due on Wednesday, the request must be done by 13 November
    const { id } = await record('2025-11-03')
    expect((await waiting()).personRequests).toMatchObject({
      total: 1,
      clubs: [{ id: club, member, asked: 'copy', step: { step: 'answer', by: '2025-11-05', daysLeft: 2 } }],
    })
    const { privacy } = await api()
    await privacy.answerRequest({ key: newKey(), id, version: 1, answer: { on: '2025-11-03' } })
    expect((await waiting()).personRequests.total).toBe(0)
    at('2025-11-10')
    expect((await waiting()).personRequests.clubs).toMatchObject([{ step: { step: 'done', daysLeft: 3 } }])
    at('2025-11-20')
    expect((await waiting()).personRequests.clubs).toMatchObject([{ step: { step: 'done', daysLeft: -7 } }])
    const end = { on: '2025-11-20', outcome: 'done', note: null } as const
    await privacy.closeRequest({ key: newKey(), id, version: 2, end })
    expect((await waiting()).personRequests).toEqual({ total: 0, clubs: [] })
  })

  test('is for those who answer, not for the neighbours on a board nor for another commune', async () => {
    await record('2025-11-03')
    for (const stranger of [
      userNameOf('clubBoard', 'club'),
      userNameOf('viewer', 'commune'),
      userNameOf('officer', 'nextCommune'),
    ])
      expect((await waiting(stranger)).personRequests).toEqual({ total: 0, clubs: [] })
  })

  test('names a club once, by what is most overdue', async () => {
    await record('2025-11-14')
    await record('2025-11-03')
    expect((await waiting()).personRequests).toMatchObject({
      total: 1,
      clubs: [{ open: 2, step: { step: 'answer', by: '2025-11-05' } }],
    })
  })
})
