export {
  citizenIdDigits,
  meetingDayLast,
  passwordCharactersMin,
  phoneDigits,
  userNameCharacters,
} from './field-limits.ts'
export { describeFieldProblem, type FieldProblem, isFieldProblem } from './field-problem.ts'
export type { InvalidInput, WrongField } from './invalid-input.ts'
export { accept, refuse } from './result.ts'
