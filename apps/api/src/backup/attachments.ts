import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { attachmentKeyPattern } from '../attachments/store.ts'
import { syncToDisk } from './backup.ts'

/** How files are copied from one folder into another. Encrypted files have the ending `.age`. */
export type Carry = {
  readonly endings: { readonly from: '' | '.age'; readonly to: '' | '.age' }
  readonly write: (from: string, to: string) => Promise<void> | void
}

const asTheyAre: Carry = { endings: { from: '', to: '' }, write: (from, to) => copyFileSync(from, to) }

/**
 * Copies every attachment that the other folder does not have yet; returns how many. Attachments never change, so those
 * that are there already stay, and tonight's backup only copies what was added today.
 */
export async function carryAttachments(
  from: string,
  to: string,
  { endings, write }: Carry = asTheyAre,
): Promise<number> {
  let carried = 0
  for (const key of keysIn(from, endings.from)) {
    const target = join(to, `${key}${endings.to}`)
    if (existsSync(target)) continue
    const unfinished = `${target}.unfinished`
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
    try {
      await write(join(from, `${key}${endings.from}`), unfinished)
      chmodSync(unfinished, 0o600)
      syncToDisk(unfinished)
      renameSync(unfinished, target)
      syncToDisk(dirname(target))
    } finally {
      rmSync(unfinished, { force: true })
    }
    carried += 1
  }
  return carried
}

/** The keys of the finished files in a folder of attachments; see `attachmentKeyPattern`. */
function keysIn(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(0, path.length - ending.length).replaceAll('\\', '/'))
    .filter((path) => attachmentKeyPattern.test(path))
    .sort()
}
