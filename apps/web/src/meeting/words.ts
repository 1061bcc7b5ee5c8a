import type { Wording } from '@lienthehe/domain'
import type { StepName } from './steps.ts'

/** What the sheet of a meeting says. */
export const words = {
  step: (now: string, all: string): Wording => ({ vi: `Bước ${now}/${all}`, en: `Step ${now} of ${all}` }),
  back: { vi: 'Quay lại', en: 'Back' },
  next: (step: string): Wording => ({ vi: `Tiếp: ${step}`, en: `Next: ${step}` }),
  titles: {
    attendance: { vi: 'Điểm danh', en: 'Who is here' },
    dues: { vi: 'Đóng quỹ', en: 'Dues' },
    repayments: { vi: 'Trả nợ hôm nay', en: 'Repayments today' },
    handOuts: { vi: 'Giao tiền vay đã duyệt', en: 'Approved loans handed out' },
    health: { vi: 'Đo huyết áp', en: 'Blood pressure' },
    care: { vi: 'Chăm sóc tại nhà', en: 'Care at home' },
    areas: { vi: 'Tám mảng hoạt động', en: 'The areas of activity' },
    plan: { vi: 'Kế hoạch tháng sau', en: 'Plan of the next month' },
    boxes: { vi: 'Đếm tiền và so với sổ', en: 'The boxes against the book' },
    review: { vi: 'Xem lại và gửi', en: 'Look once and send' },
  } as const satisfies Record<StepName, Wording>,
  people: (count: string): Wording => ({ vi: `${count} người`, en: count }),
  attendance: {
    how: {
      vi: 'Chạm vào tên người vắng. Chạm lần nữa để sửa.',
      en: 'Tap the name of whoever is absent. Tap again to undo.',
    },
    heldOn: { vi: 'Ngày họp', en: 'Day of the meeting' },
    absent: { vi: 'vắng', en: 'absent' },
    absentCount: (count: string): Wording => ({ vi: `Vắng ${count}`, en: `${count} absent` }),
    present: (count: string, all: string): Wording => ({
      vi: `Có mặt ${count}/${all}`,
      en: `${count} of ${all} here`,
    }),
    countOnly: { vi: 'Chỉ ghi số người', en: 'Only write how many' },
    byName: { vi: 'Ghi theo tên', en: 'Write names' },
    howMany: { vi: 'Bao nhiêu người có mặt', en: 'How many are here' },
    moveTo: (month: string): Wording => ({
      vi: `Đổi phiếu này sang tháng ${month}`,
      en: `Make this the sheet of ${month}`,
    }),
    problems: {
      noDay: { vi: 'Ngày chưa đọc được.', en: 'This day cannot be read.' },
      outsideMonth: {
        vi: 'Ngày này không nằm trong tháng của phiếu. Vẫn giữ lại đây.',
        en: 'This day is not in the month of the sheet. It is kept here.',
      },
      futureDay: {
        vi: 'Theo đồng hồ máy, ngày này chưa tới. Vẫn giữ lại đây.',
        en: 'By the clock of this device this day has not come. It is kept here.',
      },
      clockBehind: {
        vi: 'Đồng hồ máy chậm hơn ngày lấy danh sách; hãy xem lại ngày họp. Vẫn giữ lại đây.',
        en: 'The clock of this device is behind the day of the list; look at the day of the meeting. It is kept here.',
      },
    },
  },
  dues: {
    each: { vi: 'Mỗi người đóng', en: 'Each pays' },
    payers: (count: string): Wording => ({ vi: `${count} người đóng`, en: `${count} pay` }),
    unpaid: { vi: 'Có mặt mà chưa đóng', en: 'Here and not paying' },
    sentAlong: { vi: 'Vắng mà gửi tiền đóng', en: 'Absent and sending the money' },
    nobody: { vi: 'Không có ai', en: 'Nobody' },
    take: (sum: string): Wording => ({ vi: `Đúng, đã thu ${sum}`, en: `Yes, ${sum} collected` }),
    skip: { vi: 'Hôm nay không thu', en: 'None collected today' },
  },
  repayments: {
    others: { vi: 'Người chưa đến kỳ', en: 'Those of whom nothing is due' },
    received: (sum: string): Wording => ({ vi: `đã nhận ${sum}`, en: `${sum} received` }),
    notDue: { vi: 'chưa đến kỳ', en: 'nothing due' },
    other: { vi: 'Số khác', en: 'Another sum' },
    otherOf: (name: string): Wording => ({ vi: `Số khác: ${name}`, en: `Another sum: ${name}` }),
    howMuch: (name: string): Wording => ({
      vi: `${name} đưa bao nhiêu?`,
      en: `How much does ${name} bring?`,
    }),
    take: (sum: string): Wording => ({ vi: `Nhận ${sum}`, en: `Take ${sum}` }),
    short: (sum: string): Wording => ({
      vi: `Còn thiếu ${sum} so với kỳ này.`,
      en: `${sum} less than what is due.`,
    }),
    tooMuch: (sum: string): Wording => ({
      vi: `Nhiều hơn số trả hết (${sum}). Hãy xem lại; vẫn giữ ở đây.`,
      en: `More than pays the loan off (${sum}). Look again; it is kept here.`,
    }),
    left: (count: string): Wording => ({ vi: `Còn ${count} người`, en: `${count} to go` }),
    sum: (sum: string): Wording => ({ vi: `Đã nhận ${sum}`, en: `${sum} received` }),
  },
  handOuts: {
    terms: (months: string, rate: string): Wording => ({
      vi: `${months} tháng, lãi ${rate}`,
      en: `${months} months, ${rate}`,
    }),
    tap: { vi: 'Chạm khi đã giao đủ tiền', en: 'Tap once all the money is handed over' },
    done: { vi: 'Đã giao đủ tiền', en: 'All handed over' },
    box: { vi: 'Trong quỹ còn', en: 'Left in the box' },
  },
  health: {
    how: {
      vi: 'Chạm vào tên người đã đo. Số đo ghi vào sổ của từng người, không ghi ở đây.',
      en: 'Tap the name of whoever was measured. The values go into each one’s own booklet, not here.',
    },
    measured: { vi: 'đã đo', en: 'measured' },
    count: (count: string): Wording => ({ vi: `Đã đo ${count} người`, en: `${count} measured` }),
  },
  care: {
    known: (people: string, visits: string): Wording => ({
      vi: `Sổ ghi ${people} người được chăm sóc, hẹn ${visits} lượt mỗi tháng.`,
      en: `On record: ${people} people cared for, ${visits} visits a month agreed.`,
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
    proven: { vi: 'Phiếu đã có', en: 'The sheet shows it' },
    say: { vi: 'Ghi thêm một câu', en: 'Add a word' },
    sayOf: (area: string): Wording => ({ vi: `Ghi thêm một câu: ${area}`, en: `Add a word: ${area}` }),
    note: (area: string): Wording => ({ vi: `Đã làm gì: ${area}`, en: `What was done: ${area}` }),
    count: (done: string, all: string): Wording => ({
      vi: `Có làm ${done}/${all} mảng`,
      en: `${done} of ${all} areas`,
    }),
  },
  plan: {
    label: { vi: 'Tháng sau định làm gì', en: 'What the club means to do next month' },
  },
  boxes: {
    count: { vi: 'Đếm tiền', en: 'Count' },
    again: { vi: 'Đếm lại', en: 'Count again' },
    done: { vi: 'Đếm xong', en: 'Counted' },
    box: (fund: string): Wording => ({ vi: `Trong hộp: ${fund}`, en: `In the box: ${fund}` }),
    book: (sum: string): Wording => ({ vi: `Sổ ghi ${sum}`, en: `The book says ${sum}` }),
    same: { vi: 'Khớp sổ', en: 'As the book says' },
    less: (sum: string): Wording => ({ vi: `Thiếu ${sum}`, en: `${sum} missing` }),
    more: (sum: string): Wording => ({ vi: `Thừa ${sum}`, en: `${sum} too many` }),
    why: { vi: 'Vì sao khác sổ', en: 'Why it differs from the book' },
    witness: { vi: 'Người cùng đếm', en: 'Who counted as well' },
    noWitness: {
      vi: 'Cần tên một người cùng đếm; chưa có thì máy chủ không nhận lần đếm này.',
      en: 'Two people count: without the name of the other one the server does not take it.',
    },
  },
  review: {
    report: (month: string): Wording => ({ vi: `Báo cáo tháng ${month}`, en: `Report of ${month}` }),
    reported: {
      vi: 'Báo cáo tháng này đã gửi rồi: phần tiền vẫn được ghi, báo cáo đã gửi giữ nguyên.',
      en: 'The report of this month was sent already: the money is still booked, the report stays as it was sent.',
    },
    notCollected: { vi: 'không thu', en: 'none' },
    notCounted: { vi: 'chưa đếm', en: 'not counted' },
    reached: { vi: 'Được tiếp cận', en: 'Reached' },
    notRecorded: { vi: 'chưa ghi', en: 'not recorded' },
    loans: { vi: 'Cho vay', en: 'Lent' },
    note: { vi: 'Ghi chú cho cấp trên', en: 'Note for the unit above' },
    change: { vi: 'Sửa', en: 'Change' },
    changeOf: (step: string): Wording => ({ vi: `Sửa: ${step}`, en: `Change: ${step}` }),
  },
  left: {
    heading: { vi: 'Những dòng máy chủ không ghi', en: 'Lines that the server did not take' },
    rest: {
      vi: 'Các dòng khác đã ghi. Những dòng này vẫn còn ở đây:',
      en: 'The others are taken. These are kept here:',
    },
    follow: { vi: 'Lập phiếu mới với những dòng này', en: 'A new sheet with these lines' },
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
      en: `From the books on ${day}. After the meeting it is typed in this order.`,
    }),
    absent: { vi: 'Đánh dấu người vắng.', en: 'Tick whoever is absent.' },
    measured: { vi: 'Đánh dấu người đã đo.', en: 'Tick whoever was measured.' },
    duesBefore: { vi: 'Lần trước mỗi người đóng', en: 'Last time each paid' },
  },
  keys: {
    erase: { vi: 'Xóa một số', en: 'Erase one digit' },
    nothing: { vi: 'Chưa có số', en: 'Nothing yet' },
  },
} as const
