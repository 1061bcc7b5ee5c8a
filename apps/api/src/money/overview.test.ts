import { isoDate } from '@lienthehe/domain'
import { clubMoneyOf } from '@lienthehe/domain/money'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bookMoney } from '../db/schema/index.ts'
import { openServices } from '../open-services.ts'
import { beginBook } from '../testing/club-book.ts'
import { fillTwoProvinces, type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { clubsOf, people, target, userNameOf } from '../testing/people.ts'
import { canariesIn, clubIdOf, memberIdOf, unitOf } from '../testing/two-provinces.ts'
import { readMoney } from './queries.ts'

const folder = makeFolder()
const club = clubIdOf(target)
const asOf = isoDate('2025-05-01')
let instance: Instance

beforeAll(async () => {
  const path = `${folder.path}/money.db`
  await fillTwoProvinces(path)
  instance = await openInstance(path)
  const caller = await instance.as(userNameOf('officer', 'province'))
  await beginBook(caller, { club, borrower: memberIdOf(target, 1), text: 'HelpAge' })
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

async function overview(
  userName: string,
  asked: { unit?: ReturnType<typeof unitOf>; asOf?: typeof asOf } = {},
) {
  const { money } = await instance.as(userName)
  return money.overview({ unit: null, asOf, ...asked })
}

describe('the money of a province', () => {
  test('is what its books say on the day, and is told to be the least where books are missing', async () => {
    const { whole, parts } = await overview(userNameOf('viewer', 'province'))
    expect(whole.money).toMatchObject({
      origins: [
        { origin: 'project', amountDong: 23_000_000 },
        { origin: 'loanIncome', amountDong: 60_000 },
      ],
      outstandingDong: 5_500_000,
      cashDong: { incomeFund: 14_560_000, activityFund: 3_000_000 },
    })
    expect(whole.clubs - whole.clubsWithoutBook).toBe(1)
    expect(parts.reduce((sum, { clubs }) => sum + clubs, 0)).toBe(whole.clubs)
    expect(whole.borrowers).toMatchObject({ status: 'undetermined', clause: 'I.2.b:2' })
  })

  test('of a day before the first booking is nothing', async () => {
    const { whole } = await overview(userNameOf('viewer', 'province'), { asOf: isoDate('2025-01-01') })
    expect(whole.money).toMatchObject({ origins: [], outstandingDong: 0 })
  })

  test('follows a booking at once', async () => {
    const caller = await instance.as(userNameOf('officer', 'province'))
    const draft = {
      valueOn: isoDate('2025-06-01'),
      fund: 'incomeFund',
      source: 'donor',
      giver: 'HelpAge',
    } as const
    const key = '00000000-0000-4000-8000-00000000a001'
    await caller.books.contribute({ key, club, draft: { ...draft, amountDong: 7_000_000 } })
    const { whole } = await overview(userNameOf('viewer', 'province'), { asOf: isoDate('2025-06-01') })
    expect(whole.money.origins).toContainEqual({ origin: 'donor', amountDong: 7_000_000 })
  })

  test('narrowed to a unit is that of its clubs, by their communes', async () => {
    const { whole, parts, unit } = await overview(userNameOf('viewer', 'province'), { unit: unitOf('11') })
    expect(unit?.key).toBe(unitOf('11'))
    expect(whole.money.outstandingDong).toBe(5_500_000)
    expect(parts.map(({ place }) => place.key)).toContain(unitOf('111'))
  })
})

test.each(people)('$userName sees the clubs of their scope and nobody’s name', async (person) => {
  if (person.disabled || person.role === null) return
  const answer = await overview(person.userName)
  expect(answer.whole.clubs).toBe(clubsOf(person).length)
  const { clubs, people: named } = canariesIn(JSON.stringify(answer))
  expect([...clubs].filter((seen) => !clubsOf(person).includes(seen))).toEqual([])
  expect(named).toEqual(new Set())
})

test('a club without a regulation or a fund is listed, with what it lacks', async () => {
  const { lacking } = await overview(userNameOf('officer', 'province'))
  expect(lacking.clubs.find(({ id }) => id === clubIdOf('1112'))).toMatchObject({
    lacking: [],
    unknown: ['incomeFund', 'activityFund', 'regulation'],
  })
  expect(lacking.clubs.map(({ id }) => id)).not.toContain(club)
})

test('the money of a book that was kept before it was kept beside it is reckoned when the database is opened', async () => {
  const { db, books, office, now, newId } = instance.services
  await db.delete(bookMoney).where(eq(bookMoney.club, club))
  await openServices(db, { office, now, newId })
  const { book } = await books.read(db, club)
  expect(await readMoney(db)).toEqual([{ club, money: clubMoneyOf(book) }])
})
