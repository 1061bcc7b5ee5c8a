import type { Wording } from '@lienthehe/domain'
import { counted } from '../english-plural.ts'
import type { StepName } from './steps.ts'

/** The texts of the sheet of a meeting. */
export const words = {
  step: (now: string, all: string): Wording => ({ vi: `Bước ${now}/${all}`, en: `Step ${now} of ${all}` }),
  back: { vi: 'Quay lại', en: 'Back' },
  next: (step: string): Wording => ({ vi: `Tiếp: ${step}`, en: `Next: ${step}` }),
  titles: {
    attendance: { vi: 'Điểm danh', en: 'Who is here' },
    dues: { vi: 'Thu hội phí', en: 'Dues' },
    repayments: { vi: 'Trả nợ hôm nay', en: 'Repayments today' },
    handOuts: { vi: 'Giao tiền vay đã duyệt', en: 'Approved loans handed out' },
    health: { vi: 'Đo huyết áp', en: 'Blood pressure' },
    care: { vi: 'Chăm sóc tại nhà', en: 'Care at home' },
    areas: { vi: 'Tám mảng hoạt động', en: 'Areas of activity' },
    plan: { vi: 'Kế hoạch tháng sau', en: 'Plan for next month' },
    boxes: { vi: 'Đếm tiền và so với sổ', en: 'Count the cash and compare with the book' },
    review: { vi: 'Xem lại và gửi', en: 'Check and send' },
  } as const satisfies Record<StepName, Wording>,
  people: (count: string): Wording => ({ vi: `${count} người`, en: count }),
  attendance: {
    how: {
      vi: 'Chạm vào tên người vắng. Chạm lần nữa để sửa.',
      en: 'Tap the names of those absent. Tap again to undo.',
    },
    heldOn: { vi: 'Ngày họp', en: 'Day of the meeting' },
    absent: { vi: 'vắng', en: 'absent' },
    absentCount: (count: string): Wording => ({ vi: `Vắng ${count}`, en: `${count} absent` }),
    present: (count: string, all: string): Wording => ({
      vi: `Có mặt ${count}/${all}`,
      en: `${count} of ${all} here`,
    }),
    countOnly: { vi: 'Chỉ ghi số người', en: 'Record only the number' },
    byName: { vi: 'Ghi theo tên', en: 'Record by name' },
    howMany: { vi: 'Bao nhiêu người có mặt', en: 'How many are here' },
    moveTo: (month: string): Wording => ({
      vi: `Đổi phiếu này sang tháng ${month}`,
      en: `Move this sheet to ${month}`,
    }),
    problems: {
      noDay: { vi: 'Ngày chưa đọc được.', en: 'This date cannot be read.' },
      outsideMonth: {
        vi: 'Ngày này không nằm trong tháng của phiếu. Ngày đã gõ vẫn được giữ.',
        en: 'This date is not in the month of the sheet. What you typed is kept.',
      },
      futureDay: {
        vi: 'Theo đồng hồ máy, ngày này chưa tới. Ngày đã gõ vẫn được giữ.',
        en: 'According to this device’s clock, this day has not come yet. What you typed is kept.',
      },
      clockBehind: {
        vi: 'Đồng hồ máy chậm hơn ngày lấy danh sách. Hãy xem lại ngày họp; ngày đã gõ vẫn được giữ.',
        en: 'This device’s clock is behind the day the list was fetched. Check the day of the meeting; what you typed is kept.',
      },
    },
  },
  dues: {
    each: { vi: 'Mỗi người nộp', en: 'Each pays' },
    payers: (count: string): Wording => ({ vi: `${count} người nộp`, en: `${count} paying` }),
    unpaid: { vi: 'Có mặt mà chưa nộp', en: 'Present but not paid' },
    sentAlong: { vi: 'Vắng nhưng có gửi tiền', en: 'Absent but sent the money' },
    nobody: { vi: 'Không có ai', en: 'Nobody' },
    take: (sum: string): Wording => ({ vi: `Đúng, đã thu ${sum}`, en: `Yes, ${sum} collected` }),
    skip: { vi: 'Hôm nay không thu', en: 'No dues collected today' },
  },
  repayments: {
    others: { vi: 'Người chưa đến kỳ', en: 'People with nothing due' },
    received: (sum: string): Wording => ({ vi: `đã nhận ${sum}`, en: `${sum} received` }),
    notDue: { vi: 'chưa đến kỳ', en: 'nothing due' },
    other: { vi: 'Số khác', en: 'Another amount' },
    otherOf: (name: string): Wording => ({ vi: `Số khác: ${name}`, en: `Another amount: ${name}` }),
    howMuch: (name: string): Wording => ({
      vi: `${name} đưa bao nhiêu?`,
      en: `How much did ${name} bring?`,
    }),
    take: (sum: string): Wording => ({ vi: `Nhận ${sum}`, en: `Take ${sum}` }),
    short: (sum: string): Wording => ({
      vi: `Còn thiếu ${sum} so với kỳ này.`,
      en: `${sum} less than what is due.`,
    }),
    tooMuch: (sum: string): Wording => ({
      vi: `Nhiều hơn số tiền để trả hết (${sum}). Hãy xem lại; số đã gõ vẫn được giữ.`,
      en: `More than it takes to pay the loan off (${sum}). Check again; what you typed is kept.`,
    }),
    left: (count: string): Wording => ({ vi: `Còn ${count} người`, en: `${count} to go` }),
    sum: (sum: string): Wording => ({ vi: `Đã nhận ${sum}`, en: `${sum} received` }),
  },
  handOuts: {
    terms: (months: string, rate: string): Wording => ({
      vi: `${months} tháng, lãi ${rate}`,
      en: `${months} months, ${rate}`,
    }),
    tap: { vi: 'Chạm khi đã giao đủ tiền', en: 'Tap when all the money has been handed over' },
    done: { vi: 'Đã giao đủ tiền', en: 'All handed over' },
    box: { vi: 'Trong két còn', en: 'Left in the cash box' },
  },
  health: {
    how: {
      vi: 'Chạm vào tên người đã đo. Số đo ghi vào sổ của từng người, không ghi ở đây.',
      en: 'Tap the names of those measured. Readings go into each person’s own booklet, not here.',
    },
    measured: { vi: 'đã đo', en: 'measured' },
    count: (count: string): Wording => ({ vi: `Đã đo ${count} người`, en: `${count} measured` }),
  },
  care: {
    known: (people: string, visits: string): Wording => ({
      vi: `Sổ ghi ${people} người được chăm sóc, hẹn ${visits} lượt mỗi tháng.`,
      en: `On record: ${counted(people, 'person', 'people')} cared for, ${counted(visits, 'visit', 'visits')} a month agreed.`,
    }),
    asAgreed: (visits: string): Wording => ({
      vi: `Đủ ${visits} lượt như đã hẹn`,
      en: `All ${visits} visits as agreed`,
    }),
    visits: { vi: 'Bao nhiêu lượt thăm từ lần họp trước', en: 'Visits since the last meeting' },
  },
  areas: {
    how: {
      vi: 'Từ lần họp trước, mảng nào có làm thì chạm vào.',
      en: 'Tap each area in which something was done.',
    },
    planned: (plan: string): Wording => ({
      vi: `Tháng trước đã định: ${plan}`,
      en: `Planned last month: ${plan}`,
    }),
    proven: { vi: 'Phiếu đã ghi', en: 'Already on the sheet' },
    say: { vi: 'Ghi thêm một câu', en: 'Add a note' },
    sayOf: (area: string): Wording => ({ vi: `Ghi thêm một câu: ${area}`, en: `Add a note: ${area}` }),
    note: (area: string): Wording => ({ vi: `Đã làm gì: ${area}`, en: `What was done: ${area}` }),
    count: (done: string, all: string): Wording => ({
      vi: `Có làm ${done}/${all} mảng`,
      en: `${done} of ${all} areas`,
    }),
  },
  plan: {
    label: { vi: 'Tháng sau định làm gì', en: 'What the club plans to do next month' },
  },
  boxes: {
    count: { vi: 'Đếm tiền', en: 'Count' },
    again: { vi: 'Đếm lại', en: 'Count again' },
    done: { vi: 'Đếm xong', en: 'Counted' },
    box: (fund: string): Wording => ({ vi: `Trong két: ${fund}`, en: `In the box: ${fund}` }),
    book: (sum: string): Wording => ({ vi: `Sổ ghi ${sum}`, en: `The book says ${sum}` }),
    same: { vi: 'Khớp sổ', en: 'Matches the book' },
    less: (sum: string): Wording => ({ vi: `Thiếu ${sum}`, en: `${sum} short` }),
    more: (sum: string): Wording => ({ vi: `Thừa ${sum}`, en: `${sum} over` }),
    why: { vi: 'Vì sao khác sổ', en: 'Why it differs from the book' },
    witness: { vi: 'Người cùng đếm', en: 'Second person counting' },
    noWitness: {
      vi: 'Cần tên một người cùng đếm; chưa có thì máy chủ không nhận lần đếm này.',
      en: 'Give the name of a second person who counted; without it the server does not accept this count.',
    },
  },
  review: {
    report: (month: string): Wording => ({ vi: `Báo cáo tháng ${month}`, en: `Report of ${month}` }),
    reported: {
      vi: 'Báo cáo tháng này đã gửi rồi: phần tiền vẫn được ghi, báo cáo đã gửi giữ nguyên.',
      en: 'This month’s report has already been sent: the money is still recorded, and the report stays as sent.',
    },
    notCollected: { vi: 'không thu', en: 'none' },
    notCounted: { vi: 'chưa đếm', en: 'not counted' },
    reached: { vi: 'Người được truyền thông, chăm sóc', en: 'Members reached' },
    notRecorded: { vi: 'chưa ghi', en: 'not recorded' },
    loans: { vi: 'Cho vay', en: 'Lent' },
    note: { vi: 'Ghi chú cho cấp trên', en: 'Note to the unit above' },
    change: { vi: 'Sửa', en: 'Change' },
    changeOf: (step: string): Wording => ({ vi: `Sửa: ${step}`, en: `Change: ${step}` }),
  },
  left: {
    heading: { vi: 'Những dòng máy chủ không nhận', en: 'Lines the server did not accept' },
    rest: {
      vi: 'Các dòng khác đã nhận. Những dòng này vẫn còn ở đây:',
      en: 'The other lines were accepted. These are still here:',
    },
    follow: { vi: 'Lập phiếu mới với những dòng này', en: 'Make a new sheet with these lines' },
    dues: (names: string, sum: string): Wording => ({
      vi: `Đóng quỹ ${sum}: ${names}`,
      en: `Dues of ${sum}: ${names}`,
    }),
    repayment: (name: string, sum: string): Wording => ({
      vi: `${name} trả ${sum}`,
      en: `${name} pays back ${sum}`,
    }),
    handOut: (name: string, sum: string): Wording => ({
      vi: `Giao ${name} vay ${sum}`,
      en: `${name} borrows ${sum}`,
    }),
    count: (fund: string, sum: string): Wording => ({
      vi: `Đếm ${fund}: ${sum}`,
      en: `Count of ${fund}: ${sum}`,
    }),
  },
  paper: {
    print: { vi: 'In phiếu giấy', en: 'Print on paper' },
    title: (club: string): Wording => ({ vi: `Phiếu họp: ${club}`, en: `Meeting: ${club}` }),
    asOf: (day: string): Wording => ({
      vi: `Lấy từ sổ ngày ${day}. Họp xong, nhập vào máy theo đúng thứ tự này.`,
      en: `From the books on ${day}. After the meeting, enter it in this same order.`,
    }),
    absent: { vi: 'Đánh dấu người vắng.', en: 'Tick those absent.' },
    measured: { vi: 'Đánh dấu người đã đo.', en: 'Tick those measured.' },
    duesBefore: { vi: 'Lần trước mỗi người nộp', en: 'Paid by each last time' },
  },
  keys: {
    erase: { vi: 'Xóa một số', en: 'Erase one digit' },
    nothing: { vi: 'Chưa có số', en: 'Nothing yet' },
  },
} as const
