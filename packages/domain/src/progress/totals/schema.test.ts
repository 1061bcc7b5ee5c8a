import { expect, test } from 'vitest'
import { hoaBinhUnits } from '../../units/hoa-binh.ts'
import { exactly } from '../../verdicts/interval.ts'
import { nothingPublished } from './published-totals.ts'
import { publishedTotalsSchema } from './schema.ts'

const nothing = nothingPublished(hoaBinhUnits, 139)

test('what `nothingPublished` begins is taken, and comes back from JSON as it was', () => {
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
  {
    totals: { clubsOnRecord: exactly(138) },
    says: 'clubsOnRecord: counts fewer clubs than the 139 clubs that operate',
  },
  {
    totals: { newClubs: exactly(75), newClubsByYear: [{ year: 2021, clubs: exactly(76) }] },
    says: 'newClubs: counts fewer clubs than its parts, or more than are on record',
  },
  {
    totals: { newClubs: exactly(150), clubsOnRecord: exactly(149) },
    says: 'newClubs: counts fewer clubs than its parts, or more than are on record',
  },
  {
    totals: { members: exactly(7000), membersOfNewClubs: { low: 7001, high: 'unbounded' } },
    says: 'membersOfNewClubs: counts more people than all members',
  },
  {
    totals: { communesCovered: exactly(0) },
    says: 'communesCovered: covers no commune, and the 139 clubs that operate lie somewhere',
  },
  {
    totals: {
      newClubs: exactly(105),
      newClubsPaidBy: [
        { sources: ['project'], clubs: exactly(58) },
        { sources: ['district', 'commune'], clubs: exactly(48) },
      ],
    },
    says: 'newClubs: counts fewer clubs than its parts, or more than are on record',
  },
  {
    totals: { members: exactly(2700), olderPeopleOfNewClubs: exactly(2701) },
    says: 'olderPeopleOfNewClubs: counts more people than all members',
  },
  {
    totals: { membersOfNewClubs: exactly(3750), olderPeopleOfNewClubs: exactly(3751) },
    says: 'olderPeopleOfNewClubs: counts more people than all members of new clubs',
  },
  {
    totals: { newClubsByYear: [2021, 2021].map((year) => ({ year, clubs: exactly(15) })) },
    says: 'newClubsByYear: names a year twice',
  },
  {
    totals: { clubsMeeting: [1, 2].map((clubs) => ({ rule: 'club.activities', clubs: exactly(clubs) })) },
    says: 'clubsMeeting: names a rule twice',
  },
  { totals: { members: { low: 8, high: 7 } }, says: 'members: the least is above the most' },
  { totals: { newClubs: { low: -1, high: 7 } }, says: /^newClubs.low: / },
  { totals: { clubsOperating: Number.NaN }, says: /^clubsOperating: / },
])('$says', ({ totals, says }) => {
  const { error } = publishedTotalsSchema.safeParse({ ...nothing, ...totals })
  const said = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)[0]
  expect(said).toMatch(says)
})
