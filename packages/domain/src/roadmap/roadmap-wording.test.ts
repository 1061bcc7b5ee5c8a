import { describe, expect, test } from 'vitest'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { unitsOn } from '../units/unit.ts'
import { allocateRoadmap } from './allocate-roadmap.ts'
import { planOf, roadmapOf, untouched } from './roadmap.test-data.ts'
import type { RoadmapSituation } from './roadmap-situation.ts'
import { describeRoadmap, describeRoadmapRefusal } from './roadmap-wording.ts'

const units = unitsOn(hoaBinhUnits, 'district', hoaBinh146.unitsOn)
const names = new Map(units.map(({ key, name }) => [key, name]))
const districts = units.map(({ key }) => key)

function say(changed: Partial<RoadmapSituation>) {
  const roadmap = roadmapOf(hoaBinh146, { ...untouched(districts), ...changed })
  return {
    vi: describeRoadmap(roadmap, { plan: hoaBinh146, names, language: 'vi' }),
    en: describeRoadmap(roadmap, { plan: hoaBinh146, names, language: 'en' }),
  }
}

function foundedEach(year: number, clubs: number): RoadmapSituation['founded'] {
  return districts.map((district) => ({ year, district, source: 'district', clubs }))
}

describe('a roadmap as sentences', () => {
  test('how many to found in which year', () => {
    expect(say({})).toEqual({
      vi: 'Thành lập thêm 75 câu lạc bộ (2021: 15; 2022: 15; 2023: 15; 2024: 15; 2025: 15) thì đạt mọi chỉ tiêu còn đạt được.',
      en: 'Founding 75 more clubs (2021: 15; 2022: 15; 2023: 15; 2024: 15; 2025: 15) meets every target that can still be met.',
    })
  })

  test('what a missed year lacks for good', () => {
    expect(say({ fromYear: 2022, founded: foundedEach(2021, 1) })).toEqual({
      vi: 'Thành lập thêm 65 câu lạc bộ (2022: 17; 2023: 16; 2024: 16; 2025: 16) thì đạt mọi chỉ tiêu còn đạt được. Không bù được nữa: “Thành lập mới trong từng năm”: năm 2021 thiếu 5.',
      en: 'Founding 65 more clubs (2022: 17; 2023: 16; 2024: 16; 2025: 16) meets every target that can still be met. It is too late to make up for: “New clubs in each year”: 2021 short by 5.',
    })
  })

  test('why there is none, and the nearest', () => {
    const rooms = districts.map((district, index) => ({
      district,
      room: index === 1 ? 3 : ('unlimited' as const),
    }))
    expect(say({ districts: rooms })).toEqual({
      vi: 'Không lộ trình nào đạt được mọi chỉ tiêu: “Thành lập mới tại từng huyện, thành phố” cần thêm 7 (Đà Bắc), mà Đà Bắc chỉ còn chỗ cho 3: thiếu 4 câu lạc bộ (mục I.2.a); “Câu lạc bộ lập bằng kinh phí địa phương, từng huyện và năm” cần thêm 5 (Đà Bắc năm 2021, 2022, 2023, 2024, 2025), mà Đà Bắc chỉ còn chỗ cho 3: thiếu 2 câu lạc bộ (mục V.4.a). Gần đạt nhất là thành lập thêm 75 câu lạc bộ (2021: 15; 2022: 15; 2023: 15; 2024: 15; 2025: 15); khi đó “Thành lập mới tại từng huyện, thành phố”: Đà Bắc thiếu 4; “Câu lạc bộ lập bằng kinh phí địa phương, từng huyện và năm”: Đà Bắc năm 2024 thiếu 1, Đà Bắc năm 2025 thiếu 1.',
      en: 'No roadmap meets every target: “New clubs in each district” needs 7 more (Đà Bắc), but there is only room for 3 in Đà Bắc: 4 clubs short (clause I.2.a); “Clubs founded with local money, by district and year” needs 5 more (Đà Bắc 2021, 2022, 2023, 2024, 2025), but there is only room for 3 in Đà Bắc: 2 clubs short (clause V.4.a). The closest is to found 75 more clubs (2021: 15; 2022: 15; 2023: 15; 2024: 15; 2025: 15); then “New clubs in each district”: Đà Bắc short by 4; “Clubs founded with local money, by district and year”: Đà Bắc 2024 short by 1, Đà Bắc 2025 short by 1.',
    })
  })

  test('a quota that is passed', () => {
    const [district = null] = districts
    const founded = [...foundedEach(2021, 1), { year: 2021, district, source: 'project', clubs: 5 } as const]
    expect(say({ fromYear: 2022, founded })).toEqual({
      vi: 'Không lộ trình nào đạt được mọi chỉ tiêu: “Câu lạc bộ lập bằng kinh phí địa phương, từng huyện và năm” cần thêm 4 (Hòa Bình năm 2022, 2023, 2024, 2025), mà “Thành lập mới tại từng huyện, thành phố” chỉ cho thêm 2 (Hòa Bình): thiếu 2 câu lạc bộ (mục V.4.a, mục I.2.a). Gần đạt nhất là thành lập thêm 60 câu lạc bộ (2022: 15; 2023: 15; 2024: 15; 2025: 15); khi đó “Thành lập mới tại từng huyện, thành phố”: Hòa Bình vượt 2.',
      en: 'No roadmap meets every target: “Clubs founded with local money, by district and year” needs 4 more (Hòa Bình 2022, 2023, 2024, 2025), but “New clubs in each district” allows only 2 more (Hòa Bình): 2 clubs short (clause V.4.a, clause I.2.a). The closest is to found 60 more clubs (2022: 15; 2023: 15; 2024: 15; 2025: 15); then “New clubs in each district”: Hòa Bình over by 2.',
    })
  })

  test('a few of many conflicts and places, and how many more', () => {
    const capacity = hoaBinh146.period.years.map((year) => ({ year, clubs: 9 }))
    const { vi, en } = say({ capacity })
    expect(vi).toContain('(năm 2021), mà năm 2021 chỉ thành lập thêm được 9: thiếu 6 câu lạc bộ (mục I.2.a)')
    expect(vi).toContain('; và 9 lý do khác. Gần đạt nhất là thành lập thêm 45 câu lạc bộ')
    expect(vi).toContain('Tân Lạc thiếu 3 và 4 trường hợp khác')
    expect(vi).toMatch(/; “Câu lạc bộ thành lập mới” thiếu 30\.$/)
    expect(en).toContain('but only 9 can be founded in 2021: 6 clubs short (clause I.2.a)')
  })

  test('nothing to found', () => {
    const founded = hoaBinh146.period.years.flatMap((year) => foundedEach(year, 2))
    expect(say({ fromYear: 2025, founded })).toEqual({
      vi: 'Không cần thành lập thêm câu lạc bộ nào.',
      en: 'No more clubs need to be founded.',
    })
  })

  test('no year is left', () => {
    const plan = planOf([], [{ per: 'period', demand: { kind: 'atLeast', count: 2 } }])
    const roadmap = roadmapOf(plan, untouched(districts))
    expect(describeRoadmap(roadmap, { plan, names, language: 'vi' })).toContain(
      '“Ví dụ” cần thêm 2, mà không còn năm nào để thành lập: thiếu 2 câu lạc bộ (mục I.2.a)',
    )
    expect(describeRoadmap(roadmap, { plan, names, language: 'en' })).toBe(
      'No roadmap meets every target: “Example” needs 2 more, but no year is left in which to found any: 2 clubs short (clause I.2.a). The closest is to found 0 more clubs; then “Example” short by 2.',
    )
  })
})

describe('a refusal as sentences', () => {
  const one = { kind: 'atLeast', count: 1 } as const

  test('a problem of each kind', () => {
    const [district = null] = districts
    const result = allocateRoadmap(hoaBinh146, {
      ...untouched(districts, 2022),
      districts: [],
      capacity: [
        { year: 2024, clubs: 5 },
        { year: 2024, clubs: 5 },
      ],
      founded: [
        { year: 2031, district: null, source: null, clubs: 1 },
        { year: 2023, district, source: null, clubs: -2 },
      ],
    })
    const refusal = result.ok ? undefined : result.refusal
    expect(refusal && describeRoadmapRefusal(refusal, { plan: hoaBinh146, language: 'vi' })).toBe(
      'founded.0.year: 2031 không phải năm của kế hoạch. founded.1.year: 2023 là năm chưa tới. founded.1.district: 148@2020-01-01 không có trong danh sách huyện. founded.1.clubs: -2 không phải số câu lạc bộ. capacity.1.year: 2024 ghi hai lần.',
    )
    expect(refusal && describeRoadmapRefusal(refusal, { plan: hoaBinh146, language: 'en' })).toMatch(
      /founded\.1\.clubs: -2 is not a number of clubs\./,
    )
  })

  test('money apart, and too many clubs', () => {
    const apart = planOf(
      [2021],
      [
        { per: 'year', demand: one, moneyFrom: ['project'] },
        { per: 'district', demand: one, moneyFrom: ['commune'] },
      ],
    )
    const many = planOf([2021], [{ per: 'period', demand: { kind: 'atLeast', count: 50_000 } }])
    expect(
      describeRoadmapRefusal(
        { reason: 'moneyApart', targets: ['0.year', '1.district'] },
        { plan: apart, language: 'vi' },
      ),
    ).toBe(
      'Không lập được lộ trình: không nguồn kinh phí nào được tính cho tất cả các chỉ tiêu “Ví dụ”, “Ví dụ”.',
    )
    const result = allocateRoadmap(many, untouched(districts))
    expect(!result.ok && describeRoadmapRefusal(result.refusal, { plan: many, language: 'en' })).toBe(
      'No roadmap can be drawn up: the targets add up to 50,000 clubs, and no more than 40,000 can be planned.',
    )
  })
})
