export { yearBefore } from '../calendar/iso-date.ts'
export type { Beneficiaries } from '../facts/beneficiaries.ts'
export type { Division } from '../plan/schema.ts'
export { countBeneficiaries } from '../tally/count-beneficiaries.ts'
export { checkAskedDay } from './asked-day.ts'
export { assessSums } from './assess-plan.ts'
export { isBlank } from './blank.ts'
export type { Forecast } from './forecast/forecast.ts'
export { wordForecast, wordPace } from './forecast/forecast-wording.ts'
export type { Trajectory } from './forecast/trajectory.ts'
export {
  answersBesideOpen,
  type FullYearBefore,
  fullYearBefore,
  verdictsBesideOpen,
} from './last-full-year.ts'
export { foundingTarget, isLate, type LateYear, lateByYear } from './late.ts'
export {
  type IndicatorReading,
  readIndicators,
  type YearBefore,
  yearBeforeOf,
} from './measures/indicators.ts'
export { hasBegun } from './measures/measure-foundings.ts'
export { type Setting, situationOf } from './register.ts'
export { wordIndicator } from './sentences/indicator-wording.ts'
export { wordAchieved } from './sentences/wording.ts'
export { wordOfYear } from './sentences/year-wording.ts'
export { addClub, type ClubSums, type CommuneSums, emptyClubSums, removeClub } from './sums/club-sums.ts'
export { courseDays, targetCourses } from './target-course.ts'
