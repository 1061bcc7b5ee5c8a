import type { TSSignature, TSType, TSTypeReference } from 'oxc-parser'

/** The source text of a schema's type; `named` has the public types, by the text of their schemas. */
export type Reading = { readonly text: string; readonly named: ReadonlyMap<string, string> }
type Place = Reading & { readonly isReadonly: boolean }

const lineMax = 90

/** The text of a schema, for comparing: schemas that differ only in spaces are the same. */
export function spelling(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/**
 * The TypeScript type of a schema's output, as a person would write it; parts that have a public type are shown by its
 * name.
 */
export function typeGivenBy(schema: TSType, reading: Reading): string {
  return read(schema, { ...reading, isReadonly: false })
}

function readPart(schema: TSType, place: Place): string {
  return place.named.get(spelling(slice(schema, place))) ?? read(schema, place)
}

function read(schema: TSType, place: Place): string {
  if (schema.type !== 'TSTypeReference') return slice(schema, place)
  const [first, second] = schema.typeArguments?.params ?? []
  const name = nameOf(schema)
  if (first === undefined) return plain[name] ?? slice(schema, place)
  const part = () => readPart(first, place)
  switch (name) {
    case 'ZodReadonly':
      return readPart(first, { ...place, isReadonly: true })
    case 'ZodObject':
      return object(first, place)
    case 'ZodArray': {
      const element = readPart(first, { ...place, isReadonly: false })
      return `${readonlyIn(place)}${element.includes('|') ? `(${element})` : element}[]`
    }
    case 'ZodTuple':
      return `${readonlyIn(place)}[${parts(first, { ...place, isReadonly: false }).join(', ')}]`
    case 'ZodNullable':
      return `${part()} | null`
    case 'ZodOptional':
      return `${part()} | undefined`
    case 'ZodUnion':
    case 'ZodDiscriminatedUnion':
      return union(parts(first, place))
    case 'ZodEnum':
      return union(parts(first, place))
    case 'ZodPipe':
      return second === undefined ? slice(schema, place) : readPart(second, place)
    case '$ZodBranded':
      return second === undefined ? slice(schema, place) : `${part()} & z.$brand<${slice(second, place)}>`
    case 'ZodTransform':
    case 'ZodLiteral':
      return slice(first, place)
    default:
      return slice(schema, place)
  }
}

const plain: Readonly<Record<string, string>> = {
  ZodString: 'string',
  ZodUUID: 'string',
  ZodNumber: 'number',
  ZodInt: 'number',
}

/** The members of a tuple, or the values of an enum. */
function parts(list: TSType, place: Place): readonly string[] {
  if (list.type === 'TSTypeOperator') return parts(list.typeAnnotation, place)
  if (list.type === 'TSTupleType')
    return list.elementTypes.flatMap((element) =>
      element.type === 'TSRestType' || element.type === 'TSOptionalType' ? [] : [readPart(element, place)],
    )
  if (list.type === 'TSTypeLiteral') return fields(list.members, place).map(({ type }) => type)
  return [slice(list, place)]
}

function object(shape: TSType, place: Place): string {
  if (shape.type !== 'TSTypeLiteral') return slice(shape, place)
  const written = fields(shape.members, { ...place, isReadonly: false }).map(({ key, type }) => {
    const required = type.replace(/ \| undefined$/, '')
    return `${readonlyIn(place)}${key}${required === type ? '' : '?'}: ${required}`
  })
  const line = `{ ${written.join('; ')} }`
  return fits(line) ? line : `{\n${written.map(indent).join('\n')}\n}`
}

function fields(members: readonly TSSignature[], place: Place) {
  return members.flatMap((member) =>
    member.type === 'TSPropertySignature' && member.typeAnnotation !== null
      ? [{ key: slice(member.key, place), type: readPart(member.typeAnnotation.typeAnnotation, place) }]
      : [],
  )
}

/** A union of these choices, on one line if they fit, else one below the other. */
export function union(choices: readonly string[]): string {
  const line = choices.join(' | ')
  return fits(line) ? line : choices.map((choice) => `\n  | ${indent(choice).trimStart()}`).join('')
}

/** A list of these items, on one line if they fit, else one below the other. */
export function listed([open, close]: readonly [string, string], items: readonly string[]): string {
  const line = `${open}${items.join(', ')}${close}`
  return fits(line) ? line : `${open}\n${items.map((item) => `  ${item},\n`).join('')}${close}`
}

function fits(text: string): boolean {
  return text.length <= lineMax && !text.includes('\n')
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}

function readonlyIn({ isReadonly }: Place): string {
  return isReadonly ? 'readonly ' : ''
}

function slice({ start, end }: { readonly start: number; readonly end: number }, { text }: Reading): string {
  return text.slice(start, end)
}

/** The last part of a type's name: `ZodObject` of `z.ZodObject`. */
function nameOf({ typeName }: TSTypeReference): string {
  if (typeName.type === 'Identifier') return typeName.name
  return typeName.type === 'TSQualifiedName' ? typeName.right.name : ''
}
