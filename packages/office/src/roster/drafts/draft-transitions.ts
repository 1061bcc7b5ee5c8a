import type { IsoDate, Result } from '@lienthehe/domain'
import { isIsoDate } from '@lienthehe/domain/calendar'
import { accept, type InvalidInput, refuse } from '@lienthehe/domain/refusals'
import { rowId } from '../judging/judge-row.ts'
import type { Question } from '../questions/question.ts'
import { type Roster, type RosterRow, rowsOf } from '../roster.ts'
import type { TypedCell } from '../typed-cells.ts'

/**
 * Returns the file with new texts in some cells; either all changes are made or none. A field without a column can be
 * filled in too. Typing the file's original text restores the file's own cell. Refused when a change names a row that
 * the file does not have.
 */
export function correctCells(roster: Roster, typed: readonly TypedCell[]): Result<Roster, InvalidInput> {
  const byRow = Map.groupBy(typed, rowId)
  const known = new Set(rowsOf(roster).map(rowId))
  if ([...byRow.keys()].some((id) => !known.has(id)))
    return refuse({ reason: 'invalidInput', fields: [{ field: 'row', problem: 'invalid' }] })
  const lists = roster.lists.map((list) => ({
    ...list,
    rows: list.rows.map((row) => (byRow.get(rowId(row)) ?? []).reduce(typeInto, row)),
  }))
  return accept({ ...roster, lists })
}

function typeInto(row: RosterRow, { field, text }: TypedCell): RosterRow {
  const { [field]: cell, ...others } = row.cells
  const ofFile = cell?.ofFile === undefined ? (cell ?? null) : cell.ofFile
  if (ofFile === null && text === '') return { ...row, cells: others }
  const next = ofFile?.text === text ? ofFile : { column: ofFile?.column ?? '', text, ofFile }
  return { ...row, cells: { ...others, [field]: next } }
}

/**
 * Returns the file with an answer to a question, or without it (`null`). Refused when the file has no such question, or
 * the question does not offer this answer. A question that offers no answers takes a day.
 */
export function answerQuestion(
  roster: Roster,
  questions: readonly Question[],
  { question: id, answer }: { readonly question: string; readonly answer: string | null },
): Result<Roster, InvalidInput> {
  const wrong = (field: string) =>
    refuse({ reason: 'invalidInput', fields: [{ field, problem: 'invalid' }] } as const)
  const question = questions.find((candidate) => candidate.id === id)
  if (question === undefined) return wrong('question')
  const { [id]: _, ...others } = roster.answers
  if (answer === null) return accept({ ...roster, answers: others })
  const isAnswer = question.answers.length === 0 ? isIsoDate(answer) : question.answers.includes(answer)
  return isAnswer ? accept({ ...roster, answers: { ...others, [id]: answer } }) : wrong('answer')
}

/**
 * Sets the day of joining for people without one in the list. Refused when the day is in the future, or before the
 * club's founding.
 */
export function chooseJoining(
  defaultJoinedOn: IsoDate,
  { today, establishedOn }: { readonly today: IsoDate; readonly establishedOn: IsoDate },
): Result<IsoDate, InvalidInput> {
  const wrong = (problem: 'dateInFuture' | 'beforeEstablishment') =>
    refuse({ reason: 'invalidInput', fields: [{ field: 'defaultJoinedOn', problem }] } as const)
  if (defaultJoinedOn > today) return wrong('dateInFuture')
  return defaultJoinedOn < establishedOn ? wrong('beforeEstablishment') : accept(defaultJoinedOn)
}
