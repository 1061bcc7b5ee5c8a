import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { hoaBinh146 } from '../../plan/hoa-binh-146.ts'
import { assessPlan, assessSums } from '../assess-plan.ts'
import {
  at,
  type ClubSketch,
  communeOf2025,
  communeOfTwoDistricts,
  communes,
  groundUnknown,
  registerOf,
} from '../example.test-data.ts'
import { placeRegister } from '../register.ts'
import { addClub, clubSumsOf, emptyClubSums, removeClub } from './club-sums.ts'

const asOf = isoDate('2023-12-31')

/**
 * Clubs of every cohort and state, in communes of both lists, with and without a known source of money and a member
 * list.
 */
const sketch: fc.Arbitrary<ClubSketch> = fc.record({
  on: fc.constantFrom('2019-05-01', '2020-11-15', '2021-05-01', '2022-03-03', '2023-12-31', '2024-01-01'),
  commune: fc.constantFrom(at(communes, 0), at(communes, 30), communeOf2025, communeOfTwoDistricts),
  money: fc.constantFrom(null, 'district', 'project'),
  members: fc.constantFrom<(number | 'unlisted')[]>(0, 49, 60, 'unlisted'),
  events: fc.constantFrom<(readonly [string, 'suspended' | 'dissolved'])[][]>(
    [],
    [['2021-01-01', 'suspended']],
    [['2023-12-31', 'dissolved']],
  ),
})

test('an assessment does not show which clubs were added and taken out again (200 provinces)', () => {
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 12 }), fc.array(sketch, { maxLength: 12 }), (stay, gone) => {
      const all = placeRegister(hoaBinh146, registerOf([...stay, ...gone], asOf), asOf)
      const sums = emptyClubSums(all)
      for (const club of all.clubs.toReversed()) addClub(sums, club)
      for (const club of all.clubs) if (club.row >= stay.length) removeClub(sums, club)
      expect(assessSums(all, sums)).toEqual(assessPlan(hoaBinh146, registerOf(stay, asOf), asOf))
    }),
    { numRuns: 200, seed: 146 },
  )
})

test('a club of which nobody can tell where it lies leaves the sums as it leaves the register', () => {
  const all = placeRegister(
    hoaBinh146,
    registerOf([{ on: '2021-05-01', commune: groundUnknown }], asOf),
    asOf,
  )
  const sums = clubSumsOf(all)
  expect(assessSums(all, sums).clubsOperating).toBe(1)
  removeClub(sums, at(all.clubs, 0))
  expect(assessSums(all, sums)).toEqual(assessPlan(hoaBinh146, registerOf([], asOf), asOf))
})
