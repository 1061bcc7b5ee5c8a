import type { Language } from '@lienthehe/domain'
import { type BoardPost, wordBoardPost } from '@lienthehe/domain/boards'

/** Posts within a sentence, each named once: `chủ nhiệm, thủ quỹ`. */
export function wordPosts(posts: readonly BoardPost[], language: Language): string {
  return [...new Set(posts)].map((post) => wordBoardPost(post, language).toLowerCase()).join(', ')
}
