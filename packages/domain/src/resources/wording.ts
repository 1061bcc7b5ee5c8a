import { formatDong } from '../funds/wording.ts'
import { formatInteger } from '../text/format.ts'
import type { InLanguage, Language, Wording } from '../text/language.ts'
import type { UnitLevel } from '../units/unit.ts'
import type { BudgetPurpose, BudgetStage, Spending } from './budget.ts'
import { type ContributionTotal, totalContributions } from './contribution-total.ts'
import type { Fulfilment } from './fulfilment.ts'
import type { CourseKind, HealthKind, MaterialKind, MeansKind, MediaKind } from './means-kind.ts'
import type { Gift } from './schema.ts'

const stageLabels: Readonly<Record<BudgetStage, Wording>> = {
  estimated: { vi: 'Dự toán', en: 'Estimated' },
  approved: { vi: 'Đã giao', en: 'Approved' },
  spent: { vi: 'Đã quyết toán', en: 'Spent' },
}

/** `Dự toán`, `Đã giao`, `Đã quyết toán`. */
export function labelBudgetStage(stage: BudgetStage, language: Language): string {
  return stageLabels[stage][language]
}

const purposeLabels: Readonly<Record<BudgetPurpose, Wording>> = {
  guidance: { vi: 'Hướng dẫn thực hiện', en: 'Guidance' },
  training: { vi: 'Tập huấn', en: 'Training' },
  materials: { vi: 'Tài liệu', en: 'Materials' },
  communication: { vi: 'Tuyên truyền', en: 'Communication' },
  founding: { vi: 'Hỗ trợ thành lập câu lạc bộ', en: 'Founding of clubs' },
  monitoring: { vi: 'Kiểm tra, giám sát', en: 'Monitoring' },
  other: { vi: 'Việc khác', en: 'Other' },
}

/** `Tập huấn`, `Tuyên truyền` … */
export function labelBudgetPurpose(purpose: BudgetPurpose, language: Language): string {
  return purposeLabels[purpose][language]
}

const levelLabels: Readonly<Record<UnitLevel, Wording>> = {
  province: { vi: 'Cấp tỉnh', en: 'Provincial level' },
  district: { vi: 'Cấp huyện', en: 'District level' },
  commune: { vi: 'Cấp xã', en: 'Commune level' },
}

/** `Cấp tỉnh`, `Cấp huyện`, `Cấp xã`. */
export function labelBudgetLevel(level: UnitLevel, language: Language): string {
  return levelLabels[level][language]
}

/** What was spent of the approved amount: `Còn 2.000.000 đồng chưa chi`. */
export function describeSpending(spending: Spending, { language }: InLanguage): string {
  switch (spending.kind) {
    case 'open':
      return { vi: 'Chưa quyết toán', en: 'Not settled yet' }[language]
    case 'asApproved':
      return { vi: 'Chi đúng số được giao', en: 'Spent as approved' }[language]
    case 'under': {
      const by = formatDong(spending.byDong, language)
      return { vi: `Còn ${by} chưa chi`, en: `${by} not spent` }[language]
    }
  }
}

/** `5.000.000 đồng`, `20 kg gạo` */
export function describeGift(gift: Gift, { language }: InLanguage): string {
  if (gift.kind === 'money') return formatDong(gift.amountDong, language)
  return `${formatInteger(gift.quantity, language)} ${gift.measure} ${gift.good}`
}

/**
 * `15.000.000 đồng bằng tiền; hiện vật ước 2.000.000 đồng, 3 khoản chưa ước giá`; a kind without any gift is left out.
 */
export function describeContributions(total: ContributionTotal, { language }: InLanguage): string {
  const { moneyDong, inKindEstimatedDong, inKindNotEstimated } = total
  const money = formatDong(moneyDong, language)
  const estimated = formatDong(inKindEstimatedDong, language)
  const unknown = formatInteger(inKindNotEstimated, language)
  const inKind = [
    ...(inKindEstimatedDong > 0
      ? [{ vi: `hiện vật ước ${estimated}`, en: `goods worth about ${estimated}` }]
      : []),
    ...(inKindNotEstimated > 0
      ? [
          inKindEstimatedDong > 0
            ? { vi: `${unknown} khoản chưa ước giá`, en: `${unknown} not valued` }
            : { vi: `${unknown} khoản hiện vật chưa ước giá`, en: `${unknown} in goods, not valued` },
        ]
      : []),
  ].map((part) => part[language])
  const isMoneySaid = moneyDong > 0 || inKind.length === 0
  const inMoney = { vi: `${money} bằng tiền`, en: `${money} in money` }[language]
  return [...(isMoneySaid ? [inMoney] : []), ...(inKind.length > 0 ? [inKind.join(', ')] : [])].join('; ')
}

const fulfilmentLabels: Readonly<Record<Fulfilment['status'], Wording>> = {
  kept: { vi: 'đã nhận đủ', en: 'received in full' },
  partly: { vi: 'đã nhận một phần', en: 'received in part' },
  notBegun: { vi: 'chưa nhận', en: 'not received yet' },
}

/**
 * The amount promised and how much of it was received: `60.000.000 đồng bằng tiền, chưa nhận`, or for several pledges,
 * `300.000.000 đồng bằng tiền, 5 cam kết: 2 đã nhận đủ, 3 chưa nhận`.
 */
export function describePledges(
  pledges: readonly { readonly gift: Gift; readonly status: Fulfilment['status'] }[],
  { language }: InLanguage,
): string {
  const promised = describeContributions(totalContributions(pledges), { language })
  const many = formatInteger(pledges.length, language)
  const inAll = { vi: `${promised}, ${many} cam kết`, en: `${promised}, ${many} pledges` }[language]
  const states = Object.entries(fulfilmentLabels).flatMap(([status, label]) => {
    const own = pledges.filter((pledge) => pledge.status === status)
    return own.length === 0 ? [] : [{ label: label[language], many: own.length }]
  })
  const [only, ...others] = states
  if (only === undefined || others.length > 0)
    return `${inAll}: ${states.map((state) => `${formatInteger(state.many, language)} ${state.label}`).join(', ')}`
  return pledges.length === 1 ? `${promised}, ${only.label}` : `${inAll}: ${only.label}`
}

const courseLabels: Readonly<Record<CourseKind, Wording>> = {
  initial: { vi: 'Tập huấn ban đầu', en: 'Initial training' },
  trainers: { vi: 'Tập huấn giảng viên', en: 'Training of trainers' },
  homeCare: { vi: 'Tập huấn tình nguyện viên chăm sóc tại nhà', en: 'Training of home-care volunteers' },
}

/** `Tập huấn ban đầu`, `Tập huấn giảng viên`. */
export function labelCourseKind(kind: CourseKind, language: Language): string {
  return courseLabels[kind][language]
}

const materialLabels: Readonly<Record<MaterialKind, Wording>> = {
  training: { vi: 'Tài liệu tập huấn', en: 'Training material' },
  communication: { vi: 'Tài liệu truyền thông', en: 'Communication material' },
}

/** `Tài liệu tập huấn`, `Tài liệu truyền thông`. */
export function labelMaterialKind(kind: MaterialKind, language: Language): string {
  return materialLabels[kind][language]
}

const mediaLabels: Readonly<Record<MediaKind, Wording>> = {
  news: { vi: 'Tin', en: 'News' },
  report: { vi: 'Phóng sự', en: 'Report' },
  dialogue: { vi: 'Đối thoại', en: 'Dialogue' },
  other: { vi: 'Khác', en: 'Other' },
}

/** `Tin`, `Phóng sự` … */
export function labelMediaKind(kind: MediaKind, language: Language): string {
  return mediaLabels[kind][language]
}

const healthLabels: Readonly<Record<HealthKind, Wording>> = {
  checkUp: { vi: 'Khám sức khỏe định kỳ', en: 'Yearly check-up' },
  longTermCare: { vi: 'Chăm sóc dài hạn', en: 'Long-term care' },
}

/** `Khám sức khỏe định kỳ`, `Chăm sóc dài hạn`. */
export function labelHealthKind(kind: HealthKind, language: Language): string {
  return healthLabels[kind][language]
}

const meansLabels: Readonly<Record<MeansKind, Wording>> = {
  project: { vi: 'Dự án tài trợ', en: 'Donor project' },
  pledge: { vi: 'Cam kết đóng góp', en: 'Pledge' },
  contribution: { vi: 'Khoản đóng góp', en: 'Contribution' },
  programme: { vi: 'Lồng ghép chương trình', en: 'Programme of another sector' },
  course: { vi: 'Lớp tập huấn', en: 'Training course' },
  material: { vi: 'Tài liệu', en: 'Material' },
  event: { vi: 'Sự kiện truyền thông', en: 'Communication event' },
  conference: { vi: 'Hội nghị, hội thảo', en: 'Conference or workshop' },
  media: { vi: 'Tin, bài', en: 'Media item' },
  exchange: { vi: 'Tham quan, giao lưu', en: 'Exchange visit' },
  health: { vi: 'Chăm sóc sức khỏe', en: 'Health care' },
}

/** `Khoản đóng góp`, `Lớp tập huấn` … */
export function labelMeansKind(kind: MeansKind, language: Language): string {
  return meansLabels[kind][language]
}
