import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addToErasedFile, readErasedFile } from '../privacy/erased-file.ts'
import { nameOf } from './backup.ts'

const ending = '.erased'

/**
 * The list of erased people, for all copies of this database in a folder. There is one list, not one for each copy: a
 * person erased after an older copy was made is added the next night, so that restoring the older copy does not bring
 * them back.
 */
export function erasedListIn(folder: string, databasePath: string): string {
  return join(folder, `${nameOf(databasePath)}${ending}`)
}

/** Adds to a list the entries of the other lists that it lacks; a list only grows, and holds only ids and days. */
export function carryErased(from: readonly string[], to: string): void {
  const known = new Set(readErasedFile(to).map(({ member }) => member))
  const named = new Map(from.flatMap(readErasedFile).map((erasure) => [erasure.member, erasure]))
  addToErasedFile(
    to,
    [...named.values()].filter(({ member }) => !known.has(member)),
  )
}

/** The lists beside a copy, under any name: an id that is in no copy erases nobody. */
export function erasedListsBeside(copy: string): readonly string[] {
  const folder = dirname(copy)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
}
