import { randomUUID } from 'node:crypto'
import { workerData } from 'node:worker_threads'
import { onThisThread as office } from '../office-thread/tasks.ts'
import { answerQuestions } from '../threads/answer-questions.ts'
import { createReadingAnswers } from './answers.ts'
import type { ReadingAnswer, ReadingJob, ReadingQuestion } from './messages.ts'
import { openReadingServices } from './reading-services.ts'

const { path, helpLine }: ReadingJob = workerData
const answers = openReadingServices(path, { helpLine, office, newId: randomUUID }).then(createReadingAnswers)

answerQuestions<ReadingQuestion, ReadingAnswer>(
  async (question) => (await answers)(question),
  ({ body }) => [body.buffer],
)
