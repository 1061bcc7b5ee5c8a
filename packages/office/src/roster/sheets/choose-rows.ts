import { foldedWords } from '../folded.ts'
import { type Answers, type PlacedAsk, questionId, type Topic } from '../questions/question.ts'
import type { RosterList, RosterRow } from '../roster.ts'

export type ChosenRow = {
  readonly row: RosterRow
  /** The row is hidden, and no answer says that it should be imported. */
  readonly isLeftOut: boolean
  readonly asks: readonly PlacedAsk[]
}

/** Most rows have no questions; all of these share this list. */
const nothing: readonly never[] = []

/**
 * The rows of a list, and which are left out. Rows hidden by a filter are imported; rows hidden by hand only if an
 * answer says so.
 */
export function chooseRows(list: RosterList, answers: Answers, isPart: boolean): readonly ChosenRow[] {
  const villageOf = isPart ? villageOfSheet(list) : null
  return list.rows.map((row) => {
    if (villageOf === null && row.hidden === undefined) return { row, isLeftOut: false, asks: nothing }
    const named = villageOf === null ? { row, asks: nothing } : withVillage(row, villageOf, answers)
    if (row.hidden === undefined) return { ...named, isLeftOut: false }
    const topic: Topic = { kind: row.hidden === 'filter' ? 'filteredRows' : 'hiddenRows', sheet: row.sheet }
    const name = row.cells.fullName?.text ?? row.cells.club?.text ?? ''
    const options = [
      { answer: 'take', shown: name },
      { answer: 'leave', shown: '' },
    ]
    const isTaken = (answers[questionId(topic)] ?? (row.hidden === 'filter' ? 'take' : 'leave')) === 'take'
    const { sheet, row: number } = row
    const ask = { ...topic, text: name, options, place: { sheet, row: number } }
    return { row: named.row, asks: [...named.asks, ask], isLeftOut: !isTaken }
  })
}

/**
 * The village that the sheet is named after: `X.Tràng` is Xóm Tràng. Used only if the list has no column of villages.
 */
function villageOfSheet({ sheetName, columns }: RosterList): string | null {
  if (columns.some(({ field }) => field === 'village')) return null
  const short = /^(x|xóm|t|thôn|b|bản|tổ|khu)\s*[. ]\s*(\S.*)$/i.exec(sheetName.trim())
  if (short === null) return null
  const [, word = '', name = ''] = short
  const whole = { x: 'Xóm', xom: 'Xóm', t: 'Thôn', thon: 'Thôn', b: 'Bản', ban: 'Bản', to: 'Tổ', khu: 'Khu' }
  const found = Object.entries(whole).find(([folded]) => folded === foldedWords(word))
  return found === undefined ? null : `${found[1]} ${name}`
}

function withVillage(row: RosterRow, village: string, answers: Answers): Omit<ChosenRow, 'isLeftOut'> {
  if (row.cells.village !== undefined) return { row, asks: [] }
  const topic: Topic = { kind: 'sheetVillage' }
  const options = [
    { answer: 'yes', shown: village },
    { answer: 'no', shown: '' },
  ]
  const { sheet, row: number } = row
  const asks = [{ ...topic, text: sheet, options, place: { sheet, row: number } }]
  if (answers[questionId(topic)] !== 'yes') return { row, asks }
  return { row: { ...row, cells: { ...row.cells, village: { column: '', text: village } } }, asks }
}
