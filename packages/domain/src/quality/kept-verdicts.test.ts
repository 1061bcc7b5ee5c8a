import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { exampleClub } from '../members/example.test-data.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { noRecords } from '../tally/records.ts'
import { tallyClub } from '../tally/tally.ts'
import { exactly } from '../verdicts/interval.ts'
import { assessClub } from './assess.ts'

const [asOf, establishedOn] = [isoDate('2023-12-31'), isoDate('2021-05-05')]
const nobody = tallyClub({ id: exampleClub, establishedOn }, [], asOf, noRecords)
const figure = fc.oneof(fc.nat(3), fc.nat(400))
const share = fc.record({ yes: figure, no: figure, unknown: figure })
const areas = hoaBinh146.activityAreas.map(({ id }) => id)
const club = fc
  .record({
    ...{ members: figure, women: share, age55: share, disadvantaged: share, management: share },
    done: fc.shuffledSubarray(areas),
    others: fc.constantFrom('no', 'unknown'),
  })
  .map(({ members, done, others, ...shares }) => ({
    ...nobody,
    ...shares,
    members: exactly(members),
    areas: { done, others },
  }))

test('of many clubs each is judged as if it were the only one', () => {
  const plan = { ...hoaBinh146 }
  fc.assert(
    fc.property(fc.array(club, { maxLength: 30 }), (clubs) => {
      for (const facts of clubs) expect(assessClub(plan, facts)).toEqual(assessClub({ ...plan }, facts))
    }),
    { seed: 7, numRuns: 200 },
  )
})

test('clubs of one figure share a verdict that nobody can change, nor by changing the facts it was made of', () => {
  const plan = { ...hoaBinh146 }
  const women = { yes: 33, no: 17, unknown: 0 }
  const byWomen = (of: typeof women) =>
    assessClub(plan, { ...nobody, women: of }).find(({ rule }) => rule === 'club.women')
  const first = byWomen(women)
  const before = JSON.stringify(first)
  women.yes = 0
  expect(JSON.stringify(first)).toBe(before)
  expect(byWomen({ yes: 33, no: 17, unknown: 0 })).toBe(first)
  expect(Object.isFrozen(first) && Object.isFrozen(first?.actual)).toBe(true)
})
