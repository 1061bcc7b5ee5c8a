import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import type { BeneficiaryGroup } from '../facts/beneficiaries.ts'
import { birth, hasReachedAge } from '../members/birth.ts'
import { memberOf } from '../members/example.test-data.ts'
import { ethnicities, isActiveMember, isOfMinority, isPoorOrNearPoor, sexes } from '../members/member.ts'
import type { Hardship, Member } from '../members/schema.ts'
import { type Answer, tally } from '../verdicts/tally.ts'
import { countBeneficiaries } from './count-beneficiaries.ts'
import { packMembers } from './member-columns.ts'

const asOf = isoDate('2024-06-30')
const count = (known: Partial<Member>, group: BeneficiaryGroup) =>
  countBeneficiaries(packMembers([memberOf(known)]), asOf)[group]
const yes = { yes: 1, no: 0, unknown: 0 }
const no = { yes: 0, no: 1, unknown: 0 }
const unknown = { yes: 0, no: 0, unknown: 1 }
const nobody = { yes: 0, no: 0, unknown: 0 }
const since = (kind: Hardship['kind'], from: string | null, to: string | null): Hardship => ({
  kind,
  from: from === null ? null : isoDate(from),
  to: to === null ? null : isoDate(to),
})
const poor = [since('nearPoor', '2020-01-01', null)]

describe('II.2: older women of poor or near-poor households', () => {
  test.each([
    { what: 'a near-poor woman born in 1950', sex: 'female', born: '1950', hardships: poor, is: yes },
    { what: 'a man', sex: 'male', born: '1950', hardships: poor, is: no },
    { what: 'a woman of 59', sex: 'female', born: '1964-07-01', hardships: poor, is: no },
    { what: 'a woman of 60 today', sex: 'female', born: '1964-06-30', hardships: poor, is: yes },
    { what: 'a woman in no hardship', sex: 'female', born: '1950', hardships: [], is: no },
    {
      what: 'a woman who lives alone',
      sex: 'female',
      born: '1950',
      hardships: [since('livesAlone', null, null)],
      is: no,
    },
    { what: 'a woman whom nobody asked', sex: 'female', born: '1950', hardships: null, is: unknown },
    { what: 'somebody of no recorded sex', sex: null, born: '1950', hardships: poor, is: unknown },
    { what: 'a poor woman in her border year', sex: 'female', born: '1964', hardships: poor, is: unknown },
    { what: 'a young person whom nobody asked', sex: null, born: '2000', hardships: null, is: no },
  ] as const)('$what', ({ sex, born, hardships, is }) => {
    expect(
      count({ sex, birth: birth(born), hardships: hardships && [...hardships] }, 'poorOlderWomen'),
    ).toEqual(is)
  })
})

test.each([
  { ethnicity: 'muong', is: yes },
  { ethnicity: 'other', is: yes },
  { ethnicity: 'kinh', is: no },
  { ethnicity: 'notSaid', is: unknown },
  { ethnicity: null, is: unknown },
] as const)('II.2: ethnic minority: $ethnicity', ({ ethnicity, is }) => {
  expect(count({ ethnicity }, 'ethnicMinority')).toEqual(is)
})

describe('I.1:1: out of poverty since joining on 01/03/2021', () => {
  test.each([
    { what: 'poor until 2023', hardships: [since('poor', null, '2023-01-01')], is: yes },
    { what: 'poor until the day of joining', hardships: [since('poor', null, '2021-03-01')], is: nobody },
    { what: 'poor until today', hardships: [since('poor', null, '2024-06-30')], is: yes },
    { what: 'poor until tomorrow', hardships: [since('poor', null, '2024-07-01')], is: no },
    {
      what: 'poor, then near-poor',
      hardships: [since('poor', null, '2023-01-01'), since('nearPoor', '2023-01-01', null)],
      is: no,
    },
    { what: 'poor from 2022 to 2023', hardships: [since('poor', '2022-01-01', '2023-01-01')], is: yes },
    { what: 'poor only after the day', hardships: [since('poor', '2025-01-01', null)], is: nobody },
    {
      what: 'another hardship that ended',
      hardships: [since('seriousIllness', null, '2023-01-01')],
      is: nobody,
    },
    { what: 'nobody asked', hardships: null, is: unknown },
  ])('$what', ({ hardships, is }) => {
    expect(count({ hardships }, 'leftPoverty')).toEqual(is)
  })
})

const day = fc.constantFrom(
  ...['2020-02-29', '2021-01-01', '2024-06-29', '2024-06-30', '2024-07-01'].map(isoDate),
)
const hardship = fc
  .record({
    kind: fc.constantFrom('poor' as const, 'nearPoor' as const, 'livesAlone' as const),
    from: fc.option(day),
    to: fc.option(day),
  })
  .filter(({ from, to }) => from === null || to === null || from < to)
const member = fc
  .record({
    sex: fc.constantFrom(null, ...sexes),
    birth: fc.constantFrom(null, ...['1950', '1964', '1964-06', '1964-07-01', '1980'].map(birth)),
    ethnicity: fc.constantFrom(null, ...ethnicities),
    hardships: fc.option(fc.array(hardship, { maxLength: 3 })),
    joinedOn: day,
    departure: fc.option(
      fc.record({ on: day, reason: fc.constantFrom('died' as const, 'recordedByMistake' as const) }),
    ),
  })
  .map(memberOf)

test('the packed list counts what the members themselves answer, one by one', () => {
  const all = (...answers: readonly Answer[]): Answer =>
    answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes'
  fc.assert(
    fc.property(fc.array(member, { maxLength: 12 }), (members) => {
      const active = members.filter((one) => isActiveMember(one, asOf))
      const counted = countBeneficiaries(packMembers(members), asOf)
      expect(counted.ethnicMinority).toEqual(tally(active, ({ ethnicity }) => isOfMinority(ethnicity)))
      expect(counted.poorOlderWomen).toEqual(
        tally(active, (one) => {
          const isWoman = one.sex === null ? 'unknown' : one.sex === 'female' ? 'yes' : 'no'
          return all(isWoman, hasReachedAge(one.birth, 60, asOf), isPoorOrNearPoor(one, asOf))
        }),
      )
      const lasting = active.filter((one) => isPoorOrNearPoor(one, asOf) === 'yes')
      expect(counted.leftPoverty.no).toBe(lasting.length)
    }),
    { seed: 146 },
  )
})
