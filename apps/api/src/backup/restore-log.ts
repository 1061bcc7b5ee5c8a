import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const restoreSchema = z.object({
  at: z.string(),
  copy: z.string(),
  isRehearsal: z.boolean(),
  seconds: z.number(),
  head: z.object({ seq: z.number(), hash: z.string() }).nullable(),
  tally: z.object({ clubs: z.number(), members: z.number(), users: z.number() }).nullable(),
  asWritten: z.boolean().nullable(),
})

/** A note of one restore or one rehearsal of a restore. */
export type NotedRestore = z.infer<typeof restoreSchema>

export function noteRestore(databasePath: string, restore: NotedRestore): void {
  appendFileSync(logOf(databasePath), `${JSON.stringify(restoreSchema.parse(restore))}\n`, { mode: 0o600 })
}

/** The last restore or rehearsal; `null`: there was none. */
export function lastRestore(databasePath: string): NotedRestore | null {
  const path = logOf(databasePath)
  if (!existsSync(path)) return null
  const last = readFileSync(path, 'utf8').trimEnd().split('\n').at(-1)
  return last === undefined ? null : restoreSchema.parse(JSON.parse(last))
}

function logOf(databasePath: string): string {
  return `${databasePath}.restores`
}
