import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import { DatabaseBusy, StartRefused, typedError } from './errors.ts'

export type DatabaseLock = { readonly release: () => void }

/**
 * Keeps every other server away from this database file. The operating system holds the lock, on a tiny database beside
 * the file. The lock ends with the process, however the process ends, and it does not matter if another process gets
 * the same number.
 */
export function lockDatabase(path: string): DatabaseLock {
  const pidPath = `${path}.pid`
  const holder = openHolder(path)
  try {
    holder.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    holder.close()
    throw typedError(error) instanceof DatabaseBusy ? alreadyServed(path, pidPath) : error
  }
  // The process number is only used in the message to a refused server. This process must never open the lock file as a
  // plain file: when it closed it, the operating system would drop the lock.
  writeFileSync(pidPath, `${process.pid}\n`, { mode: 0o600 })
  chmodSync(`${path}.lock`, 0o600)
  return {
    release: () => {
      if (!holder.open) return
      rmSync(pidPath, { force: true })
      holder.exec('ROLLBACK')
      holder.close()
    },
  }
}

function openHolder(path: string) {
  try {
    return new Database(`${path}.lock`, { timeout: 0 })
  } catch (error) {
    throw folderUnusable(dirname(path), error)
  }
}

export function folderUnusable(folder: string, cause: unknown): StartRefused {
  return new StartRefused(
    'folderUnusable',
    {
      vi: `Không ghi được vào thư mục ${folder} của cơ sở dữ liệu. Hãy kiểm tra quyền ghi, hoặc đặt DATABASE_URL sang thư mục khác.`,
      en: `The database's folder ${folder} cannot be written. Check its permissions, or set DATABASE_URL to another folder.`,
    },
    cause,
  )
}

function alreadyServed(path: string, pidPath: string): StartRefused {
  const pid = holderOf(pidPath)
  return new StartRefused('alreadyServed', {
    vi: `Một máy chủ khác (tiến trình ${pid ?? 'không rõ'}) đang phục vụ cơ sở dữ liệu ${path}. Hãy dừng máy chủ đó trước.`,
    en: `Another server (process ${pid ?? 'unknown'}) already serves the database ${path}. Stop that one first.`,
  })
}

function holderOf(pidPath: string): string | undefined {
  try {
    return /^\d+/.exec(readFileSync(pidPath, 'utf8'))?.[0]
  } catch {
    // The other server may not have written its process number yet; the message then leaves the number out.
    return undefined
  }
}
