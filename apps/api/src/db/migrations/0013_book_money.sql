CREATE TABLE `book_money` (
	`club` text PRIMARY KEY NOT NULL,
	`money` text NOT NULL,
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
