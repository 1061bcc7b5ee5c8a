import { meetingDayLast } from '@lienthehe/domain/refusals'

export const words = {
  foundTitle: { vi: 'Thành lập câu lạc bộ', en: 'Found a club' },
  foundLede: {
    vi: 'Ghi theo quyết định thành lập. Câu lạc bộ có từ trước kế hoạch cũng ghi ở đây.',
    en: 'Fill in from the founding decision. Also use this for clubs that existed before the plan.',
  },
  editTitle: { vi: 'Sửa thông tin câu lạc bộ', en: 'Edit the club’s details' },
  clubs: { vi: 'Câu lạc bộ', en: 'Clubs' },
  fields: {
    name: { vi: 'Tên câu lạc bộ', en: 'Name of the club' },
    commune: { vi: 'Xã, phường, thị trấn', en: 'Commune' },
    village: { vi: 'Thôn, xóm, tổ dân phố', en: 'Village' },
    establishedOn: { vi: 'Ngày thành lập', en: 'Established on' },
    decisionNumber: { vi: 'Số quyết định', en: 'Number of the decision' },
    decidedOn: { vi: 'Ngày ra quyết định', en: 'Date of the decision' },
    decisionIssuer: { vi: 'Cơ quan ra quyết định', en: 'Issued by' },
    meetingDay: { vi: 'Ngày sinh hoạt hằng tháng', en: 'Monthly meeting day' },
    moneySource: { vi: 'Kinh phí thành lập', en: 'Source of founding money' },
    moneyName: { vi: 'Tên dự án hoặc nhà tài trợ', en: 'Name of the project or donor' },
  },
  nameHint: { vi: 'Ví dụ: CLB xóm Sơn Phú', en: 'E.g. CLB xóm Sơn Phú' },
  communeHint: {
    vi: 'Gõ vài chữ, không dấu cũng được, rồi chọn trong danh sách. Đây là danh mục xã của ngày ban hành kế hoạch.',
    en: 'Type a few letters (accents are optional), then choose from the list of communes as of the plan’s date.',
  },
  communeNone: { vi: 'Không có xã, phường nào khớp', en: 'No commune matches' },
  decisionNumberHint: { vi: 'Ví dụ: 35/QĐ-UBND', en: 'E.g. 35/QĐ-UBND' },
  decisionIssuerHint: { vi: 'Ví dụ: UBND xã Cao Sơn', en: 'E.g. UBND xã Cao Sơn' },
  meetingDayHint: {
    vi: `Ngày trong tháng, từ 1 đến ${meetingDayLast}; ghi ${meetingDayLast} nếu họp ngày cuối tháng.`,
    en: `A day of the month, 1 to ${meetingDayLast}; enter ${meetingDayLast} for the last day.`,
  },
  moneyHint: {
    vi: 'Kế hoạch yêu cầu mỗi huyện mỗi năm có câu lạc bộ lập bằng kinh phí địa phương (mục V.4.a).',
    en: 'The plan requires each district to found clubs with local money every year (clause V.4.a).',
  },
  moneyUnknown: { vi: 'Không biết', en: 'Not known' },
  found: { vi: 'Thành lập câu lạc bộ', en: 'Found the club' },
  saveEdit: { vi: 'Lưu thay đổi', en: 'Save the changes' },
  blank: { vi: '(để trống)', en: '(blank)' },
  founded: (name: string) => ({ vi: `Đã ghi ${name} vào sổ.`, en: `${name} has been recorded.` }),
  edited: (name: string) => ({
    vi: `Đã lưu thông tin của ${name}.`,
    en: `The details of ${name} were saved.`,
  }),
  editUndone: (name: string) => ({
    vi: `Đã trả lại thông tin trước đó của ${name}.`,
    en: `The previous details of ${name} were restored.`,
  }),
} as const
