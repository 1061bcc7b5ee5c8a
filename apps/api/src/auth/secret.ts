import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const shortest = 32

/** What session cookies are signed with: from the environment, or a file beside the database that is made once. */
export function readSecret(file: string | null, given = process.env['SESSION_SECRET']): string {
  if (given !== undefined) {
    if (given.length < shortest) throw new RangeError(`SESSION_SECRET needs at least ${shortest} characters`)
    return given
  }
  if (file === null) throw new RangeError('SESSION_SECRET is needed when the database is on another machine')
  if (!existsSync(file))
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8')
}
