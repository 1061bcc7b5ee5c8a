import type { Language } from '@lienthehe/domain'
import { check } from './check.ts'
import { judge } from './judge.ts'
import type { Outcome, ReadFile } from './outcome.ts'

/** `check plan.json [--units units.json]` or `judge cases.json …`, each with `--en` for English. */
export function runCommand(words: readonly string[], readFile: ReadFile): Outcome {
  const language: Language = words.includes('--en') ? 'en' : 'vi'
  const [command, ...asked] = words.filter((word) => word !== '--en')
  const outcome =
    command === 'check'
      ? check(asked, { readFile, language })
      : command === 'judge'
        ? judge(asked, { readFile, language })
        : undefined
  return outcome ?? { exitCode: 2, lines: usage[language] }
}

const usage = {
  vi: [
    'Cách dùng: lienthehe check ke-hoach.json [--units don-vi.json] [--en]',
    '           lienthehe judge truong-hop.json … [--en]',
  ],
  en: [
    'Usage: lienthehe check plan.json [--units units.json] [--en]',
    '       lienthehe judge cases.json … [--en]',
  ],
}
