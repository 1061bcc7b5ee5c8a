import { courses } from '@lienthehe/domain/progress'
import { languages } from '@lienthehe/domain/text'
import { z } from 'zod'
import { tableIds } from './tables.ts'

// The answers of the public API as schemas: `openapi.ts` publishes them, and tests check the answers against them.

const text = z.string()
const integer = z.int().min(0)
const day = z.iso.date().meta({ description: 'A civil date in Vietnam.' })
const moment = z.iso.datetime()
const wording = z.object({ vi: text, en: text })
const path = text.meta({ description: 'An address on this server, beginning with /.' })
const unit = z.object({
  code: text.meta({ description: 'As `unit` takes it.' }),
  name: text,
})

const said = {
  plan: z.object({ id: text, number: text, title: text }),
  language: z.enum(languages),
  headline: text,
  illustration: z.boolean().meta({ description: 'Invented figures of a demonstration, of no real place.' }),
  unit,
  notices: z
    .array(text)
    .meta({ description: 'What a reader must know beside the figures, or in their place.' }),
  page: path,
}

export const targetAnswer = z
  .object({
    id: text,
    clause: text,
    name: text,
    status: z.enum(['met', 'unmet', 'undetermined', 'notApplicable']),
    course: z.enum(courses),
    label: text,
    figure: text,
    sentence: text,
    bullet: z.object({ low: integer, high: integer, need: integer, scale: z.int().min(1) }).meta({
      description: 'Known, possible at most, demanded, and the end of a scale that holds them all.',
    }),
    entering: text.nullable().meta({ description: 'What is still being entered; null: nothing.' }),
  })
  .meta({ id: 'Target' })

export const progressAnswer = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('notReleased'), ...said }),
    z.object({ state: z.literal('withdrawn'), ...said }),
    z.object({
      state: z.literal('released'),
      ...said,
      asOf: day,
      summary: text,
      targets: z.array(targetAnswer),
      release: z.object({ number: integer, on: day, name: text, page: path }),
    }),
  ])
  .meta({ id: 'Progress' })

export const plansAnswer = z
  .object({
    plans: z.array(
      z.object({
        id: text,
        number: text,
        title: wording,
        issuer: wording,
        period: z.object({ from: day, to: day, years: z.array(z.int()) }),
        illustration: z.boolean(),
        progress: path,
        units: z.array(z.object({ code: text, name: wording })),
      }),
    ),
  })
  .meta({ id: 'Plans' })

const versioned = z.object({ version: integer, hash: text })

export const releasesAnswer = z
  .object({
    releases: z.array(
      z.object({
        number: integer,
        name: text,
        state: z.enum(['released', 'withdrawn']),
        standing: z.boolean().meta({ description: 'The one that answers whoever names none.' }),
        asOf: day,
        releasedAt: moment,
        updatedAt: moment,
        corrects: integer.nullable(),
        notices: z.array(text),
        basis: z.object({ plan: versioned, units: versioned, snapshot: text }),
        page: path,
        progress: path,
      }),
    ),
  })
  .meta({ id: 'Releases' })

export const tablesAnswer = z
  .object({
    state: z.enum(['released', 'notReleased', 'withdrawn']),
    headline: text,
    notices: z.array(text),
    release: integer.nullable(),
    tables: z.array(
      z.object({
        id: z.enum(tableIds),
        title: text,
        csv: path,
        columns: z.array(z.object({ id: text, holds: text })),
        rows: z
          .array(z.array(z.union([text, z.number(), z.null()])))
          .meta({ description: 'A cell a column. null is what cannot be said; it is never a 0.' }),
      }),
    ),
  })
  .meta({ id: 'Tables' })

export const refusalAnswer = z.object({ reason: text, message: wording }).meta({ id: 'Refusal' })

/** The answers of the public API as types, for its client. */
export type PublicAnswers = {
  readonly plans: z.infer<typeof plansAnswer>
  readonly progress: z.infer<typeof progressAnswer>
  readonly tables: z.infer<typeof tablesAnswer>
  readonly releases: z.infer<typeof releasesAnswer>
  readonly refusal: z.infer<typeof refusalAnswer>
}
