import { parentPort, type TransferListItem } from 'node:worker_threads'
import type { ThreadMessage, ThreadSaid } from './asked-thread.ts'

/**
 * Answers, in a thread, whatever it is asked. What fails is a matter of whoever asked it: the thread goes on with the next.
 * `given`: what of the answer is handed over instead of copied.
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
