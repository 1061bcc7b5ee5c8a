import type { ClubRule, Plan, Target, Wording } from '@lienthehe/domain'
import { parseTypedDate } from '@lienthehe/domain/calendar'
import {
  type DraftOrigin,
  figuresOf,
  nextPeriod,
  type PlanDraft,
  type PlanFigure,
  planIdOf,
  type TypedDraft,
  unnumbered,
} from '@lienthehe/domain/plan'
import { formatDate } from '@lienthehe/domain/text'
import type { Wrong } from '../forms/problems.ts'
import { words } from './words.ts'

/** What the draft will become: the plan after the base, a new version of the base, or the plan in a file. */
export type Becoming = DraftOrigin['becoming']

/** The draft as typed; its figures are keyed by `element.figure`. */
export type DraftEntry = TypedDraft

/**
 * The entry as a flat record with each figure as a field, so that two people who change two figures do not conflict.
 */
export type DraftFields = Readonly<Record<string, string | readonly string[]>>

export function fieldsIn({ figures, ...head }: DraftEntry): DraftFields {
  return { ...figures, ...head }
}

/** The entry made from a flat record of fields. */
export function entryOf(fields: DraftFields): DraftEntry {
  const text = (field: string) => {
    const value = fields[field]
    return typeof value === 'string' ? value : ''
  }
  const { leftOut } = fields
  return {
    ...{ number: text('number'), title: text('title'), titleEn: text('titleEn'), issuer: text('issuer') },
    ...{ from: text('from'), to: text('to'), validFrom: text('validFrom') },
    ...{ issuedOn: text('issuedOn'), paperNumber: text('paperNumber') },
    // Figures are the fields with a dot in their name.
    figures: Object.fromEntries(
      Object.keys(fields)
        .filter((field) => field.includes('.'))
        .map((field) => [field, text(field)]),
    ),
    leftOut: typeof leftOut === 'object' ? leftOut : [],
  }
}

export function placeOf({ element, figure }: Pick<PlanFigure, 'element' | 'figure'>): string {
  return `${element}.${figure}`
}

/** The name of a single figure outside its section of the form: `Phụ nữ: Từ (%)`. */
export function nameOfFigure(base: Plan, figure: Pick<PlanFigure, 'element' | 'figure'>): Wording {
  const element = [...base.targets, ...base.clubRules].find(({ id }) => id === figure.element)
  if (element === undefined) throw new RangeError(`the plan has no ${figure.element}`)
  const label = labelOfFigure(element, figure)
  return { vi: `${element.name.vi}: ${label.vi}`, en: `${element.name.en}: ${label.en}` }
}

/**
 * The label of a figure within the section of its target or rule: `Từ (%)`. The unit is given where a range of percents
 * could be mistaken for one of people.
 */
export function labelOfFigure(element: Target | ClubRule, { figure }: Pick<PlanFigure, 'figure'>): Wording {
  const isBandOfShares =
    'demand' in element ? element.demand.kind === 'shareBetween' : element.criterion.kind === 'share'
  return isBandOfShares ? words.inPercent(words.figures[figure]) : words.figures[figure]
}

/** The form’s initial values: the numbers of the plan that the draft is based on. */
export function firstEntry(base: Plan, becoming: Becoming): DraftEntry {
  const { from, to } = becoming === 'next' ? nextPeriod(base) : base.period
  const isUnnamed = becoming === 'next' || base.number === unnumbered
  return {
    number: isUnnamed ? '' : base.number,
    // The title contains the years of the plan. Copied from the base, it would be wrong if nobody checked it.
    title: isUnnamed ? '' : base.title.vi,
    titleEn: isUnnamed ? '' : base.title.en,
    issuer: base.issuer.vi,
    from: formatDate(from),
    to: formatDate(to),
    ...{ validFrom: '', issuedOn: '', paperNumber: '' },
    figures: Object.fromEntries(figuresOf(base).map((figure) => [placeOf(figure), String(figure.value)])),
    leftOut: [],
  }
}

/** What the entry says, and the problems with what cannot be read. */
export function readEntry(
  entry: DraftEntry,
  base: Plan,
  becoming: Becoming,
): { readonly draft: PlanDraft | null; readonly problems: readonly Wrong[] } {
  const [from, to] = [parseTypedDate(entry.from), parseTypedDate(entry.to)]
  const read = figuresOf(base).map((figure) => ({ ...figure, value: wholeNumber(entry, figure) }))
  const problems: readonly Wrong[] = [
    ...requiredIn(entry, becoming),
    ...(from === null ? [{ field: 'from', problem: words.noDate(words.from) }] : []),
    ...(to === null ? [{ field: 'to', problem: words.noDate(words.to) }] : []),
    ...(parseTypedDate(entry.issuedOn) === null
      ? [{ field: 'issuedOn', problem: words.noDate(words.issuedOn) }]
      : []),
    ...(becoming === 'amendment' && parseTypedDate(entry.validFrom) === null
      ? [{ field: 'validFrom', problem: words.noDate(words.validFrom) }]
      : []),
    ...read.flatMap((figure) =>
      figure.value === null
        ? [{ field: placeOf(figure), problem: words.wholeNumber(nameOfFigure(base, figure)) }]
        : [],
    ),
  ]
  const figures = read.flatMap(({ value, ...figure }) => (value === null ? [] : [{ ...figure, value }]))
  if (from === null || to === null || figures.length < read.length) return { draft: null, problems }
  const { number, title, titleEn, issuer, leftOut } = entry
  return {
    problems,
    draft: {
      id: becoming === 'next' ? planIdOf(from, to) : base.id,
      // The numbers are checked even while the texts are still empty, so these get placeholders.
      number: number.trim() || unnumbered,
      title: { vi: title.trim() || unnumbered, en: titleEn.trim() || title.trim() || unnumbered },
      issuer:
        issuer.trim() === base.issuer.vi
          ? base.issuer
          : { vi: issuer.trim() || unnumbered, en: issuer.trim() || unnumbered },
      ...{ from, to, figures, leftOut },
    },
  }
}

function requiredIn(entry: DraftEntry, becoming: Becoming): readonly Wrong[] {
  const shared = ['number', 'title', 'issuer'] as const
  const fields = becoming === 'amendment' ? ([...shared, 'paperNumber'] as const) : shared
  return fields.flatMap((field) =>
    entry[field].trim() === '' ? [{ field, problem: 'required' as const }] : [],
  )
}

/** Thousands may be written with a point, as is usual in Vietnam. */
function wholeNumber({ figures }: DraftEntry, figure: PlanFigure): number | null {
  const typed = (figures[placeOf(figure)] ?? '').trim()
  const digits = /^\d{1,3}(\.\d{3})+$/.test(typed) ? typed.replaceAll('.', '') : typed
  return /^\d{1,7}$/.test(digits) ? Number(digits) : null
}
