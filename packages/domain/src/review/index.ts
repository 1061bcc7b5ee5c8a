export { describeCause } from './cause-wording.ts'
export { describeHappened, describeTargetChange } from './change-between.ts'
export { clauseByClause, type JudgedClause, type JudgedSection } from './clause-by-clause.ts'
export {
  type Cause,
  type Compared,
  type CountedPart,
  causesOf,
  type FigureChange,
  figureChanges,
} from './compare-snapshots.ts'
export { districtNamesOf, shortNameOf } from './district-names.ts'
export { type ReviewFigure, reviewFigures } from './figure.ts'
export { type Gap, gapsFirst, type LackingPlace, type Stretch } from './gap.ts'
export { describeLack, describePlaces, describeWayOut } from './gap-wording.ts'
export { describeReview } from './headline.ts'
export { looseNumbers } from './loose-numbers.ts'
export { type CitedSnapshot, type Report, reportOf, textByFigures } from './report.ts'
export { type ReportSection, reportSections, sectionTitles } from './report-section.ts'
export { type FlaggedParagraph, flagParagraphs, reportFigures, saidBy, textOfPart } from './report-text.ts'
export type { ReportParagraph, ReportPart } from './schema.ts'
export { writeReportText } from './write-text.ts'
export { describeYearColumns, type YearCourse, yearCourses } from './year-course.ts'
