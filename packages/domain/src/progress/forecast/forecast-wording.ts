import type { Measure } from '../../plan/schema.ts'
import { formatDate, formatInteger } from '../../text/format.ts'
import type { InLanguage } from '../../text/language.ts'
import { describeAmount } from '../sentences/counted-wording.ts'
import type { Forecast } from './forecast.ts'
import type { Pace } from './trajectory.ts'

/** `Còn thiếu 30 câu lạc bộ; mỗi năm cần 15 để kịp.` */
export function describePace(
  pace: Pace,
  { measure, language }: InLanguage & { readonly measure: Measure },
): string {
  switch (pace.status) {
    case 'reached':
      return { vi: 'Đã đạt.', en: 'Reached.' }[language]
    case 'over': {
      const lacks = describeAmount(pace.remaining, { measure, language })
      return { vi: `Đã hết hạn, còn thiếu ${lacks}.`, en: `The time is over, ${lacks} short.` }[language]
    }
    case 'needed': {
      const lacks = describeAmount(pace.remaining, { measure, language })
      const perYear = formatInteger(pace.perYear, language)
      return {
        vi: `Còn thiếu ${lacks}; mỗi năm cần ${perYear} để kịp.`,
        en: `${lacks} short; ${perYear} a year ${pace.perYear === 1 ? 'is' : 'are'} needed to be in time.`,
      }[language]
    }
  }
}

const outlooks = {
  likely: { vi: 'nhiều khả năng đạt', en: 'likely to be reached' },
  open: { vi: 'chưa chắc đạt', en: 'may or may not be reached' },
  unlikely: { vi: 'khó đạt', en: 'unlikely to be reached' },
} as const

/** `Nếu giữ nhịp như trước, đến 31/12/2025 có khoảng 75 (4 phần 5 khả năng là từ 67 đến 85): chưa chắc đạt.` */
export function describeForecast(forecast: Forecast, { language }: InLanguage): string {
  switch (forecast.status) {
    case 'forecast': {
      const [expected, low, high] = [forecast.expected, forecast.low, forecast.high].map((count) =>
        formatInteger(count, language),
      )
      const outlook = outlooks[forecast.outlook][language]
      const day = formatDate(forecast.to)
      return {
        vi: `Nếu giữ nhịp như trước, đến ${day} có khoảng ${expected} (4 phần 5 khả năng là từ ${low} đến ${high}): ${outlook}.`,
        en: `At the pace so far there will be about ${expected} on ${day} (a chance of 4 in 5 for ${low} to ${high}): ${outlook}.`,
      }[language]
    }
    case 'tooEarly':
      return { vi: 'Số liệu còn quá ít để dự báo.', en: 'There is too little data yet for a forecast.' }[
        language
      ]
    case 'notKnown':
      return {
        vi: 'Chưa rõ số hiện có nên chưa dự báo.',
        en: 'No forecast, as the figure itself is not known.',
      }[language]
    case 'over':
      return {
        vi: 'Đã hết hạn, không còn gì để dự báo.',
        en: 'The time is over; there is nothing to forecast.',
      }[language]
  }
}
