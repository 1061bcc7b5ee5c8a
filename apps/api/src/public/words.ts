import type { Wording } from '@lienthehe/domain'

/** What the public pages say around the domain's own sentences. */
export const words = {
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the content' },
  pages: { vi: 'Trang công khai', en: 'Public pages' },
  progress: { vi: 'Tiến độ', en: 'Progress' },
  embed: { vi: 'Nhúng vào trang khác', en: 'Embed' },
  illustration: {
    vi: 'Số liệu minh hoạ: các con số dưới đây do máy tạo ra để trình bày, không phải của địa phương nào.',
    en: 'Illustration: the figures below are invented for demonstration and belong to no real place.',
  },
  footer: {
    vi: 'Số liệu tổng hợp từ sổ của các câu lạc bộ; không có thông tin của cá nhân nào.',
    en: 'Figures are tallied from the clubs’ registers; no person can be told from them.',
  },
  signIn: { vi: 'Dành cho cán bộ', en: 'For officers' },
  asOf: { vi: 'Số liệu đến', en: 'Figures as of' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  seeStanding: { vi: 'Xem số liệu đang được công bố', en: 'See the figures that stand' },
  basis: { vi: 'Căn cứ:', en: 'Basis:' },
  version: { vi: 'bản', en: 'version' },
  unitList: { vi: 'danh sách đơn vị bản', en: 'list of units, version' },
  snapshot: { vi: 'bản chụp số liệu', en: 'snapshot of the figures' },
  otherPlans: { vi: 'Kế hoạch khác:', en: 'Other plans:' },
  wholeProvince: { vi: 'Xem toàn tỉnh', en: 'See the whole province' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  howCounted: { vi: 'Cách tính', en: 'How it is counted' },
  byYear: {
    vi: 'Câu lạc bộ thành lập mới theo huyện và năm',
    en: 'New clubs by district and year',
  },
  byYearNote: {
    vi: '“–”: năm chưa đến. Cột “Cả giai đoạn” gồm cả câu lạc bộ lập cuối năm 2020.',
    en: '“–”: the year has not begun. “Whole period” includes the clubs of late 2020.',
  },
  district: { vi: 'Huyện, thành phố', en: 'District' },
  wholePeriod: { vi: 'Cả giai đoạn', en: 'Whole period' },
  byDistrict: { vi: 'Độ phủ và thành viên theo huyện', en: 'Coverage and members by district' },
  communesCovered: { vi: 'Xã, phường, thị trấn có CLB', en: 'Communes with a club' },
  clubsOperating: { vi: 'CLB đang hoạt động', en: 'Clubs operating' },
  membersOfNewClubs: { vi: 'Thành viên của CLB mới', en: 'Members of new clubs' },
  olderPeopleOfNewClubs: { vi: 'Người cao tuổi trong CLB mới', en: 'Older people in new clubs' },
  suppressed: { vi: 'không công bố', en: 'not published' },
  notAvailable: { vi: 'chưa có số', en: 'no figure yet' },
  notApplicable: { vi: 'chưa đến kỳ', en: 'not begun' },
  forMachines: { vi: 'Cùng số liệu này dạng JSON', en: 'The same figures as JSON' },
  embedTitle: { vi: 'Đưa tiến độ lên trang của bạn', en: 'Show the progress on your page' },
  embedLede: {
    vi: 'Dán hai dòng dưới đây vào nơi muốn hiện. Số liệu tự cập nhật; không cookie, không theo dõi người xem.',
    en: 'Paste these two lines where it should appear. The figures renew themselves; no cookie, nobody is tracked.',
  },
  snippet: { vi: 'Đoạn mã', en: 'The snippet' },
  snippetHint: {
    vi: 'Bấm vào khung để chọn tất cả, rồi sao chép.',
    en: 'Click the box to select it all, then copy.',
  },
  result: { vi: 'Trông như thế này', en: 'It looks like this' },
  options: { vi: 'Tuỳ chọn', en: 'Options' },
  optionUnit: {
    vi: 'mã của một huyện, thành phố để chỉ hiện phần của huyện đó; bỏ trống là toàn tỉnh:',
    en: 'the code of one district, to show its part alone; left out, the whole province:',
  },
  optionRelease: {
    vi: 'số của một lần công bố để luôn hiện đúng số liệu đó; bỏ trống thì theo công bố mới nhất.',
    en: 'the number of one release, to show its figures for ever; left out, the latest.',
  },
  optionLanguage: {
    vi: 'vi hoặc en; bỏ trống thì theo ngôn ngữ của trang.',
    en: 'vi or en; left out, it follows the language of the page.',
  },
  optionColours: {
    vi: 'màu, chữ và bo góc, đặt trong CSS của bạn; các phần bên trong định kiểu được bằng ::part(…).',
    en: 'colours, type and corners, set in your CSS; the parts inside can be styled by ::part(…).',
  },
  optionScheme: {
    vi: 'nền tối hay sáng theo color-scheme của trang bạn.',
    en: 'dark or light follows the color-scheme of your page.',
  },
  hostPolicy: {
    vi: 'Nếu trang của bạn có Content-Security-Policy, hãy thêm:',
    en: 'If your page has a Content-Security-Policy, add:',
  },
  hostPolicyNote: {
    vi: 'Không cần nới style-src: kiểu dáng không nằm trong thuộc tính hay thẻ style.',
    en: 'style-src stays as it is: no style is in attributes or style elements.',
  },
  plainLink: {
    vi: 'Trang không cho phép mã? Hãy đặt một liên kết thường:',
    en: 'No scripts allowed on the page? Use a plain link:',
  },
  notFound: { vi: 'Không tìm thấy', en: 'Not found' },
} as const satisfies Record<string, Wording>
