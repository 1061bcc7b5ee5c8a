import { isoDate } from '../calendar/iso-date.ts'
import { wellManagedPercent } from '../plan/hoa-binh-146/well-managed-mark.ts'
import type { Checklist } from './schema.ts'

/**
 * A checklist for “well managed” (I.2.b:2). It is our proposal: the plan gives no form, and we found no public one. Any
 * change of wording or points makes a new edition; visits scored with this edition keep their scores.
 */
export const wellManagedProposal: Checklist = {
  id: 'well-managed-proposal',
  edition: 1,
  from: isoDate('2020-10-09'),
  visited: 'club',
  clause: 'I.2.b:2',
  name: { vi: 'Câu lạc bộ được quản lý tốt (bản đề xuất)', en: 'A well managed club (proposal)' },
  issuedBy: null,
  markPercent: wellManagedPercent,
  questions: [
    {
      id: 'board',
      question: {
        vi: 'Ban chủ nhiệm có đủ người, mỗi người có nhiệm vụ rõ ràng?',
        en: 'Is the management board complete, each member with a clear task?',
      },
      points: 10,
    },
    {
      id: 'accounts-apart',
      question: {
        vi: 'Người ghi sổ và người giữ tiền là hai người khác nhau?',
        en: 'Are the books and the cash kept by two different people?',
      },
      points: 10,
    },
    {
      id: 'meetings',
      question: {
        vi: 'Sinh hoạt hằng tháng đều đặn, có ghi biên bản?',
        en: 'Does the club meet every month and keep minutes?',
      },
      points: 10,
    },
    {
      id: 'work-plan',
      question: {
        vi: 'Có kế hoạch hoạt động của năm và của tháng tới?',
        en: 'Is there a work plan for the year and for the coming month?',
      },
      points: 10,
    },
    {
      id: 'member-list',
      question: {
        vi: 'Danh sách thành viên đúng với thực tế?',
        en: 'Does the list of members match who comes?',
      },
      points: 10,
    },
    {
      id: 'reports',
      question: {
        vi: 'Báo cáo tháng đủ nội dung và đúng hạn?',
        en: 'Are the monthly reports complete and in time?',
      },
      points: 10,
    },
    {
      id: 'fund-books',
      question: {
        vi: 'Sổ của từng quỹ ghi đến ngày kiểm tra?',
        en: 'Are the books of each fund kept up to the day of the visit?',
      },
      points: 10,
    },
    {
      id: 'cash-count',
      question: {
        vi: 'Tiền mặt kiểm đếm khớp với sổ?',
        en: 'Does the cash in the box match the books?',
      },
      points: 10,
    },
    {
      id: 'loans',
      question: {
        vi: 'Xét cho vay công khai, đúng quy chế và có theo dõi trả nợ?',
        en: 'Are loans decided openly, by the regulation, and their repayment followed?',
      },
      points: 10,
    },
    {
      id: 'home-care',
      question: {
        vi: 'Có phân công và theo dõi tình nguyện viên chăm sóc tại nhà?',
        en: 'Are home-care volunteers assigned and their visits followed?',
      },
      points: 10,
    },
  ],
}
