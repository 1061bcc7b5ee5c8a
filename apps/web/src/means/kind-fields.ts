import type { MeansKind } from '@lienthehe/domain/resources'

/** How a field is typed: `lines` means one item per line, `units` one row per unit. */
export type FieldType = 'text' | 'count' | 'amount' | 'date' | 'lines' | 'units' | 'choice'

/** One field of a kind of record; its name is the path of its value within the record's `about`. */
export type FieldSpec = {
  readonly name: FieldName
  readonly type: FieldType
  readonly isOptional?: true
  /** The field is shown only for gifts of this kind. */
  readonly of?: 'money' | 'inKind'
}

export const fieldNames = [
  ...(['donor', 'source', 'gift.kind', 'gift.amountDong', 'gift.good', 'gift.quantity'] as const),
  ...(['gift.measure', 'gift.estimatedDong', 'club', 'project', 'pledge', 'name', 'partner', 'to'] as const),
  ...(['committedDong', 'programme', 'agency', 'course', 'trainers', 'units', 'officials'] as const),
  ...(['boardMembers', 'volunteers', 'use', 'title', 'edition', 'copies', 'participants'] as const),
  ...(['media', 'link', 'health', 'people'] as const),
]
export type FieldName = (typeof fieldNames)[number]

const giving: readonly FieldSpec[] = [
  { name: 'donor', type: 'text' },
  { name: 'source', type: 'choice' },
  { name: 'gift.kind', type: 'choice' },
  { name: 'gift.amountDong', type: 'amount', of: 'money' },
  { name: 'gift.good', type: 'text', of: 'inKind' },
  { name: 'gift.quantity', type: 'count', of: 'inKind' },
  { name: 'gift.measure', type: 'text', of: 'inKind' },
  { name: 'gift.estimatedDong', type: 'amount', of: 'inKind', isOptional: true },
  { name: 'club', type: 'choice', isOptional: true },
  { name: 'project', type: 'choice', isOptional: true },
]

const gathering: readonly FieldSpec[] = [
  { name: 'title', type: 'text' },
  { name: 'agency', type: 'text' },
  { name: 'participants', type: 'count', isOptional: true },
]

/** The fields of each kind, in the order of its form. */
export const fieldsOfKind: Readonly<Record<MeansKind, readonly FieldSpec[]>> = {
  project: [
    { name: 'name', type: 'text' },
    { name: 'partner', type: 'text' },
    { name: 'to', type: 'date', isOptional: true },
    { name: 'committedDong', type: 'amount', isOptional: true },
  ],
  pledge: giving,
  contribution: [...giving, { name: 'pledge', type: 'choice', isOptional: true }],
  programme: [
    { name: 'programme', type: 'text' },
    { name: 'agency', type: 'text' },
    { name: 'club', type: 'choice' },
  ],
  course: [
    { name: 'course', type: 'choice' },
    { name: 'trainers', type: 'lines' },
    { name: 'units', type: 'units' },
    { name: 'officials', type: 'count', isOptional: true },
    { name: 'boardMembers', type: 'count', isOptional: true },
    { name: 'volunteers', type: 'count', isOptional: true },
  ],
  material: [
    { name: 'use', type: 'choice' },
    { name: 'title', type: 'text' },
    { name: 'edition', type: 'count' },
    { name: 'copies', type: 'count', isOptional: true },
  ],
  event: gathering,
  conference: gathering,
  media: [
    { name: 'media', type: 'choice' },
    { name: 'title', type: 'text' },
    { name: 'agency', type: 'text' },
    { name: 'link', type: 'text', isOptional: true },
  ],
  exchange: [
    { name: 'club', type: 'choice' },
    { name: 'participants', type: 'count', isOptional: true },
  ],
  health: [
    { name: 'health', type: 'choice' },
    { name: 'club', type: 'choice' },
    { name: 'people', type: 'count' },
  ],
}
