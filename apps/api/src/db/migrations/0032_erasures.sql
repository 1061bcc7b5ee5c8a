CREATE TABLE `erasures` (
	`member` text PRIMARY KEY NOT NULL,
	`erased_on` text NOT NULL,
	FOREIGN KEY (`member`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
