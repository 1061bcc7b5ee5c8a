import type { Language } from '@lienthehe/domain'
import { visitsPerMonthMax } from '@lienthehe/domain/home-care'
import { meetingDayLast } from '@lienthehe/domain/refusals'

type Sentence = Readonly<Record<Language, (value: string) => string>>

/** Findings that only lists of clubs, of boards and of home care have, as sentences for the person with the list. */
export const listSentences = {
  dayUnreadable: {
    vi: (value) => `Không hiểu ngày “${value}”; ô này để trống. Hãy ghi ngày/tháng/năm, ví dụ 09/10/2020.`,
    en: (value) =>
      `The day “${value}” is not understood and is left blank; write day/month/year, e.g. 09/10/2020.`,
  },
  dayIncomplete: {
    vi: (value) => `“${value}” chưa đủ ngày, tháng, năm; hãy ghi đủ, ví dụ 09/10/2020.`,
    en: (value) => `“${value}” is not a full date; write day, month and year, e.g. 09/10/2020.`,
  },
  moneyNameMissing: {
    vi: (value) => `“${value}” chưa nói là dự án hay nhà tài trợ nào; kinh phí thành lập để trống.`,
    en: (value) => `“${value}” does not say which project or donor; the founding money is left out.`,
  },
  meetingDayUnreadable: {
    vi: (value) =>
      `Không hiểu ngày sinh hoạt “${value}”; ô này để trống. Hãy ghi một số từ 1 đến ${meetingDayLast}.`,
    en: (value) =>
      `The meeting day “${value}” is not understood and is left blank; write a number from 1 to ${meetingDayLast}.`,
  },
  clubTwice: {
    vi: (value) => `Trùng câu lạc bộ ở dòng ${value} của tệp.`,
    en: (value) => `The same club as in row ${value} of the file.`,
  },
  clubAlike: {
    vi: (value) => `Trong xã đã có “${value}”; để ngoài cho đến khi có trả lời.`,
    en: (value) => `The commune already has a “${value}”; this row is left out until that is answered.`,
  },
  severalClubs: {
    vi: (value) => `Trong xã có hơn một câu lạc bộ tên “${value}”; hãy sửa ở trang của từng câu lạc bộ.`,
    en: (value) => `The commune has more than one club “${value}”; correct each on its own page.`,
  },
  clubNotPlaced: {
    vi: (value) => `Chưa rõ “${value}” là câu lạc bộ nào; hãy chọn ở phần tên câu lạc bộ.`,
    en: (value) => `It is not known which club “${value}” is; choose it under the names of clubs.`,
  },
  postHeld: {
    vi: (value) => `Chức vụ này đang do ${value} giữ; hãy ghi người đó thôi giữ chức vụ trước.`,
    en: (value) => `The post is held by ${value}; record the end of that term first.`,
  },
  cashAndBooks: {
    vi: (value) => `${value} giữ chức vụ kia: người giữ tiền không được giữ sổ.`,
    en: (value) => `${value} holds the other post: whoever keeps the cash may not keep the books.`,
  },
  holderNotListed: {
    vi: (value) =>
      `Danh sách thành viên không có đúng một “${value}”; chỉ ghi tên. Năm sinh, điện thoại không được lưu.`,
    en: (value) =>
      `The list of members does not have exactly one “${value}”; only the name is recorded, without year of birth or phone.`,
  },
  termSinceAnother: {
    vi: (value) =>
      `Sổ ghi giữ chức vụ này từ ${value}; ngày trong tệp không ghi đè. Nếu sổ sai, sửa ở trang câu lạc bộ.`,
    en: (value) =>
      `This post is on record as held since ${value}, which the file does not overwrite; correct it on the club’s page.`,
  },
  volunteerNotListed: {
    vi: (value) =>
      `Danh sách thành viên đang sinh hoạt không có đúng một “${value}”; hãy ghi người này vào danh sách trước.`,
    en: (value) =>
      `The list of active members does not have exactly one “${value}”; put this person on the list first.`,
  },
  visitsUnreadable: {
    vi: (value) => `“${value}” chưa nói mỗi tháng mấy lần; hãy ghi một số từ 1 đến ${visitsPerMonthMax}.`,
    en: (value) =>
      `“${value}” does not say how often a month; write a number from 1 to ${visitsPerMonthMax}.`,
  },
  careSinceAnother: {
    vi: (value) =>
      `Sổ ghi chăm sóc từ ${value}; ngày trong tệp không ghi đè. Nếu sổ sai, sửa ở trang câu lạc bộ.`,
    en: (value) =>
      `The care is on record as beginning on ${value}, which the file does not overwrite; correct it on the club’s page.`,
  },
  untilAhead: {
    vi: (value) => `“${value}” chưa đến nên chưa ghi là thôi giữ chức vụ.`,
    en: (value) => `“${value}” is still to come, so no end of the term is recorded.`,
  },
} as const satisfies Readonly<Record<string, Sentence>>
