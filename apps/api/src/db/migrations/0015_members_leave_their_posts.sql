PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_board_terms` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`club` text NOT NULL,
	`post` text NOT NULL,
	`full_name` text NOT NULL,
	`member` text,
	`account` text,
	`held_from` text NOT NULL,
	`ended_on` text,
	`ended_because` text,
	`corrected_because` text,
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "board_post" CHECK("__new_board_terms"."post" in ('chair', 'deputy', 'accountant', 'treasurer', 'member')),
	CONSTRAINT "board_term_ended_because" CHECK("__new_board_terms"."ended_because" in ('termOver', 'resigned', 'dismissed', 'died', 'leftClub', 'clubEnded', 'recordedByMistake', 'other')),
	CONSTRAINT "board_term_end" CHECK(("__new_board_terms"."ended_on" is null) = ("__new_board_terms"."ended_because" is null))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_board_terms`("position", "id", "version", "club", "post", "full_name", "member", "account", "held_from", "ended_on", "ended_because", "corrected_because") SELECT "position", "id", "version", "club", "post", "full_name", "member", "account", "held_from", "ended_on", "ended_because", "corrected_because" FROM `board_terms`;--> statement-breakpoint
DROP TABLE `board_terms`;--> statement-breakpoint
ALTER TABLE `__new_board_terms` RENAME TO `board_terms`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `board_terms_id_unique` ON `board_terms` (`id`);--> statement-breakpoint
CREATE INDEX `board_terms_by_club` ON `board_terms` (`club`);--> statement-breakpoint
CREATE INDEX `board_terms_by_account` ON `board_terms` (`account`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_holder_of_a_post` ON `board_terms` (`club`,`post`) WHERE "board_terms"."ended_on" is null and "board_terms"."post" <> 'member';