import { parentPort, workerData } from 'node:worker_threads'
import { readRoster } from '@lienthehe/office/roster'

/** What the thread is started with; see `read-in-worker.ts`. */
const { bytes, fileName }: { readonly bytes: Uint8Array; readonly fileName: string } = workerData

parentPort?.postMessage(await readRoster(bytes, { fileName }))
