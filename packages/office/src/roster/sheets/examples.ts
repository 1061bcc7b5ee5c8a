import { foldedWords } from '../folded.ts'
import type { RosterList } from '../roster.ts'

const peopleMax = 3

/**
 * Separates lists that only show how to fill in a list. They have a few rows, and the sheet or the rows say that they
 * are examples.
 */
export function partExamples(lists: readonly RosterList[]): {
  readonly kept: readonly RosterList[]
  readonly examples: readonly RosterList[]
} {
  const examples = lists.filter(isExample)
  // A file with nothing but examples is treated as a real list.
  if (examples.length === lists.length) return { kept: lists, examples: [] }
  return { kept: lists.filter((list) => !examples.includes(list)), examples }
}

function isExample({ sheetName, rows }: RosterList): boolean {
  if (rows.length > peopleMax) return false
  const names = rows.map(({ cells }) => `${cells.fullName?.text ?? ''} ${cells.note?.text ?? ''}`)
  return (
    /\b(huong dan|vi du|mau|bieu mau|example)\b/.test(foldedWords(sheetName)) ||
    names.every((name) => /\b(vi du|example|nguyen van a|tran thi b)\b/.test(foldedWords(name)))
  )
}
