import { foldText, matchesSearch, soughtWords } from '@lienthehe/domain/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordIndex } from './word-index.ts'

const words = ['Xóm', 'xom', 'Đồi', 'Tân', 'tan2', 'Lạc', ' ', '', 'x', 'Mường-Đồi', 'Mường']
const text = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((some) => some.join(' '))
const texts = fc.array(text, { minLength: 6, maxLength: 6 })

test('a text is found by its words exactly when a search of the text itself finds it, also after a change (2,000 searches)', () => {
  fc.assert(
    fc.property(texts, texts, text, (before, after, search) => {
      const index = new WordIndex()
      for (const [number, each] of before.entries()) index.put(number, foldText(each))
      for (const [number, each] of after.entries())
        index.put(number, foldText(each), foldText(before[number] ?? ''))
      const found = soughtWords(search).map((word) => index.find(word, after.length))
      expect(after.map((_, number) => found.every((marks) => marks[number] === 1))).toEqual(
        after.map((each) => matchesSearch(each, search)),
      )
    }),
    { numRuns: 2000, seed: 146 },
  )
})
