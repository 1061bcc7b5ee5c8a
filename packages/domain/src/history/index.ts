export type { HistoryAction } from './action.ts'
export {
  type HistoryWords,
  wordHistoryAction,
  wordHistoryField,
  wordHistoryValue,
} from './words.ts'
