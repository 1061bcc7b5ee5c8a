import { accept, type InvalidInput, type IsoDate, isIsoDate, type Result, refuse } from '@lienthehe/domain'
import type { Question } from './questions/question.ts'
import type { Roster, RosterField, RosterRow, RowPlace } from './roster.ts'

/** The file with another text in one cell; a field that it has no column for can be filled in all the same. */
export function correctCell(
  roster: Roster,
  { sheet, row: number, field, text }: RowPlace & { readonly field: RosterField; readonly text: string },
): Result<Roster, InvalidInput> {
  const isHere = (row: RosterRow) => row.sheet === sheet && row.row === number
  if (!roster.lists.some(({ rows }) => rows.some(isHere)))
    return refuse({ reason: 'invalidInput', fields: [{ field: 'row', problem: 'invalid' }] })
  const corrected = (row: RosterRow): RosterRow => ({
    ...row,
    cells: { ...row.cells, [field]: { column: row.cells[field]?.column ?? '', text } },
  })
  const lists = roster.lists.map((list) => ({
    ...list,
    rows: list.rows.map((row) => (isHere(row) ? corrected(row) : row)),
  }))
  return accept({ ...roster, lists })
}

/**
 * The file with a question answered, or with its answer taken back. Refused when the question is none of the file's, or
 * the answer none of the question's; a question without answers of its own takes a day.
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

/** The day of joining for whoever the list names none for. Refused when it is still to come, or before the club. */
export function chooseJoining(
  defaultJoinedOn: IsoDate,
  { today, establishedOn }: { readonly today: IsoDate; readonly establishedOn: IsoDate },
): Result<IsoDate, InvalidInput> {
  const wrong = (problem: 'dateInFuture' | 'beforeEstablishment') =>
    refuse({ reason: 'invalidInput', fields: [{ field: 'defaultJoinedOn', problem }] } as const)
  if (defaultJoinedOn > today) return wrong('dateInFuture')
  return defaultJoinedOn < establishedOn ? wrong('beforeEstablishment') : accept(defaultJoinedOn)
}
