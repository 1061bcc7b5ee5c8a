import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { StartRefused } from '../db/errors.ts'

const shortest = 32

/**
 * The secret that signs session cookies: from the environment, or from a file beside the database that is made once.
 */
export function readSecret(file: string | null, given = process.env['SESSION_SECRET']): string {
  if (given !== undefined) return longEnough(given, 'SESSION_SECRET')
  if (file === null)
    throw new StartRefused('secretInvalid', {
      vi: 'Cần đặt SESSION_SECRET khi cơ sở dữ liệu ở máy khác.',
      en: 'SESSION_SECRET is needed when the database is on another machine.',
    })
  if (!existsSync(file))
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  return longEnough(readFileSync(file, 'utf8').trim(), file)
}

function longEnough(secret: string, where: string): string {
  if (secret.length >= shortest) return secret
  throw new StartRefused('secretInvalid', {
    vi: `${where} cần ít nhất ${shortest} ký tự. Nếu đó là tệp, hãy xóa tệp: máy chủ sẽ tạo tệp mới, mọi người đăng nhập lại.`,
    en: `${where} needs at least ${shortest} characters. If it is a file, delete it: the server makes a new one, and everybody signs in again.`,
  })
}
