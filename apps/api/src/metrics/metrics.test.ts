import { expect, test } from 'vitest'
import { listenForMetrics } from './listen.ts'
import { formatMetrics, type Metrics } from './metrics.ts'

const metrics: Metrics = {
  startedAt: new Date('2026-01-01T00:00:00Z'),
  answers: { '2xx': 12, '3xx': 3, '4xx': 1, '5xx': 0 },
  longestBlockMs: 24,
  memoryBytes: 150_000_000,
  database: {
    writersWaiting: 2,
    longestWaitMs: 1500,
    busyCount: 0,
    lockedElsewhereCount: 0,
    storageFullCount: 0,
    transactionsTooLong: 0,
    connectionsReopened: 0,
  },
  historySeq: 7293,
  backupAgeMs: 3_600_000,
  findings: 0,
  isServing: true,
}

test('each metric has its kind, its help and its value in seconds or bytes', () => {
  const text = formatMetrics(metrics)
  expect(text).toContain(
    '# HELP lienthehe_answers_total Answers by the class of their status.\n# TYPE lienthehe_answers_total counter\nlienthehe_answers_total{class="2xx"} 12\n',
  )
  for (const line of [
    'lienthehe_serving 1',
    'lienthehe_backup_age_seconds 3600',
    'lienthehe_history_changes 7293',
    'lienthehe_event_loop_block_seconds 0.024',
    'lienthehe_writer_wait_max_seconds 1.5',
    'lienthehe_start_time_seconds 1767225600',
  ])
    expect(text.split('\n')).toContain(line)
  // Every line has the form that Prometheus reads.
  for (const line of text.trimEnd().split('\n'))
    expect(line).toMatch(
      /^(# (HELP|TYPE) lienthehe_[a-z_]+ .+|lienthehe_[a-z_]+(\{class="\dxx"\})? [0-9.e+]+)$/,
    )
})

test('what is not known is left out and is not 0', () => {
  const text = formatMetrics({ ...metrics, backupAgeMs: null, historySeq: null })
  expect(text).not.toContain('backup_age')
  expect(text).not.toContain('history_changes')
  expect(text).toContain('lienthehe_findings 0\n')
})

test('they are said at one address of a port of their own', async () => {
  const listening = await listenForMetrics(0, () => metrics)
  try {
    const origin = `http://127.0.0.1:${listening.port}`
    expect(await (await fetch(`${origin}/metrics`)).text()).toBe(formatMetrics(metrics))
    expect((await fetch(`${origin}/`)).status).toBe(404)
    expect((await fetch(`${origin}/metrics`, { method: 'POST' })).status).toBe(404)
    await expect(listenForMetrics(listening.port, () => metrics)).rejects.toMatchObject({
      reason: 'portTaken',
    })
  } finally {
    listening.stop()
  }
})
