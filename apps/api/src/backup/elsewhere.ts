import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Encrypter } from 'age-encryption'
import { type Backup, backupsIn, nameOf, removeSuperfluous, syncToDisk } from './backup.ts'

export type Elsewhere = {
  /** A folder of another disk or machine; it must exist, so that a disk that is not there is noticed. */
  readonly folder: string
  /** For whom copies there are encrypted (`age1…`); `null`: they are not. */
  readonly recipient: string | null
}

/** Puts the copy into the second folder, encrypted if asked, and removes those there that are too many. Where it lies. */
export async function copyElsewhere(
  databasePath: string,
  { path, madeAt }: Backup,
  { folder, recipient }: Elsewhere,
): Promise<string> {
  if (!existsSync(folder)) throw new Error(`${folder} is not there.`)
  const ending = recipient === null ? '.db' : '.db.age'
  const copy = join(folder, `${basename(path, '.db')}${ending}`)
  const unfinished = `${copy}.unfinished`
  try {
    if (recipient === null) copyFileSync(path, unfinished)
    else writeFileSync(unfinished, await encrypted(readFileSync(path), recipient), { mode: 0o600 })
    syncToDisk(unfinished)
    renameSync(unfinished, copy)
    syncToDisk(folder)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  removeSuperfluous(backupsIn(folder, nameOf(databasePath), ending).filter((each) => each.madeAt <= madeAt))
  return copy
}

async function encrypted(bytes: Uint8Array, recipient: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return encrypter.encrypt(bytes)
}
