import { isoDate } from '@lienthehe/domain'
import { judgeRoster, type RosterSituation, readRoster } from '@lienthehe/office/roster'
import { expect, test } from 'vitest'
import { createOfficeThread } from './office-thread.ts'

const workerUrl = new URL('./worker.ts', import.meta.url)
const endless = new URL('data:text/javascript,for(;;){}')
const broken = new URL('data:text/javascript,throw new TypeError("a bug")')

const situation: RosterSituation = {
  members: [],
  establishedOn: isoDate('2021-05-20'),
  today: isoDate('2025-06-30'),
  defaultJoinedOn: isoDate('2021-05-20'),
}

async function list(...names: readonly string[]) {
  const lines = names.map((name, at) => `${at + 1},${name},1950`)
  const text = ['STT,Họ và tên,Năm sinh', ...lines].join('\n')
  const read = await readRoster(new TextEncoder().encode(text), { fileName: 'danh-sach.csv' })
  if (!read.ok) throw new Error(read.refusal.reason)
  return read.value
}

test('the thread says of a list what the function says, to each who asks at once', async () => {
  const { judgeRoster: judge } = createOfficeThread({ workerUrl })
  const lists = await Promise.all([list('Bùi Thị Hoa'), list('Bùi Thị Hòa', 'Đinh Văn Tư')])
  const judged = await Promise.all(lists.map((roster) => judge(roster, situation)))
  expect(judged).toEqual(lists.map((roster) => judgeRoster(roster, situation)))
})

test('a list that takes too long is given up, with an error for everybody who waits, and so is a thread that breaks', async () => {
  const roster = await list('Bùi Thị Hoa')
  const { judgeRoster: judge } = createOfficeThread({ workerUrl: endless, secondsMax: 0.2 })
  const both = await Promise.allSettled([judge(roster, situation), judge(roster, situation)])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  const { judgeRoster } = createOfficeThread({ workerUrl: broken })
  await expect(judgeRoster(roster, situation)).rejects.toThrow('a bug')
})

test('what fails over one list fails for its sender, and the thread goes on with the next', async () => {
  const { judgeRoster: judge, writeTable } = createOfficeThread({ workerUrl })
  const table = { sheetName: '', title: [], columns: [{ heading: 'Tên', width: 9 }], rows: [['Hoa']] }
  const [failed, judged] = await Promise.allSettled([
    // A table whose only row is missing. The office thread fails on it; no list of ours has such a row.
    writeTable({ ...table, rows: Array<string[]>(1) }),
    judge(await list('Bùi Thị Hoa'), situation),
  ])
  expect([failed.status, judged.status]).toEqual(['rejected', 'fulfilled'])
  expect((await writeTable({ ...table, sheetName: 'Danh sách' })).length).toBeGreaterThan(1000)
})
