import type { Plan } from '../../plan/schema.ts'
import { describeClubVerdict } from '../../quality/wording.ts'
import type { InLanguage, Wording } from '../../text/language.ts'
import type { UnitKey } from '../../units/unit.ts'
import type { Explanation } from '../explain.ts'
import type { Part } from '../part.ts'
import { nameOfPart } from './part-name.ts'

const labels: Readonly<Record<Part['status'], Wording>> = {
  met: { vi: 'tính', en: 'counts' },
  unmet: { vi: 'chưa đạt', en: 'not met' },
  undetermined: { vi: 'chưa đủ số liệu', en: 'not enough data' },
  notApplicable: { vi: 'không áp dụng', en: 'not applicable' },
}

/** An explanation as lines for a screen, a report or a terminal. Each line has its depth below the target. */
export function describeExplanation(
  explanation: Explanation,
  {
    plan,
    names,
    language,
  }: InLanguage & { readonly plan: Plan; readonly names: ReadonlyMap<UnitKey, string> },
): readonly { readonly depth: number; readonly text: string }[] {
  const { about, status, because } = explanation
  const label = labels[status][language]
  const below = because.flatMap((one) =>
    describeExplanation(one, { plan, names, language }).map(({ depth, text }) => ({
      depth: depth + 1,
      text,
    })),
  )
  const line = (text: string) => [{ depth: 0, text }, ...below]
  switch (about.kind) {
    case 'target': {
      const name = plan.targets.find(({ id }) => id === about.target)?.name[language] ?? about.target
      return line(`${name}: ${status === 'met' ? { vi: 'đạt', en: 'met' }[language] : label}`)
    }
    case 'part': {
      const part = nameOfPart(about, names, language)
      return line(
        `${part.charAt(0).toUpperCase()}${part.slice(1)}: ${status === 'met' ? { vi: 'đạt', en: 'met' }[language] : label}`,
      )
    }
    case 'club':
      return line(`${about.name}: ${label}`)
    case 'unit':
      return line(`${names.get(about.unit) ?? about.unit}: ${label}`)
    case 'rule':
      return line(describeClubVerdict(about.verdict, { plan, language }))
  }
}
