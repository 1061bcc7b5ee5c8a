import { expect, test } from 'vitest'
import { courseLooks } from './course-look.ts'
import { mark } from './mark.ts'
import { figureText } from './text.ts'

test('each course has a shape of its own: colour is never needed', () => {
  const shapes = Object.values(courseLooks).map(({ shape }) => figureText(mark(shape)))
  expect(new Set(shapes).size).toBe(shapes.length)
})
