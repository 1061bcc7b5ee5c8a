import { languages } from '@lienthehe/domain/text'
import { z } from 'zod'
import {
  plansAnswer,
  progressAnswer,
  refusalAnswer,
  releasesAnswer,
  tablesAnswer,
  targetAnswer,
} from './answer-schemas.ts'
import { tableIds } from './tables.ts'

type Answer = { readonly says: string; readonly content: Readonly<Record<string, object>> }

/** The public API for programs: OpenAPI 3.1, with the schemas against which the tests check the answers. */
export function openApi(origin: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Liên Thế Hệ: public figures of a plan',
      version: '1',
      summary: 'Released figures only, of which no person and no single club can be told.',
      description:
        'Anonymous, without cookies, readable from pages of any origin. Answers carry a strong ETag and may be kept for five minutes; refusals may not be kept. What is unknown, hidden or not begun is said in words and is never 0.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: origin }],
    paths: {
      '/public/v1/plans': get('listPlans', 'The plans, with the codes of their units', [], json('Plans')),
      '/public/v1/plans/{plan}/progress': get(
        'readProgress',
        'Where a plan stands, target by target, in words of one language',
        [...ofAPlan, unit, language, release],
        json('Progress'),
      ),
      '/public/v1/plans/{plan}/tables': get(
        'readTables',
        'The same figures and those of the districts as tables, with what each column holds',
        [...ofAPlan, unit, language, release],
        json('Tables'),
      ),
      '/public/v1/plans/{plan}/tables/{table}.csv': get(
        'readTable',
        'One of the tables as CSV (UTF-8, RFC 4180)',
        [...ofAPlan, table, unit, language, release],
        as('text/csv', { type: 'string' }),
      ),
      '/public/v1/plans/{plan}/releases': get(
        'listReleases',
        'Every release, the newest first; withdrawn ones say why',
        [...ofAPlan, language],
        json('Releases'),
      ),
      '/public/v1/plans/{plan}/releases.atom': get(
        'followReleases',
        'The releases as an Atom feed',
        [...ofAPlan, language],
        as('application/atom+xml', { type: 'string' }),
      ),
    },
    components: { schemas: schemas() },
  }
}

function schemas(): object {
  const registry = z.registry<{ id: string }>()
  registry.add(plansAnswer, { id: 'Plans' })
  registry.add(progressAnswer, { id: 'Progress' })
  // The schema has its own name; otherwise zod would refer to it by a JSON pointer that leads nowhere.
  registry.add(targetAnswer, { id: 'Target' })
  registry.add(tablesAnswer, { id: 'Tables' })
  registry.add(releasesAnswer, { id: 'Releases' })
  registry.add(refusalAnswer, { id: 'Refusal' })
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` })
  // In OpenAPI the key names a schema. The `$id` that zod adds would be resolved against another base address.
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]),
  )
}

function as(type: string, schema: object): Answer {
  return { says: type, content: { [type]: { schema } } }
}

function json(id: string): Answer {
  return as('application/json', { $ref: `#/components/schemas/${id}` })
}

function parameter(name: string, description: string, schema: object, place: 'query' | 'path' = 'query') {
  return { name, in: place, description, required: place === 'path', schema }
}

const ofAPlan = [parameter('plan', 'The id of a plan.', { type: 'string' }, 'path')]
const table = parameter('table', 'Which table.', { enum: tableIds }, 'path')
const unit = parameter(
  'unit',
  'The code of the province or of one of its districts; left out, the province.',
  {
    type: 'string',
  },
)
const language = parameter(
  'lang',
  'Of what is said in words; `en-US` is read as `en`. Left out, Vietnamese.',
  {
    type: 'string',
    examples: languages,
    default: 'vi',
  },
)
const release = parameter('release', 'The number of one release; left out, the one that stands.', {
  type: 'integer',
  minimum: 1,
})

function get(operationId: string, summary: string, parameters: readonly object[], answer: Answer) {
  const refused = {
    description: 'Refused, with a sentence in both languages',
    content: json('Refusal').content,
  }
  return {
    get: {
      operationId,
      summary,
      parameters,
      responses: {
        200: { description: summary, content: answer.content },
        304: { description: 'The ETag that was sent is still right' },
        ...(parameters.length === 0 ? {} : { 400: refused, 404: refused }),
      },
    },
  }
}
