import { z } from 'zod'
import type { RegisterFinding } from '../scrub/finding.ts'

/**
 * Reads the result of `verify --json`. Our own program printed it, from the same build, so this only checks that it
 * answered.
 */
export function readFindings(printed: unknown): { readonly findings: readonly RegisterFinding[] } {
  const { findings } = z.object({ findings: z.array(z.custom<RegisterFinding>(isFinding)) }).parse(printed)
  return { findings }
}

/** Throws when `backup --json` could not put the second copy in its place. */
export function requireBothCopies(printed: unknown): void {
  const { elsewhere } = z
    .object({ elsewhere: z.object({ failed: z.string().optional() }).nullable() })
    .parse(printed)
  if (elsewhere?.failed !== undefined) throw new Error(`There is no second copy: ${elsewhere.failed}`)
}

function isFinding(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value
}
