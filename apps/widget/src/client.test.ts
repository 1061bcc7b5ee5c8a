// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { publicClient } from './client.ts'

type Sent = { readonly address: string; readonly etag: string | null }

/** A client whose requests get these answers one after the other, and the list of requests that it sent. */
function clientAnswered(...answers: readonly (() => Response)[]) {
  const sent: Sent[] = []
  const left = [...answers]
  const fetch: typeof globalThis.fetch = async (address, init) => {
    sent.push({ address: String(address), etag: new Headers(init?.headers).get('If-None-Match') })
    const next = left.shift()
    if (next === undefined) throw new TypeError('fetch failed')
    return next()
  }
  return { client: publicClient({ fetch, origin: 'https://clb.example' }), sent }
}

const releases = { releases: [] }
const withTag = () => Response.json(releases, { headers: { ETag: '"1"' } })
const stillRight = () => new Response(null, { status: 304 })

describe('an address that is asked for again', () => {
  test('is asked for by the ETag of its answer, and a 304 gives back the very object', async () => {
    const { client, sent } = clientAnswered(withTag, stillRight)
    const first = await client.releases('p')
    expect(first).toEqual({ ok: true, value: releases, isNew: true })
    const again = await client.releases('p')
    expect(again).toEqual({ ok: true, value: releases, isNew: false })
    expect(again.ok && first.ok && again.value === first.value).toBe(true)
    expect(sent.map(({ etag }) => etag)).toEqual([null, '"1"'])
  })

  test('is another address in another language, and is asked for again', async () => {
    const { client, sent } = clientAnswered(withTag, withTag)
    await client.releases('p')
    await client.releases('p', { lang: 'en' })
    expect(sent).toEqual([
      { address: 'https://clb.example/public/v1/plans/p/releases', etag: null },
      { address: 'https://clb.example/public/v1/plans/p/releases?lang=en', etag: null },
    ])
  })

  test('keeps its ETag through a failure', async () => {
    const { client, sent } = clientAnswered(withTag, () => new Response('busy', { status: 503 }), stillRight)
    await client.releases('p')
    await client.releases('p')
    expect(await client.releases('p')).toEqual({ ok: true, value: releases, isNew: false })
    expect(sent.map(({ etag }) => etag)).toEqual([null, '"1"', '"1"'])
  })
})

describe('nothing is thrown', () => {
  test('a refusal is a value with the server’s own sentence', async () => {
    const refusal = { reason: 'unitUnknown', message: { vi: 'Không có mã này.', en: 'No such code.' } }
    const { client } = clientAnswered(() => Response.json(refusal, { status: 400 }))
    expect(await client.progress('p', { unit: '999' })).toEqual({ ok: false, refusal })
  })

  test('a server that is away is said in words', async () => {
    expect(await clientAnswered().client.plans()).toMatchObject({
      ok: false,
      refusal: { reason: 'unreachable', message: { vi: expect.stringMatching(/\.$/) } },
    })
  })

  test.each([
    { what: 'a page of something on the way', answer: () => new Response('<html>') },
    { what: 'JSON that is no answer of ours', answer: () => Response.json(null) },
    { what: 'an error that is no refusal', answer: () => Response.json({ reason: 1 }, { status: 500 }) },
    { what: 'a 304 that was not asked for', answer: stillRight },
  ])('$what is not taken for figures', async ({ answer }) => {
    expect(await clientAnswered(answer).client.progress('p')).toMatchObject({
      ok: false,
      refusal: { reason: 'notUnderstood', message: { en: expect.stringMatching(/\.$/) } },
    })
  })
})

test('what is named in an address cannot lead to another', async () => {
  const { client, sent } = clientAnswered()
  await client.tables('../a?b', { unit: '1&2', release: 3 })
  expect(sent[0]?.address).toBe('https://clb.example/public/v1/plans/..%2Fa%3Fb/tables?unit=1%262&release=3')
})
