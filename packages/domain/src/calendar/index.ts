export { dayInVietnam, type Instant, instant } from './instant.ts'
export { daysBetween, isIsoDate, yearBefore, yearOf } from './iso-date.ts'
export { dayOfEveryMonth, isMonth, type Month, month, monthOf, nextMonth } from './month.ts'
export { parseTypedDate } from './typed-date.ts'
