import type { InLanguage, Language, Wording } from '@lienthehe/domain'
import { boardPosts, labelBoardPost, labelTermEnd, termEndReasons } from '@lienthehe/domain/boards'
import { isIsoDate } from '@lienthehe/domain/calendar'
import { foundingSources, labelFoundingSource } from '@lienthehe/domain/clubs'
import { hardshipKinds, labelHardship } from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'
import type { Question, QuestionKind } from './question.ts'

type Sentence = Readonly<Record<Language, (question: Question) => string>>

/** A number with its noun: `1 row`, `12 rows`. */
function amount({ length }: readonly unknown[], one: string, many: string): string {
  return `${length} ${length === 1 ? one : many}`
}

const sentences: Readonly<Record<QuestionKind, Sentence>> = {
  sheets: {
    vi: () => 'Tệp có nhiều trang tính. Trang nào là danh sách cần nhập?',
    en: () => 'The file has several sheets. Which one is the list to import?',
  },
  sheetVillage: {
    vi: () => 'Tên trang tính có phải là xóm của những người trong trang không?',
    en: () => 'Is the name of the sheet the village of the people on it?',
  },
  filteredRows: {
    vi: ({ rows }) => `Bộ lọc đang che ${rows.length} dòng. Có lấy cả những dòng này không?`,
    en: ({ rows }) => `A filter hides ${amount(rows, 'row', 'rows')}. Should hidden rows be imported too?`,
  },
  hiddenRows: {
    vi: ({ rows }) => `Có ${rows.length} dòng bị ẩn. Có lấy những người này không?`,
    en: ({ rows }) => `Hidden in the sheet: ${amount(rows, 'row', 'rows')}. Should these people be imported?`,
  },
  letters: {
    vi: () => 'Chữ trong tệp của phông cũ hoặc mở sai bảng mã. Đọc lại như dưới đây có đúng không?',
    en: () => 'The text uses an old font or was decoded wrongly. Is it right as restored below?',
  },
  dateOrder: {
    vi: ({ column }) => `Cột ${column} có ngày chỉ hiểu được khi tháng đứng trước. Cả cột viết thế nào?`,
    en: ({ column }) =>
      `Some dates of column ${column} can only have the month first. How is the column written?`,
  },
  aboutYear: {
    vi: () => 'Năm sinh ghi áng chừng. Có lấy đúng năm đã ghi không?',
    en: () => 'These years of birth are approximate. Should the year be taken as written?',
  },
  shortYear: {
    vi: () => 'Năm sinh ghi hai chữ số. Có phải là 19xx không?',
    en: () => 'These years of birth have two digits. Is 19xx meant?',
  },
  joinedEarly: {
    vi: () => 'Ngày vào câu lạc bộ trước ngày thành lập. Có dùng ngày vào chung thay cho ngày đã ghi không?',
    en: () =>
      'These days of joining lie before the club was founded. Should the list’s own day be used instead?',
  },
  ageDay: {
    vi: ({ column }) => `Tuổi ở cột ${column} tính đến ngày nào?`,
    en: ({ column }) => `On which day were the ages in column ${column} counted?`,
  },
  ageCounting: {
    vi: ({ column }) => `Tuổi ở cột ${column} tính thế nào?`,
    en: ({ column }) => `How were the ages in column ${column} counted?`,
  },
  blankSex: {
    vi: () => 'Chỉ có một cột đánh dấu giới tính. Ô trống có nghĩa là giới kia không?',
    en: () => 'There is one column of ticks for the sex. Does a blank mean the other?',
  },
  noTick: {
    vi: () => 'Không đánh dấu ở cột nào có nghĩa là không có hoàn cảnh khó khăn?',
    en: () => 'Does no tick in any of these columns mean that there is no hardship?',
  },
  sign: {
    vi: ({ column, wording }) => `Ở cột ${column}, dấu “${wording}” có nghĩa là có không?`,
    en: ({ column, wording }) => `In column ${column}, does the sign “${wording}” mean yes?`,
  },
  hardshipWording: {
    vi: ({ wording }) => `“${wording}” là hoàn cảnh nào?`,
    en: ({ wording }) => `Which hardship is “${wording}”?`,
  },
  leaving: {
    vi: ({ rows }) =>
      `${rows.length} người được ghi là đã mất, chuyển đi hoặc thôi sinh hoạt. Có đúng không?`,
    en: ({ rows }) =>
      `Said to have died, moved away or left: ${amount(rows, 'person', 'people')}. Is that right?`,
  },
  twoPeople: {
    vi: ({ wording }) => `Dòng ${wording} cùng tên, cùng năm sinh. Là hai người hay một?`,
    en: ({ wording }) => `Rows ${wording} have the same name and year of birth. Are they two people or one?`,
  },
  knownPerson: {
    vi: ({ wording }) => `${wording}: có phải là một người không?`,
    en: ({ wording }) => `${wording}: are they one person?`,
  },
  communeMeant: {
    vi: ({ wording }) => `“${wording}” là xã, phường, thị trấn nào vào ngày thành lập?`,
    en: ({ wording }) => `Which commune was “${wording}” on the day of founding?`,
  },
  moneyMeant: {
    vi: ({ wording }) => `“${wording}”: kinh phí thành lập từ nguồn nào?`,
    en: ({ wording }) => `“${wording}”: from which source did the founding money come?`,
  },
  foundedAsDecided: {
    vi: ({ rows }) =>
      `${rows.length} câu lạc bộ không ghi ngày thành lập. Có lấy ngày quyết định làm ngày thành lập không?`,
    en: ({ rows }) =>
      `No day of founding is given for ${amount(rows, 'club', 'clubs')}. Should the day of the decision be used?`,
  },
  knownClub: {
    vi: ({ wording }) => `${wording}: có phải là một câu lạc bộ không?`,
    en: ({ wording }) => `${wording}: are they one club?`,
  },
  postMeant: {
    vi: ({ wording }) => `“${wording}” là chức vụ nào trong ban chủ nhiệm?`,
    en: ({ wording }) => `Which post of the board is “${wording}”?`,
  },
  termFrom: {
    vi: ({ wording, rows }) =>
      wording === '' || wording === undefined
        ? `${rows.length} người không ghi ngày nhận chức vụ. Họ giữ chức vụ từ ngày nào?`
        : `“${wording}” chưa nói đủ ngày. Những người này giữ chức vụ từ ngày nào?`,
    en: ({ wording, rows }) =>
      wording === '' || wording === undefined
        ? `No first day in the post is given for ${amount(rows, 'person', 'people')}. Since when have they held their posts?`
        : `“${wording}” is not a full date. Since when have these people held their posts?`,
  },
  careFrom: {
    vi: ({ wording, rows }) =>
      wording === '' || wording === undefined
        ? `${rows.length} dòng không ghi ngày bắt đầu chăm sóc. Những người này được chăm sóc từ ngày nào?`
        : `“${wording}” chưa nói đủ ngày. Những người này được chăm sóc từ ngày nào?`,
    en: ({ wording, rows }) =>
      wording === '' || wording === undefined
        ? `No first day of care is given in ${amount(rows, 'row', 'rows')}. Since when have these people been cared for?`
        : `“${wording}” is not a full date. Since when have these people been cared for?`,
  },
  endMeant: {
    vi: ({ wording }) =>
      wording === '' || wording === undefined
        ? 'Những người đã thôi giữ chức vụ mà không ghi lý do: vì sao?'
        : `“${wording}” là lý do thôi nào?`,
    en: ({ wording }) =>
      wording === '' || wording === undefined
        ? 'No reason is given for some who left their posts: why did they leave?'
        : `Which reason is “${wording}”?`,
  },
}

const answerWords: Readonly<Record<string, Wording>> = {
  yes: { vi: 'Đúng', en: 'Yes' },
  no: { vi: 'Không, để chưa rõ', en: 'No, leave it unknown' },
  all: { vi: 'Tất cả các trang, là một danh sách', en: 'All sheets, as one list' },
  take: { vi: 'Có, lấy những người này', en: 'Yes, take them' },
  leave: { vi: 'Không lấy', en: 'Leave them out' },
  useDefault: { vi: 'Dùng ngày vào chung', en: 'Use the list’s own day' },
  keep: { vi: 'Giữ ngày đã ghi', en: 'Keep the days as written' },
  monthFirst: { vi: 'Tháng trước ngày', en: 'Month before day' },
  dayFirst: { vi: 'Ngày trước tháng', en: 'Day before month' },
  fullYears: { vi: 'Tuổi tròn', en: 'Full years' },
  yearDifference: { vi: 'Năm tính tuổi trừ năm sinh', en: 'Year of counting minus year of birth' },
  none: { vi: 'Không phải khó khăn', en: 'No hardship' },
  left: { vi: 'Đúng, không còn là thành viên', en: 'Yes, no longer members' },
  member: { vi: 'Không, vẫn là thành viên', en: 'No, still members' },
  two: { vi: 'Hai người', en: 'Two people' },
  one: { vi: 'Một người, ghi hai lần', en: 'One person, listed twice' },
  same: { vi: 'Một người', en: 'One person' },
  another: { vi: 'Người khác', en: 'Somebody else' },
}

/** The words for answers that name something of the domain, or that only this kind of question has. */
function describeOfKind(kind: QuestionKind, answer: string, language: Language): string | undefined {
  switch (kind) {
    case 'hardshipWording': {
      const hardship = hardshipKinds.find((known) => known === answer)
      return hardship && labelHardship(hardship, language)
    }
    case 'moneyMeant': {
      const source = foundingSources.find((known) => known === answer)
      return source === undefined ? clubAnswers[answer]?.[language] : labelFoundingSource(source, language)
    }
    case 'postMeant': {
      const post = boardPosts.find((known) => known === answer)
      return post && labelBoardPost(post, language)
    }
    case 'endMeant': {
      const reason = termEndReasons.find((known) => known === answer)
      return reason && labelTermEnd(reason, language)
    }
    case 'knownClub':
      return clubAnswers[answer]?.[language]
    default:
      return undefined
  }
}

const clubAnswers: Readonly<Record<string, Wording>> = {
  none: { vi: 'Để trống', en: 'Leave it out' },
  same: { vi: 'Một câu lạc bộ', en: 'One club' },
  another: { vi: 'Câu lạc bộ khác', en: 'Another club' },
}

/** The question as a sentence for the person with the list. */
export function describeQuestion(question: Question, { language }: InLanguage): string {
  return sentences[question.kind][language](question)
}

/** An answer of the question in words; a sheet's name and a day need no words. */
export function describeAnswer(
  answer: string,
  { question: { kind }, language }: InLanguage & { readonly question: Pick<Question, 'kind'> },
): string {
  const ofKind = describeOfKind(kind, answer, language)
  if (ofKind !== undefined) return ofKind
  if (kind === 'sheets' && answer !== 'all') return answer
  return answerWords[answer]?.[language] ?? (isIsoDate(answer) ? formatDate(answer) : answer)
}
