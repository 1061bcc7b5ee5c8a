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
