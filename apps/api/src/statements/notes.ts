import type { Result } from '@lienthehe/domain'
import { type Statement, type StatementRefusal, statementText } from '@lienthehe/domain/nation'
import { accept, refuse } from '@lienthehe/domain/refusals'
import { readJson, statementSchema } from '@lienthehe/domain/schema'
import { readNote, type SignedNote } from '@lienthehe/office/checkpoints'

/** A statement, and the signed note that contains it. */
export type StatementNote = {
  readonly statement: Statement
  readonly note: SignedNote
  readonly written: string
}

/** Room for a whole chain of statements, in bytes. */
export const statementBytesMax = 20_000_000

/** The statements of a file, in any order. Refused if any part of the file is not a valid statement. */
export function readStatementNotes(file: string): Result<readonly StatementNote[], StatementRefusal> {
  // A statement is one line that begins with a brace, and a note’s other lines never do.
  const written = file.split(/(?<=\n)(?=\{)/)
  const read = written.flatMap((one) => readStatementNote(one) ?? [])
  return read.length === written.length ? accept(read) : refuse({ reason: 'statementUnreadable' })
}

/** The statement in one note; `undefined`: the note contains none. */
export function readStatementNote(written: string): StatementNote | undefined {
  const note = readNote(written)
  const json = note && readJson(note.text)
  if (note === undefined || json?.ok !== true) return undefined
  const parsed = statementSchema.safeParse(json.value)
  // Each statement has exactly one spelling: another spelling of the same content would have another hash.
  if (!parsed.success || `${statementText(parsed.data)}\n` !== note.text) return undefined
  return { statement: parsed.data, note, written }
}
