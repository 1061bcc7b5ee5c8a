import type { InLanguage, Wording } from '@lienthehe/domain'
import { formatInteger } from '@lienthehe/domain/text'

/** The largest template that is accepted. */
export const templateBytesMax = 5 * 1024 * 1024

/** What in a template could harm a person who opens a file made from it. */
export type TemplateDanger = 'macros' | 'linksOutside' | 'embedded'

/** Why a file is not accepted as a template. Marks are shown as they were typed. */
export type TemplateProblem =
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'notDocx' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'suspicious' }
  | { readonly kind: 'danger'; readonly danger: TemplateDanger }
  | { readonly kind: 'marksMissing'; readonly marks: readonly string[] }
  | { readonly kind: 'marksUnknown'; readonly marks: readonly string[] }
  | { readonly kind: 'marksNotAlone'; readonly marks: readonly string[] }
  | { readonly kind: 'marksRepeated'; readonly marks: readonly string[] }
  | { readonly kind: 'marksOutsideBody'; readonly marks: readonly string[] }
  /** The file is a report that was already filled in; its old figures would appear beside the new ones. */
  | { readonly kind: 'hasFigures' }

/** The refusal that a server sends for an uploaded file. */
export type TemplateRefusal = { readonly reason: 'templateNotTaken'; readonly problem: TemplateProblem }

const saveAsDocx: Wording = {
  vi: 'Hãy mở bằng Word hoặc LibreOffice, chọn Lưu thành (Save As) “Word Document (*.docx)”, rồi gửi tệp mới.',
  en: 'Open it in Word or LibreOffice, choose Save As “Word Document (*.docx)”, and send the new file.',
}

const dangers: Readonly<Record<TemplateDanger, Wording>> = {
  macros: {
    vi: `Mẫu có macro nên không được nhận. ${saveAsDocx.vi}`,
    en: `The template holds macros and is not accepted. ${saveAsDocx.en}`,
  },
  linksOutside: {
    vi: 'Mẫu lấy hình hoặc nội dung từ nơi khác khi mở. Hãy chèn thẳng vào tệp rồi gửi lại.',
    en: 'The template fetches pictures or text from elsewhere when it is opened. Put them into the file itself and send it again.',
  },
  embedded: {
    vi: 'Mẫu có đối tượng nhúng (OLE, ActiveX hoặc tệp khác). Hãy bỏ đối tượng ấy rồi gửi lại.',
    en: 'The template has embedded objects (OLE, ActiveX or other files). Remove them and send it again.',
  },
}

/** Why the file is not accepted as a template, and what to do now. */
export function describeTemplateProblem(problem: TemplateProblem, { language }: InLanguage): string {
  return sentenceOf(problem)[language]
}

function sentenceOf(problem: TemplateProblem): Wording {
  switch (problem.kind) {
    case 'tooLarge': {
      const size = formatInteger(templateBytesMax / (1024 * 1024), 'vi')
      return {
        vi: `Mẫu lớn quá; tối đa ${size} MB. Hãy thu nhỏ hình trong mẫu rồi gửi lại.`,
        en: `The template is too large; at most ${size} MB. Make its pictures smaller and send it again.`,
      }
    }
    case 'notDocx':
      return {
        vi: `Đây không phải tệp Word .docx. ${saveAsDocx.vi}`,
        en: `This is not a Word file (.docx). ${saveAsDocx.en}`,
      }
    case 'encrypted':
      return {
        vi: 'Mẫu có đặt mật khẩu. Hãy bỏ mật khẩu trong Word rồi gửi lại.',
        en: 'The template has a password. Remove it in Word and send the file again.',
      }
    case 'damaged':
      return {
        vi: `Tệp bị hỏng hoặc bị cắt giữa chừng. ${saveAsDocx.vi}`,
        en: `The file is damaged or was cut off. ${saveAsDocx.en}`,
      }
    case 'suspicious':
      return {
        vi: 'Tệp có cấu trúc bất thường nên không được mở. Hãy chép nội dung sang một tệp Word mới rồi gửi lại.',
        en: 'The file is built in an unusual way and is not opened. Copy its content into a new Word file and send that.',
      }
    case 'danger':
      return dangers[problem.danger]
    case 'hasFigures':
      return {
        vi: 'Đây là báo cáo đã có số, không phải mẫu: số cũ sẽ lẫn với số mới. Hãy dùng mẫu chưa điền, hoặc xóa các ô số trong tệp này.',
        en: 'This is a report with figures, not a template: old figures would stand beside new ones. Use a template that is not filled in, or remove the boxed figures of this one.',
      }
    default:
      return sentenceOfMarks(problem)
  }
}

function sentenceOfMarks({ kind, marks }: Extract<TemplateProblem, { readonly marks: unknown }>): Wording {
  const listed = marks.join(', ')
  switch (kind) {
    case 'marksMissing':
      return {
        vi: `Mẫu thiếu dấu: ${listed}. Hãy gõ mỗi dấu vào một dòng riêng, ở chỗ phần ấy phải đứng.`,
        en: `The template lacks: ${listed}. Type each on a line of its own, where that part belongs.`,
      }
    case 'marksUnknown':
      return {
        vi: `Không có phần báo cáo hay số nào tên là ${listed}. Hãy xem bảng các dấu rồi sửa lại.`,
        en: `No part of the report and no figure is called ${listed}. See the table of marks and correct it.`,
      }
    case 'marksNotAlone':
      return {
        vi: `Các dấu này thay bằng nhiều đoạn nên phải đứng một mình trên dòng: ${listed}.`,
        en: `These are replaced by several paragraphs and have to stand alone on their line: ${listed}.`,
      }
    case 'marksRepeated':
      return {
        vi: `Các dấu này chỉ được dùng một lần: ${listed}.`,
        en: `These may be used only once: ${listed}.`,
      }
    case 'marksOutsideBody':
      return {
        vi: `Đầu trang, chân trang và chú thích không điền được: ${listed}. Hãy chuyển dấu vào thân văn bản.`,
        en: `Headers, footers and notes are not filled: ${listed}. Move these into the body.`,
      }
  }
}
