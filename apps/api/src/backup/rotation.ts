import { backupMonths } from '@lienthehe/domain/privacy'

const kept = [
  { many: 7, periodOf: (stamp: Date) => stamp.toISOString().slice(0, 10) },
  { many: 4, periodOf: weekOf },
  { many: backupMonths, periodOf: (stamp: Date) => stamp.toISOString().slice(0, 7) },
] as const

/** The backups to keep: the newest of each of the last 7 days, 4 weeks and 12 months that have one. */
export function backupsToKeep(madeAt: readonly Date[]): ReadonlySet<Date> {
  const newestFirst = madeAt.toSorted((a, b) => b.getTime() - a.getTime())
  return new Set(
    kept.flatMap(({ many, periodOf }) => {
      const newestOf = new Map<string, Date>()
      for (const stamp of newestFirst)
        if (!newestOf.has(periodOf(stamp))) newestOf.set(periodOf(stamp), stamp)
      return [...newestOf.values()].slice(0, many)
    }),
  )
}

/** The Monday with which the week of this instant began, in UTC. */
function weekOf(stamp: Date): string {
  const monday = new Date(stamp)
  monday.setUTCDate(stamp.getUTCDate() - ((stamp.getUTCDay() + 6) % 7))
  return monday.toISOString().slice(0, 10)
}
