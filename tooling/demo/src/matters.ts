import { hoaBinh146, type IsoDate, isoDate } from '@lienthehe/domain'
import { answerMatter, type Matter, type MatterKind, raiseMatter } from '@lienthehe/domain/matters'
import { districtsOfPlan, provinceOfPlan } from '@lienthehe/domain/plan'
import { matterDraftSchema, matterIdSchema } from '@lienthehe/domain/schema'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import type { Made } from './means.ts'
import { createRandom } from './random.ts'
import { taken } from './taken.ts'

const plan = hoaBinh146
const province = provinceOfPlan(plan, hoaBinhUnits)
const districts = districtsOfPlan(plan, hoaBinhUnits)
const provincialOffice = 'Hội Người cao tuổi tỉnh'

type Raised = {
  readonly kind: MatterKind
  /** The name of the district that raised it; `null`: the province. */
  readonly of: string | null
  readonly on: string
  readonly says: string
  /** `null`: not answered yet. */
  readonly answer: { readonly on: string; readonly by: string; readonly says: string } | null
}

/** Invented texts in the style of offices, in the order in which they were raised. */
const raised: readonly Raised[] = [
  {
    ...{ kind: 'arising', of: 'Đà Bắc', on: '2021-08-20' },
    says: 'Dịch COVID-19 kéo dài, nhiều câu lạc bộ không họp được trong quý III',
    answer: {
      ...{ on: '2021-09-06', by: provincialOffice },
      says: 'Họp theo tổ nhỏ ở xóm; tháng nào không họp được thì ghi rõ lý do trong báo cáo',
    },
  },
  {
    ...{ kind: 'proposal', of: 'Kim Bôi', on: '2022-05-12' },
    says: 'Đề nghị ngân sách huyện bố trí kinh phí thành lập câu lạc bộ ngay từ đầu năm',
    answer: {
      ...{ on: '2022-06-03', by: provincialOffice },
      says: 'Đã đề nghị Sở Tài chính hướng dẫn các huyện đưa vào dự toán từ năm 2023',
    },
  },
  {
    ...{ kind: 'arising', of: 'Mai Châu', on: '2023-07-18' },
    says: 'Mưa lũ làm hỏng nhà văn hóa của ba xóm, câu lạc bộ chưa có nơi họp',
    answer: {
      ...{ on: '2023-08-01', by: provincialOffice },
      says: 'Họp tạm ở trường tiểu học; huyện sửa nhà văn hóa trong năm 2023',
    },
  },
  {
    ...{ kind: 'proposal', of: 'Tân Lạc', on: '2024-03-05' },
    says: 'Đề nghị tỉnh mở thêm lớp tập huấn kế toán, thủ quỹ cho các câu lạc bộ mới',
    answer: {
      ...{ on: '2024-03-25', by: provincialOffice },
      says: 'Mở hai lớp trong quý II năm 2024',
    },
  },
  {
    ...{ kind: 'arising', of: 'Lạc Sơn', on: '2025-05-15' },
    says: 'Sắp bỏ cấp huyện, chưa rõ nơi nào nhận hồ sơ và theo dõi các câu lạc bộ',
    answer: {
      ...{ on: '2025-06-20', by: provincialOffice },
      says: 'Hội Người cao tuổi xã mới nhận hồ sơ; việc bàn giao xong trước ngày 30/06/2025',
    },
  },
  {
    ...{ kind: 'proposal', of: null, on: '2025-10-02' },
    says: 'Đề nghị Ủy ban nhân dân tỉnh ban hành kế hoạch nhân rộng câu lạc bộ cho giai đoạn sau năm 2025',
    answer: null,
  },
]

/**
 * The matters raised and answered until this day, made by the same commands that users call. The same seed gives the
 * same matters.
 */
export function mattersOf(seed: number, until: IsoDate): readonly Made<Matter>[] {
  const random = createRandom(seed * 7000)
  return raised
    .filter(({ on }) => on <= until)
    .map(({ kind, of, on, says, answer }, place): Made<Matter> => {
      const unit = of === null ? province : districts.find(({ name }) => name === of)
      if (unit === undefined) throw new RangeError(`there is no such district: ${of}`)
      const raisedBy = of === null ? provincialOffice : `Hội Người cao tuổi huyện ${of}`
      const draft = matterDraftSchema.parse({
        ...{ plan: plan.id, kind, unit: unit.key, club: null, on, raisedBy, says },
      })
      const named = { ...draft, id: matterIdSchema.parse(random.uuid()), number: place + 1 }
      const asked = taken(
        raiseMatter(named, { unit, isPlansProvince: unit === province, isClubThere: false, today: until }),
      )
      const first = { recordedAs: 'matter.raise', value: asked } as const
      if (answer === null || answer.on > until) return { steps: [first] }
      const answered = taken(answerMatter(asked, { ...answer, on: isoDate(answer.on) }, { today: until }))
      return { steps: [first, { recordedAs: 'matter.answer', value: answered }] }
    })
}
