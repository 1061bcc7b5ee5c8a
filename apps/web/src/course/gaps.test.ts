import { exactly } from '@lienthehe/domain'
import { unitKey } from '@lienthehe/domain/units'
import { expect, test } from 'vitest'
import { districtCourses } from './gaps.ts'

const district = (code: string, early: number, ...clubs: readonly number[]) => ({
  district: unitKey(`${code}@2020-01-01`),
  communes: 10,
  communesCovered: exactly(5),
  clubsOperating: 5,
  founded: clubs.map((count, place) => ({ year: 2021 + place, clubs: count })),
  foundedInAll: early + clubs.reduce((sum, count) => sum + count, 0),
  newClubsListed: 0,
  membersOfNewClubs: exactly(0),
  olderPeopleOfNewClubs: exactly(0),
  parts: [],
})

test('clubs of late 2020 are there from the start, and the fewest come first where nothing is asked', () => {
  const courses = districtCourses(
    { districts: [district('150', 1, 2, 3), district('148', 0, 1, 1)] },
    undefined,
    [2021, 2022],
  )
  expect(courses.map(({ clubs }) => clubs)).toEqual([2, 6])
  expect(courses[1]?.byYear.map(({ clubs }) => clubs)).toEqual([3, 6])
})
