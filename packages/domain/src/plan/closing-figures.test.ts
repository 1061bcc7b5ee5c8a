import { describe, expect, test } from 'vitest'
import { describeTargetFigure } from '../progress/sentences/wording.ts'
import { exactly } from '../verdicts/interval.ts'
import { eightPlans } from './file/eight-plans.test-data.ts'
import { judgeTotals } from './file/judge-plan-file.test-data.ts'

describe('the closing figures of 1336, as they were reported in May 2025', () => {
  const closing = {
    clubsOperating: 9000,
    clubsOnRecord: exactly(9000),
    newClubs: exactly(6000),
    members: exactly(330_000),
    people: [
      { who: 'olderPeople' as const, people: exactly(231_000) },
      { who: 'borrowers' as const, people: exactly(148_500) }, // 45 %
    ],
    clubsMeeting: [{ rule: 'club.activities', clubs: exactly(3600) }], // 40 %
    ofTargets: [{ target: 'provinces.served', figure: exactly(63) }],
  }
  const verdicts = judgeTotals(eightPlans.national1336, closing, '2025-12-31')

  test.each([
    { target: 'provinces.served', status: 'met', figure: '100% (63/63)' },
    { target: 'clubs.new', status: 'met', figure: '6.000 / 3.000' },
    // These two stay undetermined: the figures count all clubs, but the target asks about new clubs.
    { target: 'members.new', status: 'undetermined', figure: 'nhiều nhất 330.000 / 150.000' },
    { target: 'olderMembers.new', status: 'undetermined', figure: 'nhiều nhất 330.000 / hơn 100.000' },
    { target: 'clubs.maintained', status: 'met', figure: '100% (9.000/9.000)' },
    { target: 'members.borrowing', status: 'unmet', figure: '45% (148.500/330.000)' },
    { target: 'clubs.funded', status: 'undetermined', figure: 'chưa có số / 9.000' },
  ])('$target: $status, $figure', ({ target, status, figure }) => {
    expect(verdicts[target]?.status).toBe(status)
    const verdict = verdicts[target]
    expect(verdict && describeTargetFigure(verdict, { language: 'vi' })).toBe(figure)
  })

  test('40 % with all eight areas is short of 70 % as of the reported 80 %, unless most clubs are of this year', () => {
    const founded = [2021, 2022, 2023, 2024].map((year) => ({ year, clubs: exactly(1500) }))
    const known = { ...closing, newClubsByYear: founded }
    expect(judgeTotals(eightPlans.national1336, known, '2025-12-31')['clubs.active']).toMatchObject({
      status: 'unmet',
      parts: [{ need: 6300, shortfall: 2700 }],
    })
    // The decision asks for 70 %. The report used 80 %, so the shortfall is larger.
    const { plan, ...file } = eightPlans.national1336
    const reported = plan.targets.map((target) =>
      target.id === 'clubs.active'
        ? { ...target, demand: { kind: 'shareAtLeast' as const, percent: 80 } }
        : target,
    )
    const asReported = { ...file, plan: { ...plan, targets: reported } }
    expect(judgeTotals(asReported, known, '2025-12-31')['clubs.active']).toMatchObject({
      parts: [{ need: 7200, shortfall: 3600 }],
    })
    // `closing` does not say how many clubs were founded in 2025, and the rule does not apply to those yet.
    expect(verdicts['clubs.active']?.status).toBe('undetermined')
  })
})
