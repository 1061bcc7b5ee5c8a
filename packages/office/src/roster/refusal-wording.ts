import type { InLanguage, Language, Wording } from '@lienthehe/domain'
import { formatInteger } from '@lienthehe/domain/text'
import { labelRosterField } from './field-names.ts'
import type { HeaderGuess, RefusedKind, RosterRefusal } from './refusal.ts'

const saveAsXlsx: Wording = {
  vi: 'Hãy mở tệp bằng Excel, chọn Lưu thành (Save As) “Excel Workbook (*.xlsx)”, hoặc bằng LibreOffice, chọn Lưu dưới tên khác (Save As) “Excel 2007-365 (.xlsx)”, rồi gửi tệp mới.',
  en: 'Open it in Excel and choose Save As “Excel Workbook (*.xlsx)”, or in LibreOffice and choose Save As “Excel 2007-365 (.xlsx)”, and send the new file.',
}

const kindSentences: Readonly<Record<RefusedKind, Wording>> = {
  empty: { vi: 'Tệp trống.', en: 'The file is empty.' },
  xls: {
    vi: `Đây là tệp Excel kiểu cũ (.xls). ${saveAsXlsx.vi}`,
    en: `This is an old Excel file (.xls). ${saveAsXlsx.en}`,
  },
  xlsm: {
    vi: `Tệp có macro nên không được nhận. ${saveAsXlsx.vi}`,
    en: `The file holds macros and is not accepted. ${saveAsXlsx.en}`,
  },
  xlsb: {
    vi: `Đây là tệp Excel nhị phân (.xlsb). ${saveAsXlsx.vi}`,
    en: `This is a binary Excel file (.xlsb). ${saveAsXlsx.en}`,
  },
  docx: {
    vi: 'Đây là tệp Word. Hãy chép bảng sang Excel rồi gửi tệp .xlsx.',
    en: 'This is a Word file. Copy the table into Excel and send the .xlsx file.',
  },
  pdf: {
    vi: 'Đây là tệp PDF, không đọc thành danh sách được. Hãy gửi tệp Excel gốc (.xlsx).',
    en: 'This is a PDF, which cannot be read as a list. Send the original Excel file (.xlsx).',
  },
  image: {
    vi: 'Đây là ảnh, không đọc thành danh sách được. Hãy gửi tệp Excel (.xlsx).',
    en: 'This is a picture, which cannot be read as a list. Send an Excel file (.xlsx).',
  },
  html: {
    vi: `Đây là trang web được đặt tên như tệp Excel. ${saveAsXlsx.vi}`,
    en: `This is a web page named like an Excel file. ${saveAsXlsx.en}`,
  },
  zip: {
    vi: 'Đây là tệp nén, không phải danh sách. Hãy giải nén rồi gửi tệp .xlsx bên trong.',
    en: 'This is an archive, not a list. Unpack it and send the .xlsx file inside.',
  },
  encrypted: {
    vi: 'Tệp có đặt mật khẩu. Hãy bỏ mật khẩu trong Excel rồi gửi lại.',
    en: 'The file has a password. Remove it in Excel and send the file again.',
  },
  oldEncoding: {
    vi: 'Chữ trong tệp dùng bảng mã không nhận ra được. Hãy chuyển sang Unicode, ví dụ bằng “Công cụ” của UniKey (Ctrl + Shift + F6), hoặc lưu lại từ Excel thành “CSV UTF-8”, rồi gửi lại.',
    en: 'The text is in an encoding that is not recognised. Convert it to Unicode, e.g. with the toolkit of UniKey (Ctrl + Shift + F6), or save it from Excel as “CSV UTF-8”, and send it again.',
  },
  lettersLost: {
    vi: 'Các chữ có dấu trong tệp đã mất, chỉ còn dấu “?” hoặc “�”, nên không đọc được họ tên. Hãy gửi tệp gốc, lưu từ Excel thành .xlsx hoặc “CSV UTF-8”.',
    en: 'The letters with diacritics in this file are lost, with a “?” or “�” in place of each, so no name can be read. Send the original, saved from Excel as .xlsx or “CSV UTF-8”.',
  },
  unknown: {
    vi: 'Không nhận ra loại tệp. Hãy gửi tệp Excel (.xlsx) hoặc CSV.',
    en: 'The kind of file is not recognised. Send an Excel (.xlsx) or CSV file.',
  },
}

/** Why the file is refused, and what to do now. */
export function describeRosterRefusal(refusal: RosterRefusal, { language }: InLanguage): string {
  const vi = language === 'vi'
  const number = (value: number) => formatInteger(value, language)
  switch (refusal.reason) {
    case 'fileTooLarge': {
      const size = number(Math.floor(refusal.bytesMax / (1024 * 1024)))
      return vi ? `Tệp lớn quá; mỗi tệp tối đa ${size} MB.` : `The file is too large; at most ${size} MB.`
    }
    case 'fileKind':
      return kindSentences[refusal.found][language]
    case 'fileSuspicious':
      return vi
        ? 'Tệp có cấu trúc bất thường nên không được mở. Hãy chép danh sách sang một tệp Excel mới rồi gửi lại.'
        : 'The file is built in an unusual way and was not opened. Copy the list into a new Excel file and send that.'
    case 'fileDamaged':
      return vi
        ? 'Tệp bị hỏng hoặc tải lên chưa hết. Hãy mở thử bằng Excel, lưu lại rồi gửi lại.'
        : 'The file is damaged or was cut off. Open it in Excel, save it and send it again.'
    case 'quoteNeverCloses':
      return vi
        ? `Dòng ${refusal.line} của tệp có dấu ngoặc kép (") mở mà không đóng. Hãy xóa hoặc đóng dấu đó rồi gửi lại.`
        : `A quotation mark (") opens in line ${refusal.line} of the file and never closes. Remove or close it and send the file again.`
    case 'tooManyRows':
      return vi
        ? `Bảng tính dài quá ${number(refusal.rowsMax)} dòng. Hãy tách riêng danh sách của từng câu lạc bộ.`
        : `The sheet has more than ${number(refusal.rowsMax)} rows. Make one list for each club.`
    case 'tooManyColumns':
      return vi
        ? `Bảng tính rộng quá ${number(refusal.columnsMax)} cột. Hãy xóa các cột không cần rồi gửi lại.`
        : `The sheet has more than ${number(refusal.columnsMax)} columns. Remove those not needed and send it again.`
    case 'headerNotFound':
      return describeHeaderNotFound(refusal.guess, language)
    case 'noRows':
      return vi
        ? `Không thấy người nào dưới dòng tiêu đề ${refusal.headerRow}.`
        : `There is nobody below the header in row ${refusal.headerRow}.`
    case 'tooSlow':
      return vi
        ? `Đọc tệp quá ${number(refusal.seconds)} giây nên đã dừng. Hãy chép danh sách sang một tệp Excel mới rồi gửi lại.`
        : `Reading took more than ${number(refusal.seconds)} seconds and was stopped. Copy the list into a new Excel file and send that.`
    case 'importBusy':
      return vi
        ? 'Máy chủ đang đọc tệp khác. Hãy thử lại sau ít giây.'
        : 'The server is reading another file. Try again in a few seconds.'
  }
}

function describeHeaderNotFound(guess: HeaderGuess | null, language: Language): string {
  if (guess === null)
    return language === 'vi'
      ? 'Tệp không có dòng nào để đọc. Hãy kiểm tra xem danh sách có nằm ở trang tính đang hiện không.'
      : 'The file has no row to read. Check that the list is on a visible sheet.'
  const seen = guess.headings.map((heading) => `“${heading}”`).join(', ')
  const missing = guess.missing.map((field) => `“${labelRosterField(field, language)}”`).join(', ')
  const wanted = missing || (language === 'vi' ? 'các cột quen thuộc' : 'the usual columns')
  return language === 'vi'
    ? `Không tìm thấy dòng tiêu đề. Dòng ${guess.row} gần giống nhất, có: ${seen}; còn thiếu ${wanted}.`
    : `No header row was found. Row ${guess.row} comes closest, with ${seen}; it lacks ${wanted}.`
}
