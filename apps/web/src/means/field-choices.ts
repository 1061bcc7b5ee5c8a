import type { Language, Wording } from '@lienthehe/domain'
import {
  courseKinds,
  healthKinds,
  labelCourseKind,
  labelHealthKind,
  labelMaterialKind,
  labelMediaKind,
  materialKinds,
  mediaKinds,
} from '@lienthehe/domain/resources'
import { labelMoneySource } from '@lienthehe/domain/sources'
import { formatDate } from '@lienthehe/domain/text'
import type { FieldSpec } from './kind-fields.ts'
import type { MeansChoices } from './queries.ts'
import { words } from './words.ts'

type Choice = { readonly value: string; readonly label: string }

/** The choices of a field; if it may stay empty, the first choice is “none”. */
export function choicesOf(
  { name, isOptional }: FieldSpec,
  of: MeansChoices,
  { say, language }: { readonly say: (wording: Wording) => string; readonly language: Language },
): readonly Choice[] {
  const labelled = <Word extends string>(all: readonly Word[], word: (one: Word, in_: Language) => string) =>
    all.map((value) => ({ value, label: word(value, language) }))
  const blank = { value: '', label: say(isOptional === true ? words.noChoice : words.choose) }
  switch (name) {
    case 'source':
      return of.sources.map(({ source, clause }) => ({
        value: source,
        label: `${labelMoneySource(source, language)} (${clause})`,
      }))
    case 'gift.kind':
      return [
        { value: 'money', label: say(words.inMoney) },
        { value: 'inKind', label: say(words.inKind) },
      ]
    case 'course':
      return labelled(courseKinds, labelCourseKind)
    case 'use':
      return labelled(materialKinds, labelMaterialKind)
    case 'media':
      return labelled(mediaKinds, labelMediaKind)
    case 'health':
      return labelled(healthKinds, labelHealthKind)
    case 'project':
      return [blank, ...of.projects.map(({ id, name: label }) => ({ value: `${id}`, label }))]
    case 'pledge':
      return [
        blank,
        ...of.pledges.map(({ id, donor, on }) => ({ value: `${id}`, label: `${donor}, ${formatDate(on)}` })),
      ]
    case 'club':
      return [
        blank,
        ...of.clubs.map(({ id, name: label, commune }) => ({
          value: `${id}`,
          label: `${label} (${commune.name})`,
        })),
      ]
    default:
      return []
  }
}
