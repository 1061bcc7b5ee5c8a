import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { birth } from './birth.ts'
import { checkDeparture, checkMemberDraft } from './check.ts'
import { memberOf } from './example.test-data.ts'

const today = isoDate('2024-05-20')
const establishedOn = isoDate('2021-03-01')

function problemsOf(known: { birth?: string; joinedOn?: string }) {
  const draft = memberOf({
    birth: known.birth === undefined ? null : birth(known.birth),
    joinedOn: isoDate(known.joinedOn ?? '2021-03-01'),
  })
  return checkMemberDraft(draft, { today, establishedOn }).map(({ field, problem }) => `${field} ${problem}`)
}

describe('a member’s record makes sense', () => {
  test.each([
    { birth: '1950', joinedOn: '2021-03-01', problems: [] },
    { birth: '1904', problems: [] }, // may be 120 years old …
    { birth: '1903', problems: ['birth birthTooEarly'] }, // … but nobody is older
    { birth: '2024-05-20', joinedOn: '2024-05-20', problems: [] },
    { birth: '2024-05-21', joinedOn: '2024-05-20', problems: ['birth birthInFuture'] },
    { birth: '2021-03-02', joinedOn: '2021-03-01', problems: ['birth birthAfterJoining'] },
    { birth: '2021', joinedOn: '2021-03-01', problems: [] }, // may have been born before March
    { joinedOn: '2021-02-28', problems: ['joinedOn beforeEstablishment'] },
    { joinedOn: '2024-05-20', problems: [] },
    { joinedOn: '2024-05-21', problems: ['joinedOn dateInFuture'] },
    {
      birth: '1890',
      joinedOn: '2020-01-01',
      problems: ['birth birthTooEarly', 'joinedOn beforeEstablishment'],
    },
  ])('born $birth, joined $joinedOn: $problems', ({ problems, ...known }) => {
    expect(problemsOf(known)).toEqual(problems)
  })
})

describe('a departure makes sense', () => {
  test.each([
    { on: '2021-02-28', problems: [{ field: 'on', problem: 'beforeJoining' }] },
    { on: '2021-03-01', problems: [] },
    { on: '2024-05-20', problems: [] },
    { on: '2024-05-21', problems: [{ field: 'on', problem: 'dateInFuture' }] },
  ])('joined 2021-03-01, left $on: $problems', ({ on, problems }) => {
    const departure = { on: isoDate(on), reason: 'ownWish' } as const
    expect(checkDeparture(departure, { today, joinedOn: establishedOn })).toEqual(problems)
  })
})
