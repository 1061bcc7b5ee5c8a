import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { hoaBinh146 } from '@lienthehe/domain'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { readCutOff } from '@lienthehe/office/cut-off'
import { readRoster } from '@lienthehe/office/roster'
import { createOfficeThread } from '../../../../apps/api/src/office-thread/office-thread.ts'
import { startServer } from '../../../../apps/api/src/server.ts'
import { rawEdits } from './raw.ts'

// The server under test in its own process, which reports its use of time and memory to its parent.
const [path = '', now = '', migrationsFolder = '', widgetFolder = ''] = process.argv.slice(2)
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
// The longest block of the event loop, in processor time of this thread: waiting for other programs does not
// count.
let longestTurnMs = 0
let turnBegan = process.threadCpuUsage()
const turns = setInterval(() => {
  const { user, system } = process.threadCpuUsage(turnBegan)
  longestTurnMs = Math.max(longestTurnMs, (user + system) / 1000)
  turnBegan = process.threadCpuUsage()
}, 1)

const server = await startServer({
  port: 0,
  databaseUrl: `file:${path}`,
  migrationsFolder,
  webFolder: path,
  attachmentFolder: `${path}.papers`,
  readWidgetScript: (name) => readFile(join(widgetFolder, name)),
  files: { readRoster, readCutOff },
  readingWorker: new URL('./reading-thread.js', import.meta.url),
  office: createOfficeThread({ workerUrl: new URL('./office-thread.js', import.meta.url) }),
  plans: [hoaBinh146],
  unitHistory: { units: hoaBinhUnits, successions: hoaBinhSuccessions },
  origin: null,
  securityContact: '',
  mail: { url: '', from: '', lookEveryMs: 600_000 },
  requiresSecondStep: false,
  trustedProxies: '',
  onUnlistedProxy: () => undefined,
  onDatabaseReplaced: () => undefined,
  examine: async () => ({ findings: [] }),
  // Examinations and backups are switched off, so that they are not measured.
  examineEveryMs: 24 * 60 * 60_000,
  makeBackup: async () => undefined,
  // The clock runs, because the number of requests that a person may send is limited per minute.
  now: () => new Date(Date.parse(now) + performance.now()),
  newId: randomUUID,
  log: ({ error, outcome }) => {
    if (error !== undefined) console.error(outcome, error)
  },
})

process.on('message', async (asked: { readonly id: number; readonly what: string }) => {
  process.send?.({ id: asked.id, answer: await answerTo(asked) })
})
process.send?.({ ready: { port: server.port, setupCode: server.setupCode } })

async function answerTo({ what }: { readonly what: string }): Promise<unknown> {
  switch (what) {
    case 'spent': {
      const { user, system } = process.cpuUsage()
      const spent = { cpuMs: (user + system) / 1000, longestBlockMs: delay.max / 1e6, longestTurnMs }
      delay.reset()
      longestTurnMs = 0
      // Starts measuring again here, so that garbage collected before this does not count.
      turnBegan = process.threadCpuUsage()
      return spent
    }
    // `delay` checks the event loop a thousand times a second, which takes a tenth of a processor.
    case 'look away':
      delay.disable()
      clearInterval(turns)
      return null
    case 'collect':
      globalThis.gc?.()
      return null
    case 'memory':
      globalThis.gc?.()
      return process.memoryUsage().rss
    case 'rawEdits':
      return rawEdits(path)
    case 'stop':
      clearInterval(turns)
      await server.stop()
      return null
    default:
      throw new RangeError(what)
  }
}
