import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

/**
 * The folder that stores the bytes of attachments. Each file is named by the SHA-256 of its content, so the same paper
 * is stored once.
 */
export type AttachmentStore = {
  /**
   * Writes the bytes to disk and returns their SHA-256. It must be called before the row that needs them is written,
   * never after.
   */
  readonly keep: (bytes: Uint8Array) => Promise<string>
  /** The bytes as they were stored; `undefined`: the file is missing or changed. */
  readonly read: (sha256: string) => Promise<Uint8Array | undefined>
  /** Deletes files that are older than a day and that no row needs. Returns how many it deleted. */
  readonly sweep: (isNeeded: (sha256: string) => boolean, now: Date) => Promise<number>
}

const incoming = 'incoming'
const millisecondsPerDay = 86_400_000

/** The folder of the attachments that belong to this database file. The file may be a backup. */
export function attachmentFolderOf(databasePath: string): string {
  return join(dirname(databasePath), 'attachments')
}

/** The pattern of a file's path below the store's folder. */
export const attachmentKeyPattern = /^[0-9a-f]{2}\/[0-9a-f]{64}$/

/** The path of a file below the store's folder. */
export function keyOf(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256}`
}

/**
 * A store in a local folder. A file gets its name only once all of it is on disk: an interruption before that leaves
 * only an unused file.
 */
export function openAttachmentStore(folder: string): AttachmentStore {
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }))

  const keepNew = async (bytes: Uint8Array, key: string) => {
    const unfinished = `${incoming}/${randomUUID()}`
    await disk.put(unfinished, bytes)
    await sync(join(folder, unfinished))
    await disk.move(unfinished, key)
    await sync(dirname(join(folder, key)))
  }

  return {
    keep: async (bytes) => {
      const sha256 = sha256Of(bytes)
      const key = keyOf(sha256)
      // The file may be about to be deleted as unused, so it gets the time of a new file.
      if (await isWhole(disk, sha256)) await utimes(join(folder, key), new Date(), new Date())
      else await keepNew(bytes, key)
      return sha256
    },
    read: (sha256) => readWhole(disk, sha256),
    sweep: async (isNeeded, now) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      let swept = 0
      for await (const key of filesOf(disk)) {
        const name = key.slice(key.lastIndexOf('/') + 1)
        const isKept = !key.startsWith(`${incoming}/`) && isNeeded(name)
        if (isKept || (await ageOf(disk, key, now)) < millisecondsPerDay) continue
        await disk.delete(key)
        swept += 1
      }
      return swept
    },
  }
}

/** SHA-256 in lower-case hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function readWhole(disk: Disk, sha256: string): Promise<Uint8Array | undefined> {
  if (!(await disk.exists(keyOf(sha256)))) return undefined
  const bytes = await disk.getBytes(keyOf(sha256))
  return sha256Of(bytes) === sha256 ? bytes : undefined
}

async function isWhole(disk: Disk, sha256: string): Promise<boolean> {
  return (await readWhole(disk, sha256)) !== undefined
}

async function ageOf(disk: Disk, key: string, now: Date): Promise<number> {
  return now.getTime() - (await disk.getMetaData(key)).lastModified.getTime()
}

async function* filesOf(disk: Disk): AsyncGenerator<string> {
  const { objects } = await disk.listAll('', { recursive: true })
  for (const object of objects) if (object.isFile) yield object.key
}

async function sync(path: string): Promise<void> {
  let opened: FileHandle | undefined
  try {
    opened = await open(path, 'r')
    await opened.sync()
  } finally {
    await opened?.close()
  }
}
