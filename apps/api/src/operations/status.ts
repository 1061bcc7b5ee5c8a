import { readKnownOutside } from '../audit-head/head-file.ts'
import { backupsOf } from '../backup/backup.ts'
import { type Manifest, readManifest } from '../backup/manifest.ts'
import { lastRestore, type NotedRestore } from '../backup/restore-log.ts'
import { cosignedFileOf, readNewestCosigned } from '../checkpoints/cosigned-file.ts'
import type { RegisterFinding } from '../scrub/finding.ts'

/** The state of the register on this machine, for its operator; without personal data. */
export type OperationsStatus = {
  readonly backup: {
    readonly path: string
    readonly madeAt: Date
    readonly isOverdue: boolean
    readonly manifest: Manifest | null
  } | null
  readonly lastRestore: NotedRestore | null
  /** The newest checkpoint that a witness cosigned; `null`: none yet. */
  readonly cosigned: { readonly size: number; readonly witness: string; readonly at: Date } | null
  readonly now: Date
  readonly head: { readonly seq: number; readonly hash: string } | null
  readonly examinedAt: Date | null
  readonly findings: readonly RegisterFinding[]
}

/** A backup is overdue after so many hours: the machine may be off for one night, but not for two. */
export const overdueAfterHours = 36

export function readOperationsStatus(
  path: string,
  given: Pick<OperationsStatus, 'examinedAt' | 'findings'> & { readonly now: Date },
): OperationsStatus {
  const [newest] = backupsOf(path)
  const { now, ...looked } = given
  return {
    ...looked,
    now,
    cosigned: cosignedOf(path),
    backup:
      newest === undefined
        ? null
        : {
            ...newest,
            isOverdue: now.getTime() - newest.madeAt.getTime() > overdueAfterHours * 3_600_000,
            manifest: readManifest(newest.path),
          },
    lastRestore: lastRestore(path),
    head: readKnownOutside(path)?.head ?? null,
  }
}

function cosignedOf(path: string): OperationsStatus['cosigned'] {
  const newest = readNewestCosigned(cosignedFileOf(path))
  return newest && { size: newest.checkpoint.size, witness: newest.witness.name, at: newest.at }
}
