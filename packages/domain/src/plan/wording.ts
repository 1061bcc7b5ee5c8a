import { describeFormProblem } from '../documents/wording.ts'
import { formatInteger } from '../text/format.ts'
import type { InLanguage, Wording } from '../text/language.ts'
import type { PlanProblem } from './problem.ts'

/** What is wrong at a place, as a sentence: `Khung ghi ngược: từ 70 đến 50.` The place is shown beside it. */
export function describePlanProblem(problem: PlanProblem, { language }: InLanguage): string {
  return sentenceOf(problem)[language]
}

const elementLabels: Readonly<Record<(PlanProblem & { kind: 'notInPlan' })['what'], Wording>> = {
  clause: { vi: 'điều khoản', en: 'clause' },
  clubRule: { vi: 'tiêu chí câu lạc bộ', en: 'rule for clubs' },
  agency: { vi: 'cơ quan', en: 'agency' },
  activity: { vi: 'hoạt động', en: 'activity' },
  stratum: { vi: 'nhóm đơn vị', en: 'group of units' },
  figure: { vi: 'số liệu cho trước', en: 'given figure' },
}

/** The sentences for kinds of problems that need no number or name. */
const fixedSentences = {
  periodBackwards: { vi: 'Giai đoạn kết thúc trước khi bắt đầu.', en: 'The period ends before it begins.' },
  noYears: {
    vi: 'Yêu cầu theo năm, mà giai đoạn không có năm nào.',
    en: 'Something is asked of each year, but the period has no years.',
  },
  shareOfNoWhole: {
    vi: 'Yêu cầu tỷ lệ, mà số đo này không phải là phần của một tổng.',
    en: 'A share is asked of a measure that is not part of a whole.',
  },
  noAreas: {
    vi: 'Yêu cầu đủ các mảng, mà kế hoạch không nêu mảng nào.',
    en: 'All areas are asked for, but the plan names none.',
  },
  partsNotNamed: {
    vi: 'Số giao cho từng phần phải nêu tên từng phần, và chỉ số giao mới nêu.',
    en: 'Numbers for each part must name the parts, and only such numbers may.',
  },
  partUnnamed: {
    vi: 'Phần này không nêu năm, giai đoạn hay đơn vị nào.',
    en: 'This part names no year, no period and no unit.',
  },
  spanOutside: { vi: 'Nằm ngoài giai đoạn của kế hoạch.', en: 'This lies outside the plan’s period.' },
  spanCutsYear: {
    vi: 'Phải bắt đầu đầu năm và kết thúc cuối năm, vì câu lạc bộ được tính theo năm thành lập.',
    en: 'This must begin and end with a year, as clubs are counted by the year of their founding.',
  },
} as const satisfies Partial<Record<PlanProblem['kind'], Wording>>

function sentenceOf(problem: PlanProblem): Wording {
  switch (problem.kind) {
    case 'upsideDown': {
      const [low, high] = [numberOf(problem.low), numberOf(problem.high)]
      return {
        vi: `Khung ghi ngược: từ ${low.vi} đến ${high.vi}.`,
        en: `This band is the wrong way round: ${low.en} to ${high.en}.`,
      }
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
    case 'sumDiffers': {
      const [sum, total] = [numberOf(problem.sum), numberOf(problem.total)]
      return {
        vi: `Các phần cộng lại là ${sum.vi}, không phải ${total.vi}.`,
        en: `The parts add up to ${sum.en}, not ${total.en}.`,
      }
    }
    case 'wholeTooSmall': {
      const [whole, part] = [numberOf(problem.whole), numberOf(problem.part)]
      return {
        vi: `Tổng cho trước là ${whole.vi}, nhỏ hơn phần mà kế hoạch yêu cầu: ${part.vi}.`,
        en: `The given total is ${whole.en}, less than the ${part.en} that the plan asks for.`,
      }
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

function numberOf(value: number): Wording {
  return { vi: formatInteger(value, 'vi'), en: formatInteger(value, 'en') }
}
