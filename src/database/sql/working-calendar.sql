-- What was loaded, when and by whom is history: a notice is corrected by loading it again, never by changing a row.
REVOKE UPDATE, DELETE ON calendar_year FROM :app;
REVOKE DELETE ON calendar_recount FROM :app;
