import { hoaBinh146, type IsoDate, isoDate, type UnitKey } from '@lienthehe/domain'
import { type Paper, type PaperDraft, recordPaper } from '@lienthehe/domain/papers'
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
 * What agencies issued under section V, through the command that people use: plans of each year, guidance, and reports,
 * of which some come late and a few are missing. The same for the same seed.
 */
export function dutyPapersOf(seed: number, until: IsoDate): readonly Made<Paper>[] {
  const random = createRandom(seed * 3001)
  return plan.period.years
    .flatMap((year) => [
      ...ofProvince(year, random),
      ...districts.flatMap(({ key }) => ofDistrict(key, year, random)),
    ])
    .flatMap((issued) => {
      const paper = paperOf(issued, random, until)
      return paper === undefined ? [] : [{ steps: [{ recordedAs: 'paper.record', value: paper }] } as const]
    })
}

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
  // The committee guided the districts when the plan began, and again in its middle.
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

/** The paper, unless it was not issued yet. */
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
