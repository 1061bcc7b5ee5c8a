import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addToErasedFile, readErasedFile } from '../privacy/erased-file.ts'
import { nameOf } from './backup.ts'

const ending = '.erased'

/**
 * The path of the list of erased people, for all copies of this database in a folder. There is one list, not one for
 * each copy: when a person is erased after a copy was made, the next night adds them to the list, so restoring the
 * older copy does not bring them back.
 */
export function erasedListIn(folder: string, databasePath: string): string {
  return join(folder, `${nameOf(databasePath)}${ending}`)
}

/** Adds to a list the entries of other lists that it lacks. A list only grows, and contains only ids and days. */
export function carryErased(from: readonly string[], to: string): void {
  const known = new Set(readErasedFile(to).map(({ member }) => member))
  const named = new Map(from.flatMap(readErasedFile).map((erasure) => [erasure.member, erasure]))
  addToErasedFile(
    to,
    [...named.values()].filter(({ member }) => !known.has(member)),
  )
}

/**
 * All lists of erased people beside a copy, under any name. A list of another database does no harm: its ids are not in
 * this copy.
 */
export function erasedListsBeside(copy: string): readonly string[] {
  const folder = dirname(copy)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
}
