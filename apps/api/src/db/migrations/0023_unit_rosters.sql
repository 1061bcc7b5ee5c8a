CREATE TABLE `roster_memory` (
	`unit` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`unit`, `kind`, `key`),
	FOREIGN KEY (`unit`) REFERENCES `units`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "roster_memory_kind" CHECK("roster_memory"."kind" in ('heading', 'answer', 'label'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `unit_roster_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`unit` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`version` integer NOT NULL,
	`file_name` text NOT NULL,
	`placements` text NOT NULL,
	`roster` text NOT NULL,
	FOREIGN KEY (`unit`) REFERENCES `units`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
