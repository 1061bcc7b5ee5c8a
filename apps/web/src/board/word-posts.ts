import type { Language } from '@lienthehe/domain'
import { type BoardPost, labelBoardPost } from '@lienthehe/domain/boards'

/** Posts within a sentence, each named once: `chủ nhiệm, thủ quỹ`. */
export function describePosts(posts: readonly BoardPost[], language: Language): string {
  return [...new Set(posts)].map((post) => labelBoardPost(post, language).toLowerCase()).join(', ')
}
