export { wordCourses } from '../progress/wording.ts'
export { wordCause } from './cause-wording.ts'
export { clauseByClause, type JudgedClause, type JudgedSection } from './clause-by-clause.ts'
export {
  type Cause,
  type Compared,
  type CountedPart,
  causesOf,
  type FigureChange,
  figureChanges,
} from './compare-snapshots.ts'
export { type ReviewFigure, reviewFigures } from './figure.ts'
export { type Gap, gapOf, gapsFirst, type LackingPlace, type Stretch } from './gap.ts'
export { wordLack, wordPlaces, wordWayOut } from './gap-wording.ts'
export { wordReview } from './headline.ts'
export { type Report, type ReportParagraph, reportOf } from './report.ts'
export { wordYearColumns, type YearCourse, yearCourses } from './year-course.ts'
