import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { manifestOf } from './backup.ts'

const manifestSchema = z.object({
  madeAt: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  head: z.object({ seq: z.number(), hash: z.string() }).nullable(),
  tally: z.object({ clubs: z.number(), members: z.number(), users: z.number() }).nullable(),
  /** For the operator, in words: problems that were found but do not make the copy worthless. */
  findings: z.array(z.string()),
})

/** What a copy holds, written beside it when it was made. */
export type Manifest = z.infer<typeof manifestSchema>

export function writeManifest(copy: string, manifest: Manifest): void {
  writeFileSync(manifestOf(copy), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
}

/** `null`: nothing is written beside this copy. */
export function readManifest(copy: string): Manifest | null {
  const path = manifestOf(copy)
  return existsSync(path) ? manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null
}
