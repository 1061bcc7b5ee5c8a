import type { Wording } from '@lienthehe/domain'
import { describeStatementRefusal, type Nation, type Statement } from '@lienthehe/domain/nation'
import { type Context, Hono } from 'hono'
import { forNobody, languageOf, pageHeaders } from '../checkpoints/routes.ts'
import type { Services } from '../context.ts'
import { isIllustration } from '../setup/instance.ts'
import { statementBytesMax } from '../statements/notes.ts'
import { bytesWithin } from '../uploads/body.ts'
import { viewMerged } from './merged.ts'
import { nationPage } from './page.ts'
import { countNationStatements, readNationStatements, takeStatements } from './statements.ts'
import { describeReceived, words } from './words.ts'

type Said = Parameters<typeof nationPage>[1]['said']

/**
 * The routes for the whole country, added up from the statements of its provinces: a page, JSON, and one address that
 * accepts statements. None needs a login: what is shown is public, and what is sent is judged by its signature. Without
 * the setting `NATION_FOLDER` these addresses do not exist.
 */
export function nationRoutes(services: Services) {
  const { nation } = services.attestation
  return nation === null ? new Hono() : routesOf(services, nation)
}

/**
 * Keeps the statements in memory and reads them again when there are more: those of a whole country are some megabytes
 * of text.
 */
function keepStatements({ db }: Pick<Services, 'db'>, nation: Nation): () => Promise<readonly Statement[]> {
  let kept: { readonly count: number; readonly statements: readonly Statement[] } = {
    count: 0,
    statements: [],
  }
  return async () => {
    const count = await countNationStatements(db, nation)
    if (count !== kept.count) kept = { count, statements: await readNationStatements(db, nation) }
    return kept.statements
  }
}

function routesOf(services: Services, nation: Nation) {
  const readStatements = keepStatements(services, nation)
  const page = async (c: Context, said: Said, status: 200 | 400 | 404 | 409 | 413 = 200) => {
    const language = languageOf(c)
    const statements = await readStatements()
    const asked = c.req.query('day')
    const found = viewMerged(nation, statements, { day: asked, language })
    const view = found ?? viewMerged(nation, statements, { day: undefined, language })
    if (view === undefined) throw new RangeError('without a day there is always something to show')
    const notFound = found === undefined ? { kind: 'refused' as const, sentence: words.noDay } : null
    const illustration = await isIllustration(services.db)
    const shown = await nationPage(view, { said: said ?? notFound, illustration })
    return c.body(shown.toString(), notFound === null ? status : 404, {
      ...pageHeaders,
      'Content-Security-Policy': pageHeaders['Content-Security-Policy'].replace(
        "form-action 'none'",
        "form-action 'self'",
      ),
    })
  }
  return new Hono()
    .get('/ca-nuoc', (c) => page(c, null))
    .post('/ca-nuoc', async (c) => {
      const bytes = await bytesWithin(c.req.raw, statementBytesMax + 2_000)
      if (bytes === undefined) return page(c, { kind: 'refused', sentence: words.tooLarge }, 413)
      const file = await fileIn(bytes, c.req.header('content-type') ?? '')
      if (file === null) return page(c, { kind: 'refused', sentence: words.noFile }, 400)
      const received = await takeStatements(services, nation, file)
      return received.ok
        ? page(c, { kind: 'done', sentence: describeReceived(received.value) })
        : page(c, { kind: 'refused', sentence: describeStatementRefusal(received.refusal) }, 409)
    })
    .get('/public/v1/nation', async (c) => {
      const statements = await readStatements()
      const view = viewMerged(nation, statements, { day: c.req.query('day'), language: languageOf(c) })
      return view === undefined
        ? c.json({ reason: 'statementDayUnknown', message: words.noDay }, 404, forNobody)
        : c.json(view, 200, forNobody)
    })
    .post('/public/v1/nation/statements', async (c) => {
      const bytes = await bytesWithin(c.req.raw, statementBytesMax)
      if (bytes === undefined) return refused(c, 'fileTooLarge', words.tooLarge, 413)
      const received = await takeStatements(services, nation, Buffer.from(bytes).toString('utf8'))
      if (!received.ok)
        return refused(c, received.refusal.reason, describeStatementRefusal(received.refusal), 409)
      return c.json({ ...received.value, message: describeReceived(received.value) }, 200, forNobody)
    })
}

function refused(c: Context, reason: string, message: Wording, status: 409 | 413): Response {
  return c.json({ reason, message }, status, forNobody)
}

/** The file that a form sends; `null`: no file was chosen. */
async function fileIn(bytes: Uint8Array, contentType: string): Promise<string | null> {
  try {
    const form = await new Response(Buffer.from(bytes), {
      headers: { 'content-type': contentType },
    }).formData()
    const file = form.get('statement')
    return file instanceof File && file.size > 0 ? await file.text() : null
  } catch (error) {
    // The request is not a form, so it has no file.
    if (error instanceof TypeError) return null
    throw error
  }
}
