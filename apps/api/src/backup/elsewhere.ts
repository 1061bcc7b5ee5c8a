import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Encrypter } from 'age-encryption'
import { attachmentFolderOf } from '../attachments/store.ts'
import { carryAttachments } from './attachments.ts'
import { type Backup, backupsIn, nameOf, removeSuperfluous, syncToDisk } from './backup.ts'
import { carryErased, erasedListIn } from './erased.ts'

export type Elsewhere = {
  /** A folder on another disk or machine; it must already exist, so that a missing disk is noticed. */
  readonly folder: string
  /** The age recipient (`age1…`) for whom the copies there are encrypted; `null`: they are not encrypted. */
  readonly recipient: string | null
}

/**
 * Writes the copy to the second folder, encrypted if there is a recipient, and removes the oldest ones there beyond the
 * limit. Returns its path.
 */
export async function copyElsewhere(
  databasePath: string,
  { path, madeAt }: Backup,
  { folder, recipient }: Elsewhere,
): Promise<string> {
  if (!existsSync(folder)) throw new Error(`${folder} is not there.`)
  const ending = recipient === null ? '.db' : '.db.age'
  await carryAttachments(attachmentFolderOf(path), attachmentFolderOf(join(folder, basename(path))), {
    endings: { from: '', to: recipient === null ? '' : '.age' },
    write: (from, to) => writeCopy(from, to, recipient),
  })
  // The list of erased people is never encrypted, so that entries can be added; it contains no names.
  carryErased([erasedListIn(dirname(path), databasePath)], erasedListIn(folder, databasePath))
  const copy = join(folder, `${basename(path, '.db')}${ending}`)
  const unfinished = `${copy}.unfinished`
  try {
    await writeCopy(path, unfinished, recipient)
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

/** Copies the file to another name, encrypted if there is a recipient. */
async function writeCopy(from: string, to: string, recipient: string | null): Promise<void> {
  if (recipient === null) copyFileSync(from, to)
  else writeFileSync(to, await encrypted(readFileSync(from), recipient), { mode: 0o600 })
}

async function encrypted(bytes: Uint8Array, recipient: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return encrypter.encrypt(bytes)
}
