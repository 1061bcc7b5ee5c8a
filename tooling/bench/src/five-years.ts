import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isoDate } from '@lienthehe/domain'
import type { BookStep } from '@lienthehe/domain/funds'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { readBookPage } from '../../../apps/api/src/books/page.ts'
import { createBookShelf } from '../../../apps/api/src/books/shelf.ts'
import { openDatabase } from '../../../apps/api/src/db/open.ts'
import { readMoneyOverview } from '../../../apps/api/src/money/overview.ts'
import { onThisThread } from '../../../apps/api/src/office-thread/tasks.ts'
import { openServices } from '../../../apps/api/src/open-services.ts'
import { compareTimelines } from '../../../apps/api/src/scrub/compare-timelines.ts'
import { fillDatabase } from '../../demo/src/fill-database.ts'
import { generateProvince } from '../../demo/src/province.ts'
import { makeBook } from './club-book.ts'
import { migrationsFolder } from './server/folders.ts'

// The books of a province after five years: 139 clubs with 2,500 steps each, some 350,000 in all. In the same
// run, the time of each answer is compared with that of a prepared statement that reads the same data.
const stepsEach = Number(process.argv[2] ?? 2500)
const now = new Date('2025-06-20T03:00:00Z')
const dates = ['2025-06-19', '2024-12-31', '2023-06-30'].map(isoDate)

const hoaBinhProvince = must(hoaBinhUnits.find(({ level }) => level === 'province')).key

const folder = mkdtempSync(join(tmpdir(), 'lienthehe-five-years-'))
try {
  const path = join(folder, 'province.db')
  const clubs = await fill(path)
  await measure(path, clubs)
} finally {
  rmSync(folder, { recursive: true })
}

async function fill(path: string): Promise<readonly string[]> {
  const province = generateProvince(146)
  const { ledger } = makeBook(stepsEach)
  const steps = [
    ...ledger.regulations.map((regulation): BookStep => ({ kind: 'regulation', regulation })),
    ...ledger.transactions.map((transaction): BookStep => ({ kind: 'transaction', transaction })),
  ].map((step) => ({ step, at: ledger.transactions[0]?.createdAt, recordedAs: 'book.contribute' as const }))
  const books = province.clubs.map(({ id }) => ({ club: id, steps: steps.flatMap(withTime) }))
  const began = performance.now()
  await fillDatabase(
    { url: `file:${path}`, migrationsFolder },
    {
      province,
      books,
      reports: [],
      visits: [],
      means: { papers: [], lines: [], records: [], matters: [] },
      now,
    },
  )
  const entries = ledger.transactions.reduce((sum, step) => sum + step.entries.length, 0) * books.length
  const megabytes = Math.round(statSync(path).size / 1e6)
  console.log(
    `${books.length} books, ${steps.length * books.length} steps, ${entries} entries, ${megabytes} MB, filled in ${seconds(began)}`,
  )
  return books.map(({ club }) => club)
}

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('the province is not among its units')
  return value
}

function withTime<Step extends { readonly at: unknown }>(step: Step) {
  return step.at === undefined ? [] : [{ ...step, at: step.at as Exclude<Step['at'], undefined> }]
}

async function measure(path: string, clubs: readonly string[]): Promise<void> {
  const began = performance.now()
  const opened = await openDatabase({
    url: `file:${path}`,
    migrationsFolder,
    drizzle: { casing: 'snake_case' },
  })
  const { db, client } = opened
  const services = await openServices(db, { office: onThisThread, now: () => now, newId: () => '' })
  const scope = { kind: 'unit', unit: hoaBinhProvince } as const
  const user = {
    ...{ id: 'bench', userName: 'bench', fullName: 'bench', sessionId: 'bench' },
    ...{ awaitsSecondStep: false, awaitsNewPassword: false },
    grants: [{ role: 'provincialAdmin', scope } as const],
  }
  const asker = { ...services, user, allow: () => undefined }
  const overview = (asOf: (typeof dates)[number] | undefined) =>
    readMoneyOverview(asker, { unit: null, asOf: asOf ?? null })
  const first = await overview(dates[0])
  console.log(`start-up and the first money view: ${seconds(began)}, of ${first.whole.clubs} clubs`)

  const any = <Value>(values: readonly Value[]) => values[Math.floor(Math.random() * values.length)]
  const rawMoney = async () => {
    const { rows } = await client.execute('select money from book_money order by club')
    return rows.map((row) => JSON.parse(String(row['money'])))
  }
  const rawBook = async () => {
    const args = [any(clubs) ?? '']
    return client.execute({ sql: 'select step from book_steps where club = ? order by position', args })
  }
  const ids = first.lacking.clubs.length
  console.log(`${ids} clubs lack something`)
  await timed('kept statement: money of every club', rawMoney, 100)
  await timed('money.overview of any of three days', () => overview(any(dates)), 200)
  await timed('kept statement: all steps of a club', rawBook, 100)
  const shelf = createBookShelf()
  const asClub = (club: string | undefined) => club as Parameters<typeof shelf.read>[1]
  await timed('a club’s book, folded again', () => createBookShelf().read(db, asClub(any(clubs))), 60)
  await timed(
    'books.page of any club, as kept in memory',
    () => readBookPage(asker, { club: asClub(any(clubs)), date: null }),
    400,
  )
  const verified = performance.now()
  const findings = await compareTimelines(db, { hasMoney: true })
  console.log(`verify of every book: ${seconds(verified)}, ${findings.length} findings`)
  await opened.close()
}

async function timed(name: string, run: () => Promise<unknown>, times: number): Promise<void> {
  const taken: number[] = []
  for (let time = 0; time < times; time += 1) {
    const began = performance.now()
    await run()
    taken.push(performance.now() - began)
  }
  const sorted = taken.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2).padStart(9)
  console.log(`${name.padEnd(46)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  most ${at(1)} ms`)
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`
}
