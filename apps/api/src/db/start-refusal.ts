import { dirname } from 'node:path'
import { databaseErrorOf, StartRefused } from './errors.ts'
import { folderUnusable } from './lock.ts'

/** A refusal that explains to the operator why the server cannot start; `undefined`: a bug of ours made it fail. */
export function startRefusalOf(error: unknown, databasePath: string): StartRefused | undefined {
  if (error instanceof StartRefused) return error
  const reason = databaseErrorOf(error)?.reason
  const codes = codesOf(error)
  if (reason === 'storageFull' || codes.some((code) => /^(ENOSPC|EDQUOT|SQLITE_FULL)/.test(code)))
    return new StartRefused(
      'storageFull',
      {
        vi: `Đĩa chứa ${dirname(databasePath)} đã đầy hoặc không ghi được. Hãy giải phóng chỗ trống rồi khởi động lại; dữ liệu vẫn nguyên.`,
        en: `The disk that holds ${dirname(databasePath)} is full or cannot be written. Free some space and start again; the data is untouched.`,
      },
      error,
    )
  if (reason === 'busy' || reason === 'transactionTooLong')
    return new StartRefused(
      'databaseLocked',
      {
        vi: `Một chương trình khác đang khóa cơ sở dữ liệu ${databasePath}. Hãy đóng chương trình đó rồi khởi động lại.`,
        en: `Another program holds a lock on the database ${databasePath}. Close it and start again.`,
      },
      error,
    )
  if (codes.some((code) => /^(EROFS|EACCES|EPERM|ENOTDIR|EISDIR|SQLITE_READONLY|SQLITE_CANTOPEN)/.test(code)))
    return folderUnusable(dirname(databasePath), error)
  return undefined
}

/** The error codes of the error and of its causes. */
function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  return [...own, ...codesOf(error.cause)]
}
