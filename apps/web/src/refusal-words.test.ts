import type { Refusal } from '@lienthehe/api/contract'
import type { Refusal as RuleRefusal } from '@lienthehe/domain'
import { languages } from '@lienthehe/domain/text'
import { describe, expect, test } from 'vitest'
import { describeRefusal } from './refusal-words.ts'

type ServerRefusal = Exclude<Refusal, RuleRefusal>

/** One refusal for each reason of the server; without an example for a new reason, this does not compile. */
const examples = {
  notSignedIn: { reason: 'notSignedIn' },
  notAllowed: { reason: 'notAllowed' },
  notFound: { reason: 'notFound' },
  stale: { reason: 'stale', currentVersion: 4 },
  keyReused: { reason: 'keyReused' },
  busy: { reason: 'busy' },
  storageFull: { reason: 'storageFull' },
  setupDone: { reason: 'setupDone' },
  tooManyAttempts: { reason: 'tooManyAttempts', waitSeconds: 60 },
  wrongLogin: { reason: 'wrongLogin' },
  codeNeeded: { reason: 'codeNeeded' },
  wrongCode: { reason: 'wrongCode' },
  firstPasswordEnded: { reason: 'firstPasswordEnded' },
} as const satisfies { readonly [R in ServerRefusal['reason']]: ServerRefusal & { readonly reason: R } }

const refusals: readonly Refusal[] = [...Object.values(examples), { reason: 'clubEnded' }]

describe.each(languages)('a refusal of the server in %s', (language) => {
  test.each(refusals)('$reason is a whole sentence', (refusal) => {
    const text = describeRefusal(refusal, language)
    expect(text).toMatch(/^\p{Lu}.+\.$/u)
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|\}/)
  })

  test('no two reasons read the same', () => {
    const sentences = refusals.map((refusal) => describeRefusal(refusal, language))
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})

test('a figure is written as the reader writes it', () => {
  const refusal = { reason: 'tooManyAttempts', waitSeconds: 1200 } as const
  expect(describeRefusal(refusal, 'vi')).toContain('1.200 giây')
  expect(describeRefusal(refusal, 'en')).toContain('1,200 seconds')
})

test('Vietnamese and English are not the same sentence', () => {
  for (const refusal of refusals)
    expect(describeRefusal(refusal, 'vi')).not.toBe(describeRefusal(refusal, 'en'))
})
