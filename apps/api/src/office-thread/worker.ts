import { answerQuestions } from '../threads/answer-questions.ts'
import type { OfficeJob } from './office-thread.ts'
import { officeTasks } from './tasks.ts'

answerQuestions<OfficeJob, unknown>(async ({ task, given }) => {
  const work: (...given: readonly never[]) => unknown = officeTasks[task]
  return Reflect.apply(work, undefined, given)
})
