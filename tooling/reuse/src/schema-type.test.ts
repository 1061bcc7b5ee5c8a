import { parseSync } from 'oxc-parser'
import { expect, test } from 'vitest'
import { spelling, typeGivenBy } from './schema-type.ts'

function given(schema: string, named: Readonly<Record<string, string>> = {}): string {
  const text = `type Schema = ${schema}`
  const [statement] = parseSync('schema.d.ts', text).program.body
  if (statement?.type !== 'TSTypeAliasDeclaration') throw new Error(`not a type: ${schema}`)
  return typeGivenBy(statement.typeAnnotation, { text, named: new Map(Object.entries(named)) })
}

test.each([
  { schema: 'z.ZodString', type: 'string' },
  { schema: 'z.ZodNullable<z.ZodInt>', type: 'number | null' },
  { schema: 'z.ZodEnum<{ no: "no"; yes: "yes" }>', type: '"no" | "yes"' },
  { schema: 'z.ZodPipe<z.ZodString, z.ZodTransform<IsoDate, string>>', type: 'IsoDate' },
  { schema: 'z.core.$ZodBranded<z.ZodUUID, "ClubId", "out">', type: 'string & z.$brand<"ClubId">' },
  { schema: 'z.ZodReadonly<z.ZodArray<z.ZodString>>', type: 'readonly string[]' },
  { schema: 'z.ZodArray<z.ZodNullable<z.ZodString>>', type: '(string | null)[]' },
  { schema: 'z.ZodReadonly<z.ZodTuple<[z.ZodString, z.ZodInt], null>>', type: 'readonly [string, number]' },
  { schema: 'z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"unbounded">]>', type: 'number | "unbounded"' },
  {
    schema: 'z.ZodObject<{ low: z.ZodInt; high: z.ZodOptional<z.ZodInt> }, z.core.$strict>',
    type: '{ low: number; high?: number }',
  },
  // Only the fields are read-only, not what is inside them.
  {
    schema: 'z.ZodReadonly<z.ZodObject<{ band: z.ZodObject<{ low: z.ZodInt }> }>>',
    type: '{ readonly band: { low: number } }',
  },
])('$schema gives $type', ({ schema, type }) => {
  expect(given(schema)).toBe(type)
})

test('what has a public type goes by its name, however it is spaced; not the whole by its own', () => {
  const club = 'z.ZodObject<{\n  id: z.ZodString;\n}>'
  const named = { [spelling(club)]: 'Club' }
  expect(given(`z.ZodArray<${spelling(club)}>`, named)).toBe('Club[]')
  expect(given(club, named)).toBe('{ id: string }')
})
