import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { birth } from './birth.ts'
import { memberOf } from './example.test-data.ts'
import { duplicateKey, hasLeft, isActiveMember, isDisadvantaged } from './member.ts'
import { memberDraftSchema } from './schema.ts'

describe('I.2.b:1: only active members are counted', () => {
  const left = memberOf({
    joinedOn: isoDate('2021-03-01'),
    departure: { on: isoDate('2023-06-15'), reason: 'movedAway' },
  })

  test.each([
    { on: '2021-02-28', is: false },
    { on: '2021-03-01', is: true }, // the day of joining counts
    { on: '2023-06-14', is: true },
    { on: '2023-06-15', is: false }, // the day of leaving does not
  ])('joined 2021-03-01, left 2023-06-15: on $on active is $is', ({ on, is }) => {
    expect(isActiveMember(left, isoDate(on))).toBe(is)
  })

  test('somebody who never left is active ever after', () => {
    expect(isActiveMember(memberOf(), isoDate('2099-12-31'))).toBe(true)
  })

  test('somebody recorded by mistake was never a member, whatever day is asked about', () => {
    const mistake = memberOf({ departure: { on: isoDate('2023-03-01'), reason: 'recordedByMistake' } })
    expect(isActiveMember(mistake, isoDate('2023-01-01'))).toBe(false)
  })
})

test('whoever has left is no member on the very day, and whoever has yet to join has not left', () => {
  const member = memberOf({
    joinedOn: isoDate('2021-03-01'),
    departure: { on: isoDate('2023-06-15'), reason: 'movedAway' },
  })
  expect(hasLeft(member, isoDate('2023-06-14'))).toBe(false)
  expect(hasLeft(member, isoDate('2023-06-15'))).toBe(true)
  expect(hasLeft(member, isoDate('2021-01-01'))).toBe(false)
  expect(hasLeft(memberOf(), isoDate('2023-06-15'))).toBe(false)
})

describe('I.2.b:1: hardship, material or spiritual', () => {
  const asOf = isoDate('2023-12-31')

  test.each([
    { what: 'nobody asked', hardships: null, is: 'unknown' },
    { what: 'asked, none', hardships: [], is: 'no' },
    { what: 'poor without dates', hardships: [{ kind: 'poor', from: null, to: null }], is: 'yes' },
    {
      what: 'lonely: a spiritual hardship counts alike',
      hardships: [{ kind: 'bereavedOrIsolated', from: null, to: null }],
      is: 'yes',
    },
    {
      what: 'begins on the day',
      hardships: [{ kind: 'poor', from: isoDate('2023-12-31'), to: null }],
      is: 'yes',
    },
    {
      what: 'begins the day after',
      hardships: [{ kind: 'poor', from: isoDate('2024-01-01'), to: null }],
      is: 'no',
    },
    {
      what: 'ended on the day',
      hardships: [{ kind: 'poor', from: null, to: isoDate('2023-12-31') }],
      is: 'no',
    },
    {
      what: 'ends the day after',
      hardships: [{ kind: 'poor', from: null, to: isoDate('2024-01-01') }],
      is: 'yes',
    },
    {
      what: 'one ended, another lasts',
      hardships: [
        { kind: 'poor', from: null, to: isoDate('2022-01-01') },
        { kind: 'disability', from: isoDate('2022-01-01'), to: null },
      ],
      is: 'yes',
    },
  ] as const)('$what: $is', ({ hardships, is }) => {
    const recorded = hardships === null ? null : [...hardships]
    expect(isDisadvantaged({ hardships: recorded }, asOf)).toBe(is)
  })
})

describe('a hint that two records may be one person', () => {
  test('the same name, however it is spelt, and the same year of birth', () => {
    const one = duplicateKey(memberOf({ fullName: 'Đào Thị Hoà', birth: birth('1950-04-02') }))
    const other = duplicateKey(memberOf({ fullName: 'đào thị hòa', birth: birth('1950') }))
    expect(one).toBe('dao thi hoa|1950')
    expect(other).toBe(one)
  })

  test('another year is another person, and without a birth there is no hint', () => {
    expect(duplicateKey(memberOf({ birth: birth('1951') }))).not.toBe(
      duplicateKey(memberOf({ birth: birth('1950') })),
    )
    expect(duplicateKey(memberOf({ birth: null }))).toBeNull()
  })
})

describe('what may be recorded of a member', () => {
  const draft = {
    fullName: '  Quách   Văn  Đức ',
    sex: 'male',
    birth: '1948-12',
    ethnicity: 'muong',
    hardships: [{ kind: 'poor', from: '2021-01-01', to: null }],
    village: ' ',
    phone: '0912 345 678',
    citizenId: '017048000123',
    joinedOn: '2021-03-01',
  }

  test('names are kept with single spaces, empty lines as not recorded', () => {
    const parsed = memberDraftSchema.parse(draft)
    expect(parsed.fullName).toBe('Quách Văn Đức')
    expect(parsed.village).toBeNull()
  })

  test.each(['Bùi \u2067Thị\u2069', 'Bùi \u200FThị', 'Bùi\u200B \u061CThị'])(
    'marks of the direction of writing that nobody sees are taken out of “%s”',
    (fullName) => {
      expect(memberDraftSchema.parse({ ...draft, fullName }).fullName).toBe('Bùi Thị')
    },
  )

  test.each([
    { field: 'fullName', value: ' ', problem: 'required' },
    { field: 'fullName', value: 'a'.repeat(101), problem: 'tooLong' },
    { field: 'fullName', value: 'Bùi\u0007Thị', problem: 'controlCharacter' },
    { field: 'fullName', value: 'Bùi \u202Eịht', problem: 'controlCharacter' },
    { field: 'birth', value: '31/12/1948', problem: 'birthInvalid' },
    { field: 'joinedOn', value: '2021-02-29', problem: 'dateInvalid' },
    { field: 'phone', value: '12-34', problem: 'phoneInvalid' },
    { field: 'citizenId', value: '1234567890', problem: 'citizenIdInvalid' },
  ])('$field “$value” is refused: $problem', ({ field, value, problem }) => {
    const result = memberDraftSchema.safeParse({ ...draft, [field]: value })
    expect(result.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[field, problem]])
  })

  test('a hardship cannot end before it begins', () => {
    const hardships = [{ kind: 'poor', from: '2021-01-02', to: '2021-01-02' }]
    const result = memberDraftSchema.safeParse({ ...draft, hardships })
    expect(result.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['hardships.0.to', 'endsBeforeItBegins'],
    ])
  })
})
