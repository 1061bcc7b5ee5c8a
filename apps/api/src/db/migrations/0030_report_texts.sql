CREATE TABLE `report_texts` (
	`snapshot` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`text` text NOT NULL,
	`written_at` text NOT NULL,
	`written_by` text NOT NULL,
	FOREIGN KEY (`snapshot`) REFERENCES `kept_snapshots`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_text_paragraphs" CHECK(json_type("report_texts"."text") = 'array')
) STRICT;
