import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { month } from '../../calendar/month.ts'
import { birth } from '../../members/birth.ts'
import { establishedClub, membersOf } from '../../members/example.test-data.ts'
import { assessPlan } from '../../progress/assess-plan.ts'
import { type ClubSketch, clubsOf, communeOf2025, registerOf } from '../../progress/example.test-data.ts'
import { describeTarget } from '../../progress/sentences/wording.ts'
import { presentProgress, presentTarget } from '../../publication/present.ts'
import { publishProgress } from '../../publication/publish.ts'
import { assessClub } from '../../quality/assess.ts'
import { describeClubVerdict } from '../../quality/wording.ts'
import { examinePlan } from '../../roadmap/examination/examine-plan.ts'
import { describePlanFinding } from '../../roadmap/examination/finding-wording.ts'
import { type ClubRecords, noRecords } from '../../tally/records.ts'
import { tallyClub } from '../../tally/tally.ts'
import { languages } from '../../text/language.ts'
import { hoaBinhUnits } from '../../units/hoa-binh.ts'
import { unitsOn } from '../../units/unit.ts'
import { exactly } from '../../verdicts/interval.ts'
import { hoaBinh146 } from '../hoa-binh-146.ts'
import type { Plan } from '../schema.ts'
import { nationalScheme, nextPhase } from './another-plan.test-data.ts'

const inCommune = { commune: communeOf2025, money: 'project' } as const

function assess(plan: Plan, clubs: readonly ClubSketch[], asOf: string) {
  const day = isoDate(asOf)
  return assessPlan(plan, registerOf(clubs, day), day)
}

function targetIn(assessment: ReturnType<typeof assess>, id: string) {
  return assessment.targets.find(({ target }) => target === id)
}

/** Of 25 members, 16 are older people and 9 are younger. */
const members = [...membersOf(16, { birth: birth('1950') }), ...membersOf(9, { birth: birth('1968-06') })]

describe('another plan is only other data', () => {
  test('other years, other money, and a period that cuts its years', () => {
    const clubs = clubsOf(2, { ...inCommune, on: '2026-05-01' })
    const founded = targetIn(assess(nextPhase, clubs, '2026-12-31'), 'founded')
    expect(founded).toMatchObject({ clause: 'II.1', status: 'met', course: 'onCourse' })
    expect(founded?.parts.map(({ year, status }) => [year, status])).toEqual([
      [2026, 'met'],
      [2030, 'notApplicable'],
    ])
    // January 2026 is before the plan, and July 2030 is after it.
    const [before] = targetIn(assess(nextPhase, [], '2026-02-28'), 'founded')?.parts ?? []
    expect(before).toMatchObject({ appliesFrom: '2026-03-01' })
    const [, after] = targetIn(assess(nextPhase, clubs, '2030-07-01'), 'founded')?.parts ?? []
    expect(after).toMatchObject({ course: 'missed' })
  })

  test('other units: 46 communes, one of them covered', () => {
    const assessment = assess(nextPhase, [{ ...inCommune, on: '2026-05-01' }], '2026-12-31')
    expect(unitsOn(hoaBinhUnits, 'commune', nextPhase.unitsOn)).toHaveLength(46)
    expect(targetIn(assessment, 'coverage')?.parts[0]).toMatchObject({
      of: exactly(46),
      need: 37,
      actual: { low: 1, high: 1 },
    })
  })

  test('two levels of units: without districts nothing is owed by district, and nothing praised', () => {
    const assessment = assess(nextPhase, [], '2027-01-01')
    expect(assessment.districts).toEqual([])
    const asked = targetIn(assessment, 'districts')
    expect(asked).toMatchObject({ status: 'notApplicable', course: 'notAsked' })
    if (asked === undefined) throw new Error('the plan asks it')
    expect(presentTarget(nextPhase, asked, new Map(), 'vi')).toMatchObject({
      figure: '–',
      label: 'Không áp dụng',
      sentence: 'Không áp dụng: danh sách đơn vị ngày 01/07/2025 không có cấp huyện.',
    })
  })

  test('other areas of activity: three, of which one lacks', () => {
    const months = ['gardens', 'choir'].map((area, index) => ({
      month: month(`2026-0${index + 1}`),
      areas: [area, 'incomeGeneration'],
      reached: { kind: 'notRecorded' as const },
    }))
    const records: ClubRecords = { ...noRecords, reports: { months, missing: [] } }
    const facts = tallyClub(establishedClub, members, isoDate('2026-12-31'), records)
    const verdicts = assessClub(nextPhase, facts)
    expect(verdicts.map(({ rule, status }) => [rule, status])).toEqual([
      ['size', 'met'],
      ['older', 'met'], // 64 %
      ['areas', 'unmet'],
      ['lending', 'undetermined'],
    ])
    expect(
      verdicts.map((verdict) => describeClubVerdict(verdict, { plan: nextPhase, language: 'en' })),
    ).toEqual([
      'Members: 25 people; band 20–30 people. Met.',
      'Older members: 64% (16 people); band 60–70%. Met.',
      'All areas: 2/3 areas; all 3 areas are required. Not met: the visits missing.',
      'Borrowers: no figure yet; at least 40% is required. Undetermined: 25 members have no answer yet.',
    ])
  })

  test('clubs are judged together by its own rules: one of three is enough for 34 %, and just not', () => {
    const good = {
      ...inCommune,
      on: '2026-03-01',
      facts: {
        areas: { done: ['gardens', 'choir', 'visits'], others: 'no' },
        borrowers: { yes: 2, no: 3, unknown: 0 },
      },
    } as const satisfies ClubSketch
    const poor = { ...good, facts: { ...good.facts, borrowers: { yes: 1, no: 4, unknown: 0 } } }
    const statusOf = (clubs: readonly ClubSketch[]) =>
      targetIn(assess(nextPhase, clubs, '2027-12-31'), 'good')?.status
    expect(statusOf([good, poor])).toBe('met')
    expect(statusOf([good, poor, poor])).toBe('unmet') // 33.3 %
  })

  test('its own numbers are examined: ten clubs of 20, 70 % of them, are 140 older people and not 151', () => {
    const findings = examinePlan(nextPhase, hoaBinhUnits)
    expect(findings.map(({ kind, elements }) => [kind, elements])).toEqual([
      ['noDistricts', ['districts']],
      ['olderPeopleBeyondBand', ['total', 'olderInNew', 'size', 'older']],
      ['partsFallShort', ['total', 'founded']],
      ['clubsBelowCoverage', ['total', 'coverage']],
    ])
    expect(findings[1]).toMatchObject({ possible: 140, demanded: 151, fact: 'olderPeople' })
    for (const language of languages)
      for (const finding of findings)
        expect(describePlanFinding(finding, { plan: nextPhase, language })).toMatch(/II\.[12]/)
  })

  test('is published and put into words like the first', () => {
    const assessment = assess(nextPhase, [{ ...inCommune, on: '2026-05-01' }], '2026-12-31')
    const view = presentProgress(nextPhase, publishProgress(nextPhase, assessment), new Map(), {
      district: null,
      language: 'en',
    })
    expect(view.plan.title).toBe('An example plan')
    expect(view.headline).toBe(
      // With one club, neither the number of its people nor the course towards such a number is published.
      'As of 31/12/2026: 1 target on course, 1 behind, 1 missed, 1 short (perhaps still in time), 1 not yet due, 1 not applicable',
    )
    expect(view.targets.map(({ figure }) => figure).slice(0, 4)).toEqual([
      '0/1 years',
      '–',
      '2.2% (1/46)',
      '1 / 10',
    ])
  })
})

describe('the national scheme 1336/QĐ-TTg: 60–70 % older people in place of 55 and over', () => {
  const asOf = '2023-12-31'

  test.each([
    { older: 30, of55: 42, national: 'met', provincial: 'unmet' }, // 60 % and 84 %
    { older: 29, of55: 32, national: 'unmet', provincial: 'met' }, // 58 % and 64 %
    { older: 31, of55: 35, national: 'met', provincial: 'met' },
  ])(
    '$older of 50 are older people and $of55 are 55: $national there, $provincial here',
    ({ older, of55, ...is }) => {
      const people = [
        ...membersOf(older, { birth: birth('1950') }),
        ...membersOf(of55 - older, { birth: birth('1966') }),
        ...membersOf(50 - of55, { birth: birth('1990') }),
      ]
      const facts = tallyClub(establishedClub, people, isoDate(asOf))
      const statusOf = (plan: Plan, rule: string) =>
        assessClub(plan, facts).find((verdict) => verdict.rule === rule)?.status
      expect(statusOf(nationalScheme, 'club.olderPeople')).toBe(is.national)
      expect(statusOf(hoaBinh146, 'club.age55')).toBe(is.provincial)
    },
  )

  test('its own numbers fit: 3,000 clubs of 50 have room for 105,000 older people, and 100,001 are asked for', () => {
    expect(examinePlan(nationalScheme, hoaBinhUnits)).toEqual([])
  })

  test('a province is judged by it, and told in words', () => {
    const clubs = clubsOf(60, { on: '2021-03-01', facts: { incomeFund: 'yes', activityFund: 'yes' } })
    const { targets } = assess(nationalScheme, clubs, asOf)
    expect(targets.map(({ target, status }) => [target, status])).toEqual([
      ['clubs.new', 'unmet'],
      ['members.new', 'unmet'],
      ['olderMembers.new', 'unmet'],
      ['clubs.maintained', 'met'],
      ['clubs.funded', 'met'],
    ])
    expect(
      targets
        .map((verdict) => describeTarget(verdict, { plan: nationalScheme, names: new Map(), language: 'vi' }))
        .slice(0, 4),
    ).toEqual([
      'Còn thiếu 2.940 câu lạc bộ; theo tiến độ, đến nay cần 1.874 câu lạc bộ.',
      'Còn thiếu 147.000 thành viên; theo tiến độ, đến nay cần 93.711 thành viên.',
      'Còn thiếu 97.841 người cao tuổi; theo tiến độ, đến nay cần 62.474 người cao tuổi.',
      'Đạt.',
    ])
  })
})
