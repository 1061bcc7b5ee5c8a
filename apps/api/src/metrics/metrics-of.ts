import type { OpenedDatabase } from '../db/open.ts'
import type { OperationsStatus } from '../operations/status.ts'
import type { DatabaseWatch } from '../scrub/watch.ts'
import type { Metrics } from './metrics.ts'

/** The metrics of a running server at this moment. */
export function metricsOf(
  answers: Pick<Metrics, 'answers' | 'longestBlockMs'>,
  { startedAt, now, status, database, watch }: MetricSources,
): Metrics {
  return {
    startedAt,
    ...answers,
    memoryBytes: process.memoryUsage.rss(),
    database: database.metrics,
    historySeq: status?.head?.seq ?? null,
    backupAgeMs: status?.backup == null ? null : now.getTime() - status.backup.madeAt.getTime(),
    findings: watch.findings().length,
    isServing: watch.wrong() === null,
  }
}

type MetricSources = {
  readonly startedAt: Date
  readonly now: Date
  /** The state of the database file and its backups; `null`: the database is on another machine. */
  readonly status: OperationsStatus | null
  readonly database: Pick<OpenedDatabase, 'metrics'>
  readonly watch: DatabaseWatch
}
