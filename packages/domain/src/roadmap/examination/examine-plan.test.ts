import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hoaBinh146 } from '../../plan/hoa-binh-146.ts'
import { type ClubRule, type Plan, planSchema, type Target } from '../../plan/schema.ts'
import { hoaBinhUnits } from '../../units/hoa-binh.ts'
import { examinePlan, type PlanFinding } from './examine-plan.ts'
import { describePlanFinding } from './finding-wording.ts'
import type { Repair } from './repair.ts'

const plan: Plan = hoaBinh146
const findings = examinePlan(plan, hoaBinhUnits)

/** The plan with the number of one target changed; it is still a valid plan. */
function demanding(
  id: (typeof hoaBinh146.targets)[number]['id'],
  demand: Target['demand'],
  from = plan,
): Plan {
  const targets = from.targets.map((target) => (target.id === id ? { ...target, demand } : target))
  return planSchema.parse({ ...from, targets })
}

function found(kind: PlanFinding['kind'], edited: Plan = plan, element?: string) {
  return examinePlan(edited, hoaBinhUnits).filter(
    (finding) => finding.kind === kind && (element === undefined || finding.elements.includes(element)),
  )
}

describe('I.2.a and I.2.b:1: more than 2,700 older people and at most 70 % of 55 and over', () => {
  test('75 clubs with 3,750 members have room for 2,625; at least 3,859 members are needed', () => {
    expect(found('olderPeopleBeyondBand')).toMatchObject([
      {
        clauses: ['I.2.a', 'I.2.b:1'],
        clubs: 75,
        members: 3750,
        percentMax: 70,
        fact: 'age55',
        possible: 2625,
        demanded: 2701,
        membersNeeded: 3859,
      },
    ])
  })

  test('3,859 members can do: 64 clubs of 50, ten of 60 and one of 59', () => {
    const sizes = [...Array.from({ length: 64 }, () => 50), ...Array.from({ length: 10 }, () => 60), 59]
    expect(sizes).toHaveLength(75)
    expect(sizes.reduce((sum, size) => sum + size)).toBe(3859)
    expect(sizes.reduce((sum, size) => sum + Math.floor((70 * size) / 100), 0)).toBe(2701)
  })

  test.each([
    { olderPeople: 2624, findings: 0 },
    { olderPeople: 2625, findings: 1 },
    { olderPeople: 2600, findings: 0 },
  ])('“more than $olderPeople” has $findings such findings', ({ olderPeople, findings: many }) => {
    const edited = demanding('olderMembers.new', { kind: 'moreThan', count: olderPeople })
    expect(found('olderPeopleBeyondBand', edited)).toHaveLength(many)
  })

  test('a plan without the band of 55 has no such finding', () => {
    const clubRules = plan.clubRules.filter(({ id }) => id !== 'club.age55')
    expect(found('olderPeopleBeyondBand', { ...plan, clubRules })).toEqual([])
  })

  test('the band of the national scheme, of older people themselves, is found as well', () => {
    const clubRules = plan.clubRules.map((rule) =>
      rule.criterion.kind === 'share' && rule.criterion.fact === 'age55'
        ? { ...rule, criterion: { ...rule.criterion, fact: 'olderPeople' } as const }
        : rule,
    )
    expect(found('olderPeopleBeyondBand', { ...plan, clubRules })).toMatchObject([{ fact: 'olderPeople' }])
  })
})

describe('I.2.a: the parts against the 75 clubs in all', () => {
  test('ten districts with 7 each pass one by one and have 70 together', () => {
    expect(found('partsFallShort', plan, 'clubs.newPerDistrict')).toMatchObject([
      { per: 'district', parts: 10, each: 7, sum: 70, total: 75 },
    ])
  })

  test('V.4.a: one club of local money in each district and year gives 50', () => {
    expect(found('partsFallShort', plan, 'districts.localFounding')).toMatchObject([
      { clauses: ['I.2.a', 'V.4.a'], parts: 50, each: 1, sum: 50, total: 75, ofSomeMoney: true },
    ])
  })

  test('15 a year are exactly 75 in five years', () => {
    expect(found('noSlack')).toMatchObject([{ per: 'year', parts: 5, each: 15, sum: 75, total: 75 }])
  })

  test.each([
    { yearly: 14, kinds: ['partsFallShort'] },
    { yearly: 15, kinds: ['noSlack'] },
    { yearly: 16, kinds: [] },
  ])('$yearly a year', ({ yearly, kinds }) => {
    const edited = demanding('clubs.newPerYear', { kind: 'atLeast', count: yearly })
    const ofYears = examinePlan(edited, hoaBinhUnits).filter(({ elements }) =>
      elements.includes('clubs.newPerYear'),
    )
    expect(ofYears.map(({ kind }) => kind)).toEqual(kinds)
  })

  test('8 in each district are enough', () => {
    const edited = demanding('clubs.newPerDistrict', { kind: 'quota', low: 8, high: 8 })
    expect(found('partsFallShort', edited, 'clubs.newPerDistrict')).toEqual([])
  })
})

describe('I.2.a: half of the 151 communes against 75 new clubs', () => {
  test('75 clubs cover at most 75 of the 76 communes', () => {
    expect(found('clubsBelowCoverage')).toMatchObject([{ clubs: 75, communes: 151, communesNeeded: 76 }])
  })

  test('76 clubs, or 49 %, leave nothing to find', () => {
    expect(found('clubsBelowCoverage', demanding('clubs.new', { kind: 'atLeast', count: 76 }))).toEqual([])
    const lower = demanding('coverage.communes', { kind: 'shareAtLeast', percent: 49 })
    expect(found('clubsBelowCoverage', lower)).toEqual([])
  })
})

describe('every finding', () => {
  test('there are five, each with its clauses', () => {
    expect(findings.map(({ kind, elements }) => [kind, elements[1]])).toEqual([
      ['olderPeopleBeyondBand', 'members.new'],
      ['noSlack', 'clubs.newPerYear'],
      ['partsFallShort', 'clubs.newPerDistrict'],
      ['partsFallShort', 'districts.localFounding'],
      ['clubsBelowCoverage', 'coverage.communes'],
    ])
    const index = plan.clauses.map(({ id }) => id)
    for (const { clauses } of findings) expect(index).toEqual(expect.arrayContaining([...clauses]))
  })

  const repairs = findings.flatMap((finding) => finding.repairs.map((repair) => ({ finding, repair })))
  test.each(repairs.map(({ finding, repair }) => ({ ...repair, kind: finding.kind, finding, repair })))(
    '$kind is repaired by $element $from → $to, and by no smaller change',
    ({ finding, repair }) => {
      expectLeast(finding, repair, plan)
    },
  )

  test('comes with at least two ways to repair it', () => {
    expect(findings.map(({ repairs: ways }) => ways.length)).toEqual([3, 2, 2, 2, 2])
  })

  test('is said in both languages, with every figure', () => {
    expect(findings.map((finding) => describePlanFinding(finding, { plan, language: 'vi' }))).toEqual([
      '75 câu lạc bộ với 3.750 thành viên, mỗi câu lạc bộ nhiều nhất 70% từ 55 tuổi, chỉ có chỗ cho 2.625 người cao tuổi, trong khi chỉ tiêu cần 2.701: phải có ít nhất 3.859 thành viên (mục I.2.a, mục I.2.b). Cách sửa nhỏ nhất (chọn một): “Thành viên của câu lạc bộ mới” từ 3.750 thành 3.859; hoặc “Người cao tuổi trong câu lạc bộ mới” từ hơn 2.700 thành hơn 2.624; hoặc “Từ 55 tuổi trở lên” từ 70% thành 74%.',
      '“Thành lập mới trong từng năm”: 5 năm × 15 = 75, vừa bằng 75 của “Câu lạc bộ thành lập mới”: không có dự phòng, thiếu một câu lạc bộ là thiếu cả tổng (mục I.2.a). Cách sửa nhỏ nhất (chọn một): “Thành lập mới trong từng năm” từ 15 thành 16; hoặc “Câu lạc bộ thành lập mới” từ 75 thành 74.',
      '“Thành lập mới tại từng huyện, thành phố”: 10 huyện, thành phố × 7 = 70, còn thiếu 5 so với 75 của “Câu lạc bộ thành lập mới”: từng phần đều đạt mà tổng vẫn chưa đạt (mục I.2.a). Cách sửa nhỏ nhất (chọn một): “Thành lập mới tại từng huyện, thành phố” từ 7 thành 8; hoặc “Câu lạc bộ thành lập mới” từ 75 thành 70.',
      '“Câu lạc bộ lập bằng kinh phí địa phương, từng huyện và năm”: 50 huyện, thành phố trong năm × 1 = 50, còn thiếu 25 so với 75 của “Câu lạc bộ thành lập mới”: từng phần đều đạt mà tổng vẫn chưa đạt (mục I.2.a, mục V.4.a). Cách sửa nhỏ nhất (chọn một): “Câu lạc bộ lập bằng kinh phí địa phương, từng huyện và năm” từ 1 thành 2; hoặc “Câu lạc bộ thành lập mới” từ 75 thành 50.',
      '75 câu lạc bộ mới, dù mỗi xã một câu lạc bộ, chỉ phủ được 75 trong 151 xã, phường, thị trấn, mà chỉ tiêu cần 76: còn phải có câu lạc bộ cũ ở ít nhất 1 xã khác (mục I.2.a). Cách sửa nhỏ nhất (chọn một): “Câu lạc bộ thành lập mới” từ 75 thành 76; hoặc “Xã, phường, thị trấn có câu lạc bộ” từ 50% thành 49%.',
    ])
    expect(findings.map((finding) => describePlanFinding(finding, { plan, language: 'en' }))[0]).toBe(
      '75 clubs with 3,750 members, each club with at most 70% aged 55 and over, have room for 2,625 older people, while the target needs 2,701: at least 3,859 members are needed (clause I.2.a, clause I.2.b). The smallest change that repairs it (one of these): “Members of new clubs” from 3,750 to 3,859; or “Older people in new clubs” from more than 2,700 to more than 2,624; or “Aged 55 and over” from 70% to 74%.',
    )
  })

  test('a plan without these targets has none', () => {
    expect(examinePlan({ ...plan, targets: [] }, hoaBinhUnits)).toEqual([])
  })
})

describe('another plan is only other numbers', () => {
  /** The province of 2025: 46 communes, no districts, a band for people of 60 and over, as in the national scheme. */
  const nextPhase = planWith({
    clubs: 40,
    yearly: 7,
    quota: 4,
    local: 1,
    coverage: 100,
    members: 1200,
    older: 800,
    size: { low: 30, high: 40 },
    percentMax: 60,
    fact: 'olderPeople',
    changed: {
      province: '25',
      unitsOn: '2025-07-01',
      period: { from: '2026-01-01', to: '2030-12-31', years: [2026, 2027, 2028, 2029, 2030] },
    },
  })

  test('its findings have its own figures, and demands on districts that are not there are found', () => {
    expect(examinePlan(nextPhase, hoaBinhUnits)).toMatchObject([
      { kind: 'noDistricts', elements: ['clubs.newPerDistrict'], unitsOn: '2025-07-01', repairs: [] },
      { kind: 'noDistricts', elements: ['districts.localFounding'] },
      {
        kind: 'olderPeopleBeyondBand',
        clubs: 40,
        members: 1200,
        percentMax: 60,
        fact: 'olderPeople',
        possible: 720,
        demanded: 801,
        membersNeeded: 1335, // 13 clubs of 30 and 27 of 35
      },
      { kind: 'partsFallShort', per: 'year', parts: 5, each: 7, sum: 35, total: 40 },
      { kind: 'clubsBelowCoverage', clubs: 40, communes: 46, communesNeeded: 46 },
    ])
  })

  test('every repair of every finding removes it, and no smaller change of that number does (60 plans)', () => {
    const numbers = fc.record({
      clubs: fc.integer({ min: 1, max: 12 }),
      yearly: fc.nat(3),
      quota: fc.nat(2),
      local: fc.nat(1),
      coverage: fc.nat(10),
      members: fc.nat(40),
      older: fc.nat(30),
      size: fc
        .tuple(fc.integer({ min: 1, max: 6 }), fc.nat(3))
        .map(([low, wider]) => ({ low, high: low + wider })),
      percentMax: fc.integer({ min: 0, max: 100 }),
      fact: fc.constantFrom('age55' as const, 'olderPeople' as const),
    })
    fc.assert(
      fc.property(numbers, (chosen) => {
        const some = planWith(chosen)
        for (const finding of examinePlan(some, hoaBinhUnits))
          for (const repair of finding.repairs) expectLeast(finding, repair, some)
      }),
      { numRuns: 60, seed: 146 },
    )
  })
})

/** Plan 146 with other numbers; it is still a valid plan. */
function planWith(numbers: {
  readonly clubs: number
  readonly yearly: number
  readonly quota: number
  readonly local: number
  readonly coverage: number
  readonly members: number
  readonly older: number
  readonly size: { readonly low: number; readonly high: number }
  readonly percentMax: number
  readonly fact: 'age55' | 'olderPeople'
  readonly changed?: Readonly<Record<string, unknown>>
}): Plan {
  const demands: Readonly<Record<string, Target['demand']>> = {
    'clubs.new': { kind: 'atLeast', count: numbers.clubs },
    'clubs.newPerYear': { kind: 'atLeast', count: numbers.yearly },
    'clubs.newPerDistrict': { kind: 'quota', low: numbers.quota, high: numbers.quota + 1 },
    'coverage.communes': { kind: 'shareAtLeast', percent: numbers.coverage },
    'members.new': { kind: 'atLeast', count: numbers.members },
    'olderMembers.new': { kind: 'moreThan', count: numbers.older },
    'clubs.maintained': { kind: 'shareAtLeast', percent: 100 },
    'districts.localFounding': { kind: 'atLeast', count: numbers.local },
  }
  const criteria: readonly ClubRule['criterion'][] = [
    { kind: 'size', band: numbers.size },
    { kind: 'share', fact: numbers.fact, band: { low: 0, high: numbers.percentMax } },
  ]
  return planSchema.parse({
    ...hoaBinh146,
    targets: plan.targets.flatMap((target) =>
      demands[target.id] === undefined ? [] : [{ ...target, demand: demands[target.id] }],
    ),
    indicators: [],
    clubRules: criteria.map((criterion, index) => ({
      ...hoaBinh146.clubRules[0],
      id: `rule.${index}`,
      criterion,
    })),
    ...numbers.changed,
  })
}

/** With the repair the finding is gone; with one step less it is still there. */
function expectLeast(finding: PlanFinding, repair: Repair, from: Plan) {
  const remains = (edited: Plan) =>
    examinePlan(edited, hoaBinhUnits).some(
      ({ kind, elements }) => kind === finding.kind && String(elements) === String(finding.elements),
    )
  expect(remains(withRepair(repair, from))).toBe(false)
  const lesser = { ...repair, to: repair.to + Math.sign(repair.from - repair.to) }
  expect(remains(withRepair(lesser, from))).toBe(true)
}

/** The plan with the one number of the repair changed; it is still a valid plan. */
function withRepair({ element, figure, to }: Repair, from = plan): Plan {
  const edited: unknown = {
    ...from,
    targets: from.targets.map((target) =>
      target.id === element ? { ...target, demand: { ...target.demand, [figure]: to } } : target,
    ),
    clubRules: from.clubRules.map((rule) =>
      rule.id === element && 'band' in rule.criterion
        ? { ...rule, criterion: { ...rule.criterion, band: { ...rule.criterion.band, [figure]: to } } }
        : rule,
    ),
  }
  return planSchema.parse(edited)
}
