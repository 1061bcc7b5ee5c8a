import { describe, expect, test } from 'vitest'
import { countryOf, plan1648, registerOf, statementOf } from './country.test-data.ts'
import { receiveStatements, type SignedStatement } from './receive.ts'
import { describeStatementRefusal, type StatementRefusal } from './refusal.ts'
import type { Statement } from './schema.ts'

const nation = countryOf(3, 4)
const register = registerOf(nation, { province: '01', clubs: 12, seed: 3 })
const of = (about: Partial<Statement> = {}): SignedStatement => statementOf('01', register, about)
const first = of()
const second = of({ sequence: 2, previous: first.hash })
const third = of({ sequence: 3, previous: second.hash })

function reasonOf(kept: readonly SignedStatement[], arrived: readonly SignedStatement[]): string {
  const received = receiveStatements(nation, kept, arrived)
  return received.ok
    ? received.value.map(({ statement }) => statement.sequence).join()
    : received.refusal.reason
}

describe('statements that arrive', () => {
  test('come in by number, one at a time or together in any order, and once', () => {
    expect(reasonOf([], [first])).toBe('1')
    expect(reasonOf([], [third, first, second, first])).toBe('1,2,3')
    expect(reasonOf([first], [first, second])).toBe('2')
    expect(reasonOf([first, second], [first])).toBe('')
  })

  test.each([
    { what: 'one before it is not there', kept: [first], arrived: [third], reason: 'statementOutOfOrder' },
    {
      what: 'another one has its number',
      kept: [first, { ...second, hash: 'e'.repeat(64) }],
      arrived: [second],
      reason: 'statementForked',
    },
    {
      what: 'it follows another one',
      kept: [first],
      arrived: [of({ sequence: 2, previous: 'f'.repeat(64) })],
      reason: 'statementForked',
    },
    {
      what: 'the first one follows something',
      kept: [],
      arrived: [of({ previous: 'f'.repeat(64) })],
      reason: 'statementForked',
    },
    {
      what: 'it is of another version',
      kept: [],
      arrived: [of({ plan: { id: plan1648.id, hash: 'c'.repeat(64) } })],
      reason: 'statementOtherPlan',
    },
    {
      what: 'the province is not on the list',
      kept: [],
      arrived: [of({ province: '77' })],
      reason: 'statementProvinceUnknown',
    },
    {
      what: 'it counts in another province',
      kept: [],
      arrived: [of({ province: '02' })],
      reason: 'statementUnitElsewhere',
    },
    {
      what: 'a good one is refused with the bad one beside it',
      kept: [],
      arrived: [first, third],
      reason: 'statementOutOfOrder',
    },
  ])('are refused where $what', ({ kept, arrived, reason }) => {
    expect(reasonOf(kept, arrived)).toBe(reason)
  })

  test('are refused with more clubs by rule than operate', () => {
    const { counts } = first.statement
    if (counts === null) throw new Error('the first statement has counts')
    const [commune, ...others] = counts.communes
    if (commune === undefined) throw new Error('the register has clubs')
    const more = { ...commune, operating: { ...commune.operating, clubs: commune.operating.clubs + 1 } }
    expect(reasonOf([], [of({ counts: { ...counts, communes: [more, ...others] } })])).toBe(
      'statementImpossible',
    )
  })
})

test('every refusal says in both languages what is wrong, by its own figures', () => {
  const refusals: readonly StatementRefusal[] = [
    { reason: 'statementNotSigned', province: '17' },
    { reason: 'statementOutOfOrder', province: '17', sequence: 5, next: 3 },
    { reason: 'statementOtherPlan', plan: 'a', expected: 'b', isOtherVersion: false },
  ]
  const [signed, order, plan] = refusals.map(describeStatementRefusal)
  expect(signed?.vi).toContain('tỉnh 17')
  expect(order?.vi).toContain('Bản số 5 của tỉnh 17 đến khi chưa có bản số 3')
  expect(plan?.en).toContain('NATIONAL_PLAN')
})
