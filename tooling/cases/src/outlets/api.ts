import type { Cases } from '@lienthehe/domain/cases'
import { canonicalJson } from '@lienthehe/domain/documents'
import { fillTwoProvinces, openInstance } from '../../../../apps/api/src/testing/instance.ts'
import { admin } from '../../../../apps/api/src/testing/matrix-target.ts'
import { hashOfPassword, serveInstance } from '../../../../apps/api/src/testing/served.ts'

/**
 * The server accepts a megabyte and a hundred cases in one request; a quotation mark inside a text takes two
 * characters.
 */
const lettersMax = 500_000
const casesMax = 100

/**
 * The server's answers to an administrator of the province, who posts the cases to `plan.judge`; `path` is the server's
 * database.
 */
export async function judgedByApi(path: string, files: readonly Cases[]): Promise<readonly string[]> {
  await fillTwoProvinces(path, await hashOfPassword())
  const instance = await openInstance(path)
  try {
    const served = serveInstance(instance)
    const cookie = await served.signIn(admin)
    const texts: string[] = []
    for (const text of files.flatMap(inPortions)) {
      const answer = await served.post('/api/trpc/plan.judge', { text }, { cookie })
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
      texts.push(...judgedIn(await answer.json()).map(canonicalJson))
    }
    return texts
  } finally {
    await instance.close()
  }
}

/** Splits a file into several, each with the plan and the units and as many cases as one request may have. */
function inPortions({ cases, ...about }: Cases): readonly string[] {
  const portions: Cases['cases'][number][][] = [[]]
  let letters = JSON.stringify(about).length
  for (const one of cases) {
    const length = JSON.stringify(one).length
    const isFull = (portions.at(-1)?.length ?? 0) >= casesMax || letters + length > lettersMax
    if (isFull) {
      portions.push([])
      letters = JSON.stringify(about).length
    }
    portions.at(-1)?.push(one)
    letters += length
  }
  return portions.map((portion) => JSON.stringify({ ...about, cases: portion }))
}

function judgedIn(answer: unknown): readonly unknown[] {
  const { data } = Object(Object(answer).result)
  if (!Array.isArray(data)) throw new TypeError('the server answered with something else')
  return data
}
