export { checkAskedDay } from './asked-day.ts'
export {
  assessSums,
  type DistrictAssessment,
  defaultAsOf,
  type RuleSummary,
  type Together,
} from './assess-plan.ts'
export { isBlank } from './blank.ts'
export type { Bullet } from './bullet.ts'
export {
  type Coverage,
  type CoverageComparison,
  compareCoverage,
  compareCoverageOf,
  type UnitCoverage,
} from './coverage/compare-coverage.ts'
export { describeCoverageComparison, describeUnitCoverage } from './coverage/coverage-wording.ts'
export { type Forecast, forecast, type Observation } from './forecast/forecast.ts'
export { describeForecast, describePace } from './forecast/forecast-wording.ts'
export { type Pace, type Trajectory, trajectoryOf } from './forecast/trajectory.ts'
export {
  answersBesideOpen,
  type FullYearBefore,
  fullYearBefore,
  type LastFullYear,
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
export { type Course, courseClassOf, courses, type Part, type PartVerdict } from './part.ts'
export {
  type PlacedClub,
  type PlacedRegister,
  type PlanUnits,
  placeClub,
  placeRegister,
  planUnitsOf,
  type Setting,
} from './register.ts'
export { describeIndicator } from './sentences/indicator-wording.ts'
export {
  type DistrictNames,
  describeAchieved,
  describeCourses,
  describeDemand,
  describeInterval,
  describeShare,
  describeTargetFigure,
  labelCourse,
} from './sentences/wording.ts'
export { describeYear } from './sentences/year-wording.ts'
export { addClub, type ClubSums, type CommuneSums, emptyClubSums, removeClub } from './sums/club-sums.ts'
export { courseDays, targetCourses } from './target-course.ts'
export {
  describeRegisterProblem,
  type RegisterProblem,
  type WrittenClub,
  type WrittenCounts,
  type WrittenMember,
  type WrittenRegister,
} from './written/written-register.ts'
