export {
  type HistoryWords,
  labelHistoryAction,
  labelHistoryField,
  labelHistoryValue,
  type WordOf,
} from './history/words.ts'
export type { HistoryAction } from './history-action.ts'
