ALTER TABLE `clubs` ADD `lies_in` text REFERENCES units(key);--> statement-breakpoint
ALTER TABLE `clubs` ADD `lies_in_said_on` text;