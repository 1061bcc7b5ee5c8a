import type { Wording } from '@lienthehe/domain'
import { counted } from '../english-plural.ts'

export const words = {
  heading: { vi: 'Chăm sóc tại nhà', en: 'Home care' },
  lede: {
    vi: 'Người được tình nguyện viên của câu lạc bộ đến thăm, giúp việc nhà; là thành viên hoặc không. Chỉ ghi điều người đi thăm cần biết.',
    en: 'People whom the club’s volunteers visit and help at home, members or not. Record only what a visitor needs to know.',
  },
  caption: (people: string): Wording => ({
    vi: `${people} người đang được chăm sóc`,
    en: `${counted(people, 'person', 'people')} cared for`,
  }),
  none: {
    vi: 'Chưa ghi ai được chăm sóc tại nhà.',
    en: 'Nobody is recorded as being cared for at home yet.',
  },
  begin: { vi: 'Thêm người được chăm sóc', en: 'Add a person' },
  fullName: { vi: 'Họ và tên', en: 'Full name' },
  nameHint: {
    vi: 'Gõ để chọn trong danh sách thành viên; người ngoài câu lạc bộ thì gõ cả họ tên.',
    en: 'Type to choose a member; for someone outside the club, type the full name.',
  },
  nameLinked: { vi: 'Là thành viên trong danh sách.', en: 'A member on the list.' },
  nameNone: { vi: 'Không có trong danh sách thành viên', en: 'Nobody on the list' },
  birth: { vi: 'Năm sinh', en: 'Year of birth' },
  birthHint: {
    vi: 'Năm (1948) hoặc ngày đầy đủ (05/12/1948)',
    en: 'Year (1948) or full date (05/12/1948)',
  },
  village: { vi: 'Thôn, xóm', en: 'Village' },
  from: { vi: 'Chăm sóc từ ngày', en: 'Cared for since' },
  isMember: { vi: 'Thành viên', en: 'Member' },
  notMember: { vi: 'Ngoài câu lạc bộ', en: 'Not a member' },
  membership: { vi: 'Là thành viên', en: 'Membership' },
  volunteers: { vi: 'Tình nguyện viên đến thăm', en: 'Volunteers who visit' },
  volunteer: { vi: 'Tình nguyện viên', en: 'Volunteer' },
  choose: { vi: 'Chọn…', en: 'Choose…' },
  addVolunteer: { vi: 'Thêm tình nguyện viên', en: 'Add a volunteer' },
  volunteerAt: (place: number): Wording => ({
    vi: `tình nguyện viên thứ ${place}`,
    en: `volunteer ${place}`,
  }),
  visits: { vi: 'Số lần mỗi tháng', en: 'Visits a month' },
  visitsOf: (name: string, visits: string): Wording => ({
    vi: `${name}, ${visits} lần/tháng`,
    en: `${name}, ${visits} a month`,
  }),
  hasLeft: { vi: 'đã rời câu lạc bộ', en: 'has left the club' },
  action: { vi: 'Thao tác', en: 'Actions' },
  change: { vi: 'Sửa', en: 'Edit' },
  changeOf: (name: string): Wording => ({
    vi: `Sửa việc chăm sóc ${name}`,
    en: `Edit the care of ${name}`,
  }),
  end: { vi: 'Kết thúc', en: 'End' },
  endOf: (name: string): Wording => ({ vi: `Kết thúc chăm sóc ${name}`, en: `End the care of ${name}` }),
  endedOn: { vi: 'Kết thúc từ ngày', en: 'Ended on' },
  reason: { vi: 'Lý do', en: 'Reason' },
  save: { vi: 'Lưu', en: 'Save' },
  saveEnd: { vi: 'Ghi kết thúc', en: 'Record the end' },
  begun: (name: string): Wording => ({ vi: `Đã ghi ${name}.`, en: `${name} has been recorded.` }),
  beginUndone: (name: string): Wording => ({
    vi: `Đã bỏ ${name}: ghi nhầm.`,
    en: `${name} was removed: recorded by mistake.`,
  }),
  changed: (name: string): Wording => ({
    vi: `Đã sửa việc chăm sóc ${name}.`,
    en: `The care of ${name} was changed.`,
  }),
  ended: (name: string): Wording => ({
    vi: `Đã ghi kết thúc chăm sóc ${name}.`,
    en: `The end of care for ${name} was recorded.`,
  }),
  resumed: (name: string): Wording => ({
    vi: `${name} lại đang được chăm sóc.`,
    en: `${name} is being cared for again.`,
  }),
  load: { vi: 'Theo tình nguyện viên', en: 'By volunteer' },
  people: { vi: 'Số người', en: 'People' },
  over: (people: string): Wording => ({ vi: `Đã kết thúc (${people})`, en: `Ended (${people})` }),
  resume: { vi: 'Hoàn tác', en: 'Undo' },
  resumeOf: (name: string): Wording => ({
    vi: `Hoàn tác việc kết thúc chăm sóc ${name}`,
    en: `Undo the end of the care of ${name}`,
  }),
} as const
