import { exactly, unknownInterval } from '@lienthehe/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginBook } from '../testing/club-book.ts'
import { fillTwoProvinces, type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { target, userNameOf } from '../testing/people.ts'
import { clubIdOf, memberIdOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const club = clubIdOf(target)
let instance: Instance

beforeAll(async () => {
  const path = `${folder.path}/books.db`
  await fillTwoProvinces(path)
  instance = await openInstance(path)
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

async function verdictsOn(asOf: string) {
  const { clubs } = await instance.as(userNameOf('officer', 'commune'))
  const { facts, verdicts } = await clubs.get({ id: club, asOf })
  const statusOf = (rule: string) => verdicts.find((verdict) => verdict.rule === rule)?.status
  return {
    funds: ['club.incomeFund', 'club.activityFund', 'club.regulation'].map(statusOf),
    borrowers: facts.borrowers,
    incomeFundDong: facts.fundDong.incomeFund,
  }
}

test('I.2.b:3: as soon as a club keeps a book, what the plan asks of its funds is known, as of any day', async () => {
  const unknown = ['undetermined', 'undetermined', 'undetermined']
  expect(await verdictsOn('2025-11-20')).toEqual({
    funds: unknown,
    borrowers: { yes: 0, no: 0, unknown: 3 },
    incomeFundDong: unknownInterval,
  })
  const board = await instance.as(userNameOf('clubBoard', 'club'))
  await beginBook(board, { club, borrower: memberIdOf(target, 1), text: 'HelpAge' })
  expect(await verdictsOn('2025-11-20')).toEqual({
    funds: ['met', 'met', 'met'],
    borrowers: { yes: 1, no: 2, unknown: 0 },
    // The fund gained the capital and the interest of one repayment; money that is lent still belongs to the fund.
    incomeFundDong: exactly(20_060_000),
  })
  // Two days before the first money came in, the club had only a regulation.
  expect(await verdictsOn('2025-01-03')).toMatchObject({ funds: ['unmet', 'unmet', 'met'] })
})
