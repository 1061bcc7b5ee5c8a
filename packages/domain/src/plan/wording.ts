import { wordFormProblem } from '../documents/wording.ts'
import type { Language, Wording } from '../text/language.ts'
import type { PlanProblem } from './problem.ts'

/** What is wrong there, as a sentence: `Khung lộn ngược: từ 70 đến 50.` The place stands beside it. */
export function wordPlanProblem(problem: PlanProblem, language: Language): string {
  return sentenceOf(problem)[language]
}

const elementLabels: Readonly<Record<(PlanProblem & { kind: 'notInPlan' })['what'], Wording>> = {
  clause: { vi: 'điều khoản', en: 'clause' },
  clubRule: { vi: 'tiêu chí câu lạc bộ', en: 'rule for clubs' },
  agency: { vi: 'cơ quan', en: 'agency' },
  activity: { vi: 'hoạt động', en: 'activity' },
}

function sentenceOf(problem: PlanProblem): Wording {
  switch (problem.kind) {
    case 'upsideDown': {
      const { low, high } = problem
      return { vi: `Khung lộn ngược: từ ${low} đến ${high}.`, en: `This is upside down: ${low} to ${high}.` }
    }
    case 'periodBackwards':
      return { vi: 'Giai đoạn kết thúc trước khi bắt đầu.', en: 'The period ends before it begins.' }
    case 'yearOutside':
      return {
        vi: `Năm ${problem.year} nằm ngoài giai đoạn.`,
        en: `The year ${problem.year} is outside the period.`,
      }
    case 'noYears':
      return {
        vi: 'Yêu cầu theo năm, mà giai đoạn không có năm nào.',
        en: 'Each year is asked, and the period has none.',
      }
    case 'usedTwice':
      return { vi: `“${problem.what}” được dùng hai lần.`, en: `“${problem.what}” is used twice.` }
    case 'shareOfNoWhole':
      return {
        vi: 'Yêu cầu tỷ lệ, mà số đo này không phải là phần của một tổng.',
        en: 'A share is demanded of a measure that is no part of a whole.',
      }
    case 'noAreas':
      return {
        vi: 'Yêu cầu đủ các mảng, mà kế hoạch không nêu mảng nào.',
        en: 'All areas are asked for, and the plan names none.',
      }
    case 'notInPlan': {
      const { vi, en } = elementLabels[problem.what]
      return {
        vi: `Kế hoạch không có ${vi} “${problem.named}”.`,
        en: `The plan has no ${en} “${problem.named}”.`,
      }
    }
    default:
      return wordFormProblem(problem)
  }
}
