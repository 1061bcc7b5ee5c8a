import type { Wording } from '../text/language.ts'
import type { FormProblem } from './form-problem.ts'

const typeLabels: Readonly<Record<(FormProblem & { kind: 'wrongType' })['expected'], Wording>> = {
  text: { vi: 'chữ', en: 'text' },
  wholeNumber: { vi: 'số nguyên', en: 'a whole number' },
  list: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm mục có tên', en: 'an object' },
}

/** What is wrong at that place, as a sentence: `Thiếu mục này.` The place stands beside it. */
export function describeFormProblem(problem: FormProblem): Wording {
  switch (problem.kind) {
    case 'notJson':
      return { vi: 'Tệp này không phải JSON.', en: 'This file is not JSON.' }
    case 'missing':
      return { vi: 'Thiếu mục này.', en: 'This is missing.' }
    case 'unknownKeys': {
      const keys = problem.keys.map((key) => `“${key}”`).join(', ')
      return { vi: `Ở đây không có mục ${keys}.`, en: `There is no ${keys} here.` }
    }
    case 'wrongType': {
      const { vi, en } = typeLabels[problem.expected]
      return { vi: `Ở đây phải là ${vi}.`, en: `This must be ${en}.` }
    }
    case 'empty':
      return { vi: 'Không được để trống.', en: 'This is empty.' }
    case 'tooSmall':
      return { vi: `Nhỏ nhất là ${problem.least}.`, en: `The lowest allowed is ${problem.least}.` }
    case 'tooLarge':
      return { vi: `Lớn nhất là ${problem.most}.`, en: `The highest allowed is ${problem.most}.` }
    case 'notOneOf': {
      const choices = problem.choices.join(', ')
      return { vi: `Chỉ nhận một trong: ${choices}.`, en: `This must be one of: ${choices}.` }
    }
    case 'malformed':
      return { vi: 'Viết chưa đúng mẫu của mục này.', en: 'This is not in the required form.' }
    case 'noSuchDay':
      return { vi: 'Không có ngày này; viết như 2020-10-09.', en: 'There is no such day; write 2020-10-09.' }
  }
}
