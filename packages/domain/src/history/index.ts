export type { HistoryAction } from './action.ts'
export {
  type HistoryWords,
  type WordOf,
  wordHistoryAction,
  wordHistoryField,
  wordHistoryValue,
} from './words.ts'
