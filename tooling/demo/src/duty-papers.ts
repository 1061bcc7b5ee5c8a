import { hoaBinh146, type IsoDate, isoDate, type UnitKey } from '@lienthehe/domain'
import { type Paper, type PaperDraft, paperOfPlan, recordPaper } from '@lienthehe/domain/papers'
import { districtsOfPlan, provinceOfPlan } from '@lienthehe/domain/plan'
import { paperIdSchema } from '@lienthehe/domain/schema'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import type { Made } from './means.ts'
import { createRandom, type Random } from './random.ts'
import { taken } from './taken.ts'

const plan = hoaBinh146
const province = provinceOfPlan(plan, hoaBinhUnits)
const districts = districtsOfPlan(plan, hoaBinhUnits)
const units = [province, ...districts]

type Issued = Pick<PaperDraft, 'kind' | 'year' | 'issuer' | 'subject' | 'clauses' | 'proves'> & {
  readonly unit: UnitKey
  readonly on: string
  readonly sign: string
}

/**
 * The papers that agencies issued under section V, recorded by the same command that people use: plans of each year,
 * guidance, and reports, of which some are late and a few missing. The same seed gives the same papers.
 */
export function dutyPapersOf(seed: number, until: IsoDate): readonly Made<Paper>[] {
  const random = createRandom(seed * 3001)
  const papers = plan.period.years
    .flatMap((year) => [
      ...ofProvince(year, random),
      ...districts.flatMap(({ key }) => ofDistrict(key, year, random)),
    ])
    .flatMap((issued) => paperOf(issued, random, until) ?? [])
  const first = firstPapers.flatMap((issued) => paperOf(issued, random, until) ?? [])
  return [thePlanItself(random, until), ...first, ...papers].map((value) => ({
    steps: [{ recordedAs: 'paper.record', value }],
  }))
}

/** Records plan 146 itself as a paper; for a plan issued in the admin this happens automatically. */
function thePlanItself(random: Random, until: IsoDate): Paper {
  const issued = { number: null, issuedOn: plan.period.from, before: undefined, province: province.key }
  const id = paperIdSchema.parse(random.uuid())
  return taken(recordPaper({ ...paperOfPlan(plan, issued), id }, { plan, units, recorded: [], today: until }))
}

/** III.1, III.6, V.3: the papers on who does what, with whom and how, as agreed when the plan began. */
const firstPapers: readonly Issued[] = [
  {
    ...{ unit: province.key, year: 2020, issuer: 'UBND tỉnh', kind: 'assignment', sign: 'QĐ-UBND' },
    ...{ on: '2020-11-05', subject: 'Phân công trách nhiệm các sở, ngành, tổ chức thực hiện kế hoạch 146' },
    ...{ clauses: ['III.1.a', 'V'], proves: [] },
  },
  {
    ...{ unit: province.key, year: 2021, issuer: 'Sở Lao động - Thương binh và Xã hội', kind: 'guidance' },
    ...{
      sign: 'HD-SLĐTBXH',
      on: '2021-03-02',
      subject: 'Hướng dẫn các huyện, thành phố thực hiện kế hoạch 146',
    },
    ...{ clauses: ['III.1.b', 'V.3.a'], proves: ['labour.roadmap'] },
  },
  {
    ...{ unit: province.key, year: 2021, issuer: 'Sở Tài chính', kind: 'guidance', sign: 'HD-STC' },
    ...{
      on: '2021-03-15',
      subject: 'Hướng dẫn bố trí, lồng ghép kinh phí và huy động các quỹ tại địa phương',
    },
    ...{ clauses: ['IV.1', 'IV.3', 'V.3.b'], proves: [] },
  },
  {
    ...{ unit: province.key, year: 2021, issuer: 'Hội Người cao tuổi tỉnh', kind: 'agreement', sign: 'CTPH' },
    ...{ on: '2021-04-12', subject: 'Chương trình phối hợp với Sở Ngoại vụ vận động tài trợ cho câu lạc bộ' },
    ...{ clauses: ['III.6', 'V.3.g'], proves: [] },
  },
  {
    ...{ unit: province.key, year: 2021, kind: 'agreement', sign: 'CTPH-MTTQ', on: '2021-05-18' },
    ...{
      issuer: 'Ủy ban Mặt trận Tổ quốc tỉnh',
      subject: 'Phối hợp vận động nguồn lực và giám sát kế hoạch',
    },
    ...{ clauses: ['III.5.a', 'V.3.i'], proves: ['fatherlandFront.mobilise'] },
  },
  {
    ...{ unit: province.key, year: 2023, issuer: 'Ban Công tác Người cao tuổi tỉnh', kind: 'report' },
    ...{ sign: 'BC-BCT', on: '2023-11-20', subject: 'Giám sát, đánh giá giữa kỳ thực hiện kế hoạch 146' },
    ...{ clauses: ['V.2:1'], proves: ['committeeOnAgeing.monitor'] },
  },
]

function ofProvince(year: number, random: Random): readonly Issued[] {
  const unit = province.key
  const association = { unit, year, issuer: 'Hội Người cao tuổi tỉnh' }
  const own: readonly Issued[] = [
    {
      ...{ ...association, kind: 'yearlyPlan', sign: 'KH-HNCT', on: day(year, '02', random) },
      subject: `Kế hoạch và kinh phí nhân rộng câu lạc bộ năm ${year}`,
      ...{ clauses: ['III.1.b', 'V.1:1'], proves: ['association.yearlyPlan'] },
    },
    {
      ...{ ...association, kind: 'report', sign: 'BC-HNCT', on: day(year, '12', random) },
      subject: `Kết quả thực hiện kế hoạch 146 năm ${year}`,
      ...{ clauses: ['III.7.a', 'V.1:2'], proves: ['association.yearlyReport'] },
    },
  ]
  const committee: Issued = {
    ...{ unit, year, issuer: 'Ban Công tác Người cao tuổi tỉnh', kind: 'guidance', sign: 'HD-BCT' },
    ...{ on: day(year, '03', random), subject: 'Hướng dẫn ban cấp huyện lồng ghép tập huấn và thực hiện' },
    ...{ clauses: ['V.2:3'], proves: ['committeeOnAgeing.guideDistricts'] },
  }
  // The committee guided the districts every second year.
  return year % 2 === 1 ? [...own, committee] : own
}

function ofDistrict(unit: UnitKey, year: number, random: Random): readonly Issued[] {
  const committee = { unit, year, issuer: 'UBND huyện, thành phố' }
  const isMissing = random.integer(1, 12) === 1
  const isLate = random.integer(1, 5) === 1
  const report: Issued = {
    ...{ ...committee, kind: 'report', sign: 'BC-UBND' },
    on: isLate ? day(year + 1, '01', random) : day(year, '12', random),
    subject: `Kết quả thực hiện kế hoạch 146 năm ${year}`,
    ...{ clauses: ['V.4.e'], proves: ['districtCommittees.yearlyReport'] },
  }
  const guidance: Issued = {
    ...{ ...committee, kind: 'guidance', sign: 'HD-UBND', on: day(year, '05', random) },
    subject: 'Hướng dẫn sử dụng các quỹ tại địa phương để hỗ trợ câu lạc bộ',
    ...{ clauses: ['V.4.d'], proves: ['districtCommittees.localFunds'] },
  }
  return [...(isMissing ? [] : [report]), ...(year === 2022 ? [guidance] : [])]
}

/** The paper; `undefined`: it is not issued yet. */
function paperOf({ on, sign, ...issued }: Issued, random: Random, until: IsoDate): Paper | undefined {
  const id = paperIdSchema.parse(random.uuid())
  const number = `${random.integer(10, 900)}/${sign}`
  const issuedOn = isoDate(on)
  if (issuedOn > until) return undefined
  const draft = { ...issued, id, plan: plan.id, number, issuedOn, addressees: null }
  return taken(recordPaper(draft, { plan, units, recorded: [], today: until }))
}

const day = (year: number, month: string, random: Random): string =>
  `${year}-${month}-${random.integer(10, 28)}`
