import type { InLanguage, Language, Wording } from '@lienthehe/domain'
import { formatDong, labelFund } from '@lienthehe/domain/funds'
import type { CellProblem, CutOffProblem } from './problem.ts'

/** What is wrong, at which place in the file, and how to correct it. */
export function describeCutOffProblem(problem: CutOffProblem, { language }: InLanguage): string {
  switch (problem.kind) {
    case 'nothing':
      return {
        vi: 'Tệp chưa có số liệu của quỹ nào.',
        en: 'The file has no figures of either fund.',
      }[language]
    case 'sheetMissing':
      return {
        vi: `Không có, hoặc có nhiều trang “${problem.sheetName}” với các cột ${problem.headings.join(', ')}.`,
        en: `There is no sheet “${problem.sheetName}”, or several, with the columns ${problem.headings.join(', ')}.`,
      }[language]
    case 'lineMissing':
      return {
        vi: `Trang “${problem.sheetName}” thiếu một dòng của mẫu: ngày chốt, căn cứ, tiền mặt hoặc Tổng cộng.`,
        en: `The sheet “${problem.sheetName}” lacks a line of the template: the day, the evidence, the cash or the total.`,
      }[language]
    case 'cell': {
      const text = problem.text === '' ? '' : ` “${problem.text}”`
      return `${problem.sheetName}, ${problem.at}${text}: ${cellSentences[problem.why][language]}`
    }
    case 'sum':
      return describeSum(problem, language)
  }
}

function describeSum(problem: Extract<CutOffProblem, { readonly kind: 'sum' }>, language: Language): string {
  const { fund, sum, sheetName, at, statedDong, countedDong } = problem
  const [stated, counted, difference] = [statedDong, countedDong, Math.abs(statedDong - countedDong)].map(
    (amount) => formatDong(amount, language),
  )
  const place = `${sheetName}, ${at}: ${labelFund(fund, language)}`
  if (sum === 'heldBySource')
    return {
      vi: `${place}: các nguồn cộng lại ${stated}, mà tiền mặt và gốc cho vay là ${counted}: chênh ${difference}.`,
      en: `${place}: the sources add up to ${stated}, while cash and loans are ${counted}: ${difference} apart.`,
    }[language]
  return {
    vi: `${place}: ghi ${stated}, các dòng cộng lại được ${counted}: chênh ${difference}.`,
    en: `${place}: it says ${stated} and its lines add up to ${counted}: ${difference} apart.`,
  }[language]
}

const cellSentences: Readonly<Record<CellProblem, Wording>> = {
  required: { vi: 'ô này phải ghi.', en: 'this cell must be filled in.' },
  uncomputed: {
    vi: 'công thức chưa có kết quả; hãy mở tệp bằng Excel, lưu lại rồi gửi.',
    en: 'the formula has no result; open the file in Excel, save it and send it again.',
  },
  amountUnclear: {
    vi: 'có thể hiểu thành nhiều số tiền; hãy ghi đủ số đồng, ví dụ 1.500.000.',
    en: 'could be read as several amounts; write the whole amount in đồng, such as 1.500.000.',
  },
  amountInvalid: {
    vi: 'không phải là số tiền ghi được ở đây.',
    en: 'is not an amount that can be entered here.',
  },
  dayInvalid: {
    vi: 'hãy ghi ngày/tháng/năm, ví dụ 31/12/2024.',
    en: 'write day/month/year, such as 31/12/2024.',
  },
  dayInFuture: { vi: 'ngày chốt sổ không được sau hôm nay.', en: 'the day cannot be after today.' },
  lineUnknown: { vi: 'dòng này không có trong mẫu.', en: 'the template has no such line.' },
  lineTwice: { vi: 'dòng này có hai lần.', en: 'this line appears twice.' },
  afterTotal: {
    vi: 'đứng sau dòng Tổng cộng nên không được tính; hãy chuyển lên trên.',
    en: 'stands below the total and is not counted; move it above.',
  },
  besideColumns: {
    vi: 'nằm ngoài các cột của mẫu; hãy xóa hoặc chuyển vào đúng cột.',
    en: 'stands outside the columns of the template; delete it or move it.',
  },
  sourceUnknown: {
    vi: 'không có nguồn tên như vậy; hãy dùng tên trong mẫu.',
    en: 'no source has this name; use one of the template.',
  },
  noSuchMember: {
    vi: 'câu lạc bộ không có thành viên tên và năm sinh này; hãy thêm thành viên trước, hoặc sửa lại.',
    en: 'no member of the club has this name and birth; add the member first, or correct it.',
  },
  severalMembers: {
    vi: 'có nhiều thành viên tên này; hãy ghi năm sinh.',
    en: 'several members have this name; write the year of birth.',
  },
  perhapsMember: {
    vi: 'chỉ giống tên một thành viên khi bỏ dấu; hãy ghi đủ dấu.',
    en: 'is like a member’s name only without its marks; write them.',
  },
  birthInvalid: {
    vi: 'hãy ghi năm sinh hoặc ngày sinh, ví dụ 1954.',
    en: 'write the year or the day of birth, such as 1954.',
  },
  wholeNumber: { vi: 'hãy ghi số tháng, ví dụ 12.', en: 'write a number of months, such as 12.' },
  rateInvalid: { vi: 'hãy ghi lãi một tháng, ví dụ 0,65%.', en: 'write the monthly rate, such as 0,65%.' },
  interestUnknown: {
    vi: 'hãy ghi “Lãi cố định trên tiền vay ban đầu” hoặc “Lãi trên dư nợ giảm dần”.',
    en: 'write “Flat, on the loan as it was lent” or “On what is still owed”.',
  },
  repaymentUnknown: {
    vi: 'hãy ghi “Trả góp đều”, “Gốc chia đều” hoặc “Gốc trả cuối kỳ”.',
    en: 'write “Equal instalments”, “Equal principal” or “Principal at the end”.',
  },
}
