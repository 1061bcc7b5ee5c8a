import type { AuditHead, HeadFile } from './head-file.ts'

/** What was read about the history at one moment. */
export type ReadHistory = {
  /** The hash that the database now has for the number of the last known change; `null`: there is no such change. */
  readonly hashOfKnown: string | null
  /** The last change in the database; `null`: there is none. */
  readonly head: AuditHead | null
}

/**
 * The history of a database that other programs write to as well, as far as this program has seen it. When a replica
 * takes over, it may lack the last changes and give their numbers to others. The data in memory then describe a
 * database that no longer exists.
 */
export type SharedHistory = {
  /** The last change that this program has seen; `null`: none. */
  readonly known: () => AuditHead | null
  /**
   * Is what was read still the same history? `known` is the last change that was known before reading. If so, the head
   * that was read becomes the last known change.
   */
  readonly follows: (known: AuditHead | null, read: ReadHistory) => boolean
}

/** `file` is where the last known change is written down for the next start. */
export function createSharedHistory(file: Pick<HeadFile, 'note'>): SharedHistory {
  let last: AuditHead | null = null
  return {
    known: () => last,
    follows: (known, { hashOfKnown, head }) => {
      if (known !== null && hashOfKnown !== known.hash) return false
      if (head !== null && head.seq > (last?.seq ?? 0)) {
        last = head
        file.note(head)
      }
      return true
    },
  }
}
