import { describeFormProblem } from '../documents/wording.ts'
import type { InLanguage, Wording } from '../text/language.ts'
import type { PlanProblem } from './problem.ts'

/** What is wrong there, as a sentence: `Khung lộn ngược: từ 70 đến 50.` The place stands beside it. */
export function describePlanProblem(problem: PlanProblem, { language }: InLanguage): string {
  return sentenceOf(problem)[language]
}

const elementLabels: Readonly<Record<(PlanProblem & { kind: 'notInPlan' })['what'], Wording>> = {
  clause: { vi: 'điều khoản', en: 'clause' },
  clubRule: { vi: 'tiêu chí câu lạc bộ', en: 'rule for clubs' },
  agency: { vi: 'cơ quan', en: 'agency' },
  activity: { vi: 'hoạt động', en: 'activity' },
  stratum: { vi: 'nhóm đơn vị', en: 'stratum' },
  figure: { vi: 'số liệu cho trước', en: 'given figure' },
}

/** Those that name no figure. */
const fixedSentences = {
  periodBackwards: { vi: 'Giai đoạn kết thúc trước khi bắt đầu.', en: 'The period ends before it begins.' },
  noYears: {
    vi: 'Yêu cầu theo năm, mà giai đoạn không có năm nào.',
    en: 'Each year is asked, and the period has none.',
  },
  shareOfNoWhole: {
    vi: 'Yêu cầu tỷ lệ, mà số đo này không phải là phần của một tổng.',
    en: 'A share is demanded of a measure that is no part of a whole.',
  },
  noAreas: {
    vi: 'Yêu cầu đủ các mảng, mà kế hoạch không nêu mảng nào.',
    en: 'All areas are asked for, and the plan names none.',
  },
  partsNotNamed: {
    vi: 'Số giao cho từng phần phải nêu tên từng phần, và chỉ số giao mới nêu.',
    en: 'Numbers for each part name the parts, and nothing else does.',
  },
  partUnnamed: {
    vi: 'Phần này không nêu năm, giai đoạn hay đơn vị nào.',
    en: 'This part names no year, no stretch of years and no unit.',
  },
  spanOutside: { vi: 'Nằm ngoài giai đoạn của kế hoạch.', en: 'This lies outside the plan’s period.' },
  spanCutsYear: {
    vi: 'Phải bắt đầu đầu năm và kết thúc cuối năm, vì câu lạc bộ được tính theo năm thành lập.',
    en: 'This begins and ends with a year, as clubs are counted by the year of their founding.',
  },
} as const satisfies Partial<Record<PlanProblem['kind'], Wording>>

function sentenceOf(problem: PlanProblem): Wording {
  switch (problem.kind) {
    case 'upsideDown': {
      const { low, high } = problem
      return { vi: `Khung lộn ngược: từ ${low} đến ${high}.`, en: `This is upside down: ${low} to ${high}.` }
    }
    case 'yearOutside':
      return {
        vi: `Năm ${problem.year} nằm ngoài giai đoạn.`,
        en: `The year ${problem.year} is outside the period.`,
      }
    case 'usedTwice':
      return { vi: `“${problem.what}” được dùng hai lần.`, en: `“${problem.what}” is used twice.` }
    case 'partsOverlap':
      return {
        vi: `“${problem.what}” trùng với một phần đã nêu.`,
        en: `“${problem.what}” overlaps with a part named before.`,
      }
    case 'sumDiffers':
      return {
        vi: `Các phần cộng lại là ${problem.sum}, không phải ${problem.total}.`,
        en: `The parts add up to ${problem.sum}, and not to ${problem.total}.`,
      }
    case 'wholeTooSmall':
      return {
        vi: `Tổng cho trước là ${problem.whole}, nhỏ hơn phần mà kế hoạch yêu cầu: ${problem.part}.`,
        en: `The given whole is ${problem.whole}, less than the part that the plan asks for: ${problem.part}.`,
      }
    case 'notInPlan': {
      const { vi, en } = elementLabels[problem.what]
      return {
        vi: `Kế hoạch không có ${vi} “${problem.named}”.`,
        en: `The plan has no ${en} “${problem.named}”.`,
      }
    }
    case 'periodBackwards':
    case 'noYears':
    case 'shareOfNoWhole':
    case 'noAreas':
    case 'partsNotNamed':
    case 'partUnnamed':
    case 'spanOutside':
    case 'spanCutsYear':
      return fixedSentences[problem.kind]
    default:
      return describeFormProblem(problem)
  }
}
