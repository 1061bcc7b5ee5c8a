import { LibsqlError } from '@libsql/client'
import Database from 'libsql'

/** The database is busy; the caller may try again. The API answers 503 with Retry-After. */
export class DatabaseBusy extends Error {
  override readonly name = 'DatabaseBusy'
  readonly reason = 'busy'
  readonly retryAfterSeconds = 2
}

/**
 * The disk is full or cannot be written. Nothing of this change was stored, but reading still works. The API answers
 * 507.
 */
export class StorageFull extends Error {
  override readonly name = 'StorageFull'
  readonly reason = 'storageFull'
}

/**
 * The transaction was open for too long and was rolled back. This is a bug of ours, because all other writers had to
 * wait.
 */
export class TransactionTooLong extends Error {
  override readonly name = 'TransactionTooLong'
  readonly reason = 'transactionTooLong'
}

/** The database was used in a way that would hang or lose data. This is a bug of ours; the error shows it at once. */
export class DatabaseMisuse extends Error {
  override readonly name = 'DatabaseMisuse'
  readonly reason = 'misuse'
}

export type StartRefusalReason =
  | 'portTaken'
  | 'portForbidden'
  | 'portInvalid'
  | 'proxiesInvalid'
  | 'helpLineInvalid'
  | 'securityContactInvalid'
  | 'mailServerInvalid'
  | 'databaseUrlInvalid'
  | 'folderUnusable'
  | 'fileHasTwoNames'
  | 'alreadyServed'
  | 'damaged'
  | 'databaseLost'
  | 'clockBehind'
  | 'wrongDatabase'
  | 'databaseLocked'
  | 'storageFull'
  | 'secretInvalid'
  | 'signingKeyInvalid'
  | 'nationInvalid'
  | 'newerThanProgram'
  | 'migrationEdited'
  | 'migrationsOutOfOrder'
  | 'migrationFailed'
  | 'backupFailed'
  | 'copyUnusable'
  | 'provinceInvalid'
  | 'archiveUnusable'
  | 'notEmpty'

/**
 * The server cannot start here, or must not serve this database. The message explains why, in both languages, to the
 * person who started it.
 */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'
  readonly reason: StartRefusalReason

  constructor(
    reason: StartRefusalReason,
    sentence: { readonly vi: string; readonly en: string },
    cause?: unknown,
  ) {
    super(`${sentence.vi}\n${sentence.en}`, { cause })
    this.reason = reason
  }
}

export type DatabaseError = DatabaseBusy | StorageFull | TransactionTooLong | DatabaseMisuse

/**
 * The error of ours that caused this one, if there is one. Drizzle wraps the errors of queries, so the causes are
 * followed.
 */
export function databaseErrorOf(error: unknown): DatabaseError | undefined {
  if (error instanceof DatabaseBusy || error instanceof StorageFull) return error
  if (error instanceof TransactionTooLong || error instanceof DatabaseMisuse) return error
  return error instanceof Error && error.cause !== undefined ? databaseErrorOf(error.cause) : undefined
}

/** The constraint that refused the row, as SQLite names it (`SQLITE_CONSTRAINT_UNIQUE`). */
export function constraintOf(error: unknown): string | undefined {
  if (error instanceof LibsqlError && error.extendedCode?.startsWith('SQLITE_CONSTRAINT'))
    return error.extendedCode
  return error instanceof Error && error.cause !== undefined ? constraintOf(error.cause) : undefined
}

/** Turns an error of the SQLite binding into one of ours; returns any other error unchanged. */
export function typedError(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  // The low byte of an extended error code is the base code: 2067 (UNIQUE) contains 19 (CONSTRAINT).
  switch ((error.rawCode ?? 0) & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
      return new DatabaseBusy('The database is locked by another connection.', { cause: error })
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
      return new StorageFull('The disk is full or cannot be written.', { cause: error })
    default: {
      const base = error.code.split('_').slice(0, 2).join('_')
      return new LibsqlError(error.message, base, error.code, error.rawCode, error)
    }
  }
}
