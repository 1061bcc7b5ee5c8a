import { hoaBinh146, isoDate, type Plan } from '@lienthehe/domain'
import { expect, test } from 'vitest'
import { firstVersionOf, planBookOf } from './book.ts'
import { hashOf } from './hash.ts'

const first = firstVersionOf(hoaBinh146)
const amended = {
  ...firstVersionOf({ ...hoaBinh146, number: '146/KH-UBND (2023)' }),
  version: 2,
  validFrom: isoDate('2023-07-01'),
}
const next: Plan = {
  ...hoaBinh146,
  id: 'next',
  period: { from: isoDate('2026-03-01'), to: isoDate('2030-12-31'), years: [2027, 2028, 2029, 2030] },
}
const book = planBookOf([first, amended, firstVersionOf(next)], 3)

test('a plan is listed once, in its latest version, and found by its id in the one of a day', () => {
  expect(book.all.map(({ plan, version }) => [plan.id, version])).toEqual([
    [hoaBinh146.id, 2],
    ['next', 1],
  ])
  expect(book.find(hoaBinh146.id)?.version).toBe(2)
  expect(book.versionOn(hoaBinh146.id, isoDate('2022-01-01'))?.version).toBe(1)
  expect(book.inForceOn(isoDate('2026-01-01'))).toMatchObject({ stored: { version: 2 }, isOver: true })
  expect(book.find('another')).toBeUndefined()
})

test('the hash is that of the content, in whatever order its keys were written', () => {
  const { id, ...rest } = hoaBinh146
  expect(hashOf({ ...rest, id })).toBe(first.hash)
  expect(hashOf({ ...hoaBinh146, number: '147/KH-UBND' })).not.toBe(first.hash)
})
