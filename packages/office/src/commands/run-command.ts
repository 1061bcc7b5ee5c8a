import type { Language } from '@lienthehe/domain'
import { check } from './check.ts'
import { judge } from './judge.ts'
import type { Machine, Outcome } from './outcome.ts'
import { verify } from './verify.ts'

/** `check plan.json [--units units.json]`, `judge cases.json …` or `verify report.docx snapshot.json …`, each with `--en` for English. */
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

const usage = {
  vi: [
    'Cách dùng: lienthehe check ke-hoach.json [--units don-vi.json] [--en]',
    '           lienthehe judge truong-hop.json … [--en]',
    '           lienthehe verify bao-cao.docx ban-chot.json [--plan ke-hoach.json] [--units don-vi.json] [--en]',
  ],
  en: [
    'Usage: lienthehe check plan.json [--units units.json] [--en]',
    '       lienthehe judge cases.json … [--en]',
    '       lienthehe verify report.docx snapshot.json [--plan plan.json] [--units units.json] [--en]',
  ],
}
