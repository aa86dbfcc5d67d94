-- The ledger's lines of a period are read in the order of their days; kind and branch in the index put them out of it.
DROP INDEX membership_event_date;
CREATE INDEX membership_event_date ON membership_event (on_date);
