import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileHash } from '../db/file-hash.ts'
import { type ArchiveManifest, manifestName, tableFile } from './manifest.ts'
import { archiveUnusable } from './refusals.ts'
import { isArchived } from './tables.ts'

/**
 * Before anything is read, refuses an archive in which a file is missing, changed, cut short or not listed. The refusal
 * names that file.
 */
export function requireWhole(folder: string, { tables, attachments }: ArchiveManifest): void {
  const listed = new Set([manifestName, 'README.md'])
  for (const { name, bytes, sha256 } of tables) {
    if (!isArchived(name)) throw archiveUnusable(tableFile(name), 'newer')
    listed.add(tableFile(name))
    requireFile(folder, tableFile(name), { bytes, sha256 })
  }
  for (const { path, bytes } of attachments) {
    listed.add(`attachments/${path}`)
    requireFile(folder, `attachments/${path}`, { bytes, sha256: basename(path) })
  }
  const extra = filesIn(folder).find((file) => !listed.has(file))
  if (extra !== undefined) throw archiveUnusable(extra, 'notListed')
}

function requireFile(
  folder: string,
  file: string,
  { bytes, sha256 }: { readonly bytes: number; readonly sha256: string },
): void {
  const path = join(folder, file)
  if (!existsSync(path)) throw archiveUnusable(file, 'missing')
  if (statSync(path).size !== bytes || fileHash(path) !== sha256) throw archiveUnusable(file, 'changed')
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}
