import { parentPort, type TransferListItem } from 'node:worker_threads'
import type { ThreadMessage, ThreadSaid } from './asked-thread.ts'

/**
 * Answers every question that this thread receives. An error is sent to the caller, and the thread goes on with the
 * next question. `given`: the parts of an answer that are transferred instead of copied.
 */
export function answerQuestions<Question, Answer>(
  answerTo: (question: Question) => Promise<Answer>,
  given: (answer: Answer) => readonly TransferListItem[] = () => [],
): void {
  parentPort?.on('message', async ({ question, answerTo: port }: ThreadMessage<Question>) => {
    try {
      const answer = await answerTo(question)
      port.postMessage({ kind: 'answered', answer } satisfies ThreadSaid<Answer>, given(answer))
    } catch (error) {
      port.postMessage({ kind: 'failed', error } satisfies ThreadSaid<Answer>)
    }
  })
}
