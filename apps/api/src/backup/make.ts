import { rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { attachmentFolderOf } from '../attachments/store.ts'
import { readKnownOutside } from '../audit-head/head-file.ts'
import { StartRefused } from '../db/errors.ts'
import { fileHash } from '../db/file-hash.ts'
import { erasedFileOf } from '../privacy/erased-file.ts'
import { examineFile } from '../scrub/examine.ts'
import { describeRegisterFinding, forbidsServing } from '../scrub/finding.ts'
import { carryAttachments } from './attachments.ts'
import { copyDatabase, keepCopy } from './backup.ts'
import { copyElsewhere, type Elsewhere } from './elsewhere.ts'
import { carryErased, erasedListIn } from './erased.ts'
import { type Manifest, writeManifest } from './manifest.ts'

export type MadeBackup = {
  readonly path: string
  readonly manifest: Manifest
  /** The path of the second copy, or why there is none; `null`: none was asked for. */
  readonly elsewhere: { readonly path: string } | { readonly failed: string } | null
}

/**
 * Makes a copy, examines everything in it, compares it with what is known outside the database, and writes down what it
 * contains. A copy that must not be served is deleted, and the error says why.
 */
export async function makeBackup(
  path: string,
  madeAt: Date,
  elsewhere: Elsewhere | null,
): Promise<MadeBackup> {
  // This is read before the copy is made, so the copy must contain at least these changes. It may also contain changes
  // that the server makes meanwhile.
  const known = readKnownOutside(path)
  const copied = copyDatabase(path, madeAt)
  // Attachments are copied after the database: the server stores a file before the row that needs it, so every row of
  // the copy finds its file.
  await carryAttachments(attachmentFolderOf(path), attachmentFolderOf(copied.unfinished))
  const { findings, head, tally } = await examineFile(copied.unfinished, known)
  const words = findings.map(describeRegisterFinding)
  if (findings.some(forbidsServing)) {
    rmSync(copied.unfinished, { force: true })
    throw new StartRefused('backupFailed', {
      vi: `Bản sao lưu không được giữ lại: ${words.map(({ vi }) => vi).join(' ')}`,
      en: `The backup was not kept: ${words.map(({ en }) => en).join(' ')}`,
    })
  }
  // The list is written before the copy gets its name, so that there is never a copy without the list.
  carryErased([erasedFileOf(path)], erasedListIn(dirname(copied.backup.path), path))
  const backup = keepCopy(path, copied)
  const manifest: Manifest = {
    madeAt: madeAt.toISOString(),
    bytes: statSync(backup.path).size,
    sha256: fileHash(backup.path),
    head: head && { seq: head.seq, hash: head.hash },
    tally,
    findings: words.map(({ vi, en }) => `${vi} / ${en}`),
  }
  writeManifest(backup.path, manifest)
  return { path: backup.path, manifest, elsewhere: elsewhere && (await second(elsewhere)) }

  async function second(place: Elsewhere) {
    try {
      return { path: await copyElsewhere(path, backup, place) }
    } catch (error) {
      // The first copy is good. That the second is missing is reported wherever backups are mentioned.
      return { failed: error instanceof Error ? error.message : String(error) }
    }
  }
}
