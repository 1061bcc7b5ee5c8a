import { wordDong } from '../funds/wording.ts'
import { formatInteger } from '../text/format.ts'
import type { Language, Wording } from '../text/language.ts'
import type { UnitLevel } from '../units/unit.ts'
import type { BudgetPurpose, BudgetStage, Spending } from './budget.ts'
import type { ContributionTotal } from './contribution-total.ts'
import type { Fulfilment } from './fulfilment.ts'
import type { MaterialKind, MediaKind } from './outreach.ts'
import type { Gift } from './schema.ts'
import type { CourseKind } from './training.ts'

const stageLabels: Readonly<Record<BudgetStage, Wording>> = {
  estimated: { vi: 'Dự toán', en: 'Estimated' },
  approved: { vi: 'Đã giao', en: 'Approved' },
  spent: { vi: 'Đã quyết toán', en: 'Spent' },
}

/** `Dự toán`, `Đã giao`, `Đã quyết toán`. */
export function wordBudgetStage(stage: BudgetStage, language: Language): string {
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
export function wordBudgetPurpose(purpose: BudgetPurpose, language: Language): string {
  return purposeLabels[purpose][language]
}

const levelLabels: Readonly<Record<UnitLevel, Wording>> = {
  province: { vi: 'Cấp tỉnh', en: 'Provincial level' },
  district: { vi: 'Cấp huyện', en: 'District level' },
  commune: { vi: 'Cấp xã', en: 'Commune level' },
}

/** `Cấp tỉnh`, `Cấp huyện`, `Cấp xã`. */
export function wordBudgetLevel(level: UnitLevel, language: Language): string {
  return levelLabels[level][language]
}

/** What was spent of what was approved: `Còn 2.000.000 đồng chưa chi`. */
export function wordSpending(spending: Spending, language: Language): string {
  switch (spending.kind) {
    case 'open':
      return { vi: 'Chưa quyết toán', en: 'Not settled yet' }[language]
    case 'asApproved':
      return { vi: 'Chi đúng số được giao', en: 'Spent as approved' }[language]
    case 'under': {
      const by = wordDong(spending.byDong, language)
      return { vi: `Còn ${by} chưa chi`, en: `${by} not spent` }[language]
    }
  }
}

/** `5.000.000 đồng`, `20 kg gạo` */
export function wordGift(gift: Gift, language: Language): string {
  if (gift.kind === 'money') return wordDong(gift.amountDong, language)
  return `${formatInteger(gift.quantity, language)} ${gift.measure} ${gift.good}`
}

/** `15.000.000 đồng bằng tiền; hiện vật ước 2.000.000 đồng, 3 khoản chưa ước giá` */
export function wordContributions(total: ContributionTotal, language: Language): string {
  const money = wordDong(total.moneyDong, language)
  const estimated = wordDong(total.inKindEstimatedDong, language)
  const sum = {
    vi: `${money} bằng tiền; hiện vật ước ${estimated}`,
    en: `${money} in money; in kind about ${estimated}`,
  }[language]
  if (total.inKindNotEstimated === 0) return sum
  const unknown = formatInteger(total.inKindNotEstimated, language)
  return { vi: `${sum}, ${unknown} khoản chưa ước giá`, en: `${sum}, ${unknown} not valued` }[language]
}

const fulfilmentLabels: Readonly<Record<Fulfilment['status'], Wording>> = {
  notBegun: { vi: 'Chưa nhận', en: 'Nothing received yet' },
  partly: { vi: 'Đã nhận một phần', en: 'Received in part' },
  kept: { vi: 'Đã nhận đủ', en: 'Received in full' },
}

/** How far a pledge is kept: `Chưa nhận`, `Đã nhận một phần`, `Đã nhận đủ`. */
export function wordFulfilment({ status }: Pick<Fulfilment, 'status'>, language: Language): string {
  return fulfilmentLabels[status][language]
}

const courseLabels: Readonly<Record<CourseKind, Wording>> = {
  initial: { vi: 'Tập huấn ban đầu', en: 'Initial training' },
  trainers: { vi: 'Tập huấn giảng viên', en: 'Training of trainers' },
}

/** `Tập huấn ban đầu`, `Tập huấn giảng viên`. */
export function wordCourseKind(kind: CourseKind, language: Language): string {
  return courseLabels[kind][language]
}

const materialLabels: Readonly<Record<MaterialKind, Wording>> = {
  training: { vi: 'Tài liệu tập huấn', en: 'Training material' },
  communication: { vi: 'Tài liệu truyền thông', en: 'Communication material' },
}

/** `Tài liệu tập huấn`, `Tài liệu truyền thông`. */
export function wordMaterialKind(kind: MaterialKind, language: Language): string {
  return materialLabels[kind][language]
}

const mediaLabels: Readonly<Record<MediaKind, Wording>> = {
  news: { vi: 'Tin', en: 'News' },
  report: { vi: 'Phóng sự', en: 'Report' },
  dialogue: { vi: 'Đối thoại', en: 'Dialogue' },
  other: { vi: 'Khác', en: 'Other' },
}

/** `Tin`, `Phóng sự` … */
export function wordMediaKind(kind: MediaKind, language: Language): string {
  return mediaLabels[kind][language]
}
