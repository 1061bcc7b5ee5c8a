import type { Language } from '@lienthehe/domain'
import { check } from './check.ts'
import { judge } from './judge.ts'
import { log } from './log.ts'
import type { Machine, Outcome } from './outcome.ts'
import { verify } from './verify.ts'

/**
 * Runs `check plan.json [--units units.json]`, `judge cases.json …` or `verify report.docx snapshot.json …`; with
 * `--en` the output is in English.
 */
export function runCommand(words: readonly string[], machine: Machine): Outcome {
  const language: Language = words.includes('--en') ? 'en' : 'vi'
  const [command, ...asked] = words.filter((word) => word !== '--en')
  const outcome =
    command === 'check'
      ? check(asked, { ...machine, language })
      : command === 'judge'
        ? judge(asked, { ...machine, language })
        : command === 'verify'
          ? verify(asked, { ...machine, language })
          : undefined
  return outcome ?? { exitCode: 2, lines: usage[language] }
}

/** Runs `log https://clb.example …`, the only command that sends requests to another machine. */
export async function runLog(
  words: readonly string[],
  machine: Omit<Parameters<typeof log>[1], 'language'>,
): Promise<Outcome> {
  const language: Language = words.includes('--en') ? 'en' : 'vi'
  const [, ...asked] = words.filter((word) => word !== '--en')
  return (await log(asked, { ...machine, language })) ?? { exitCode: 2, lines: usage[language] }
}

const usage = {
  vi: [
    'Cách dùng: lienthehe check ke-hoach.json [--units don-vi.json] [--en]',
    '           lienthehe judge truong-hop.json … [--en]',
    '           lienthehe verify bao-cao.docx ban-chot.json [--plan ke-hoach.json] [--units don-vi.json] [--en]',
    '           lienthehe log https://clb.vi-du [--log KHÓA] [--witness KHÓA] [--from-witness https://nhan-chung] [--since diem-kiem.txt] [--printed SỐ MÃ-GỐC] [--en]',
  ],
  en: [
    'Usage: lienthehe check plan.json [--units units.json] [--en]',
    '       lienthehe judge cases.json … [--en]',
    '       lienthehe verify report.docx snapshot.json [--plan plan.json] [--units units.json] [--en]',
    '       lienthehe log https://clb.example [--log KEY] [--witness KEY] [--from-witness https://witness] [--since checkpoint.txt] [--printed SIZE ROOT] [--en]',
  ],
}
