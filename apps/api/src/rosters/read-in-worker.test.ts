import { expect, test } from 'vitest'
import { createFileReaders, readInWorker } from './read-in-worker.ts'

const workerUrl = new URL('./worker.ts', import.meta.url)
const endless = new URL('data:text/javascript,for(;;){}')
const greedy = new URL('data:text/javascript,const all=[];for(;;)all.push(new Array(100000).fill(0.5))')
const broken = new URL('data:text/javascript,throw new TypeError("a bug")')
const silent = new URL('data:text/javascript,')

const list = new TextEncoder().encode('STT,Họ và tên,Năm sinh\n1,Bùi Thị Hoa,1950\n')
const file = { fileName: 'danh-sach.csv', as: 'roster' } as const

test('a list is read in a thread of its own, and the bytes stay with the caller', async () => {
  const within = new Uint8Array([1, 2, 3, ...list]).subarray(3)
  const result = await readInWorker(within, { ...file, workerUrl })
  expect(result).toMatchObject({ ok: true, value: { lists: [{ headerRow: 1, rows: [{ row: 2 }] }] } })
  expect(within.length).toBe(list.length)
})

test('a refusal comes back as one', async () => {
  const result = await readInWorker(new TextEncoder().encode('%PDF-1.7'), {
    fileName: 'a.xlsx',
    as: 'roster',
    workerUrl,
  })
  expect(result).toEqual({ ok: false, refusal: { reason: 'fileKind', found: 'pdf' } })
})

test('a file that takes too long is given up', async () => {
  expect(await readInWorker(list, { ...file, workerUrl: endless, secondsMax: 0.2 })).toEqual({
    ok: false,
    refusal: { reason: 'tooSlow', seconds: 0.2 },
  })
})

test('a file that takes too much memory ends its thread and not the server', async () => {
  expect(await readInWorker(list, { ...file, workerUrl: greedy, megabytesMax: 32 })).toEqual({
    ok: false,
    refusal: { reason: 'fileSuspicious', suspicion: 'memory' },
  })
})

test('a bug in the reader is an error and not a refusal', async () => {
  await expect(readInWorker(list, { ...file, workerUrl: broken })).rejects.toThrow('a bug')
  await expect(readInWorker(list, { ...file, workerUrl: silent })).rejects.toThrow('before it answered')
})

test('two files are read at once, one of a user; the next has to wait', async () => {
  const { readRoster: read, readCutOff } = createFileReaders({ workerUrl: endless, secondsMax: 0.5 })
  const first = read(list, { ...file, user: 'one' })
  expect(await read(list, { ...file, user: 'one' })).toEqual({ ok: false, refusal: { reason: 'importBusy' } })
  const second = readCutOff(list, { ...file, user: 'two' })
  expect(await read(list, { ...file, user: 'three' })).toEqual({
    ok: false,
    refusal: { reason: 'importBusy' },
  })
  await Promise.all([first, second])
  expect(await read(list, { ...file, user: 'three' })).toMatchObject({ refusal: { reason: 'tooSlow' } })
})
