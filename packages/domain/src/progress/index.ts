export { yearBefore } from '../calendar/iso-date.ts'
export { type Beneficiaries, countBeneficiaries } from '../clubs/beneficiaries.ts'
export type { Division } from '../plan/schema.ts'
export { checkAskedDay } from './asked-day.ts'
export { assessSums } from './assess-plan.ts'
export { isBlank } from './blank.ts'
export { addClub, type ClubSums, type CommuneSums, emptyClubSums, removeClub } from './club-sums.ts'
export type { Forecast } from './forecast.ts'
export { wordForecast, wordPace } from './forecast-wording.ts'
export { wordIndicator } from './indicator-wording.ts'
export { type IndicatorReading, readIndicators, type YearBefore, yearBeforeOf } from './indicators.ts'
export {
  answersBesideOpen,
  type FullYearBefore,
  fullYearBefore,
  verdictsBesideOpen,
} from './last-full-year.ts'
export { foundingTarget, isLate, type LateYear, lateByYear } from './late.ts'
export { hasBegun } from './measure-foundings.ts'
export { type Setting, situationOf } from './register.ts'
export { courseDays, targetCourses } from './target-course.ts'
export type { Trajectory } from './trajectory.ts'
export { wordAchieved } from './wording.ts'
export { wordOfYear } from './year-wording.ts'
