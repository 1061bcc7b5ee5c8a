import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { manifestOf } from './backup.ts'

const manifestSchema = z.object({
  madeAt: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  head: z.object({ seq: z.number(), hash: z.string() }).nullable(),
  tally: z.object({ clubs: z.number(), members: z.number(), users: z.number() }).nullable(),
  /** Problems that were found but do not make the copy worthless, in words for the operator. */
  findings: z.array(z.string()),
})

/** What a copy contains; written to a file beside it when it is made. */
export type Manifest = z.infer<typeof manifestSchema>

export function writeManifest(copy: string, manifest: Manifest): void {
  writeFileSync(manifestOf(copy), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
}

/** Reads the manifest of this copy; `null`: it has none. */
export function readManifest(copy: string): Manifest | null {
  const path = manifestOf(copy)
  return existsSync(path) ? manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null
}
