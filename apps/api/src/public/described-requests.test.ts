import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { plansAnswer } from './answer-schemas.ts'
import { smallProvince } from './small-register.test-data.ts'
import { serve } from './small-site.test-data.ts'

// Makes its requests from `openapi.json` alone, so a new address or parameter in it is tested as well.

const schema = z.looseObject({
  enum: z.array(z.string()).optional(),
  examples: z.array(z.string()).optional(),
})
const content = z.record(z.string(), z.object({ schema: z.looseObject({ $ref: z.string().optional() }) }))
const describedBy = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query']), schema })),
        responses: z.record(z.string(), z.object({ content: content.optional() })),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
})

type Operation = z.infer<typeof describedBy>['paths'][string]['get']
type Parameter = Operation['parameters'][number]
type Asked = { readonly address: string; readonly operation: Operation }

const sites = {
  'with a release that stands and one withdrawn': serve({
    contents: [smallProvince, smallProvince],
    withdrawn: { 2: 'Sai ngày' },
  }),
  'before the first release': serve({ contents: [] }),
}
const site = sites['with a release that stands and one withdrawn']
const described = describedBy.parse(await (await site.request('/openapi.json')).json())
const { plans } = plansAnswer.parse(await (await site.request('/public/v1/plans')).json())

/** The right values of parameters whose schema allows any text: those in the list of plans. */
const named: Readonly<Record<string, readonly string[]>> = {
  plan: plans.map(({ id }) => id),
  unit: plans.flatMap(({ units }) => units.map(({ code }) => code)),
}

function rightValues({ name, schema: { enum: listed, examples, type } }: Parameter): fc.Arbitrary<string> {
  if (type === 'integer') return fc.integer({ min: 1, max: 3 }).map(String)
  const values = listed ?? examples ?? named[name]
  if (values === undefined) throw new RangeError(`openapi.json does not say what ${name} may be`)
  return fc.constantFrom(...values)
}

/** Mostly right values, sometimes any other text. */
function values(parameter: Parameter): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: rightValues(parameter) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: parameter.in === 'path' ? 1 : 0 }) },
    { weight: 1, arbitrary: fc.constantFrom('en-US', 'VI', '0', '-1', '1e9', '..', '%', '[]', 'null') },
  )
}

function requests(path: string, operation: Operation): fc.Arbitrary<Asked> {
  const recordOf = (place: Parameter['in']) =>
    operation.parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter): [string, fc.Arbitrary<string>] => [parameter.name, values(parameter)])
  const inPath = fc.record(Object.fromEntries(recordOf('path')))
  const inQuery = fc.record(Object.fromEntries(recordOf('query')), { requiredKeys: [] })
  return fc.record({ inPath, inQuery }).map(({ inPath: places, inQuery: asked }) => ({
    address: `${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(places[name] ?? ''))}?${new URLSearchParams(Object.entries(asked).map(([name, text]): [string, string] => [name, text ?? '']))}`,
    operation,
  }))
}

/** Checks that an answer has the content type and the schema that `openapi.json` gives for its status. */
async function expectDescribed(answer: Response, { address, operation }: Asked): Promise<void> {
  const saying = operation.responses[answer.status]
  expect(saying, `${address} was answered with ${answer.status}`).toBeDefined()
  const type = answer.headers.get('Content-Type')?.split(';')[0] ?? ''
  const said = saying?.content?.[type]?.schema
  if (saying?.content !== undefined) expect(said, `${address} is ${type}`).toBeDefined()
  const text = await answer.text()
  if (said?.$ref === undefined) return
  const found = schemasByName.get(said.$ref.replace('#/components/schemas/', ''))
  if (found === undefined) throw new RangeError(`openapi.json has no ${said.$ref}`)
  expect(found.safeParse(JSON.parse(text)).error, address).toBeUndefined()
}

/** The schemas in `openapi.json`, read without any other knowledge of the server. */
function readSchemas(): ReadonlyMap<string, z.ZodType> {
  const text = JSON.stringify(described.components.schemas).replaceAll('#/components/schemas/', '#/$defs/')
  const $defs = z.record(z.string(), z.looseObject({})).parse(JSON.parse(text))
  return new Map(Object.entries($defs).map(([name, one]) => [name, z.fromJSONSchema({ ...one, $defs })]))
}

const schemasByName = readSchemas()
const operations = Object.entries(described.paths).map(([path, { get }]) => ({ path, get }))

test('everything is described that is served to programs', () => {
  expect(operations.length).toBeGreaterThan(5)
  for (const { path, get } of operations)
    expect([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual(
      get.parameters.filter((one) => one.in === 'path').map(({ name }) => name),
    )
})

test.each(Object.keys(sites).flatMap((when) => operations.map((operation) => ({ when, ...operation }))))(
  '$path $when is answered as it is described, in whichever way it is asked',
  async ({ when, path, get }) => {
    const served = sites[when as keyof typeof sites]
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(requests(path, get), async (asked) => {
        const answer = await served.request(asked.address)
        seen.add(answer.status)
        const headers = new Headers(answer.headers)
        await expectDescribed(answer, asked)
        expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
        if (answer.status !== 200) expect(headers.get('Cache-Control')).toBe('no-store')

        const head = await served.request(asked.address, { method: 'HEAD' })
        expect(head.status).toBe(answer.status)
        expect(head.headers.get('ETag')).toBe(headers.get('ETag'))
        expect(await head.text()).toBe('')

        const first = await served.request(asked.address, { method: 'OPTIONS' })
        expect(first.status).toBe(204)
        expect(first.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD')

        const etag = headers.get('ETag')
        if (etag === null) return
        const again = await served.request(asked.address, { headers: { 'If-None-Match': etag } })
        expect(again.status).toBe(304)
        await expectDescribed(again, asked)
      }),
      { numRuns: 100, seed: 14 },
    )
    expect([...seen].sort()).toEqual(expect.arrayContaining([...expectedKinds(get, when)]))
  },
)

/** The statuses that must occur among the answers, so that the test does not only meet refusals. */
function expectedKinds({ parameters, responses }: Operation, when: string): readonly number[] {
  const isEmptyCsv =
    when === 'before the first release' &&
    '200' in responses &&
    'text/csv' in (responses['200']?.content ?? {})
  return [...(isEmptyCsv ? [] : [200]), ...(parameters.length === 0 ? [] : [400, 404])]
}
