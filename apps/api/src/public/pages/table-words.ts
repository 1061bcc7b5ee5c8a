import type { Wording } from '@lienthehe/domain'
import { peopleStep } from '@lienthehe/domain/publication'
import { words } from '../words.ts'

/** The titles of the tables for programs, which are those on the page. */
export const titles = {
  targets: words.targets,
  foundings: words.byYear,
  districts: words.byDistrict,
} as const satisfies Record<string, Wording>

/** The meaning of each column, and its text for an unknown figure: an empty cell never means 0. */
export const legend = {
  target: { vi: 'mã chỉ tiêu, không đổi', en: 'code of the target; it never changes' },
  clause: { vi: 'điểm của kế hoạch', en: 'clause of the plan' },
  name: { vi: 'tên chỉ tiêu', en: 'name of the target' },
  status: {
    vi: 'met: đạt; unmet: chưa đạt; undetermined: chưa đủ số liệu; notApplicable: chưa đến kỳ hoặc không áp dụng',
    en: 'met, unmet, undetermined (figures are missing), notApplicable (not started, or nothing is required)',
  },
  course: {
    vi: 'achieved: đạt; onCourse: đúng tiến độ; behind: chậm; missed: đã quá hạn; undetermined: chưa đủ số liệu, hoặc còn thiếu (status là unmet) mà chưa rõ có kịp không; notStarted: chưa đến kỳ; notAsked: không áp dụng',
    en: 'achieved, onCourse, behind, missed (its deadline has passed), undetermined (figures are missing; where the status is unmet, it is short and perhaps still in time), notStarted, notAsked',
  },
  known: { vi: 'đã biết chắc', en: 'known for certain' },
  possible: {
    vi: 'nhiều nhất có thể, nếu mọi điều chưa biết đều tính là có',
    en: 'the most there can be, if everything not yet known counted',
  },
  needed: { vi: 'mức phải đạt', en: 'what is required' },
  figure: { vi: 'con số như trên trang', en: 'the figure as the page shows it' },
  sentence: { vi: 'câu kết luận như trên trang', en: 'the sentence as the page says it' },
  entering: {
    vi: 'số liệu nào còn đang nhập; trống: không có gì đang nhập',
    en: 'which figures are still being entered; empty: none',
  },
  unit: { vi: 'mã đơn vị theo danh mục của kế hoạch', en: 'code of the unit in the list of the plan' },
  unitName: { vi: 'tên đơn vị', en: 'name of the unit' },
  year: { vi: 'năm', en: 'year' },
  clubsFounded: {
    vi: 'số câu lạc bộ thành lập trong năm; trống: năm chưa đến',
    en: 'clubs founded in the year; empty: the year has not started',
  },
  communes: { vi: 'số xã, phường, thị trấn', en: 'communes' },
  communesCoveredFrom: { vi: 'số xã có câu lạc bộ, ít nhất', en: 'communes with a club, at least' },
  communesCoveredTo: {
    vi: 'số xã có câu lạc bộ, nhiều nhất; trống: chưa biết',
    en: 'communes with a club, at most; empty: not known',
  },
  clubsOperating: { vi: 'số câu lạc bộ đang hoạt động', en: 'clubs operating' },
  membersOfNewClubs: {
    vi: 'thành viên của câu lạc bộ mới: number (có số), suppressed (không công bố), notAvailable (chưa có số), notApplicable (chưa đến kỳ)',
    en: 'members of new clubs: number, suppressed (not published), notAvailable (no figure yet), notApplicable (not started)',
  },
  membersOfNewClubsFrom: {
    vi: `ít nhất, làm tròn xuống đến bội số của ${peopleStep}; trống: xem cột trước`,
    en: `at least, rounded down to a multiple of ${peopleStep}; empty: see the column before`,
  },
  membersOfNewClubsTo: {
    vi: `nhiều nhất, làm tròn lên đến bội số của ${peopleStep}; bằng cột trước: một số đã biết, làm tròn xuống; trống: xem cột trước, hoặc chưa biết`,
    en: `at most, rounded up to a multiple of ${peopleStep}; as the column before: one known number, rounded down; empty: see the column before, or not known`,
  },
  olderPeopleOfNewClubs: {
    vi: 'người cao tuổi trong câu lạc bộ mới: number, suppressed, notAvailable, notApplicable',
    en: 'older people in new clubs: number, suppressed, notAvailable, notApplicable',
  },
  olderPeopleOfNewClubsFrom: {
    vi: `ít nhất, làm tròn xuống đến bội số của ${peopleStep}; trống: xem cột trước`,
    en: `at least, rounded down to a multiple of ${peopleStep}; empty: see the column before`,
  },
  olderPeopleOfNewClubsTo: {
    vi: `nhiều nhất, làm tròn lên đến bội số của ${peopleStep}; bằng cột trước: một số đã biết, làm tròn xuống; trống: xem cột trước, hoặc chưa biết`,
    en: `at most, rounded up to a multiple of ${peopleStep}; as the column before: one known number, rounded down; empty: see the column before, or not known`,
  },
} as const satisfies Record<string, Wording>
