CREATE TABLE `book_steps` (
	`club` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`step` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`club`, `position`),
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "book_step_position" CHECK("book_steps"."position" >= 1),
	CONSTRAINT "book_step_json" CHECK(json_valid("book_steps"."step"))
) STRICT;
--> statement-breakpoint
CREATE TABLE `book_timelines` (
	`club` text PRIMARY KEY NOT NULL,
	`timeline` text NOT NULL,
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
