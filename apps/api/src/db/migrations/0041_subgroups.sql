CREATE TABLE `subgroups` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`club` text NOT NULL,
	`name` text NOT NULL,
	`leader` text,
	`dissolved_on` text,
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`leader`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `subgroups_by_club` ON `subgroups` (`club`);--> statement-breakpoint
ALTER TABLE `members` ADD `subgroup` text;