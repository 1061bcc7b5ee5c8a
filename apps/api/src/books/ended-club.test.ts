import { isoDate } from '@lienthehe/domain'
import { month } from '@lienthehe/domain/calendar'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginBook, borrowingOf, clubRegulation, yearOfEqualParts } from '../testing/club-book.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { target, userNameOf } from '../testing/people.ts'
import { clubIdOf, memberIdOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const club = clubIdOf(target)
let keys = 0
const own = () => ({ key: uuidOf(`ended ${++keys}`), club })
let instance: Instance

beforeAll(async () => {
  const template = `${folder.path}/template.db`
  await fillTwoProvinces(template)
  instance = await openCopy(template, 'ended')
}, 60_000)
afterAll(async () => {
  await instance.close()
  folder.remove()
})

test('a club that was dissolved leaves its book as it is: whatever is tried with it is refused, and says why', async () => {
  const { books, clubs } = await instance.as(userNameOf('officer', 'commune'))
  const borrower = memberIdOf(target, 1)
  const { loan } = await beginBook(await instance.as(userNameOf('officer', 'commune')), {
    club,
    borrower,
    text: 'HelpAge',
  })
  const before = await books.page({ club, date: null })
  const { version } = await clubs.get({ id: club, asOf: null })
  const event = { on: isoDate('2025-11-01'), change: 'dissolved', reason: 'Hết người' } as const
  await clubs.change({ key: uuidOf('the end'), id: club, version, event })

  const on = { valueOn: isoDate('2025-11-10') }
  const money = { ...on, fund: 'activityFund', amountDong: 1000 } as const
  const decision = { ...on, loan, reason: 'lũ cuốn' }
  const attempts = {
    adoptRegulation: () =>
      books.adoptRegulation({ ...own(), regulation: { ...clubRegulation, from: on.valueOn } }),
    open: () =>
      books.open({
        ...own(),
        draft: { ...on, fund: 'activityFund', cashDong: 0, loans: [], evidence: 'x', signedBy: ['a', 'b'] },
      }),
    contribute: () => books.contribute({ ...own(), draft: { ...money, source: 'donor', giver: null } }),
    collectDues: () =>
      books.collectDues({
        ...own(),
        draft: { ...on, fund: 'activityFund', payers: [{ member: borrower, amountDong: 1000 }] },
      }),
    spend: () => books.spend({ ...own(), draft: { ...money, purpose: 'nước' } }),
    transfer: () =>
      books.transfer({ ...own(), draft: { ...on, from: 'incomeFund', amountDong: 1000, reason: 'lãi' } }),
    lend: () => books.lend({ ...own(), draft: { ...borrowingOf(borrower), ...on } }),
    repay: () => books.repay({ ...own(), draft: { ...on, loan, amountDong: 1000 }, seen: null }),
    proposeRestructuring: () =>
      books.propose({
        ...own(),
        draft: { kind: 'restructuring', ...decision, conditions: yearOfEqualParts },
      }),
    proposeWriteOff: () => books.propose({ ...own(), draft: { kind: 'writeOff', ...decision } }),
    confirm: () => books.confirm({ ...own(), proposal: 1 }),
    decline: () => books.decline({ ...own(), proposal: 1, reason: 'đúng rồi' }),
    count: () =>
      books.count({
        ...own(),
        draft: { countedOn: on.valueOn, fund: 'activityFund', countedDong: 0 },
        witness: 'Mai',
      }),
    close: () => books.close({ ...own(), draft: { month: month('2025-04'), explanations: [] } }),
  }
  for (const [name, attempt] of Object.entries(attempts))
    expect([name, await refusalOfCall(attempt())]).toEqual([name, { reason: 'clubEnded' }])

  const after = await books.page({ club, date: null })
  expect(after).toMatchObject({ version: before.version, ended: { reason: 'clubEnded' }, may: [] })
})
