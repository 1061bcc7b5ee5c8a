import type { DatabaseMetrics } from '../db/client.ts'

/** The figures that monitoring reads from a running server: only numbers, and none about a person. */
export type Metrics = {
  readonly startedAt: Date
  /** How many answers were sent, by the first digit of their status. */
  readonly answers: Readonly<Record<AnswerClass, number>>
  /** The longest time for which the main thread was blocked in the last minute or two, in milliseconds. */
  readonly longestBlockMs: number
  readonly memoryBytes: number
  readonly database: DatabaseMetrics
  /** The number of changes in the history; `null`: there are none, or the number is unknown. */
  readonly historySeq: number | null
  /** How old the newest backup is, in milliseconds; `null`: there is none, or the database is on another machine. */
  readonly backupAgeMs: number | null
  /** How many problems were found with the database. */
  readonly findings: number
  /** Whether requests are served. */
  readonly isServing: boolean
}

export const answerClasses = ['2xx', '3xx', '4xx', '5xx'] as const
export type AnswerClass = (typeof answerClasses)[number]

type Line = {
  readonly name: string
  readonly kind: 'counter' | 'gauge'
  readonly help: string
  /** The values, each with its label if it has one; `null`: unknown, so the value is left out. */
  readonly values: readonly { readonly label?: string; readonly value: number | null }[]
}

/**
 * The metrics as Prometheus reads them (text format 0.0.4), in seconds and bytes. An unknown value is left out and
 * never written as 0.
 */
export function formatMetrics(metrics: Metrics): string {
  return linesOf(metrics)
    .filter(({ values }) => values.some(({ value }) => value !== null))
    .map(({ name, kind, help, values }) => {
      const said = values.flatMap(({ label = '', value }) =>
        value === null ? [] : `${name}${label} ${value}`,
      )
      return `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${said.join('\n')}\n`
    })
    .join('')
}

function linesOf(metrics: Metrics): readonly Line[] {
  const answers: Line = {
    name: 'lienthehe_answers_total',
    kind: 'counter',
    help: 'Answers by the class of their status.',
    values: answerClasses.map((answer) => ({ label: `{class="${answer}"}`, value: metrics.answers[answer] })),
  }
  return [answers, ...gaugesOf(metrics), ...countersOf(metrics)]
}

function gaugesOf(metrics: Metrics): readonly Line[] {
  const { database } = metrics
  const gauge = (name: string, help: string, value: number | null) => lineOf('gauge', { name, help, value })
  return [
    gauge('serving', '1 while people are served, 0 while the database is wrong.', metrics.isServing ? 1 : 0),
    gauge('findings', 'Things found wrong with the database; above 0 is an alarm.', metrics.findings),
    gauge('backup_age_seconds', 'Age of the newest backup.', inSeconds(metrics.backupAgeMs)),
    gauge('history_changes', 'Changes that the history tells of.', metrics.historySeq),
    gauge(
      'event_loop_block_seconds',
      'Longest time nobody was answered, of the last minute.',
      inSeconds(metrics.longestBlockMs),
    ),
    gauge('memory_bytes', 'Memory that the process holds.', metrics.memoryBytes),
    gauge(
      'start_time_seconds',
      'When the server started, since 1970.',
      inSeconds(metrics.startedAt.getTime()),
    ),
    gauge('writers_waiting', 'Writes that wait for their turn.', database.writersWaiting),
    gauge(
      'writer_wait_max_seconds',
      'The longest that a write has waited.',
      inSeconds(database.longestWaitMs),
    ),
  ]
}

function countersOf({ database }: Metrics): readonly Line[] {
  const counter = (name: string, help: string, value: number) => lineOf('counter', { name, help, value })
  return [
    counter(
      'busy_total',
      'Writes refused as the database was busy; above 0 is an alarm.',
      database.busyCount,
    ),
    counter(
      'locked_elsewhere_total',
      'Times another process held the database.',
      database.lockedElsewhereCount,
    ),
    counter('storage_full_total', 'Writes refused as the disk was full.', database.storageFullCount),
    counter(
      'transactions_too_long_total',
      'Changes rolled back as they took too long.',
      database.transactionsTooLong,
    ),
    counter('connections_reopened_total', 'Connections closed after an error.', database.connectionsReopened),
  ]
}

function lineOf(
  kind: Line['kind'],
  { name, help, value }: { readonly name: string; readonly help: string; readonly value: number | null },
): Line {
  return { name: `lienthehe_${name}`, kind, help, values: [{ value }] }
}

function inSeconds(ms: number | null): number | null {
  return ms === null ? null : ms / 1000
}
