import { LibsqlError } from '@libsql/client'
import { HttpServerError, ResponseError } from '@libsql/hrana-client'
import { DatabaseBusy, DatabaseMisuse, StorageFull, TransactionTooLong } from '../errors.ts'

/** The message with which SQLite refuses a row, and the name of the constraint. */
const constraints: readonly (readonly [RegExp, string])[] = [
  [/UNIQUE constraint failed/, 'SQLITE_CONSTRAINT_UNIQUE'],
  [/FOREIGN KEY constraint failed/, 'SQLITE_CONSTRAINT_FOREIGNKEY'],
  [/NOT NULL constraint failed/, 'SQLITE_CONSTRAINT_NOTNULL'],
  [/CHECK constraint failed/, 'SQLITE_CONSTRAINT_CHECK'],
  [/cannot store \w+ value in/, 'SQLITE_CONSTRAINT_DATATYPE'],
]

/**
 * Turns an error of a database server, or of the connection to it, into one of ours, as `typedError` does for a file.
 */
export function typedRemoteError(error: unknown): unknown {
  if (error instanceof ResponseError) return ofResponse(error)
  if (isOurs(error)) return error
  // No answer came, or the answer came from something between us and the server. It is unknown whether the query was
  // run.
  if (error instanceof HttpServerError || isLostConnection(error))
    return new DatabaseBusy('The database server does not answer.', { cause: error })
  return error
}

function ofResponse(error: ResponseError): Error {
  const { code = 'SQLITE_UNKNOWN', message } = error
  if (
    /^SQLITE_(?:BUSY|LOCKED)/.test(code) ||
    code === 'TRANSACTION_BUSY' ||
    /database is (?:busy|locked)/i.test(message)
  )
    return new DatabaseBusy('The database is locked by another connection.', { cause: error })
  if (code === 'TRANSACTION_TIMEOUT')
    return new TransactionTooLong('The transaction took too long and was rolled back.', { cause: error })
  if (/^SQLITE_(?:FULL|IOERR)/.test(code))
    return new StorageFull('The disk is full or cannot be written.', { cause: error })
  const extended = constraints.find(([said]) => said.test(message))?.[1] ?? code
  return new LibsqlError(message, code, extended, undefined, error)
}

function isOurs(error: unknown): boolean {
  return (
    error instanceof DatabaseBusy ||
    error instanceof DatabaseMisuse ||
    error instanceof StorageFull ||
    error instanceof TransactionTooLong ||
    error instanceof LibsqlError
  )
}

function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return true
  if (error instanceof TypeError && error.message === 'fetch failed') return true
  return error.cause !== undefined && isLostConnection(error.cause)
}
