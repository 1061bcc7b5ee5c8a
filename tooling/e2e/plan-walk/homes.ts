import type { Wording } from '@lienthehe/domain'

/**
 * The place in the product for one dash (a paragraph of a clause) of the plan, and what the demonstration shows there.
 */
export type Home = {
  /** A clause of the plan; `:n` is its n-th dash or paragraph, if the plan's data has the clause as a whole. */
  readonly dash: string
  readonly done: Wording
  readonly address: string
  /** A CSS selector that matches something on the screen once the dash has been carried out. */
  readonly shows: string
}

const rows = 'main table tbody tr'
const records = '[data-part="records"] tbody tr'
const at = (dash: string, vi: string, en: string, address: string, shows = rows): Home => ({
  ...{ dash, done: { vi, en }, address, shows },
})

/** The dashes of sections II to V, in the order of the plan; a dash that is done in two places is listed twice. */
export const homes: readonly Home[] = [
  at('II.1', 'Cả tỉnh, từng huyện, từng năm', 'The province by district and year', '/', '[data-district]'),
  at('II.2', 'Người được hưởng lợi', 'Who benefits', '/', '[data-indicator]'),

  at('III.1.a', 'Phân công trách nhiệm', 'Who does what', '/van-ban?loai=assignment&diem=III.1.a'),
  at('III.1.a', 'Kế hoạch tài chính', 'The money that is planned', '/kinh-phi', '[data-part="sums"]'),
  at('III.1.a', 'Kế hoạch của huyện', 'The districts’ plans', '/ke-hoach-dia-phuong'),
  at('III.1.b', 'Văn bản hướng dẫn', 'Guidance', '/van-ban?loai=guidance&diem=III.1.b'),
  at(
    'III.2.a',
    'Xã chưa tập huấn',
    'Communes not trained yet',
    '/tap-huan?loai=course',
    '[data-part="untrained"]',
  ),
  at(
    'III.2.b',
    'Lớp giảng viên, giảng viên từng nơi',
    'Courses of trainers',
    '/tap-huan?loai=course',
    records,
  ),
  at('III.2.c', 'Tài liệu, từng bản', 'Materials by edition', '/tap-huan?loai=material', records),
  at('III.3.a', 'Thành lập câu lạc bộ', 'Founding a club', '/cau-lac-bo/moi', 'main form'),
  at('III.3.a', 'Câu lạc bộ được duy trì', 'The clubs that are kept up', '/cau-lac-bo'),
  at('III.3.b', 'Tám mảng, báo cáo tháng', 'Eight areas, monthly reports', '/bao-cao', 'main section'),
  at('III.3.c', 'Tham quan, giao lưu', 'Visits to a club that does well', '/tap-huan?loai=exchange', records),
  at('III.3.d', 'Giám sát, hỗ trợ kỹ thuật', 'Monitoring and help', '/kiem-tra', 'main section'),
  at('III.4.a', 'Hoạt động tuyên truyền', 'Events that make it known', '/tap-huan?loai=event', records),
  at('III.4.a', 'Công bố kết quả', 'Publishing the results', '/cong-bo', 'main section'),
  at('III.4.b', 'Tin, bài của báo, đài', 'What the media brought', '/tap-huan?loai=media', records),
  at('III.4.c', 'Tham quan, học hỏi', 'Visits to learn', '/tap-huan?loai=exchange', records),
  at('III.4.d', 'Tài liệu truyền thông', 'Material to make clubs known', '/tap-huan?loai=material', records),
  at('III.5.a', 'Đóng góp theo nhà tài trợ', 'Gifts by donor', '/dong-gop', '[data-part="donors"] tbody tr'),
  at(
    'III.5.a',
    'Thỏa thuận với Mặt trận',
    'Agreement with the Front',
    '/van-ban?loai=agreement&diem=III.5.a',
  ),
  at(
    'III.5.b',
    'Đóng góp từ quỹ, dự án',
    'Gifts of funds and projects',
    '/dong-gop?loai=contribution',
    records,
  ),
  at(
    'III.5.c',
    'Nguồn vốn của câu lạc bộ',
    'Where the clubs’ money is from',
    '/von-quy',
    '[data-part="origins"]',
  ),
  at('III.6', 'Dự án quốc tế', 'International projects', '/dong-gop?loai=project', records),
  at('III.6', 'Thỏa thuận phối hợp', 'Agreement to cooperate', '/van-ban?loai=agreement&diem=III.6'),
  at('III.7.a', 'Chốt số, báo cáo kỳ', 'Closing a period, its report', '/chot-so', '[data-part="closing"]'),
  at('III.7.a', 'Báo cáo trong sổ văn bản', 'Reports on record', '/van-ban?loai=report&diem=III.7.a'),
  at('III.7.b', 'Hội nghị, hội thảo', 'Conferences', '/tap-huan?loai=conference', records),

  at(
    'IV.1:1',
    'Dự toán, giao, quyết toán',
    'Estimated, approved, spent',
    '/kinh-phi',
    '[data-part="lines"] tbody tr',
  ),
  at('IV.1:2', 'Chương trình lồng ghép', 'Programmes of other sectors', '/dong-gop?loai=programme', records),
  at('IV.2:1', 'Đóng góp xã hội hóa', 'Gifts of society', '/dong-gop?loai=contribution', records),
  at('IV.2:2', 'Chương trình lồng ghép', 'Programmes of other sectors', '/dong-gop?loai=programme', records),
  at('IV.3:1', 'Hướng dẫn huy động quỹ', 'Guidance on local funds', '/van-ban?loai=guidance&diem=IV.3'),
  at('IV.3:1', 'Cam kết của các quỹ', 'What funds promise', '/dong-gop?loai=pledge', records),
  at('IV.3:2', 'Thành viên, Hội, cộng đồng góp', 'What members give', '/von-quy', '[data-part="origins"]'),
  at(
    'IV.4:1',
    'Tài trợ trong và ngoài nước',
    'Gifts from abroad',
    '/dong-gop',
    '[data-part="donors"] tbody tr',
  ),
  at('IV.4:2', 'Dự án tài trợ', 'Projects', '/dong-gop', '[data-part="projects"] tbody tr'),

  at('V', 'Việc của mọi cơ quan', 'What each agency owes', '/viec-duoc-giao'),
  at('V.1', 'Việc của Hội', 'What the Association owes', '/viec-duoc-giao'),
  at('V.1:1', 'Kế hoạch từng năm', 'The plan of each year', '/van-ban?loai=yearlyPlan&diem=V.1:1'),
  at('V.1:2', 'Giám sát, sơ kết, báo cáo', 'Monitoring and reports', '/van-ban?loai=report&diem=V.1:2'),
  at('V.1:2', 'Kiến nghị điều chỉnh', 'What is raised', '/kien-nghi', 'main section'),
  at('V.1:3', 'Hỗ trợ địa phương', 'Help to localities', '/kiem-tra', 'main section'),
  at('V.1:4', 'Tập huấn, tài liệu', 'Courses and materials', '/tap-huan', records),
  at('V.1:5', 'Vận động nguồn lực', 'Raising means', '/dong-gop', '[data-part="donors"] tbody tr'),
  at('V.2:1', 'Theo dõi, đánh giá', 'Monitoring the plan', '/van-ban?diem=V.2:1'),
  at('V.2:2', 'Phối hợp với Hội', 'Work with the Association', '/tap-huan?loai=event', records),
  at('V.2:3', 'Hướng dẫn ban cấp huyện', 'Guidance to districts', '/van-ban?loai=guidance&diem=V.2:3'),
  at('V.3.a', 'Lộ trình, hướng dẫn', 'Road and guidance', '/van-ban?loai=guidance&diem=V.3.a'),
  at('V.3.b', 'Bố trí kinh phí', 'Money for the plan', '/kinh-phi', '[data-part="sums"]'),
  at('V.3.b', 'Hướng dẫn lồng ghép kinh phí', 'Guidance on money', '/van-ban?loai=guidance&diem=V.3.b'),
  at(
    'V.3.c',
    'Khám sức khỏe, chăm sóc dài hạn',
    'Check-ups, long-term care',
    '/tap-huan?loai=health',
    records,
  ),
  at('V.3.c', 'Tập huấn tình nguyện viên', 'Training of volunteers', '/tap-huan?loai=course', records),
  at('V.3.d', 'Khuyến nông, giảm nghèo', 'Farming and poverty', '/dong-gop?loai=programme', records),
  at('V.3.dd', 'Báo, đài, cổng thông tin', 'Media', '/tap-huan?loai=media', records),
  at('V.3.e', 'Văn nghệ, thể thao', 'Arts and sport', '/tap-huan?loai=event', records),
  at('V.3.g', 'Tìm nguồn tài trợ', 'Looking for donors', '/dong-gop?loai=project', records),
  at('V.3.h', 'Lồng ghép của ngành khác', 'Other sectors', '/dong-gop?loai=programme', records),
  at('V.3.i', 'Phối hợp của Mặt trận', 'The Front', '/van-ban?loai=agreement&diem=V.3.i'),
  at('V.4.a', 'Kế hoạch của huyện', 'The district’s plan', '/ke-hoach-dia-phuong'),
  at('V.4.b', 'Thành lập, duy trì trên địa bàn', 'Founding and keeping clubs', '/cau-lac-bo'),
  at('V.4.c', 'Kinh phí của huyện', 'The district’s money', '/kinh-phi', '[data-part="lines"] tbody tr'),
  at('V.4.d', 'Hướng dẫn dùng quỹ', 'Guidance on funds', '/van-ban?loai=guidance&diem=V.4.d'),
  at('V.4.e', 'Báo cáo của huyện', 'The district’s reports', '/van-ban?loai=report&diem=V.4.e'),
  at('V.4.e', 'Kiến nghị của huyện', 'What a district raises', '/kien-nghi', 'main section'),
]

/** Parts of dashes that have no screen of their own, and what is done instead. */
export const homeless: readonly { readonly dash: string; readonly what: Wording }[] = [
  {
    dash: 'III.1.a',
    what: {
      vi: 'Việc phân công không thành dòng riêng cho từng sở: chỉ có văn bản phân công; dòng việc lấy từ mục V.',
      en: 'An assignment does not become rows of its own by department: its paper is on record, the rows are those of section V.',
    },
  },
  {
    dash: 'IV.1:2',
    what: {
      vi: 'Tiền trung ương phân bổ ghi như một dòng kinh phí; tiền của chương trình lồng ghép không tách ra được, chỉ đếm câu lạc bộ tham gia.',
      en: 'Central money is a budget line; the money of other sectors’ programmes is not told apart, clubs in them are counted.',
    },
  },
  {
    dash: 'V.2:2',
    what: {
      vi: '“Phối hợp” chỉ thấy qua sự kiện do Ban tổ chức; họp nội bộ không ghi ở đâu.',
      en: '“Cooperate” is seen in events of the Committee alone; its own meetings are recorded nowhere.',
    },
  },
]
