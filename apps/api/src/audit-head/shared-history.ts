import type { AuditHead, HeadFile } from './head-file.ts'

/** What was read of a shared database at one moment. */
export type ReadHistory = {
  /** The hash now stored under the known number; `null`: there is no such change. */
  readonly hashOfKnown: string | null
  /** How far it reaches; `null`: nothing was ever changed. */
  readonly head: AuditHead | null
}

/**
 * The history of a database that other programs write to as well, as far as this one has seen it. A replica that takes
 * over may lack the last changes and give their numbers to others: the data in memory then describe a database that no
 * longer exists.
 */
export type SharedHistory = {
  /** The last change that was seen; `null`: none. */
  readonly known: () => AuditHead | null
  /**
   * `known`: the last change known before this was read. Is this still the same history? If so, what follows it becomes
   * known.
   */
  readonly follows: (known: AuditHead | null, read: ReadHistory) => boolean
}

/** `file`: where what is seen is written down, for the next start. */
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
