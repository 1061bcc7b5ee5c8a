CREATE TABLE `duplicate_rulings` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`decision` text NOT NULL,
	`one` text NOT NULL,
	`other` text NOT NULL,
	`is_withdrawn` integer NOT NULL,
	FOREIGN KEY (`one`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "duplicate_ruling_pair" CHECK("duplicate_rulings"."one" <> "duplicate_rulings"."other"),
	CONSTRAINT "duplicate_ruling_decision" CHECK("duplicate_rulings"."decision" in ('onePerson', 'twoPeople'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `duplicate_rulings_id_unique` ON `duplicate_rulings` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_ruling_on_a_pair` ON `duplicate_rulings` (min(`one`, `other`), max(`one`, `other`)) WHERE not `is_withdrawn`;--> statement-breakpoint
DROP INDEX `members_by_duplicate_key`;--> statement-breakpoint
CREATE INDEX `members_by_duplicate_key` ON `members` (`duplicate_key`) WHERE "members"."left_on" is null;