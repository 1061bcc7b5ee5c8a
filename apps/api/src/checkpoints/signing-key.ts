import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readSigningKey, type SigningKey, signingKeyOf, writeSigningKey } from '@lienthehe/office/checkpoints'
import { StartRefused } from '../db/errors.ts'

/**
 * The path of the key with which an installation signs its statements and checkpoints. The file is beside the database,
 * and only its owner can read it.
 */
export function signingKeyFileOf(databasePath: string): string {
  return join(dirname(databasePath), 'signing-key')
}

/** The key in this file, created when there is none yet. A file without a valid key is refused and left as it is. */
export function openSigningKey(file: string, name: string): SigningKey {
  if (!existsSync(file)) writeKey(file, newKey(name))
  const key = readSigningKey(readFileSync(file, 'utf8'))
  if (key !== undefined) return key
  throw new StartRefused('signingKeyInvalid', {
    vi: `${file} không chứa khóa ký. Hãy chép lại tệp từ bản sao lưu; nếu khóa đã mất, hãy dời tệp đi, tạo khóa mới và báo cho trung ương và các nơi ký chứng.`,
    en: `${file} holds no signing key. Copy the file back from a backup; if the key is lost, move the file away, make a new one, and tell the national level and the witnesses.`,
  })
}

/**
 * Replaces the key by a new one with the same name. The old key stays in a file whose name tells when it was replaced.
 */
export function replaceSigningKey(file: string, name: string, at: Date): SigningKey {
  const before = openSigningKey(file, name)
  renameSync(file, `${file}.until-${at.toISOString().replaceAll(/[-:.]/g, '')}`)
  writeKey(file, newKey(before.name))
  return openSigningKey(file, name)
}

/** The name of a new key: made from the address of the installation, or random when no address is set. */
export function keyNameOf(origin: string | null): string {
  const host = origin === null ? `lien-the-he-${randomBytes(4).toString('hex')}` : new URL(origin).host
  return `${host}/nhat-ky`
}

function newKey(name: string): SigningKey {
  return signingKeyOf(name, randomBytes(32))
}

/**
 * Writes a new key, but never overwrites one: if a server and a program create a key at the same time, both use the
 * first.
 */
function writeKey(file: string, key: SigningKey): void {
  try {
    writeFileSync(file, writeSigningKey(key), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}
