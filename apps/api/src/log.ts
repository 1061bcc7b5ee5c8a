/** One line of the log. It says what happened, but never contains personal data. */
export type LogEntry = {
  readonly requestId: string
  readonly actor: string | null
  readonly procedure: string
  readonly outcome: string
  readonly error?: unknown
}

export type Log = (entry: LogEntry) => void
