import { expect, test } from 'vitest'
import { visitSchema } from './schema.ts'

const done = {
  status: 'done',
  on: '2024-03-01',
  visitors: 'Hội Người cao tuổi huyện Đà Bắc',
  findings: null,
  help: null,
  assessment: null,
}
const visit = {
  id: '55555555-5555-4555-8555-555555555555',
  visited: { kind: 'club', club: '11111111-1111-4111-8111-111111111111' },
  plannedOn: '2024-02-28',
  visitors: 'Hội Người cao tuổi huyện Đà Bắc',
  purpose: null,
  state: done,
  followUps: [],
}

test('a visit may find nothing and score nothing', () => {
  expect(visitSchema.parse(visit)).toEqual(visit)
})

test.each([
  { changed: { on: '2024-02-30' }, problem: 'state.on dateInvalid' },
  { changed: { visitors: ' ' }, problem: 'state.visitors required' },
  {
    changed: {
      assessment: {
        checklist: 'small',
        edition: 1,
        answers: [
          { question: 'books', points: 4, answer: 'yes' },
          { question: 'books', points: 4, answer: 'no' },
        ],
      },
    },
    problem: 'state.assessment.answers listedTwice',
  },
])('$problem', ({ changed, problem }) => {
  const issues = visitSchema.safeParse({ ...visit, state: { ...done, ...changed } }).error?.issues ?? []
  expect(issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([problem])
})
