import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { attachmentKeyPattern } from '../attachments/store.ts'
import { archiveUnusable } from './refusals.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const wholeNumber = z.int().min(0)

const manifestSchema = z.strictObject({
  format: z.literal('lien-the-he/1'),
  madeAt: z.string(),
  /** The migrations that made these tables, the first one first. */
  migrations: z.array(z.strictObject({ tag: z.string(), hash: sha256 })).min(1),
  /** The last change in the history. */
  head: z.strictObject({ seq: wholeNumber, hash: z.string() }),
  tally: z.strictObject({ clubs: wholeNumber, members: wholeNumber, users: wholeNumber }),
  /** The problems that the examination of the register found when the archive was made, in words. */
  findings: z.array(z.string()),
  tables: z.array(
    z.strictObject({
      name: z.string().regex(/^[a-z_]+$/),
      columns: z.array(z.string()),
      rows: wholeNumber,
      bytes: wholeNumber,
      sha256,
    }),
  ),
  /** Paths below `attachments/`; the name of each file is the SHA-256 of its content. */
  attachments: z.array(z.strictObject({ path: z.string().regex(attachmentKeyPattern), bytes: wholeNumber })),
})

/** What an archive contains: each table with the hash and the number of rows of its file, and each attachment. */
export type ArchiveManifest = z.infer<typeof manifestSchema>

export const manifestName = 'manifest.json'

/** The path of a table's rows in an archive. */
export function tableFile(name: string): string {
  return `tables/${name}.ndjson`
}

/** The manifest of the archive in this folder. Refused when it is missing or has another form. */
export function readArchiveManifest(folder: string): ArchiveManifest {
  const path = join(folder, manifestName)
  if (!existsSync(path)) throw archiveUnusable(manifestName, 'missing')
  const parsed = manifestSchema.safeParse(jsonIn(path))
  if (!parsed.success) throw archiveUnusable(manifestName, 'unreadable')
  return parsed.data
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw archiveUnusable(manifestName, 'unreadable', error)
  }
}
