import type { ClubRule } from '../schema.ts'
import { wellManagedPercent } from './well-managed-mark.ts'

const bandReading = {
  vi: 'Kể cả hai đầu; tính trên thành viên đang sinh hoạt tại ngày xem.',
  en: 'Both ends count; the share is of active members on the day asked about.',
}

const fundReading = {
  vi: 'Tại ngày xem, quỹ đã mở và chưa đóng.',
  en: 'On the day asked about the fund is open.',
}

/** What the plan asks of each club (I.2.b). */
export const clubRules = [
  {
    id: 'club.size',
    clause: 'I.2.b:1',
    name: { vi: 'Số thành viên', en: 'Members' },
    interpretation: bandReading,
    per: 'day',
    criterion: { kind: 'size', band: { low: 50, high: 70 } },
  },
  {
    id: 'club.women',
    clause: 'I.2.b:1',
    name: { vi: 'Phụ nữ', en: 'Women' },
    interpretation: bandReading,
    per: 'day',
    criterion: { kind: 'share', fact: 'women', band: { low: 60, high: 70 } },
  },
  {
    id: 'club.age55',
    clause: 'I.2.b:1',
    name: { vi: 'Từ 55 tuổi trở lên', en: 'Aged 55 and over' },
    interpretation: {
      vi: 'Đủ 55 tuổi tại ngày xem; khác với người cao tuổi (đủ 60 tuổi). Chỉ biết năm sinh thì năm giáp ranh là chưa biết.',
      en: '55 full years on the day asked about; not the same as older people (60). With the year of birth alone, the border year is unknown.',
    },
    per: 'day',
    criterion: { kind: 'share', fact: 'age55', band: { low: 60, high: 70 } },
  },
  {
    id: 'club.disadvantaged',
    clause: 'I.2.b:1',
    name: { vi: 'Hoàn cảnh khó khăn', en: 'In hardship' },
    interpretation: {
      vi: 'Ai có ít nhất một khó khăn được ghi nhận, vật chất hay tinh thần, thì tính một lần.',
      en: 'Anyone with at least one recorded hardship, material or spiritual, counts once.',
    },
    per: 'day',
    criterion: { kind: 'share', fact: 'disadvantaged', band: { low: 60, high: 70 } },
  },
  {
    id: 'club.activities',
    clause: 'I.2.b:2',
    name: { vi: 'Đủ các mảng hoạt động', en: 'All areas of activity' },
    interpretation: {
      vi: 'Trong năm dương lịch, mỗi mảng của mục III.3.b có ít nhất một hoạt động.',
      en: 'In the calendar year each area of III.3.b has at least one activity.',
    },
    per: 'year',
    criterion: { kind: 'areas' },
  },
  {
    id: 'club.management',
    clause: 'I.2.b:2',
    name: { vi: 'Quản lý tốt', en: 'Well managed' },
    interpretation: {
      vi: `Lần đánh giá gần nhất trong năm đạt ít nhất ${wellManagedPercent}% số điểm của bảng kiểm; bảng kiểm và mức điểm là đề xuất, không phải mẫu chính thức.`,
      en: `The latest assessment of the year has at least ${wellManagedPercent}% of the checklist’s points; checklist and mark are a proposal, not an official form.`,
    },
    per: 'year',
    criterion: { kind: 'share', fact: 'management', band: { low: wellManagedPercent, high: 100 } },
  },
  {
    id: 'club.borrowers',
    clause: 'I.2.b:2',
    name: { vi: 'Thành viên được vay vốn', en: 'Members with a loan' },
    interpretation: {
      vi: 'Thành viên đang sinh hoạt đã từng được câu lạc bộ cho vay, kể cả khi đã trả hết.',
      en: 'Active members who ever had a loan from the club, also when it is repaid.',
    },
    per: 'day',
    criterion: { kind: 'share', fact: 'borrowers', band: { low: 50, high: 100 } },
  },
  {
    id: 'club.membersReached',
    clause: 'I.2.b:2',
    name: { vi: 'Thành viên được chăm sóc, truyền thông, bảo vệ quyền lợi', en: 'Members reached' },
    interpretation: {
      vi: 'Trong năm, mọi thành viên đang sinh hoạt dự ít nhất một hoạt động về sức khỏe, hiểu biết hoặc quyền lợi.',
      en: 'In the year every active member is reached by at least one activity for health, knowledge or rights.',
    },
    per: 'year',
    criterion: { kind: 'share', fact: 'membersReached', band: { low: 100, high: 100 } },
  },
  {
    id: 'club.incomeFund',
    clause: 'I.2.b:3',
    name: { vi: 'Quỹ tăng thu nhập', en: 'Income fund' },
    interpretation: fundReading,
    per: 'day',
    criterion: { kind: 'exists', fact: 'incomeFund' },
  },
  {
    id: 'club.activityFund',
    clause: 'I.2.b:3',
    name: { vi: 'Quỹ hoạt động', en: 'Activity fund' },
    interpretation: fundReading,
    per: 'day',
    criterion: { kind: 'exists', fact: 'activityFund' },
  },
  {
    id: 'club.regulation',
    clause: 'I.2.b:3',
    name: { vi: 'Quy chế quản lý quỹ', en: 'Regulation of the funds' },
    interpretation: {
      vi: 'Tại ngày xem, câu lạc bộ đã ban hành quy chế và quy chế đang có hiệu lực.',
      en: 'A regulation issued by the club is in force on the day asked about.',
    },
    per: 'day',
    criterion: { kind: 'exists', fact: 'regulation' },
  },
] as const satisfies readonly ClubRule[]
