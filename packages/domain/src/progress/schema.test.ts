import { expect, test } from 'vitest'
import { exactly } from '../verdicts/count.ts'
import { nothingPublished } from './published-totals.ts'
import { publishedTotalsSchema } from './schema.ts'

const { units: _, ...nothing } = nothingPublished([], 139)

test('totals come back from JSON as they were', () => {
  const totals = { ...nothing, communesCovered: exactly(89) }
  expect(publishedTotalsSchema.parse(JSON.parse(JSON.stringify(totals)))).toEqual(totals)
})

test.each([
  {
    totals: { communesCovered: exactly(140) },
    says: 'communesCovered: covers more communes than the 139 clubs that operate',
  },
  {
    totals: { clubsMeeting: [{ rule: 'club.activities', clubs: exactly(140) }] },
    says: 'clubsMeeting.0.clubs: counts more clubs than the 139 clubs that operate',
  },
  { totals: { members: { low: 8, high: 7 } }, says: 'members: the least is above the most' },
  { totals: { newClubs: { low: -1, high: 7 } }, says: /^newClubs.low: / },
  { totals: { clubsOperating: Number.NaN }, says: /^clubsOperating: / },
])('$says', ({ totals, says }) => {
  const { error } = publishedTotalsSchema.safeParse({ ...nothing, ...totals })
  const said = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)[0]
  expect(said).toMatch(says)
})
