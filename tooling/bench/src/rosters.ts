import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { isoDate } from '@lienthehe/domain'
import type { Member } from '@lienthehe/domain/members'
import { birthSchema, clubIdSchema, memberIdSchema } from '@lienthehe/domain/schema'
import { judgeRoster, type Roster, readRoster, writeRoster } from '@lienthehe/office/roster'
import { readXlsx } from 'hucre/xlsx'
import { createOfficeThread } from '../../../apps/api/src/office-thread/office-thread.ts'
import { readInWorker } from '../../../apps/api/src/rosters/read-in-worker.ts'
import { situation } from './roster-situation.ts'
import { sideBySide, table } from './side-by-side.ts'

// Measures a dry run beside a plain read of the same file by the same library. It also measures for how long
// a server that runs both steps in separate threads answers nobody.
const sizes = [1000, 2000, 10_000] as const
const fileName = 'danh-sach.xlsx'
const club = clubIdSchema.parse('11111111-1111-4111-8111-000000000001')
const workers = new URL('../../../apps/api/src/rosters/', import.meta.url)

for (const size of sizes) {
  const bytes = await writeRoster({ title: ['Danh sách thành viên'], members: membersOf(size) })
  const roster = await read(bytes)
  const figures = await sideBySide(
    [
      { name: 'hucre alone', run: () => readXlsx(bytes) },
      { name: 'readRoster', run: () => read(bytes) },
      { name: 'judgeRoster', run: () => judgeRoster(roster, situation) },
    ],
    { rounds: 5 },
  )
  table(`${size} rows, ${Math.round(bytes.length / 1000)} kB`, figures)
  printMemory(bytes)
  await printBlocks(bytes, roster)
}

/** Prints the most memory that a separate process used: without a file, after a plain read, and after a dry run. */
function printMemory(bytes: Uint8Array): void {
  const folder = mkdtempSync(join(tmpdir(), 'rosters-'))
  const path = join(folder, fileName)
  writeFileSync(path, bytes)
  for (const step of ['nothing', 'bareRead', 'dryRun']) {
    const said = execFileSync(process.execPath, [
      fileURLToPath(import.meta.resolve('./one-roster.ts')),
      step,
      path,
    ])
    console.log(`  ${step.padEnd(44)}${String(said).trim().padStart(10)} MB at most`)
  }
  rmSync(folder, { recursive: true })
}

async function read(bytes: Uint8Array): Promise<Roster> {
  const result = await readRoster(bytes, { fileName })
  if (!result.ok) throw new Error(result.refusal.reason)
  return result.value
}

async function printBlocks(bytes: Uint8Array, roster: Roster): Promise<void> {
  const office = createOfficeThread({ workerUrl: new URL('../office-thread/worker.ts', workers) })
  const steps = {
    'read in a thread': () =>
      readInWorker(bytes, { as: 'roster', fileName, workerUrl: new URL('worker.ts', workers) }),
    'judged in a thread': () => office.judgeRoster(roster, situation),
  }
  for (const [step, run] of Object.entries(steps)) {
    await run()
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    await run()
    delay.disable()
    console.log(`  ${step.padEnd(44)}${(delay.max / 1e6).toFixed(0).padStart(10)} ms longest block`)
  }
}

function membersOf(people: number): readonly Member[] {
  const family = ['Bùi', 'Đinh', 'Quách', 'Nguyễn', 'Hà', 'Xa', 'Lường']
  const given = ['Hoa', 'Hòa', 'Thảo', 'Ấm', 'Ứng', 'Tỉnh', 'Lưu', 'Nhiên', 'Xiên', 'Mến', 'Thịnh']
  const middle = ['Thị', 'Văn', 'Công', 'Thị Hồng', 'Đức', 'Thị Minh', 'Quang', 'Ngọc', 'Thị Bích']
  const pick = (names: readonly string[], place: number) => names[place % names.length] ?? ''
  return Array.from({ length: people }, (_, place): Member => {
    const names = [
      pick(family, place),
      pick(middle, Math.floor(place / 7)),
      pick(given, Math.floor(place / 63)),
    ]
    return {
      id: memberIdSchema.parse(`22222222-2222-4222-8222-${String(place).padStart(12, '0')}`),
      club,
      fullName: names.join(' '),
      sex: place % 3 === 0 ? 'male' : 'female',
      birth: birthSchema.parse(
        place % 4 === 0 ? `${1935 + (place % 60)}-03-1${place % 10}` : `${1935 + (place % 60)}`,
      ),
      ethnicity: 'muong',
      hardships: place % 3 === 1 ? [{ kind: 'poor', from: null, to: null }] : [],
      village: `xóm ${1 + (place % 9)}`,
      phone: `09${String(10_000_000 + place * 7)}`,
      citizenId: null,
      subgroup: null,
      joinedOn: isoDate('2021-03-01'),
      departure: null,
    }
  })
}
