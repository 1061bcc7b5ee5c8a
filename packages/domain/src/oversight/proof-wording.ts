import { formatInteger } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'
import type { ObligationProof } from './obligation.ts'

type Named = { readonly vi: string; readonly one: string; readonly many: string }

const named: Readonly<Record<ObligationProof['record']['kind'], Named>> = {
  paper: { vi: 'văn bản', one: 'document', many: 'documents' },
  unitPlan: { vi: 'kế hoạch của địa phương', one: 'plan of the unit', many: 'plans of the unit' },
  approvedMoney: { vi: 'khoản kinh phí được giao', one: 'approved sum', many: 'approved sums' },
  course: { vi: 'lớp tập huấn', one: 'course', many: 'courses' },
  material: { vi: 'tài liệu', one: 'piece of material', many: 'pieces of material' },
  gift: { vi: 'khoản đóng góp, dự án', one: 'gift or project', many: 'gifts and projects' },
  foreignGift: { vi: 'khoản của nước ngoài', one: 'gift from abroad', many: 'gifts from abroad' },
  programme: { vi: 'chương trình lồng ghép', one: 'programme joined', many: 'programmes joined' },
  event: { vi: 'sự kiện', one: 'event', many: 'events' },
  media: { vi: 'tin, bài', one: 'news item', many: 'news items' },
  exchange: { vi: 'chuyến tham quan', one: 'exchange', many: 'exchanges' },
  checkUp: { vi: 'đợt khám sức khỏe', one: 'health check', many: 'health checks' },
  longTermCare: {
    vi: 'đợt chăm sóc dài hạn',
    one: 'record of long-term care',
    many: 'records of long-term care',
  },
  clubVisit: { vi: 'lượt kiểm tra câu lạc bộ', one: 'visit to a club', many: 'visits to clubs' },
  unitVisit: { vi: 'lượt kiểm tra địa phương', one: 'visit to a unit', many: 'visits to units' },
  clubFounded: { vi: 'câu lạc bộ thành lập mới', one: 'club founded', many: 'clubs founded' },
  yearClosed: { vi: 'lần chốt số của năm', one: 'closing of the year', many: 'closings of the year' },
  phaseClosed: {
    vi: 'lần chốt số của giai đoạn',
    one: 'closing of the phase',
    many: 'closings of the phase',
  },
}

/**
 * The proofs as a list, kind by kind, in the order in which each kind first appears: `Có 3 lớp tập huấn, 1 tài liệu`.
 */
export function describeProofs(proofs: readonly ObligationProof[], { language }: InLanguage): string {
  const kinds = countProofs(proofs).map((counted) => describeProofCount(counted, { language }))
  return `${{ vi: 'Có', en: 'On record:' }[language]} ${kinds.join(', ')}`
}

/** How many proofs there are of one kind. */
export type ProofCount = { readonly kind: ObligationProof['record']['kind']; readonly many: number }

/** Counts the proofs of each kind, in the order in which each kind first appears. */
export function countProofs(proofs: readonly ObligationProof[]): readonly ProofCount[] {
  const counted = new Map<ProofCount['kind'], number>()
  for (const { record } of proofs)
    counted.set(record.kind, (counted.get(record.kind) ?? 0) + ('many' in record ? record.many : 1))
  return [...counted].map(([kind, many]) => ({ kind, many }))
}

/** `3 lớp tập huấn` */
export function describeProofCount({ kind, many }: ProofCount, { language }: InLanguage): string {
  const { vi, ...en } = named[kind]
  return `${formatInteger(many, language)} ${language === 'vi' ? vi : en[many === 1 ? 'one' : 'many']}`
}
