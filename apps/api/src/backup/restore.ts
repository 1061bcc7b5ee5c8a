import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Decrypter } from 'age-encryption'
import { attachmentFolderOf } from '../attachments/store.ts'
import { noteRestored } from '../audit-head/head-file.ts'
import { StartRefused } from '../db/errors.ts'
import { fileHash } from '../db/file-hash.ts'
import { lockDatabase } from '../db/lock.ts'
import { erasedFileOf } from '../privacy/erased-file.ts'
import { type Examination, examineFile } from '../scrub/examine.ts'
import { describeRegisterFinding, forbidsServing } from '../scrub/finding.ts'
import { carryAttachments } from './attachments.ts'
import { syncToDisk } from './backup.ts'
import { carryErased, erasedListsBeside } from './erased.ts'
import { readManifest } from './manifest.ts'
import { noteRestore } from './restore-log.ts'

export type RestoreOptions = {
  readonly copy: string
  /** The database that is replaced. */
  readonly path: string
  /** The key that opens an encrypted copy (`AGE-SECRET-KEY-1…`). */
  readonly identity: string | null
  /** Whether the copy is only tried in a temporary folder. The log notes that it was tried. */
  readonly isRehearsal: boolean
  readonly now: () => Date
}

export type Restored = Examination & {
  /** The new path of the database that was replaced; `null`: there was none. */
  readonly setAside: string | null
  /** Whether the copy contains what its manifest says; `null`: it has no manifest. */
  readonly asWritten: boolean | null
}

/** Examines a copy and replaces the database with it. All files of the old database are set aside together. */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { copy, path, isRehearsal, now } = options
  const beganAt = now()
  if (!existsSync(copy)) throw copyRefused(copy, 'không tìm thấy tệp', 'there is no such file')
  if (isRehearsal) {
    const folder = mkdtempSync(join(tmpdir(), 'lien-the-he-'))
    try {
      return noted(await putInPlace(options, join(folder, basename(path))))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  // Refused while a server has the database open: it would go on writing into the file that is set aside.
  const lock = lockDatabase(path)
  try {
    return noted(await putInPlace(options, path))
  } finally {
    lock.release()
  }

  function noted(restored: Restored): Restored {
    const { head, tally, asWritten } = restored
    const seconds = (now().getTime() - beganAt.getTime()) / 1000
    noteRestore(path, { at: now().toISOString(), copy, isRehearsal, seconds, head, tally, asWritten })
    return restored
  }
}

async function putInPlace({ copy, identity, now }: RestoreOptions, target: string): Promise<Restored> {
  const incoming = `${target}.incoming`
  // Removes what a killed restore left behind: otherwise the write-ahead log of the earlier copy would be applied to
  // this one.
  removeIncoming(incoming)
  try {
    const ending = copy.endsWith('.age') ? '.age' : ''
    const write = (from: string, to: string) => writeOriginal(from, to, identity)
    await write(copy, incoming)
    await carryAttachments(attachmentFolderOf(copy), attachmentFolderOf(target), {
      endings: { from: ending, to: '' },
      write,
    })
    chmodSync(incoming, 0o600)
    syncToDisk(incoming)
    const examined = await examineFile(incoming, null)
    const words = examined.findings.filter(forbidsServing).map(describeRegisterFinding)
    if (words.length > 0 || examined.head === null)
      throw copyRefused(copy, words.map(({ vi }) => vi).join(' '), words.map(({ en }) => en).join(' '))

    // The server erases these people again before anybody can read. People whom the old database knew as erased stay on
    // the list.
    carryErased(erasedListsBeside(copy), erasedFileOf(target))
    const setAside = setAsideWhatStands(target, now())
    renameSync(incoming, target)
    syncToDisk(dirname(target))
    noteRestored(target, examined.head, basename(copy), now())
    const manifest = readManifest(copy.replace(/\.age$/, ''))
    return { ...examined, setAside, asWritten: manifest && fileHash(target) === manifest.sha256 }
  } finally {
    removeIncoming(incoming)
  }
}

function removeIncoming(incoming: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${incoming}${ending}`, { force: true })
}

/**
 * Moves all files of the old database into a new folder and returns its path. If its write-ahead log stayed, the log
 * would be applied to the copy.
 */
export function setAsideWhatStands(path: string, now: Date): string | null {
  const files = ['', '-wal', '-shm'].map((ending) => `${path}${ending}`).filter((file) => existsSync(file))
  if (files.length === 0) return null
  const folder = join(dirname(path), `set-aside-${now.toISOString().replaceAll(/[-:.]/g, '')}`)
  mkdirSync(folder, { mode: 0o700 })
  for (const file of files) renameSync(file, join(folder, basename(file)))
  return folder
}

/** Copies a file of a backup to another name, and decrypts it if it is encrypted. */
async function writeOriginal(from: string, to: string, identity: string | null): Promise<void> {
  if (from.endsWith('.age')) writeFileSync(to, await decrypted(from, identity), { mode: 0o600 })
  else copyFileSync(from, to)
}

async function decrypted(copy: string, identity: string | null): Promise<Uint8Array> {
  if (identity === null)
    throw copyRefused(
      copy,
      'bản sao đã mã hóa; hãy đặt BACKUP_IDENTITY_FILE là đường dẫn tới tệp khóa age',
      'it is encrypted; set BACKUP_IDENTITY_FILE to the file with the age key',
    )
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return await decrypter.decrypt(readFileSync(copy))
  } catch (error) {
    throw copyRefused(copy, 'khóa này không mở được bản sao', 'this key does not open it', error)
  }
}

function copyRefused(copy: string, vi: string, en: string, cause?: unknown): StartRefused {
  return new StartRefused(
    'copyUnusable',
    {
      vi: `Không khôi phục được từ ${copy}: ${vi || 'không có nhật ký'}. Dữ liệu hiện có được để nguyên.`,
      en: `Nothing was restored from ${copy}: ${en || 'it has no history'}. The existing data is unchanged.`,
    },
    cause,
  )
}
