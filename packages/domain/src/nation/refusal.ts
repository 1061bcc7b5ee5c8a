import type { IsoDate } from '../calendar/iso-date.ts'
import { formatDate } from '../text/format.ts'
import type { Wording } from '../text/language.ts'

/** Why a statement is not accepted. A refusal changes nothing that is stored. */
export type StatementRefusal =
  /** The file is not a signed text, or the text is not a statement. */
  | { readonly reason: 'statementUnreadable' }
  /** No key of this province signed exactly these bytes: another key did, or the text was changed after signing. */
  | { readonly reason: 'statementNotSigned'; readonly province: string }
  | { readonly reason: 'statementProvinceUnknown'; readonly province: string }
  | {
      readonly reason: 'statementOtherPlan'
      readonly plan: string
      readonly expected: string
      readonly isOtherVersion: boolean
    }
  /** The statement with the number before this one has not arrived yet. */
  | {
      readonly reason: 'statementOutOfOrder'
      readonly province: string
      readonly sequence: number
      readonly next: number
    }
  /** The statement does not follow the one before it, or a different statement has the same number. */
  | { readonly reason: 'statementForked'; readonly province: string; readonly sequence: number }
  /** The statement counts clubs in a unit that is not in the province on the plan's list. */
  | { readonly reason: 'statementUnitElsewhere'; readonly province: string; readonly unit: string }
  | { readonly reason: 'statementImpossible'; readonly province: string; readonly sequence: number }
  | { readonly reason: 'statementDayUnknown'; readonly asOf: IsoDate }

/** A sentence for the sender of the statement: what is wrong with it, and what to do now. */
export function describeStatementRefusal(refusal: StatementRefusal): Wording {
  switch (refusal.reason) {
    case 'statementUnreadable':
      return {
        vi: 'Tệp này không phải bản số liệu có chữ ký. Hãy gửi đúng tệp tải từ trang kỳ đã chốt của tỉnh, không mở ra sửa.',
        en: 'This file is not a signed statement. Send the file exactly as downloaded from the province’s page of a closed period.',
      }
    case 'statementNotSigned':
      return {
        vi: `Không khóa nào của tỉnh ${refusal.province} ký đúng nội dung này: bản số liệu do khóa khác ký, hoặc đã bị sửa. Hãy xin tỉnh gửi lại; nếu tỉnh vừa đổi khóa, hãy thêm khóa mới vào provinces.json.`,
        en: `No key of province ${refusal.province} signed this content: another key did, or it has been edited since. Ask the province to send it again; if it has a new key, add that to provinces.json.`,
      }
    case 'statementProvinceUnknown':
      return {
        vi: `Tỉnh ${refusal.province} không có trong danh sách nhận số liệu. Hãy thêm tỉnh và khóa của tỉnh vào provinces.json.`,
        en: `Province ${refusal.province} is not on the list of provinces whose statements are accepted. Add it with its key to provinces.json.`,
      }
    case 'statementOtherPlan':
      return refusal.isOtherVersion
        ? {
            vi: `Bản số liệu được tính theo một phiên bản khác của kế hoạch ${refusal.plan}. Hãy gửi tỉnh đúng tệp kế hoạch đang dùng ở đây để chốt lại.`,
            en: `The statement follows another version of plan ${refusal.plan}. Give the province the plan file used here, and ask it to close the period again.`,
          }
        : {
            vi: `Bản số liệu được tính theo kế hoạch ${refusal.plan}, còn ở đây cộng theo ${refusal.expected}. Hãy đặt NATIONAL_PLAN ở máy chủ của tỉnh rồi chốt lại.`,
            en: `The statement follows plan ${refusal.plan}, while statements here are added up by ${refusal.expected}. Set NATIONAL_PLAN on the province’s server, and close the period again.`,
          }
    case 'statementOutOfOrder':
      return {
        vi: `Bản số ${refusal.sequence} của tỉnh ${refusal.province} đến khi chưa có bản số ${refusal.next}. Hãy gửi các bản theo thứ tự, hoặc cả tệp gồm mọi bản.`,
        en: `Statement ${refusal.sequence} of province ${refusal.province} came before statement ${refusal.next}. Send them in order, or the file with all of them.`,
      }
    case 'statementForked':
      return {
        vi: `Bản số ${refusal.sequence} của tỉnh ${refusal.province} không nối với các bản đã nhận: có hai lịch sử khác nhau. Chưa nhận; hãy hỏi tỉnh sổ có bị khôi phục từ bản sao cũ không.`,
        en: `Statement ${refusal.sequence} of province ${refusal.province} does not follow those received before: there are two histories. It was not accepted; ask the province whether an older copy of its register was restored.`,
      }
    case 'statementUnitElsewhere':
      return {
        vi: `Bản số liệu của tỉnh ${refusal.province} tính cả đơn vị ${refusal.unit} không thuộc tỉnh ấy trong danh sách ở đây. Hãy dùng chung một danh sách đơn vị.`,
        en: `The statement of province ${refusal.province} counts unit ${refusal.unit}, which is not in that province on the list used here. Both must use the same list of units.`,
      }
    case 'statementImpossible':
      return {
        vi: `Bản số ${refusal.sequence} của tỉnh ${refusal.province} có các số không thể cùng đúng. Hãy báo cho người phụ trách phần mềm của tỉnh.`,
        en: `Statement ${refusal.sequence} of province ${refusal.province} has numbers that cannot be true together. Tell whoever is responsible for the province’s software.`,
      }
    case 'statementDayUnknown': {
      const day = formatDate(refusal.asOf)
      return {
        vi: `Chưa tỉnh nào gửi số liệu đến ngày ${day}. Hãy chọn một ngày trong danh sách.`,
        en: `No province has sent figures as of ${day}. Choose one of the days listed.`,
      }
    }
  }
}
