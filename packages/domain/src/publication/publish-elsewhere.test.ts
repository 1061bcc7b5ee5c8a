import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan } from '../progress/assess-plan.ts'
import {
  at,
  type ClubSketch,
  clubsOf,
  communesOf,
  districts,
  groundUnknown,
  registerOf,
} from '../progress/example.test-data.ts'
import { publishProgress } from './publish.ts'

const asOf = isoDate('2025-12-31')
const [city, daBac, luongSon] = [at(districts, 0), at(districts, 1), at(districts, 2)]
const nowhere = { on: '2025-08-01', commune: groundUnknown, members: 60 }

function clubsIn(district: typeof city, count: number): readonly ClubSketch[] {
  return clubsOf(count, { on: '2021-03-01', commune: at(communesOf(district), 0), members: 50 })
}

/**
 * Whether the members of Đà Bắc are shown, which has four clubs. The register also has eight clubs in Lương Sơn, and
 * the given ones.
 */
function shownBeside(clubs: readonly ClubSketch[]) {
  const register = registerOf([...clubsIn(daBac, 4), ...clubsIn(luongSon, 8), ...clubs], asOf)
  const published = publishProgress(hoaBinh146, assessPlan(hoaBinh146, register, asOf))
  return published.districts.find(({ district }) => district === daBac)?.membersOfNewClubs.kind
}

test('one club that lies in no district of the list is a secret, and a district hides with it', () => {
  expect(shownBeside(clubsOf(1, nowhere))).toBe('suppressed')
  expect(shownBeside(clubsOf(2, nowhere))).toBe('number')
})

test('with the secret of another district hides who has the fewest clubs: a district, or those in none', () => {
  const secret = clubsIn(city, 1)
  expect(shownBeside([...secret, ...clubsOf(3, nowhere)])).toBe('number')
  expect(shownBeside([...secret, ...clubsOf(4, nowhere)])).toBe('suppressed')
})
