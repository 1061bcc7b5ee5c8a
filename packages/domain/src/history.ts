export {
  type HistoryWords,
  type WordOf,
  wordHistoryAction,
  wordHistoryField,
  wordHistoryValue,
} from './history/words.ts'
export type { HistoryAction } from './history-action.ts'
