export { type Gap, gapOf, gapsFirst, type LackingPlace, type Stretch } from './gap.ts'
export { wordLack, wordPlaces, wordWayOut } from './gap-wording.ts'
export { type YearCourse, yearCourses } from './year-course.ts'
