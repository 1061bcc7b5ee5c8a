import { expect, test } from 'vitest'
import { visitSchema } from './schema.ts'

const visit = {
  id: '55555555-5555-4555-8555-555555555555',
  club: '11111111-1111-4111-8111-111111111111',
  on: '2024-03-01',
  visitors: 'Hội Người cao tuổi huyện Đà Bắc',
  findings: null,
  assessment: null,
}

test('a visit may find nothing and score nothing', () => {
  expect(visitSchema.parse(visit)).toEqual(visit)
})

test.each([
  { changed: { on: '2024-02-30' }, problem: 'on dateInvalid' },
  { changed: { visitors: ' ' }, problem: 'visitors required' },
  {
    changed: {
      assessment: {
        checklist: 'small',
        answers: [
          { question: 'books', points: 4, answer: 'yes' },
          { question: 'books', points: 4, answer: 'no' },
        ],
      },
    },
    problem: 'assessment.answers listedTwice',
  },
])('$problem', ({ changed, problem }) => {
  const issues = visitSchema.safeParse({ ...visit, ...changed }).error?.issues ?? []
  expect(issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([problem])
})
