ALTER TABLE `clubs` ADD `decided_on` text;--> statement-breakpoint
ALTER TABLE `clubs` ADD `meeting_day` integer;