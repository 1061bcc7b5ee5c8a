import { parentPort, workerData } from 'node:worker_threads'
import { readCutOff } from '@lienthehe/office/cut-off'
import { readRoster } from '@lienthehe/office/roster'
import type { ReadingJob } from './read-in-worker.ts'

const { bytes, fileName, as }: ReadingJob = workerData
const readers = {
  roster: () => readRoster(bytes, { fileName }),
  clubList: () => readRoster(bytes, { fileName, kind: 'clubs' }),
  boardList: () => readRoster(bytes, { fileName, kind: 'boards' }),
  careList: () => readRoster(bytes, { fileName, kind: 'homeCare' }),
  cutOff: () => readCutOff(bytes, { fileName }),
}

parentPort?.postMessage(await readers[as]())
