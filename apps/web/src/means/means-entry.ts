import type { IsoDate } from '@lienthehe/domain'
import { isIsoDate } from '@lienthehe/domain/calendar'
import {
  courseKinds,
  type Gift,
  healthKinds,
  type MeansKind,
  type MeansRecord,
  materialKinds,
  mediaKinds,
} from '@lienthehe/domain/resources'
import { moneySources } from '@lienthehe/domain/sources'
import { formatDate } from '@lienthehe/domain/text'
import { moneyText, readMoney } from '../books/typed-money.ts'
import type { Wrong } from '../forms/problems.ts'
import type { ChoiceRow } from '../papers/paper-entry.ts'
import { dateOrText } from '../ui/typed-date.ts'
import { type FieldName, type FieldSpec, fieldNames, fieldsOfKind } from './kind-fields.ts'

/** The texts in the form for a record of any kind. */
export type MeansEntry = {
  readonly unit: string
  readonly on: string
  readonly texts: Readonly<Record<FieldName, string>>
  /** The units whose people took part in a course. */
  readonly units: readonly ChoiceRow[]
}

const nothing = Object.fromEntries(fieldNames.map((name) => [name, ''])) as Record<FieldName, ''>
const begun = { source: 'donor', 'gift.kind': 'money', course: 'initial', use: 'training', edition: '1' }

/** The empty form for a record of this unit and day. */
export function blankMeans(unit: string, today: string): MeansEntry {
  const texts = { ...nothing, ...begun, media: 'news', health: 'checkUp' }
  return { unit, on: today, texts, units: [{ id: '' }] }
}

/** The stored record, as a person would type it. */
export function entryOfMeans({ unit, on, about }: MeansRecord): MeansEntry {
  const texts = { ...nothing }
  const flat = 'gift' in about ? { ...about, ...prefixed(about.gift) } : about
  const said = fieldsOfKind[about.kind].flatMap(({ name, type }): [FieldName, string][] => {
    const value: unknown = Object.entries(flat).find(([path]) => path === name)?.[1]
    return type === 'units' ? [] : [[name, textOf(type, value)]]
  })
  return {
    ...{ unit, on: formatDate(on), texts: { ...texts, ...Object.fromEntries(said) } },
    units: about.kind === 'course' ? about.units.map((id) => ({ id })) : [{ id: '' }],
  }
}

function prefixed(gift: Gift) {
  return Object.fromEntries(Object.entries(gift).map(([name, value]) => [`gift.${name}`, value]))
}

function textOf(type: FieldSpec['type'], value: unknown): string {
  if (value === null || value === undefined) return ''
  if (type === 'amount') return moneyText(Number(value))
  if (type === 'date' && isIsoDate(String(value))) return formatDate(String(value) as IsoDate)
  return Array.isArray(value) ? value.join('\n') : String(value)
}

/** The fields of the kind that apply to the chosen kind of gift. */
export function specsOf(kind: MeansKind, { texts }: Pick<MeansEntry, 'texts'>): readonly FieldSpec[] {
  return fieldsOfKind[kind].filter(({ of }) => of === undefined || of === texts['gift.kind'])
}

/** The draft as it is sent; unreadable input is sent as typed, and the server refuses it beside its field. */
export function draftOfMeans(entry: MeansEntry, kind: MeansKind, plan: string) {
  return { plan, unit: entry.unit, on: dateOrText(entry.on), about: matterOf(kind, entry) }
}
export type SentMeans = ReturnType<typeof draftOfMeans>

function matterOf(kind: MeansKind, entry: MeansEntry) {
  const { texts } = entry
  const text = (name: FieldName) => texts[name]
  const named = (name: FieldName) => (texts[name].trim() === '' ? null : texts[name])
  const count = (name: FieldName) => countOf(texts[name])
  switch (kind) {
    case 'project':
      return {
        ...{ kind, name: text('name'), partner: text('partner') },
        to: texts.to.trim() === '' ? null : dateOrText(texts.to),
        committedDong: readMoney(texts.committedDong).dong,
      }
    case 'pledge':
      return { kind, ...givingOf(texts) }
    case 'contribution':
      return { kind, ...givingOf(texts), pledge: named('pledge') }
    case 'programme':
      return { kind, programme: text('programme'), agency: text('agency'), club: text('club') }
    case 'course':
      return {
        ...{ kind, course: oneOf(courseKinds, texts.course) },
        trainers: texts.trainers.split('\n').filter((line) => line.trim() !== ''),
        units: entry.units.map(({ id }) => id),
        officials: count('officials'),
        ...{ boardMembers: count('boardMembers'), volunteers: count('volunteers') },
      }
    case 'material':
      return {
        ...{ kind, use: oneOf(materialKinds, texts.use), title: text('title') },
        ...{ edition: count('edition') ?? Number.NaN, copies: count('copies') },
      }
    case 'event':
    case 'conference':
      return { kind, title: text('title'), agency: text('agency'), participants: count('participants') }
    case 'media':
      return {
        ...{ kind, media: oneOf(mediaKinds, texts.media), title: text('title'), agency: text('agency') },
        link: named('link'),
      }
    case 'exchange':
      return { kind, club: text('club'), participants: count('participants') }
    case 'health':
      return {
        ...{ kind, health: oneOf(healthKinds, texts.health), club: text('club') },
        people: count('people') ?? Number.NaN,
      }
  }
}

function givingOf(texts: MeansEntry['texts']) {
  const named = (text: string) => (text === '' ? null : text)
  const gift: Gift =
    texts['gift.kind'] === 'inKind'
      ? {
          ...{ kind: 'inKind', good: texts['gift.good'], measure: texts['gift.measure'] },
          quantity: countOf(texts['gift.quantity']) ?? Number.NaN,
          estimatedDong: readMoney(texts['gift.estimatedDong']).dong,
        }
      : { kind: 'money', amountDong: readMoney(texts['gift.amountDong']).dong ?? 0 }
  return {
    ...{ donor: texts.donor, source: oneOf(moneySources, texts.source), gift },
    ...{ club: named(texts.club), project: named(texts.project) },
  }
}

/** The chosen word of a list, or its first word if the text is none of them. */
function oneOf<Word extends string>(words: readonly [Word, ...Word[]], text: string): Word {
  return words.find((word) => word === text) ?? words[0]
}

/** A typed whole number; `null` if the field is empty, `NaN` for other text. */
function countOf(text: string): number | null {
  const digits = text.replaceAll('.', '').trim()
  return digits === '' ? null : /^\d+$/.test(digits) ? Number(digits) : Number.NaN
}

/** The problems of all fields that are empty or not a number or amount. */
export function wrongInMeans(entry: MeansEntry, kind: MeansKind): readonly Wrong[] {
  return [
    ...(entry.on.trim() === '' ? [{ field: 'draft.on', problem: 'required' } as const] : []),
    ...specsOf(kind, entry).flatMap((spec): readonly Wrong[] => {
      if (spec.type === 'units') return wrongUnits(entry)
      const problem = problemOf(spec, entry.texts[spec.name])
      return problem === undefined ? [] : [{ field: `draft.about.${spec.name}`, problem }]
    }),
  ]
}

function wrongUnits({ units }: MeansEntry): readonly Wrong[] {
  if (units.length === 0) return [{ field: 'draft.about.units', problem: 'required' }]
  return units.flatMap(({ id }, place): readonly Wrong[] =>
    id === '' ? [{ field: `draft.about.units.${place}`, problem: 'choiceUnknown' }] : [],
  )
}

function problemOf({ name, type, isOptional }: FieldSpec, text: string): Wrong['problem'] | undefined {
  if (text.trim() === '') {
    if (isOptional === true) return undefined
    return name === 'trainers' ? 'trainerMissing' : type === 'choice' ? 'choiceUnknown' : 'required'
  }
  if (type === 'amount') return readMoney(text).problem ?? undefined
  return type === 'count' && Number.isNaN(countOf(text)) ? 'countInvalid' : undefined
}
