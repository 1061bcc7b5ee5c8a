export { yearBefore } from '../calendar/iso-date.ts'
export type { Beneficiaries } from '../facts/beneficiaries.ts'
export type { Division } from '../plan/schema.ts'
export { countBeneficiaries } from '../tally/count-beneficiaries.ts'
export { checkAskedDay } from './asked-day.ts'
export { assessSums } from './assess-plan.ts'
export { isBlank } from './blank.ts'
export type { Forecast } from './forecast/forecast.ts'
export { describeForecast, describePace } from './forecast/forecast-wording.ts'
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
export { placeRegister, type Setting } from './register.ts'
export { describeIndicator } from './sentences/indicator-wording.ts'
export { describeAchieved } from './sentences/wording.ts'
export { describeYear } from './sentences/year-wording.ts'
export { addClub, type ClubSums, type CommuneSums, emptyClubSums, removeClub } from './sums/club-sums.ts'
export { courseDays, targetCourses } from './target-course.ts'
