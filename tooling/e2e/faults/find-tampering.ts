import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Server, startServer } from '../server.ts'
import { runOperator } from './programs.ts'
import { copyRegister, type Register, type Registers, registerIn } from './tampered-register.ts'
import type { Tampering } from './tamperings.ts'

/** What each of the checks reported; `null`: it found nothing wrong. */
export type Found = {
  readonly start: string | null
  readonly scrub: string | null
  readonly verify: string | null
}

/** The time that a running server has to report a changed row or a changed file. */
const scrubMs = 12_000

/**
 * Makes the same change to two copies of the register, one at rest and one in use by a server, and runs every check.
 */
export async function findTampering({ by }: Tampering, registers: Registers, folder: string): Promise<Found> {
  const atRest = freshCopy(registers, join(folder, 'at-rest'))
  await by(atRest, registers)
  const verify = namedByVerify(atRest)
  const start = await namedByStart(atRest)
  const running = freshCopy(registers, join(folder, 'running'))
  const scrub = await namedWhileRunning(running, () => by(running, registers))
  for (const { folder: used } of [atRest, running]) rmSync(used, { recursive: true, force: true })
  return { start, scrub, verify }
}

function freshCopy({ killed }: Registers, folder: string): Register {
  const copy = registerIn(folder)
  copyRegister(killed, copy)
  return copy
}

/**
 * The kinds of findings that `verify` prints. If the program ends because it cannot read the file, it has reported
 * nothing.
 */
export function namedByVerify({ database }: Register): string | null {
  const { said } = runOperator('verify', { database, args: ['--json'] })
  const printed = said.split('\n').find((line) => line.startsWith('{'))
  if (printed === undefined) return sentenceIn(said) ?? 'ended without a word'
  const { findings } = JSON.parse(printed) as { readonly findings: readonly Finding[] }
  return findings.length === 0 ? null : [...new Set(findings.map(nameOf))].join(', ')
}

type Finding = { readonly kind: string; readonly of?: string }

function nameOf({ kind, of }: Finding): string {
  return of === undefined ? kind : `${kind} ${of}`
}

/** The message of a server that refused to start, or the findings of one that started. */
export async function namedByStart(register: Register): Promise<string | null> {
  const outcome = await startOver(register).catch((error: unknown) => error)
  if (outcome instanceof Error)
    return `refused: ${sentenceIn(outcome.message) ?? outcome.message.slice(0, 80)}`
  const server = outcome as Server
  const said = sentenceIn(server.output())
  await server.remove()
  return said
}

async function namedWhileRunning(register: Register, by: () => Promise<void> | void): Promise<string | null> {
  const server = await startOver(register)
  try {
    await sleep(1000)
    await by()
    const until = Date.now() + scrubMs
    while (Date.now() < until) {
      const page = await fetch(`${server.url}/`)
      const text = await page.text()
      if (page.status === 503) return `refused: ${sentenceIn(text) ?? '503'}`
      const said = sentenceIn(server.output())
      if (said !== null) return said
      await sleep(250)
    }
    return null
  } finally {
    await server.remove()
  }
}

const startOver = ({ database }: Register) =>
  startServer({ env: { DATABASE_URL: `file:${database}`, EXAMINE_EVERY_MINUTES: '0.04' } })

const sentences = [
  ...['Không thấy cơ sở dữ liệu', 'Tệp cơ sở dữ liệu đã bị xóa', 'Thiếu \\d+ thay đổi cuối'],
  ...[
    'Nhật ký mất các thay đổi',
    'Nhật ký bị sửa',
    'Thay đổi số \\d+ không phải',
    'bị hỏng',
    'Không có thay đổi nào',
  ],
  ...[
    'Dòng \\S+ \\S+ (?:khác với nhật ký|đã mất|không do)',
    'Tệp đính kèm \\S+ (?:khác|đã mất)',
    'Số liệu về quỹ',
  ],
  ...[
    'Tệp đã bị thay đổi trong khi',
    'Có giá trị không đọc được',
    'trỏ tới dòng không còn',
    'Kế hoạch hoặc danh mục đơn vị .* khác',
  ],
]

/** The first of the operator’s sentences in the output. */
function sentenceIn(said: string): string | null {
  return new RegExp(sentences.join('|')).exec(said)?.[0] ?? null
}
