import { amongKnown, type HistoryWords } from '../history/words.ts'
import { courseKinds, healthKinds, materialKinds, meansKinds, mediaKinds } from './means-kind.ts'
import {
  labelCourseKind,
  labelHealthKind,
  labelMaterialKind,
  labelMeansKind,
  labelMediaKind,
} from './wording.ts'

/** How the history describes changes to a record of gifts or work for the plan. */
export const meansHistory = {
  actions: {
    'means.record': {
      vi: 'Ghi đóng góp, tập huấn hoặc truyền thông',
      en: 'Recorded a contribution, training or communication',
    },
    'means.correct': { vi: 'Sửa bản ghi', en: 'Corrected a record' },
    'means.withdraw': { vi: 'Rút bản ghi nhầm', en: 'Withdrew a record as a mistake' },
  },
  fields: {
    meansKind: { vi: 'Loại', en: 'Kind' },
    happenedOn: { vi: 'Ngày', en: 'Day' },
    donor: { vi: 'Người đóng góp', en: 'Donor' },
    gift: { vi: 'Tiền hoặc hiện vật', en: 'Money or goods' },
    'gift.kind': { vi: 'Bằng', en: 'Given as' },
    'gift.amountDong': { vi: 'Số tiền (đồng)', en: 'Amount (đồng)' },
    'gift.good': { vi: 'Hiện vật', en: 'Goods' },
    'gift.quantity': { vi: 'Số lượng', en: 'Quantity' },
    'gift.measure': { vi: 'Đơn vị tính', en: 'Unit of measure' },
    'gift.estimatedDong': { vi: 'Ước giá (đồng)', en: 'Estimated value (đồng)' },
    project: { vi: 'Dự án', en: 'Project' },
    pledge: { vi: 'Cam kết', en: 'Pledge' },
    partner: { vi: 'Đối tác', en: 'Partner' },
    committedDong: { vi: 'Vốn cam kết (đồng)', en: 'Committed (đồng)' },
    programme: { vi: 'Chương trình', en: 'Programme' },
    agency: { vi: 'Cơ quan', en: 'Agency' },
    course: { vi: 'Loại lớp', en: 'Kind of course' },
    trainers: { vi: 'Giảng viên', en: 'Trainers' },
    units: { vi: 'Địa phương có người học', en: 'Units that took part' },
    officials: { vi: 'Cán bộ', en: 'Officials' },
    boardMembers: { vi: 'Ban chủ nhiệm', en: 'Board members' },
    volunteers: { vi: 'Tình nguyện viên', en: 'Volunteers' },
    use: { vi: 'Dùng cho', en: 'Use' },
    title: { vi: 'Tên', en: 'Title' },
    edition: { vi: 'Lần xuất bản', en: 'Edition' },
    copies: { vi: 'Số bản', en: 'Copies' },
    participants: { vi: 'Số người dự', en: 'Participants' },
    media: { vi: 'Thể loại', en: 'Kind of item' },
    link: { vi: 'Liên kết', en: 'Link' },
    health: { vi: 'Việc chăm sóc', en: 'Care' },
    people: { vi: 'Số người', en: 'People' },
  },
  values: {
    meansKind: amongKnown(meansKinds, labelMeansKind),
    course: amongKnown(courseKinds, labelCourseKind),
    use: amongKnown(materialKinds, labelMaterialKind),
    media: amongKnown(mediaKinds, labelMediaKind),
    health: amongKnown(healthKinds, labelHealthKind),
  },
} as const satisfies HistoryWords
