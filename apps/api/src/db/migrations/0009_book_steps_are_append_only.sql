CREATE TRIGGER book_steps_are_not_edited BEFORE UPDATE ON book_steps BEGIN SELECT raise(ABORT, 'a fund book is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER book_steps_are_not_deleted BEFORE DELETE ON book_steps BEGIN SELECT raise(ABORT, 'a fund book is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER book_steps_run_on BEFORE INSERT ON book_steps
WHEN new.position <> (SELECT coalesce(max(position), 0) + 1 FROM book_steps WHERE club = new.club)
  OR (new.position > 1 AND new.previous_hash <> (SELECT hash FROM book_steps WHERE club = new.club AND position = new.position - 1))
BEGIN SELECT raise(ABORT, 'a step follows the last one of its book'); END;
